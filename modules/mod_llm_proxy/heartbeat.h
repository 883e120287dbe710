/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_HEARTBEAT_H
#define LLMP_HEARTBEAT_H

/**
 * @file heartbeat.h
 * @brief Whether the database answers, asked five times a second by one thread of the host.
 *
 * What it found stands in shared memory, with the time a question is unanswered: whoever wants to
 * know reads it there, and waits for nothing. When the process that asks goes away, the next one
 * that looks takes its place.
 */

#include "mod_llm_proxy/gateway.h"

/** From child_init, behind llmp_database_child(). */
void llmp_heartbeat_child(server_rec *s, apr_pool_t *pchild);

/** Whether the database is known not to answer. Nobody knows at first: 0. */
int llmp_database_away(void);

/** Whether it answered last time; what must not wait for it asks this. */
int llmp_database_here(void);

/** Whether it refused the last new connection: what is connected works, others do not. */
int llmp_database_is_closed(void);

/** For readiness: as above, but in a server's first moment it waits for the first answer. */
int llmp_database_ready(void);

#endif
