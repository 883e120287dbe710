/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_BASE_NEAREST_H
#define LLM_BASE_NEAREST_H

/**
 * @file nearest.h
 * @brief What somebody may have meant by a name that nobody knows.
 *
 * Names are compared by the letters to add, drop, replace or exchange with a neighbour (optimal
 * string alignment distance), whatever their case.
 */

#include "llm.h"

/** Longer names are near to none. */
#define LLM_NEAREST_LETTERS 64

/** @return letters to change to make one of the other; more than LLM_NEAREST_LETTERS: too long */
int llm_name_distance(const char *a, apr_size_t n, const char *b);

/** @return 1 when both have the same letters, in whatever order */
int llm_name_permuted(const char *a, const char *b);

/** A look for the nearest of many. */
typedef struct llm_nearest_t {
    const char *name;
    int within;                 /**< how far the next one may be away */
    const char *found;          /**< the nearest so far; NULL: none is near */
} llm_nearest_t;

/**
 * Begin; how far away counts as near goes by the length of the name. Three letters may only be in
 * another order.
 */
void llm_nearest_begin(llm_nearest_t *n, const char *name);

/** One more name to look at. */
void llm_nearest_offer(llm_nearest_t *n, const char *candidate);

/**
 * @param known names
 * @param count of them
 * @return the one with the fewest letters to change; NULL: none is near
 */
const char *llm_nearest_name(const char *name, const char *const *known, apr_size_t count);

#endif
