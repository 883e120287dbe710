/* SPDX-License-Identifier: Apache-2.0 */
#include "test.h"
#include <apr_strings.h>
#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/ec.h>
#include "base/crypto/digest.h"
#include "base/crypto/jwt.h"

enum { PKCS8, PKCS1, ENCRYPTED };

static const char *pem_of(EVP_PKEY *key, int form)
{
    BIO *bio = BIO_new(BIO_s_mem());
    char *text;
    long n;

    if (form == PKCS1) {
        PEM_write_bio_PrivateKey_traditional(bio, key, NULL, NULL, 0, NULL, NULL);
    }
    else {
        PEM_write_bio_PKCS8PrivateKey(bio, key, form == ENCRYPTED ? EVP_aes_128_cbc() : NULL,
                                      NULL, 0, NULL, form == ENCRYPTED ? (void *)"pass" : NULL);
    }
    n = BIO_get_mem_data(bio, &text);
    text = apr_pstrmemdup(test_pool, text, (apr_size_t)n);
    BIO_free(bio);
    return text;
}

/** Base64url back to bytes, by OpenSSL. @return their number */
static int decode(const char *s, apr_size_t n, unsigned char *out)
{
    char *padded = apr_pstrcat(test_pool, apr_pstrmemdup(test_pool, s, n),
                               &"===="[4 - (4 - n % 4) % 4], NULL);

    for (char *c = padded; *c != '\0'; c++) {
        *c = *c == '-' ? '+' : *c == '_' ? '/' : *c;
    }
    return EVP_DecodeBlock(out, (unsigned char *)padded, (int)strlen(padded)) -
           (int)((4 - n % 4) % 4);
}

/** Verify with the public half, and compare header and payload. */
static void check_token(EVP_PKEY *key, const char *token, const char *header, const char *claims)
{
    const char *dot1 = strchr(token, '.'), *dot2 = strrchr(token, '.');
    unsigned char bytes[1024];
    EVP_MD_CTX *ctx = EVP_MD_CTX_new();
    int n;

    CU_ASSERT_TRUE_FATAL(dot1 != NULL && dot2 > dot1);
    n = decode(token, (apr_size_t)(dot1 - token), bytes);
    ASSERT_STR(apr_pstrmemdup(test_pool, (char *)bytes, (apr_size_t)n), header);
    n = decode(dot1 + 1, (apr_size_t)(dot2 - dot1 - 1), bytes);
    ASSERT_STR(apr_pstrmemdup(test_pool, (char *)bytes, (apr_size_t)n), claims);
    n = decode(dot2 + 1, strlen(dot2 + 1), bytes);
    CU_ASSERT_EQUAL(EVP_DigestVerifyInit(ctx, NULL, EVP_sha256(), NULL, key), 1);
    CU_ASSERT_EQUAL(EVP_DigestVerify(ctx, bytes, (size_t)n, (const unsigned char *)token,
                                     (size_t)(dot2 - token)), 1);
    EVP_MD_CTX_free(ctx);
}

TEST(jwt, is_verified_by_the_public_key)
{
    static const char claims[] = "{\"iss\":\"sa@project.iam.example\",\"exp\":1795357503}";
    EVP_PKEY *key = EVP_RSA_gen(2048);
    const char *token, *why;

    CU_ASSERT_PTR_NOT_NULL_FATAL(key);
    CU_ASSERT_EQUAL_FATAL(llm_jwt_sign_rs256(&token, claims, pem_of(key, PKCS8), NULL, test_pool,
                                             &why), APR_SUCCESS);
    check_token(key, token, "{\"alg\":\"RS256\",\"typ\":\"JWT\"}", claims);
    CU_ASSERT_EQUAL_FATAL(llm_jwt_sign_rs256(&token, claims, pem_of(key, PKCS1), "k\"1",
                                             test_pool, &why), APR_SUCCESS);
    check_token(key, token, "{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"k\\\"1\"}", claims);
    EVP_PKEY_free(key);
}

static void refused(const char *pem, const char *kid, const char *reason)
{
    const char *token = "x", *why = NULL;

    CU_ASSERT_EQUAL(llm_jwt_sign_rs256(&token, "{}", pem, kid, test_pool, &why), APR_EGENERAL);
    CU_ASSERT_PTR_NULL(token);
    ASSERT_STR(why, reason);
    CU_ASSERT_EQUAL(ERR_peek_error(), 0);
}

TEST(jwt, refuses_keys)
{
    EVP_PKEY *rsa = EVP_RSA_gen(1024), *ec = EVP_EC_gen("P-256");
    char *longest = apr_palloc(test_pool, 5001);

    memset(longest, 'k', 5000);
    longest[5000] = '\0';
    refused("", NULL, "private key is not readable PEM");
    refused("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n", NULL,
            "private key is not readable PEM");
    refused(pem_of(rsa, ENCRYPTED), NULL, "private key is not readable PEM");
    refused(pem_of(rsa, PKCS8), NULL, "RSA key is shorter than 2048 bits");
    refused(pem_of(ec, PKCS8), NULL, "private key is not an RSA key");
    refused(pem_of(rsa, PKCS8), longest, "key id too long");
    EVP_PKEY_free(rsa);
    EVP_PKEY_free(ec);
}
