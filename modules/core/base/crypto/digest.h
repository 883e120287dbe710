/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_BASE_CRYPTO_DIGEST_H
#define LLM_BASE_CRYPTO_DIGEST_H

/**
 * @file digest.h
 * @brief Digests and comparisons over OpenSSL, and bytes as text.
 */

#include "llm.h"

#define LLM_SHA256_BYTES 32
#define LLM_SHA256_HEX   64

void llm_sha256(const void *data, apr_size_t n, unsigned char out[LLM_SHA256_BYTES]);
/** Lower-case hex, NUL-terminated. */
void llm_sha256_hex(const void *data, apr_size_t n, char out[LLM_SHA256_HEX + 1]);
void llm_hex(const unsigned char *in, apr_size_t n, char *out);
/** Read exactly n bytes of hex. @return APR_SUCCESS, APR_EINVAL: other length or characters */
apr_status_t llm_unhex(const char *hex, unsigned char *out, apr_size_t n);
void llm_hmac_sha256(const void *key, apr_size_t key_len, const void *data, apr_size_t n,
                     unsigned char out[LLM_SHA256_BYTES]);

/** Compare in a time that does not depend on where two texts differ. @return 1 when equal */
int llm_equal_secret(const char *a, const char *b);

/** URL-safe base64 without padding. */
const char *llm_base64url(apr_pool_t *p, const void *data, apr_size_t n);

#endif
