/* SPDX-License-Identifier: Apache-2.0 */
#include <float.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#ifdef __SSE2__
#include <emmintrin.h>
#endif
#include <apr_strings.h>
#include "base/buf.h"
#include "base/utf8.h"

void llm_buf_init(llm_buf_t *b, apr_pool_t *p, apr_size_t initial, apr_size_t max)
{
    memset(b, 0, sizeof(*b));
    b->pool = p;
    b->max = max;
    if (initial > 0) {
        b->cap = initial < max ? initial : max;
        b->p = apr_palloc(p, b->cap + 1);
        b->p[0] = '\0';
    }
}

char *llm_buf_room(llm_buf_t *b, apr_size_t n)
{
    apr_size_t cap;
    char *grown;

    if (b->overflow || n > b->max || b->n > b->max - n) {
        b->overflow = 1;
        return NULL;
    }
    if (b->p != NULL && b->n + n <= b->cap) {
        return b->p + b->n;
    }
    cap = b->cap < 128 ? 128 : b->cap;
    while (cap < b->n + n) {
        cap *= 2;
    }
    if (cap > b->max) {
        cap = b->max;
    }
    grown = apr_palloc(b->pool, cap + 1);
    if (b->n > 0) {
        memcpy(grown, b->p, b->n);
    }
    b->p = grown;
    b->cap = cap;
    return b->p + b->n;
}

/** Write the digits of n before end. @return the first of them */
static char *digits_before(char *end, apr_uint64_t n)
{
    do {
        *--end = (char)('0' + n % 10);
        n /= 10;
    } while (n > 0);
    return end;
}

void llm_buf_int(llm_buf_t *b, apr_int64_t v)
{
    char digits[20], *end = digits + sizeof(digits);
    char *p = digits_before(end, v < 0 ? 0 - (apr_uint64_t)v : (apr_uint64_t)v);

    if (v < 0) {
        *--p = '-';
    }
    llm_buf_add(b, p, (apr_size_t)(end - p));
}

void llm_buf_printf(llm_buf_t *b, const char *fmt, ...)
{
    va_list ap;

    va_start(ap, fmt);
    llm_buf_puts(b, apr_pvsprintf(b->pool, fmt, ap));
    va_end(ap);
}

static char *put(char *to, const char *s, apr_size_t n)
{
    memcpy(to, s, n);
    return to + n;
}

/** n / 10^scale as %.15g writes it; n ends in 0 only where scale is 0. @return the length */
static apr_size_t decimal_text(char *text, apr_int64_t n, int scale)
{
    char digits[20], *end = digits + sizeof(digits), *to = text;
    char *p = digits_before(end, (apr_uint64_t)n);
    apr_size_t whole;

    if (end - p - scale < -3) {
        int tens = (int)(scale - (end - p) + 1);

        *to++ = *p++;
        if (p < end) {
            *to++ = '.';
        }
        to = put(to, p, (apr_size_t)(end - p));
        to = put(to, (char[4]){ 'e', '-', (char)('0' + tens / 10), (char)('0' + tens % 10) }, 4);
        return (apr_size_t)(to - text);
    }
    if (end - p <= scale) {
        to = put(to, "0.000", (apr_size_t)(2 + scale - (end - p)));
        to = put(to, p, (apr_size_t)(end - p));
        return (apr_size_t)(to - text);
    }
    whole = (apr_size_t)(end - p - scale);
    to = put(to, p, whole);
    if (scale > 0) {
        *to++ = '.';
        to = put(to, p + whole, (apr_size_t)scale);
    }
    return (apr_size_t)(to - text);
}

/* 10^27 is the last one that a significand of 64 bits holds exactly */
static const long double tens[] = {
    1e0L, 1e1L, 1e2L, 1e3L, 1e4L, 1e5L, 1e6L, 1e7L, 1e8L, 1e9L, 1e10L, 1e11L, 1e12L, 1e13L, 1e14L,
    1e15L, 1e16L, 1e17L, 1e18L, 1e19L, 1e20L, 1e21L, 1e22L, 1e23L, 1e24L, 1e25L, 1e26L, 1e27L,
};

/**
 * The number of digits tried, as a whole number over 10^scale. It reads back as v when it lies
 * within half a unit of v's last place; both sides are known to within a few 2^-64.
 * @param half  half a unit of the last place of v
 * @return 1: *n is it; 0: it takes more digits; -1: too close to tell
 */
static int nearest(double v, int scale, long double half, apr_int64_t *n)
{
    long double scaled = v * tens[scale], blur = scaled * 0x1p-62L, off, margin;

    *n = (apr_int64_t)scaled;
    off = scaled - (long double)*n;
    if (off > 0.5L - blur && off < 0.5L + blur) {
        return -1;
    }
    if (off > 0.5L) {
        ++*n;
        off = 1 - off;
    }
    margin = half * tens[scale] - off;
    return margin > blur ? 1 : margin < -blur ? 0 : -1;
}

