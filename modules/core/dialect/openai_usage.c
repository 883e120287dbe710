/* SPDX-License-Identifier: Apache-2.0 */

/** @file openai_usage.c @brief OpenAI's usage object, read and written. */

#include <string.h>
#include "dialect/openai_render.h"

/** No answer has more tokens; sums of counts cannot overflow below it. */
#define MAX_COUNT 100000000000

static void set_above_zero(json_object *o, const char *key, apr_int64_t v)
{
    if (v > 0) {
        llm_json_set_int(o, key, v);
    }
}

static json_object *prompt_details(const llm_usage_t *u)
{
    json_object *o = json_object_new_object();

    llm_json_set_int(o, "cached_tokens", u->cached);
    set_above_zero(o, "audio_tokens", u->audio_in);
    set_above_zero(o, "cache_creation_tokens", u->cache_write);
    set_above_zero(o, "cache_write_tokens", u->cache_write);
    return o;
}

static json_object *completion_details(const llm_usage_t *u)
{
    json_object *o = json_object_new_object();

    llm_json_set_int(o, "reasoning_tokens", u->reasoning);
    set_above_zero(o, "audio_tokens", u->audio_out);
    return o;
}

json_object *llm_usage_to_json(const llm_usage_t *u)
{
    json_object *o;

    if (!u->known) {
        return NULL;
    }
    o = json_object_new_object();
    llm_json_set_int(o, "completion_tokens", u->completion);
    llm_json_set_int(o, "prompt_tokens", u->prompt);
    llm_json_set_int(o, "total_tokens", u->total);
    if (u->reasoning > 0 || u->audio_out > 0) {
        llm_json_set(o, "completion_tokens_details", completion_details(u));
    }
    if (u->cached > 0 || u->cache_write > 0 || u->audio_in > 0) {
        llm_json_set(o, "prompt_tokens_details", prompt_details(u));
    }
    if (u->cache_write > 0 || u->cached > 0) {
        llm_json_set_int(o, "cache_creation_input_tokens", u->cache_write);
        llm_json_set_int(o, "cache_read_input_tokens", u->cached);
    }
    return o;
}

void llm_render_usage(llm_buf_t *b, const llm_usage_t *u)
{
    json_object *o = llm_usage_to_json(u);

    llm_buf_puts(b, o ? json_object_to_json_string_ext(o, JSON_C_TO_STRING_PLAIN) : "null");
    json_object_put(o);
}

static apr_int64_t count_of(json_object *o, const char *key)
{
    apr_int64_t n = llm_json_int(o, key, 0);

    return n < 0 ? 0 : n > MAX_COUNT ? MAX_COUNT : n;
}

static apr_int64_t first_of(apr_int64_t a, apr_int64_t b)
{
    return a > 0 ? a : b;
}

void llm_usage_from_json(llm_usage_t *u, json_object *usage)
{
    json_object *pd = llm_json_obj(usage, "prompt_tokens_details");
    json_object *cd = llm_json_obj(usage, "completion_tokens_details");

    if (!llm_json_has(usage, "prompt_tokens") && !llm_json_has(usage, "total_tokens")) {
        return;
    }
    memset(u, 0, sizeof(*u));
    u->known = 1;
    u->prompt = count_of(usage, "prompt_tokens");
    u->completion = count_of(usage, "completion_tokens");
    u->total = first_of(count_of(usage, "total_tokens"), u->prompt + u->completion);
    u->cached = first_of(count_of(pd, "cached_tokens"),
                         first_of(count_of(usage, "prompt_cache_hit_tokens"),
                                  count_of(usage, "cache_read_input_tokens")));
    u->cache_write = first_of(count_of(pd, "cache_creation_tokens"),
                              first_of(count_of(pd, "cache_write_tokens"),
                                       count_of(usage, "cache_creation_input_tokens")));
    u->audio_in = count_of(pd, "audio_tokens");
    u->reasoning = first_of(count_of(cd, "reasoning_tokens"),
                            count_of(usage, "reasoning_tokens"));
    u->audio_out = count_of(cd, "audio_tokens");
    u->upstream_cost = llm_json_dbl(usage, "cost", -1);
}
