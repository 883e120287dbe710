/* SPDX-License-Identifier: Apache-2.0 */
#include <stdatomic.h>
#include "base/crypto/random.h"
#include "mod_llm_router/router.h"

/*
 * SplitMix64 (Steele, Lea, Flood: "Fast splittable pseudorandom number generators", OOPSLA 2014):
 * 64 bits of state that only ever grow by a constant, so one word serves a process's threads.
 * Children are forked before any has drawn, so no two share a seed.
 */
static atomic_uint_fast64_t state;
static atomic_int seeded;

void llmr_random_seed(apr_uint64_t seed)
{
    atomic_store_explicit(&state, seed, memory_order_relaxed);
    atomic_store_explicit(&seeded, 1, memory_order_release);
}

apr_uint64_t llmr_random(void)
{
    apr_uint64_t z;

    if (!atomic_load_explicit(&seeded, memory_order_acquire)) {
        llm_random(&z, sizeof(z));
        llmr_random_seed(z);
    }
    z = atomic_fetch_add_explicit(&state, 0x9e3779b97f4a7c15u, memory_order_relaxed) +
        0x9e3779b97f4a7c15u;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
    return z ^ (z >> 31);
}

double llmr_random_unit(void)
{
    return (double)(llmr_random() >> 11) * 0x1.0p-53;
}

int llmr_random_below(int n)
{
    /* multiply and shift: the bias is n / 2^32, far below what routing could notice */
    return (int)(((llmr_random() >> 32) * (apr_uint64_t)n) >> 32);
}
