/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include <apr_lib.h>
#include "base/json/json.h"
#include "dialect/ir/claude.h"

/** The smallest maximum a Claude has. */
#define LIMIT_OF_ALL 4096

#define OPUS   0x01u
#define SONNET 0x02u
#define HAIKU  0x04u
#define FABLE  0x08u
#define MYTHOS 0x10u
#define FIRST  0x20u            /* before there were families */
#define ANY    0xffu

static const struct {
    const char *word;
    unsigned bit;
} families[] = {
    { "opus", OPUS }, { "sonnet", SONNET }, { "haiku", HAIKU }, { "fable", FABLE },
    { "mythos", MYTHOS },
};

#define EFFORTS (LLM_CLAUDE_EFFORT | LLM_CLAUDE_EFFORT_XHIGH | LLM_CLAUDE_EFFORT_MAX)
#define OLD     (LLM_CLAUDE_FORCED | LLM_CLAUDE_SAMPLING)
#define BUDGET  (OLD | LLM_CLAUDE_BUDGET | LLM_CLAUDE_OFF)
#define BUDGET_ONE (BUDGET | LLM_CLAUDE_ONE_OF)
#define SCHEMAS (LLM_CLAUDE_SCHEMA | LLM_CLAUDE_SCHEMA_AWS | LLM_CLAUDE_PARALLEL_AWS)
#define PLAIN   (LLM_CLAUDE_SCHEMA | LLM_CLAUDE_PARALLEL_AWS)
#define ADAPTIVE (LLM_CLAUDE_ADAPTIVE | EFFORTS)
#define ALWAYS  (ADAPTIVE | LLM_CLAUDE_ON)

/** By family and version (major * 100 + minor), newest first: the first that fits counts. */
static const struct {
    unsigned family;
    int since;
    unsigned takes;
    int limit;                  /**< tokens of an answer */
} models[] = {
    { OPUS, 505, ALWAYS | PLAIN | LLM_CLAUDE_SCHEMA_GCP, 128000 },
    { SONNET, 505, ALWAYS | SCHEMAS | LLM_CLAUDE_BETWEEN, 128000 },
    { HAIKU, 505, ALWAYS | SCHEMAS | LLM_CLAUDE_OFF | LLM_CLAUDE_FORCED, 128000 },
    { FABLE, 501, ALWAYS | PLAIN | LLM_CLAUDE_SCHEMA_GCP, 128000 },
    { MYTHOS, 501, ALWAYS | SCHEMAS | LLM_CLAUDE_SCHEMA_GCP, 128000 },
    { FABLE, 0, ALWAYS | PLAIN | LLM_CLAUDE_FORCED, 128000 },
    { MYTHOS, 0, ALWAYS | SCHEMAS | LLM_CLAUDE_FORCED, 128000 },
    { SONNET | HAIKU, 500, ALWAYS | SCHEMAS | LLM_CLAUDE_OFF | LLM_CLAUDE_FORCED, 128000 },
    { ANY, 500, ALWAYS | PLAIN | LLM_CLAUDE_OFF | LLM_CLAUDE_FORCED, 128000 },
    { ANY, 408, ADAPTIVE | SCHEMAS | LLM_CLAUDE_FORCED, 128000 },
    { ANY, 407, ADAPTIVE | PLAIN | LLM_CLAUDE_FORCED, 128000 },
    { ANY, 406, BUDGET_ONE | LLM_CLAUDE_ADAPTIVE | SCHEMAS | LLM_CLAUDE_EFFORT |
      LLM_CLAUDE_EFFORT_MAX, 64000 },
    { OPUS, 405, BUDGET_ONE | SCHEMAS | LLM_CLAUDE_EFFORT, 64000 },
    { ANY, 405, BUDGET_ONE | SCHEMAS, 64000 },
    { OPUS, 401, BUDGET_ONE, 32000 },
    { ANY, 307, BUDGET, 32000 },
    { ANY, 1, OLD, LIMIT_OF_ALL },
};
#define NONE (-1)

/** Take the next number of a version: one or two digits with nothing of a word around them. */
static const char *take_number(const char *s, int *n)
{
    apr_size_t digits = strspn(s, "0123456789");

    if (digits == 0 || digits > 2 || apr_isalpha(s[digits])) {
        return NULL;
    }
    *n = s[0] - '0';
    if (digits == 2) {
        *n = 10 * *n + s[1] - '0';
    }
    return s + digits;
}

/** The version a name has behind "claude": "3-7", "4.6", "4-20250514", "v2". 0: it has none. */
static int version_of(const char *s)
{
    int major = 0, minor = 0;

    for (; *s != '\0' && *s != '@' && *s != ':'; s++) {
        const char *behind;

        if (!apr_isdigit(s[1]) || (*s != '-' && *s != '.' && *s != 'v' && *s != '_')) {
            continue;
        }
        behind = take_number(s + 1, &major);
        if (behind != NULL) {
            if (*behind == '-' || *behind == '.' || *behind == '_') {
                (void)take_number(behind + 1, &minor);
            }
            return 100 * major + minor;
        }
    }
    return 0;
}

