/* SPDX-License-Identifier: Apache-2.0 */
#include <stdatomic.h>
#include "mod_llm_proxy/shared/counters.h"
#include "mod_llm_proxy/shared/part.h"

#define PROBES 32
#define TRIES  4                /* a place may become another name's under our hands */

/** A window's word is its end in seconds << 32 | count; a plain count's is the count. */
typedef struct counter_t {
    _Atomic apr_uint64_t name;  /* 0: nobody's yet */
    _Atomic apr_uint64_t word;
} counter_t;

static counter_t *windows, *counts;

const llm_part_t llmp_part_windows = {
    .name = "windows", .version = 1, .bytes = LLMP_WINDOWS * sizeof(counter_t),
    .at = (void **)&windows,
};

const llm_part_t llmp_part_counts = {
    .name = "counts", .version = 1, .bytes = LLMP_COUNTS * sizeof(counter_t),
    .at = (void **)&counts,
};

/* -- places ----------------------------------------------------------------------------------- */

/** A table, and how a word tells that its name is idle. */
typedef struct table_t {
    counter_t *at;
    apr_uint64_t n;
    apr_uint64_t idle_below;    /* words that are less are idle */
} table_t;

static table_t of_windows(apr_time_t now)
{
    return (table_t){ windows, LLMP_WINDOWS, ((apr_uint64_t)apr_time_sec(now) + 1) << 32 };
}

static table_t of_counts(void)
{
    return (table_t){ counts, LLMP_COUNTS, 1 };
}

/** No name is 0: that is a place nobody had yet. */
static apr_uint64_t named(apr_uint64_t name)
{
    return name != 0 ? name : 1;
}

static counter_t *probe(const table_t *t, apr_uint64_t name, apr_uint64_t k)
{
    return &t->at[((name >> 16) + k) % t->n];
}

static counter_t *find(const table_t *t, apr_uint64_t name)
{
    for (apr_uint64_t k = 0; k < PROBES; k++) {
        counter_t *c = probe(t, name, k);
        apr_uint64_t who = atomic_load(&c->name);

        if (who == name || who == 0) {
            return who == name ? c : NULL;
        }
    }
    return NULL;
}

/** The first place nobody had: who comes second for the same name finds it there. */
static counter_t *claim_new(const table_t *t, apr_uint64_t name)
{
    for (apr_uint64_t k = 0; k < PROBES; k++) {
        counter_t *c = probe(t, name, k);
        apr_uint64_t who = 0;

        if (atomic_compare_exchange_strong(&c->name, &who, name) || who == name) {
            return c;
        }
    }
    return NULL;
}

/**
 * The place of an idle name. Should that count just now, it finds out and looks again. One that
 * somebody takes for the same name under our hands is ours as well.
 */
static counter_t *claim_idle(const table_t *t, apr_uint64_t name)
{
    for (apr_uint64_t k = 0; k < PROBES; k++) {
        counter_t *c = probe(t, name, k);
        apr_uint64_t who = atomic_load(&c->name);

        if (atomic_load(&c->word) < t->idle_below &&
            atomic_compare_exchange_strong(&c->name, &who, name)) {
            return c;
        }
        if (atomic_load(&c->name) == name) {
            return c;
        }
    }
    return NULL;
}

static counter_t *place_for(const table_t *t, apr_uint64_t name)
{
    counter_t *c = find(t, name);

    c = c != NULL ? c : claim_new(t, name);
    return c != NULL ? c : claim_idle(t, name);
}

/* -- windows ---------------------------------------------------------------------------------- */

static llmp_window_t read_word(apr_uint64_t word)
{
    return (llmp_window_t){ (apr_uint32_t)word, apr_time_from_sec((apr_time_t)(word >> 32)) };
}

static apr_uint64_t word_of(const llmp_window_t *w)
{
    return (apr_uint64_t)apr_time_sec(w->ends) << 32 | w->used;
}

static apr_uint32_t sum_of(apr_uint32_t used, apr_int64_t by)
{
    apr_int64_t sum = (apr_int64_t)used + (by > APR_UINT32_MAX ? APR_UINT32_MAX : by);

    return sum < 0 ? 0 : sum > APR_UINT32_MAX ? APR_UINT32_MAX : (apr_uint32_t)sum;
}

/**
 * The window to count in. Callers look at the clock at different times; an end that is farther away
 * than that can make it is from before the clock was put back.
 */
static llmp_window_t current(apr_uint64_t word, apr_interval_time_t length, apr_time_t now)
{
    llmp_window_t w = read_word(word);
    apr_time_t end = now + length + APR_USEC_PER_SEC - 1;

    return w.ends > now && w.ends <= end + length
               ? w : (llmp_window_t){ 0, apr_time_from_sec(apr_time_sec(end)) };
}

static void correct(counter_t *c, apr_int64_t by, apr_time_t ends)
{
    apr_uint64_t word = atomic_load(&c->word), next;

    do {
        llmp_window_t w = read_word(word);

        if (w.ends != ends) {
            return;
        }
        w.used = sum_of(w.used, by);
        next = word_of(&w);
    } while (!atomic_compare_exchange_weak(&c->word, &word, next));
}

