/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_HELD_H
#define LLMP_HELD_H

/**
 * @file held.h
 * @brief What is held back from budgets, summed by key.
 *
 * A table of its own, by the digest of the key and apart from the keys' slots: a key without a slot
 * is held to its budget as well, and one that is pushed out of its slot keeps its sum. A place
 * stays its key's until another key needs it while nothing is held there. Lock-free.
 */

#include <apr.h>
#include <stdatomic.h>

/** Keys with calls under way that count against budgets: more than calls are under way. */
#define LLMP_HELD_KEYS      32768

/** What is held back from a key's budget. */
typedef struct llmp_held_t {
    _Atomic apr_uint64_t name;  /**< first bytes of the key's digest; 0: nobody's yet */
    _Atomic apr_int64_t amount; /**< billionths of a dollar */
} llmp_held_t;

/** @return all places, LLMP_HELD_KEYS of them */
llmp_held_t *llmp_held_places(void);

/**
 * @param name first bytes of the key's digest
 * @return the key's place; NULL: all it could have are taken by other keys with calls under way
 */
llmp_held_t *llmp_held_place(apr_uint64_t name);

/**
 * Add to a place what fits into what is left beside the rest; the first always fits. Afterwards the
 * place may be another key's: llmp_held_is().
 * @return 0: it does not fit
 */
int llmp_held_add(llmp_held_t *place, apr_int64_t amount, apr_int64_t left);

/**
 * Add to what a call holds already. Alone it always fits.
 * @param own what the call holds
 * @return 0: it does not fit into what is left
 */
int llmp_held_raise(llmp_held_t *place, apr_int64_t own, apr_int64_t amount, apr_int64_t left);

/** Whether the place is the key's. With something held in it, it stays so. */
int llmp_held_is(const llmp_held_t *place, apr_uint64_t name);

void llmp_held_subtract(llmp_held_t *place, apr_int64_t amount);

/** @return billionths of a dollar */
apr_int64_t llmp_held(apr_uint64_t name);

#endif
