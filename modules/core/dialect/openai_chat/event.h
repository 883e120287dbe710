/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_DIALECT_OPENAI_STREAM_H
#define LLM_DIALECT_OPENAI_STREAM_H

/** @file event.h @brief Events of OpenAI's streams; for the dialects of that family. */

#include "base/json/json.h"
#include "base/json/scan.h"
#include "llm_provider.h"

/**
 * Parse one event.
 * @param json the chunk, in the scratch pool; NULL with APR_SUCCESS: nothing to do
 * @return APR_SUCCESS; APR_EOF: [DONE]; APR_EGENERAL: s->err is set (an error object, or no JSON)
 */
apr_status_t llm_openai_event_json(llm_stream_t *s, const llm_dialect_t *d, const llm_event_t *ev,
                                   json_object **json);

/** @return whether a chunk that is none is an error of a server that names no "error", or an empty
 *          one */
int llm_openai_is_bare_error(const llm_scan_t *s);

/** A whole answer: sets *ir to the body itself and reads usage; an error object is an error. */
apr_status_t llm_openai_answer(llm_try_t *try, const llm_dialect_t *d, json_object *in,
                               json_object **ir, llm_usage_t *usage, llm_err_t **err);

/**
 * Bring a message or delta back to the canonical form: "reasoning" becomes reasoning_content, a
 * list of content parts becomes text, thinking parts reasoning_content. message may be NULL.
 */
void llm_openai_flatten_content(apr_pool_t *p, json_object *message);

/** @return OpenAI's finish reason for a word of a server like it; NULL stays NULL. */
const char *llm_openai_finish(const char *word);

/** @return whether the word says more than that reason, and goes beside it. */
int llm_openai_finish_says_more(const char *word);

apr_status_t llm_openai_chat_event(llm_stream_t *s, const llm_event_t *ev);

/** @return what a chunk has beside its head and choices, for a delta; NULL: nobody takes it */
json_object *llm_openai_chunk_rest(const llm_stream_t *s, json_object *chunk);

/** Hand on a chunk without choices that is no usage either, as Azure's on the prompt. */
apr_status_t llm_openai_emit_bare(llm_stream_t *s, json_object *chunk);

#endif
