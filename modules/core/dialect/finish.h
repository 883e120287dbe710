/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_DIALECT_FINISH_H
#define LLM_DIALECT_FINISH_H

/** @file finish.h @brief Why an answer ended: every upstream's word as one of OpenAI's. */

/**
 * @param word any upstream's; NULL stays NULL
 * @return a literal: stop, length, tool_calls, function_call or content_filter; unknown: stop
 */
const char *llm_finish_reason(const char *word);

#endif
