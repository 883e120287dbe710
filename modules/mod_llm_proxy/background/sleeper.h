/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_SLEEPER_H
#define LLMP_SLEEPER_H

/**
 * @file sleeper.h
 * @brief A thread that sleeps between two looks, and is woken, or told that its child ends.
 */

#include <apr_thread_cond.h>
#include <apr_thread_mutex.h>
#include <apr_thread_proc.h>
#include <apr_time.h>

#define LLMP_SLEEP_LONG (-1)    /* until somebody wakes it */

/**
 * Idle threads of all processes look up at the same moments: a core that sleeps is woken once for
 * all of them, and what one leaves in its caches the next one finds.
 * @return the next moment behind now that is a multiple of step
 */
static inline apr_time_t llmp_next_moment(apr_time_t now, apr_interval_time_t step)
{
    return (now / step + 1) * step;
}

typedef struct llmp_sleeper_t {
    apr_thread_t *thread;
    apr_thread_mutex_t *mutex;
    apr_thread_cond_t *change;
    int over, woken;            /**< guarded by mutex */
    int seen, done;             /**< the same: the thread knows that it is over; has ended */
} llmp_sleeper_t;

/** Make what it needs; before anybody wakes it. @param pool that it does not outlive */
apr_status_t llmp_sleeper_make(llmp_sleeper_t *s, apr_pool_t *pool);

/** Start it, without the signals, which are the MPM's. */
apr_status_t llmp_sleeper_start(llmp_sleeper_t *s, apr_thread_start_t run, void *data,
                                apr_pool_t *pool);

/**
 * By the thread itself.
 * @param limit microseconds, or LLMP_SLEEP_LONG
 * @return 1: its child ends
 */
int llmp_sleep(llmp_sleeper_t *s, apr_interval_time_t limit);

/** @return 1: its child ends; from any thread */
int llmp_sleeper_is_over(llmp_sleeper_t *s);

/** By the thread itself, last. */
void llmp_sleeper_done(llmp_sleeper_t *s);

/** Its sleep, the one to come if it does not sleep now, ends at once. */
void llmp_sleeper_wake(llmp_sleeper_t *s);

/** Tell it that its child ends. */
void llmp_sleeper_tell(llmp_sleeper_t *s);

/** Wait until it knows that. @return 0: what it is doing takes its time */
int llmp_sleeper_wait_seen(llmp_sleeper_t *s, apr_interval_time_t limit);

/** Wait until it is done, and join it. @return 0: it is not */
int llmp_sleeper_wait_done(llmp_sleeper_t *s, apr_interval_time_t limit);

#endif
