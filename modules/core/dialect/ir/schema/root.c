/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include <strings.h>
#include <apr_strings.h>
#include "dialect/ir/schema/refs.h"
#include "dialect/ir/schema/root.h"

/** References and unions within each other at the root. */
#define DEPTH_MAX 16
/** Branches looked at in all: a schema may refer to itself in every one. */
#define BRANCHES_MAX 256
/** Names of required members looked at in all; with more branches fewer are called required. */
#define REQUIRED_MAX 4096
/** Schemas of one property that another one is compared with; beyond them it may stand twice. */
#define COMPARED_MAX 32

/** A root being put together. */
typedef struct root_t {
    apr_pool_t *pool;
    json_object *doc;           /**< the whole schema, for references */
    json_object *properties;    /**< of the result */
    json_object *choices;       /**< the lists of those with several schemas */
    json_object *seen[BRANCHES_MAX];    /**< properties taken: again they would add nothing */
    int nseen;
    int branches;
    int required;               /**< names looked at */
    int closed;                 /**< every part said additionalProperties: false */
    int parts;                  /**< objects seen */
} root_t;

static const char *const unions[] = { "anyOf", "oneOf" };

/** What the values of a schema may be. */
enum { FORM_OBJECT = 1u, FORM_OTHER = 2u };

static int is_object(json_object *v)
{
    return json_object_is_type(v, json_type_object);
}

/** Whether a type, or a list of types, has a word; Gemini's clients write it in capitals. */
static int has_type(json_object *type, const char *word)
{
    const char *s = llm_json_value_str(type);

    if (s != NULL) {
        return strcasecmp(s, word) == 0;
    }
    for (apr_size_t i = 0; json_object_is_type(type, json_type_array) &&
                           i < json_object_array_length(type); i++) {
        s = llm_json_value_str(json_object_array_get_idx(type, i));
        if (s != NULL && strcasecmp(s, word) == 0) {
            return 1;
        }
    }
    return 0;
}

/** Whether a type is null and nothing else: that is no way to be. */
static int is_null(json_object *type)
{
    return has_type(type, "null") &&
           (!json_object_is_type(type, json_type_array) || json_object_array_length(type) == 1);
}

/** Keywords only one kind of value has. */
static const struct {
    const char *key;
    unsigned form;
} telling[] = {
    { "properties", FORM_OBJECT }, { "required", FORM_OBJECT },
    { "additionalProperties", FORM_OBJECT }, { "patternProperties", FORM_OBJECT },
    { "items", FORM_OTHER }, { "prefixItems", FORM_OTHER },
    { "enum", FORM_OTHER }, { "const", FORM_OTHER },
};

/** What a schema says of itself that its values are: FORM_*; 0: nothing, or null. */
static unsigned own_form(json_object *schema)
{
    json_object *type = llm_json_get(schema, "type");

    if (type != NULL) {
        return has_type(type, "object") ? FORM_OBJECT : is_null(type) ? 0 : FORM_OTHER;
    }
    for (apr_size_t i = 0; i < sizeof(telling) / sizeof(telling[0]); i++) {
        if (llm_json_has(schema, telling[i].key)) {
            return telling[i].form;
        }
    }
    return 0;
}

static int has_root_union(json_object *schema)
{
    return llm_json_arr(schema, "anyOf") != NULL || llm_json_arr(schema, "oneOf") != NULL ||
           llm_json_arr(schema, "allOf") != NULL;
}

/** What values a schema may have: FORM_*, of all it is made of. */
static unsigned forms_of(root_t *r, json_object *schema, int depth)
{
    static const char *const lists[] = { "anyOf", "oneOf", "allOf" };
    const char *ref = llm_json_str(schema, "$ref");
    unsigned forms;

    if (!is_object(schema) || depth > DEPTH_MAX || ++r->branches > BRANCHES_MAX) {
        return 0;
    }
    forms = own_form(schema);
    if (forms != 0) {
        return forms;
    }
    if (ref != NULL) {
        forms = forms_of(r, llm_schema_target(r->pool, r->doc, ref), depth + 1);
    }
    for (int l = 0; l < 3; l++) {
        json_object *list = llm_json_arr(schema, lists[l]);

        for (apr_size_t i = 0; list != NULL && i < json_object_array_length(list); i++) {
            forms |= forms_of(r, json_object_array_get_idx(list, i), depth + 1);
        }
    }
    return forms;
}

