/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#ifdef __SSE2__
#include <emmintrin.h>
#endif
#include "base/find.h"

#ifdef __SSE2__
#define STEP 64

typedef struct probe_t {
    __m128i second, last;
    const llm_str_t *word;
} probe_t;

static probe_t probe_of(const llm_str_t *w)
{
    return (probe_t){ _mm_set1_epi8(w->p[1]), _mm_set1_epi8(w->p[w->n - 2]), w };
}

static inline __m128i at_16(const char *p)
{
    return _mm_loadu_si128((const __m128i *)(const void *)p);
}

/** All ones where one of the words may begin, of the 16 places at p. */
static inline __m128i places(const char *p, const probe_t *a, const probe_t *b)
{
    __m128i second = at_16(p + 1);
    __m128i one = _mm_and_si128(_mm_cmpeq_epi8(at_16(p + a->word->n - 2), a->last),
                                _mm_cmpeq_epi8(second, a->second));
    __m128i other = _mm_and_si128(_mm_cmpeq_epi8(at_16(p + b->word->n - 2), b->last),
                                  _mm_cmpeq_epi8(second, b->second));

    return _mm_or_si128(one, other);
}

static int is_at(const char *p, __m128i found, const llm_str_t *one, const llm_str_t *other)
{
    unsigned mask = (unsigned)_mm_movemask_epi8(found);

    for (; mask != 0; mask &= mask - 1) {
        const char *at = p + __builtin_ctz(mask);

        if (memcmp(at, one->p, one->n) == 0 || memcmp(at, other->p, other->n) == 0) {
            return 1;
        }
    }
    return 0;
}

/** Whether one of the words begins at one of the STEP places at p. */
static inline int in_step(const char *p, const probe_t *a, const probe_t *b)
{
    __m128i m0 = places(p, a, b), m1 = places(p + 16, a, b);
    __m128i m2 = places(p + 32, a, b), m3 = places(p + 48, a, b);

    return _mm_movemask_epi8(_mm_or_si128(_mm_or_si128(m0, m1), _mm_or_si128(m2, m3))) != 0 &&
           (is_at(p, m0, a->word, b->word) || is_at(p + 16, m1, a->word, b->word) ||
            is_at(p + 32, m2, a->word, b->word) || is_at(p + 48, m3, a->word, b->word));
}
#endif

int llm_find_either(const char *text, apr_size_t n, const llm_str_t *one, const llm_str_t *other)
{
    apr_size_t at = 0;

#ifdef __SSE2__
    const probe_t a = probe_of(one), b = probe_of(other);
    apr_size_t longest = one->n > other->n ? one->n : other->n, room = STEP + longest - 1;

    for (; at + room <= n; at += STEP) {
        if (in_step(text + at, &a, &b)) {
            return 1;
        }
    }
    if (at > 0 && at + longest <= n) {      /* the last step begins within the one before */
        if (in_step(text + n - room, &a, &b)) {
            return 1;
        }
        at = n - longest + 1;
    }
#endif
    return llm_find(text + at, n - at, one->p, one->n) ||
           llm_find(text + at, n - at, other->p, other->n);
}

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
