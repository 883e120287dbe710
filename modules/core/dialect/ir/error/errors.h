/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_DIALECT_ERRORS_H
#define LLM_DIALECT_ERRORS_H

/** @file errors.h @brief From an upstream's refusal to the error a client sees. */

#include "llm_provider.h"

/**
 * Make the error for an answer whose status is not 2xx.
 *
 * Order: class by status; message, type and param by the dialect (its error slot finds e->message
 * set to the whole body text and may change every member), or by OpenAI's body shape when the
 * dialect has no such slot; then texts that overrule the status (context window, content policy,
 * rate limit); the delay that the body of a limit or of an overloaded server asks for; last the
 * message gets its prefix "litellm.<Class>: <label>Exception - "
 * with the label of the deployment's provider ("OpenAI", "Mistral").
 *
 * @param d      dialect of the upstream; NULL: OpenAI's shape
 * @param status the upstream's HTTP status; 0: an error event inside a stream
 * @param body   the upstream's body, may be NULL; bytes beyond 64 KB are not looked at
 */
llm_err_t *llm_err_from_status(llm_try_t *try, const llm_dialect_t *d, int status,
                               const char *body, apr_size_t n);

/** @return how the provider of the call's deployment is called in messages. */
const char *llm_err_label(const llm_try_t *try);

/** @return the class of a bare HTTP status. */
llm_err_class_e llm_err_class_of(int status);

/** Read message, type and param from OpenAI's {"error": {...}} and its common variants. */
void llm_err_read_openai(llm_try_t *try, struct json_object *body, llm_err_t *e);

/** Let texts in the message or body overrule class and status. */
void llm_err_by_text(llm_err_t *e, const char *text);

#endif
