/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_BASE_NAME_H
#define LLM_BASE_NAME_H

/** @file name.h @brief Comparing names of members: they are short, and a call costs more. */

#include <string.h>
#include <apr.h>

/* a word at each end of a name */
static inline int llm_name_same_8(const char *a, const char *b)
{
    apr_uint64_t x, y;

    memcpy(&x, a, 8);
    memcpy(&y, b, 8);
    return x == y;
}

static inline int llm_name_same_4(const char *a, const char *b)
{
    apr_uint32_t x, y;

    memcpy(&x, a, 4);
    memcpy(&y, b, 4);
    return x == y;
}

/**
 * Up to 16 bytes are two words, which may lie one over the other.
 * @param key at least n bytes, as name has
 * @return 1: the same
 */
static inline int llm_name_is(const char *name, const void *key, apr_size_t n)
{
    const char *k = key;

    if (n > 16) {
        return memcmp(name, k, n) == 0;
    }
    if (n >= 8) {
        return llm_name_same_8(name, k) && llm_name_same_8(name + n - 8, k + n - 8);
    }
    if (n >= 4) {
        return llm_name_same_4(name, k) && llm_name_same_4(name + n - 4, k + n - 4);
    }
    while (n > 0 && name[n - 1] == k[n - 1]) {
        n--;
    }
    return n == 0;
}

#endif
