/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_BASE_CRYPTO_RANDOM_H
#define LLM_BASE_CRYPTO_RANDOM_H

/**
 * @file random.h
 * @brief Random bytes and identifiers, of the system's generator.
 */

#include "llm.h"

/** Aborts the process when the system has no generator. */
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

#endif
