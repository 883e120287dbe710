/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include "base/buf.h"
#include "base/json/json.h"
#include "store/db/column.h"

#define ARRAY_MAX_BYTES (16 * 1024 * 1024)

static void push(apr_array_header_t *a, const char *s)
{
    APR_ARRAY_PUSH(a, const char *) = s;
}

/** @return 0: it is no array, or nothing is left of it */
static int parse_json(apr_array_header_t *a, apr_pool_t *p, const char *text)
{
    json_object *o;

    if (llm_json_parse(p, text, strlen(text), &o, NULL) != APR_SUCCESS ||
        !json_object_is_type(o, json_type_array)) {
        return 0;
    }
    for (size_t i = 0; i < json_object_array_length(o); i++) {
        const char *s = llm_json_value_str(json_object_array_get_idx(o, i));

        if (s != NULL) {
            push(a, s);
        }
    }
    return a->nelts > 0 || json_object_array_length(o) == 0;
}

/** One element of {a,"b c"}; returns what follows it, or NULL at the end of a broken text. */
static const char *parse_element(const char *s, llm_buf_t *b)
{
    int quoted = *s == '"';

    for (s += quoted; *s != '\0'; s++) {
        if (quoted ? *s == '"' : (*s == ',' || *s == '}')) {
            return s + quoted;
        }
        if (*s == '\\' && s[1] != '\0') {
            s++;
        }
        llm_buf_add(b, s, 1);
    }
    return NULL;
}

/** https://www.postgresql.org/docs/current/arrays.html 8.15.6, one dimension. */
static int parse_pgsql(apr_array_header_t *a, apr_pool_t *p, const char *s)
{
    if (*s != '{' || s[1] == '}') {
        return *s == '{';
    }
    do {
        llm_buf_t b;
        int quoted = *++s == '"';

        llm_buf_init(&b, p, 32, ARRAY_MAX_BYTES);
        s = parse_element(s, &b);
        if (s == NULL || b.overflow) {
            return 0;
        }
        if (quoted || b.n != 4 || strcmp(b.p, "NULL") != 0) {
            push(a, b.n > 0 ? b.p : "");
        }
    } while (*s == ',');
    return a->nelts > 0 && *s == '}';
}

int llm_array_parse(apr_pool_t *p, llm_db_kind_e kind, const char *text, apr_array_header_t **out)
{
    *out = apr_array_make(p, 4, sizeof(const char *));
    if (text == NULL) {
        return 1;
    }
    return kind == LLM_DB_PGSQL ? parse_pgsql(*out, p, text) : parse_json(*out, p, text);
}

static void add_pgsql(llm_buf_t *b, const char *s)
{
    llm_buf_puts(b, "\"");
    for (; *s != '\0'; s++) {
        if (*s == '"' || *s == '\\') {
            llm_buf_puts(b, "\\");
        }
        llm_buf_add(b, s, 1);
    }
    llm_buf_puts(b, "\"");
}

const char *llm_array_text(apr_pool_t *p, llm_db_kind_e kind, const apr_array_header_t *a)
{
    int pgsql = kind == LLM_DB_PGSQL;
    llm_buf_t b;

    llm_buf_init(&b, p, 64, ARRAY_MAX_BYTES);
    llm_buf_puts(&b, pgsql ? "{" : "[");
    for (int i = 0; a != NULL && i < a->nelts; i++) {
        const char *s = APR_ARRAY_IDX(a, i, const char *);

        if (i > 0) {
            llm_buf_puts(&b, ",");
        }
        if (pgsql) {
            add_pgsql(&b, s);
        }
        else {
            llm_buf_json_str(&b, s);
        }
    }
    llm_buf_puts(&b, pgsql ? "}" : "]");
    return b.overflow ? (pgsql ? "{}" : "[]") : b.p;
}
