/* SPDX-License-Identifier: Apache-2.0 */
#include <math.h>
#include <stdatomic.h>
#include "mod_llm_proxy/caller/pending.h"
#include "mod_llm_proxy/gateway.h"
#include "mod_llm_proxy/shared/part.h"

#define PROBES  4               /* buckets */
#define KEYS    7               /* of one bucket, which is two cache lines */
#define NOTHING 1e-10           /* dollars: what sums of the same numbers may differ by */

/** What calls of a key cost that the database does not have yet. */
typedef struct pending_t {
    _Atomic apr_uint64_t name;  /* first bytes of its digest; 0: free */
    _Atomic double dollars;
} pending_t;

typedef struct bucket_t {
    _Atomic apr_uint64_t spilled;       /* keys of this bucket may be in the next one */
    apr_uint64_t unused;
    pending_t keys[KEYS];
} bucket_t;

static bucket_t *buckets;
static int is_new;

/** More keys than the slots hold may have spent what is not written yet. */
static apr_size_t bucket_count(void)
{
    return llmp.key_slots / 2 < 256 ? 256 : (apr_size_t)llmp.key_slots / 2;
}

static apr_size_t size(const llm_config_t *cfg)
{
    (void)cfg;
    return bucket_count() * sizeof(bucket_t);
}

/** What waits is counted where it waits: another table's sums may be on their way there. */
static void take(void *fresh, void *old, apr_size_t old_bytes, apr_uint32_t old_version)
{
    (void)fresh;
    (void)old;
    (void)old_bytes;
    (void)old_version;
    is_new = 1;
}

const llm_part_t llmp_part_pending = {
    .name = "pending spend", .version = 1, .size = size, .take = take, .at = (void **)&buckets,
};

int llmp_key_pending_is_new(void)
{
    int was = is_new;

    is_new = 0;
    return was;
}

/*
 * An entry whose dollars are NaN is being given up by whoever settled it: nobody adds to it any
 * more, and who takes the place anew reads that as nothing.
 */

static bucket_t *bucket(apr_uint64_t name, int probe)
{
    return &buckets[((name >> 16) + (apr_uint64_t)probe) % bucket_count()];
}

/** Add to an entry. @return 0: it is being given up */
static int add_to(pending_t *e, double dollars, int fresh)
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

static int add_known(bucket_t *b, apr_uint64_t name, double dollars)
{
    for (int i = 0; i < KEYS; i++) {
        if (atomic_load(&b->keys[i].name) == name && add_to(&b->keys[i], dollars, 0)) {
            return 1;
        }
    }
    return 0;
}

static int add_new(bucket_t *b, apr_uint64_t name, double dollars)
{
    for (int i = 0; i < KEYS; i++) {
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
static double take_from(pending_t *e, double dollars)
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
        bucket_t *b = bucket(name, k);

        for (int i = 0; i < KEYS && dollars > 0; i++) {
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
        bucket_t *b = bucket(name, k);

        for (int i = 0; i < KEYS; i++) {
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
