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

#include "base/json.h"
#include "llm_provider.h"

/** What is known of the stream so far; zeroed at its start. */
typedef struct llm_blocks_t {
    int begun;                  /**< a delta with the role was sent */
    int tools;                  /**< tool calls begun */
    int structured;             /**< the answer came as a call of LLM_JSON_TOOL */
    int json;                   /**< the open tool block is such a call */
    int has_args;               /**< the open tool block got arguments */
} llm_blocks_t;

/** The state kept in s->state, made when it is first asked for. @param size bytes to allocate */
void *llm_blocks_state(llm_stream_t *s, apr_size_t size);

apr_status_t llm_blocks_text(llm_stream_t *s, llm_blocks_t *b, json_object *text);

/** Thinking text and its record in thinking_blocks; either may be NULL. block's owner: pool. */
apr_status_t llm_blocks_thinking(llm_stream_t *s, llm_blocks_t *b, json_object *text,
                                 json_object *block);

/** A member of provider_specific_fields. @param v taken over */
apr_status_t llm_blocks_field(llm_stream_t *s, llm_blocks_t *b, const char *key, json_object *v);

apr_status_t llm_blocks_tool(llm_stream_t *s, llm_blocks_t *b, const char *id, const char *name);
apr_status_t llm_blocks_arguments(llm_stream_t *s, llm_blocks_t *b, json_object *part);

/** The tool block is complete: calls without arguments get "{}". */
apr_status_t llm_blocks_tool_end(llm_stream_t *s, llm_blocks_t *b);

/** @param reason the upstream's word; @param usage NULL: not with this delta */
apr_status_t llm_blocks_finish(llm_stream_t *s, llm_blocks_t *b, const char *reason,
                               const llm_usage_t *usage);

/** A delta with nothing but the final usage. */
apr_status_t llm_blocks_usage(llm_stream_t *s, llm_blocks_t *b, const llm_usage_t *usage);

#endif
