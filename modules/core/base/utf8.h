/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_BASE_UTF8_H
#define LLM_BASE_UTF8_H

/** @file utf8.h @brief Texts that are to be UTF-8 (RFC 3629) whatever they were made of. */

#include "llm.h"

/**
 * Inline, because text beyond ASCII comes in runs.
 * @return bytes of the character at s, of which n bytes are there; 0: none is well-formed there
 *         (section 4), or it is U+0000
 */
static inline int llm_utf8_length(const char *s, apr_size_t n)
{
    const unsigned char *u = (const unsigned char *)s;
    unsigned char low = 0x80, high = 0xbf, lead = n > 0 ? *u : 0;
    int len = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;

    if (lead < 0x80) {
        return lead != 0;
    }
    if (lead < 0xc2 || lead > 0xf4 || n < (apr_size_t)len) {
        return 0;
    }
    switch (lead) {
    case 0xe0:
        low = 0xa0; /* shorter forms exist below */
        break;
    case 0xed:
        high = 0x9f; /* surrogates above */
        break;
    case 0xf0:
        low = 0x90;
        break;
    case 0xf4:
        high = 0x8f; /* behind U+10FFFF */
        break;
    default:
        break;
    }
    if (u[1] < low || u[1] > high) {
        return 0;
    }
    for (int i = 2; i < len; i++) {
        if ((u[i] & 0xc0) != 0x80) {
            return 0;
        }
    }
    return len;
}

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
