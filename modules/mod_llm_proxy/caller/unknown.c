/* SPDX-License-Identifier: Apache-2.0 */
#include <stdatomic.h>
#include "mod_llm_proxy/caller/unknown.h"
#include "mod_llm_proxy/shared/part.h"

#define WAYS  8
#define FOR   apr_time_from_sec(5)      /* how long "no such key" is believed */
#define NEW   (WAYS / 2)   /* places for keys that came once */

/*
 * One word of the digest is the name: another key with the same 64 bits would be refused for some
 * seconds, and nobody can choose such a key. Two threads that change a set at once may lose an
 * entry, which costs a look-up.
 */

typedef struct unknown_t {
    _Atomic apr_uint64_t name;  /* first bytes of its digest */
    _Atomic apr_int64_t until;
} unknown_t;

static unknown_t *unknown;

const llm_part_t llmp_part_unknown = {
    .name = "unknown keys", .version = 1, .bytes = LLMP_UNKNOWN_SETS * WAYS * sizeof(*unknown),
    .at = (void **)&unknown,
};

static unknown_t *set_of(const unsigned char digest[32], apr_uint64_t *name)
{
    apr_uint32_t h;

    memcpy(name, digest, sizeof(*name));
    memcpy(&h, digest + sizeof(*name), sizeof(h));
    return &unknown[(h % LLMP_UNKNOWN_SETS) * WAYS];
}

static unknown_t *find(unknown_t *set, apr_uint64_t name)
{
    for (int i = 0; i < WAYS; i++) {
        if (atomic_load_explicit(&set[i].name, memory_order_relaxed) == name) {
            return &set[i];
        }
    }
    return NULL;
}

/** Of the places from first to end, the one that ends soonest. */
static unknown_t *oldest(unknown_t *set, int first, int end)
{
    unknown_t *best = &set[first];

    for (int i = first + 1; i < end; i++) {
        if (atomic_load(&set[i].until) < atomic_load(&best->until)) {
            best = &set[i];
        }
    }
    return best;
}

static void put(unknown_t *at, apr_uint64_t name, apr_time_t until)
{
    atomic_store_explicit(&at->until, 0, memory_order_relaxed);
    atomic_store_explicit(&at->name, name, memory_order_release);
    atomic_store_explicit(&at->until, until, memory_order_release);
}

int llmp_key_is_unknown(const unsigned char digest[32], apr_time_t now)
{
    apr_uint64_t name;
    unknown_t *set = set_of(digest, &name), *at = find(set, name), *to;
    apr_time_t until = at ? atomic_load_explicit(&at->until, memory_order_acquire) : 0;

    if (until <= now) {
        return 0;
    }
    if (at < set + NEW) {
        to = oldest(set, NEW, WAYS);
        atomic_store(&at->until, 0);
        atomic_store(&at->name, 0);
        put(to, name, until);
    }
    return 1;
}

void llmp_key_note_unknown(const unsigned char digest[32], apr_time_t now)
{
    apr_uint64_t name;
    unknown_t *set = set_of(digest, &name), *at = find(set, name);

    put(at ? at : oldest(set, 0, NEW), name, now + FOR);
}

void llmp_key_forget_unknown(const unsigned char digest[32])
{
    apr_uint64_t name;
    unknown_t *set = set_of(digest, &name);

    for (int i = 0; i < WAYS; i++) {
        if (atomic_load(&set[i].name) == name) {
            atomic_store(&set[i].until, 0);
        }
    }
}
