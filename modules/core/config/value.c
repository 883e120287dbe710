/* SPDX-License-Identifier: Apache-2.0 */
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include "config/value.h"

int llm_yaml_number(const llm_yaml_t *v, double *out)
{
    char *end;

    if (v->type == LLM_YAML_INT || v->type == LLM_YAML_FLOAT) {
        *out = v->f;
    }
    else if (v->type == LLM_YAML_STR && v->len > 0 && v->len < 64 &&
             v->text[strspn(v->text, "+-.0123456789eE")] == '\0') {
        *out = strtod(v->text, &end);
        if (*end != '\0') {
            return 0;
        }
    }
    else {
        return 0;
    }
    return isfinite(*out);
}

int llm_yaml_boolean(const llm_yaml_t *v)
{
    static const struct {
        const char *text;
        int value;
    } words[] = {
        { "true", 1 }, { "false", 0 }, { "yes", 1 }, { "no", 0 }, { "on", 1 }, { "off", 0 },
        { "1", 1 },    { "0", 0 }
    };

    if (v->type == LLM_YAML_BOOL) {
        return (int)v->i;
    }
    if (v->type != LLM_YAML_STR && v->type != LLM_YAML_INT) {
        return -1;
    }
    for (apr_size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
        if (strcasecmp(words[i].text, v->text) == 0) {
            return words[i].value;
        }
    }
    return -1;
}
