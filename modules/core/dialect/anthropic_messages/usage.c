/* SPDX-License-Identifier: Apache-2.0 */

/**
 * @file usage.c
 * @brief Claude's usage object. Its sums leave out what was compacted and what an advisor said;
 *        usage.iterations has all that is billed
 *        (https://platform.claude.com/docs/en/build-with-claude/compaction-threshold and
 *        .../agents-and-tools/tool-use/advisor-tool).
 */

#include <string.h>
#include <apr_strings.h>
#include "dialect/ir/answer.h"
#include "dialect/anthropic_messages/dialect.h"
#include "dialect/ir/usage.h"
#include "llm_config.h"

#define MAX_NAME 256            /* of a model */
#define MAX_ITERATIONS 16       /* with prices of their own; what is more is one with the last */

static int says(json_object *o, const char *key, const char *word)
{
    const char *said = llm_json_str(o, key);

    return said != NULL && strcmp(said, word) == 0;
}

static apr_int64_t larger(apr_int64_t a, apr_int64_t b)
{
    return a > b ? a : b;
}

/** @return the name of the model that wrote it, where that is another than the call's; or NULL */
static const char *advisor_of(json_object *o)
{
    const char *model = says(o, "type", "advisor_message") ? llm_json_str(o, "model") : NULL;

    return model != NULL && strlen(model) <= MAX_NAME ? model : NULL;
}

/** Whether the sums of a usage leave an iteration out. */
static int is_apart(json_object *o)
{
    return says(o, "type", "compaction") || says(o, "type", "advisor_message");
}

/** @return 0: no request has as many tokens */
static int read_iteration(json_object *o, llm_iteration_t *it)
{
    *it = (llm_iteration_t){
        .cached = llm_count(o, "cache_read_input_tokens", 0),
        .cache_write = llm_count(o, "cache_creation_input_tokens", 0),
        .cache_write_1h = llm_count(llm_json_obj(o, "cache_creation"),
                                    "ephemeral_1h_input_tokens", 0),
        .completion = llm_count(o, "output_tokens", 0),
        .apart = is_apart(o),
    };
    it->prompt = llm_count(o, "input_tokens", 0) + it->cached + it->cache_write;
    return it->prompt <= LLM_USAGE_MAX && it->completion <= LLM_USAGE_MAX;
}

static void add(llm_iteration_t *sum, const llm_iteration_t *it)
{
    sum->prompt += it->prompt;
    sum->completion += it->completion;
    sum->cached += it->cached;
    sum->cache_write += it->cache_write;
    sum->cache_write_1h += it->cache_write_1h;
}

/** Usages that follow each other in a stream name the same advisors: their prices are known. */
static void name_model(apr_pool_t *p, llm_iteration_t *it, const llm_iteration_t *was,
                       const char *model)
{
    if (was->model != NULL && strcmp(was->model, model) == 0) {
        it->model = was->model;
        it->price = was->price;
    }
    else {
        it->model = apr_pstrdup(p, model);
    }
}

static void take_apart(apr_pool_t *p, json_object *list, llm_usage_t *u)
{
    llm_iteration_t it;

    for (apr_size_t i = 0; i < json_object_array_length(list); i++) {
        json_object *o = json_object_array_get_idx(list, i);

        if (!is_apart(o) || !read_iteration(o, &it)) {
            continue;
        }
        if (u->niterations == MAX_ITERATIONS) {
            add(&u->iterations[MAX_ITERATIONS - 1], &it);
            continue;
        }
        if (advisor_of(o) != NULL) {
            name_model(p, &it, &u->iterations[u->niterations], advisor_of(o));
        }
        u->iterations[u->niterations++] = it;
    }
}

/** @return how many iterations there are that the usage's own sums count; sum is theirs */
static apr_size_t sum_up(json_object *list, llm_iteration_t *sum)
{
    llm_iteration_t it;
    apr_size_t n = 0;

    *sum = (llm_iteration_t){ 0 };
    for (apr_size_t i = 0; i < json_object_array_length(list); i++) {
        json_object *o = json_object_array_get_idx(list, i);

        if (!is_apart(o) && read_iteration(o, &it)) {
            add(sum, &it);
            n++;
        }
    }
    return n;
}

static int is_sum(const llm_usage_t *u, const llm_iteration_t *sum)
{
    return u->prompt == sum->prompt && u->completion == sum->completion &&
           u->cached == sum->cached && u->cache_write == sum->cache_write &&
           u->cache_write_1h == sum->cache_write_1h;
}

