/* SPDX-License-Identifier: Apache-2.0 */
#include <math.h>
#include <string.h>
#include <apr_strings.h>
#include "base/json/json.h"
#include "base/json/scan.h"
#include "yaml/yaml.h"

const llm_yaml_t *llm_yaml_get(const llm_yaml_t *y, const char *key)
{
    if (y == NULL || y->type != LLM_YAML_MAP) {
        return NULL;
    }
    for (int i = 0; i < y->count; i++) {
        if (strcmp(y->pairs[i].key->text, key) == 0) {
            return y->pairs[i].value;
        }
    }
    return NULL;
}

const char *llm_yaml_str(const llm_yaml_t *y)
{
    return y != NULL && y->type == LLM_YAML_STR ? y->text : NULL;
}

const char *llm_yaml_place(const llm_yaml_t *y, apr_pool_t *p)
{
    return apr_psprintf(p, "%s:%d:%d", y->file, y->line, y->column);
}

const char *llm_yaml_type_name(const llm_yaml_t *y)
{
    static const char *const names[] = {
        [LLM_YAML_NULL] = "null",       [LLM_YAML_BOOL] = "a boolean",
        [LLM_YAML_INT] = "an integer",  [LLM_YAML_FLOAT] = "a number",
        [LLM_YAML_STR] = "a string",    [LLM_YAML_SEQ] = "a list",
        [LLM_YAML_MAP] = "a map"
    };

    return names[y->type];
}

static json_object *json_list(const llm_yaml_t *y)
{
    json_object *o = json_object_new_array();

    for (int i = 0; i < y->count; i++) {
        json_object_array_add(o, llm_yaml_json(y->items[i]));
    }
    return o;
}

static json_object *json_map(const llm_yaml_t *y)
{
    json_object *o = json_object_new_object();

    for (int i = 0; i < y->count; i++) {
        json_object_object_add(o, y->pairs[i].key->text, llm_yaml_json(y->pairs[i].value));
    }
    return o;
}

/** Its text, where JSON writes numbers the same way: no digit may be lost on the way to a body. */
static json_object *json_double(const llm_yaml_t *y)
{
    if (!isfinite(y->f)) {
        return NULL;            /* JSON has neither infinity nor NaN */
    }
    return y->text != NULL && llm_scan_check(y->text, y->len, NULL) == APR_SUCCESS
               ? json_object_new_double_s(y->f, y->text) : json_object_new_double(y->f);
}

json_object *llm_yaml_json(const llm_yaml_t *y)
{
    switch (y->type) {
    case LLM_YAML_BOOL:
        return json_object_new_boolean((json_bool)y->i);
    case LLM_YAML_INT:
        return json_object_new_int64(y->i);
    case LLM_YAML_FLOAT:
        return json_double(y);
    case LLM_YAML_STR:
        return json_object_new_string_len(y->text, (int)y->len);
    case LLM_YAML_SEQ:
        return json_list(y);
    case LLM_YAML_MAP:
        return json_map(y);
    default:
        return NULL;
    }
}

llm_yaml_t *llm_yaml_new_str(const llm_yaml_t *at, const char *text, apr_pool_t *p)
{
    llm_yaml_t *y = apr_pcalloc(p, sizeof(*y));

    y->type = LLM_YAML_STR;
    y->file = at->file;
    y->line = at->line;
    y->column = at->column;
    y->text = text;
    y->len = strlen(text);
    y->weight = 1;
    return y;
}

llm_yaml_t *llm_yaml_new_node(const llm_yaml_t *at, llm_yaml_type_e type, int count,
                              apr_pool_t *p)
{
    llm_yaml_t *y = apr_pcalloc(p, sizeof(*y));

    y->type = type;
    y->file = at->file;
    y->line = at->line;
    y->column = at->column;
    y->weight = at->weight;
    if (type == LLM_YAML_SEQ) {
        y->items = apr_pcalloc(p, sizeof(*y->items) * (apr_size_t)(count > 0 ? count : 1));
    }
    else {
        y->pairs = apr_pcalloc(p, sizeof(*y->pairs) * (apr_size_t)(count > 0 ? count : 1));
    }
    return y;
}
