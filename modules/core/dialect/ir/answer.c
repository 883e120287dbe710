/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include <strings.h>
#include "dialect/ir/answer.h"
#include "dialect/ir/usage.h"

static const char STOP[] = "stop";
static const char LENGTH[] = "length";
static const char TOOL_CALLS[] = "tool_calls";
static const char FILTER[] = "content_filter";

/**
 * What upstreams call the end of an answer, in any case. Words that are told beside the choice say
 * more than the canonical one: the answer broke off, and a client that pays for it may ask again
 * (https://api-docs.deepseek.com/api/create-chat-completion for insufficient_system_resource;
 * abort and error are vLLM's, error OpenRouter's too, load and unload Ollama's).
 */
static const struct {
    const char *word, *reason;
    int told;
} reasons[] = {
    { "stop", STOP, 0 }, { "end_turn", STOP, 0 }, { "stop_sequence", STOP, 0 },
    { "complete", STOP, 0 }, { "completed", STOP, 0 }, { "eos", STOP, 0 },
    { "eos_token", STOP, 0 }, { "end", STOP, 0 }, { "done", STOP, 0 },
    { "finish_reason_unspecified", STOP, 0 },
    { "tool_use", TOOL_CALLS, 0 }, { "tool_calls", TOOL_CALLS, 0 }, { "tool_call", TOOL_CALLS, 0 },
    { "max_tokens", LENGTH, 0 }, { "length", LENGTH, 0 }, { "max_output_tokens", LENGTH, 0 },
    { "compaction", LENGTH, 0 }, { "pause_turn", LENGTH, 0 },
    { "model_context_window_exceeded", LENGTH, 0 }, { "continuation", LENGTH, 0 },
    { "error_limit", LENGTH, 0 },
    { "content_filter", FILTER, 0 }, { "content_filtered", FILTER, 0 }, { "refusal", FILTER, 0 },
    { "guardrail_intervened", FILTER, 0 }, { "sensitive", FILTER, 0 },
    { "error_toxic", FILTER, 0 }, { "safety", FILTER, 0 },
    { "recitation", FILTER, 1 }, { "language", FILTER, 1 }, { "other", FILTER, 1 },
    { "blocklist", FILTER, 1 }, { "prohibited_content", FILTER, 1 }, { "spii", FILTER, 1 },
    { "escalation", FILTER, 1 }, { "unexpected_tool_call", FILTER, 1 },
    { "too_many_tool_calls", FILTER, 1 }, { "missing_thought_signature", FILTER, 1 },
    { "insufficient_system_resource", FILTER, 1 }, { "abort", FILTER, 1 },
    { "aborted", FILTER, 1 }, { "cancelled", FILTER, 1 }, { "user_cancel", FILTER, 1 },
    { "error", FILTER, 1 }, { "network_error", FILTER, 1 }, { "timeout", FILTER, 1 },
    { "load", FILTER, 1 }, { "unload", FILTER, 1 },
};

/** Words of which there are many that begin alike. */
static const struct {
    const char *begin;
    apr_size_t n;
    int told;
} families[] = {
    { "image_", sizeof("image_") - 1, 0 },
    { "malformed_", sizeof("malformed_") - 1, 1 },
    /* Gemini's own word follows: https://ai.google.dev/gemini-api/docs/openai */
    { "content_filter:", sizeof("content_filter:") - 1, 1 },
    { "function_call_filter:", sizeof("function_call_filter:") - 1, 1 },
};

/** @param told set to 1: the upstream's own word says more than the canonical one */
static const char *reason_of(const char *upstream, int *told)
{
    *told = 0;
    if (upstream == NULL) {
        return STOP;
    }
    for (apr_size_t i = 0; i < sizeof(reasons) / sizeof(reasons[0]); i++) {
        if (strcasecmp(upstream, reasons[i].word) == 0) {
            *told = reasons[i].told;
            return reasons[i].reason;
        }
    }
    for (apr_size_t i = 0; i < sizeof(families) / sizeof(families[0]); i++) {
        if (strncasecmp(upstream, families[i].begin, families[i].n) == 0) {
            *told = families[i].told;
            return FILTER;
        }
    }
    *told = 1;                  /* nobody knows it: whoever reads the answer shall see it */
    return STOP;
}

const char *llm_finish_reason(const char *upstream)
{
    int told;

    return reason_of(upstream, &told);
}

int llm_finish_says_more(const char *upstream)
{
    int told;

    reason_of(upstream, &told);
    return told;
}

int llm_finish_broke_off(const char *upstream)
{
    int told;

    return reason_of(upstream, &told) == FILTER && told;
}

void llm_finish_native(json_object *choice, const char *upstream)
{
    json_object *fields = llm_json_obj(choice, "provider_specific_fields");

    if (llm_finish_says_more(upstream)) {
        fields = fields ? fields : llm_json_add_object(choice, "provider_specific_fields");
        llm_json_set_str(fields, "native_finish_reason", upstream);
    }
}

void llm_answer_make(llm_answer_t *a, llm_try_t *try, const char *id, const char *model)
{
    json_object *choices;

    a->ir = llm_json_new_object(try->pool);
    llm_json_set_str(a->ir, "id", id != NULL ? id : try->answer_id);
    llm_json_set_str(a->ir, "object", "chat.completion");
    llm_json_set_int(a->ir, "created", apr_time_sec(try->call->started));
    llm_json_set_str(a->ir, "model", model != NULL ? model : try->upstream_model);
    try->served_model = model;
    choices = llm_json_add_array(a->ir, "choices");
    a->choice = llm_json_add_object(choices, NULL);
    llm_json_set_int(a->choice, "index", 0);
    a->message = llm_json_add_object(a->choice, "message");
    llm_json_set_str(a->message, "role", "assistant");
}

