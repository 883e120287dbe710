/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_SINK_SPEND_H
#define LLMP_SINK_SPEND_H

/**
 * @file spend.h
 * @brief The ledger: a record per call on its way to "LiteLLM_SpendLogs".
 *
 * A request puts its record into a ring in a shared file mapping (spend.ring in the state
 * directory) and is done; when the ring is full it appends to spend.journal. The watchdog writes
 * both to the database. What a killed server left in either file is written at the next start.
 */

#include "mod_llm_proxy/gateway.h"
#include "mod_llm_proxy/database/connection.h"

/** Map the ring and name the journal; from post_config. */
apr_status_t llmp_spend_open(server_rec *s, apr_pool_t *pconf);

/** Told of a row: hash of its key, dollars. */
typedef void llmp_spend_row_fn(const char *hash, double dollars);

/** For each row that waits in ring and journal; at a start, when nobody else is there. */
void llmp_spend_each_waiting(llmp_spend_row_fn *fn, apr_pool_t *ptemp);

/**
 * Told of a row that is in the database and waits no more.
 * @param exact 0: it may have been there before
 * @param since when the writing of its batch began
 */
typedef void llmp_spend_written_fn(const char *hash, double dollars, int exact, apr_time_t since);

/**
 * Write what waits to the database; from the watchdog.
 * @param db NULL: the database is away; the ring is moved to the journal when it fills up
 * @param last 1: a stop waits for it
 * @return APR_SUCCESS, or why the database did not take it: the connection is of no more use
 */
apr_status_t llmp_spend_flush(server_rec *s, llmp_connection_t *connection, llm_db_t *db,
                              llmp_spend_written_fn *written, int last, apr_pool_t *ptemp);

/** How full the ring is. */
struct llm_spend_ring_stats_t;
void llmp_spend_stats(struct llm_spend_ring_stats_t *stats);

/** @return 1 when a record waits in the ring */
int llmp_spend_in_ring(void);

/** @return 1 when a record waits in ring or journal */
int llmp_spend_waiting(void);

/** @return 1 when so many wait in the ring that it may be full before the next round */
int llmp_spend_filling(void);

/** @return 1 when the ring should be emptied without waiting for the next round */
int llmp_spend_pressing(void);

#endif
