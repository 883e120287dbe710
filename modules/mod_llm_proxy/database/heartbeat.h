/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_HEARTBEAT_H
#define LLMP_HEARTBEAT_H

/**
 * @file heartbeat.h
 * @brief Whether the database does what the gateway lives from, asked all the time by one thread
 *        of the host.
 *
 * It looks a key up and asks whether spend could be written, as calls and the ledger do: a server
 * that answers may lack a table or a right, have a table locked, or be a standby (store/vital.h).
 * What it found stands in shared memory, with the time a question is unanswered: whoever wants to
 * know reads it there, and waits for nothing. When the process that asks goes away, the next one
 * that looks takes its place.
 */

#include "mod_llm_proxy/gateway.h"

/**
 * From child_init, behind llmp_database_child().
 * @param ledger_fault asked while the database answers: what keeps rows from it, or NULL
 */
void llmp_heartbeat_child(server_rec *s, apr_pool_t *pchild, const char *(*ledger_fault)(void));

/** Whether keys are known not to be had from it. Nobody knows at first: 0. */
int llmp_database_away(void);

/** How often keys were to be had again: another number than before, and others may have changed
 *  them meanwhile. */
apr_uint32_t llmp_database_returns(void);

/** Whether they were to be had last time; what must not wait for it asks this. */
int llmp_database_here(void);

/** Whether it refused the last new connection: what is connected works, others do not. */
int llmp_database_is_closed(void);

/** How it is in a word or two, for readiness and the status page: "connected". */
const char *llmp_database_condition(void);

/** The same as a client is told who needs it: "The database cannot be reached". */
const char *llmp_database_excuse(void);

/**
 * For readiness; in a server's first moment it waits for the first answer.
 * @param ledger whether spend is to be written as well
 * @return NULL: all is well; else what is not
 */
const char *llmp_database_complaint(int ledger);

#endif
