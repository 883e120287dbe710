/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_DIALECT_TEXT_LOGPROBS_H
#define LLM_DIALECT_TEXT_LOGPROBS_H

/** @file text_logprobs.h @brief Probabilities of a chat's tokens as text completions have them. */

#include "base/json/json.h"

/**
 * @param chat logprobs of a choice of a chat; may be NULL
 * @param at   characters of the choice's text before these tokens; moved on
 * @return parallel lists, for adding to a parent at once; NULL: there are none
 */
json_object *llm_text_logprobs(json_object *chat, apr_size_t *at);

#endif
