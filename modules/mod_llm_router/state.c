/* SPDX-License-Identifier: Apache-2.0 */
#include "mod_llm_router/router.h"

/*
 * Children race on these words at every roll-over of a window. Each word therefore holds a count
 * together with the window it belongs to and is replaced as a whole: a child that is late by a
 * window can lose its own increment, but nobody can read an old count under a new window, nor add
 * to one that another child is resetting.
 *
 * All accesses are relaxed. No word guards other memory: every decision reads one word, and the
 * two that are read together (ok and failed) are statistics, for which any interleaving is as
 * good as another. What is needed is only that each word changes in one total order, which the
 * modification order of an atomic gives at any memory order.
 */
#define RELAXED memory_order_relaxed

#define COUNT_BITS  32
#define COUNT_MASK  0xffffffffu
#define FAILS_BITS  20
#define FAILS_MASK  0xfffffu
#define CALLER_BITS 24
#define CALLER(w)   ((w) & ((1u << CALLER_BITS) - 1))
#define WHO_BITS    22
#define WHO_MASK    0x3fffffULL
#define RUN_BITS    16
#define RUN_MASK    0xffffULL

static apr_uint64_t minute_of(apr_time_t now)
{
    return (apr_uint64_t)(now / apr_time_from_sec(60));
}

apr_uint32_t llmr_minute_add(_Atomic apr_uint64_t *word, apr_time_t now)
{
    apr_uint64_t minute = minute_of(now);
    apr_uint64_t old = atomic_load_explicit(word, RELAXED), new;

    do {
        if (old >> COUNT_BITS > minute) {
            return (apr_uint32_t)(old & COUNT_MASK);    /* another child is a minute ahead */
        }
        new = old >> COUNT_BITS == minute ? old : minute << COUNT_BITS;
        new += (new & COUNT_MASK) != COUNT_MASK;
    } while (!atomic_compare_exchange_weak_explicit(word, &old, new, RELAXED, RELAXED));
    return (apr_uint32_t)(new & COUNT_MASK);
}

apr_uint32_t llmr_minute_get(_Atomic apr_uint64_t *word, apr_time_t now)
{
    apr_uint64_t v = atomic_load_explicit(word, RELAXED);

    return v >> COUNT_BITS == minute_of(now) ? (apr_uint32_t)(v & COUNT_MASK) : 0;
}

apr_uint32_t llmr_fails_add(_Atomic apr_uint64_t *word, apr_time_t now, apr_interval_time_t ttl)
{
    apr_uint64_t now_ms = (apr_uint64_t)apr_time_as_msec(now);
    apr_uint64_t until = (apr_uint64_t)apr_time_as_msec(now + ttl);
    apr_uint64_t old = atomic_load_explicit(word, RELAXED), new;

    do {
        new = old >> FAILS_BITS > now_ms ? old : until << FAILS_BITS;
        new += (new & FAILS_MASK) != FAILS_MASK;
    } while (!atomic_compare_exchange_weak_explicit(word, &old, new, RELAXED, RELAXED));
    return (apr_uint32_t)(new & FAILS_MASK);
}

/* an attempt that was under way when a long cooldown began must not shorten it */
static void prolong(_Atomic apr_int64_t *word, apr_time_t until)
{
    apr_int64_t old = atomic_load_explicit(word, RELAXED);

    while (old < until && !atomic_compare_exchange_weak_explicit(word, &old, until, RELAXED,
                                                                 RELAXED)) {
    }
}

void llmr_cooldown_set(llm_dstate_t *st, apr_time_t until)
{
    prolong(&st->cooldown_until, until);
}

/** What closed_to and limited hold above their caller: when it ends, rounded up to a second. */
static apr_uint64_t ends_at(apr_time_t until)
{
    return (apr_uint64_t)apr_time_sec(until + APR_USEC_PER_SEC - 1) << COUNT_BITS;
}

/* The word names the last of them: an earlier one is forgotten when another takes his place. */
void llmr_cooldown_set_to(llm_dstate_t *st, apr_uint64_t caller, unsigned modes, apr_time_t until)
{
    apr_uint64_t who = modes << CALLER_BITS | CALLER(caller), new = ends_at(until) | who;
    apr_uint64_t old = atomic_load_explicit(&st->closed_to, RELAXED);

    do {
        if ((old & COUNT_MASK) == who && old >= new) {
            return;
        }
    } while (!atomic_compare_exchange_weak_explicit(&st->closed_to, &old, new, RELAXED, RELAXED));
}

int llmr_is_named(llm_dstate_t *st, apr_uint64_t caller, apr_time_t since)
{
    apr_uint64_t to = atomic_load_explicit(&st->closed_to, RELAXED);

    return to != 0 && (to & COUNT_MASK) == CALLER(caller) &&
           (apr_time_t)(to >> COUNT_BITS) > apr_time_sec(since);
}

int llmr_limited_add(llm_dstate_t *st, apr_uint64_t caller, apr_time_t now, apr_time_t until)
{
    apr_uint64_t new = ends_at(until) | CALLER(caller);
    apr_uint64_t old = atomic_exchange_explicit(&st->limited, new, RELAXED);

    return CALLER(old) != CALLER(caller) &&
           apr_time_from_sec((apr_time_t)(old >> COUNT_BITS)) > now;
}

void llmr_refusal_set(llm_dstate_t *st, unsigned modes, apr_time_t until)
{
    for (int mode = LLM_MODE_NONE + 1; mode < LLM_MODES; mode++) {
        if (modes & 1u << mode) {
            prolong(&st->refused_until[mode], until);
        }
    }
}

apr_uint32_t llmr_run_add(_Atomic apr_uint64_t *word, apr_time_t now, apr_uint64_t caller)
{
    apr_uint64_t old = atomic_load_explicit(word, RELAXED), new, minute, run;

    do {
        /* another child may be a minute ahead */
        minute = old >> (WHO_BITS + RUN_BITS) > minute_of(now) ? old >> (WHO_BITS + RUN_BITS)
                                                               : minute_of(now);
        run = (minute << WHO_BITS | (caller & WHO_MASK)) << RUN_BITS;
        new = (old & ~RUN_MASK) == run ? old + ((old & RUN_MASK) != RUN_MASK) : run | 1;
    } while (!atomic_compare_exchange_weak_explicit(word, &old, new, RELAXED, RELAXED));
    return (apr_uint32_t)(new & RUN_MASK);
}

/** @return when a cooldown for this caller alone ends, or ended; 0: there was none */
static apr_time_t closed_until(llm_dstate_t *st, llm_mode_e mode, apr_uint64_t caller)
{
    apr_uint64_t to = atomic_load_explicit(&st->closed_to, RELAXED);
    unsigned modes = (unsigned)(to & COUNT_MASK) >> CALLER_BITS;

    return CALLER(to) == CALLER(caller) && (modes == 0 || (modes & 1u << mode))
               ? apr_time_from_sec((apr_time_t)(to >> COUNT_BITS)) : 0;
}

apr_time_t llmr_cooling_until(llm_dstate_t *st, llm_mode_e mode, apr_uint64_t caller,
                              apr_time_t now)
{
    apr_int64_t all = atomic_load_explicit(&st->cooldown_until, RELAXED);
    apr_int64_t one = atomic_load_explicit(&st->refused_until[mode], RELAXED);
    apr_int64_t his = closed_until(st, mode, caller), until = all > one ? all : one;

    until = until > his ? until : his;

    return until > now ? until : 0;
}
