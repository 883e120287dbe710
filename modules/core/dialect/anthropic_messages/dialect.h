/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_DIALECT_ANTHROPIC_MESSAGES_H
#define LLM_DIALECT_ANTHROPIC_MESSAGES_H

/**
 * @file dialect.h
 * @brief The pieces of the Claude Messages dialect (https://docs.claude.com/en/api/messages).
 */

#include "dialect/ir/content.h"
#include "llm_provider.h"

/** Versions of the hosted features that need an anthropic-beta header. */
#define ANTHROPIC_BETA "anthropic-beta"

/** What differs between the hosts of Claude's Messages API. */
typedef struct anthropic_host_t {
    unsigned schemas;           /**< LLM_CLAUDE_SCHEMA*: the models that have them there */
    const char *search_beta;    /**< feature to ask for with a web search; NULL: none */
} anthropic_host_t;

/** A canonical body for a host; see llm_dialect_t.request. */
apr_status_t anthropic_request(llm_try_t *try, const anthropic_host_t *host, json_object *ir,
                               llm_msg_t *out, llm_err_t **err);

/** Add one or several comma-separated features to the header, each once. */
void anthropic_beta_add(apr_table_t *headers, const char *features);

/**
 * Translate messages: sets "system" and "messages" of body; beta features go to headers.
 * @return APR_SUCCESS; APR_EGENERAL with *err (400)
 */
apr_status_t anthropic_turns(llm_try_t *try, json_object *messages, json_object *body,
                             apr_table_t *headers, llm_err_t **err);

/**
 * One content part for a user turn or a tool result.
 * @param out  a new value to be added at once, or NULL: the part has nothing to send
 */
apr_status_t anthropic_part(llm_try_t *try, const llm_part_t *part, json_object **out,
                            llm_err_t **err);

/**
 * Translate tools, tool_choice, parallel_tool_calls, web_search_options and response_format of
 * ir into body; beta features go to headers.
 * @param thinking  whether the model was asked to think: then no tool may be forced
 */
apr_status_t anthropic_tools(llm_try_t *try, const anthropic_host_t *host, json_object *ir,
                             int thinking, json_object *body, apr_table_t *headers,
                             llm_err_t **err);

/**
 * Merge an upstream's usage object into u; members that are absent or 0 keep their value, but for
 * the completion. The sums are of all that is billed: with what u->iterations has beside the
 * upstream's own.
 * @param try its pool is the lifetime of u->iterations
 */
void anthropic_usage(const llm_try_t *try, json_object *usage, llm_usage_t *u);

/** @return 1 where input_tokens has what was read from the cache or written to it as well */
int anthropic_counts_cache_in(const llm_try_t *try);

apr_status_t anthropic_response(llm_try_t *try, json_object *in, json_object **ir,
                                llm_usage_t *usage, llm_err_t **err);

/** The same for plain texts, without trees: see llm_dialect_t. */
apr_status_t anthropic_request_text(llm_try_t *try, const struct llm_scan_t *ir,
                                    struct llm_buf_t *out);
apr_status_t anthropic_response_text(llm_try_t *try, const struct llm_scan_t *in, const char *model,
                                     struct llm_buf_t *ir, llm_usage_t *usage);

/** Whether a user's name may be sent: Claude refuses personal data, addresses and numbers. */
int anthropic_is_user_id(const char *id);

apr_status_t anthropic_event(llm_stream_t *s, const llm_event_t *ev);
void anthropic_error(llm_try_t *try, json_object *body, llm_err_t *e);

/** Correct class and status by an upstream's error type ("overloaded_error"). */
void anthropic_error_type(const char *type, llm_err_t *e);

#endif
