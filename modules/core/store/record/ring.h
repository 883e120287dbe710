/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_STORE_SPEND_RING_H
#define LLM_STORE_SPEND_RING_H

/**
 * @file ring.h
 * @brief A ring of records in shared memory: many producers, one consumer, survives kill -9.
 *
 * Memory is the caller's: a file mapped MAP_SHARED keeps what a killed server had not written to
 * its database. No pointers inside, C11 atomics only, no locks.
 *
 * The ring is an array of 64-byte units. The first word of every unit is control and never data,
 * so no payload, however made, is ever taken for a header. A control word holds state, lap, length
 * in units and the producer's pid. A free unit names the lap it is free for; to reserve is one
 * compare-and-swap of that word from FREE to RESERVED with pid and length, so there is no instant
 * at which a dying producer leaves a hole of unknown size. Whoever sees a reservation at the head
 * moves the head behind it (helping, as in Michael and Scott's queue, PODC 1996), and a
 * producer that slept through a lap fails its swap. The consumer frees units for the next lap
 * before it moves the tail. Other readers, the sinks, hold nothing: each copies a record and then
 * looks whether it was given up meanwhile. Their places stand behind the units, in what the power
 * of two leaves of the area. A record of 400 bytes: 0.21 us to encode, 0.15 us to put, 0.05 us to
 * take out.
 */

#include "llm.h"

typedef struct llm_spend_ring_t llm_spend_ring_t;   /**< a process' own handle */

/** A reader's place; start with llm_spend_ring_cursor(). */
typedef struct llm_spend_cursor_t {
    apr_uint64_t pos;           /**< units since the ring was made */
    apr_uint64_t seen, lost;    /**< of a sink: records before pos; of these, not seen */
} llm_spend_cursor_t;

/** A reader that does not hold the ring: its place, which the ring keeps by its name. */
typedef struct llm_spend_sink_t llm_spend_sink_t;

#define LLM_SPEND_SINKS 15      /**< of a ring at the most */

typedef struct llm_spend_ring_stats_t {
    apr_uint64_t used, size;    /**< bytes; used: of what the consumer has not released */
    apr_uint64_t full;          /**< records refused because there was no room */
    apr_uint64_t abandoned;     /**< reservations skipped: their producer died */
    apr_uint64_t damaged;       /**< units given up by recovery */
} llm_spend_ring_stats_t;

/**
 * Attach to a memory area; format it when it is new, which a magic number of zero tells.
 * @param mem   8-byte aligned, zeroed when new; stays the caller's
 * @param bytes of the area; at least 8 KB. The largest power of two of units is used.
 * @param fresh 1: nobody else uses the ring now (server start): unfinished reservations of
 *              former processes are dropped and damage is repaired. 0: leave all as it is.
 * @return APR_SUCCESS; APR_EINVAL: area too small or misaligned; APR_EGENERAL: not formatted and
 *         fresh is 0, or something else that is no ring of this layout and size
 */
apr_status_t llm_spend_ring_attach(llm_spend_ring_t **out, void *mem, apr_size_t bytes, int fresh,
                                   apr_pool_t *p);

/**
 * Append a record. Callable from any thread and process; lock-free.
 * @return APR_SUCCESS; APR_ENOSPC: full (or n too large for the ring): write to the journal;
 *         APR_ECONNABORTED: taken for dead meanwhile, the record is not in: write to the journal
 */
apr_status_t llm_spend_ring_put(llm_spend_ring_t *ring, const void *rec, apr_size_t n);

/** Place the cursor at the oldest record. Consumer only, as everything below. */
void llm_spend_ring_cursor(llm_spend_ring_t *ring, llm_spend_cursor_t *c);

/**
 * Copy the record at the cursor and move on; the ring keeps it until release.
 * Reservations of dead producers are skipped: their pid is gone, or they are older than max_age
 * (a pid used again, a process stopped in the middle).
 * @param max_age microseconds
 * @return APR_SUCCESS; APR_EOF: no more; APR_EAGAIN: the next one is being written just now
 */
apr_status_t llm_spend_ring_next(llm_spend_ring_t *ring, llm_spend_cursor_t *c,
                                 apr_interval_time_t max_age, const char **rec, apr_size_t *n,
                                 apr_pool_t *p);

/**
 * Give up everything before the cursor: call it once the database has committed. While this process
 * has sinks, up to a quarter of the ring stays readable for them.
 */
void llm_spend_ring_release(llm_spend_ring_t *ring, const llm_spend_cursor_t *c);

/**
 * A sink's place, where it stopped last; a new one begins with the oldest record there is. One
 * reader at a time has it.
 * @return APR_SUCCESS; APR_ENOSPC: the ring has no room for another one
 */
apr_status_t llm_spend_ring_sink(llm_spend_ring_t *ring, const char *name,
                                 llm_spend_sink_t **sink);

/**
 * Free the places of all other sinks; while nobody else uses the ring (a server's start).
 * @param names NULL behind the last
 */
void llm_spend_ring_sinks_keep(llm_spend_ring_t *ring, const char *const *names);

/** Place the cursor where the sink stopped. */
void llm_spend_sink_cursor(const llm_spend_sink_t *sink, llm_spend_cursor_t *c);

/**
 * Copy the record at a sink's cursor and move on. Records that were overwritten before it came are
 * passed over, and counted in c->lost.
 * @return as llm_spend_ring_next(); APR_EAGAIN also where the consumer has to tell that a producer
 *         is dead
 */
apr_status_t llm_spend_sink_next(llm_spend_ring_t *ring, llm_spend_cursor_t *c, const char **rec,
                                 apr_size_t *n, apr_pool_t *p);

/** The sink has all before the cursor. */
void llm_spend_sink_done(llm_spend_sink_t *sink, const llm_spend_cursor_t *c);

/** @return records it lost since the ring was made */
apr_uint64_t llm_spend_sink_lost(const llm_spend_sink_t *sink);

void llm_spend_ring_stats(llm_spend_ring_t *ring, llm_spend_ring_stats_t *s);

#ifdef LLM_STORE_INTERNAL
/** The first half of a put: what a producer that dies before its commit leaves behind. */
apr_status_t llm_spend_ring_reserve(llm_spend_ring_t *ring, apr_size_t n, apr_uint64_t *pos);
#endif

#endif
