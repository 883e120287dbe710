/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include "base/json/strings.h"

/** Bytes of UTF-8 that four digits of an escape stand for; a pair of surrogates has four. */
static apr_size_t bytes_of_code(const char *digits, apr_size_t n)
{
    unsigned code = 0;

    for (int i = 0; i < 4; i++) {
        char c = (apr_size_t)i < n ? digits[i] : '\0';
        int is_letter = (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');

        if (!is_letter && (c < '0' || c > '9')) {
            return 1;
        }
        code = code * 16 + (unsigned)(is_letter ? (c | 0x20) - 'a' + 10 : c - '0');
    }
    return code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 2 : 3;
}

apr_size_t llm_json_string_bytes(const char *s, apr_size_t n)
{
    apr_size_t bytes = 0;

    for (apr_size_t i = 0; i < n; i++, bytes++) {
        if (s[i] != '\\') {
            continue;
        }
        i++;
        if (i < n && s[i] == 'u') {
            bytes += bytes_of_code(s + i + 1, n - i - 1) - 1;
            i += 4;
        }
    }
    return bytes;
}

int llm_json_string_is_name(const char *s, apr_size_t n)
{
    apr_size_t i = 0;

    while (i < n && (s[i] == ' ' || s[i] == '\n' || s[i] == '\t' || s[i] == '\r')) {
        i++;
    }
    return i < n && s[i] == ':';
}

const char *llm_json_string_end(const char *s, const char *end)
{
    const char *from = s;

    while (s < end && (s = memchr(s, '"', (apr_size_t)(end - s))) != NULL) {
        const char *before = s;

        while (before > from && before[-1] == '\\') {
            before--;
        }
        if ((s - before) % 2 == 0) {
            return s;
        }
        s++;
    }
    return NULL;
}

const char *llm_json_string_next(const char *p, const char *end, const char **close)
{
    const char *open = p < end ? memchr(p, '"', (apr_size_t)(end - p)) : NULL;

    if (open == NULL || (*close = llm_json_string_end(open + 1, end)) == NULL) {
        return NULL;
    }
    return open + 1;
}

int llm_json_string_begins(const char *s, apr_size_t n, const char *with)
{
    apr_size_t len = strlen(with);

    return n >= len && memcmp(s, with, len) == 0;
}

apr_size_t llm_strings_bytes(const char *json, apr_size_t n)
{
    const char *p = json, *end = json + n, *close = json, *s;
    apr_size_t bytes = 0;

    while ((s = llm_json_string_next(p, end, &close)) != NULL) {
        bytes += llm_json_string_bytes(s, (apr_size_t)(close - s));
        p = close + 1;
    }
    return bytes;
}
