/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include <apr_strings.h>
#include "dialect/gemini.h"

/**
 * @file gemini_schema.c
 * @brief JSON Schema to the schema subset of https://ai.google.dev/api/caching#Schema.
 *
 * The result is built anew; the input is only read. References are followed while they are not
 * already being followed (recursive types end in a plain object), and the number of nodes has a
 * ceiling, since nested references can grow exponentially.
 */

#define MAX_NODES 20000
#define MAX_BYTES (8 * 1024 * 1024)
#define MAX_DEPTH 48
#define MAX_ALL   16        /* references of one allOf followed at a time */

/** A reference being followed. */
typedef struct frame_t {
    json_object *target;
    struct frame_t *up;
} frame_t;

typedef struct clean_t {
    json_object *root;
    int ordering;
    int nodes;
    int depth;
    apr_size_t bytes;           /* size of what was taken over from the input */
    const char *why;            /* set: give up */
} clean_t;

static void clean(clean_t *s, json_object *in, json_object *out, frame_t *refs);

/** Keywords taken over as they are. */
static const char *const kept[] = {
    "title", "description", "nullable", "default", "minItems", "maxItems", "propertyOrdering",
    "minProperties", "maxProperties", "minimum", "maximum", "minLength", "maxLength", "pattern",
    "example", NULL
};

/** Take a value over; shared by reference, but it counts with its size, as it will be sent. */
static void take(clean_t *s, json_object *to, const char *key, json_object *v)
{
    size_t n = 0;

    if (v == NULL || s->why != NULL) {
        return;
    }
    json_object_to_json_string_length(v, JSON_C_TO_STRING_PLAIN, &n);
    s->bytes += n;
    if (s->bytes > MAX_BYTES) {
        s->why = "schema is too large once its references are resolved";
        return;
    }
    llm_json_set(to, key, llm_json_share(v));
}

/** Decode one segment of a JSON pointer (RFC 6901) and step into o. */
static json_object *step(json_object *o, const char *seg, apr_size_t n)
{
    char key[256];
    apr_size_t k = 0;

    for (apr_size_t i = 0; i < n; i++) {
        char ch = seg[i];

        if (k + 1 >= sizeof(key)) {
            return NULL;
        }
        if (ch == '~' && i + 1 < n && (seg[i + 1] == '0' || seg[i + 1] == '1')) {
            ch = seg[++i] == '0' ? '~' : '/';
        }
        key[k++] = ch;
    }
    key[k] = '\0';
    return llm_json_get(o, key);
}

/** The target of "#/$defs/Name" and the like; NULL when it is not in this document. */
static json_object *resolve(clean_t *s, const char *ref)
{
    json_object *o = s->root;

    if (strcmp(ref, "#") == 0) {
        return o;
    }
    if (strncmp(ref, "#/", 2) != 0) {
        return NULL;
    }
    for (const char *p = ref + 2; p != NULL && o != NULL;) {
        const char *slash = strchr(p, '/');

        o = step(o, p, slash != NULL ? (apr_size_t)(slash - p) : strlen(p));
        p = slash != NULL ? slash + 1 : NULL;
    }
    return o;
}

static int is_null_type(json_object *o)
{
    const char *type = llm_json_str(o, "type");

    return type != NULL && strcmp(type, "null") == 0;
}

static void set_nullable(json_object *out)
{
    llm_json_set_bool(out, "nullable", 1);
}

