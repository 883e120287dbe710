/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_WAIT_H
#define LLMP_WAIT_H

/**
 * @file wait.h
 * @brief The one place that waits: for upstreams, for time to pass, with an eye on the client.
 */

#include "llm_wait.h"
#include "mod_llm_proxy/upstream/client_left.h"
#include "mod_llm_proxy/upstream/exchange.h"

/**
 * Poll for what is waited for, the client's hang-up and the server's stop; sets wait->came. What
 * has come wins over the moment, but not when that was over at first.
 */
void llmp_poll(llm_wait_t *wait, const llmp_watch_t *watch);

/**
 * Sleep, but not past the client's hang-up or the server's stop.
 * @param t microseconds; at most 0: only look
 * @return 0: the client is gone, or this child has to end
 */
int llmp_wait(request_rec *r, apr_interval_time_t t);

/* exchange_wait.c */

/** @return whose leaving ends an exchange */
llmp_watch_t llmp_exchange_watch(const llmp_exchange_t *x);

/**
 * Go on with an exchange as far as it goes without waiting.
 * @param fd with LLM_WAIT_ROOM behind it; has to stay where it is
 * @return 1: it waits, for *wait; 0: it is over
 */
int llmp_exchange_wants(llmp_exchange_t *x, struct pollfd *fd, llm_wait_t *wait);

/** What came of that wait; behind it llmp_exchange_wants() goes on. */
void llmp_exchange_came(llmp_exchange_t *x, llm_came_e came);

/** Run it to its end, waiting in this thread. @return x->status */
apr_status_t llmp_exchange_block(llmp_exchange_t *x);

#endif
