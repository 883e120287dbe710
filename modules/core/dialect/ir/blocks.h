/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_DIALECT_BLOCKS_H
#define LLM_DIALECT_BLOCKS_H

/**
 * @file blocks.h
 * @brief Streams of content blocks (Claude Messages, Bedrock Converse) as canonical deltas.
 *
 * Both formats open a block, grow it and close it; what a client gets for that is the same. The
 * functions return what emit returned. Texts are not copied.
 */

#include "base/json/json.h"
#include "dialect/ir/thinking/thoughts.h"
#include "dialect/ir/tools/wrapped.h"
#include "llm_provider.h"

/** Members of provider_specific_fields that are lists of whole blocks. */
typedef enum llm_listed_e {
    LLM_LISTED_SEARCH = 0,      /**< web_search_results */
    LLM_LISTED_RESULT,          /**< tool_results */
    LLM_LISTED_COMPACTION,      /**< compaction_blocks */
    LLM_LISTED_COUNT
} llm_listed_e;

/** What is known of the stream so far; zeroed at its start. */
typedef struct llm_blocks_t {
    int begun;                  /**< a delta with the role was sent */
    int tools;                  /**< tool calls begun */
    int structured;             /**< the answer came as a call of LLM_JSON_TOOL */
    int json;                   /**< the open tool block is such a call */
    int has_args;               /**< the open tool block got arguments */
    int wrapped;                /**< they are wrapped */
    llm_unwrap_t unwrap;        /**< ... and were read so far */
    int thoughts;               /**< thinking blocks begun */
    int thought_at;             /**< where the upstream had the last one */
    int listed[LLM_LISTED_COUNT];       /**< blocks sent of each */
    llm_said_t said;
} llm_blocks_t;

/** The state kept in s->state, made when it is first asked for. @param size bytes to allocate */
void *llm_blocks_state(llm_stream_t *s, apr_size_t size);

apr_status_t llm_blocks_text(llm_stream_t *s, llm_blocks_t *b, json_object *text);

/**
 * Thinking text and what this step adds to thinking_blocks. Each piece has the index of its block
 * there: OpenAI's clients put lists together by it, into the block Claude signed.
 * @param text  may be NULL
 * @param block a piece of thinking or a redacted block, not yet anybody's; gets its index here
 * @param at    index of the block in the upstream's answer
 */
apr_status_t llm_blocks_thinking(llm_stream_t *s, llm_blocks_t *b, json_object *text,
                                 json_object *block, int at);

/** A member of provider_specific_fields. @param v taken over */
apr_status_t llm_blocks_field(llm_stream_t *s, llm_blocks_t *b, const char *key, json_object *v);

/** A whole block for one of the lists there, with its index; the block itself is not changed. */
apr_status_t llm_blocks_listed(llm_stream_t *s, llm_blocks_t *b, llm_listed_e list,
                               json_object *block);

apr_status_t llm_blocks_tool(llm_stream_t *s, llm_blocks_t *b, const char *id, const char *name);
apr_status_t llm_blocks_arguments(llm_stream_t *s, llm_blocks_t *b, json_object *part);

/** The tool block is complete: calls without arguments get "{}". */
apr_status_t llm_blocks_tool_end(llm_stream_t *s, llm_blocks_t *b);

/**
 * @param reason the upstream's word
 * @param usage  NULL: not with this delta; gets an estimate of thinking nobody counted
 */
apr_status_t llm_blocks_finish(llm_stream_t *s, llm_blocks_t *b, const char *reason,
                               llm_usage_t *usage);

/** A delta with nothing but the final usage. */
apr_status_t llm_blocks_usage(llm_stream_t *s, llm_blocks_t *b, llm_usage_t *usage);

#endif