/** n / 10^scale in its lowest terms: most have few digits of the 15 that are tried. */
static apr_int64_t without_zeros(apr_int64_t n, int *scale)
{
    static const struct {
        int zeros;
        apr_int64_t power;
    } steps[] = { { 8, 100000000 }, { 4, 10000 }, { 2, 100 }, { 1, 10 } };

    for (apr_size_t i = 0; i < sizeof(steps) / sizeof(steps[0]); i++) {
        if (*scale >= steps[i].zeros && n % steps[i].power == 0) {
            n /= steps[i].power;
            *scale -= steps[i].zeros;
        }
    }
    return n;
}

/** @return the length of the text, or 0: v is not from 1e-9 to 1e14, or a rare close call */
static apr_size_t short_text(char *text, double v)
{
    apr_int64_t n;
    int exponent, scale, found = 0;
    long double half;

    if (v == 0 && !signbit(v)) {
        text[0] = '0';
        return 1;
    }
    /* a power of two has two distances to its neighbours */
    if (LDBL_MANT_DIG < 64 || !(v >= 1e-9 && v < 1e14) || frexp(v, &exponent) == 0.5) {
        return 0;
    }
    half = ldexpl(1, exponent - DBL_MANT_DIG - 1);
    scale = DBL_DIG - 1 - (int)(exponent * 0.30103);
    for (scale -= v * tens[scale] >= 1e15L; found == 0 && v * tens[scale] < 1e17L; scale++) {
        found = nearest(v, scale, half, &n);
    }
    scale--;
    if (found != 1) {
        return 0;
    }
    n = without_zeros(n, &scale);
    return decimal_text(text, n, scale);
}

#define MOST_THOUSANDTHS 1000000000000000LL     /* more are not told apart by a double */

/* apr's own %g writes ".00014" and "2.e-5" */
const char *llm_double_text(apr_pool_t *p, double v)
{
    char text[40];
    apr_size_t n = short_text(text, v);

    if (n > 0) {
        return apr_pstrmemdup(p, text, n);
    }
    for (int digits = 15; digits <= 17; digits++) {
        snprintf(text, sizeof(text), "%.*g", digits, v);
        if (strtod(text, NULL) == v) {
            break;
        }
    }
    return apr_pstrdup(p, text);
}

const char *llm_thousandths_text(apr_pool_t *p, apr_int64_t n)
{
    char text[40];
    int scale = 3;

    if (n < 0 || n > MOST_THOUSANDTHS) {
        return llm_double_text(p, (double)n / 1000);
    }
    n = without_zeros(n, &scale);
    return apr_pstrmemdup(p, text, decimal_text(text, n, scale));
}

/** What a byte becomes inside a JSON string: 0 itself, 'u' \u00XX, else the escape's letter. */
static const char escapes[256] = {
    [0x00 ... 0x07] = 'u', ['\b'] = 'b', ['\t'] = 't', ['\n'] = 'n', [0x0b] = 'u', ['\f'] = 'f',
    ['\r'] = 'r', [0x0e ... 0x1f] = 'u', ['"'] = '"', ['\\'] = '\\',
};

/** How many bytes from s on stand for themselves. */
static apr_size_t plain_run(const char *s, apr_size_t n)
{
    apr_size_t i = 0;

#ifdef __SSE2__
    const __m128i quote = _mm_set1_epi8('"'), backslash = _mm_set1_epi8('\\');
    const __m128i control = _mm_set1_epi8(0x1f);

    for (; i + 16 <= n; i += 16) {
        __m128i v = _mm_loadu_si128((const __m128i *)(const void *)(s + i));
        __m128i stop = _mm_or_si128(_mm_cmpeq_epi8(_mm_min_epu8(v, control), v),
                                    _mm_or_si128(_mm_cmpeq_epi8(v, quote),
                                                 _mm_cmpeq_epi8(v, backslash)));
        int mask = _mm_movemask_epi8(stop);

        if (mask != 0) {
            return i + (apr_size_t)__builtin_ctz((unsigned)mask);
        }
    }
#endif
    while (i < n && escapes[(unsigned char)s[i]] == 0) {
        i++;
    }
    return i;
}

void llm_buf_json_strn(llm_buf_t *b, const char *s, apr_size_t n)
{
    static const char hex[] = "0123456789abcdef";
    apr_size_t run;

    llm_buf_add(b, "\"", 1);
    for (; (run = plain_run(s, n)) < n; s += run + 1, n -= run + 1) {
        unsigned char c = (unsigned char)s[run];
        char esc = escapes[c];

        llm_buf_add(b, s, run);
        if (esc == 'u') {
            char u[6] = { '\\', 'u', '0', '0', hex[c >> 4], hex[c & 15] };

            llm_buf_add(b, u, sizeof(u));
        }
        else {
            char e[2] = { '\\', esc };

            llm_buf_add(b, e, sizeof(e));
        }
    }
    llm_buf_add(b, s, n);
    llm_buf_add(b, "\"", 1);
}

void llm_buf_json_str(llm_buf_t *b, const char *s)
{
    if (s == NULL) {
        llm_buf_add(b, "null", 4);
    }
    else {
        /* it may have come in a path or a header, where bytes are no characters yet */
        s = llm_utf8_mend(b->pool, s);
        llm_buf_json_strn(b, s, strlen(s));
    }
}

void llm_buf_reset(llm_buf_t *b)
{
    b->n = 0;
    b->overflow = 0;
    if (b->p != NULL) {
        b->p[0] = '\0';
    }
}