static int holds(json_object *list, json_object *v)
{
    for (apr_size_t i = 0; i < json_object_array_length(list); i++) {
        if (json_object_equal(json_object_array_get_idx(list, i), v)) {
            return 1;
        }
    }
    return 0;
}

/** A second schema of one property: either may be meant. */
static void add_choice(root_t *r, const char *name, json_object *old, json_object *more)
{
    json_object *list = llm_json_arr(r->choices, name), *to;

    if (list == NULL && json_object_equal(old, more)) {
        return;
    }
    if (list == NULL) {
        to = json_object_new_object();
        list = llm_json_add_array(to, "anyOf");
        json_object_array_add(list, llm_json_share(old));
        llm_json_set(r->choices, name, llm_json_share(list));
        llm_json_set(r->properties, name, to);
    }
    if (json_object_array_length(list) >= COMPARED_MAX || !holds(list, more)) {
        json_object_array_add(list, llm_json_share(more));
    }
}

/** Many branches may refer to one object. */
static int is_seen(root_t *r, json_object *properties)
{
    for (int i = 0; i < r->nseen; i++) {
        if (r->seen[i] == properties) {
            return 1;
        }
    }
    r->seen[r->nseen++] = properties;   /* no more than branches */
    return 0;
}

static void add_properties(root_t *r, json_object *from)
{
    if (from == NULL || is_seen(r, from)) {
        return;
    }
    json_object_object_foreach(from, name, value) {
        json_object *old = llm_json_get(r->properties, name);

        if (old != NULL && value != NULL) {
            add_choice(r, name, old, value);
        }
        else {
            llm_json_set(r->properties, name, llm_json_share(value));
        }
    }
}

/**
 * One more name, of all branches together: sets are made anew on each level, and a few branches
 * that refer to one long list would make gigabytes of a body. Too few required ones do no harm.
 */
static int may_look(root_t *r)
{
    return r->required < REQUIRED_MAX && ++r->required > 0;
}

/** The names in a list become members of a set. */
static void add_required(root_t *r, json_object *set, json_object *list)
{
    for (apr_size_t i = 0; list != NULL && i < json_object_array_length(list) && may_look(r);
         i++) {
        const char *name = llm_json_value_str(json_object_array_get_idx(list, i));

        if (name != NULL) {
            llm_json_set_bool(set, name, 1);
        }
    }
}

/** Put what another set has into this one. @param more is gone then */
static void join(root_t *r, json_object *set, json_object *more)
{
    json_object_object_foreach(more, name, value) {
        (void)value;
        if (!may_look(r)) {
            break;
        }
        llm_json_set_bool(set, name, 1);
    }
    json_object_put(more);
}

/** @return a new set of what both have, which are gone then */
static json_object *common(root_t *r, json_object *a, json_object *b)
{
    json_object *set = json_object_new_object();

    json_object_object_foreach(a, name, value) {
        (void)value;
        if (!may_look(r)) {
            break;
        }
        if (llm_json_has(b, name)) {
            llm_json_set_bool(set, name, 1);
        }
    }
    json_object_put(a);
    json_object_put(b);
    return set;
}

static json_object *gather(root_t *r, json_object *schema, int depth);

/** A branch no object can take: it does not matter what it does not require. */
static int is_no_object(json_object *schema)
{
    return llm_json_has(schema, "type") && own_form(schema) != FORM_OBJECT;
}

/** @return a new set of what every branch requires */
static json_object *gather_list(root_t *r, json_object *list, int all, int depth)
{
    json_object *set = NULL, *its;

    for (apr_size_t i = 0; i < json_object_array_length(list); i++) {
        json_object *branch = json_object_array_get_idx(list, i);

        if (!all && is_no_object(branch)) {
            continue;
        }
        its = gather(r, branch, depth + 1);
        if (set == NULL) {
            set = its;
        }
        else if (all) {
            join(r, set, its);
        }
        else {
            set = common(r, set, its);
        }
    }
    return set != NULL ? set : json_object_new_object();
}

/** Take the properties of a schema and all it is made of. @return a new set of required ones */
static json_object *gather(root_t *r, json_object *schema, int depth)
{
    json_object *set = json_object_new_object(), *list;
    const char *ref = llm_json_str(schema, "$ref");

    if (!is_object(schema) || depth > DEPTH_MAX || ++r->branches > BRANCHES_MAX) {
        return set;
    }
    add_properties(r, llm_json_obj(schema, "properties"));
    add_required(r, set, llm_json_arr(schema, "required"));
    if (llm_json_has(schema, "properties")) {
        r->parts++;
        r->closed += !llm_json_bool(schema, "additionalProperties", 1);
    }
    if (ref != NULL) {
        join(r, set, gather(r, llm_schema_target(r->pool, r->doc, ref), depth + 1));
    }
    list = llm_json_arr(schema, "allOf");
    if (list != NULL) {
        join(r, set, gather_list(r, list, 1, depth));
    }
    for (int u = 0; u < 2; u++) {
        list = llm_json_arr(schema, unions[u]);
        if (list != NULL) {
            join(r, set, gather_list(r, list, 0, depth));
        }
    }
    return set;
}

