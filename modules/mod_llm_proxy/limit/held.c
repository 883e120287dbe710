/* SPDX-License-Identifier: Apache-2.0 */
#include "mod_llm_proxy/limit/held.h"
#include "mod_llm_proxy/shared/part.h"

#define PROBES 32

static llmp_held_t *places;

const llm_part_t llmp_part_held = {
    .name = "held budgets", .version = 1, .bytes = LLMP_HELD_KEYS * sizeof(*places),
    .at = (void **)&places,
};

llmp_held_t *llmp_held_places(void)
{
    return places;
}

static llmp_held_t *probe(apr_uint64_t name, int k)
{
    return &places[((name >> 16) + (apr_uint64_t)k) % LLMP_HELD_KEYS];
}

/** No name is 0: that is a place nobody had yet. */
static apr_uint64_t named(apr_uint64_t name)
{
    return name != 0 ? name : 1;
}

static llmp_held_t *find(apr_uint64_t name)
{
    for (int k = 0; k < PROBES; k++) {
        llmp_held_t *e = probe(name, k);
        apr_uint64_t who = atomic_load(&e->name);

        if (who == name || who == 0) {
            return who == name ? e : NULL;
        }
    }
    return NULL;
}

/** The first place nobody had: who comes second for the same key finds it there. */
static llmp_held_t *claim_new(apr_uint64_t name)
{
    for (int k = 0; k < PROBES; k++) {
        llmp_held_t *e = probe(name, k);
        apr_uint64_t who = 0;

        if (atomic_compare_exchange_strong(&e->name, &who, name) || who == name) {
            return e;
        }
    }
    return NULL;
}

/** The place of a key without calls under way. Should one begin just now, its hold is ours. */
static llmp_held_t *claim_idle(apr_uint64_t name)
{
    for (int k = 0; k < PROBES; k++) {
        llmp_held_t *e = probe(name, k);
        apr_uint64_t who = atomic_load(&e->name);

        if (who == name || (atomic_load(&e->amount) == 0 &&
                            atomic_compare_exchange_strong(&e->name, &who, name))) {
            return e;
        }
    }
    return NULL;
}

llmp_held_t *llmp_held_place(apr_uint64_t name)
{
    llmp_held_t *e;

    name = named(name);
    if ((e = find(name)) == NULL && (e = claim_new(name)) == NULL) {
        e = claim_idle(name);
    }
    return e;
}

int llmp_held_is(const llmp_held_t *place, apr_uint64_t name)
{
    return atomic_load(&place->name) == named(name);
}

int llmp_held_add(llmp_held_t *place, apr_int64_t amount, apr_int64_t left)
{
    return llmp_held_raise(place, 0, amount, left);
}

int llmp_held_raise(llmp_held_t *place, apr_int64_t own, apr_int64_t amount, apr_int64_t left)
{
    apr_int64_t held = atomic_load(&place->amount);

    do {
        if (held > own && held + amount > left) {
            return 0;
        }
    } while (!atomic_compare_exchange_weak(&place->amount, &held, held + amount));
    return 1;
}

void llmp_held_subtract(llmp_held_t *place, apr_int64_t amount)
{
    apr_int64_t held = atomic_load(&place->amount);

    while (!atomic_compare_exchange_weak(&place->amount, &held,
                                         held > amount ? held - amount : 0)) {
    }
}

apr_int64_t llmp_held(apr_uint64_t name)
{
    llmp_held_t *e = find(named(name));

    return e != NULL ? atomic_load(&e->amount) : 0;
}