/** Prices of long prompts are those of one request: several need to be known each. */
static void take_messages(json_object *list, llm_usage_t *u)
{
    llm_iteration_t sum;
    apr_size_t n = sum_up(list, &sum);

    u->prompt = larger(u->prompt, sum.prompt);
    u->completion = larger(u->completion, sum.completion);
    u->cached = larger(u->cached, sum.cached);
    u->cache_write = larger(u->cache_write, sum.cache_write);
    u->cache_write_1h = larger(u->cache_write_1h, sum.cache_write_1h);
    if (n < 2 || n > (apr_size_t)(MAX_ITERATIONS - u->niterations) || !is_sum(u, &sum)) {
        return;
    }
    for (apr_size_t i = 0; i < json_object_array_length(list); i++) {
        json_object *o = json_object_array_get_idx(list, i);

        if (!is_apart(o) && read_iteration(o, &u->iterations[u->niterations])) {
            u->niterations++;
        }
    }
}

static void read_iterations(apr_pool_t *p, json_object *list, llm_usage_t *u)
{
    if (list == NULL || json_object_array_length(list) == 0) {
        return;
    }
    if (u->iterations == NULL) {
        u->iterations = apr_pcalloc(p, MAX_ITERATIONS * sizeof(llm_iteration_t));
    }
    u->niterations = 0;
    take_apart(p, list, u);
    take_messages(list, u);
}

/** Add what a usage's own sums leave out, or take it out of them again. */
static void count_apart(llm_usage_t *u, int sign)
{
    for (int i = 0; i < u->niterations; i++) {
        const llm_iteration_t *it = &u->iterations[i];

        if (it->apart) {
            u->prompt += sign * it->prompt;
            u->completion += sign * it->completion;
            u->cached += sign * it->cached;
            u->cache_write += sign * it->cache_write;
            u->cache_write_1h += sign * it->cache_write_1h;
        }
    }
}

int anthropic_counts_cache_in(const llm_try_t *try)
{
    const llm_deployment_t *d = try->deployment;

    return d != NULL && d->provider != NULL && d->provider->counts_cache_in != NULL &&
           d->provider->counts_cache_in(try);
}

/** Some servers count the prompt at the beginning alone, and tell zeros in the end. */
static apr_int64_t told(json_object *o, const char *key, apr_int64_t was, int anew)
{
    apr_int64_t n = llm_count(o, key, was);

    return n > 0 || anew ? n : was;
}

/** A part is no larger than the whole: a server that tells so has counted it apart after all. */
static apr_int64_t whole_prompt(apr_int64_t input, apr_int64_t cache, int cache_is_in)
{
    return cache_is_in && cache <= input ? input : input + cache;
}

static void read_sums(const llm_try_t *try, json_object *usage, llm_usage_t *u)
{
    json_object *list = llm_json_arr(usage, "iterations");
    int anew = list != NULL && json_object_array_length(list) > 0;      /* they have all counts */
    apr_int64_t all = u->prompt, plain = u->prompt - u->cached - u->cache_write;
    int is_in;

    u->cached = told(usage, "cache_read_input_tokens", u->cached, anew);
    u->cache_write = told(usage, "cache_creation_input_tokens", u->cache_write, anew);
    u->cache_write_1h = told(llm_json_obj(usage, "cache_creation"), "ephemeral_1h_input_tokens",
                             u->cache_write_1h, anew);
    if (u->cache_write_1h > u->cache_write) {
        u->cache_write_1h = u->cache_write;
    }
    /* none told here was for the first token: the answer is better estimated than taken for that */
    u->completion = llm_count(usage, "output_tokens", u->completion);
    u->searches = told(llm_json_obj(usage, "server_tool_use"), "web_search_requests", u->searches,
                       0);
    is_in = u->cached + u->cache_write > 0 && anthropic_counts_cache_in(try);
    u->prompt = whole_prompt(told(usage, "input_tokens", is_in ? all : plain, anew),
                             u->cached + u->cache_write, is_in);
}

void anthropic_usage(const llm_try_t *try, json_object *usage, llm_usage_t *u)
{
    if (usage == NULL) {
        return;
    }
    count_apart(u, -1);
    read_sums(try, usage, u);
    read_iterations(try->pool, llm_json_arr(usage, "iterations"), u);
    count_apart(u, 1);
    u->reasoning = told(llm_json_obj(usage, "output_tokens_details"), "thinking_tokens",
                        u->reasoning, 0);
    if (u->reasoning > u->completion) {
        u->reasoning = u->completion;
    }
    u->total = u->prompt + u->completion;
    u->upstream_cost = -1;
    u->known = 1;
    if (llm_service_of_json(usage, "service_tier") != LLM_SERVICE_UNSAID) {
        u->service = llm_service_of_json(usage, "service_tier");
    }
    u->fast |= says(usage, "speed", "fast");
    u->in_us |= says(usage, "inference_geo", "us");
}
