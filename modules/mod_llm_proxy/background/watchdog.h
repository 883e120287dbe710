/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_WATCHDOG_H
#define LLMP_WATCHDOG_H

/**
 * @file watchdog.h
 * @brief What is done beside the requests: by a thread that writes the ledger and does nothing
 *        else, and by one for all jobs (jobs.h).
 *
 * One process of the machine does so at a time. Whose turn it is is a mutex between processes; the
 * others try it once a second.
 */

#include "mod_llm_proxy/gateway.h"

/**
 * Start this child's threads, which end, with a last round, before its database connections do;
 * from child_init, after the shared memory and the database.
 */
void llmp_watchdog_child(server_rec *s, apr_pool_t *pchild);

#endif
