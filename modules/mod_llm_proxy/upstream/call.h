/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_CALL_H
#define LLMP_CALL_H

/**
 * @file call.h
 * @brief Calls to upstreams on behalf of the gateway itself: tokens, health checks.
 *
 * The same exchange, workers, TLS settings and time limits as for a client's call; the block
 * driver waits.
 */

#include "mod_llm_proxy/upstream/exchange.h"

typedef struct llmp_fetched_t {
    llm_head_t head;
    const char *body;           /**< NUL-terminated */
    apr_size_t n;
    const char *detail;         /**< of a failure, for the operator alone; NULL: nothing */
} llmp_fetched_t;

/** @return a request in p that no client waits on, for the exchanges below */
request_rec *llmp_call_request(server_rec *s, apr_pool_t *p);

/** How far a call may go. */
typedef struct llmp_call_limits_t {
    apr_interval_time_t idle;   /**< without a byte */
    apr_interval_time_t connect;        /**< at most; the server's own limit holds too */
    apr_time_t deadline;        /**< for the whole exchange */
    apr_socket_t *watch;        /**< ends the exchange when its peer shuts it; NULL: nothing does */
    apr_size_t max;             /**< bytes of the answer */
} llmp_call_limits_t;

/**
 * Call an upstream and collect its answer.
 * @param r from llmp_call_request(), or a client's own
 * @return APR_SUCCESS (whatever the HTTP status), or the status of the exchange, with *why
 */
apr_status_t llmp_call(request_rec *r, const llm_http_req_t *req, const llmp_call_limits_t *limits,
                       llmp_fetched_t *reply, const char **why);

#endif
