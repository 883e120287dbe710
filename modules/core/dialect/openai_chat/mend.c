/* SPDX-License-Identifier: Apache-2.0 */

/** @file mend.c @brief What servers of OpenAI's API send, made what its clients count on. */

#include <string.h>
#include <apr_strings.h>
#include "base/crypto/random.h"
#include "dialect/ir/answer.h"
#include "dialect/dialects.h"
#include "dialect/ir/error/said.h"
#include "dialect/ir/error/errors.h"
#include "dialect/ir/listed.h"
#include "dialect/openai_chat/pieces.h"
#include "dialect/openai_chat/render.h"
#include "dialect/openai_chat/shape.h"
#include "dialect/openai_chat/event.h"
#include "dialect/ir/usage.h"
#include "dialect/ir/tools/wrapped.h"

#define MAX_CHOICES 128

/* -- what whole answers and chunks share ----------------------------------------------------- */

static int has_string(json_object *o, const char *key)
{
    return json_object_is_type(llm_json_get(o, key), json_type_string);
}

static int has_number(json_object *o, const char *key)
{
    json_object *v = llm_json_get(o, key);

    return json_object_is_type(v, json_type_int) || json_object_is_type(v, json_type_double);
}

/** Delete members that are null, but for the one named keep. */
static void drop_nulls(apr_pool_t *p, json_object *o, const char *keep)
{
    apr_array_header_t *keys;

    if (o == NULL) {
        return;
    }
    keys = apr_array_make(p, 4, sizeof(const char *));
    json_object_object_foreach(o, key, v) {
        if (v == NULL && strcmp(key, keep) != 0) {
            APR_ARRAY_PUSH(keys, const char *) = apr_pstrdup(p, key);
        }
    }
    for (int i = 0; i < keys->nelts; i++) {
        json_object_object_del(o, APR_ARRAY_IDX(keys, i, const char *));
    }
}

/** Members clients have a type for, and do without. */
typedef struct typed_t {
    const char *name;
    json_type type;
} typed_t;

static const typed_t of_body[] = { { "service_tier", json_type_string },
                                   { "system_fingerprint", json_type_string }, { NULL, 0 } };
static const typed_t of_choice[] = { { "logprobs", json_type_object }, { NULL, 0 } };
static const typed_t of_message[] = {
    { "content", json_type_string }, { "reasoning_content", json_type_string },
    { "refusal", json_type_string }, { "annotations", json_type_array },
    { "audio", json_type_object }, { "function_call", json_type_object }, { NULL, 0 }
};
static const typed_t of_usage[] = { { "prompt_tokens_details", json_type_object },
                                    { "completion_tokens_details", json_type_object },
                                    { NULL, 0 } };

/** One of another type would break whoever reads it, or adds to it. */
static void drop_mistyped(json_object *o, const typed_t *rows)
{
    for (; rows->name != NULL; rows++) {
        json_object *v = llm_json_get(o, rows->name);

        if (v != NULL && !json_object_is_type(v, rows->type)) {
            json_object_object_del(o, rows->name);
        }
    }
}

/** @return 1: some of a usage is known; else it is taken out, and u is that of no call */
static int read_usage(llm_usage_t *u, json_object *body)
{
    *u = (llm_usage_t){ 0 };
    llm_usage_from_json(u, llm_json_obj(body, "usage"));
    if (!u->known && !llm_usage_is_partial(u)) {
        json_object_object_del(body, "usage");
        return 0;
    }
    return 1;
}

/** Audio that only a sum told of: who reads the mended usage finds no such sum any more. */
static void tell_audio(json_object *usage, apr_int64_t tokens)
{
    json_object *d = llm_json_obj(usage, "prompt_tokens_details");

    if (tokens > 0 && !llm_json_has(d, "audio_tokens")) {
        llm_json_set_int(d != NULL ? d : llm_json_add_object(usage, "prompt_tokens_details"),
                         "audio_tokens", tokens);
    }
}

/** Three counts as the ledger reads them, whatever their names and types were. */
static void mend_usage(apr_pool_t *p, json_object *body)
{
    json_object *usage = llm_json_obj(body, "usage");
    llm_usage_t u;

    if (read_usage(&u, body)) {
        drop_mistyped(usage, of_usage);
        drop_nulls(p, usage, "");
        llm_json_set_int(usage, "prompt_tokens", u.prompt);
        llm_json_set_int(usage, "completion_tokens", u.completion);
        tell_audio(usage, u.audio_in);
        if (u.unnamed == 0) {   /* else it tells of thoughts, or has yet to be told */
            llm_json_set_int(usage, "total_tokens", u.total);
        }
    }
}

