/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_DIALECT_WRITTEN_H
#define LLM_DIALECT_WRITTEN_H

/** @file written.h @brief How much a model wrote, where nobody counts it. */

#include "llm.h"

/** Bytes of text, or what is worth as many of them. */
typedef struct llm_written_t {
    apr_size_t all;
    apr_size_t thoughts;        /**< of these; also those that nobody can read */
} llm_written_t;

/**
 * Add what one step of a stream holds: text, thoughts, arguments of calls; pictures as
 * LLM_TOKENS_OF_DATA tokens, sound by its length, thoughts without a text by the bytes they are
 * hidden in.
 */
void llm_written_add(llm_written_t *w, const llm_delta_t *d);

#endif
