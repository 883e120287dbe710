/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include <apr_strings.h>
#include "dialect/ir/schema/schema.h"
#include "dialect/ir/schema/refs.h"
#include "dialect/ir/schema/root.h"

/** Keywords constrained decoding refuses. */
static const char *const unenforced[] = {
    "minItems", "maxItems", "uniqueItems", "contains", "minContains", "maxContains",
    "prefixItems", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf",
    "minLength", "maxLength", "minProperties", "maxProperties", "patternProperties",
    "propertyNames", "dependentRequired", "dependentSchemas", "unevaluatedProperties", "if",
    "then", "else", "not",
};

/** How the value under a keyword holds further schemas. */
typedef enum { HOLDS_NONE, HOLDS_ONE, HOLDS_LIST, HOLDS_MAP } holds_e;

static const struct {
    const char *key;
    holds_e holds;
    const char *to;             /**< NULL: the key stays */
} holders[] = {
    { "properties", HOLDS_MAP, NULL }, { "$defs", HOLDS_MAP, NULL },
    { "definitions", HOLDS_MAP, NULL }, { "items", HOLDS_ONE, NULL },
    { "anyOf", HOLDS_LIST, NULL }, { "allOf", HOLDS_LIST, NULL }, { "oneOf", HOLDS_LIST, "anyOf" },
};

static int is_unenforced(const char *key)
{
    for (apr_size_t i = 0; i < sizeof(unenforced) / sizeof(unenforced[0]); i++) {
        if (strcmp(key, unenforced[i]) == 0) {
            return 1;
        }
    }
    return 0;
}

/** "Constraints: minimum 1, maxLength 5." behind the description there was. */
static const char *describe(apr_pool_t *p, json_object *schema)
{
    const char *old = llm_json_str(schema, "description"), *text = NULL;

    json_object_object_foreach(schema, key, value) {
        if (!is_unenforced(key) || (json_object_is_type(value, json_type_boolean) &&
                                    !json_object_get_boolean(value))) {
            continue;
        }
        text = apr_pstrcat(p, text != NULL ? text : "Constraints:", text != NULL ? ", " : " ", key,
                           " ", llm_json_text(p, value, NULL), NULL);
    }
    if (text == NULL) {
        return NULL;
    }
    return apr_pstrcat(p, old != NULL && *old != '\0' ? old : "",
                       old != NULL && *old != '\0' ? " " : "", text, ".", NULL);
}

static json_object *strict_map(apr_pool_t *p, json_object *from)
{
    json_object *to = json_object_new_object();

    json_object_object_foreach(from, key, value) {
        llm_json_set(to, key, llm_schema_strict(p, value));
    }
    return to;
}

static void strict_list(apr_pool_t *p, json_object *from, json_object *parent, const char *key)
{
    json_object *to = llm_json_arr(parent, key);

    if (to == NULL) {
        to = llm_json_add_array(parent, key);
    }
    for (apr_size_t i = 0; i < json_object_array_length(from); i++) {
        json_object_array_add(to, llm_schema_strict(p, json_object_array_get_idx(from, i)));
    }
}

static void strict_member(apr_pool_t *p, json_object *to, const char *key, json_object *value)
{
    for (apr_size_t i = 0; i < sizeof(holders) / sizeof(holders[0]); i++) {
        const char *name = holders[i].to != NULL ? holders[i].to : key;

        if (strcmp(key, holders[i].key) != 0) {
            continue;
        }
        if (holders[i].holds == HOLDS_MAP && json_object_is_type(value, json_type_object)) {
            llm_json_set(to, name, strict_map(p, value));
            return;
        }
        if (holders[i].holds == HOLDS_ONE && json_object_is_type(value, json_type_object)) {
            llm_json_set(to, name, llm_schema_strict(p, value));
            return;
        }
        if (holders[i].holds == HOLDS_LIST && json_object_is_type(value, json_type_array)) {
            strict_list(p, value, to, name);
            return;
        }
    }
    llm_json_set(to, key, llm_json_share(value));
}

/** Depth is bounded by the parser's LLM_JSON_MAX_DEPTH. */
json_object *llm_schema_strict(apr_pool_t *p, json_object *schema)
{
    json_object *to;
    const char *description, *type;

    if (!json_object_is_type(schema, json_type_object)) {
        return llm_json_share(schema);
    }
    to = json_object_new_object();
    description = describe(p, schema);
    llm_json_set_str(to, "description", description);
    json_object_object_foreach(schema, key, value) {
        if (!is_unenforced(key) && !(description != NULL && strcmp(key, "description") == 0)) {
            strict_member(p, to, key, value);
        }
    }
    type = llm_json_str(to, "type");
    if (type != NULL && strcmp(type, "object") == 0) {
        llm_json_set_bool(to, "additionalProperties", 0);
    }
    return to;
}

#define OLD_REF "#/definitions/"

static const char *renamed(apr_pool_t *p, const char *ref)
{
    return strncmp(ref, OLD_REF, sizeof(OLD_REF) - 1) == 0
               ? apr_pstrcat(p, "#/$defs/", ref + sizeof(OLD_REF) - 1, NULL) : ref;
}

json_object *llm_schema_tool_input(apr_pool_t *p, json_object *schema)
{
    static const char *const known[] = { "properties", "required", "additionalProperties",
                                         "$defs", "strict" };
    json_object *to = json_object_new_object();

    llm_json_set_str(to, "type", "object");
    if (llm_json_obj(schema, "definitions") != NULL && !llm_json_has(schema, "$defs")) {
        schema = llm_json_own(p, llm_schema_with_refs(p, schema, renamed));
        llm_json_copy(schema, "$defs", schema, "definitions");
    }
    schema = llm_schema_object(p, schema);
    for (apr_size_t i = 0; i < sizeof(known) / sizeof(known[0]); i++) {
        llm_json_copy(to, known[i], schema, known[i]);
    }
    return to;
}

const char *llm_schema_words(apr_pool_t *p, json_object *schema)
{
    int any = schema == NULL || json_object_object_length(schema) == 0;

    return apr_psprintf(p, "Your answer, calls of tools aside, is a single JSON %s with no code "
                           "fence and no other text around it%s%s",
                        !any && llm_schema_is_wrapped(p, schema) ? "value" : "object",
                        any ? "." : ", valid by this JSON schema: ",
                        any ? "" : llm_json_text(p, schema, NULL));
}
