/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_PROBE_ROUND_H
#define LLMP_PROBE_ROUND_H

/**
 * @file probe_round.h
 * @brief Whose turn it is to make a round of probes, one at a time by all processes together.
 */

#include "mod_llm_proxy/gateway.h"

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
