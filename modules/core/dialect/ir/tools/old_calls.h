/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_DIALECT_OLD_CALLS_H
#define LLM_DIALECT_OLD_CALLS_H

/**
 * @file old_calls.h
 * @brief Calls from before OpenAI had tools: function_call, answered by the role "function"
 *        (https://platform.openai.com/docs/api-reference/chat/create).
 */

#include "base/json/json.h"

/**
 * Make them calls of tools, for APIs that never had the older form. The name says which result
 * belongs to which call; ids are the same whenever the same conversation comes again. A result
 * nobody called for stays as it is.
 * @param p lifetime of scratch
 */
void llm_old_calls_as_tools(apr_pool_t *p, json_object *body);

#endif
