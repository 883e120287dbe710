/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#ifdef __SSE2__
#include <emmintrin.h>
#endif
#include "base/find.h"

int llm_find(const char *text, apr_size_t n, const char *word, apr_size_t len)
{
    apr_size_t at = 0;

#ifdef __SSE2__
    const __m128i second = _mm_set1_epi8(word[1]), last = _mm_set1_epi8(word[len - 2]);

    for (; at + len + 15 <= n; at += 16) {
        const char *p = text + at;
        __m128i a = _mm_loadu_si128((const __m128i *)(const void *)(p + 1));
        __m128i b = _mm_loadu_si128((const __m128i *)(const void *)(p + len - 2));
        unsigned mask = (unsigned)_mm_movemask_epi8(_mm_and_si128(_mm_cmpeq_epi8(a, second),
                                                                  _mm_cmpeq_epi8(b, last)));

        for (; mask != 0; mask &= mask - 1) {
            if (memcmp(p + __builtin_ctz(mask), word, len) == 0) {
                return 1;
            }
        }
    }
#endif
    for (; at + len <= n; at++) {
        if (text[at + 1] == word[1] && memcmp(text + at, word, len) == 0) {
            return 1;
        }
    }
    return 0;
}
