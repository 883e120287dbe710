/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_DIALECT_OLLAMA_H
#define LLM_DIALECT_OLLAMA_H

/** @file ollama.h @brief What the files of Ollama's dialects share. */

#include "base/json/json.h"
#include "llm_provider.h"

/** Error slot: {"error": "text"}. */
void llm_ollama_error(llm_try_t *try, json_object *body, llm_err_t *e);

/** Stream slot, in ollama_chat_stream.c. */
apr_status_t llm_ollama_event(llm_stream_t *s, const llm_event_t *ev);

/** prompt_eval_count and eval_count -> usage; untouched when neither is there. */
void llm_ollama_usage(json_object *answer, llm_usage_t *u);

/** @return "logprobs" of a choice, new, to be added to a parent at once; NULL: the line has none */
json_object *llm_ollama_logprobs(json_object *line);

/**
 * Put "think" into body for reasoning_effort and thinking, in ollama_think.c.
 * @return APR_SUCCESS; APR_EGENERAL with *err: the model never thinks
 */
apr_status_t llm_ollama_think(llm_try_t *try, json_object *ir, json_object *body, llm_err_t **err);

#endif
