/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_MAX_TOKENS_H
#define LLM_MAX_TOKENS_H

/**
 * @file max_tokens.h
 * @brief The two names of a completion's limit: max_tokens and max_completion_tokens.
 *
 * Most hosts know the older one alone: their endpoints rename by a row of params. OpenAI's own
 * models since o1 know the newer one alone.
 */

#include "llm_provider.h"

/**
 * max_tokens becomes max_completion_tokens, which wins when both are there; not where the
 * endpoint's rows have it the other way round.
 */
void llm_rename_max_tokens(const llm_try_t *try, struct json_object *body);

/** The row of an endpoint that knows the older name alone. */
#define LLM_PARAM_OLDER_MAX_TOKENS { "max_completion_tokens", "max_tokens", 0, NULL }

#endif
