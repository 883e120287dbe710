/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_SINK_CAPACITY_H
#define LLMP_SINK_CAPACITY_H

/**
 * @file capacity.h
 * @brief Whether another call's record would find room, and what is done when it would not.
 *
 * What the records of calls under way may take is promised room: a count over all children, which
 * each call adds to and subtracts from once. Half of the ring is given away so, then what the
 * journal has; the ring's other half is for records that turn out larger. Otherwise new calls are
 * refused (LLMSpendLoss), readiness fails, and it is told where a full disk does not matter.
 *
 * Whoever is turned away for his key costs nothing, and anybody can be as often as he likes: his
 * records take the first eighth of the ring, none of the journal, and are counted beyond that.
 */

#include "mod_llm_proxy/gateway.h"
#include "mod_llm_proxy/shared/holds.h"
#include "store/record/journal.h"
#include "store/record/ring.h"

#define LLMP_LEDGER_METADATA 65536      /**< bytes: what is sent along is recorded if it is less */

/** The ring and journal to look at; from post_config. */
void llmp_ledger_open(llm_spend_ring_t *ring, const llm_spend_journal_t *journal);

/** Give back what a dead child's call was promised. */
void llmp_ledger_give_back(apr_uint64_t what, apr_int64_t bytes);

/** Whether calls made now can be recorded, and none was refused a moment ago. */
int llmp_ledger_has_room(void);

/**
 * Whether a call is to be made: there is room, which is kept for it until llmp_ledger_release(), or
 * it is served without.
 */
int llmp_ledger_admits(llmp_req_t *q);

/**
 * The same for what the client sent along to be recorded, once that is known.
 * @param kept what is asked and answered is recorded as well
 */
int llmp_ledger_admits_content(llmp_req_t *q, int kept);

/** A call nobody could account for is not made: the error to answer. It has no row either. */
llm_err_t *llmp_ledger_refusal(llmp_req_t *q);

/** The call is recorded, or refused: once for each, whether or not room was kept. */
void llmp_ledger_release(llmp_req_t *q);

/** What became of an attempt to write the journal. */
void llmp_ledger_note(apr_status_t rv);

/**
 * What became of an attempt to write rows into the database; that it was lost or busy meanwhile
 * says nothing of the rows.
 */
void llmp_ledger_note_writing(apr_status_t rv);

/** Its writer looked for rows. */
void llmp_ledger_note_look(void);

/**
 * @return what keeps rows from the database although it answers, or NULL: it refused the last for
 *         other reasons than their values, or no process has looked for those in the ring for long
 */
const char *llmp_ledger_fault(void);

/** Whether there is ample room, also for the record of a caller who was turned away. */
int llmp_ledger_is_ample(void);

/** Such a record was not kept. */
void llmp_ledger_note_unkept(void);

/** @return such records since the server started */
apr_uint64_t llmp_ledger_unkept(void);

/** A record is lost. */
void llmp_ledger_note_loss(void);

/** @return records lost since the server started */
apr_uint64_t llmp_ledger_lost(void);

/** Tell when it gets bad and when it is good again; from the watchdog. */
void llmp_ledger_watch(server_rec *s, apr_pool_t *pool);

#endif
