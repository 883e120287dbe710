/* SPDX-License-Identifier: Apache-2.0 */
/* Any text gives a sound tree or an error with its place, in bounded time and memory. */
#include <json-c/json.h>
#include <apr_tables.h>
#include "fuzz.h"
#include "yaml/yaml.h"

#define NAME "fuzz.yaml"

static apr_int64_t walk(const llm_yaml_t *y, int depth)
{
    apr_int64_t nodes = 1;

    MUST(depth <= LLM_YAML_MAX_DEPTH * 2 && y->line > 0 && y->column > 0);
    MUST(y->weight > 0 && y->weight <= LLM_YAML_MAX_NODES);
    if (y->type < LLM_YAML_SEQ) {
        MUST(y->text != NULL && strlen(y->text) == y->len && y->count == 0);
    }
    for (int i = 0; i < y->count; i++) {
        if (y->type == LLM_YAML_SEQ) {
            nodes += walk(y->items[i], depth + 1);
        }
        else {
            MUST(y->pairs[i].key->text != NULL);
            MUST(llm_yaml_get(y, y->pairs[i].key->text) == y->pairs[i].value || i > 16);
            nodes += 1 + walk(y->pairs[i].value, depth + 1);
        }
    }
    return nodes;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
    apr_pool_t *p = fuzz_pool();
    char *text = fuzz_copy((const char *)data, n);
    apr_array_header_t *warnings = apr_array_make(p, 1, sizeof(const char *));
    const llm_yaml_t *y = NULL;
    apr_array_header_t *errors = apr_array_make(p, 1, sizeof(const char *));
    apr_status_t rv = llm_yaml_parse(&y, NAME, text, n, p, errors);

    MUST(errors->nelts <= LLM_YAML_MAX_ERRORS && (rv == APR_SUCCESS) == (errors->nelts == 0));
    if (y != NULL) {
        MUST(walk(y, 0) <= LLM_YAML_MAX_NODES + 1);
        json_object_put(llm_yaml_json(llm_yaml_substitute(y, warnings, p)));
    }
    MUST(y != NULL || rv != APR_SUCCESS);
    for (int i = 0; i < errors->nelts; i++) {
        MUST(strncmp(APR_ARRAY_IDX(errors, i, const char *), NAME ":", sizeof(NAME)) == 0);
    }
    free(text);
    return fuzz_done(p);
}
