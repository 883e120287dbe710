/* SPDX-License-Identifier: Apache-2.0 */
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <apr_strings.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>
#include "base/crypto/digest.h"
#include "base/crypto/hex.h"

/*
 * The only mutable state of the core: the fetched SHA-256 (written once), one digest context and
 * some random bytes per thread, and how often the process was forked. Fetching and allocating anew
 * costs four times the digest of a short key, and every request hashes its key.
 */
static EVP_MD *sha256;
static pthread_key_t ctx_key;
static pthread_once_t sha256_once = PTHREAD_ONCE_INIT;
static int key_made;
static __thread EVP_MD_CTX *thread_ctx;
static __thread struct {
    unsigned char bytes[512];
    apr_size_t left;
    unsigned forks;             /* of the process when they were drawn */
} drawn;
static unsigned forks = 1;      /* counted in the child: getpid() would be a call per draw */
static pthread_once_t fork_once = PTHREAD_ONCE_INIT;

static const char base64url_alphabet[] =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

static void free_ctx(void *ctx)
{
    EVP_MD_CTX_free(ctx);
}

static void fetch_sha256(void)
{
    sha256 = EVP_MD_fetch(NULL, "SHA256", NULL);
    key_made = pthread_key_create(&ctx_key, free_ctx) == 0;
    if (sha256 == NULL || !key_made) {
        abort();
    }
}

/*
 * A server unloads and loads its modules at each restart: the key must not outlive the code of
 * its destructor. What OpenSSL holds is left alone, at exit it may already be gone.
 */
__attribute__((destructor)) static void forget_key(void)
{
    if (key_made) {
        pthread_key_delete(ctx_key);
    }
}

static const EVP_MD *sha256_md(void)
{
    pthread_once(&sha256_once, fetch_sha256);
    return sha256;
}

static EVP_MD_CTX *ctx_of_thread(void)
{
    if (thread_ctx == NULL) {
        thread_ctx = EVP_MD_CTX_new();
        if (thread_ctx == NULL || pthread_setspecific(ctx_key, thread_ctx) != 0) {
            abort();
        }
    }
    return thread_ctx;
}

void llm_sha256(const void *data, apr_size_t n, unsigned char out[LLM_SHA256_BYTES])
{
    const EVP_MD *md = sha256_md();
    EVP_MD_CTX *ctx = ctx_of_thread();

    /* a digest decides who somebody is: never go on with one that was not made */
    if (!EVP_DigestInit_ex2(ctx, md, NULL) || !EVP_DigestUpdate(ctx, data, n) ||
        !EVP_DigestFinal_ex(ctx, out, NULL)) {
        abort();
    }
}

void llm_hex(const unsigned char *in, apr_size_t n, char *out)
{
    static const char digits[] = "0123456789abcdef";

    for (apr_size_t i = 0; i < n; i++) {
        *out++ = digits[in[i] >> 4];
        *out++ = digits[in[i] & 15];
    }
    *out = '\0';
}

apr_status_t llm_unhex(const char *hex, unsigned char *out, apr_size_t n)
{
    int any = 0;                /* below 0: some is no digit */

    if (strlen(hex) != 2 * n) {
        return APR_EINVAL;
    }
    for (apr_size_t i = 0; i < n; i++) {
        int high = llm_hex_digit((unsigned char)hex[2 * i]);
        int low = llm_hex_digit((unsigned char)hex[2 * i + 1]);

        any |= high | low;
        out[i] = (unsigned char)((unsigned)high << 4 | (unsigned)low);
    }
    return any < 0 ? APR_EINVAL : APR_SUCCESS;
}

void llm_sha256_hex(const void *data, apr_size_t n, char out[LLM_SHA256_HEX + 1])
{
    unsigned char sum[LLM_SHA256_BYTES];

    llm_sha256(data, n, sum);
    llm_hex(sum, sizeof(sum), out);
}

void llm_hmac_sha256(const void *key, apr_size_t key_len, const void *data, apr_size_t n,
                     unsigned char out[LLM_SHA256_BYTES])
{
    unsigned char folded[LLM_SHA256_BYTES];
    const EVP_MD *md = sha256_md();

    if (key_len > 64) {
        /* RFC 2104: a key above the block size is its digest; HMAC() only takes an int */
        llm_sha256(key, key_len, folded);
        key = folded;
        key_len = sizeof(folded);
    }
    if (HMAC(md, key_len > 0 ? key : "", (int)key_len, data, n, out, NULL) == NULL) {
        abort();
    }
    OPENSSL_cleanse(folded, sizeof(folded));
}

