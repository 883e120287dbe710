/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include "dialect/schema_refs.h"

/** What the value under a keyword is made of. */
typedef enum { HOLDS_SCHEMAS, HOLDS_NAMES, HOLDS_VALUES } holds_e;

static const struct {
    const char *key;
    holds_e holds;
} keywords[] = {
    { "properties", HOLDS_NAMES }, { "$defs", HOLDS_NAMES }, { "definitions", HOLDS_NAMES },
    { "patternProperties", HOLDS_NAMES }, { "dependentSchemas", HOLDS_NAMES },
    { "enum", HOLDS_VALUES }, { "const", HOLDS_VALUES }, { "default", HOLDS_VALUES },
    { "examples", HOLDS_VALUES }, { "example", HOLDS_VALUES },
};

static holds_e holds_of(const char *key)
{
    for (apr_size_t i = 0; i < sizeof(keywords) / sizeof(keywords[0]); i++) {
        if (strcmp(key, keywords[i].key) == 0) {
            return keywords[i].holds;
        }
    }
    return HOLDS_SCHEMAS;
}

/** Depth is bounded by the parser's LLM_JSON_MAX_DEPTH. */
static json_object *copy(apr_pool_t *p, json_object *v, holds_e holds, llm_schema_ref_fn *to)
{
    json_object *out;

    if (holds == HOLDS_VALUES || (!json_object_is_type(v, json_type_array) &&
                                  !json_object_is_type(v, json_type_object))) {
        return llm_json_share(v);
    }
    if (json_object_is_type(v, json_type_array)) {
        out = json_object_new_array();
        for (apr_size_t i = 0; i < json_object_array_length(v); i++) {
            json_object_array_add(out, copy(p, json_object_array_get_idx(v, i), HOLDS_SCHEMAS, to));
        }
        return out;
    }
    out = json_object_new_object();
    json_object_object_foreach(v, key, value) {
        const char *ref = holds == HOLDS_SCHEMAS && strcmp(key, "$ref") == 0
                              ? llm_json_value_str(value) : NULL;

        if (ref != NULL) {
            llm_json_set_str(out, key, to(p, ref));
        }
        else {
            llm_json_set(out, key, copy(p, value, holds == HOLDS_NAMES ? HOLDS_SCHEMAS
                                                                       : holds_of(key), to));
        }
    }
    return out;
}

json_object *llm_schema_with_refs(apr_pool_t *p, json_object *schema, llm_schema_ref_fn *to)
{
    return copy(p, schema, HOLDS_SCHEMAS, to);
}
