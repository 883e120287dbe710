/* SPDX-License-Identifier: Apache-2.0 */
#include <math.h>
#include <unistd.h>
#include "mod_llm_proxy/auth/hold.h"

#define BILLION        1e9
#define MOST           1e15     /* a million dollars: sums of these cannot overflow */
#define BEING_REPAIRED (-1)

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

/** A key that went to make room for another has lost its place, and what was held there. */
static int holds_slot(const llmp_key_slot_t *slot, apr_uint64_t name)
{
    return memcmp(slot->hash, &name, sizeof(name)) == 0;
}

static apr_int64_t billionths(double dollars)
{
    double n = ceil(dollars * BILLION);

    return n > 0 ? (apr_int64_t)(n < MOST ? n : MOST) : 0;
}

/** A free place in this child's row; threads begin to look at different ones. */
static llmp_hold_t *free_hold(apr_uint32_t slot)
{
    static _Atomic unsigned next;
    unsigned from = atomic_fetch_add_explicit(&next, 1, memory_order_relaxed);

    for (unsigned i = 0; own >= 0 && i < LLMP_HOLDS; i++) {
        llmp_hold_t *h = &llmp_holds(own)[(from + i) % LLMP_HOLDS];
        apr_uint32_t nobody = 0;

        if (atomic_compare_exchange_strong(&h->slot, &nobody, slot + 1)) {
            return h;
        }
    }
    return NULL;
}

/** @return 0: beside what others hold there is no room for so much */
static int add(llmp_key_slot_t *slot, apr_int64_t amount, apr_int64_t left)
{
    apr_int64_t held = atomic_load(&slot->held);

    do {
        if (held > 0 && held + amount > left) {
            return 0;
        }
    } while (!atomic_compare_exchange_weak(&slot->held, &held, held + amount));
    return 1;
}

static void subtract(llmp_key_slot_t *slot, apr_int64_t amount)
{
    apr_int64_t held = atomic_load(&slot->held);

    while (!atomic_compare_exchange_weak(&slot->held, &held, held > amount ? held - amount : 0)) {
    }
}

int llmp_hold_take(const llmp_key_t *key, double dollars, double left, llmp_hold_t **hold)
{
    apr_int64_t amount = billionths(dollars);
    llmp_key_slot_t *slot = key->slot;
    llmp_hold_t *h;

    *hold = NULL;
    if (slot == NULL || !holds_slot(slot, key->name)) {
        return 1;
    }
    h = free_hold((apr_uint32_t)(slot - llmp_key_slots()));
    if (h == NULL) {
        return llmp_hold_sum(key) <= 0 || llmp_hold_sum(key) + dollars <= left;
    }
    h->name = key->name;
    /* noted first: a child that dies in between gives back too much, not too little */
    atomic_store(&h->amount, amount);
    if (!add(slot, amount, billionths(left))) {
        atomic_store(&h->amount, 0);
        atomic_store(&h->slot, 0);
        return 0;
    }
    *hold = h;
    return 1;
}

double llmp_hold_sum(const llmp_key_t *key)
{
    return key->slot != NULL && holds_slot(key->slot, key->name)
               ? (double)atomic_load(&key->slot->held) / BILLION : 0;
}

void llmp_hold_release(llmp_hold_t *hold)
{
    llmp_key_slot_t *slot;
    apr_uint32_t n = hold ? atomic_load(&hold->slot) : 0;

    if (n == 0 || n > llmp_shared()->key_slots) {
        return;
    }
    slot = llmp_key_slots() + (n - 1);
    if (holds_slot(slot, hold->name)) {
        subtract(slot, atomic_load(&hold->amount));
    }
    atomic_store(&hold->amount, 0);
    atomic_store(&hold->slot, 0);
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
