/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include <apr_strings.h>
#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include "base/buf.h"
#include "base/crypto/digest.h"
#include "base/crypto/jwt.h"

#define MIN_BITS 2048           /* RFC 7518 3.3 */

/** An encrypted key must fail instead of asking for a pass phrase on the terminal. */
static int no_passphrase(char *buf, int size, int rwflag, void *data)
{
    (void)buf;
    (void)size;
    (void)rwflag;
    (void)data;
    return -1;
}

static EVP_PKEY *read_key(const char *pem)
{
    BIO *bio = BIO_new_mem_buf(pem, -1);
    EVP_PKEY *key = bio ? PEM_read_bio_PrivateKey(bio, NULL, no_passphrase, NULL) : NULL;

    BIO_free(bio);
    return key;
}

/** @return the signature in the pool, or NULL */
static const unsigned char *sign(EVP_PKEY *key, const char *text, size_t *n, apr_pool_t *p)
{
    EVP_MD_CTX *ctx = EVP_MD_CTX_new();
    unsigned char *sig = NULL;

    /* RS256 is PKCS#1 v1.5 with SHA-256: the default padding of an RSA key */
    if (ctx != NULL && EVP_DigestSignInit(ctx, NULL, EVP_sha256(), NULL, key) == 1) {
        *n = (size_t)EVP_PKEY_get_size(key);
        sig = apr_palloc(p, *n);
        if (EVP_DigestSign(ctx, sig, n, (const unsigned char *)text, strlen(text)) != 1) {
            sig = NULL;
        }
    }
    EVP_MD_CTX_free(ctx);
    return sig;
}

static const char *header_of(const char *kid, apr_pool_t *p)
{
    llm_buf_t b;

    llm_buf_init(&b, p, 128, 4096);
    llm_buf_puts(&b, "{\"alg\":\"RS256\",\"typ\":\"JWT\"");
    if (kid != NULL) {
        llm_buf_puts(&b, ",\"kid\":");
        llm_buf_json_str(&b, kid);
    }
    llm_buf_puts(&b, "}");
    return b.overflow ? NULL : b.p;
}

static const char *check_key(EVP_PKEY *key)
{
    if (key == NULL) {
        return "private key is not readable PEM";
    }
    if (!EVP_PKEY_is_a(key, "RSA")) {
        return "private key is not an RSA key";
    }
    return EVP_PKEY_get_bits(key) < MIN_BITS ? "RSA key is shorter than 2048 bits" : NULL;
}

apr_status_t llm_jwt_sign_rs256(const char **out, const char *claims, const char *key_pem,
                                const char *kid, apr_pool_t *p, const char **why)
{
    const char *header = header_of(kid, p), *text;
    const unsigned char *sig;
    EVP_PKEY *key;
    size_t n = 0;

    *out = NULL;
    if (header == NULL) {
        *why = "key id too long";
        return APR_EGENERAL;
    }
    key = read_key(key_pem);
    *why = check_key(key);
    if (*why == NULL) {
        text = apr_pstrcat(p, llm_base64url(p, header, strlen(header)), ".",
                           llm_base64url(p, claims, strlen(claims)), NULL);
        sig = sign(key, text, &n, p);
        if (sig != NULL) {
            *out = apr_pstrcat(p, text, ".", llm_base64url(p, sig, n), NULL);
        }
        else {
            *why = "signing failed";
        }
    }
    EVP_PKEY_free(key);
    ERR_clear_error();  /* what is left in the queue would be blamed on a TLS connection */
    return *out != NULL ? APR_SUCCESS : APR_EGENERAL;
}
