/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_CLIENT_HOLD_H
#define LLMP_CLIENT_HOLD_H

/**
 * @file client_hold.h
 * @brief Busy clients keep their thread between two calls.
 *
 * Event MPM gives a kept-alive connection back to its listener after every answer and hands it to
 * a thread again for the next request: two epoll_ctl, four futex and two switches, a third of what
 * a proxied call costs. A client that sends its next request soon is waited for in the thread that
 * answered it instead: within milliseconds always, for longer (LLMClientHold) while three quarters
 * of the threads serve nobody; those that wait so long are called away when that is over.
 */

#include "mod_llm_proxy/gateway.h"

/** At the start of a child: how many threads may be held. */
void llmp_client_hold_child(apr_pool_t *pchild);

/** Hook child_stopping: nobody waits any more; at a graceful one nobody begins to. */
void llmp_client_hold_stopping(apr_pool_t *pchild, int graceful);

/** The answer to r, on this connection, is ours: a request that follows soon is waited for. */
void llmp_client_hold_ours(request_rec *r);

/** Hook process_connection, before all others. */
int llmp_client_hold_process(conn_rec *c);

#endif