/** Embeddings have no completion; one of their two counts says the other. */
static void mend_vectors_usage(json_object *body)
{
    json_object *usage = llm_json_obj(body, "usage");
    llm_usage_t u;

    if (read_usage(&u, body)) {
        llm_usage_vectors(&u);
        json_object_object_del(usage, "completion_tokens");
        llm_json_set_int(usage, "prompt_tokens", u.prompt);
        llm_json_set_int(usage, "total_tokens", u.total);
    }
}

static const char *answer_id(llm_try_t *try)
{
    if (try->answer_id == NULL) {
        try->answer_id = llm_random_token(try->pool, "chatcmpl-", 29);
    }
    return try->answer_id;
}

/** A time in whole seconds, also where a server says it as a text or to the microsecond. */
static void mend_created(llm_try_t *try, json_object *body)
{
    json_object *said = llm_json_get(body, "created");
    const char *text = llm_json_value_str(said);
    double t = text != NULL ? strtod(text, NULL) : has_number(body, "created")
                                                       ? json_object_get_double(said) : 0;

    if (t >= 1 && t < 1e12) {
        llm_json_set_int(body, "created", (apr_int64_t)t);
    }
    else {
        llm_json_set_int(body, "created", apr_time_sec(try->call->started));
    }
}

static void mend_head(llm_try_t *try, json_object *body, const char *object, const char *id)
{
    const char *said = llm_json_str(body, "object");

    llm_error_drop_unsaid(body);
    if (!has_string(body, "id")) {
        llm_json_set_str(body, "id", id != NULL && *id != '\0' ? id : answer_id(try));
    }
    if (said == NULL || strcmp(said, object) != 0) {
        llm_json_set_str(body, "object", object);
    }
    mend_created(try, body);
    drop_mistyped(body, of_body);
    if (!has_string(body, "model")) {
        llm_json_set_str(body, "model", try->upstream_model);
    }
}

/** Elements that are no objects go. @return the list, NULL: there is none */
static json_object *only_objects(json_object *o, const char *key)
{
    json_object *list = llm_json_arr(o, key);

    for (size_t i = list ? json_object_array_length(list) : 0; i > 0; i--) {
        if (!json_object_is_type(json_object_array_get_idx(list, i - 1), json_type_object)) {
            json_object_array_del_idx(list, i - 1, 1);
        }
    }
    return list;
}

json_object *llm_openai_some_calls(json_object *message)
{
    json_object *calls = only_objects(message, "tool_calls");

    if (calls == NULL || json_object_array_length(calls) == 0) {
        json_object_object_del(message, "tool_calls");
        return NULL;
    }
    return calls;
}

static int mend_index(json_object *choice, size_t place)
{
    apr_int64_t index = llm_json_int(choice, "index", (apr_int64_t)place);

    if (!json_object_is_type(llm_json_get(choice, "index"), json_type_int) || index < 0 ||
        index > MAX_CHOICES) {
        index = (apr_int64_t)place;
        llm_json_set_int(choice, "index", index);
    }
    return (int)index;
}

/** Some servers write the null of a choice that goes on as a text. */
static int is_no_reason(const char *word)
{
    static const char *const words[] = { "", "null", "none", "undefined" };

    for (apr_size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
        if (strcasecmp(word, words[i]) == 0) {
            return 1;
        }
    }
    return 0;
}

/** What a choice ends for, in OpenAI's words; NULL: it goes on. */
static const char *end_of(json_object *choice)
{
    const char *native = llm_json_str(choice, "finish_reason");

    return native != NULL && !is_no_reason(native) ? llm_openai_finish(native) : NULL;
}

/** The one reason out of OpenAI's words; who called a tool did not merely stop. */
static void mend_finish(json_object *choice, int called)
{
    const char *native = llm_json_str(choice, "finish_reason"), *word = end_of(choice);

    if (word != NULL && llm_openai_finish_says_more(native)) {
        llm_finish_native(choice, native);
    }
    if (word != NULL && called && strcmp(word, "stop") == 0) {
        word = "tool_calls";
    }
    if (word != NULL && !called && strcmp(word, "tool_calls") == 0) {
        word = "stop";          /* clients would look for a call */
    }
    llm_json_set(choice, "finish_reason", word ? json_object_new_string(word) : NULL);
}