/** Members of the root that speak of what is gathered. */
static int is_gathered(const char *key)
{
    static const char *const keys[] = { "type", "properties", "required", "additionalProperties",
                                        "anyOf", "oneOf", "allOf", "$ref" };

    for (apr_size_t i = 0; i < sizeof(keys) / sizeof(keys[0]); i++) {
        if (strcmp(key, keys[i]) == 0) {
            return 1;
        }
    }
    return 0;
}

static void set_required(json_object *to, json_object *set, json_object *properties)
{
    json_object *list = NULL;

    json_object_object_foreach(set, name, value) {
        (void)value;
        if (llm_json_has(properties, name)) {
            list = list != NULL ? list : llm_json_add_array(to, "required");
            json_object_array_add(list, json_object_new_string(name));
        }
    }
}

static json_object *flatten(apr_pool_t *p, json_object *schema)
{
    root_t r = { .pool = p, .doc = schema, .choices = llm_json_new_object(p) };
    json_object *to = llm_json_new_object(p), *set;

    llm_json_set_str(to, "type", "object");
    r.properties = llm_json_add_object(to, "properties");
    set = llm_json_own(p, gather(&r, schema, 0));
    set_required(to, set, r.properties);
    if (llm_json_has(schema, "additionalProperties")) {
        llm_json_copy(to, "additionalProperties", schema, "additionalProperties");
    }
    else if (r.parts > 0 && r.closed == r.parts) {
        llm_json_set_bool(to, "additionalProperties", 0);
    }
    json_object_object_foreach(schema, key, value) {
        if (!is_gathered(key)) {
            llm_json_set(to, key, llm_json_share(value));
        }
    }
    return to;
}

/** What belongs to the document, not to the value: there references look for it. */
static int is_of_document(const char *key)
{
    return strcmp(key, "$defs") == 0 || strcmp(key, "definitions") == 0 ||
           strcmp(key, "$id") == 0 || strcmp(key, "$schema") == 0;
}

/** Where a place of the schema is once that became a property. */
static const char *moved(apr_pool_t *p, const char *ref)
{
    int whole = strcmp(ref, "#") == 0;

    if (!whole && (strncmp(ref, "#/", 2) != 0 || strncmp(ref, "#/$defs/", 8) == 0 ||
                   strncmp(ref, "#/definitions/", 14) == 0)) {
        return ref;
    }
    return apr_pstrcat(p, "#/properties/" LLM_SCHEMA_VALUES, ref + 1, NULL);
}

static json_object *wrap(apr_pool_t *p, json_object *schema)
{
    json_object *to = llm_json_new_object(p), *inner;

    schema = llm_json_own(p, llm_schema_with_refs(p, schema, moved));
    llm_json_set_str(to, "type", "object");
    inner = llm_json_add_object(llm_json_add_object(to, "properties"), LLM_SCHEMA_VALUES);
    json_object_array_add(llm_json_add_array(to, "required"),
                          json_object_new_string(LLM_SCHEMA_VALUES));
    json_object_object_foreach(schema, key, value) {
        llm_json_set(is_of_document(key) ? to : inner, key, llm_json_share(value));
    }
    return to;
}

int llm_schema_is_wrapped(apr_pool_t *p, json_object *schema)
{
    root_t r = { .pool = p, .doc = schema };

    return forms_of(&r, schema, 0) == FORM_OTHER;
}

static int says_object(json_object *schema)
{
    const char *type = llm_json_str(schema, "type");

    return type != NULL && strcmp(type, "object") == 0;
}

json_object *llm_schema_object(apr_pool_t *p, json_object *schema)
{
    if (!is_object(schema)) {
        schema = llm_json_new_object(p);
    }
    if (llm_schema_is_wrapped(p, schema)) {
        return wrap(p, schema);
    }
    if (has_root_union(schema) || llm_json_has(schema, "$ref") || !says_object(schema) ||
        llm_json_obj(schema, "properties") == NULL) {
        return flatten(p, schema);
    }
    return schema;
}
