/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_DIALECT_CLAUDE_BETAS_H
#define LLM_DIALECT_CLAUDE_BETAS_H

/**
 * @file claude_betas.h
 * @brief The features of anthropic-beta each host of Claude takes.
 *
 * Anthropic's own API takes them all. The others refuse a request that names one they do not
 * have, so that only listed ones reach them (documented at each host; the list is as of
 * LiteLLM's anthropic_beta_headers_config.json of 1.106.2).
 */

#include <apr_pools.h>

/** Separates the features of a header. */
#define LLM_BETA_SEP ", "

typedef enum llm_claude_host_e {
    LLM_CLAUDE_VERTEX = 0,
    LLM_CLAUDE_CONVERSE,
    LLM_CLAUDE_HOSTS
} llm_claude_host_e;

/**
 * @param feature not NUL-terminated
 * @return the host's name for a feature, or NULL: it does not take it
 */
const char *llm_claude_beta(llm_claude_host_e host, const char *feature, apr_size_t n);

/** @return those features of a header's value the host takes, comma-separated; NULL: none */
const char *llm_claude_betas(apr_pool_t *p, llm_claude_host_e host, const char *value);

#endif
