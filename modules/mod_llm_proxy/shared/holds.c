/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include <unistd.h>
#include "mod_llm_proxy/process/gone.h"
#include "mod_llm_proxy/shared/holds.h"
#include "mod_llm_proxy/shared/part.h"

#define KIND_SHIFT     56

/** Rows are taken from the lowest: what looks through them need not look further than that. */
typedef struct holds_t {
    _Atomic unsigned used;      /* no row from here on was ever taken */
    llmp_hold_row_t row[LLMP_HOLD_ROWS] __attribute__((aligned(LLMP_LINE)));
} holds_t;

static holds_t *holds;

/**
 * Of version 1 the marks were ids. The rows of the dead are moved, as nobody else would give back
 * what they held; not so of the living, who give back themselves: from a second row it would be
 * given back twice.
 */
static void take_rows(void *fresh, void *old, apr_size_t old_bytes, apr_uint32_t old_version)
{
    holds_t *to = fresh, *from = old;
    unsigned n = 0;

    if (old == NULL || old_version != 1 || old_bytes != sizeof(*from)) {
        return;
    }
    for (unsigned i = 0; i < LLMP_HOLD_ROWS; i++) {
        apr_int64_t is = atomic_load(&from->row[i].mark), pid = is > 0 ? is : -is;

        /* a child of before repairs the old rows, too: whoever has taken it has it alone */
        if (!llmp_process_is_gone(pid) ||
            !atomic_compare_exchange_strong(&from->row[i].mark, &is, -(apr_int64_t)getpid())) {
            continue;
        }
        memcpy(to->row[n].note, from->row[i].note, sizeof(to->row[n].note));
        atomic_store(&to->row[n++].mark, (apr_int64_t)llmp_process_gone_mark(pid));
        memset(from->row[i].note, 0, sizeof(from->row[i].note));
        atomic_store(&from->row[i].mark, 0);
    }
    atomic_store(&to->used, n);
}

/* the notes are of sums in "ledger", "held budgets" and "counts": a new version of those parts is
   one of this, too */
const llm_part_t llmp_part_holds = {
    .name = "holds", .version = 2, .bytes = sizeof(*holds), .take = take_rows,
    .at = (void **)&holds,
};

/** A thread first looks at the row it had last, which is mostly free and in its cache. */
static __thread unsigned last;

static int claim(unsigned i, apr_int64_t us)
{
    apr_int64_t nobody = 0;
    unsigned used;

    if (atomic_load_explicit(&holds->row[i].mark, memory_order_relaxed) != 0) {
        return 0;
    }
    /* before it is taken: no row of a child that dies is overlooked */
    used = atomic_load_explicit(&holds->used, memory_order_relaxed);
    while (i >= used && !atomic_compare_exchange_weak(&holds->used, &used, i + 1)) {
    }
    return atomic_compare_exchange_strong(&holds->row[i].mark, &nobody, us);
}

llmp_hold_row_t *llmp_hold_row_take(void)
{
    apr_int64_t us = (apr_int64_t)llmp_process_own_mark();

    if (claim(last, us)) {
        return &holds->row[last];
    }
    for (unsigned i = 0; i < LLMP_HOLD_ROWS; i++) {
        if (claim(i, us)) {
            last = i;
            return &holds->row[i];
        }
    }
    return NULL;
}

llmp_note_t *llmp_hold_note(llmp_hold_row_t *row, apr_uint64_t name)
{
    llmp_note_t *free_one = NULL;

    for (int i = 0; row != NULL && i < LLMP_HOLD_NOTES; i++) {
        apr_uint64_t is = atomic_load_explicit(&row->note[i].name, memory_order_relaxed);

        if (is == name) {
            return &row->note[i];
        }
        free_one = is == 0 && free_one == NULL ? &row->note[i] : free_one;
    }
    if (free_one != NULL) {
        atomic_store(&free_one->name, name);
    }
    return free_one;
}

void llmp_hold_note_drop(llmp_note_t *note)
{
    atomic_store(&note->amount, 0);
    atomic_store(&note->name, 0);
}

void llmp_hold_row_end(llmp_hold_row_t *row)
{
    for (int i = 0; row != NULL && i < LLMP_HOLD_NOTES; i++) {
        if (atomic_load_explicit(&row->note[i].name, memory_order_relaxed) != 0) {
            llmp_hold_note_drop(&row->note[i]);
        }
    }
    if (row != NULL) {
        atomic_store_explicit(&row->mark, 0, memory_order_release);
    }
}

/** The note goes last, here as well: who gives back may be killed. @return 0: of no known kind */
static int give_back(llmp_note_t *note, llmp_give_back_fn *const give[LLMP_HOLDS_KINDS])
{
    apr_uint64_t name = atomic_load(&note->name), kind = name >> KIND_SHIFT;
    apr_int64_t amount;

    if (name == 0) {
        return 1;
    }
    if (kind >= LLMP_HOLDS_KINDS || give[kind] == NULL) {
        return 0;
    }
    amount = atomic_load(&note->amount);
    if (amount != 0) {
        give[kind](name & (((apr_uint64_t)1 << KIND_SHIFT) - 1), amount);
    }
    llmp_hold_note_drop(note);
    return 1;
}

static void repair(llmp_hold_row_t *row, apr_int64_t is,
                   llmp_give_back_fn *const give[LLMP_HOLDS_KINDS])
{
    apr_int64_t dead = is > 0 ? is : -is;
    int all = 1;

    /* below zero: of who repairs it, and may be killed in the middle of that */
    if (!atomic_compare_exchange_strong(&row->mark, &is, -(apr_int64_t)llmp_process_own_mark())) {
        return;
    }
    for (int i = 0; i < LLMP_HOLD_NOTES; i++) {
        all &= give_back(&row->note[i], give);
    }
    atomic_store(&row->mark, all ? 0 : dead);
}

#define ALIVE 64                /* processes that are asked for once in a round */

/** To ask for a process is to read a file, and each has many rows. */
static int is_gone(apr_int64_t mark, apr_int64_t alive[ALIVE])
{
    apr_int64_t *known = &alive[(mark & 0x3fffff) % ALIVE];

    if (mark == *known) {
        return 0;
    }
    if (llmp_process_mark_is_gone((apr_uint64_t)mark)) {
        return 1;
    }
    *known = mark;
    return 0;
}

void llmp_holds_repair(llmp_give_back_fn *const give[LLMP_HOLDS_KINDS])
{
    unsigned used = atomic_load(&holds->used);
    apr_int64_t alive[ALIVE] = { 0 };

    for (unsigned i = 0; i < used; i++) {
        apr_int64_t is = atomic_load_explicit(&holds->row[i].mark, memory_order_relaxed);

        if (is != 0 && is_gone(is > 0 ? is : -is, alive)) {
            repair(&holds->row[i], is, give);
        }
    }
}
