/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_DIAL_H
#define LLMP_DIAL_H

/**
 * @file dial.h
 * @brief A new connection to an upstream, without a thread that waits for it.
 *
 * The socket becomes the proxy_conn_rec's, with the options mod_proxy gives its own. Addresses are
 * mod_proxy's too: all of a host's in turn, asked for anew once when none of them answers.
 */

#include "mod_llm_proxy/upstream/exchange.h"

/** Whether mod_proxy has to connect: through a tunnel, or to a Unix socket. */
int llmp_dial_is_special(const llmp_exchange_t *x);

/** Let mod_proxy connect; blocks. @return APR_SUCCESS, or x->fault is set */
apr_status_t llmp_dial_special(llmp_exchange_t *x);

/**
 * Begin. Until the end, x->wait_until says how long to wait for x->conn->sock to become writable.
 * @return APR_SUCCESS; APR_EINPROGRESS; APR_TIMEUP: the call's own limit is over, or
 *         APR_ECONNREFUSED, both with x->fault set
 */
apr_status_t llmp_dial_begin(llmp_exchange_t *x);

/** Look whether it is connected; returns as llmp_dial_begin(). */
apr_status_t llmp_dial_look(llmp_exchange_t *x);

/** x->wait_until has passed: on to the next address; returns as llmp_dial_begin(). */
apr_status_t llmp_dial_timed_out(llmp_exchange_t *x);

/** @return APR_TIMEUP: the connect limit is shorter than the server's, so it is the call's own */
apr_status_t llmp_dial_over(const llmp_exchange_t *x);

#endif
