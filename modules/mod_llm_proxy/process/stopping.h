/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_STOPPING_H
#define LLMP_STOPPING_H

/**
 * @file stopping.h
 * @brief A stop of the server, as threads that wait get to know of it.
 *
 * httpd gives a child ten seconds to end and then kills it, and with it what its calls cost. It
 * takes the clients' sockets away, which wakes nobody who polls.
 */

#include <apr_pools.h>

/** The hook that learns of it. */
void llmp_stopping_hooks(void);

/** Before the child's threads begin. */
void llmp_stopping_child(apr_pool_t *pchild);

/**
 * @return to be polled for POLLIN beside what is waited for: readable, and never read, once the
 *         child has to end without grace; -1: none could be made, which poll() passes over
 */
int llmp_stopping_fd(void);

#endif
