/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_DIALECT_WRITTEN_H
#define LLM_DIALECT_WRITTEN_H

/** @file written.h @brief How much a model wrote, where nobody counts it. */

#include "base/count/written_text.h"
#include "llm.h"

/**
 * Add what one step of a stream holds, as llm_answer_written counts a whole answer: text, thoughts,
 * arguments of calls, plans, summaries; pictures as LLM_TOKENS_OF_DATA tokens, sound by its length,
 * thoughts without a text by the bytes they are hidden in.
 */
void llm_written_add(llm_written_t *w, const llm_delta_t *d);

#endif
