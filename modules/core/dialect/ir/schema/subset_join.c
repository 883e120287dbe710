/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include <strings.h>
#include "dialect/ir/schema/subset_join.h"

/** @file subset_join.c @brief See gemini_schema.h. */

#define MAX_FORMS 8             /* of one property in several alternatives */
#define MAX_REQUIRED 256        /* names looked for in every alternative */

/** Keywords that are put together. */
static const struct {
    const char *key;
    json_type type;
} joined[] = {
    { "properties", json_type_object }, { "required", json_type_array },
    { "anyOf", json_type_array }, { "oneOf", json_type_array },
};

static json_type joined_type(const char *key)
{
    for (apr_size_t i = 0; i < sizeof(joined) / sizeof(joined[0]); i++) {
        if (strcmp(key, joined[i].key) == 0) {
            return joined[i].type;
        }
    }
    return json_type_null;
}

/** Add the elements, or the members that are not there yet. */
static void append(json_object *to, json_object *from)
{
    if (json_object_is_type(from, json_type_array)) {
        for (apr_size_t i = 0; i < json_object_array_length(from); i++) {
            llm_json_set(to, NULL, llm_json_share(json_object_array_get_idx(from, i)));
        }
        return;
    }
    json_object_object_foreach(from, key, val) {
        if (!llm_json_has(to, key)) {
            llm_json_set(to, key, llm_json_share(val));
        }
    }
}

void llm_subset_merge(json_object *to, json_object *from)
{
    json_object_object_foreach(from, key, val) {
        json_object *have = llm_json_get(to, key);
        json_type type = joined_type(key);

        if (strcmp(key, "allOf") == 0 || strcmp(key, "$ref") == 0) {
            continue;
        }
        if (type != json_type_null && json_object_is_type(val, type)) {
            if (have == NULL) {         /* of its own: it will grow */
                have = type == json_type_array ? llm_json_add_array(to, key)
                                               : llm_json_add_object(to, key);
            }
            append(have, val);
        }
        else if (have == NULL && type == json_type_null) {
            llm_json_set(to, key, llm_json_share(val));
        }
    }
}

/* -- what was cleaned ------------------------------------------------------------------------- */

static int is_object(json_object *schema)
{
    const char *type = llm_json_str(schema, "type");

    return type != NULL && strcasecmp(type, "object") == 0;
}

static int has_text(json_object *list, const char *text)
{
    for (apr_size_t i = 0; list != NULL && i < json_object_array_length(list); i++) {
        const char *s = llm_json_value_str(json_object_array_get_idx(list, i));

        if (s != NULL && strcmp(s, text) == 0) {
            return 1;
        }
    }
    return 0;
}

/** A property that is there in another form already: any of both. */
static void add_form(json_object *props, const char *key, json_object *have, json_object *form)
{
    json_object *any = llm_json_arr(have, "anyOf"), *both;

    for (apr_size_t i = 0; any != NULL && i < json_object_array_length(any); i++) {
        if (json_object_equal(json_object_array_get_idx(any, i), form)) {
            return;
        }
    }
    if (any != NULL && json_object_array_length(any) >= MAX_FORMS) {
        return;
    }
    if (any != NULL) {
        json_object_array_add(any, llm_json_share(form));
        return;
    }
    both = json_object_new_object();
    any = llm_json_add_array(both, "anyOf");
    llm_json_set(any, NULL, llm_json_share(have));
    llm_json_set(any, NULL, llm_json_share(form));
    llm_json_set(props, key, both);
}

static void join_properties(json_object *to, json_object *from)
{
    json_object *props = llm_json_obj(to, "properties"), *added = llm_json_obj(from, "properties");

    if (added == NULL) {
        return;
    }
    props = props != NULL ? props : llm_json_add_object(to, "properties");
    json_object_object_foreach(added, key, val) {
        json_object *have = llm_json_get(props, key);

        if (have == NULL) {
            llm_json_set(props, key, llm_json_share(val));
        }
        else if (!json_object_equal(have, val)) {
            add_form(props, key, have, val);
        }
    }
}

/** Whether every alternative that is an object requires a member. */
static int all_require(json_object *any, const char *name)
{
    for (apr_size_t i = 0; i < json_object_array_length(any); i++) {
        json_object *alt = json_object_array_get_idx(any, i);

        if (is_object(alt) && !has_text(llm_json_arr(alt, "required"), name)) {
            return 0;
        }
    }
    return 1;
}

/** @param any the alternatives from is the first object of; NULL: it is the only one */
static void join_required(json_object *to, json_object *from, json_object *any)
{
    json_object *list = llm_json_arr(to, "required"), *names = llm_json_arr(from, "required");

    for (apr_size_t i = 0; names != NULL && i < json_object_array_length(names) &&
                           i < MAX_REQUIRED; i++) {
        json_object *v = json_object_array_get_idx(names, i);

        if (has_text(list, json_object_get_string(v)) ||
            (any != NULL && !all_require(any, json_object_get_string(v)))) {
            continue;
        }
        list = list != NULL ? list : llm_json_add_array(to, "required");
        llm_json_set(list, NULL, llm_json_share(v));
    }
}

void llm_subset_join(json_object *to, json_object *from)
{
    json_object *any = llm_json_arr(from, "anyOf");
    int first = 1;

    if (is_object(from)) {
        join_properties(to, from);
        join_required(to, from, NULL);
        return;
    }
    for (apr_size_t i = 0; any != NULL && i < json_object_array_length(any); i++) {
        json_object *alt = json_object_array_get_idx(any, i);

        if (!is_object(alt)) {
            continue;
        }
        join_properties(to, alt);
        if (first) {
            join_required(to, alt, any);
        }
        first = 0;
    }
}