int llm_equal_secret(const char *a, const char *b)
{
    apr_size_t n;

    if (a == NULL || b == NULL) {
        return 0;
    }
    n = strlen(a);
    return n == strlen(b) && CRYPTO_memcmp(a, b, n) == 0;
}

static void generate(unsigned char *to, apr_size_t n)
{
    /* OpenSSL's generator is seeded by the system and reseeded after fork */
    while (n > 0) {
        int step = n > 1024 ? 1024 : (int)n;

        if (RAND_bytes(to, step) != 1) {
            abort();
        }
        to += step;
        n -= (apr_size_t)step;
    }
}

/** The text of a UUID, with its version and the variant put in. */
static const char *uuid_text(apr_pool_t *p, unsigned char raw[16], int version)
{
    static const unsigned char cuts[] = { 4, 2, 2, 2, 6 };
    const unsigned char *from = raw;
    char *text = apr_palloc(p, 37);
    char *to = text;

    raw[6] = (unsigned char)((raw[6] & 0x0f) | version << 4);
    raw[8] = (unsigned char)((raw[8] & 0x3f) | 0x80);
    for (apr_size_t i = 0; i < sizeof(cuts); i++) {
        if (i > 0) {
            *to++ = '-';
        }
        llm_hex(from, cuts[i], to);
        from += cuts[i];
        to += 2 * cuts[i];
    }
    return text;
}

static void forked(void)
{
    forks++;
}

/* the C library forgets the handler when the module that holds this code is unloaded */
static void watch_forks(void)
{
    pthread_atfork(NULL, NULL, forked);
}

/**
 * OpenSSL's generator takes locks, which threads were seen to wait for: a few bytes come from what
 * the thread has drawn before. Bytes given out are wiped, and a forked child draws anew.
 */
void llm_random(void *out, apr_size_t n)
{
    if (n > sizeof(drawn.bytes) / 4) {
        generate(out, n);
        return;
    }
    if (n > drawn.left || drawn.forks != forks) {
        pthread_once(&fork_once, watch_forks);
        generate(drawn.bytes, sizeof(drawn.bytes));
        drawn.left = sizeof(drawn.bytes);
        drawn.forks = forks;
    }
    drawn.left -= n;
    memcpy(out, drawn.bytes + drawn.left, n);
    OPENSSL_cleanse(drawn.bytes + drawn.left, n);
}

const char *llm_uuid4(apr_pool_t *p)
{
    unsigned char raw[16];

    llm_random(raw, sizeof(raw));
    return uuid_text(p, raw, 4);
}

const char *llm_uuid7(apr_pool_t *p, apr_time_t t)
{
    apr_uint64_t ms = (apr_uint64_t)(t > 0 ? t : 0) / 1000;
    unsigned part = (unsigned)(t > 0 ? t % 1000 : 0) * 4096 / 1000;
    unsigned char raw[16];

    for (int i = 0; i < 6; i++) {
        raw[i] = (unsigned char)(ms >> (40 - 8 * i));
    }
    raw[6] = (unsigned char)(part >> 8);
    raw[7] = (unsigned char)part;
    llm_random(raw + 8, 8);
    return uuid_text(p, raw, 7);
}

const char *llm_random_token(apr_pool_t *p, const char *prefix, int n)
{
    apr_size_t before = strlen(prefix);
    apr_size_t len = n > 0 ? (apr_size_t)n : 0;
    char *text = apr_palloc(p, before + len + 1);
    char *to = text + before;

    memcpy(text, prefix, before);
    llm_random(to, len);
    for (apr_size_t i = 0; i < len; i++) {
        to[i] = base64url_alphabet[(unsigned char)to[i] & 63];
    }
    to[len] = '\0';
    return text;
}

const char *llm_base64url(apr_pool_t *p, const void *data, apr_size_t n)
{
    const unsigned char *in = data;
    char *text = apr_palloc(p, n / 3 * 4 + 5);
    char *to = text;
    unsigned bits = 0;
    int held = 0;

    for (apr_size_t i = 0; i < n; i++) {
        bits = bits << 8 | in[i];
        for (held += 8; held >= 6; held -= 6) {
            *to++ = base64url_alphabet[bits >> (held - 6) & 63];
        }
    }
    if (held > 0) {
        *to++ = base64url_alphabet[bits << (6 - held) & 63];
    }
    *to = '\0';
    return text;
}
