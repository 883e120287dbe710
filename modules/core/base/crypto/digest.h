/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_BASE_CRYPTO_H
#define LLM_BASE_CRYPTO_H

/**
 * @file digest.h
 * @brief Digests, comparisons and random identifiers, over OpenSSL.
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

/** Fill from the system's generator; aborts the process when there is none. */
void llm_random(void *out, apr_size_t n);
/** A random UUID (RFC 9562 version 4) in the pool. */
const char *llm_uuid4(apr_pool_t *p);
/**
 * A UUID that begins with the time (RFC 9562 version 7, 6.2 method 3 for the microseconds), 62 bits
 * of it random: rows written one after the other lie side by side in a database's indexes.
 */
const char *llm_uuid7(apr_pool_t *p, apr_time_t t);
/** prefix + n characters of URL-safe base64 alphabet, from the random generator. */
const char *llm_random_token(apr_pool_t *p, const char *prefix, int n);

/** URL-safe base64 without padding. */
const char *llm_base64url(apr_pool_t *p, const void *data, apr_size_t n);

#endif
