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

/** A bit for each of STEP places that may begin a word: few are, so this is asked for rarely. */
static inline apr_uint64_t bits_of(const __m128i m[STEP / 16])
{
    return (apr_uint64_t)(unsigned)_mm_movemask_epi8(m[0])
        | (apr_uint64_t)(unsigned)_mm_movemask_epi8(m[1]) << 16
        | (apr_uint64_t)(unsigned)_mm_movemask_epi8(m[2]) << 32
        | (apr_uint64_t)(unsigned)_mm_movemask_epi8(m[3]) << 48;
}

/** @param other MAY be the same as one */
static inline int is_at(const char *p, apr_uint64_t bits, const llm_str_t *one,
                        const llm_str_t *other)
{
    for (; bits != 0; bits &= bits - 1) {
        const char *at = p + __builtin_ctzll(bits);

        if (memcmp(at, one->p, one->n) == 0 ||
            (other != one && memcmp(at, other->p, other->n) == 0)) {
            return 1;
        }
    }
    return 0;
}

static inline int is_any(const __m128i m[STEP / 16])
{
    return _mm_movemask_epi8(_mm_or_si128(_mm_or_si128(m[0], m[1]),
                                          _mm_or_si128(m[2], m[3]))) != 0;
}

/** Whether one of the words begins at one of the STEP places at p. */
static inline int in_step(const char *p, const probe_t *a, const probe_t *b)
{
    const __m128i m[STEP / 16] = { places(p, a, b), places(p + 16, a, b), places(p + 32, a, b),
                                   places(p + 48, a, b) };

    return is_any(m) && is_at(p, bits_of(m), a->word, b->word);
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

#ifdef __SSE2__
/** All ones where the word may begin, of the 16 places at p. */
static inline __m128i places_of(const char *p, const probe_t *a)
{
    return _mm_and_si128(_mm_cmpeq_epi8(at_16(p + a->word->n - 2), a->last),
                         _mm_cmpeq_epi8(at_16(p + 1), a->second));
}

/** Whether the word begins at one of the STEP places at p. */
static inline int one_in_step(const char *p, const probe_t *a)
{
    const __m128i m[STEP / 16] = { places_of(p, a), places_of(p + 16, a), places_of(p + 32, a),
                                   places_of(p + 48, a) };

    return is_any(m) && is_at(p, bits_of(m), a->word, a->word);
}
#endif

int llm_find(const char *text, apr_size_t n, const char *word, apr_size_t len)
{
    apr_size_t at = 0;

#ifdef __SSE2__
    const llm_str_t w = { word, len };
    const probe_t a = probe_of(&w);

    for (; at + STEP + len - 1 <= n; at += STEP) {
        if (one_in_step(text + at, &a)) {
            return 1;
        }
    }
    while (at + len <= n && len + 15 <= n) {
        apr_size_t from = at + len + 15 <= n ? at : n - len - 15;  /* some places twice */

        int found = _mm_movemask_epi8(places_of(text + from, &a));

        if (found != 0 && is_at(text + from, (unsigned)found, &w, &w)) {
            return 1;
        }
        at = from + 16;
    }
#endif
    for (; at + len <= n; at++) {
        if (text[at + 1] == word[1] && memcmp(text + at, word, len) == 0) {
            return 1;
        }
    }
    return 0;
}