/** anyOf or oneOf: null alternatives become nullable on the others. */
static void clean_any(clean_t *s, json_object *any, json_object *in, json_object *out,
                      frame_t *refs)
{
    apr_size_t n = json_object_array_length(any);
    json_object *list = llm_json_add_array(out, "anyOf");
    int nullable = 0;

    for (apr_size_t i = 0; i < n; i++) {
        json_object *alt = json_object_array_get_idx(any, i);
        json_object *item;

        if (is_null_type(alt)) {
            nullable = 1;
            continue;
        }
        item = llm_json_add_object(list, NULL);
        clean(s, alt, item, refs);
        /* beside anyOf no other keyword is accepted: what describes the whole goes into each */
        take(s, item, "title", llm_json_get(in, "title"));
        take(s, item, "description", llm_json_get(in, "description"));
    }
    n = json_object_array_length(list);
    for (apr_size_t i = 0; nullable && i < n; i++) {
        set_nullable(json_object_array_get_idx(list, i));
    }
    if (n == 0) {
        json_object_object_del(out, "anyOf");
        llm_json_set_str(out, "type", "string");
        set_nullable(out);
    }
}

/** A list of types is an anyOf of single ones; members of objects and arrays stay with theirs. */
static void clean_types(clean_t *s, json_object *types, json_object *in, json_object *out,
                        frame_t *refs)
{
    static const char *const composite[] = { "properties", "required", "items", "minItems",
                                             "maxItems", "minProperties", "maxProperties", NULL };
    json_object *holder = json_object_new_object();
    json_object *any = llm_json_add_array(holder, "anyOf");

    for (apr_size_t i = 0; i < json_object_array_length(types); i++) {
        json_object *type = json_object_array_get_idx(types, i);
        const char *name = llm_json_value_str(type);
        json_object *alt;

        if (name == NULL) {
            continue;
        }
        alt = llm_json_add_object(any, NULL);
        llm_json_set(alt, "type", llm_json_share(type));
        if (strcmp(name, "object") == 0 || strcmp(name, "array") == 0) {
            for (const char *const *k = composite; *k != NULL; k++) {
                llm_json_copy(alt, *k, in, *k);
            }
        }
        else if (strcmp(name, "string") == 0) {
            llm_json_copy(alt, "enum", in, "enum");
        }
    }
    clean_any(s, any, in, out, refs);
    json_object_put(holder);
}

/** ["string", "null"] is a nullable string. @return the single other type, or NULL */
static json_object *nullable_type(json_object *types)
{
    json_object *other = NULL;

    for (apr_size_t i = 0; i < json_object_array_length(types); i++) {
        json_object *t = json_object_array_get_idx(types, i);
        const char *name = llm_json_value_str(t);

        if (name == NULL || strcmp(name, "null") == 0) {
            continue;
        }
        if (other != NULL) {
            return NULL;
        }
        other = t;
    }
    return other;
}

/** Enums are accepted on strings only, and no empty string in them. */
static void clean_enum(clean_t *s, json_object *in, json_object *out)
{
    json_object *values = llm_json_arr(in, "enum");
    json_object *list = NULL;
    const char *only = llm_json_str(in, "const");

    if (only != NULL && *only != '\0') {
        list = llm_json_add_array(out, "enum");
        llm_json_set_str(list, NULL, only);
        return;
    }
    for (apr_size_t i = 0; values != NULL && i < json_object_array_length(values); i++) {
        json_object *v = json_object_array_get_idx(values, i);
        const char *text = llm_json_value_str(v);

        if (text == NULL || *text == '\0') {
            continue;
        }
        if (list == NULL) {
            list = llm_json_add_array(out, "enum");
        }
        take(s, list, NULL, v);
    }
}

static void clean_properties(clean_t *s, json_object *in, json_object *out, frame_t *refs)
{
    json_object *props = llm_json_obj(in, "properties");
    json_object *required = llm_json_arr(in, "required");
    json_object *to, *order = NULL, *list = NULL;

    if (props == NULL || json_object_object_length(props) == 0) {
        return;         /* an object without properties may not name any */
    }
    to = llm_json_add_object(out, "properties");
    if (s->ordering && !llm_json_has(out, "propertyOrdering")) {
        order = llm_json_add_array(out, "propertyOrdering");
    }
    json_object_object_foreach(props, key, val) {
        clean(s, val, llm_json_add_object(to, key), refs);
        if (order != NULL) {
            llm_json_set_str(order, NULL, key);
        }
    }
    for (apr_size_t i = 0; required != NULL && i < json_object_array_length(required); i++) {
        json_object *v = json_object_array_get_idx(required, i);
        const char *name = llm_json_value_str(v);

        if (name == NULL || !llm_json_has(props, name)) {
            continue;   /* the API refuses a required member that is not declared */
        }
        if (list == NULL) {
            list = llm_json_add_array(out, "required");
        }
        take(s, list, NULL, v);
    }
}

