/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_DIALECT_COHERE_H
#define LLM_DIALECT_COHERE_H

/** @file cohere.h @brief What the files of Cohere's dialects share. */

#include "base/json/json.h"
#include "llm_provider.h"

/** Error slot: {"message": "text"}. */
void llm_cohere_error(llm_try_t *try, json_object *body, llm_err_t *e);

/** Stream slot, in cohere_chat_stream.c. */
apr_status_t llm_cohere_event(llm_stream_t *s, const llm_event_t *ev);

/** messages -> messages of body; APR_EGENERAL with *err: a part the API does not know. */
apr_status_t llm_cohere_messages(llm_try_t *try, json_object *ir, json_object *body,
                                 llm_err_t **err);

/** @return whether the model called is one that thinks. */
int llm_cohere_reasons(const llm_try_t *try);

/** @return OpenAI's word for a finish_reason behind so many calls. */
const char *llm_cohere_finish(const char *reason, int calls);

/** What broke an answer off, as provider_specific_fields of its choice; from: has finish_reason. */
void llm_cohere_finish_fields(json_object *from, json_object *choice);

/** usage.billed_units (else usage.tokens) of an answer -> usage. */
void llm_cohere_usage(json_object *usage, llm_usage_t *u);

/** citations -> OpenAI's url_citation annotations, appended to an array. */
void llm_cohere_annotations(json_object *citations, json_object *annotations);

#endif
