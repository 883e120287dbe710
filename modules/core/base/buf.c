/* SPDX-License-Identifier: Apache-2.0 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <apr_strings.h>
#include "base/buf.h"

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

void llm_buf_add(llm_buf_t *b, const char *s, apr_size_t n)
{
    char *to = llm_buf_room(b, n);

    if (to != NULL) {
        if (n > 0) {
            memcpy(to, s, n);
        }
        b->n += n;
        b->p[b->n] = '\0';
    }
}

void llm_buf_puts(llm_buf_t *b, const char *s)
{
    llm_buf_add(b, s, strlen(s));
}

void llm_buf_int(llm_buf_t *b, apr_int64_t v)
{
    char digits[20], *end = digits + sizeof(digits), *p = end;
    apr_uint64_t left = v < 0 ? 0 - (apr_uint64_t)v : (apr_uint64_t)v;

    do {
        *--p = (char)('0' + left % 10);
        left /= 10;
    } while (left > 0);
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

/* apr's own %g writes ".00014" and "2.e-5" */
const char *llm_double_text(apr_pool_t *p, double v)
{
    char text[40];

    for (int digits = 15; digits <= 17; digits++) {
        snprintf(text, sizeof(text), "%.*g", digits, v);
        if (strtod(text, NULL) == v) {
            break;
        }
    }
    return apr_pstrdup(p, text);
}

/** What a byte becomes inside a JSON string: 0 itself, 'u' \u00XX, else the escape's letter. */
static const char escapes[256] = {
    [0x00 ... 0x07] = 'u', ['\b'] = 'b', ['\t'] = 't', ['\n'] = 'n', [0x0b] = 'u', ['\f'] = 'f',
    ['\r'] = 'r', [0x0e ... 0x1f] = 'u', ['"'] = '"', ['\\'] = '\\',
};

void llm_buf_json_strn(llm_buf_t *b, const char *s, apr_size_t n)
{
    static const char hex[] = "0123456789abcdef";
    apr_size_t from = 0;

    llm_buf_add(b, "\"", 1);
    for (apr_size_t i = 0; i < n; i++) {
        unsigned char c = (unsigned char)s[i];
        char esc = escapes[c];

        if (esc == 0) {
            continue;
        }
        llm_buf_add(b, s + from, i - from);
        from = i + 1;
        if (esc == 'u') {
            char u[6] = { '\\', 'u', '0', '0', hex[c >> 4], hex[c & 15] };

            llm_buf_add(b, u, sizeof(u));
        }
        else {
            char e[2] = { '\\', esc };

            llm_buf_add(b, e, sizeof(e));
        }
    }
    llm_buf_add(b, s + from, n - from);
    llm_buf_add(b, "\"", 1);
}

void llm_buf_json_str(llm_buf_t *b, const char *s)
{
    if (s == NULL) {
        llm_buf_add(b, "null", 4);
    }
    else {
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
