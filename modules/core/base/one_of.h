/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_BASE_ONE_OF_H
#define LLM_BASE_ONE_OF_H

/** @file one_of.h @brief Whether a word is in a short list. */

#include <string.h>

/** @param list ends with NULL */
static inline int llm_is_one_of(const char *const *list, const char *word)
{
    while (*list != NULL && strcmp(*list, word) != 0) {
        list++;
    }
    return *list != NULL;
}

#endif
