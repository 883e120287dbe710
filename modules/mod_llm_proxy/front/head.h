/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_HEAD_H
#define LLMP_HEAD_H

/**
 * @file head.h
 * @brief Clients that send the head of a request slowly wait without a thread.
 *
 * httpd reads a head with a thread that waits, so as many slow connections as there are threads
 * shut everybody out. When a good part of a child's threads is taken, a connection gets one only
 * when the whole head has come; until then the MPM polls it. Needs an MPM that waits for input on
 * behalf of a module (event of httpd 2.4.63 and later), and a connection without TLS: there
 * mod_reqtimeout alone limits.
 */

#include "mod_llm_proxy/gateway.h"

/** What is known of a head that has not come whole; in the memory of the connection. */
typedef struct llmp_head_t {
    apr_time_t begun;           /**< when it was first looked at; 0: none is waited for */
    int pieces;                 /**< how often it was */
    apr_bucket_brigade *bb;     /**< for looking; made at the first time */
} llmp_head_t;

/** From child_init. */
void llmp_head_child(void);

/** @return 1 when the MPM stops: it has no place for who waits any more */
int llmp_head_stopping(void);

/**
 * A thread is about to serve a connection's next request.
 * @return 1: it shall, and says llmp_head_leave() afterwards; 0: c->cs->state tells the MPM to wait
 *         for input, or to close
 */
int llmp_head_enter(conn_rec *c, llmp_head_t *head);
void llmp_head_leave(void);

#endif
