/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_BASE_BUF_H
#define LLM_BASE_BUF_H

/**
 * @file buf.h
 * @brief A growing byte buffer in a pool, with a ceiling given at creation.
 *
 * Writers do not return errors: a write past the ceiling sets overflow and is dropped, so a
 * caller checks once at the end.
 */

#include <string.h>
#include "llm.h"

typedef struct llm_buf_t {
    apr_pool_t *pool;
    char *p;                    /**< always NUL-terminated behind n once something was written */
    apr_size_t n, cap, max;
    int overflow;               /**< a write did not fit below max */
} llm_buf_t;

/**
 * @param initial bytes to allocate at once
 * @param max     ceiling of n, in bytes
 */
void llm_buf_init(llm_buf_t *b, apr_pool_t *p, apr_size_t initial, apr_size_t max);

/** Make room for n more bytes. @return where they go, or NULL past the ceiling. */
char *llm_buf_room(llm_buf_t *b, apr_size_t n);

/** The same. Inline, since most writes are few bytes and have their room. */
static inline char *llm_buf_next(llm_buf_t *b, apr_size_t n)
{
    return !b->overflow && n <= b->cap - b->n && b->p ? b->p + b->n : llm_buf_room(b, n);
}

/** Append n bytes. Inline, since most writes are a few bytes known when this is compiled. */
static inline void llm_buf_add(llm_buf_t *b, const char *s, apr_size_t n)
{
    char *to = llm_buf_next(b, n);

    if (to != NULL && n > 0) {
        memcpy(to, s, n);
        b->n += n;
        b->p[b->n] = '\0';
    }
}

static inline void llm_buf_puts(llm_buf_t *b, const char *s)
{
    llm_buf_add(b, s, strlen(s));
}

void llm_buf_int(llm_buf_t *b, apr_int64_t v);
void llm_buf_printf(llm_buf_t *b, const char *fmt, ...) __attribute__((format(printf, 2, 3)));

/** The shortest text that reads back as v ("0.00014", "1.5e-05"), as Python writes it. */
const char *llm_double_text(apr_pool_t *p, double v);

/** The same of n / 1000: milliseconds of a time. */
const char *llm_thousandths_text(apr_pool_t *p, apr_int64_t n);

/** Append s as a JSON string with its quotes; s NULL gives null. */
void llm_buf_json_str(llm_buf_t *b, const char *s);
void llm_buf_json_strn(llm_buf_t *b, const char *s, apr_size_t n);

/** Forget the content, keep the memory. */
void llm_buf_reset(llm_buf_t *b);

#endif
