/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include "dialect/ir/schema/refs.h"

static const struct {
    const char *key;
    llm_sub_e holds;
} keywords[] = {
    { "properties", LLM_SUB_NAMES }, { "$defs", LLM_SUB_NAMES }, { "definitions", LLM_SUB_NAMES },
    { "patternProperties", LLM_SUB_NAMES }, { "dependentSchemas", LLM_SUB_NAMES },
    { "enum", LLM_SUB_VALUES }, { "const", LLM_SUB_VALUES }, { "default", LLM_SUB_VALUES },
    { "examples", LLM_SUB_VALUES }, { "example", LLM_SUB_VALUES },
};

llm_sub_e llm_schema_sub(const char *key)
{
    for (apr_size_t i = 0; i < sizeof(keywords) / sizeof(keywords[0]); i++) {
        if (strcmp(key, keywords[i].key) == 0) {
            return keywords[i].holds;
        }
    }
    return LLM_SUB_SCHEMAS;
}

/** Depth is bounded by the parser's LLM_JSON_MAX_DEPTH. */
static json_object *copy(apr_pool_t *p, json_object *v, llm_sub_e holds, llm_schema_ref_fn *to)
{
    json_object *out;

    if (holds == LLM_SUB_VALUES || (!json_object_is_type(v, json_type_array) &&
                                    !json_object_is_type(v, json_type_object))) {
        return llm_json_share(v);
    }
    if (json_object_is_type(v, json_type_array)) {
        out = json_object_new_array();
        for (apr_size_t i = 0; i < json_object_array_length(v); i++) {
            json_object_array_add(out, copy(p, json_object_array_get_idx(v, i),
                                            LLM_SUB_SCHEMAS, to));
        }
        return out;
    }
    out = json_object_new_object();
    json_object_object_foreach(v, key, value) {
        const char *ref = holds == LLM_SUB_SCHEMAS && strcmp(key, "$ref") == 0
                              ? llm_json_value_str(value) : NULL;

        if (ref != NULL) {
            llm_json_set_str(out, key, to(p, ref));
        }
        else {
            llm_json_set(out, key, copy(p, value, holds == LLM_SUB_NAMES ? LLM_SUB_SCHEMAS
                                                                         : llm_schema_sub(key),
                                        to));
        }
    }
    return out;
}

json_object *llm_schema_with_refs(apr_pool_t *p, json_object *schema, llm_schema_ref_fn *to)
{
    return copy(p, schema, LLM_SUB_SCHEMAS, to);
}

/** A name of a JSON pointer without its escapes (RFC 6901). */
static const char *unescape(apr_pool_t *p, const char *s, apr_size_t n)
{
    char *out = apr_palloc(p, n + 1), *to = out;

    for (apr_size_t i = 0; i < n; i++) {
        if (s[i] == '~' && i + 1 < n && (s[i + 1] == '0' || s[i + 1] == '1')) {
            *to++ = s[++i] == '0' ? '~' : '/';
        }
        else {
            *to++ = s[i];
        }
    }
    *to = '\0';
    return out;
}

json_object *llm_schema_target(apr_pool_t *p, json_object *doc, const char *ref)
{
    json_object *at = doc;

    if (ref[0] != '#' || (ref[1] != '\0' && ref[1] != '/')) {
        return NULL;
    }
    for (ref++; *ref == '/' && json_object_is_type(at, json_type_object);) {
        apr_size_t n = strcspn(++ref, "/");

        at = llm_json_get(at, unescape(p, ref, n));
        ref += n;
    }
    return *ref == '\0' && json_object_is_type(at, json_type_object) ? at : NULL;
}

int llm_schema_is_followed(const llm_schema_ref_t *refs, const json_object *target)
{
    while (refs != NULL && refs->target != target) {
        refs = refs->up;
    }
    return refs != NULL;
}
