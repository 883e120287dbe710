/* SPDX-License-Identifier: Apache-2.0 */
#include "base/pid.h"
#include "mod_llm_proxy/process/gone.h"
#include "mod_llm_proxy/shared/holds.h"
#include "mod_llm_proxy/shared/part.h"

#define KIND_SHIFT     56

/** Rows are taken from the lowest: what looks through them need not look further than that. */
static struct {
    _Atomic unsigned used;      /* no row from here on was ever taken */
    llmp_hold_row_t row[LLMP_HOLD_ROWS] __attribute__((aligned(LLMP_LINE)));
} *holds;

/* the notes are of sums in "ledger", "held budgets" and "counts": a new version of those parts is
   one of this, too */
const llm_part_t llmp_part_holds = {
    .name = "holds", .version = 1, .bytes = sizeof(*holds), .at = (void **)&holds,
};

/** A thread first looks at the row it had last, which is mostly free and in its cache. */
static __thread unsigned last;

static int claim(unsigned i, apr_int64_t us)
{
    apr_int64_t nobody = 0;
    unsigned used;

    if (atomic_load_explicit(&holds->row[i].pid, memory_order_relaxed) != 0) {
        return 0;
    }
    /* before it is taken: no row of a child that dies is overlooked */
    used = atomic_load_explicit(&holds->used, memory_order_relaxed);
    while (i >= used && !atomic_compare_exchange_weak(&holds->used, &used, i + 1)) {
    }
    return atomic_compare_exchange_strong(&holds->row[i].pid, &nobody, us);
}

llmp_hold_row_t *llmp_hold_row_take(void)
{
    apr_int64_t us = llm_pid();

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
        atomic_store_explicit(&row->pid, 0, memory_order_release);
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

static void repair(llmp_hold_row_t *row, llmp_give_back_fn *const give[LLMP_HOLDS_KINDS])
{
    apr_int64_t pid = atomic_load(&row->pid), dead = pid;
    int all = 1;

    /* below zero: of who repairs it, and may be killed in the middle of that */
    if (!llmp_process_is_gone(pid > 0 ? pid : -pid) ||
        !atomic_compare_exchange_strong(&row->pid, &pid, -(apr_int64_t)llm_pid())) {
        return;
    }
    for (int i = 0; i < LLMP_HOLD_NOTES; i++) {
        all &= give_back(&row->note[i], give);
    }
    atomic_store(&row->pid, all ? 0 : dead > 0 ? dead : -dead);
}

void llmp_holds_repair(llmp_give_back_fn *const give[LLMP_HOLDS_KINDS])
{
    unsigned used = atomic_load(&holds->used);

    for (unsigned i = 0; i < used; i++) {
        apr_int64_t pid = atomic_load_explicit(&holds->row[i].pid, memory_order_relaxed);

        if (pid != 0) {
            repair(&holds->row[i], give);
        }
    }
}
