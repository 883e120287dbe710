/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_BASE_URL_SECRETS_H
#define LLM_BASE_URL_SECRETS_H

/** @file in_url.h @brief Keys in URLs, made unreadable before anybody logs one. */

#include <apr_pools.h>

#define LLM_MASK       "***"    /**< stands for a secret */
#define LLM_KEY_PREFIX "sk-"    /**< how virtual keys begin, and most providers' own */

/**
 * Mask the values of a query's parameters, but of those whose names are known to hold no secret;
 * those of a path whose names speak of one; user and password of any address; and every word that
 * begins as a key does.
 * @param text a URL, a request line, or a piece of one; its query begins behind a '?'
 * @return a copy in p; NULL: there is nothing to mask (any more)
 */
const char *llm_url_masked(apr_pool_t *p, const char *text);

/** The same for a query without its '?'. */
const char *llm_query_masked(apr_pool_t *p, const char *query);

/** Only words that begin as a key does, and users of addresses, whatever parameters are called. */
const char *llm_url_keys_masked(apr_pool_t *p, const char *text);

#endif
