/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_FANOUT_H
#define LLMP_FANOUT_H

/** @file fanout.h @brief Several exchanges at once, in one thread. */

#include "mod_llm_proxy/upstream/wait.h"

/** Set up by the caller but for fds. */
typedef struct llmp_fanout_t {
    llmp_exchange_t **x;        /**< n of one client after llmp_exchange_init(); their results are
                                     in them */
    int n;
    int at_once;                /**< so many under way at any time */
    apr_pool_t *pool;
    struct pollfd *fds;         /**< NULL */
} llmp_fanout_t;

/**
 * Go on with all of them. Each has its own time limits; when their client leaves, all end with
 * APR_ECONNABORTED; one whose deadline comes before its turn ends with APR_EBUSY.
 * @return 1: they wait, for *wait; 0: all are over
 */
int llmp_fanout_wants(llmp_fanout_t *f, llm_wait_t *wait);

/** What came of that wait; behind it llmp_fanout_wants() goes on. */
void llmp_fanout_came(llmp_fanout_t *f, llm_came_e came);

/** Run them to their ends, waiting in this thread. */
void llmp_fanout(llmp_exchange_t **x, int n, int at_once, apr_pool_t *p);

#endif
