/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include <apr_strings.h>
#include "dialect/ir/schema/subset.h"
#include "dialect/ir/schema/subset_join.h"
#include "dialect/ir/schema/refs.h"
#include "dialect/ir/schema/root.h"

/**
 * @file subset.c
 * @brief JSON Schema to the schema subset of https://ai.google.dev/api/caching#Schema.
 *
 * The result is built anew; the input is only read. References are followed while they are not
 * already being followed (recursive types end in a plain object), and the number of nodes has a
 * ceiling, of this schema and of its request (schema_room.h).
 */

#define MAX_DEPTH 48

typedef struct clean_t {
    apr_pool_t *p;
    json_object *root;
    llm_schema_room_t *room;    /* of the request */
    int ordering;
    int nodes;
    int depth;
    apr_size_t bytes;           /* size of what was taken over from the input, names included */
    const char *why;            /* set: give up */
} clean_t;

static void clean(clean_t *s, json_object *in, json_object *out, llm_schema_ref_t *refs);

/** Keywords taken over as they are. */
static const char *const kept[] = {
    "title", "description", "nullable", "default", "minItems", "maxItems", "propertyOrdering",
    "minProperties", "maxProperties", "minimum", "maximum", "minLength", "maxLength", "pattern",
    "example", NULL
};

static const char too_large[] = "schema is too large once its references are resolved";

/** Count what will be sent, or is copied on the way. */
static void spend(clean_t *s, apr_size_t n)
{
    s->bytes += n;
    if (s->why == NULL &&
        (s->bytes > LLM_SCHEMA_BYTES || !llm_schema_room_take(s->room, 0, n))) {
        s->why = too_large;
    }
}

/** Count a node. @param refs those it is within: without any it is in the body as well */
static void spend_node(clean_t *s, const llm_schema_ref_t *refs)
{
    if (s->why == NULL && (++s->nodes > LLM_SCHEMA_NODES ||
                           !llm_schema_room_take(s->room, refs != NULL, 0))) {
        s->why = too_large;
    }
}

/** Count the names of an object whose members get another place: each is a copy. */
static void spend_names(clean_t *s, json_object *o)
{
    if (o != NULL) {
        json_object_object_foreach(o, key, val) {
            (void)val;
            spend(s, strlen(key));
        }
    }
}

