/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_DIALECT_TAGGED_H
#define LLM_DIALECT_TAGGED_H

/**
 * @file tagged.h
 * @brief Thoughts that a model writes between <think> and </think> at the start of its text.
 *
 * Servers without a parser for them leave them there. Tags may come in pieces: what may be a part
 * of one waits for the next.
 */

#include "llm.h"

typedef enum llm_tagged_e { LLM_TAGGED_UNSAID = 0, LLM_TAGGED_THINKING, LLM_TAGGED_SAID }
llm_tagged_e;

/** Of one text; zeroed at its start. */
typedef struct llm_tagged_t {
    llm_tagged_e phase;
    unsigned nheld;
    char held[8];               /**< what may be the beginning of a tag */
    struct llm_buf_t *unclosed; /**< the caller's: thoughts whose tag is not closed yet */
} llm_tagged_t;

/** What is thought and what is said in a piece; n 0: nothing. */
typedef struct llm_tagged_piece_t {
    llm_str_t thought, said;
} llm_tagged_piece_t;

/**
 * @param p    for a copy of the piece behind what was held; the results point into either
 * @param last nothing comes behind it: what was held is given out
 */
llm_tagged_piece_t llm_tagged_split(llm_tagged_t *t, apr_pool_t *p, llm_str_t piece, int last);

/**
 * @param text a JSON string as it was written, with its quotes
 * @return whether it may begin with a tag, or is only spaces
 */
int llm_tagged_may_begin(const llm_str_t *text);

#endif
