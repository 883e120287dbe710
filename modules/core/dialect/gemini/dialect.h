/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_DIALECT_GEMINI_H
#define LLM_DIALECT_GEMINI_H

/**
 * @file dialect.h
 * @brief What the files of the Gemini dialect share (https://ai.google.dev/api/generate-content).
 *
 * Requests use the API's snake_case names where LiteLLM does; answers come in camelCase.
 */

#include <apr_hash.h>
#include "base/json/json.h"
#include "dialect/ir/schema/room.h"
#include "dialect/ir/schema/subset.h"
#include "llm_provider.h"

/** A request while it is built. */
typedef struct llm_gemini_req_t {
    llm_try_t *try;
    json_object *ir;
    json_object *body;
    const char *model;
    int gen3;                   /**< a model of the third generation or newer */
    apr_hash_t *call_names;     /**< tool call id -> function name, of the turns so far */
    int detail;                 /**< highest media resolution asked for: 0 none .. 4 ultra high */
    llm_schema_room_t room;     /**< of tools and response_format together */
    llm_err_t **err;
} llm_gemini_req_t;

/** What a request leaves in llm_try_t.notes for its answer. */
typedef struct llm_gemini_notes_t {
    int candidates;             /**< how many were asked for, at least 1 */
    int single_call;            /**< parallel_tool_calls is false: the API has no such switch, so
                                     that only the first call of a turn is handed out */
} llm_gemini_notes_t;

/** @return whether a model name without prefix is of the third generation or newer. */
int llm_gemini_is_gen3(const char *model);

/** @return whether a model takes standard JSON Schema as response schema (2.0 and newer). */
int llm_gemini_takes_json_schema(const char *model);

/** messages -> contents and system_instruction. */
apr_status_t llm_gemini_contents(llm_gemini_req_t *r);

/** tools, functions, tool_choice, web_search_options -> tools and toolConfig. */
apr_status_t llm_gemini_tools(llm_gemini_req_t *r);

/** @return whether a finished body has tools Google counts beside the calls of the model */
int llm_gemini_has_metered_tools(json_object *body);

/** reasoning_effort or thinking (which wins) -> thinkingConfig of cfg. */
apr_status_t llm_gemini_thinking(llm_gemini_req_t *r, json_object *cfg);

/** Sampling, limits, response_format, thinking, modalities -> generationConfig. */
apr_status_t llm_gemini_config(llm_gemini_req_t *r);

/**
 * One media reference -> a part with inline_data or file_data, appended to parts.
 * @param url    data:, gs://, https:// or Files API reference
 * @param format media type the client named, or NULL
 */
apr_status_t llm_gemini_media(llm_gemini_req_t *r, json_object *parts, const char *url,
                              const char *format, const char *detail);

/** @return the API's name of a media resolution (r->detail), or NULL for 0. */
const char *llm_gemini_resolution(int level);

/** Tokens of one modality in a list of {"modality", "tokenCount"}, which may be NULL. */
apr_int64_t llm_gemini_modality(json_object *list, const char *modality);

/** Queries of an answer, or of an event of a stream: what others told before stands. */
void llm_gemini_grounding(json_object *answer, llm_usage_t *u);

/** usageMetadata and grounding of an answer -> usage in OpenAI's meaning. */
void llm_gemini_usage(json_object *answer, llm_usage_t *u);

/** One function call of an answer, in OpenAI's terms; strings in pool p or the tree. */
typedef struct llm_gemini_call_t {
    const char *id, *name, *arguments;
    const char *signature;      /**< NULL: not signed; else the id holds it too */
} llm_gemini_call_t;

/** @return 1 when the part is a function call, with out filled. */
int llm_gemini_call(const llm_try_t *try, json_object *part, apr_pool_t *p, llm_gemini_call_t *out);

/** @return whether a candidate with so many calls may have another one. */
int llm_gemini_more_calls(const llm_try_t *try, int calls);

/** Texts and extras of one candidate, gathered from its parts. */
typedef struct llm_gemini_parts_t {
    const char *content;        /**< NULL: no text */
    const char *reasoning;      /**< NULL: no thoughts */
    json_object *extra;         /**< thinking_blocks, images, audio, ...: a root in the pool */
} llm_gemini_parts_t;

/** Read the parts of a candidate but its function calls. @param p lifetime of the results */
void llm_gemini_read_parts(const llm_try_t *try, json_object *candidate, apr_pool_t *p,
                           llm_gemini_parts_t *out);

/** Set "logprobs" of a choice from a candidate's logprobsResult. */
void llm_gemini_logprobs(json_object *candidate, json_object *choice);

/**
 * Append a candidate's grounding, URL context, safety and citation data to LiteLLM's lists
 * ("vertex_ai_grounding_metadata", ...) in o.
 * @param always make the lists even when there is nothing to say
 */
void llm_gemini_metadata(json_object *candidate, json_object *o, int always);

/** @return whether a finishReason means that the text was withheld. */
int llm_gemini_is_flagged(const char *reason);

/** @return OpenAI's word for a finishReason (NULL: none was given) behind so many calls. */
const char *llm_gemini_finish(const char *reason, int calls);

/**
 * Set the API's own word, and its message, as provider_specific_fields of a choice.
 * @param always also for an answer that is whole or was cut at its limit
 */
void llm_gemini_finish_fields(json_object *candidate, json_object *choice, int always);

/** @return the reason when the prompt was blocked, or NULL. */
const char *llm_gemini_block_reason(json_object *answer);

/** The same fields for a prompt that was blocked. */
void llm_gemini_block_fields(json_object *answer, json_object *choice);

/** dialect slots written in gemini_response.c and gemini_stream.c */
apr_status_t llm_gemini_response(llm_try_t *try, json_object *in, json_object **ir,
                                 llm_usage_t *usage, llm_err_t **err);
apr_status_t llm_gemini_event(llm_stream_t *s, const llm_event_t *ev);
void llm_gemini_error(llm_try_t *try, json_object *body, llm_err_t *e);

#endif
