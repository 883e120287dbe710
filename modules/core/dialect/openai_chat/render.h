/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_DIALECT_OPENAI_RENDER_H
#define LLM_DIALECT_OPENAI_RENDER_H

/**
 * @file render.h
 * @brief What clients of OpenAI's API see: stream frames, usage objects, error bodies, and the
 *        conversions between text completions and chat.
 */

#include "base/buf.h"
#include "base/json/json.h"
#include "base/json/scan.h"
#include "llm_dialect.h"

#define LLM_SSE_DONE "data: [DONE]\n\n"

/**
 * Append the frames ("data: {...}\n\n") one delta makes: none, one, or up to three, because a
 * finish reason and the usage travel in chunks of their own.
 */
void llm_render_chat_chunk(llm_frames_t *f, const llm_delta_t *d);

/**
 * The same as text_completion chunks, for /v1/completions.
 * @param at characters of the choice's text before the delta's tokens; moved on
 */
void llm_render_completion_chunk(llm_frames_t *f, const llm_delta_t *d, apr_size_t *at);

/**
 * Read a usage object of OpenAI's shape: sets u->known when it is one whose counts are numbers of
 * tokens, else the counts are untouched. The service tier, said beside it, is the caller's to set.
 */
void llm_usage_from_json(llm_usage_t *u, json_object *usage);

/** The same of a stream's event: what earlier ones told, and this one does not, stays in u. */
void llm_usage_from_event(llm_usage_t *u, json_object *usage);

/** The same from the member of a scanned answer or chunk; its service tier is read, too. */
void llm_usage_from_scan(llm_usage_t *u, const llm_scan_t *s, const llm_member_t *m);

/** The same of an answer whose scan held it against its shape, and so noted it. */
void llm_usage_from_fit(llm_usage_t *u, const llm_scan_t *s, const llm_fit_t *fit);

/**
 * Append a usage object whose counts are those of u.
 * @param told the upstream's, whose members that are no counts stay; or NULL
 */
void llm_usage_rewrite(llm_buf_t *b, const llm_usage_t *u, const llm_scan_t *told);

/** The same in a tree. @param told may be NULL */
json_object *llm_usage_rewritten(const llm_usage_t *u, json_object *told);

/** Append {"message","type","param","code"}. */
void llm_render_error_object(llm_buf_t *b, const llm_err_t *e);

/** Append {"error":{"message","type","param","code"}}. */
void llm_render_error(llm_buf_t *b, const llm_err_t *e);

/** Append an error as a frame of a running stream. */
void llm_render_error_frame(llm_buf_t *b, const llm_err_t *e);

/* Slots of llm_client_side_t that all formats of OpenAI's have alike. */
void llm_openai_end(llm_frames_t *f, const llm_err_t *e);
int llm_openai_refuse(llm_buf_t *out, const llm_err_t *e);
void llm_openai_recount(json_object *answer, const llm_usage_t *u, int anew);

/**
 * A text completion's body for a chat upstream: prompt -> one user message. Members only text
 * completions know are dropped.
 * @return APR_SUCCESS, or APR_EGENERAL with *err: a prompt chat cannot carry (token arrays)
 */
apr_status_t llm_completion_to_chat(llm_try_t *try, json_object *ir, json_object **chat,
                                    llm_err_t **err);

/** A chat answer as the text_completion object the client asked for. */
json_object *llm_chat_to_completion_answer(llm_try_t *try, json_object *chat);

/** A chat body for an upstream that only completes text: messages -> prompt. */
apr_status_t llm_chat_to_completion(llm_try_t *try, json_object *ir, json_object **completion,
                                    llm_err_t **err);

/** A text_completion answer as a chat answer. */
json_object *llm_completion_to_chat_answer(llm_try_t *try, json_object *completion);

#endif
