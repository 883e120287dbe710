/* SPDX-License-Identifier: Apache-2.0 */
#include <math.h>
#include "mod_llm_proxy/limit/held.h"
#include "mod_llm_proxy/limit/hold.h"

#define BILLION        1e9
#define MOST           1e15     /* a million dollars: sums of these cannot overflow */
#define TRIES          4        /* a place may become another key's under our hands */

static apr_int64_t billionths(double dollars)
{
    double n = ceil(dollars * BILLION);

    return n > 0 ? (apr_int64_t)(n < MOST ? n : MOST) : 0;
}

static llmp_held_t *place_of(const llmp_hold_t *hold)
{
    apr_uint64_t n = atomic_load(&hold->name) - llmp_hold_name(LLMP_HOLDS_BUDGET, 0);

    return n < LLMP_HELD_KEYS ? &llmp_held_places()[n] : NULL;
}

/** Note down what a call holds, and add it. @return 0: it does not fit; *h NULL: not noted */
static int add(llmp_hold_row_t *row, llmp_held_t *place, apr_int64_t amount, apr_int64_t left,
               llmp_hold_t **h)
{
    *h = llmp_hold_note(row, llmp_hold_name(LLMP_HOLDS_BUDGET,
                                            (apr_uint64_t)(place - llmp_held_places())));
    if (*h == NULL) {
        return 1;
    }
    /* noted first: a child that dies in between gives back too much, not too little */
    atomic_store(&(*h)->amount, amount);
    if (!llmp_held_add(place, amount, left)) {
        llmp_hold_note_drop(*h);
        *h = NULL;
        return 0;
    }
    return 1;
}

int llmp_hold_take(llmp_hold_row_t *row, const llmp_key_t *key, double dollars, double left,
                   llmp_hold_t **hold)
{
    apr_int64_t amount = billionths(dollars), held;
    llmp_held_t *place = NULL;

    *hold = NULL;
    for (int i = 0; i < TRIES && (place = llmp_held_place(key->name)) != NULL; i++) {
        if (!add(row, place, amount, billionths(left), hold)) {
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
    llmp_held_t *place = place_of(hold);

    if (place == NULL) {
        return 1;
    }
    atomic_store(&hold->amount, before + more);    /* noted first, as in add() */
    if (!llmp_held_raise(place, before, more, billionths(left))) {
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
    llmp_held_t *place = hold != NULL ? place_of(hold) : NULL;

    if (place != NULL) {
        llmp_held_subtract(place, atomic_load(&hold->amount));
        llmp_hold_note_drop(hold);
    }
}

void llmp_hold_give_back(apr_uint64_t place, apr_int64_t amount)
{
    if (place < LLMP_HELD_KEYS) {
        llmp_held_subtract(&llmp_held_places()[place], amount);
    }
}