static unsigned family_of(const char *s)
{
    static const char *const before_families[] = { "-1", "-2", "-v1", "-v2", "-instant" };

    for (apr_size_t i = 0; i < sizeof(families) / sizeof(families[0]); i++) {
        if (strstr(s, families[i].word) != NULL) {
            return families[i].bit;
        }
    }
    for (apr_size_t i = 0; i < sizeof(before_families) / sizeof(before_families[0]); i++) {
        if (strncmp(s, before_families[i], strlen(before_families[i])) == 0) {
            return FIRST;
        }
    }
    return 0;
}

/** @return the row of models[] a name belongs to, or NONE; "claude-prod-4" is anybody's name */
static int row_of(const char *name)
{
    const char *s = name != NULL ? strstr(name, "claude") : NULL;
    unsigned family;
    int version;

    if (s == NULL || (family = family_of(s + strlen("claude"))) == 0) {
        return NONE;
    }
    version = version_of(s + strlen("claude"));
    for (int i = 0; i < (int)(sizeof(models) / sizeof(models[0])); i++) {
        if (version >= models[i].since && (models[i].family & family)) {
            return i;
        }
    }
    return NONE;
}

unsigned llm_claude_of_name(const char *name)
{
    int row = row_of(name);
    unsigned takes = row != NONE ? models[row].takes : 0;

    /* the government's regions are behind from 4.7 on, which is where sampling ended */
    if (name != NULL && !(takes & LLM_CLAUDE_SAMPLING) && strstr(name, "us-gov.") != NULL) {
        takes &= ~LLM_CLAUDE_SCHEMA_AWS;
    }
    return takes;
}

/** The model's own name, or the one its operator gave it. */
static const char *name_of(const llm_try_t *try)
{
    const llm_deployment_t *d = try->deployment;

    return row_of(try->upstream_model) != NONE || d == NULL ? try->upstream_model : d->base_model;
}

/** What the price map, or the operator, says of a name nobody can read. */
static unsigned by_price(const llm_try_t *try)
{
    unsigned flags = llm_try_flags(try), takes = LLM_CLAUDE_FORCED | LLM_CLAUDE_PARALLEL_AWS;

    if (flags & LLM_MODEL_ADAPTIVE_THINKING) {
        takes |= ADAPTIVE | LLM_CLAUDE_OFF;
    }
    else if ((flags & LLM_MODEL_REASONING) || !llm_try_known(try)) {
        takes |= LLM_CLAUDE_BUDGET | LLM_CLAUDE_OFF;
    }
    if (!(flags & LLM_MODEL_NO_SAMPLING)) {
        takes |= LLM_CLAUDE_SAMPLING;
    }
    if (flags & LLM_MODEL_NATIVE_STRUCTURED_OUTPUT) {
        takes |= LLM_CLAUDE_SCHEMA | LLM_CLAUDE_SCHEMA_AWS | LLM_CLAUDE_SCHEMA_GCP;
    }
    return takes;
}

#define EVERY_SCHEMA (LLM_CLAUDE_SCHEMA | LLM_CLAUDE_SCHEMA_AWS | LLM_CLAUDE_SCHEMA_GCP)

/** What an operator may say of a model in model_info. */
static const struct {
    const char *key;
    unsigned set, unless;       /**< true: set where it has none of the others */
    unsigned clear;             /**< true: taken away */
    unsigned without;           /**< false: taken away */
} abilities[] = {
    { "supports_adaptive_thinking", ADAPTIVE, 0, LLM_CLAUDE_BUDGET,
      LLM_CLAUDE_ADAPTIVE | LLM_CLAUDE_ON },
    { "supports_reasoning", LLM_CLAUDE_BUDGET | LLM_CLAUDE_OFF, LLM_CLAUDE_THINKS, 0,
      LLM_CLAUDE_THINKS | LLM_CLAUDE_ON },
    { "supports_native_structured_output", EVERY_SCHEMA, 0, 0, EVERY_SCHEMA },
    { "supports_sampling_params", LLM_CLAUDE_SAMPLING, 0, 0, LLM_CLAUDE_SAMPLING },
};

/** The operator's word goes before a name's. */
static unsigned correct(unsigned takes, json_object *info)
{
    for (apr_size_t i = 0; info != NULL && i < sizeof(abilities) / sizeof(abilities[0]); i++) {
        int says = llm_json_bool(info, abilities[i].key, -1);

        if (says > 0 && !(takes & abilities[i].unless)) {
            takes = (takes & ~abilities[i].clear) | abilities[i].set;
        }
        else if (says == 0) {
            takes &= ~abilities[i].without;
        }
    }
    return takes;
}

unsigned llm_claude(const llm_try_t *try)
{
    const char *name = name_of(try);
    unsigned takes = llm_claude_of_name(name);

    return takes != 0 ? correct(takes, try->deployment != NULL ? try->deployment->model_info : NULL)
                      : by_price(try);
}

apr_int64_t llm_claude_limit(const llm_try_t *try)
{
    const llm_price_t *price = llm_try_price(try);
    int row;

    if (price != NULL && price->max_output_tokens > 0) {
        return price->max_output_tokens;
    }
    row = row_of(name_of(try));
    return row != NONE ? models[row].limit : LIMIT_OF_ALL;
}
