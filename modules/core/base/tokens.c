/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include "base/tokens.h"

#define DATA_BYTES 1024         /* a string of this size without a space is no text */

/** A string that begins at s (behind its quote). @return its bytes as written; *closed: it ends */
static apr_size_t string_length(const char *s, apr_size_t n, int *closed)
{
    apr_size_t i = 0;

    while (i < n && s[i] != '"') {
        i += s[i] == '\\' ? 2 : 1;
    }
    *closed = i < n;
    return i < n ? i : n;
}

/** Escapes count as the character they stand for, or as one byte more. */
static apr_size_t text_bytes(const char *s, apr_size_t n)
{
    apr_size_t bytes = 0;

    for (apr_size_t i = 0; i < n; i++, bytes++) {
        if (s[i] == '\\') {
            i += i + 1 < n && s[i + 1] == 'u' ? 5 : 1;
        }
    }
    return bytes;
}

static int is_data(const char *s, apr_size_t n)
{
    return (n >= 5 && memcmp(s, "data:", 5) == 0) ||
           (n >= DATA_BYTES && memchr(s, ' ', n) == NULL);
}

/** Whether the string that ends before s is the name of a member. */
static int is_name(const char *s, apr_size_t n)
{
    apr_size_t i = 0;

    while (i < n && (s[i] == ' ' || s[i] == '\n' || s[i] == '\t' || s[i] == '\r')) {
        i++;
    }
    return i < n && s[i] == ':';
}

apr_int64_t llm_tokens_at_least(const char *json, apr_size_t n)
{
    apr_size_t bytes = 0;

    for (apr_size_t i = 0; i < n; i++) {
        apr_size_t len;
        int closed;

        if (json[i] != '"') {
            continue;
        }
        i++;
        len = string_length(json + i, n - i, &closed);
        if (closed && !is_data(json + i, len) && !is_name(json + i + len + 1, n - i - len - 1)) {
            bytes += text_bytes(json + i, len);
        }
        i += len;
    }
    return (apr_int64_t)(bytes / LLM_TOKEN_BYTES);
}
