/* SPDX-License-Identifier: Apache-2.0 */
/* The scanner and the parser must take the same texts and read the same members. */
#include <apr_strings.h>
#include "base/json/scan.h"
#include "fuzz.h"

static int is_one_of(const char *reason, const char *const *reasons)
{
    while (*reasons != NULL && strcmp(reason, *reasons) != 0) {
        reasons++;
    }
    return *reasons != NULL;
}

/**
 * Where the scanner refuses what json-c (0.16) takes although strict, and is meant to: json-c
 * lets control bytes stand in strings, looks at no more than the number of bytes of UTF-8, and
 * takes "-00", "-.5", NaN and Infinity.
 */
static const char *const beyond_json_c[] = {
    "Duplicate key", "Expecting an object", "Invalid UTF-8", "Invalid control character",
    "Invalid number", NULL,
};
static const char *const beyond_parser[] = { "Duplicate key", "Expecting an object", NULL };

/** Whether a text has numbers that json-c changes: integers beyond 64 bits, and -0. */
static int has_odd_numbers(const char *text, size_t n)
{
    int digits = 0;

    for (size_t i = 0; i < n; i++) {
        digits = text[i] >= '0' && text[i] <= '9' ? digits + 1 : 0;
        if (digits > 18 || (i > 0 && text[i] == '0' && text[i - 1] == '-')) {
            return 1;
        }
    }
    return 0;
}

/** Two ways to a tree, one tree. */
static void compare_tree(json_object *want, json_object *got)
{
    const char *text = json_object_to_json_string_ext(got, JSON_C_TO_STRING_PLAIN);

    MUST(strcmp(json_object_to_json_string_ext(want, JSON_C_TO_STRING_PLAIN), text) == 0);
}

/** @param parsed what the parser made of it; or NULL */
static int json_c_takes(const char *text, size_t n, json_object *parsed)
{
    json_tokener *tok = json_tokener_new_ex(LLM_JSON_MAX_DEPTH);
    json_object *o;
    int ok;

    if (memchr(text, '\0', n) != NULL) {
        json_tokener_free(tok);
        return 0;   /* to json-c the end of the text */
    }
    json_tokener_set_flags(tok, JSON_TOKENER_STRICT | JSON_TOKENER_VALIDATE_UTF8);
    o = json_tokener_parse_ex(tok, text, (int)n);
    ok = json_tokener_get_error(tok) == json_tokener_success;
    if (ok && parsed != NULL && !has_odd_numbers(text, n)) {
        compare_tree(o, parsed);
    }
    json_object_put(o);
    json_tokener_free(tok);
    return ok;
}

static json_type type_of(const llm_member_t *m)
{
    static const json_type types[] = {
        [LLM_SCAN_NULL] = json_type_null,     [LLM_SCAN_BOOL] = json_type_boolean,
        [LLM_SCAN_NUMBER] = json_type_int,    [LLM_SCAN_STRING] = json_type_string,
        [LLM_SCAN_ARRAY] = json_type_array,   [LLM_SCAN_OBJECT] = json_type_object,
    };

    return types[m->type];
}

static void compare_string(const llm_scan_t *s, const llm_member_t *m, json_object *v,
                           apr_pool_t *p)
{
    const char *got = llm_scan_str(s, m, p), *want = json_object_get_string(v);
    size_t n = (size_t)json_object_get_string_len(v);

    if (memchr(want, '\0', n) != NULL) {
        MUST(got == NULL);
    }
    else {
        MUST(got != NULL && strcmp(got, want) == 0);
    }
}

static void compare_member(const llm_scan_t *s, const llm_member_t *m, json_object *o,
                           apr_pool_t *p)
{
    const char *key = apr_pstrmemdup(p, s->text + m->key, m->key_len);
    json_object *v = NULL;

    MUST(m->key + m->key_len < m->value);
    MUST((size_t)m->value + m->value_len < s->n);
    MUST(llm_scan_find(s, key) == m);
    MUST(json_object_object_get_ex(o, key, &v));
    if (m->type == LLM_SCAN_NUMBER && json_object_is_type(v, json_type_double)) {
        llm_scan_int(s, m, 0);
        return;
    }
    MUST(json_object_get_type(v) == type_of(m));
    if (m->type == LLM_SCAN_NUMBER) {
        MUST(llm_scan_int(s, m, 0) == json_object_get_int64(v));
    }
    else if (m->type == LLM_SCAN_BOOL) {
        MUST(llm_scan_bool(s, m, -1) == json_object_get_boolean(v));
    }
    else if (m->type == LLM_SCAN_STRING) {
        compare_string(s, m, v, p);
    }
    else if (m->type == LLM_SCAN_OBJECT) {
        llm_scan_t sub;

        MUST(llm_scan_sub(&sub, s, m) != APR_SUCCESS ||
             sub.count == json_object_object_length(v));
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
    apr_pool_t *p = fuzz_pool();
    char *text = fuzz_copy((const char *)data, n);
    llm_json_err_t e = { NULL, 0, 0, 0 };
    json_object *o;
    llm_scan_t s;
    apr_status_t scanned = llm_scan_object(&s, text, n, &e);
    apr_status_t parsed = llm_json_parse(p, text, n, &o, NULL);

    if (scanned == APR_EGENERAL) {
        MUST(s.count == 0 && e.reason != NULL && e.offset <= n && e.line > 0 && e.column > 0);
        MUST(parsed != APR_SUCCESS || is_one_of(e.reason, beyond_parser));
        MUST(!json_c_takes(text, n, NULL) || is_one_of(e.reason, beyond_json_c) ||
             (e.offset < n && memchr("-NI", text[e.offset], 3) != NULL));
    }
    else {
        json_c_takes(text, n, o);
        MUST(parsed == APR_SUCCESS);
        MUST(json_object_is_type(o, json_type_object));
    }
    if (scanned == APR_SUCCESS) {
        MUST(s.count == json_object_object_length(o));
        for (int i = 0; i < s.count; i++) {
            compare_member(&s, &s.m[i], o, p);
        }
    }
    free(text);
    return fuzz_done(p);
}
