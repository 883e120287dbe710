/* SPDX-License-Identifier: Apache-2.0 */
/* Reading the members llm_scan_object() found; their texts are known to be valid. */
#include <limits.h>
#include <string.h>
#include <apr_strings.h>
#include "base/crypto/hex.h"
#include "base/json/scan.h"

typedef unsigned char byte_t;

const llm_member_t *llm_scan_look(const llm_scan_t *s, const char *key, apr_size_t n)
{
    for (int i = 0; i < s->count; i++) {
        if (s->m[i].key_len == n && memcmp(s->text + s->m[i].key, key, n) == 0) {
            return &s->m[i];
        }
    }
    return NULL;
}

static unsigned hex4(const byte_t *p)
{
    unsigned v = 0;

    for (int i = 0; i < 4; i++) {
        v = v << 4 | (unsigned)llm_hex_digit(p[i]);
    }
    return v;
}

/** Write a code point. @return behind it */
static char *put_utf8(char *to, unsigned c)
{
    if (c < 0x80) {
        *to++ = (char)c;
        return to;
    }
    if (c < 0x800) {
        *to++ = (char)(0xc0 | c >> 6);
    }
    else {
        if (c < 0x10000) {
            *to++ = (char)(0xe0 | c >> 12);
        }
        else {
            *to++ = (char)(0xf0 | c >> 18);
            *to++ = (char)(0x80 | (c >> 12 & 63));
        }
        *to++ = (char)(0x80 | (c >> 6 & 63));
    }
    *to++ = (char)(0x80 | (c & 63));
    return to;
}

/** \uXXXX, or two for one code point; half a pair becomes U+FFFD, as in json-c. */
static const byte_t *unicode_escape(const byte_t *p, const byte_t *end, unsigned *c)
{
    *c = hex4(p + 2);
    p += 6;
    if (*c < 0xd800 || *c > 0xdfff) {
        return p;
    }
    if (*c < 0xdc00 && end - p >= 6 && p[0] == '\\' && p[1] == 'u') {
        unsigned low = hex4(p + 2);

        if (low >= 0xdc00 && low <= 0xdfff) {
            *c = 0x10000 + ((*c - 0xd800) << 10) + (low - 0xdc00);
            return p + 6;
        }
    }
    *c = 0xfffd;
    return p;
}

static char plain_escape(byte_t c)
{
    switch (c) {
    case 'b':
        return '\b';
    case 'f':
        return '\f';
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    default:
        return (char)c;
    }
}

char *llm_scan_decode(char *to, const char *text, const char *text_end)
{
    const byte_t *p = (const byte_t *)text, *end = (const byte_t *)text_end;

    while (p < end) {
        if (*p != '\\' || end - p < 2) {
            *to++ = (char)*p++;
        }
        else if (p[1] == 'u' && end - p >= 6) {
            unsigned c;

            p = unicode_escape(p, end, &c);
            to = put_utf8(to, c);
        }
        else {
            *to++ = plain_escape(p[1]);
            p += 2;
        }
    }
    return to;
}

/** Decode a string that was found valid. @return NULL: it holds U+0000 */
static const char *decode(const char *p, const char *end, apr_pool_t *pool)
{
    char *text = apr_palloc(pool, (apr_size_t)(end - p) + 1);
    char *to = llm_scan_decode(text, p, end);

    *to = '\0';
    return memchr(text, '\0', (apr_size_t)(to - text)) == NULL ? text : NULL;
}

const char *llm_scan_str(const llm_scan_t *s, const llm_member_t *m, apr_pool_t *p)
{
    const char *from;

    if (m == NULL || m->type != LLM_SCAN_STRING) {
        return NULL;
    }
    from = s->text + m->value + 1;
    if (!m->escaped) {
        return apr_pstrmemdup(p, from, m->value_len - 2);
    }
    return decode(from, from + m->value_len - 2, p);
}

/** v * 10 - digit, stopping at the least integer: there is one more below zero than above. */
static apr_int64_t append_digit(apr_int64_t v, int digit)
{
    return v < (APR_INT64_MIN + digit) / 10 ? APR_INT64_MIN : v * 10 - digit;
}

/** The exponent of a number, 0 without; cut to where it no longer matters. */
static int exponent_of(const char *p, const char *end)
{
    int sign, v = 0;

    while (p < end && (*p | 0x20) != 'e') {
        p++;
    }
    if (p == end) {
        return 0;
    }
    p++;
    sign = *p == '-' ? -1 : 1;
    p += *p == '-' || *p == '+';
    for (; p < end && v < INT_MAX / 20; p++) {
        v = v * 10 + (*p - '0');
    }
    return sign * v;
}

apr_int64_t llm_scan_int(const llm_scan_t *s, const llm_member_t *m, apr_int64_t def)
{
    const char *p, *end, *point;
    apr_int64_t v = 0, whole;
    int negative;

    if (m == NULL || m->type != LLM_SCAN_NUMBER) {
        return def;
    }
    p = s->text + m->value;
    end = p + m->value_len;
    negative = *p == '-';
    p += negative;
    for (point = p; point < end && *point >= '0' && *point <= '9'; point++) {
    }
    whole = point - p + exponent_of(point, end);    /* digits before the point */
    for (; p < end && whole > 0 && (*p | 0x20) != 'e'; p++) {
        if (*p != '.') {
            v = append_digit(v, *p - '0');
            whole--;
        }
    }
    for (; whole > 0 && v < 0 && v > APR_INT64_MIN; whole--) {
        v = append_digit(v, 0);
    }
    if (negative) {
        return v;
    }
    return v == APR_INT64_MIN ? APR_INT64_MAX : -v;
}

int llm_scan_bool(const llm_scan_t *s, const llm_member_t *m, int def)
{
    return m != NULL && m->type == LLM_SCAN_BOOL ? s->text[m->value] == 't' : def;
}

apr_status_t llm_scan_sub(llm_scan_t *sub, const llm_scan_t *s, const llm_member_t *m)
{
    if (m == NULL || m->type != LLM_SCAN_OBJECT) {
        sub->text = "";
        sub->n = 0;
        sub->count = 0;
        sub->seen = 0;
        return APR_EGENERAL;
    }
    return llm_scan_object(sub, s->text + m->value, m->value_len, NULL);
}

/** Whether a \u escape at p is one half, low or high, of a pair. */
static int is_half(const char *p, const char *end, int low)
{
    int digit = end - p >= 6 && p[0] == '\\' && p[1] == 'u' && (p[2] | 0x20) == 'd'
                    ? llm_hex_digit((byte_t)p[3]) : -1;

    return low ? digit >= 0xc : digit >= 0x8 && digit < 0xc;
}

int llm_scan_half_pair(const llm_scan_t *s, const llm_member_t *m)
{
    const char *p = s->text + m->value, *end = p + m->value_len;

    if (m->type != LLM_SCAN_STRING || !m->escaped) {
        return 0;
    }
    while ((p = memchr(p, '\\', (apr_size_t)(end - p))) != NULL) {
        if (is_half(p, end, 1)) {
            return 1;
        }
        if (is_half(p, end, 0)) {
            p += 6;
            if (!is_half(p, end, 1)) {
                return 1;
            }
        }
        p += p[1] == 'u' ? 6 : 2;
    }
    return 0;
}
