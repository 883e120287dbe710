/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_SINK_CAPACITY_H
#define LLMP_SINK_CAPACITY_H

/**
 * @file capacity.h
 * @brief Whether another call's record would find room, and what is done when it would not.
 *
 * While the ring is less than half full it would: that half is for the calls under way. Beyond it
 * the journal must have room. Otherwise new calls are refused (LLMSpendLoss), readiness fails, and
 * it is told where a full disk does not matter.
 */

#include "mod_llm_proxy/gateway.h"
#include "store/spend_journal.h"
#include "store/spend_ring.h"

/** The ring and journal to look at; from post_config. */
void llmp_ledger_open(llm_spend_ring_t *ring, const llm_spend_journal_t *journal);

/** Whether a call made now can be recorded. */
int llmp_ledger_has_room(void);

/** Whether a call is to be made: there is room, or it is served without. */
int llmp_ledger_admits(const llmp_req_t *q);

/** What became of an attempt to write the journal. */
void llmp_ledger_note(apr_status_t rv);

/** A record is lost. */
void llmp_ledger_note_loss(void);

/** @return records lost since the server started */
apr_uint64_t llmp_ledger_lost(void);

/** Tell when it gets bad and when it is good again; from the watchdog. */
void llmp_ledger_watch(server_rec *s, apr_pool_t *pool);

#endif
