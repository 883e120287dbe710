/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_DIALECT_OPENAI_PIECES_H
#define LLM_DIALECT_OPENAI_PIECES_H

/** @file pieces.h @brief Calls of tools as streams bring them, piece by piece. */

#include "dialect/openai_chat/shape.h"

/**
 * The pieces of calls in a delta, each made a part of the right call: what begins one says all
 * that takes, what goes on with one repeats nothing.
 */
void llm_openai_mend_pieces(llm_stream_t *s, json_object *delta, int choice);

/** The same of the older form, of which an answer has one. */
void llm_openai_mend_function_call(llm_stream_t *s, json_object *delta);

/** A choice ended: calls without arguments have the empty ones, which clients read as JSON. */
void llm_openai_fill_bare_calls(llm_seen_t *seen, json_object *delta, int choice);

/* openai_mend.c */

/** The calls, if any: OpenAI refuses an empty list in what clients send back. */
json_object *llm_openai_some_calls(json_object *message);

/** What every call begins with. @param none the arguments of one that has none */
void llm_openai_mend_call_head(apr_pool_t *p, json_object *call, const char *none);

/** Arguments are JSON in a text; some servers send the object itself, or no text at all. */
void llm_openai_mend_arguments(apr_pool_t *p, json_object *fn, const char *none);

#endif
