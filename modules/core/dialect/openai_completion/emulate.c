/* SPDX-License-Identifier: Apache-2.0 */

/**
 * @file emulate.c
 * @brief Text completions over chat models, and chat over models that only complete text.
 */

#include <string.h>
#include <apr_strings.h>
#include "base/one_of.h"
#include "dialect/openai_chat/render.h"
#include "dialect/ir/params.h"
#include "dialect/ir/text_logprobs.h"

#define MAX_PROMPT (64 * 1024 * 1024)

/** Members both APIs know under one name and meaning. */
static const char *const shared[] = {
    "frequency_penalty", "logit_bias", "max_tokens", "model", "n", "presence_penalty", "seed",
    "stop", "stream", "stream_options", "temperature", "top_p", "user", NULL
};

/** Members that only one of the two APIs knows, or that are made anew. */
static const char *const own[] = {
    "audio", "best_of", "echo", "function_call", "functions", "logprobs", "messages",
    "modalities", "parallel_tool_calls", "prediction", "prompt", "reasoning_effort",
    "response_format", "suffix", "thinking", "tool_choice", "tools", "top_logprobs", "verbosity",
    NULL
};

/** Everything but what belongs to one API alone; unknown members are the provider's. */
static json_object *copy_body(llm_try_t *try, json_object *ir)
{
    json_object *out = llm_json_new_object(try->pool);

    json_object_object_foreach(ir, key, v) {
        if (llm_is_one_of(shared, key) || !llm_is_one_of(own, key)) {
            llm_json_set(out, key, llm_json_share(v));
        }
    }
    return out;
}

/** The one text of a prompt; NULL: several prompts, or tokens. */
static const char *single_prompt(json_object *prompt)
{
    if (json_object_is_type(prompt, json_type_array) && json_object_array_length(prompt) == 1) {
        prompt = json_object_array_get_idx(prompt, 0);
    }
    return llm_json_value_str(prompt);
}

/** logprobs: N becomes logprobs: true, top_logprobs: N. */
static void copy_logprobs(json_object *chat, json_object *ir)
{
    apr_int64_t n = llm_json_int(ir, "logprobs", -1);

    if (n >= 0) {
        llm_json_set_bool(chat, "logprobs", 1);
        llm_json_set_int(chat, "top_logprobs", n);
    }
}

/** Whether a member asks for what no chat can do. */
static int asks(json_object *ir, const char *key)
{
    json_object *v = llm_json_get(ir, key);
    const char *text = llm_json_value_str(v);

    if (text != NULL) {
        return *text != '\0';
    }
    return json_object_is_type(v, json_type_boolean)
        ? json_object_get_boolean(v)
        : v != NULL && json_object_get_int64(v) > llm_json_int(ir, "n", 1);
}

/** Whether a list names more than text, which is what is answered anyway. */
static int lists_more_than_text(json_object *list)
{
    for (size_t i = 0; i < json_object_array_length(list); i++) {
        const char *word = llm_json_value_str(json_object_array_get_idx(list, i));

        if (word == NULL || strcmp(word, "text") != 0) {
            return 1;
        }
    }
    return 0;
}

/** Whether a member asks for what no completion of a text can do. */
static int asks_of_text(json_object *ir, const char *key)
{
    static const char *const idle[] = { "", "auto", "none", NULL };
    json_object *v = llm_json_get(ir, key);
    const char *type = llm_json_str(v, "type");

    switch (json_object_get_type(v)) {
    case json_type_string:
        return !llm_is_one_of(idle, json_object_get_string(v));
    case json_type_array:
        return lists_more_than_text(v);
    case json_type_object:
        return type == NULL || (strcmp(type, "text") != 0 && strcmp(type, "disabled") != 0);
    default:
        return v != NULL && json_object_get_int64(v) > 0;
    }
}

/** What would vanish without a word is refused, unless it may. */
static apr_status_t refuse_lost(llm_try_t *try, json_object *ir, const char *const *lost,
                                int (*asks_for)(json_object *ir, const char *key),
                                llm_err_t **err)
{
    apr_array_header_t *bad = apr_array_make(try->pool, 3, sizeof(const char *));
    const char *to;
    llm_params_t ps;

    llm_params_init(&ps, try, NULL, ir);
    for (const char *const *key = lost; !ps.drop && *key != NULL; key++) {
        if (asks_for(ir, *key) && llm_params_key(&ps, *key, strlen(*key), &to) != LLM_KEY_STRIP) {
            APR_ARRAY_PUSH(bad, const char *) = *key;
        }
    }
    if (bad->nelts > 0) {
        *err = llm_params_unsupported(try, bad);
        return APR_EGENERAL;
    }
    return APR_SUCCESS;
}

