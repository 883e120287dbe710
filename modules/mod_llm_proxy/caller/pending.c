/* SPDX-License-Identifier: Apache-2.0 */
#include <math.h>
#include "mod_llm_proxy/caller/pending.h"

#define PROBES  4               /* buckets */
#define NOTHING 1e-10           /* dollars: what sums of the same numbers may differ by */

/*
 * An entry whose dollars are NaN is being given up by whoever settled it: nobody adds to it any
 * more, and who takes the place anew reads that as nothing.
 */

static llmp_pending_bucket_t *bucket(apr_uint64_t name, int probe)
{
    apr_uint32_t n = llmp_shared()->pending_buckets;

    return &llmp_pending_buckets()[((name >> 16) + (apr_uint64_t)probe) % n];
}

/** Add to an entry. @return 0: it is being given up */
static int add_to(llmp_pending_t *e, double dollars, int fresh)
{
    double was = atomic_load_explicit(&e->dollars, memory_order_relaxed), sum;

    do {
        if (isnan(was) && !fresh) {
            return 0;
        }
        sum = (isnan(was) ? 0 : was) + dollars;
    } while (!atomic_compare_exchange_weak(&e->dollars, &was, sum));
    return 1;
}

static int add_known(llmp_pending_bucket_t *b, apr_uint64_t name, double dollars)
{
    for (int i = 0; i < LLMP_PENDING_KEYS; i++) {
        if (atomic_load(&b->keys[i].name) == name && add_to(&b->keys[i], dollars, 0)) {
            return 1;
        }
    }
    return 0;
}

static int add_new(llmp_pending_bucket_t *b, apr_uint64_t name, double dollars)
{
    for (int i = 0; i < LLMP_PENDING_KEYS; i++) {
        apr_uint64_t nobody = 0;

        if (atomic_load(&b->keys[i].name) == 0 &&
            atomic_compare_exchange_strong(&b->keys[i].name, &nobody, name)) {
            return add_to(&b->keys[i], dollars, 1);
        }
    }
    atomic_store(&b->spilled, 1);
    return 0;
}

void llmp_key_pending_add(apr_uint64_t name, double dollars)
{
    if (name == 0 || !(dollars > 0) || isinf(dollars)) {
        return;
    }
    for (int k = 0; k < PROBES; k++) {
        if (add_known(bucket(name, k), name, dollars)) {
            return;
        }
        if (!atomic_load(&bucket(name, k)->spilled)) {
            break;
        }
    }
    for (int k = 0; k < PROBES; k++) {
        if (add_new(bucket(name, k), name, dollars)) {
            return;
        }
    }
}

/** Take off an entry, which is given up when nothing is left. @return what it did not have */
static double take_from(llmp_pending_t *e, double dollars)
{
    double was = atomic_load(&e->dollars), left;

    do {
        if (isnan(was)) {
            return dollars;
        }
        left = was - dollars > NOTHING ? was - dollars : NAN;
    } while (!atomic_compare_exchange_weak(&e->dollars, &was, left));
    if (isnan(left)) {
        atomic_store(&e->name, 0);
        /* unless somebody took the place already */
        atomic_compare_exchange_strong(&e->dollars, &left, 0.0);
        return dollars - was > 0 ? dollars - was : 0;
    }
    return 0;
}

void llmp_key_pending_take(apr_uint64_t name, double dollars)
{
    for (int k = 0; k < PROBES && name != 0 && dollars > 0; k++) {
        llmp_pending_bucket_t *b = bucket(name, k);

        for (int i = 0; i < LLMP_PENDING_KEYS && dollars > 0; i++) {
            if (atomic_load(&b->keys[i].name) == name) {
                dollars = take_from(&b->keys[i], dollars);
            }
        }
        if (!atomic_load(&b->spilled)) {
            return;
        }
    }
}

double llmp_key_pending(apr_uint64_t name)
{
    double sum = 0;

    for (int k = 0; k < PROBES && name != 0; k++) {
        llmp_pending_bucket_t *b = bucket(name, k);

        for (int i = 0; i < LLMP_PENDING_KEYS; i++) {
            double v = atomic_load_explicit(&b->keys[i].name, memory_order_relaxed) == name
                           ? atomic_load_explicit(&b->keys[i].dollars, memory_order_relaxed) : 0;

            sum += isnan(v) ? 0 : v;
        }
        if (!atomic_load_explicit(&b->spilled, memory_order_relaxed)) {
            break;
        }
    }
    return sum;
}
