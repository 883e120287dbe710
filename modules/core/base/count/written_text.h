/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_BASE_WRITTEN_TEXT_H
#define LLM_BASE_WRITTEN_TEXT_H

/** @file written_text.h @brief How much of an answer a model wrote itself. */

#include <apr.h>

/** Bytes of text that a model wrote, or what is worth as many of them. */
typedef struct llm_written_t {
    apr_size_t all;
    apr_size_t thoughts;        /**< of these; also those that nobody can read */
    apr_size_t data;            /**< of all: pictures, sound, what is sealed, what a provider's own
                                     tools were asked for: these may be counted apart */
} llm_written_t;

/**
 * What a model wrote, in an answer of OpenAI's shape: content, reasoning, refusals, arguments of
 * calls, transcripts, plans, summaries, where these stand in a choice; each once, however often it
 * stands there. Everything else was written by others: documents a provider found, results of its
 * tools, probabilities.
 * Escapes count as what they stand for; a picture as LLM_TOKENS_OF_DATA tokens, sound by its
 * length, thoughts that nobody can read by the bytes they are hidden in.
 */
llm_written_t llm_answer_written(const char *json, apr_size_t n);

/** The same for the array of its choices, as a chunk of a stream has it. */
llm_written_t llm_choices_written(const char *json, apr_size_t n);

/** The same for a body of any shape that could not be used. */
llm_written_t llm_body_written(const char *json, apr_size_t n);

#endif
