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
#include "store/db.h"

/** Map the ring and name the journal; from post_config. */
apr_status_t llmp_spend_open(server_rec *s, apr_pool_t *pconf);

/** Put the call's record in; never waits for the database. */
void llmp_spend_record(llmp_req_t *q);

/**
 * Write what waits to the database; from the watchdog.
 * @param db NULL: the database is away; the ring is moved to the journal when it fills up
 * @return APR_SUCCESS, or why the database did not take it: the connection is of no more use
 */
apr_status_t llmp_spend_flush(server_rec *s, llm_db_t *db, apr_pool_t *ptemp);

/** How full the ring is. */
struct llm_spend_ring_stats_t;
void llmp_spend_stats(struct llm_spend_ring_stats_t *stats);

/** @return 1 when a record waits in ring or journal */
int llmp_spend_waiting(void);

/** @return 1 when the ring should be emptied without waiting for the next round */
int llmp_spend_pressing(void);

#endif
