/* SPDX-License-Identifier: Apache-2.0 */
/* SHA256_Init() and its like are deprecated for reaching no provider: see SHORT */
#define OPENSSL_SUPPRESS_DEPRECATED
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <apr_pools.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/sha.h>
#include "base/crypto/digest.h"
#include "base/crypto/hex.h"

/*
 * Each call hashes its key, and a server with pauses between two calls has nothing of EVP in a
 * cache: 12 us with a context kept for it, 2.5 us without EVP. Bytes.
 */
#define SHORT 256

static EVP_MD *sha256;
static int fips;                /* digests shall be made by providers that are validated */
static pthread_once_t sha256_once = PTHREAD_ONCE_INIT;

static const char base64url_alphabet[] =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

static void fetch_sha256(void)
{
    sha256 = EVP_MD_fetch(NULL, "SHA256", NULL);
    if (sha256 == NULL) {
        abort();
    }
    fips = EVP_default_properties_is_fips_enabled(NULL);
}

static const EVP_MD *sha256_md(void)
{
    pthread_once(&sha256_once, fetch_sha256);
    return sha256;
}

static int digest_direct(const void *data, apr_size_t n, unsigned char out[LLM_SHA256_BYTES])
{
    SHA256_CTX ctx;
    int ok = SHA256_Init(&ctx) && SHA256_Update(&ctx, data, n) && SHA256_Final(out, &ctx);

    OPENSSL_cleanse(&ctx, sizeof(ctx));     /* it has a part of a key */
    return ok;
}

void llm_sha256(const void *data, apr_size_t n, unsigned char out[LLM_SHA256_BYTES])
{
    const EVP_MD *md = sha256_md();
    int ok = n <= SHORT && !fips ? digest_direct(data, n, out)
                                 : EVP_Digest(data, n, out, NULL, md, NULL);

    if (!ok) {
        abort();    /* a digest decides who somebody is: never go on with one that was not made */
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