void llm_openai_mend_arguments(apr_pool_t *p, json_object *fn, const char *none)
{
    json_object *args = llm_json_get(fn, "arguments");
    const char *text = llm_json_value_str(args);

    if (text != NULL && (*text != '\0' || none == NULL)) {
        return;
    }
    if (args != NULL && text == NULL) {
        llm_json_set_str(fn, "arguments", llm_json_text(p, args, NULL));
    }
    else if (none != NULL) {
        llm_json_set_str(fn, "arguments", none);
    }
    else {
        json_object_object_del(fn, "arguments");
    }
}

void llm_openai_mend_call_head(apr_pool_t *p, json_object *call, const char *none)
{
    const char *id = llm_json_str(call, "id");
    json_object *fn = llm_json_obj(call, "function");
    int is_custom = llm_json_obj(call, "custom") != NULL;

    if (id == NULL || *id == '\0') {
        llm_json_set_str(call, "id", llm_random_token(p, "call_", 24));
    }
    llm_json_set_str(call, "type", is_custom ? "custom" : "function");
    if (is_custom) {
        json_object_object_del(call, "function");
        return;
    }
    fn = fn ? fn : llm_json_add_object(call, "function");
    if (!has_string(fn, "name")) {
        llm_json_set_str(fn, "name", "");
    }
    llm_openai_mend_arguments(p, fn, none);
}

static void mend_members(apr_pool_t *p, json_object *message)
{
    json_object *fn;

    llm_openai_flatten_content(p, message);
    drop_mistyped(message, of_message);
    fn = llm_json_obj(message, "function_call");
    if (fn != NULL) {
        llm_openai_mend_arguments(p, fn, NULL);
    }
    if (fn != NULL && !has_string(fn, "name") && llm_json_get(fn, "arguments") == NULL) {
        json_object_object_del(message, "function_call");
    }
}

/* -- whole answers --------------------------------------------------------------------------- */

static apr_status_t unusable(llm_try_t *try, const char *why, llm_err_t **err)
{
    *err = llm_err_make(try->pool, LLM_ERR_BAD_GATEWAY, 0,
                        "litellm.BadGatewayError: the answer of the upstream cannot be used: %s",
                        why);
    return APR_EGENERAL;
}

static apr_status_t failed(llm_try_t *try, json_object *answer, llm_err_t **err)
{
    apr_size_t n;
    const char *text = llm_json_text(try->pool, answer, &n);

    *err = llm_err_from_status(try, &llm_dialect_openai_chat, 0, text, n);
    return APR_EGENERAL;
}

/** The message, also where a server calls it a delta or gives a bare text. */
static json_object *find_message(json_object *choice)
{
    json_object *message = llm_json_obj(choice, "message");

    if (message == NULL && llm_json_obj(choice, "delta") != NULL) {
        llm_json_copy(choice, "message", choice, "delta");
        json_object_object_del(choice, "delta");
        message = llm_json_obj(choice, "message");
    }
    if (message == NULL) {
        message = llm_json_add_object(choice, "message");
        llm_json_copy(message, "content", choice, "text");
    }
    return message;
}

/** Arguments as the client's own schema has them. */
static void unwrap_whole(llm_try_t *try, json_object *fn)
{
    const char *text = llm_json_str(fn, "arguments");
    const char *own = llm_tool_unwrapped(try, try->pool, llm_json_str(fn, "name"), text);

    if (own != text) {
        llm_json_set_str(fn, "arguments", own);
    }
}

static int mend_calls(llm_try_t *try, json_object *message)
{
    json_object *calls = llm_openai_some_calls(message);

    for (size_t i = 0; calls != NULL && i < json_object_array_length(calls); i++) {
        json_object *call = json_object_array_get_idx(calls, i);

        llm_openai_mend_call_head(try->pool, call, "{}");
        unwrap_whole(try, llm_json_obj(call, "function"));
    }
    if (has_string(llm_json_obj(message, "function_call"), "name")) {
        llm_openai_mend_arguments(try->pool, llm_json_obj(message, "function_call"), "{}");
    }
    unwrap_whole(try, llm_json_obj(message, "function_call"));
    return calls != NULL;
}