apr_status_t llm_completion_to_chat(llm_try_t *try, json_object *ir, json_object **chat,
                                    llm_err_t **err)
{
    const char *prompt = single_prompt(llm_json_get(ir, "prompt"));
    static const char *const lost[] = { "best_of", "echo", "suffix", NULL };
    json_object *message;

    if (prompt == NULL) {
        *err = llm_err_make(try->pool, LLM_ERR_BAD_REQUEST, 0,
                            "litellm.BadRequestError: 'prompt' has to be one text for this model: "
                            "it answers chats only");
        (*err)->param = "prompt";
        return APR_EGENERAL;
    }
    if (refuse_lost(try, ir, lost, asks, err) != APR_SUCCESS) {
        return APR_EGENERAL;
    }
    *chat = copy_body(try, ir);
    copy_logprobs(*chat, ir);
    message = llm_json_add_object(llm_json_add_array(*chat, "messages"), NULL);
    llm_json_set_str(message, "role", "user");
    llm_json_set_str(message, "content", prompt);
    return APR_SUCCESS;
}

static void add_text_choice(json_object *to, json_object *choice)
{
    json_object *out = llm_json_add_object(to, NULL);
    const char *text = llm_json_str(llm_json_obj(choice, "message"), "content");
    apr_size_t at = 0;

    llm_json_set(out, "finish_reason", llm_json_share(llm_json_get(choice, "finish_reason")));
    llm_json_set_int(out, "index", llm_json_int(choice, "index", 0));
    llm_json_set_str(out, "text", text ? text : "");
    llm_json_set(out, "logprobs", llm_text_logprobs(llm_json_obj(choice, "logprobs"), &at));
    llm_json_copy(out, "provider_specific_fields", choice, "provider_specific_fields");
}

static json_object *answer_like(llm_try_t *try, json_object *in, const char *object)
{
    json_object *out = llm_json_new_object(try->pool);
    const char *id = llm_json_str(in, "id");

    llm_json_set_str(out, "id", id ? id : try->answer_id);
    llm_json_set_str(out, "object", object);
    llm_json_set_int(out, "created", llm_json_int(in, "created", apr_time_sec(try->call->started)));
    llm_json_copy(out, "model", in, "model");
    return out;
}

json_object *llm_chat_to_completion_answer(llm_try_t *try, json_object *chat)
{
    json_object *out = answer_like(try, chat, "text_completion");
    json_object *choices = llm_json_arr(chat, "choices");
    json_object *list = llm_json_add_array(out, "choices");

    for (size_t i = 0; choices != NULL && i < json_object_array_length(choices); i++) {
        add_text_choice(list, json_object_array_get_idx(choices, i));
    }
    llm_json_copy(out, "usage", chat, "usage");
    return out;
}

/** Append the text of one message's content: a string, or the text parts of a list. */
static void add_content(llm_buf_t *b, json_object *content)
{
    const char *text = llm_json_value_str(content);

    if (text != NULL) {
        llm_buf_puts(b, text);
    }
    else if (json_object_is_type(content, json_type_array)) {
        for (size_t i = 0; i < json_object_array_length(content); i++) {
            json_object *part = json_object_array_get_idx(content, i);

            text = llm_json_str(part, "text");
            text = text ? text : llm_json_str(part, "refusal");
            llm_buf_puts(b, text ? text : "");
        }
    }
}

static void add_call(llm_buf_t *b, const char *name, json_object *arguments)
{
    const char *text = llm_json_value_str(arguments);

    if (name == NULL) {
        return;
    }
    llm_buf_puts(b, b->n > 0 && b->p[b->n - 1] != ' ' ? " " : "");
    llm_buf_puts(b, name);
    llm_buf_puts(b, "(");
    llm_buf_puts(b, text != NULL      ? text
                    : arguments != NULL ? json_object_to_json_string_ext(arguments,
                                                                         JSON_C_TO_STRING_PLAIN)
                                        : "");
    llm_buf_puts(b, ")");
}

/** Calls of tools, told as programs write them: the results that follow are of something. */
static void add_calls(llm_buf_t *b, json_object *message)
{
    json_object *calls = llm_json_arr(message, "tool_calls");
    json_object *fn = llm_json_obj(message, "function_call"), *custom;

    add_call(b, llm_json_str(fn, "name"), llm_json_get(fn, "arguments"));
    for (size_t i = 0; calls != NULL && i < json_object_array_length(calls); i++) {
        fn = llm_json_obj(json_object_array_get_idx(calls, i), "function");
        custom = llm_json_obj(json_object_array_get_idx(calls, i), "custom");
        add_call(b, llm_json_str(fn, "name"), llm_json_get(fn, "arguments"));
        add_call(b, llm_json_str(custom, "name"), llm_json_get(custom, "input"));
    }
}

