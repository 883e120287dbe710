/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_BODY_H
#define LLMP_BODY_H

/** @file body.h @brief Reading a request's body and what it asks of the gateway. */

#include "mod_llm_proxy/gateway.h"

/**
 * Read the body into one buffer (q->body.text) and scan it (q->body.scan).
 * @param wait what it waits for, set with APR_EAGAIN: call again when that has come. NULL: wait in
 *             this thread
 * @return APR_SUCCESS, APR_EAGAIN, or APR_EGENERAL with *err: too large, cut short, not a JSON
 *         object
 */
apr_status_t llmp_body_read(llmp_req_t *q, llm_wait_t *wait, llm_err_t **err);

/** Nobody waits any more for a body that was to come. */
void llmp_body_left(llmp_req_t *q);

/**
 * Read the raw body into q->body.text, waiting in this thread: for endpoints whose body may be
 * empty.
 * @return as llmp_body_read
 */
apr_status_t llmp_body_read_raw(llmp_req_t *q, llm_err_t **err);

/**
 * Parse q->body.text, which was read raw; a name twice or with a NUL is refused at any depth.
 * @return as llmp_body_read
 */
apr_status_t llmp_body_read_tree(llmp_req_t *q, json_object **tree, llm_err_t **err);

#endif
