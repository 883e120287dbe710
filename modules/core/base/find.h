/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_BASE_FIND_H
#define LLM_BASE_FIND_H

/** @file find.h @brief Looking for a word in a long text, faster than the C library's memmem. */

#include "llm.h"

/**
 * Compares the second and the last but one byte of the word with 16 places at once: of a JSON
 * member's name in its quotes, these say more than the quotes do.
 * @param word  at least 3 bytes
 * @return 1 when text holds word
 */
int llm_find(const char *text, apr_size_t n, const char *word, apr_size_t len);

/** The same for two words in one pass, which costs about as much as one. */
int llm_find_either(const char *text, apr_size_t n, const llm_str_t *one, const llm_str_t *other);

#endif
