/* SPDX-License-Identifier: Apache-2.0 */
#include <stdlib.h>
#include <string.h>
#include <apr_strings.h>
#include "yaml/yaml.h"

#define PREFIX "os.environ/"
#define PREFIX_LEN (sizeof(PREFIX) - 1)

static int is_reference(const llm_yaml_t *y)
{
    return y->type == LLM_YAML_STR && strncmp(y->text, PREFIX, PREFIX_LEN) == 0;
}

static const llm_yaml_t *variable(const llm_yaml_t *y, apr_array_header_t *warnings,
                                  apr_pool_t *p)
{
    const char *name = y->text + PREFIX_LEN;
    const char *value = getenv(name);
    llm_yaml_t *v;

    if (value != NULL) {
        return llm_yaml_new_str(y, apr_pstrdup(p, value), p);
    }
    APR_ARRAY_PUSH(warnings, const char *) =
        apr_psprintf(p, "%s: environment variable %s is not set; the environment is that of the "
                        "start: one that was set since takes a full restart",
                     llm_yaml_place(y, p), name);
    v = llm_yaml_new_str(y, "", p);
    v->type = LLM_YAML_NULL;
    v->unset = 1;
    return v;
}

static const llm_yaml_t *in_list(const llm_yaml_t *y, apr_array_header_t *warnings, apr_pool_t *p)
{
    llm_yaml_t *copy = NULL;

    for (int i = 0; i < y->count; i++) {
        const llm_yaml_t *v = llm_yaml_substitute(y->items[i], warnings, p);

        if (v != y->items[i] && copy == NULL) {
            copy = llm_yaml_new_node(y, LLM_YAML_SEQ, y->count, p);
            copy->count = y->count;
            memcpy(copy->items, y->items, sizeof(*y->items) * (apr_size_t)y->count);
        }
        if (copy != NULL) {
            copy->items[i] = v;
        }
    }
    return copy != NULL ? copy : y;
}

static const llm_yaml_t *in_map(const llm_yaml_t *y, apr_array_header_t *warnings, apr_pool_t *p)
{
    llm_yaml_t *copy = NULL;

    for (int i = 0; i < y->count; i++) {
        const llm_yaml_t *v = llm_yaml_substitute(y->pairs[i].value, warnings, p);

        if (v != y->pairs[i].value && copy == NULL) {
            copy = llm_yaml_new_node(y, LLM_YAML_MAP, y->count, p);
            copy->count = y->count;
            memcpy(copy->pairs, y->pairs, sizeof(*y->pairs) * (apr_size_t)y->count);
        }
        if (copy != NULL) {
            copy->pairs[i].value = v;
        }
    }
    return copy != NULL ? copy : y;
}

const llm_yaml_t *llm_yaml_substitute(const llm_yaml_t *y, apr_array_header_t *warnings,
                                      apr_pool_t *p)
{
    switch (y->type) {
    case LLM_YAML_STR:
        return is_reference(y) ? variable(y, warnings, p) : y;
    case LLM_YAML_SEQ:
        return in_list(y, warnings, p);
    case LLM_YAML_MAP:
        return in_map(y, warnings, p);
    default:
        return y;
    }
}

/** Python writes its booleans so, and that is what LiteLLM exports. */
static const char *exported_text(const llm_yaml_t *v)
{
    if (v->type == LLM_YAML_BOOL) {
        return v->i ? "True" : "False";
    }
    return v->text;
}

apr_status_t llm_yaml_export(const llm_yaml_t *root, apr_array_header_t *warnings, apr_pool_t *p,
                             const char **error)
{
    const llm_yaml_t *block = llm_yaml_get(root, "environment_variables");

    if (block == NULL || block->type == LLM_YAML_NULL) {
        return APR_SUCCESS;
    }
    if (block->type != LLM_YAML_MAP) {
        *error = apr_psprintf(p, "%s: environment_variables must be a map, not %s",
                              llm_yaml_place(block, p), llm_yaml_type_name(block));
        return APR_EGENERAL;
    }
    for (int i = 0; i < block->count; i++) {
        const llm_yaml_t *key = block->pairs[i].key;
        const llm_yaml_t *v = llm_yaml_substitute(block->pairs[i].value, warnings, p);

        if (v->type == LLM_YAML_SEQ || v->type == LLM_YAML_MAP || key->len == 0 ||
            strchr(key->text, '=') != NULL) {
            *error = apr_psprintf(p, "%s: not a name and a text for an environment variable",
                                  llm_yaml_place(key, p));
            return APR_EGENERAL;
        }
        if (v->type != LLM_YAML_NULL && setenv(key->text, exported_text(v), 1) != 0) {
            return APR_ENOMEM;
        }
    }
    return APR_SUCCESS;
}