/** All a message says; a recording says what was written down of it. */
static void add_message(llm_buf_t *b, json_object *message)
{
    json_object *content = llm_json_get(message, "content");

    if (content == NULL) {
        content = llm_json_get(message, "refusal");
    }
    if (content == NULL) {
        content = llm_json_get(llm_json_obj(message, "audio"), "transcript");
    }
    add_content(b, content);
    add_calls(b, message);
}

/** Whether a part of a message's content is no text, but a picture, a file or a recording. */
static int holds_more_than_text(json_object *content)
{
    size_t n = json_object_is_type(content, json_type_array) ? json_object_array_length(content)
                                                             : 0;

    for (size_t i = 0; i < n; i++) {
        json_object *part = json_object_array_get_idx(content, i);

        if (json_object_is_type(part, json_type_object) && llm_json_str(part, "text") == NULL
            && llm_json_str(part, "refusal") == NULL) {
            return 1;
        }
    }
    return 0;
}

/** A picture is what the question is about: no answer without it would be one. */
static apr_status_t refuse_pictures(llm_try_t *try, json_object *messages, llm_err_t **err)
{
    for (size_t i = 0; messages != NULL && i < json_object_array_length(messages); i++) {
        json_object *message = json_object_array_get_idx(messages, i);

        if (holds_more_than_text(llm_json_get(message, "content"))) {
            *err = llm_err_make(try->pool, LLM_ERR_BAD_REQUEST, 0,
                                "litellm.BadRequestError: 'messages' hold a part that is no text, "
                                "for model=%s: it completes text only",
                                try->upstream_model ? try->upstream_model : "");
            (*err)->param = "messages";
            return APR_EGENERAL;
        }
    }
    return APR_SUCCESS;
}

/** Tools none of which may be called are none. */
static void drop_idle_tools(json_object *ir)
{
    const char *choice = llm_json_str(ir, "tool_choice");

    if (choice != NULL && strcmp(choice, "none") == 0) {
        json_object_object_del(ir, "tools");
    }
}

apr_status_t llm_chat_to_completion(llm_try_t *try, json_object *ir, json_object **completion,
                                    llm_err_t **err)
{
    static const char *const lost[] = { "tools", "tool_choice", "functions", "function_call",
                                        "response_format", "logprobs", "top_logprobs",
                                        "modalities", "reasoning_effort", "thinking", NULL };
    json_object *messages = llm_json_arr(ir, "messages");
    llm_buf_t b;

    drop_idle_tools(ir);
    if (refuse_lost(try, ir, lost, asks_of_text, err) != APR_SUCCESS
        || refuse_pictures(try, messages, err) != APR_SUCCESS) {
        return APR_EGENERAL;
    }
    llm_buf_init(&b, try->pool, 512, MAX_PROMPT);
    for (size_t i = 0; messages != NULL && i < json_object_array_length(messages); i++) {
        llm_buf_puts(&b, b.n > 0 ? " " : "");
        add_message(&b, json_object_array_get_idx(messages, i));
    }
    if (b.n == 0 || b.overflow) {
        *err = llm_err_make(try->pool, LLM_ERR_BAD_REQUEST, 0,
                            "litellm.BadRequestError: 'messages' holds no text, or too much, for "
                            "this model: it completes text only");
        (*err)->param = "messages";
        return APR_EGENERAL;
    }
    *completion = copy_body(try, ir);
    llm_json_copy(*completion, "max_tokens", ir, "max_completion_tokens");
    json_object_object_del(*completion, "max_completion_tokens");
    llm_json_set_strn(*completion, "prompt", b.p, b.n);
    return APR_SUCCESS;
}

json_object *llm_completion_to_chat_answer(llm_try_t *try, json_object *completion)
{
    json_object *out = answer_like(try, completion, "chat.completion");
    json_object *choices = llm_json_arr(completion, "choices");
    json_object *list = llm_json_add_array(out, "choices");

    for (size_t i = 0; choices != NULL && i < json_object_array_length(choices); i++) {
        json_object *in = json_object_array_get_idx(choices, i);
        json_object *choice = llm_json_add_object(list, NULL), *message;
        const char *text = llm_json_str(in, "text");

        llm_json_copy(choice, "finish_reason", in, "finish_reason");
        llm_json_copy(choice, "provider_specific_fields", in, "provider_specific_fields");
        llm_json_set_int(choice, "index", llm_json_int(in, "index", 0));
        message = llm_json_add_object(choice, "message");
        llm_json_set_str(message, "role", "assistant");
        llm_json_set_str(message, "content", text ? text : "");
    }
    llm_json_copy(out, "usage", completion, "usage");
    return out;
}