static void mend_choice(llm_try_t *try, json_object *choice, size_t place)
{
    json_object *message = find_message(choice);
    int called = mend_calls(try, message);

    mend_index(choice, place);
    drop_mistyped(choice, of_choice);
    mend_finish(choice, called);
    if (llm_json_get(choice, "finish_reason") == NULL) {
        llm_json_set_str(choice, "finish_reason", called ? "tool_calls" : "stop");
    }
    drop_nulls(try->pool, choice, "");
    llm_json_set_str(message, "role", "assistant");
    mend_members(try->pool, message);
    if (try->call->dialect->client->has_thoughts) {
        llm_openai_untag(try->pool, message, end_of(choice));
    }
    drop_nulls(try->pool, message, "content");
    if (!llm_json_has(message, "content")) {
        llm_json_set(message, "content", NULL);
    }
}

/**
 * OpenRouter's answer to a call that failed at the model's host: status 200, and in its choice what
 * went wrong (https://openrouter.ai/docs/api/reference/overview). Lifted to where errors stand.
 * @return 1: there is nothing but an error
 */
static int lift_error(json_object *body, json_object *choices)
{
    json_object *only = json_object_array_length(choices) == 1
                            ? json_object_array_get_idx(choices, 0) : NULL;
    const char *word = llm_json_str(only, "finish_reason");

    if (!llm_error_said(only) || word == NULL || strcmp(word, "error") != 0) {
        return 0;
    }
    llm_json_copy(body, "error", only, "error");
    return 1;
}

apr_status_t llm_openai_mend_answer(llm_try_t *try, json_object *answer, llm_err_t **err)
{
    json_object *choices = only_objects(answer, "choices");
    size_t n = choices ? json_object_array_length(choices) : 0;
    llm_said_t said;

    if (n == 0) {
        return unusable(try, "it has no choices", err);
    }
    if (lift_error(answer, choices)) {
        return failed(try, answer, err);
    }
    mend_head(try, answer, "chat.completion", NULL);
    mend_usage(try->pool, answer);
    drop_nulls(try->pool, answer, "");
    for (size_t i = 0; i < n; i++) {
        mend_choice(try, json_object_array_get_idx(choices, i), i);
    }
    said = llm_openai_said(answer);
    llm_openai_tell_thoughts(llm_json_obj(answer, "usage"), &said);
    return APR_SUCCESS;
}

static void mend_text_choice(json_object *choice, size_t place)
{
    json_object *message = llm_json_obj(choice, "message");
    const char *said;

    message = message != NULL ? message : llm_json_obj(choice, "delta");
    said = llm_json_str(message, "content");
    mend_index(choice, place);
    mend_finish(choice, 0);
    if (!has_string(choice, "text")) {
        llm_json_set_str(choice, "text", said ? said : "");
    }
}

apr_status_t llm_openai_mend_text_answer(llm_try_t *try, json_object *answer, llm_err_t **err)
{
    json_object *choices = only_objects(answer, "choices");
    size_t n = choices ? json_object_array_length(choices) : 0;

    if (n == 0) {
        return unusable(try, "it has no choices", err);
    }
    mend_head(try, answer, "text_completion", NULL);
    mend_usage(try->pool, answer);
    for (size_t i = 0; i < n; i++) {
        json_object *choice = json_object_array_get_idx(choices, i);

        mend_text_choice(choice, i);
        if (llm_json_get(choice, "finish_reason") == NULL) {
            llm_json_set_str(choice, "finish_reason", "stop");
        }
    }
    return APR_SUCCESS;
}

apr_status_t llm_openai_mend_vectors(llm_try_t *try, json_object *answer, llm_err_t **err)
{
    json_object *data = llm_json_arr(answer, "data");
    size_t n = data ? json_object_array_length(data) : 0;

    if (n == 0) {
        return unusable(try, "it has no data", err);
    }
    for (size_t i = 0; i < n; i++) {
        json_object *one = json_object_array_get_idx(data, i);

        if (llm_json_arr(one, "embedding") == NULL && !has_string(one, "embedding")) {
            return unusable(try, "one of its embeddings is missing", err);
        }
        llm_json_set_str(one, "object", "embedding");
        mend_index(one, i);
    }
    llm_error_drop_unsaid(answer);
    llm_json_set_str(answer, "object", "list");
    if (!has_string(answer, "model")) {
        llm_json_set_str(answer, "model", try->upstream_model);
    }
    mend_vectors_usage(answer);
    return APR_SUCCESS;
}

/* -- chunks ---------------------------------------------------------------------------------- */

/** Whether the model itself ended its calls: one cut off may have had arguments. */
static int ended_calls(json_object *choice)
{
    const char *word = llm_json_str(choice, "finish_reason");

    return word != NULL && strcmp(word, "tool_calls") == 0;
}

