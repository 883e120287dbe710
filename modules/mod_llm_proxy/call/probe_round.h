/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_PROBE_ROUND_H
#define LLMP_PROBE_ROUND_H

/**
 * @file probe_round.h
 * @brief Whose turn it is to make a round of probes, one at a time by all processes together.
 */

#include <stdatomic.h>
#include "mod_llm_proxy/gateway.h"

/** What the last probe of a deployment found, guarded by a sequence number (odd: being written). */
typedef struct llmp_probe_slot_t {
    _Atomic apr_uint32_t seq;
    apr_int32_t healthy;
    _Atomic apr_int64_t wanted; /**< when somebody last asked for more than was known; 0: never */
    apr_int64_t at;             /**< when it ended; 0: never probed */
    char api_base[256], error[512], detail[256];        /**< "": none */
} llmp_probe_slot_t;

/** What all processes know of probes. */
typedef struct llmp_probes_t {
    _Atomic apr_int64_t round;  /**< mark of the one that runs; or 0 */
    _Atomic apr_uint64_t made;
    _Atomic double cost;        /**< dollars */
    llmp_probe_slot_t slot[];   /**< by the number of a deployment's slot */
} llmp_probes_t;

llmp_probes_t *llmp_probes(void);

/** Which rounds somebody who waits has seen, by their marks. */
typedef struct llmp_rounds_t {
    int waited;
    apr_int64_t came;           /**< ran when word was left, so it may not be for us; 0: none */
    apr_int64_t next;           /**< the one after it; 0: not yet */
} llmp_rounds_t;

/** @return the mark of the round that runs; 0: none does */
apr_int64_t llmp_round_running(void);

/**
 * Claim the next round. One that is being concluded runs as well: it is taken over only when its
 * process is gone, or it is overdue beyond all that a round may still have to do.
 * @param until when it is to end
 * @return its mark; 0: another one runs
 */
apr_int64_t llmp_round_begin(apr_time_t until);

void llmp_round_end(apr_int64_t mark);

/** Whether the round that word was left for is over; one that was taken over goes on as another. */
int llmp_round_is_over(llmp_rounds_t *seen);

#endif
