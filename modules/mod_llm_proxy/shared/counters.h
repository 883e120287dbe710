/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_COUNTERS_H
#define LLMP_COUNTERS_H

/**
 * @file counters.h
 * @brief Counts by 64-bit name over all processes: in windows of time (requests, tokens), and plain
 *        ones of what is under way (parallel calls). Of keys, users, teams, models: whoever counts
 *        makes the name, a hash of what is counted and of whom.
 *
 * A window is fixed and begins with the first call that counts in it, as LiteLLM's do: who may make
 * two calls a minute has the third one a minute after the first, whatever the clock shows, and a
 * refused caller can be told when. A window of the clock's minutes would let twice as much through
 * around each of its ends as a rule; a sliding one never says when there is room again without
 * keeping each call. This one lets twice as much through in a minute at worst.
 *
 * End and count are one word, so that a new window begins with one compare-and-swap. Lock-free. A
 * place belongs to its name until the name is idle (its window is over, its count zero) and another
 * one needs it. Where all places that a name could have are busy, it is said that nothing was
 * counted: whether a call is let through then is the caller's to decide.
 */

#include <apr_time.h>
#include "mod_llm_proxy/shared/holds.h"

#define LLMP_WINDOWS 65536
#define LLMP_COUNTS  32768

typedef enum llmp_counted_e {
    LLMP_FITS = 0,              /**< counted */
    LLMP_OVER,                  /**< not counted: it would be more than the limit */
    LLMP_NO_ROOM                /**< not counted: nobody knows */
} llmp_counted_e;

/** A window, as it was found, or left. */
typedef struct llmp_window_t {
    apr_uint32_t used;          /**< stops at the largest number */
    apr_time_t ends;            /**< to the second, rounded up; 0: there is none */
} llmp_window_t;

/**
 * Count in the window of a name, or in a new one if that is over.
 * @param limit  of a window; APR_UINT64_MAX: none
 * @param length microseconds of a new window, of at least a second
 * @param w      set unless there is no room
 */
llmp_counted_e llmp_window_take(apr_uint64_t name, apr_uint32_t amount, apr_uint64_t limit,
                                apr_interval_time_t length, apr_time_t now, llmp_window_t *w);

/**
 * Of what was taken it turned out to be more or less: tokens, when they are known.
 * @param by   may be negative; no limit stops it
 * @param ends of the window it was taken in: with another one since nothing is changed
 */
void llmp_window_correct(apr_uint64_t name, apr_int64_t by, apr_time_t ends);

/** @return what a name has in its window; nothing of one that is over */
llmp_window_t llmp_window_of(apr_uint64_t name, apr_time_t now);

/**
 * Add to a plain count, for a call that notes it: what a child that is killed held is given back.
 * @param row  of the call; without one, or room for a note in it, there is no room
 * @param note set if it fits: for llmp_count_return()
 */
llmp_counted_e llmp_count_take(apr_uint64_t name, apr_int64_t amount, apr_int64_t limit,
                               llmp_hold_row_t *row, llmp_note_t **note);

/** Take off again what llmp_count_take() added, and its note. */
void llmp_count_return(llmp_note_t *note, apr_int64_t amount);

/** The same for a dead process, whose notes a repair gives back. @param place that was noted */
void llmp_count_give(apr_uint64_t place, apr_int64_t amount);

apr_int64_t llmp_count_of(apr_uint64_t name);

#endif
