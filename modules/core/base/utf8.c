/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include <apr_strings.h>
#include "base/utf8.h"

#define HIGH        0x8080808080808080ULL       /* the bit no ASCII character has */
#define REPLACEMENT "\xef\xbf\xbd"      /* U+FFFD */

static apr_uint64_t word(const char *s)
{
    apr_uint64_t w;

    memcpy(&w, s, sizeof(w));
    return w;
}

/** Eight bytes at once: most texts are ASCII. @return how many of s are, a multiple of eight */
static apr_size_t plain_words(const char *s, apr_size_t n)
{
    apr_size_t at = 0;

    while (at + 8 <= n && !(word(s + at) & HIGH)) {
        at += 8;
    }
    return at;
}

int llm_utf8_is_ascii(const char *s, apr_size_t n)
{
    apr_uint64_t all = 0;

    if (n >= 8) {       /* the last word may lie over the one before */
        for (apr_size_t at = 0; at + 8 < n; at += 8) {
            all |= word(s + at);
        }
        return !((all | word(s + n - 8)) & HIGH);
    }
    for (apr_size_t i = 0; i < n; i++) {
        all |= (unsigned char)s[i];
    }
    return all < 0x80;
}

/** @return bytes of s, of n without a NUL, that are whole characters */
static apr_size_t sound(const char *s, apr_size_t n)
{
    apr_size_t at = 0;
    int length;

    for (;;) {
        at += plain_words(s + at, n - at);
        while (at < n && (unsigned char)s[at] < 0x80) {
            at++;
        }
        length = at < n ? llm_utf8_length(s + at, n - at) : 0;
        if (length == 0) {
            return at;
        }
        at += (apr_size_t)length;
    }
}

int llm_utf8_valid(const char *s)
{
    return s[sound(s, strlen(s))] == '\0';
}

const char *llm_utf8_cut(apr_pool_t *p, const char *s, apr_size_t max)
{
    apr_size_t n = strlen(s);

    if (n <= max) {
        return llm_utf8_mend(p, s);
    }
    /* back to where a character begins; whatever that was, mend sees to the rest */
    for (n = max; n > 0 && n + 4 > max && ((unsigned char)s[n] & 0xc0) == 0x80; n--) {
        ;
    }
    return llm_utf8_mend(p, apr_pstrmemdup(p, s, n));
}

const char *llm_utf8_mend(apr_pool_t *p, const char *s)
{
    apr_size_t n = strlen(s), good = sound(s, n), at = 0;
    char *out;

    if (good == n) {
        return s;
    }
    out = apr_palloc(p, 3 * n + 1);
    while (n > 0) {
        memcpy(out + at, s, good);
        at += good;
        s += good;
        n -= good;
        if (n > 0) {
            memcpy(out + at, REPLACEMENT, 3);
            at += 3;
            /* what follows the first byte belongs to the same broken character */
            do {
                s++;
                n--;
            } while (n > 0 && ((unsigned char)*s & 0xc0) == 0x80);
        }
        good = sound(s, n);
    }
    out[at] = '\0';
    return out;
}