/** The role of a choice is told once, with its first delta. */
static void mend_role(llm_seen_t *seen, json_object *delta, int choice)
{
    apr_uint64_t bit = llm_choice_bit(choice);

    if (seen->roles & bit) {
        json_object_object_del(delta, "role");
    }
    else {
        llm_json_set_str(delta, "role", "assistant");
    }
    seen->roles |= bit;
}

static apr_size_t length_of(json_object *o, const char *key)
{
    return has_string(o, key) ? (apr_size_t)json_object_get_string_len(llm_json_get(o, key)) : 0;
}

static apr_size_t arguments_length(json_object *pieces)
{
    apr_size_t n = 0, count = pieces != NULL ? json_object_array_length(pieces) : 0;

    for (apr_size_t i = 0; i < count; i++) {
        n += length_of(llm_json_obj(json_object_array_get_idx(pieces, i), "function"),
                       "arguments");
    }
    return n;
}

/** What a choice holds, once it is mended. */
static void remember(llm_stream_t *s, json_object *choice)
{
    apr_uint64_t bit = llm_choice_bit(llm_json_int(choice, "index", 0));
    json_object *delta = llm_json_obj(choice, "delta");
    apr_size_t thoughts = length_of(delta, "reasoning_content"), other;

    s->choices.begun |= bit;
    s->choices.finished |= llm_json_get(choice, "finish_reason") != NULL ? bit : 0;
    s->choice_counts |= llm_json_obj(choice, "usage") != NULL;
    other = length_of(delta, "content") + length_of(choice, "text")
            + arguments_length(llm_json_arr(delta, "tool_calls"));
    s->thoughts += thoughts;
    s->wrote += thoughts + other;
    llm_seen(s)->other += other;
    llm_seen(s)->hidden |= llm_openai_is_hidden(delta);
}

static void mend_delta(llm_stream_t *s, json_object *choice, size_t place)
{
    json_object *delta = llm_json_obj(choice, "delta");
    int index = mend_index(choice, place);

    if (delta == NULL && llm_json_obj(choice, "message") != NULL) {
        llm_json_copy(choice, "delta", choice, "message");
        delta = llm_json_obj(choice, "delta");
    }
    if (delta == NULL) {
        delta = llm_json_add_object(choice, "delta");
        llm_json_copy(delta, "content", choice, "text");
    }
    json_object_object_del(choice, "message");
    mend_role(llm_seen(s), delta, index);
    mend_members(s->scratch, delta);
    if (s->try->call->dialect->client->has_thoughts) {
        llm_openai_untag_delta(s, delta, index, end_of(choice));
    }
    drop_mistyped(choice, of_choice);
    llm_openai_mend_pieces(s, delta, index);
    llm_openai_mend_function_call(s, delta);
    llm_listed_number(s, index, delta);
    mend_finish(choice, (s->choices.called & llm_choice_bit(index)) != 0);
    if (ended_calls(choice)) {
        llm_openai_fill_bare_calls(llm_seen(s), delta, index);
    }
    remember(s, choice);
}

/** Choices of a chunk: a list, if an empty one. */
static json_object *chunk_choices(json_object *chunk)
{
    json_object *choices = only_objects(chunk, "choices");

    return choices ? choices : llm_json_add_array(chunk, "choices");
}

void llm_openai_mend_chunk(llm_stream_t *s, json_object *chunk)
{
    json_object *choices = chunk_choices(chunk);
    llm_said_t said;

    mend_head(s->try, chunk, "chat.completion.chunk", llm_seen(s)->id);
    mend_usage(s->scratch, chunk);
    lift_error(chunk, choices);
    for (size_t i = 0; i < json_object_array_length(choices); i++) {
        json_object *choice = json_object_array_get_idx(choices, i);

        mend_delta(s, choice, i);
        llm_openai_count_executed(&s->usage, llm_json_obj(choice, "delta"), llm_seen(s));
    }
    said = llm_seen_said(s);
    llm_openai_tell_thoughts(llm_json_obj(chunk, "usage"), &said);
}

void llm_openai_mend_text_chunk(llm_stream_t *s, json_object *chunk)
{
    json_object *choices = chunk_choices(chunk);

    mend_head(s->try, chunk, "text_completion", NULL);
    mend_usage(s->scratch, chunk);
    for (size_t i = 0; i < json_object_array_length(choices); i++) {
        json_object *choice = json_object_array_get_idx(choices, i);

        mend_text_choice(choice, i);
        remember(s, choice);
    }
}
