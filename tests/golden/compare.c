/* SPDX-License-Identifier: Apache-2.0 */
#include <math.h>
#include <stdio.h>
#include <string.h>
#include <apr_strings.h>
#include "golden.h"

static const char *const id_prefixes[] = {
    "chatcmpl-", "cmpl-", "call_", "toolu_", "tooluse_", "msg_", "req_", NULL
};

/** A random part is longer than this; shorter texts are words. */
#define ID_RANDOM_MIN 8

static const char *text_of(apr_pool_t *p, json_object *o)
{
    return o == NULL ? "null" : llm_json_text(p, o, NULL);
}

static int is_number(json_object *o)
{
    return json_object_is_type(o, json_type_int) || json_object_is_type(o, json_type_double);
}

static int is_uuid(const char *s)
{
    return strlen(s) == 36 && strspn(s, "0123456789abcdef-") == 36 && s[8] == '-' && s[23] == '-';
}

static json_object *normal_string(apr_pool_t *p, const char *s, const char *fixture_text)
{
    if (strstr(fixture_text, s) != NULL) {
        return json_object_new_string(s);
    }
    if (is_uuid(s)) {
        return json_object_new_string("<uuid>");
    }
    for (int i = 0; id_prefixes[i] != NULL; i++) {
        apr_size_t n = strlen(id_prefixes[i]);

        if (strncmp(s, id_prefixes[i], n) == 0 && strlen(s) >= n + ID_RANDOM_MIN) {
            return json_object_new_string(apr_pstrcat(p, id_prefixes[i], "<id>", NULL));
        }
    }
    return json_object_new_string(s);
}

static int is_about_now(json_object *v)
{
    apr_int64_t now = apr_time_sec(apr_time_now());

    return is_number(v) && llabs((long long)(json_object_get_int64(v) - now)) < 86400;
}

static json_object *normal(apr_pool_t *p, json_object *o, const char *fixture_text)
{
    json_object *out;

    switch (json_object_get_type(o)) {
    case json_type_string:
        return normal_string(p, json_object_get_string(o), fixture_text);
    case json_type_array:
        out = json_object_new_array();
        for (size_t i = 0; i < json_object_array_length(o); i++) {
            json_object_array_add(out, normal(p, json_object_array_get_idx(o, i), fixture_text));
        }
        return out;
    case json_type_object:
        out = json_object_new_object();
        json_object_object_foreach(o, key, v) {
            int stamp = strncmp(key, "created", 7) == 0 && is_about_now(v);

            llm_json_set(out, key, stamp ? json_object_new_int(0) : normal(p, v, fixture_text));
        }
        return out;
    default:
        return llm_json_share(o);
    }
}

json_object *golden_normalise(apr_pool_t *p, json_object *o, const char *fixture_text)
{
    return llm_json_own(p, normal(p, o, fixture_text));
}

static int differ(apr_pool_t *p, const char *path, json_object *got, json_object *want)
{
    printf("    at %s\n      got  %s\n      want %s\n", path[0] ? path : "/", text_of(p, got),
           text_of(p, want));
    return 1;
}

static int compare_objects(apr_pool_t *p, const char *path, json_object *got, json_object *want)
{
    int n = 0;

    json_object_object_foreach(want, key, v) {
        const char *at = apr_pstrcat(p, path, "/", key, NULL);

        if (llm_json_has(got, key)) {
            n += golden_compare(p, at, llm_json_get(got, key), v);
        }
        else {
            printf("    at %s: missing, want %s\n", at, text_of(p, v));
            n++;
        }
    }
    json_object_object_foreach(got, key2, v2) {
        if (!llm_json_has(want, key2)) {
            printf("    at %s/%s: not expected: %s\n", path, key2, text_of(p, v2));
            n++;
        }
    }
    return n;
}

static int compare_arrays(apr_pool_t *p, const char *path, json_object *got, json_object *want)
{
    size_t ng = json_object_array_length(got), nw = json_object_array_length(want);
    int n = 0;

    for (size_t i = 0; i < ng && i < nw; i++) {
        n += golden_compare(p, apr_psprintf(p, "%s/%d", path, (int)i),
                            json_object_array_get_idx(got, i), json_object_array_get_idx(want, i));
    }
    for (size_t i = nw; i < ng; i++) {
        printf("    at %s/%d: not expected: %s\n", path, (int)i,
               text_of(p, json_object_array_get_idx(got, i)));
        n++;
    }
    for (size_t i = ng; i < nw; i++) {
        printf("    at %s/%d: missing, want %s\n", path, (int)i,
               text_of(p, json_object_array_get_idx(want, i)));
        n++;
    }
    return n;
}

int golden_compare(apr_pool_t *p, const char *path, json_object *got, json_object *want)
{
    if (is_number(got) && is_number(want)) {
        double a = json_object_get_double(got), b = json_object_get_double(want);

        return fabs(a - b) <= 1e-9 * fmax(1.0, fabs(b)) ? 0 : differ(p, path, got, want);
    }
    if (json_object_get_type(got) != json_object_get_type(want)) {
        return differ(p, path, got, want);
    }
    switch (json_object_get_type(got)) {
    case json_type_object:
        return compare_objects(p, path, got, want);
    case json_type_array:
        return compare_arrays(p, path, got, want);
    default:
        return json_object_equal(got, want) ? 0 : differ(p, path, got, want);
    }
}
