/* SPDX-License-Identifier: Apache-2.0 */

/** @file openai_usage.c @brief OpenAI's usage object, read. */

#include <stdlib.h>
#include <string.h>
#include "dialect/openai_render.h"

/** No answer has more tokens; sums of counts cannot overflow below it. */
#define MAX_COUNT 100000000000

/** Counts as upstreams spell them; of several names for one count the first that is not 0 wins. */
typedef enum count_e {
    PROMPT, COMPLETION, TOTAL, CACHED, CACHE_HIT, CACHE_READ, REASONING_FLAT, CREATED_FLAT,
    CREATED, WRITTEN, AUDIO_IN, REASONING, AUDIO_OUT, NCOUNTS
} count_e;

typedef struct count_name_t {
    const char *name;
    apr_size_t len;
    count_e count;
} count_name_t;
#define NAMED(text, count) { text, sizeof(text) - 1, count }

static const count_name_t flat[] = {
    NAMED("prompt_tokens", PROMPT), NAMED("completion_tokens", COMPLETION),
    NAMED("total_tokens", TOTAL),
    NAMED("prompt_cache_hit_tokens", CACHE_HIT), NAMED("cache_read_input_tokens", CACHE_READ),
    NAMED("cache_creation_input_tokens", CREATED_FLAT), NAMED("reasoning_tokens", REASONING_FLAT),
    { NULL, 0, 0 }
};
static const count_name_t prompt_names[] = {
    NAMED("cached_tokens", CACHED), NAMED("cache_creation_tokens", CREATED),
    NAMED("cache_write_tokens", WRITTEN), NAMED("audio_tokens", AUDIO_IN), { NULL, 0, 0 }
};
static const count_name_t completion_names[] = {
    NAMED("reasoning_tokens", REASONING), NAMED("audio_tokens", AUDIO_OUT), { NULL, 0, 0 }
};

static apr_int64_t in_bounds(apr_int64_t n)
{
    return n < 0 ? 0 : n > MAX_COUNT ? MAX_COUNT : n;
}

static apr_int64_t first_of(apr_int64_t a, apr_int64_t b)
{
    return a > 0 ? a : b;
}

static void set_usage(llm_usage_t *u, const apr_int64_t *n, double cost)
{
    *u = (llm_usage_t){
        .known = 1,
        .prompt = n[PROMPT],
        .completion = n[COMPLETION],
        .total = first_of(n[TOTAL], n[PROMPT] + n[COMPLETION]),
        .cached = first_of(n[CACHED], first_of(n[CACHE_HIT], n[CACHE_READ])),
        .cache_write = first_of(n[CREATED], first_of(n[WRITTEN], n[CREATED_FLAT])),
        .audio_in = n[AUDIO_IN],
        .reasoning = first_of(n[REASONING], n[REASONING_FLAT]),
        .audio_out = n[AUDIO_OUT],
        .upstream_cost = cost,
    };
}

static void counts_of_json(json_object *o, const count_name_t *names, apr_int64_t *n)
{
    for (; o != NULL && names->name != NULL; names++) {
        n[names->count] = in_bounds(llm_json_int(o, names->name, 0));
    }
}

void llm_usage_from_json(llm_usage_t *u, json_object *usage)
{
    apr_int64_t n[NCOUNTS] = { 0 };

    if (!llm_json_has(usage, "prompt_tokens") && !llm_json_has(usage, "total_tokens")) {
        return;
    }
    counts_of_json(usage, flat, n);
    counts_of_json(llm_json_obj(usage, "prompt_tokens_details"), prompt_names, n);
    counts_of_json(llm_json_obj(usage, "completion_tokens_details"), completion_names, n);
    set_usage(u, n, llm_json_dbl(usage, "cost",
                                 llm_json_dbl(llm_json_obj(usage, "cost"), "total_cost", -1)));
}

static int is_named(const llm_scan_t *s, const llm_member_t *m, const char *name, apr_size_t n)
{
    return n == m->key_len && memcmp(s->text + m->key, name, n) == 0;
}
#define IS_NAMED(s, m, text) is_named(s, m, text, sizeof(text) - 1)

static void count_member(const llm_scan_t *s, const llm_member_t *m, const count_name_t *names,
                         apr_int64_t *n)
{
    for (; names->name != NULL; names++) {
        if (is_named(s, m, names->name, names->len)) {
            n[names->count] = in_bounds(llm_scan_int(s, m, 0));
            return;
        }
    }
}

static void counts_of_member(const llm_scan_t *s, const llm_member_t *m,
                             const count_name_t *names, apr_int64_t *n)
{
    llm_scan_t sub;

    if (llm_scan_sub(&sub, s, m) == APR_SUCCESS) {
        for (int i = 0; i < sub.count; i++) {
            count_member(&sub, &sub.m[i], names, n);
        }
    }
}

/** US dollars as a number, or a table with a sum (Perplexity). @return < 0: not said */
static double cost_of(const llm_scan_t *s, const llm_member_t *m)
{
    llm_scan_t sub;
    char text[32];

    if (m->type == LLM_SCAN_OBJECT && llm_scan_sub(&sub, s, m) == APR_SUCCESS) {
        m = llm_scan_find(&sub, "total_cost");
        s = &sub;
    }
    if (m == NULL || m->type != LLM_SCAN_NUMBER || m->value_len >= sizeof(text)) {
        return -1;
    }
    memcpy(text, s->text + m->value, m->value_len);
    text[m->value_len] = '\0';
    return strtod(text, NULL);
}

void llm_usage_from_scan(llm_usage_t *u, const llm_scan_t *s, const llm_member_t *m)
{
    apr_int64_t n[NCOUNTS] = { 0 };
    double cost = -1;
    llm_scan_t sub;

    if (m == NULL || m->type != LLM_SCAN_OBJECT || llm_scan_sub(&sub, s, m) != APR_SUCCESS) {
        return;
    }
    for (int i = 0; i < sub.count; i++) {
        m = &sub.m[i];
        if (m->type == LLM_SCAN_NUMBER) {
            count_member(&sub, m, flat, n);
        }
        else if (m->type == LLM_SCAN_OBJECT && IS_NAMED(&sub, m, "prompt_tokens_details")) {
            counts_of_member(&sub, m, prompt_names, n);
        }
        else if (m->type == LLM_SCAN_OBJECT && IS_NAMED(&sub, m, "completion_tokens_details")) {
            counts_of_member(&sub, m, completion_names, n);
        }
        if (IS_NAMED(&sub, m, "cost")) {
            cost = cost_of(&sub, m);
        }
    }
    set_usage(u, n, cost);
}
