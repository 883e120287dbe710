/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_ATTEMPT_H
#define LLMP_ATTEMPT_H

/**
 * @file attempt.h
 * @brief One try to get an answer from one deployment: request, exchange, answer or stream.
 */

#include "mod_llm_proxy/reply/attempt.h"

/** @return a new attempt, at what q->way.at names */
llmp_attempt_t *llmp_attempt_make(llmp_req_t *q);

/**
 * Go on with it as far as it goes without waiting.
 * @return SUSPENDED: it waits for q->life.wait, call again; OK: it is over, a->err tells how, and
 *         q->reply.committed whether the client saw bytes
 */
int llmp_attempt_step(llmp_attempt_t *a);

/** It is over: what came of it for the router. */
void llmp_attempt_end(llmp_attempt_t *a, llmr_outcome_t *outcome);

/**
 * All that comes before the exchange: endpoint, token, request.
 * @return APR_SUCCESS, or a->err is set
 */
apr_status_t llmp_attempt_prepare(llmp_attempt_t *a);

/**
 * Make one of several calls of a prepared attempt ready, with a body and a signature of its own.
 * @param part all zero
 * @return APR_SUCCESS, or part->err is set
 */
apr_status_t llmp_attempt_part(llmp_attempt_t *part, llmp_attempt_t *whole, llm_str_t body);

/** Make the exchange of a prepared attempt ready. @return APR_SUCCESS, or a->err is set */
apr_status_t llmp_attempt_start(llmp_attempt_t *a);

/** @return the error an ended exchange means, or NULL: a 2xx answer came whole */
llm_err_t *llmp_attempt_error(llmp_attempt_t *a);

/** @return 1: an upstream wrote an answer, and is paid, that could not be used */
int llmp_attempt_is_spoilt(const llmp_attempt_t *a);

/** @return what an attempt ends with when the client has left: nobody's failure */
llm_err_t *llmp_attempt_left_error(const llmp_req_t *q);

/** Nobody waits any more: no error to tell, and no other attempt. */
void llmp_attempt_left(llmp_attempt_t *a);

/* request.c */

/** The headers every request of ours has. */
void llmp_request_begin(llmp_attempt_t *a);

/** Parse the body into a->tree. @return APR_SUCCESS, or a->err is set */
apr_status_t llmp_request_tree(llmp_attempt_t *a);

/**
 * Behind that: build body, URL and headers of the upstream request.
 * @param wait as llmp_media_inline()
 * @return APR_SUCCESS, APR_EAGAIN: call again, or a->err is set
 */
apr_status_t llmp_request_build(llmp_attempt_t *a, llm_wait_t *wait);

/* media.c */

/**
 * Put what an API does not fetch into a body as data URLs.
 * @param wait what it waits for, set with APR_EAGAIN: call again behind llmp_media_came(). NULL:
 *             wait in this thread
 * @return APR_SUCCESS, APR_EAGAIN, or a->err is set
 */
apr_status_t llmp_media_inline(llmp_attempt_t *a, json_object *ir, llm_wait_t *wait);

/** What came of that wait. */
void llmp_media_came(llmp_attempt_t *a, llm_came_e came);

/* inputs.c */

/** Whether a body needs an upstream call for each of its inputs. */
int llmp_parts_wanted(const llmp_attempt_t *a, json_object *ir);

/** Make the bodies of these calls. @return APR_SUCCESS, or a->err is set */
apr_status_t llmp_parts_build(llmp_attempt_t *a, json_object *ir);

/** Before the first of these calls. @return APR_SUCCESS, or a->err is set */
apr_status_t llmp_parts_begin(llmp_attempt_t *a);

/**
 * Go on with them, a few at once, as far as it goes without waiting.
 * @return 1: they wait, for *wait; 0: their answers were sent as one, or a->err says why not
 */
int llmp_parts_wants(llmp_attempt_t *a, llm_wait_t *wait);

/** What came of that wait; behind it llmp_parts_wants() goes on. */
void llmp_parts_came(llmp_attempt_t *a, llm_came_e came);

#endif
