/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_CONNECTION_H
#define LLMP_CONNECTION_H

/**
 * @file connection.h
 * @brief One connection to the database whose calls end in time.
 *
 * A server that is frozen (or cut off) keeps libpq waiting for ever: no setting of libpq or of TCP
 * ends that, since the kernel at the other side goes on acknowledging. So every use has a
 * deadline, and a thread of the process shuts the socket of a call that is past it.
 * A connection belongs to one thread at a time.
 */

#include "mod_llm_proxy/gateway.h"
#include "store/db/db.h"

typedef struct llmp_connection_t llmp_connection_t;

/** How connections are made: a driver of apr_dbd and its parameters; from the configuration. */
void llmp_connection_target(const apr_dbd_driver_t *driver, const char *params,
                            const llm_db_session_t *session);

/** Start this process' guard; from child_init, before any connection is made. */
apr_status_t llmp_connection_guard(apr_pool_t *pchild);

/** A connection that is not dialled yet; before the process has threads. */
llmp_connection_t *llmp_connection_make(void);

/**
 * Begin to use it: dials when it never was or its server is gone.
 * @param limit how long the use may last at the most
 * @return the database, or NULL: llmp_connection_why() tells
 */
llm_db_t *llmp_connection_begin(llmp_connection_t *c, apr_interval_time_t limit);

/** Count the limit anew, in the middle of a use. */
void llmp_connection_renew(llmp_connection_t *c, apr_interval_time_t limit);

/** End the use; the connection stays open unless its time was up. */
void llmp_connection_end(llmp_connection_t *c);

void llmp_connection_close(llmp_connection_t *c);

/** Whether the time of this use is up; what it was doing failed for that reason. */
int llmp_connection_expired(const llmp_connection_t *c);

/** Whether it was dialled for this use; one that was not may have lost its server silently. */
int llmp_connection_is_fresh(const llmp_connection_t *c);

/**
 * Whether its use before ended a moment ago: then it need not be asked whether it lives, and who
 * waits in vain (llmp_connection_expired) asks once more on a new one.
 */
int llmp_connection_is_warm(const llmp_connection_t *c);

/** Have it asked all the same: what is to be done is not done twice lightly. */
void llmp_connection_cool(llmp_connection_t *c);

/** How long a question and its answer are on their way: what many may take grows with it. */
apr_interval_time_t llmp_connection_trip(const llmp_connection_t *c);

/** This one answers and an older one did not: older ones are closed when their next use begins. */
void llmp_connection_suspect(const llmp_connection_t *c);

/** It was dialled and is of no use all the same: note why. */
void llmp_connection_blame(llmp_connection_t *c, const char *why);

/** Why it could not be dialled, or was of no use. */
const char *llmp_connection_why(const llmp_connection_t *c);

/** End whatever call is under way, from another thread. */
void llmp_connection_cut(llmp_connection_t *c);

/** Close it when it was not used since; only while nobody else uses it. */
void llmp_connection_trim(llmp_connection_t *c, apr_time_t since);

#endif
