/* SPDX-License-Identifier: Apache-2.0 */
#include "base/crypto/digest.h"
#include "mod_llm_router/router.h"

/*
 * SplitMix64 (Steele, Lea, Flood: "Fast splittable pseudorandom number generators", OOPSLA 2014):
 * 64 bits of state, so a thread's generator is one word and needs no lock. Children are forked
 * before any thread has drawn, so no two share a seed.
 */
static __thread apr_uint64_t state;
static __thread int seeded;

void llmr_random_seed(apr_uint64_t seed)
{
    state = seed;
    seeded = 1;
}

apr_uint64_t llmr_random(void)
{
    apr_uint64_t z;

    if (!seeded) {
        llm_random(&z, sizeof(z));
        llmr_random_seed(z);
    }
    z = (state += 0x9e3779b97f4a7c15u);
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
