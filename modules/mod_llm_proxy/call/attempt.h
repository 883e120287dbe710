/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_ATTEMPT_H
#define LLMP_ATTEMPT_H

/**
 * @file attempt.h
 * @brief One try to get an answer from one deployment: request, exchange, answer or stream.
 */

#include "mod_llm_proxy/reply/attempt.h"

/** Make the attempt q->way.at names; q->reply.committed tells then whether the client saw bytes. */
void llmp_attempt_run(llmp_req_t *q, llmr_outcome_t *outcome);

/**
 * All that comes before the exchange: endpoint, token, request.
 * @return APR_SUCCESS, or a->err is set
 */
apr_status_t llmp_attempt_prepare(llmp_attempt_t *a);

/** Make the exchange of a prepared attempt ready. @return APR_SUCCESS, or a->err is set */
apr_status_t llmp_attempt_start(llmp_attempt_t *a);

/** @return the error an ended exchange means, or NULL: a 2xx answer came whole */
llm_err_t *llmp_attempt_error(llmp_attempt_t *a);

/** @return 1: an upstream wrote an answer, and is paid, that could not be used */
int llmp_attempt_is_spoilt(const llmp_attempt_t *a);

/** @return the client's socket, for llmp_exchange_t.client; or NULL */
apr_socket_t *llmp_client_socket(const llmp_req_t *q);

/** @return what an attempt ends with when the client has left: nobody's failure */
llm_err_t *llmp_attempt_left_error(const llmp_req_t *q);

/** Nobody waits any more: no error to tell, and no other attempt. */
void llmp_attempt_left(llmp_attempt_t *a);

/* request.c */

/** Build body, URL and headers of the upstream request. @return APR_SUCCESS, or a->err is set */
apr_status_t llmp_request_build(llmp_attempt_t *a);

/* media.c */

/** Put what an API does not fetch into a body as data URLs. @return APR_SUCCESS, or a->err */
apr_status_t llmp_media_inline(llmp_attempt_t *a, json_object *ir);

/* parts.c */

/** Whether a body needs an upstream call for each of its inputs. */
int llmp_parts_wanted(const llmp_attempt_t *a, json_object *ir);

/** Make the bodies of these calls. @return APR_SUCCESS, or a->err is set */
apr_status_t llmp_parts_build(llmp_attempt_t *a, json_object *ir);

/** Make the calls, a few at once, and send their answers as one, or leave the reason in a->err. */
void llmp_parts_run(llmp_attempt_t *a);

#endif