apr_int64_t llm_count(json_object *o, const char *key, apr_int64_t def)
{
    json_object *v = llm_json_get(o, key);
    apr_int64_t n = llm_json_int(o, key, 0);

    if (json_object_is_type(v, json_type_string)) {     /* a number all the same, or nothing */
        n = llm_usage_count(v);
        return n < 0 ? def : n;
    }
    if (!json_object_is_type(v, json_type_int) && !json_object_is_type(v, json_type_double)) {
        return def;
    }
    return n < 0 ? 0 : n > LLM_COUNT_MAX ? LLM_COUNT_MAX : n;
}

#define THOUGHT_BYTES 4         /* of a token, about, in most scripts */

void llm_usage_thoughts(llm_usage_t *u, apr_size_t bytes)
{
    apr_int64_t n = (apr_int64_t)((bytes + THOUGHT_BYTES - 1) / THOUGHT_BYTES);

    if (u->known && u->reasoning == 0) {
        u->reasoning = n < u->completion ? n : u->completion;
    }
}

static void set_above_zero(json_object *o, const char *key, apr_int64_t n)
{
    if (n > 0) {
        llm_json_set_int(o, key, n);
    }
}

/** What is left of a sum besides two kinds; upstreams contradict themselves. */
static apr_int64_t left_of(apr_int64_t sum, apr_int64_t a, apr_int64_t b)
{
    return sum > a + b ? sum - a - b : 0;
}

json_object *llm_usage_json(const llm_usage_t *u)
{
    json_object *o = json_object_new_object(), *d;

    llm_json_set_int(o, "prompt_tokens", u->prompt);
    llm_json_set_int(o, "completion_tokens", u->completion);
    llm_json_set_int(o, "total_tokens", u->total);
    d = llm_json_add_object(o, "completion_tokens_details");
    llm_json_set_int(d, "reasoning_tokens", u->reasoning);
    llm_json_set_int(d, "text_tokens", left_of(u->completion, u->reasoning, u->audio_out));
    set_above_zero(d, "audio_tokens", u->audio_out);
    d = llm_json_add_object(o, "prompt_tokens_details");
    llm_json_set_int(d, "cached_tokens", u->cached);
    llm_json_set_int(d, "text_tokens",
                     left_of(u->prompt, u->cached + u->cache_write, u->audio_in));
    llm_json_set_int(d, "cache_creation_tokens", u->cache_write);
    llm_json_set_int(d, "cache_write_tokens", u->cache_write);
    set_above_zero(d, "audio_tokens", u->audio_in);
    if (u->cache_write_1h > 0) {
        d = llm_json_add_object(d, "cache_creation_token_details");
        set_above_zero(d, "ephemeral_5m_input_tokens", u->cache_write - u->cache_write_1h);
        llm_json_set_int(d, "ephemeral_1h_input_tokens", u->cache_write_1h);
    }
    llm_json_set_int(o, "cache_creation_input_tokens", u->cache_write);
    llm_json_set_int(o, "cache_read_input_tokens", u->cached);
    return o;
}

void llm_usage_write(llm_buf_t *b, const llm_usage_t *u)
{
    const struct {
        const char *before;
        apr_int64_t n;
        int maybe;              /* left out when it is 0 */
    } counts[] = {
        { "{\"prompt_tokens\":", u->prompt, 0 },
        { ",\"completion_tokens\":", u->completion, 0 },
        { ",\"total_tokens\":", u->total, 0 },
        { ",\"completion_tokens_details\":{\"reasoning_tokens\":", u->reasoning, 0 },
        { ",\"text_tokens\":", left_of(u->completion, u->reasoning, u->audio_out), 0 },
        { ",\"audio_tokens\":", u->audio_out, 1 },
        { "},\"prompt_tokens_details\":{\"cached_tokens\":", u->cached, 0 },
        { ",\"text_tokens\":", left_of(u->prompt, u->cached + u->cache_write, u->audio_in), 0 },
        { ",\"cache_creation_tokens\":", u->cache_write, 0 },
        { ",\"cache_write_tokens\":", u->cache_write, 0 },
        { ",\"audio_tokens\":", u->audio_in, 1 },
        { ",\"cache_creation_token_details\":{\"ephemeral_1h_input_tokens\":", u->cache_write_1h,
          1 },
        { ",\"ephemeral_5m_input_tokens\":",
          u->cache_write_1h > 0 ? u->cache_write - u->cache_write_1h : 0, 1 },
    };

    for (apr_size_t i = 0; i < sizeof(counts) / sizeof(counts[0]); i++) {
        if (!counts[i].maybe || counts[i].n > 0) {
            llm_buf_puts(b, counts[i].before);
            llm_buf_int(b, counts[i].n);
        }
    }
    llm_buf_puts(b, u->cache_write_1h > 0 ? "}},\"cache_creation_input_tokens\":"
                                          : "},\"cache_creation_input_tokens\":");
    llm_buf_int(b, u->cache_write);
    llm_buf_puts(b, ",\"cache_read_input_tokens\":");
    llm_buf_int(b, u->cached);
    llm_buf_add(b, "}", 1);
}

void llm_answer_finish(llm_answer_t *a, const char *finish_reason, const llm_usage_t *u)
{
    llm_json_set_str(a->choice, "finish_reason", finish_reason);
    if (u->known) {
        llm_json_set(a->ir, "usage", llm_usage_json(u));
    }
}
