/* SPDX-License-Identifier: Apache-2.0 */

/** @file neutral.c @brief https://platform.openai.com/docs/api-reference/chat/create */

#include <stdlib.h>
#include <string.h>
#include "dialect/neutral.h"

#define MAX_NUMBER 32       /* bytes of a number that is looked at; who writes 1 in more is odd */

static const struct {
    const char *name;
    const char *text;       /**< without blanks; NULL: a number */
    double number;
} defaults[] = {
    { "frequency_penalty", NULL, 0 },
    { "logit_bias", "{}", 0 },
    { "logprobs", "false", 0 },
    { "modalities", "[\"text\"]", 0 },
    { "n", NULL, 1 },
    { "parallel_tool_calls", "true", 0 },
    { "presence_penalty", NULL, 0 },
    { "service_tier", "\"auto\"", 0 },
    { "service_tier", "\"default\"", 0 },
    { "top_logprobs", NULL, 0 },
    { "top_p", NULL, 1 },
    { "verbosity", "\"medium\"", 0 },
};

static int is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/** Whether JSON says a list or object of which want has no blanks. */
static int same_but_for_blanks(const char *want, const char *json, apr_size_t n)
{
    for (apr_size_t i = 0; i < n; i++) {
        if (is_blank(json[i])) {
            continue;
        }
        if (*want == '\0' || json[i] != *want++) {
            return 0;
        }
    }
    return *want == '\0';
}

static int same_text(const char *want, const char *json, apr_size_t n)
{
    if (*want == '[' || *want == '{') {
        return same_but_for_blanks(want, json, n);
    }
    return strlen(want) == n && memcmp(want, json, n) == 0;
}

static int same_number(double want, const char *json, apr_size_t n)
{
    char text[MAX_NUMBER];

    if (n == 0 || n >= sizeof(text) || (*json != '-' && (*json < '0' || *json > '9'))) {
        return 0;
    }
    memcpy(text, json, n);
    text[n] = '\0';
    return strtod(text, NULL) == want;
}

static int is_default(const char *key, apr_size_t key_len, const char *json, apr_size_t n)
{
    for (apr_size_t i = 0; i < sizeof(defaults) / sizeof(defaults[0]); i++) {
        const char *name = defaults[i].name, *text = defaults[i].text;

        if (strlen(name) == key_len && memcmp(name, key, key_len) == 0
            && (text != NULL ? same_text(text, json, n)
                             : same_number(defaults[i].number, json, n))) {
            return 1;
        }
    }
    return 0;
}

int llm_is_neutral(const char *key, json_object *v)
{
    const char *json;

    if (v == NULL) {
        return 1;
    }
    json = json_object_to_json_string_ext(v, JSON_C_TO_STRING_PLAIN);
    return json != NULL && is_default(key, strlen(key), json, strlen(json));
}

int llm_is_neutral_member(const llm_scan_t *s, const llm_member_t *m)
{
    return m->type == LLM_SCAN_NULL
        || is_default(s->text + m->key, m->key_len, s->text + m->value, m->value_len);
}