static llmp_counted_e take(counter_t *c, apr_uint32_t amount, apr_uint64_t limit,
                           apr_interval_time_t length, apr_time_t now, llmp_window_t *w)
{
    apr_uint64_t word = atomic_load(&c->word);

    do {
        *w = current(word, length, now);
        if (amount > limit || w->used > limit - amount) {
            return LLMP_OVER;
        }
        w->used = sum_of(w->used, amount);
    } while (!atomic_compare_exchange_weak(&c->word, &word, word_of(w)));
    return LLMP_FITS;
}

llmp_counted_e llmp_window_take(apr_uint64_t name, apr_uint32_t amount, apr_uint64_t limit,
                                apr_interval_time_t length, apr_time_t now, llmp_window_t *w)
{
    const table_t t = of_windows(now);

    name = named(name);
    for (int i = 0; i < TRIES; i++) {
        counter_t *c = place_for(&t, name);
        llmp_counted_e counted;

        if (c == NULL) {
            break;
        }
        counted = take(c, amount, limit, length, now, w);
        if (atomic_load(&c->name) == name) {
            return counted;
        }
        if (counted == LLMP_FITS) {
            correct(c, -(apr_int64_t)amount, w->ends);
        }
    }
    return LLMP_NO_ROOM;
}

void llmp_window_correct(apr_uint64_t name, apr_int64_t by, apr_time_t ends)
{
    const table_t t = of_windows(0);
    counter_t *c = find(&t, named(name));

    if (c != NULL) {
        correct(c, by, ends);
    }
}

llmp_window_t llmp_window_of(apr_uint64_t name, apr_time_t now)
{
    const table_t t = of_windows(now);
    counter_t *c = find(&t, named(name));
    llmp_window_t w = c != NULL ? read_word(atomic_load(&c->word)) : (llmp_window_t){ 0, 0 };

    return w.ends > now ? w : (llmp_window_t){ 0, 0 };
}

/* -- plain counts ----------------------------------------------------------------------------- */

static llmp_counted_e add(counter_t *c, apr_int64_t amount, apr_int64_t limit)
{
    apr_uint64_t n = atomic_load(&c->word);

    do {
        if (amount > limit || (apr_int64_t)n > limit - amount) {
            return LLMP_OVER;
        }
    } while (!atomic_compare_exchange_weak(&c->word, &n, n + (apr_uint64_t)amount));
    return LLMP_FITS;
}

static void subtract(counter_t *c, apr_int64_t amount)
{
    apr_uint64_t n = atomic_load(&c->word), take_off = (apr_uint64_t)amount;

    while (!atomic_compare_exchange_weak(&c->word, &n, n > take_off ? n - take_off : 0)) {
    }
}

static llmp_note_t *note_of(llmp_hold_row_t *row, const counter_t *c)
{
    return llmp_hold_note(row, llmp_hold_name(LLMP_HOLDS_COUNT, (apr_uint64_t)(c - counts)));
}

/** What is noted no more is nobody's: the note may be another sum's. */
static void unnote(llmp_note_t *note, apr_int64_t amount)
{
    if (atomic_fetch_sub(&note->amount, amount) == amount) {
        llmp_hold_note_drop(note);
    }
}

/** The note before the sum, and off after it (holds.h). */
static llmp_counted_e take_noted(counter_t *c, llmp_note_t *note, apr_uint64_t name,
                                 apr_int64_t amount, apr_int64_t limit)
{
    llmp_counted_e counted;

    atomic_fetch_add(&note->amount, amount);
    counted = add(c, amount, limit);
    if (counted == LLMP_FITS && atomic_load(&c->name) == name) {
        return LLMP_FITS;
    }
    if (counted == LLMP_FITS) {
        subtract(c, amount);
    }
    unnote(note, amount);
    return counted == LLMP_FITS || atomic_load(&c->name) != name ? LLMP_NO_ROOM : counted;
}

llmp_counted_e llmp_count_take(apr_uint64_t name, apr_int64_t amount, apr_int64_t limit,
                               llmp_hold_row_t *row, llmp_note_t **note)
{
    const table_t t = of_counts();
    llmp_counted_e counted = LLMP_NO_ROOM;

    name = named(name);
    for (int i = 0; i < TRIES && counted == LLMP_NO_ROOM; i++) {
        counter_t *c = place_for(&t, name);

        *note = c != NULL ? note_of(row, c) : NULL;
        if (*note == NULL) {
            break;
        }
        counted = take_noted(c, *note, name, amount, limit);
    }
    return counted;
}

void llmp_count_give(apr_uint64_t place, apr_int64_t amount)
{
    subtract(&counts[place % LLMP_COUNTS], amount);
}

void llmp_count_return(llmp_note_t *note, apr_int64_t amount)
{
    llmp_count_give(atomic_load(&note->name) - llmp_hold_name(LLMP_HOLDS_COUNT, 0), amount);
    unnote(note, amount);
}

apr_int64_t llmp_count_of(apr_uint64_t name)
{
    const table_t t = of_counts();
    counter_t *c = find(&t, named(name));

    return c != NULL ? (apr_int64_t)atomic_load(&c->word) : 0;
}
