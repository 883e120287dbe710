/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_WATCHDOG_H
#define LLMP_WATCHDOG_H

/**
 * @file watchdog.h
 * @brief What is done beside the requests, by a thread of one child at a time.
 *
 * It writes the ledger, looks after keys that changed elsewhere and gives back what children that
 * died had taken. Whose turn it is is a mutex between processes; the others try it once a second.
 */

#include "mod_llm_proxy/gateway.h"

/** Make the mutex known to the directive Mutex; from pre_config. */
void llmp_watchdog_mutex(apr_pool_t *pconf);

/** Make the mutex, or take up the one of the last generation; from post_config. */
apr_status_t llmp_watchdog_open(server_rec *s);

/**
 * Wait until no process is writing, and keep all from it; from post_config.
 * @return 0: one went on for too long, and nobody is kept from anything
 */
int llmp_watchdog_halt(void);

/** After llmp_watchdog_halt() that did not return 0. */
void llmp_watchdog_resume(void);

/**
 * Start this child's thread, which ends, with a last round, before its database connections do;
 * from child_init, after the shared memory and the database.
 */
void llmp_watchdog_child(server_rec *s, apr_pool_t *pchild);

#endif