static void clean_items(clean_t *s, json_object *in, json_object *out, frame_t *refs)
{
    json_object *items = llm_json_get(in, "items");
    json_object *to;

    if (json_object_is_type(items, json_type_array)) {
        items = json_object_array_get_idx(items, 0);
    }
    to = llm_json_add_object(out, "items");
    clean(s, items, to, refs);
}

/** The type of a schema that names none. */
static const char *implied_type(json_object *in)
{
    if (llm_json_arr(in, "enum") != NULL) {
        return llm_json_value_str(json_object_array_get_idx(llm_json_arr(in, "enum"), 0)) != NULL
                   ? "string"
                   : "object";
    }
    if (llm_json_str(in, "const") != NULL) {
        return "string";
    }
    return llm_json_has(in, "items") ? "array" : "object";
}

/** A schema with one type (or none). */
static void clean_plain(clean_t *s, const char *type, json_object *in, json_object *out,
                        frame_t *refs)
{
    const char *format = llm_json_str(in, "format");

    llm_json_set_str(out, "type", type);
    for (const char *const *k = kept; *k != NULL; k++) {
        take(s, out, *k, llm_json_get(in, *k));
    }
    if (format != NULL && (strcmp(format, "enum") == 0 || strcmp(format, "date-time") == 0)) {
        llm_json_set_str(out, "format", format);
    }
    if (strcasecmp(type, "string") == 0) {
        clean_enum(s, in, out);
    }
    else if (strcasecmp(type, "object") == 0) {
        clean_properties(s, in, out, refs);
    }
    else if (strcasecmp(type, "array") == 0) {
        clean_items(s, in, out, refs);
    }
}

/** Members of from that to lacks; properties and required are joined. */
static void merge(json_object *to, json_object *from)
{
    json_object_object_foreach(from, key, val) {
        json_object *have = llm_json_get(to, key);

        if (have == NULL) {
            llm_json_set(to, key, llm_json_share(val));
        }
        else if (strcmp(key, "properties") == 0 && json_object_is_type(val, json_type_object) &&
                 json_object_is_type(have, json_type_object)) {
            json_object *both = json_object_new_object();

            json_object_object_foreach(have, k1, v1) {
                llm_json_set(both, k1, llm_json_share(v1));
            }
            json_object_object_foreach(val, k2, v2) {
                llm_json_set(both, k2, llm_json_share(v2));
            }
            llm_json_set(to, key, both);
        }
        else if (strcmp(key, "required") == 0 && json_object_is_type(val, json_type_array) &&
                 json_object_is_type(have, json_type_array)) {
            json_object *both = json_object_new_array();

            for (apr_size_t i = 0; i < json_object_array_length(have); i++) {
                llm_json_set(both, NULL, llm_json_share(json_object_array_get_idx(have, i)));
            }
            for (apr_size_t i = 0; i < json_object_array_length(val); i++) {
                llm_json_set(both, NULL, llm_json_share(json_object_array_get_idx(val, i)));
            }
            llm_json_set(to, key, both);
        }
    }
}

/** @return whether target is being followed already */
static int following(const frame_t *refs, const json_object *target)
{
    for (; refs != NULL; refs = refs->up) {
        if (refs->target == target) {
            return 1;
        }
    }
    return 0;
}

