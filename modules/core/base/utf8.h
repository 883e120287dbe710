/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_BASE_UTF8_H
#define LLM_BASE_UTF8_H

/** @file utf8.h @brief Texts that are to be UTF-8 (RFC 3629) whatever they were made of. */

#include "llm.h"

/** @return bytes of the character at s, of which n bytes are there; 0: none is well-formed there */
int llm_utf8_length(const char *s, apr_size_t n);

/** Whether n bytes are ASCII, which is UTF-8 as it is. */
int llm_utf8_is_ascii(const char *s, apr_size_t n);

int llm_utf8_valid(const char *s);

/** The first max bytes of s at the most, cut at a character. @return s itself when it is short */
const char *llm_utf8_cut(apr_pool_t *p, const char *s, apr_size_t max);

/**
 * What is not UTF-8 becomes U+FFFD, as does a character some format cut in two.
 * @return s itself when nothing is wrong with it
 */
const char *llm_utf8_mend(apr_pool_t *p, const char *s);

#endif
