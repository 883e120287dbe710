/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_BASE_SPARE_H
#define LLM_BASE_SPARE_H

/**
 * @file spare.h
 * @brief Things that one caller at a time uses for a moment, kept for the next one.
 *
 * A server has hundreds of threads, and calls that come seldom go round all of them: what each
 * thread keeps for itself is made anew for most calls, or is in no cache. What a process keeps is
 * warm from the call before, and as many are made as are used at once; who uses it makes and frees.
 */

#include <stdatomic.h>
#include <stddef.h>

#define LLM_SPARES 32   /* the most that are kept */

/** Zeroed, static; no lock, and nothing waits. */
typedef struct llm_spares_t {
    _Atomic(void *) kept[LLM_SPARES];
} llm_spares_t;

/** @return the caller's own until it is given back; NULL: it makes one */
static inline void *llm_spare_take(llm_spares_t *s)
{
    for (int i = 0; i < LLM_SPARES; i++) {
        void *it = atomic_load_explicit(&s->kept[i], memory_order_relaxed);

        if (it != NULL &&
            (it = atomic_exchange_explicit(&s->kept[i], NULL, memory_order_acquire)) != NULL) {
            return it;
        }
    }
    return NULL;
}

/** @return 0: enough are kept, the caller frees it */
static inline int llm_spare_give(llm_spares_t *s, void *it)
{
    for (int i = 0; i < LLM_SPARES; i++) {
        void *none = NULL;

        if (atomic_load_explicit(&s->kept[i], memory_order_relaxed) == NULL &&
            atomic_compare_exchange_strong_explicit(&s->kept[i], &none, it, memory_order_release,
                                                    memory_order_relaxed)) {
            return 1;
        }
    }
    return 0;
}

#endif