/** The API knows no allOf: its members are put together, the schema's own ones first. */
static void clean_all(clean_t *s, json_object *all, json_object *in, json_object *out,
                      frame_t *refs)
{
    frame_t frames[MAX_ALL];
    json_object *sum = json_object_new_object();
    int n = 0;

    json_object_object_foreach(in, key, val) {
        if (strcmp(key, "allOf") != 0) {
            llm_json_set(sum, key, llm_json_share(val));
        }
    }
    for (apr_size_t i = 0; i < json_object_array_length(all); i++) {
        json_object *part = json_object_array_get_idx(all, i);
        const char *ref = llm_json_str(part, "$ref");
        json_object *target = ref != NULL ? resolve(s, ref) : part;

        if (!json_object_is_type(target, json_type_object) || following(refs, target) ||
            (ref != NULL && n == MAX_ALL)) {
            continue;
        }
        if (ref != NULL) {
            frames[n] = (frame_t){ target, refs };
            refs = &frames[n++];
        }
        merge(sum, target);
    }
    clean(s, sum, out, refs);
    json_object_put(sum);
}

/** Follow a reference; what stands beside it (a description) goes over the target's. */
static void clean_ref(clean_t *s, const char *ref, json_object *in, json_object *out,
                      frame_t *refs)
{
    frame_t here = { resolve(s, ref), refs };

    if (here.target == NULL || following(refs, here.target)) {
        llm_json_set_str(out, "type", "object");
    }
    else {
        clean(s, here.target, out, &here);
    }
    take(s, out, "title", llm_json_get(in, "title"));
    take(s, out, "description", llm_json_get(in, "description"));
    take(s, out, "default", llm_json_get(in, "default"));
}

static void clean_object(clean_t *s, json_object *in, json_object *out, frame_t *refs)
{
    json_object *type = llm_json_get(in, "type");
    json_object *any = llm_json_arr(in, "anyOf");
    json_object *all = llm_json_arr(in, "allOf");
    const char *ref = llm_json_str(in, "$ref");

    any = any != NULL ? any : llm_json_arr(in, "oneOf");
    if (ref != NULL) {
        clean_ref(s, ref, in, out, refs);
    }
    else if (all != NULL) {
        clean_all(s, all, in, out, refs);
    }
    else if (any != NULL && json_object_array_length(any) > 0) {
        clean_any(s, any, in, out, refs);
    }
    else if (json_object_is_type(type, json_type_array)) {
        json_object *one = nullable_type(type);

        if (one == NULL) {
            clean_types(s, type, in, out, refs);
            return;
        }
        clean_plain(s, json_object_get_string(one), in, out, refs);
        if (json_object_array_length(type) > 1) {
            set_nullable(out);
        }
    }
    else if (llm_json_obj(in, "properties") != NULL) {
        clean_plain(s, "object", in, out, refs);
    }
    else {
        type = json_object_is_type(type, json_type_string) ? type : NULL;
        clean_plain(s, type ? json_object_get_string(type) : implied_type(in), in, out, refs);
    }
}

static void clean(clean_t *s, json_object *in, json_object *out, frame_t *refs)
{
    if (s->why == NULL && ++s->nodes > MAX_NODES) {
        s->why = "schema is too large once its references are resolved";
    }
    if (s->why == NULL && s->depth >= MAX_DEPTH) {
        s->why = "schema is nested too deep";
    }
    if (s->why != NULL) {
        return;
    }
    if (!json_object_is_type(in, json_type_object)) {
        llm_json_set_str(out, "type", "object");    /* true, or nothing: anything goes */
        return;
    }
    s->depth++;
    clean_object(s, in, out, refs);
    s->depth--;
}

apr_status_t llm_gemini_schema(json_object *in, int ordering, apr_pool_t *p, json_object **out,
                               const char **why)
{
    clean_t s = { .root = in, .ordering = ordering };

    *out = llm_json_new_object(p);
    clean(&s, in, *out, NULL);
    *why = s.why;
    return s.why == NULL ? APR_SUCCESS : APR_EGENERAL;
}