/** Take a value over; shared by reference, but it counts with its size, as it will be sent. */
static void take(clean_t *s, json_object *to, const char *key, json_object *v)
{
    size_t n = 0;

    if (v == NULL || s->why != NULL) {
        return;
    }
    json_object_to_json_string_length(v, JSON_C_TO_STRING_PLAIN, &n);
    spend(s, n);
    if (s->why == NULL) {
        llm_json_set(to, key, llm_json_share(v));
    }
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

/** The schema "false", which nothing fits. */
static int is_never(json_object *o)
{
    return json_object_is_type(o, json_type_boolean) && !json_object_get_boolean(o);
}

/** A new object with the same members. */
static json_object *copy_of(json_object *o)
{
    json_object *copy = json_object_new_object();

    json_object_object_foreach(o, key, val) {
        llm_json_set(copy, key, llm_json_share(val));
    }
    return copy;
}

static void set_nullable(json_object *out)
{
    llm_json_set_bool(out, "nullable", 1);
}

/** Whether an alternative says itself what it is. */
static int has_kind(json_object *alt)
{
    static const char *const kinds[] = { "type", "$ref", "anyOf", "oneOf", "allOf", "properties",
                                         "items", "prefixItems", "enum", "const", NULL };

    for (const char *const *k = kinds; *k != NULL; k++) {
        if (llm_json_has(alt, *k)) {
            return 1;
        }
    }
    return !json_object_is_type(alt, json_type_object);
}

/** One alternative, of the type of the whole where it names none. */
static void clean_alternative(clean_t *s, json_object *alt, json_object *in, json_object *out,
                              llm_schema_ref_t *refs)
{
    json_object *type = llm_json_get(in, "type");

    if (!json_object_is_type(type, json_type_string) || has_kind(alt)) {
        clean(s, alt, out, refs);
        return;
    }
    spend_names(s, alt);
    if (s->why != NULL) {
        return;
    }
    alt = llm_json_own(s->p, copy_of(alt));
    llm_json_set(alt, "type", llm_json_share(type));
    clean(s, alt, out, refs);
}

/** An alternative, or those it has itself: beside anyOf no other keyword is accepted. */
static void add_alternative(json_object *list, json_object *item)
{
    json_object *inner = llm_json_arr(item, "anyOf");

    if (inner == NULL) {
        llm_json_set(list, NULL, llm_json_share(item));
        return;
    }
    for (apr_size_t i = 0; i < json_object_array_length(inner); i++) {
        llm_json_set(list, NULL, llm_json_share(json_object_array_get_idx(inner, i)));
    }
}

/** What describes the whole goes into each alternative. */
static void describe_all(clean_t *s, json_object *list, json_object *in, int nullable)
{
    for (apr_size_t i = 0; list != NULL && i < json_object_array_length(list); i++) {
        json_object *item = json_object_array_get_idx(list, i);

        take(s, item, "title", llm_json_get(in, "title"));
        take(s, item, "description", llm_json_get(in, "description"));
        if (nullable) {
            set_nullable(item);
        }
    }
}

/** anyOf or oneOf: null alternatives become nullable on the others. */
static void clean_any(clean_t *s, json_object *any, json_object *in, json_object *out,
                      llm_schema_ref_t *refs)
{
    json_object *list = llm_json_add_array(out, "anyOf");
    int nullable = 0;

    for (apr_size_t i = 0; i < json_object_array_length(any); i++) {
        json_object *alt = json_object_array_get_idx(any, i), *item;

        if (alt == NULL || is_null_type(alt)) {
            nullable = 1;
            continue;
        }
        if (!is_never(alt)) {
            item = llm_json_new_object(s->p);
            clean_alternative(s, alt, in, item, refs);
            add_alternative(list, item);
        }
    }
    describe_all(s, list, in, nullable);
    if (json_object_array_length(list) == 0) {
        json_object_object_del(out, "anyOf");
        llm_json_set_str(out, "type", "string");
        set_nullable(out);
    }
}

/** Types with schemas below: each place of one in a list would have all of them once more. */
static int is_repeated(const char *type, unsigned *seen)
{
    unsigned which = strcmp(type, "object") == 0 ? 1u : strcmp(type, "array") == 0 ? 2u : 0;
    int repeated = (*seen & which) != 0;

    *seen |= which;
    return repeated;
}

/** A list of types is an anyOf of single ones; members of objects and arrays stay with theirs. */
static void clean_types(clean_t *s, json_object *types, json_object *in, json_object *out,
                        llm_schema_ref_t *refs)
{
    static const char *const composite[] = { "properties", "required", "items", "minItems",
                                             "maxItems", "minProperties", "maxProperties", NULL };
    json_object *holder = json_object_new_object();
    json_object *any = llm_json_add_array(holder, "anyOf");
    unsigned composites = 0;

    /* one beyond the ceiling is refused, and it matters no more what comes behind */
    for (apr_size_t i = 0; i < json_object_array_length(types) && i <= LLM_SCHEMA_NODES; i++) {
        json_object *type = json_object_array_get_idx(types, i);
        const char *name = llm_json_value_str(type);
        json_object *alt;

        if (name == NULL || is_repeated(name, &composites)) {
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
        take(s, list, NULL, llm_json_get(in, "const"));
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

/** No properties, or none that may be there. */
static int is_empty(json_object *props)
{
    if (props != NULL) {
        json_object_object_foreach(props, key, val) {
            (void)key;
            if (!is_never(val)) {
                return 0;
            }
        }
    }
    return 1;
}

static void clean_properties(clean_t *s, json_object *in, json_object *out, llm_schema_ref_t *refs)
{
    json_object *props = llm_json_obj(in, "properties");
    json_object *required = llm_json_arr(in, "required");
    json_object *to, *order = NULL, *list = NULL;

    if (is_empty(props)) {
        return;         /* an object without properties may not name any */
    }
    to = llm_json_add_object(out, "properties");
    if (s->ordering && !llm_json_has(out, "propertyOrdering")) {
        order = llm_json_add_array(out, "propertyOrdering");
    }
    spend_names(s, props);
    json_object_object_foreach(props, key, val) {
        if (is_never(val)) {
            continue;
        }
        if (s->why != NULL) {
            return;
        }
        clean(s, val, llm_json_add_object(to, key), refs);
        if (order != NULL) {
            llm_json_set_str(order, NULL, key);
        }
    }
    for (apr_size_t i = 0; required != NULL && i < json_object_array_length(required); i++) {
        json_object *v = json_object_array_get_idx(required, i);
        const char *name = llm_json_value_str(v);

        if (name == NULL || !llm_json_has(to, name)) {
            continue;   /* the API refuses a required member that is not declared */
        }
        if (list == NULL) {
            list = llm_json_add_array(out, "required");
        }
        take(s, list, NULL, v);
    }
}

/** A list of schemas, one per place, is what any of them allows. */
static void clean_items(clean_t *s, json_object *in, json_object *out, llm_schema_ref_t *refs)
{
    json_object *items = llm_json_get(in, "items"), *places = llm_json_arr(in, "prefixItems");
    json_object *to = llm_json_add_object(out, "items"), *any;

    if (json_object_is_type(items, json_type_array)) {
        places = items;
    }
    if (places != NULL && json_object_array_length(places) == 1) {
        items = json_object_array_get_idx(places, 0);
    }
    else if (places != NULL && json_object_array_length(places) > 1) {
        any = llm_json_new_object(s->p);
        llm_json_set(any, "anyOf", llm_json_share(places));
        items = any;
    }
    clean(s, items, to, refs);
}

/** The type of a value, as a schema names it. */
static const char *type_of_value(json_object *v)
{
    switch (json_object_get_type(v)) {
    case json_type_string:
        return "string";
    case json_type_int:
        return "integer";
    case json_type_double:
        return "number";
    case json_type_boolean:
        return "boolean";
    case json_type_array:
        return "array";
    default:
        return "object";
    }
}

/** What a keyword is said of; of the type object nothing needs to be said. */
static const char *type_of_keywords(json_object *in)
{
    static const struct {
        const char *key, *type;
    } keywords[] = {
        { "items", "array" }, { "prefixItems", "array" }, { "minItems", "array" },
        { "maxItems", "array" }, { "uniqueItems", "array" }, { "contains", "array" },
        { "minimum", "number" }, { "maximum", "number" }, { "exclusiveMinimum", "number" },
        { "exclusiveMaximum", "number" }, { "multipleOf", "number" },
        { "minLength", "string" }, { "maxLength", "string" }, { "pattern", "string" },
    };

    for (apr_size_t i = 0; i < sizeof(keywords) / sizeof(keywords[0]); i++) {
        if (llm_json_has(in, keywords[i].key)) {
            return keywords[i].type;
        }
    }
    return NULL;
}

/** The type of a schema that names none. */
static const char *implied_type(json_object *in)
{
    json_object *values = llm_json_arr(in, "enum"), *v = NULL;

    for (apr_size_t i = 0; values != NULL && v == NULL && i < json_object_array_length(values);
         i++) {
        v = json_object_array_get_idx(values, i);
    }
    v = v != NULL ? v : llm_json_get(in, "const");
    if (v != NULL) {
        return type_of_value(v);
    }
    if (type_of_keywords(in) != NULL) {
        return type_of_keywords(in);
    }
    v = llm_json_get(in, "default");
    return v != NULL && !llm_json_has(in, "additionalProperties") ? type_of_value(v) : "object";
}

/** A name of the API's own, in any case; others (the type null as well) are refused. */
static int is_type(const char *type)
{
    static const char *const types[] = { "string", "number", "integer", "boolean", "array",
                                         "object", NULL };

    for (const char *const *t = types; type != NULL && *t != NULL; t++) {
        if (strcasecmp(type, *t) == 0) {
            return 1;
        }
    }
    return 0;
}

/** Of numbers the API knows no enum, but where they begin and end. */
static void clean_const(json_object *in, json_object *out)
{
    json_object *only = llm_json_get(in, "const");

    if (json_object_is_type(only, json_type_int) || json_object_is_type(only, json_type_double)) {
        llm_json_copy(out, "minimum", in, "const");
        llm_json_copy(out, "maximum", in, "const");
    }
}

/** A schema with one type (or none). */
static void clean_plain(clean_t *s, const char *type, json_object *in, json_object *out,
                        llm_schema_ref_t *refs)
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
    else if (strcasecmp(type, "number") == 0 || strcasecmp(type, "integer") == 0) {
        clean_const(in, out);
    }
    else if (strcasecmp(type, "object") == 0) {
        clean_properties(s, in, out, refs);
    }
    else if (strcasecmp(type, "array") == 0) {
        clean_items(s, in, out, refs);
    }
}

/** Put a schema, those of its allOf and where it refers to, to what was gathered. */
static void gather(clean_t *s, json_object *part, json_object *sum, llm_schema_ref_t **refs,
                   int depth)
{
    json_object *all = llm_json_arr(part, "allOf"), *target;
    const char *ref = llm_json_str(part, "$ref");
    llm_schema_ref_t *here;

    if (!json_object_is_type(part, json_type_object) || depth >= MAX_DEPTH) {
        return;
    }
    spend_node(s, *refs);
    spend_names(s, part);
    spend_names(s, llm_json_obj(part, "properties"));
    if (s->why != NULL) {
        return;
    }
    llm_subset_merge(sum, part);
    for (apr_size_t i = 0; all != NULL && i < json_object_array_length(all); i++) {
        gather(s, json_object_array_get_idx(all, i), sum, refs, depth + 1);
    }
    target = ref != NULL ? resolve(s, ref) : NULL;
    if (target != NULL && !llm_schema_is_followed(*refs, target)) {
        here = apr_palloc(s->p, sizeof(*here));
        *here = (llm_schema_ref_t){ target, *refs };
        *refs = here;
        gather(s, target, sum, refs, depth + 1);
    }
}

/** The API knows no allOf: its members are put together, the schema's own ones first. */
static void clean_all(clean_t *s, json_object *in, json_object *out, llm_schema_ref_t *refs)
{
    json_object *sum = llm_json_new_object(s->p);

    gather(s, in, sum, &refs, s->depth);
    clean(s, sum, out, refs);
}

/**
 * An object with alternatives: the API takes nothing beside anyOf, and most of them only say which
 * members must come together. Their members become the object's own.
 */
static void clean_object_any(clean_t *s, json_object *any, json_object *in, json_object *out,
                             llm_schema_ref_t *refs)
{
    json_object *others = llm_json_new_object(s->p);

    clean_plain(s, "object", in, out, refs);
    clean_any(s, any, in, others, refs);
    llm_subset_join(out, others);
}

/** Follow a reference; what stands beside it (a description) goes over the target's. */
static void clean_ref(clean_t *s, const char *ref, json_object *in, json_object *out,
                      llm_schema_ref_t *refs)
{
    llm_schema_ref_t here = { resolve(s, ref), refs };

    if (here.target == NULL || llm_schema_is_followed(refs, here.target)) {
        llm_json_set_str(out, "type", "object");
    }
    else {
        clean(s, here.target, out, &here);
    }
    if (llm_json_has(out, "anyOf")) {
        describe_all(s, llm_json_arr(out, "anyOf"), in, 0);
        return;
    }
    take(s, out, "title", llm_json_get(in, "title"));
    take(s, out, "description", llm_json_get(in, "description"));
    take(s, out, "default", llm_json_get(in, "default"));
}

static void clean_typed(clean_t *s, json_object *in, json_object *out, llm_schema_ref_t *refs)
{
    json_object *type = llm_json_get(in, "type");
    json_object *list = json_object_is_type(type, json_type_array) ? type : NULL;
    json_object *one = list != NULL ? nullable_type(list) : type;
    const char *name = llm_json_value_str(one);

    if (list != NULL && one == NULL) {
        clean_types(s, list, in, out, refs);
        return;
    }
    if (is_null_type(in)) {
        llm_json_set_str(out, "type", "string");
        set_nullable(out);
        return;
    }
    if (list == NULL && llm_json_obj(in, "properties") != NULL) {
        name = "object";
    }
    clean_plain(s, is_type(name) ? name : implied_type(in), in, out, refs);
    if (list != NULL && json_object_array_length(list) > 1) {
        set_nullable(out);
    }
}

static void clean_object(clean_t *s, json_object *in, json_object *out, llm_schema_ref_t *refs)
{
    json_object *any = llm_json_arr(in, "anyOf");
    const char *ref = llm_json_str(in, "$ref");

    any = any != NULL ? any : llm_json_arr(in, "oneOf");
    if (llm_json_arr(in, "allOf") != NULL) {
        clean_all(s, in, out, refs);
    }
    else if (ref != NULL) {
        clean_ref(s, ref, in, out, refs);
    }
    else if (any != NULL && json_object_array_length(any) > 0) {
        if (llm_json_obj(in, "properties") != NULL) {
            clean_object_any(s, any, in, out, refs);
        }
        else {
            clean_any(s, any, in, out, refs);
        }
    }
    else {
        clean_typed(s, in, out, refs);
    }
}

static void clean(clean_t *s, json_object *in, json_object *out, llm_schema_ref_t *refs)
{
    spend_node(s, refs);
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

apr_status_t llm_schema_subset(json_object *in, int ordering, llm_schema_room_t *room,
                               apr_pool_t *p, json_object **out, const char **why)
{
    clean_t s = { .p = p, .root = in, .room = room, .ordering = ordering };

    *out = llm_json_new_object(p);
    clean(&s, in, *out, NULL);
    *why = s.why;
    return s.why == NULL ? APR_SUCCESS : APR_EGENERAL;
}

/** The root as an object: what is one of its branches, or nothing. */
static json_object *as_object(json_object *in, json_object *cleaned, apr_pool_t *p)
{
    json_object *out = llm_json_new_object(p);

    llm_json_set_str(out, "type", "object");
    llm_json_copy(out, "title", in, "title");
    llm_json_copy(out, "description", in, "description");
    llm_subset_join(out, cleaned);
    return out;
}

apr_status_t llm_schema_subset_object(json_object *in, llm_schema_room_t *room, apr_pool_t *p,
                                      json_object **out, const char **why)
{
    json_object *cleaned;
    const char *type;
    apr_status_t rv;

    if (llm_schema_is_wrapped(p, in)) {     /* a list, a text: it would be no parameter at all */
        return llm_schema_subset(llm_schema_object(p, in), 0, room, p, out, why);
    }
    rv = llm_schema_subset(in, 0, room, p, &cleaned, why);
    *out = cleaned;
    type = llm_json_str(cleaned, "type");
    if (rv == APR_SUCCESS && (type == NULL || strcasecmp(type, "object") != 0)) {
        *out = as_object(in, cleaned, p);
    }
    return rv;
}
