/* SPDX-License-Identifier: Apache-2.0 */

/** @file neutral.c @brief https://platform.openai.com/docs/api-reference/chat/create */

#include <stdlib.h>
#include <string.h>
#include "dialect/ir/neutral.h"
#include "llm_provider.h"

#define MAX_NUMBER 32       /* bytes of a number that is looked at; who writes 1 in more is odd */
#define MAX_UNSAID 32       /* the same of what every member of a body is asked about */

static const struct {
    const char *name;
    const char *text;       /**< without blanks; NULL: a number */
    double number;
    int unsaid;             /**< what knows the parameter has no use for it or refuses it, too */
} defaults[] = {
    { "frequency_penalty", NULL, 0, 0 },
    { "functions", "[]", 0, 0 },
    { "logit_bias", "{}", 0, 1 },
    { "logprobs", "false", 0, 1 },
    { "max_completion_tokens", NULL, -1, 1 },
    { "max_tokens", NULL, -1, 1 },    /* no limit, to some local servers and their clients */
    { "modalities", "[\"text\"]", 0, 0 },
    { "n", NULL, 1, 0 },
    { "parallel_tool_calls", "true", 0, 0 },
    { "presence_penalty", NULL, 0, 0 },
    { "reasoning_effort", "\"\"", 0, 1 },
    { "response_format", "{\"type\":\"text\"}", 0, 0 },
    { "service_tier", "\"\"", 0, 1 },
    { "service_tier", "\"auto\"", 0, 0 },
    { "service_tier", "\"default\"", 0, 0 },
    { "stop", "[]", 0, 1 },         /* "[] is too short" */
    { "stop", "\"\"", 0, 1 },
    { "store", "false", 0, 0 },     /* an organization may keep all that does not say so */
    { "temperature", NULL, 1, 0 },
    { "tool_choice", "\"auto\"", 0, 0 },
    { "tools", "[]", 0, 0 },
    { "top_k", NULL, 0, 0 },
    { "top_k", NULL, -1, 0 },
    { "top_logprobs", NULL, 0, 1 },   /* "only allowed when 'logprobs' is enabled" */
    { "top_p", NULL, 1, 0 },
    { "user", "\"\"", 0, 1 },
    { "verbosity", "\"\"", 0, 1 },
    { "verbosity", "\"medium\"", 0, 0 },
};
#define NDEFAULTS ((int)(sizeof(defaults) / sizeof(defaults[0])))

/** Which of the rows are asked about. */
typedef enum { ANY, UNSAID } rows_t;

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

static int is_of(int row, rows_t rows, const char *key, apr_size_t n)
{
    const char *name = defaults[row].name;

    return (rows == ANY || defaults[row].unsaid) && *name == *key && strlen(name) == n
        && memcmp(name, key, n) == 0;
}

static int is_default(rows_t rows, const char *key, apr_size_t key_len, const char *json,
                      apr_size_t n)
{
    for (int i = 0; key_len > 0 && i < NDEFAULTS; i++) {
        const char *text = defaults[i].text;

        if (is_of(i, rows, key, key_len)
            && (text != NULL ? same_text(text, json, n)
                             : same_number(defaults[i].number, json, n))) {
            return 1;
        }
    }
    return 0;
}

/** Whether a parameter has a row: of any other no text is made. */
static int is_listed(rows_t rows, const char *key, apr_size_t n)
{
    int i = 0;

    while (i < NDEFAULTS && !is_of(i, rows, key, n)) {
        i++;
    }
    return i < NDEFAULTS;
}

static int is_default_value(rows_t rows, const char *key, json_object *v)
{
    apr_size_t n = strlen(key);
    const char *json;

    if (v == NULL || !is_listed(rows, key, n)) {
        return v == NULL;
    }
    json = json_object_to_json_string_ext(v, JSON_C_TO_STRING_PLAIN);
    return json != NULL && is_default(rows, key, n, json, strlen(json));
}

static int is_default_member(rows_t rows, const llm_scan_t *s, const llm_member_t *m)
{
    return m->type == LLM_SCAN_NULL
        || is_default(rows, s->text + m->key, m->key_len, s->text + m->value, m->value_len);
}

int llm_is_neutral(const char *key, json_object *v)
{
    return is_default_value(ANY, key, v);
}

int llm_is_neutral_member(const llm_scan_t *s, const llm_member_t *m)
{
    return is_default_member(ANY, s, m);
}

/** Where a text is completed, no limit is one of 16 tokens, and local servers know -1. */
static int is_limit_of_text(const llm_try_t *try, const char *key, apr_size_t n)
{
    return n == 10 && memcmp(key, "max_tokens", 10) == 0 &&
           llm_wire_mode(try) == LLM_MODE_COMPLETION;
}

int llm_is_unsaid(const llm_try_t *try, const char *key, json_object *v)
{
    return v == NULL || (!is_limit_of_text(try, key, strlen(key)) &&
                         is_default_value(UNSAID, key, v));
}

/** A look at the ends of a value, which nearly every one is told apart by. */
static int may_be_unsaid(const char *json, apr_size_t n)
{
    switch (*json) {
    case '"':
        return n == 2;
    case '0':
        return json[n - 1] == '0';
    case '[':
    case '{':
    case '-':
    case 'f':
        return n < MAX_UNSAID;
    default:
        return 0;
    }
}

int llm_is_unsaid_member(const llm_try_t *try, const llm_scan_t *s, const llm_member_t *m)
{
    return m->type == LLM_SCAN_NULL
        || (may_be_unsaid(s->text + m->value, m->value_len) &&
            !is_limit_of_text(try, s->text + m->key, m->key_len) &&
            is_default_member(UNSAID, s, m));
}
