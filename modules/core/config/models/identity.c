/* SPDX-License-Identifier: Apache-2.0 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <apr_strings.h>
#include "base/buf.h"
#include "base/crypto/digest.h"
#include "config/sections.h"

/*
 * LiteLLM's id of a deployment without one is SHA-256 over the group's name and each parameter's
 * name and value as Python prints them. The same id here keeps the rows of an existing database
 * attached to their deployment, so numbers, booleans and lists are printed Python's way.
 */

#define MAX_TEXT (64 * 1024 * 1024)

/** The shortest text that reads back as the same number, in Python's choice of notation. */
static void add_float(llm_buf_t *b, double f)
{
    char text[64];
    int digits = 0, exponent;

    if (!isfinite(f)) {
        llm_buf_puts(b, isnan(f) ? "nan" : f < 0 ? "-inf" : "inf");
        return;
    }
    do {
        snprintf(text, sizeof(text), "%.*e", digits, f);
    } while (strtod(text, NULL) != f && ++digits < 17);
    exponent = atoi(strchr(text, 'e') + 1);
    if (exponent >= -4 && exponent < 16) {
        snprintf(text, sizeof(text), "%.*f", digits > exponent ? digits - exponent : 1, f);
    }
    llm_buf_puts(b, text);
}

/** A string inside a list, quoted as Python's repr does for plain text. */
static void add_repr(llm_buf_t *b, const char *s)
{
    char quote = strchr(s, '\'') != NULL && strchr(s, '"') == NULL ? '"' : '\'';

    llm_buf_add(b, &quote, 1);
    for (; *s != '\0'; s++) {
        if (*s == '\n') {
            llm_buf_puts(b, "\\n");
            continue;
        }
        if (*s == quote || *s == '\\') {
            llm_buf_add(b, "\\", 1);
        }
        llm_buf_add(b, s, 1);
    }
    llm_buf_add(b, &quote, 1);
}

/** Take one code point of valid UTF-8. */
static unsigned code_point(const unsigned char **at)
{
    const unsigned char *s = *at;
    int more = s[0] >= 0xf0 ? 3 : s[0] >= 0xe0 ? 2 : 1;
    unsigned v = s[0] & (0x3fu >> more);

    for (s++; more > 0 && (*s & 0xc0) == 0x80; more--) {
        v = v << 6 | (*s++ & 0x3fu);
    }
    *at = s;
    return v;
}

/** A string inside a map, as Python's json.dumps writes it: nothing but ASCII. */
static void add_json(llm_buf_t *b, const char *text)
{
    llm_buf_t quoted;
    const unsigned char *s;

    llm_buf_init(&quoted, b->pool, 0, MAX_TEXT);
    llm_buf_json_str(&quoted, text);
    for (s = (const unsigned char *)quoted.p; *s != '\0';) {
        unsigned v;

        if (*s < 0x80) {
            llm_buf_add(b, (const char *)s++, 1);
            continue;
        }
        v = code_point(&s);
        if (v >= 0x10000) {
            llm_buf_printf(b, "\\u%04x", 0xd7c0 + (v >> 10));
            v = 0xdc00 | (v & 0x3ff);
        }
        llm_buf_printf(b, "\\u%04x", v);
    }
}

typedef struct style_t {
    const char *null, *yes, *no;
    void (*string)(llm_buf_t *b, const char *s);
} style_t;

static const style_t python = { "None", "True", "False", add_repr };
static const style_t json = { "null", "true", "false", add_json };

static void add_value(llm_buf_t *b, const llm_yaml_t *v, const style_t *style)
{
    switch (v->type) {
    case LLM_YAML_NULL:
        llm_buf_puts(b, style->null);
        break;
    case LLM_YAML_BOOL:
        llm_buf_puts(b, v->i ? style->yes : style->no);
        break;
    case LLM_YAML_INT:
        llm_buf_int(b, v->i);
        break;
    case LLM_YAML_FLOAT:
        add_float(b, v->f);
        break;
    case LLM_YAML_STR:
        style->string(b, v->text);
        break;
    case LLM_YAML_SEQ:
        llm_buf_puts(b, "[");
        for (int i = 0; i < v->count; i++) {
            llm_buf_puts(b, i > 0 ? ", " : "");
            add_value(b, v->items[i], style);
        }
        llm_buf_puts(b, "]");
        break;
    case LLM_YAML_MAP:
        llm_buf_puts(b, "{");
        for (int i = 0; i < v->count; i++) {
            llm_buf_puts(b, i > 0 ? ", " : "");
            style->string(b, v->pairs[i].key->text);
            llm_buf_puts(b, ": ");
            add_value(b, v->pairs[i].value, style);
        }
        llm_buf_puts(b, "}");
        break;
    }
}

const char *llm_conf_identity(const char *group, const llm_yaml_t *params, apr_pool_t *p)
{
    llm_buf_t b;
    char *hex = apr_palloc(p, LLM_SHA256_HEX + 1);

    llm_buf_init(&b, p, 512, MAX_TEXT);
    llm_buf_puts(&b, group);
    for (int i = 0; i < params->count; i++) {
        const llm_yaml_t *v = params->pairs[i].value;

        llm_buf_puts(&b, params->pairs[i].key->text);
        if (v->type == LLM_YAML_STR) {
            llm_buf_puts(&b, v->text);
        }
        else {
            add_value(&b, v, v->type == LLM_YAML_MAP ? &json : &python);
        }
    }
    llm_sha256_hex(b.p, b.n, hex);
    return hex;
}
