/* SPDX-License-Identifier: Apache-2.0 */
#include <math.h>
#include <unistd.h>
#include "mod_llm_proxy/limit/held.h"
#include "mod_llm_proxy/limit/hold.h"

#define BILLION        1e9
#define MOST           1e15     /* a million dollars: sums of these cannot overflow */
#define BEING_REPAIRED (-1)
#define TRIES          4        /* a place may become another key's under our hands */

static int own = -1;            /* row of this child; -1: none was free, so nothing is held */

void llmp_hold_child(void)
{
    own = -1;
    llmp_hold_repair();
    for (int i = 0; i < LLMP_CHILD_ROWS && own < 0; i++) {
        apr_int64_t nobody = 0;

        if (atomic_compare_exchange_strong(&llmp_shared()->holders[i], &nobody, getpid())) {
            own = i;
        }
    }
}

static apr_int64_t billionths(double dollars)
{
    double n = ceil(dollars * BILLION);

    return n > 0 ? (apr_int64_t)(n < MOST ? n : MOST) : 0;
}

/** A free place in this child's row; threads begin to look at different ones. */
static llmp_hold_t *free_hold(apr_uint32_t place)
{
    static _Atomic unsigned next;
    unsigned from = atomic_fetch_add_explicit(&next, 1, memory_order_relaxed);

    for (unsigned i = 0; own >= 0 && i < LLMP_HOLDS; i++) {
        llmp_hold_t *h = &llmp_holds(own)[(from + i) % LLMP_HOLDS];
        apr_uint32_t nobody = 0;

        if (atomic_compare_exchange_strong(&h->place, &nobody, place + 1)) {
            return h;
        }
    }
    return NULL;
}

/** Note down what a call holds, and add it. @return 0: it does not fit; *h NULL: not noted */
static int add(llmp_held_t *place, apr_int64_t amount, apr_int64_t left, llmp_hold_t **h)
{
    *h = free_hold((apr_uint32_t)(place - llmp_shared()->held));
    if (*h == NULL) {
        return 1;
    }
    /* noted first: a child that dies in between gives back too much, not too little */
    atomic_store(&(*h)->amount, amount);
    if (!llmp_held_add(place, amount, left)) {
        atomic_store(&(*h)->amount, 0);
        atomic_store(&(*h)->place, 0);
        *h = NULL;
        return 0;
    }
    return 1;
}

int llmp_hold_take(const llmp_key_t *key, double dollars, double left, llmp_hold_t **hold)
{
    apr_int64_t amount = billionths(dollars), held;
    llmp_held_t *place = NULL;

    *hold = NULL;
    for (int i = 0; i < TRIES && (place = llmp_held_place(key->name)) != NULL; i++) {
        if (!add(place, amount, billionths(left), hold)) {
            return 0;
        }
        if (*hold == NULL || llmp_held_is(place, key->name)) {
            break;
        }
        llmp_hold_release(*hold);
        *hold = NULL;
    }
    held = *hold == NULL ? llmp_held(key->name) : 0;
    return held <= 0 || held + amount <= billionths(left);
}

int llmp_hold_raise(llmp_hold_t *hold, double dollars, double left)
{
    apr_int64_t before = atomic_load(&hold->amount), more = billionths(dollars);
    apr_uint32_t n = atomic_load(&hold->place);

    if (n == 0 || n > LLMP_HELD_KEYS) {
        return 1;
    }
    atomic_store(&hold->amount, before + more);    /* noted first, as in add() */
    if (!llmp_held_raise(&llmp_shared()->held[n - 1], before, more, billionths(left))) {
        atomic_store(&hold->amount, before);
        return 0;
    }
    return 1;
}

double llmp_hold_sum(const llmp_key_t *key)
{
    return (double)llmp_held(key->name) / BILLION;
}

void llmp_hold_release(llmp_hold_t *hold)
{
    apr_uint32_t n = hold ? atomic_load(&hold->place) : 0;

    if (n == 0 || n > LLMP_HELD_KEYS) {
        return;
    }
    llmp_held_subtract(&llmp_shared()->held[n - 1], atomic_load(&hold->amount));
    atomic_store(&hold->amount, 0);
    atomic_store(&hold->place, 0);
}

void llmp_hold_repair(void)
{
    for (int i = 0; i < LLMP_CHILD_ROWS; i++) {
        _Atomic apr_int64_t *holder = &llmp_shared()->holders[i];
        apr_int64_t pid = atomic_load(holder);

        if (!llmp_process_is_gone(pid) ||
            !atomic_compare_exchange_strong(holder, &pid, BEING_REPAIRED)) {
            continue;
        }
        for (int k = 0; k < LLMP_HOLDS; k++) {
            llmp_hold_release(&llmp_holds(i)[k]);
        }
        atomic_store(holder, 0);
    }
}
