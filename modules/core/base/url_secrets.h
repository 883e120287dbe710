/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_BASE_URL_SECRETS_H
#define LLM_BASE_URL_SECRETS_H

/** @file url_secrets.h @brief Keys in URLs, made unreadable before anybody logs one. */

#include <apr_pools.h>

#define LLM_MASK       "***"    /**< stands for a secret */
#define LLM_KEY_PREFIX "sk-"    /**< how virtual keys begin, and most providers' own */

/**
 * Mask the values of parameters whose names speak of a secret, and every word that begins as a key
 * does, in a path as well.
 * @param text a URL, a query, a request line, or a piece of one
 * @return a copy in p; NULL: there is nothing to mask (any more)
 */
const char *llm_url_masked(apr_pool_t *p, const char *text);

/** The same for words that begin as a key does, whatever parameters are called. */
const char *llm_url_keys_masked(apr_pool_t *p, const char *text);

#endif
