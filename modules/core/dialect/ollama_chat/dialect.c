/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include <apr_hash.h>
#include <apr_strings.h>
#include "dialect/ir/answer.h"
#include "dialect/ir/tools/call_ids.h"
#include "dialect/ir/content.h"
#include "dialect/dialects.h"
#include "dialect/ir/extra_body.h"
#include "dialect/ollama_chat/ollama.h"
#include "dialect/ir/tools/old_calls.h"
#include "dialect/ir/openais_own.h"
#include "dialect/ir/schema/schema.h"
#include "dialect/ir/tools/parameters.h"
#include "dialect/ir/tools/tools.h"
#include "dialect/ir/tools/wrapped.h"

/** @file dialect.c @brief POST /api/chat (github.com/ollama/ollama, docs/api.md). */

static const char *const params[] = {
    "messages", "model", "stream", "stream_options", "temperature", "top_p", "max_tokens",
    "max_completion_tokens", "seed", "frequency_penalty", "presence_penalty", "stop", "tools",
    "functions", "tool_choice", "response_format", "reasoning_effort", "thinking",
    "logprobs", "top_logprobs", NULL
};

/**
 * Members of the body that are options, some under another name; a later row wins. A penalty is
 * none of repeat_penalty's kind: that is a factor, of which 1 asks for nothing.
 */
static const struct {
    const char *from, *to;
} options[] = {
    { "temperature", "temperature" }, { "top_p", "top_p" },
    { "max_tokens", "num_predict" }, { "max_completion_tokens", "num_predict" },
    { "seed", "seed" }, { "frequency_penalty", "frequency_penalty" },
    { "presence_penalty", "presence_penalty" },
};

/** Members of the API's own that are no options. */
static const char *const beside[] = { "extra_body", "format", "keep_alive", "options", "think",
                                      NULL };

static int is_listed(const char *const *list, const char *key)
{
    while (*list != NULL && strcmp(*list, key) != 0) {
        list++;
    }
    return *list != NULL;
}

/** Options have no end of names: what is nothing else is one, be it a number or a list. */
static void set_options(json_object *body, json_object *ir)
{
    json_object *o = llm_json_add_object(body, "options");
    json_object *stop = llm_json_get(ir, "stop"), *own = llm_json_obj(ir, "options");

    for (apr_size_t i = 0; i < sizeof(options) / sizeof(options[0]); i++) {
        llm_json_copy(o, options[i].to, ir, options[i].from);
    }
    if (json_object_is_type(stop, json_type_string)) {
        llm_json_set(llm_json_add_array(o, "stop"), NULL, llm_json_share(stop));
    }
    else {
        llm_json_copy(o, "stop", ir, "stop");
    }
    json_object_object_foreach(ir, key, val) {
        if (!is_listed(params, key) && !is_listed(beside, key)) {
            llm_json_set(o, key, llm_json_share(val));
        }
    }
    if (own != NULL) {
        json_object_object_foreach(own, name, v) {
            llm_json_set(o, name, llm_json_share(v));
        }
    }
}

/** Images go as bare base64: the server fetches nothing. */
static apr_status_t add_image(llm_try_t *try, json_object *to, const llm_part_t *part,
                              llm_err_t **err)
{
    json_object *images = llm_json_arr(to, "images");
    const char *ref = part->kind == LLM_PART_FILE ? part->data : part->url;
    llm_data_url_t d = { .data = ref, .n = ref != NULL ? strlen(ref) : 0, .base64 = 1 };

    if (ref != NULL && strncasecmp(ref, "data:", 5) == 0 &&
        !llm_data_url_split(ref, try->pool, &d)) {
        d.base64 = 0;
    }
    if (!d.base64 || !llm_base64_valid(d.data, d.n)) {
        *err = llm_err_make(try->pool, LLM_ERR_BAD_REQUEST, 0,
                            "Images for this model must be base64 data URLs: %.60s",
                            ref != NULL ? ref : "(none)");
        return APR_EGENERAL;
    }
    images = images != NULL ? images : llm_json_add_array(to, "images");
    llm_json_set_strn(images, NULL, d.data, d.n);
    return APR_SUCCESS;
}

static apr_status_t add_parts(llm_try_t *try, json_object *msg, json_object *to, llm_err_t **err)
{
    json_object *content = llm_json_get(msg, "content");
    llm_content_t it;
    llm_part_t part;
    apr_status_t rv = APR_SUCCESS;

    llm_json_set_str(to, "content", llm_content_join(content, "", try->pool));
    llm_content_start(&it, content);
    while (rv == APR_SUCCESS && llm_content_next(&it, &part)) {
        if (part.kind == LLM_PART_IMAGE || part.kind == LLM_PART_FILE) {
            rv = add_image(try, to, &part, err);
        }
        else if (part.kind != LLM_PART_TEXT) {
            *err = llm_err_make(try->pool, LLM_ERR_BAD_REQUEST, 0,
                                "Content parts of type '%.40s' are not supported by this model",
                                part.type != NULL ? part.type : "(none)");
            rv = APR_EGENERAL;
        }
    }
    return rv;
}

/** Arguments travel as an object here. @param names of calls by their ids, for the results */
static void add_calls(llm_try_t *try, json_object *msg, json_object *to, apr_hash_t *names)
{
    json_object *calls = llm_json_arr(msg, "tool_calls"), *list;

    if (calls == NULL || json_object_array_length(calls) == 0) {
        return;
    }
    list = llm_json_add_array(to, "tool_calls");
    for (apr_size_t i = 0; i < json_object_array_length(calls); i++) {
        json_object *call = json_object_array_get_idx(calls, i);
        json_object *f = llm_json_obj(call, "function"), *sent = llm_json_add_object(list, NULL);
        const char *id = llm_json_str(call, "id"), *name = llm_json_str(f, "name");

        name = name != NULL ? name : "";
        if (id != NULL) {
            apr_hash_set(names, id, APR_HASH_KEY_STRING, name);
        }
        llm_json_set_str(sent, "id", llm_tool_id_bare(try->pool, id));
        sent = llm_json_add_object(sent, "function");
        llm_json_set_str(sent, "name", name);
        llm_json_set(sent, "arguments", llm_json_share(llm_tool_arguments(try->pool, f)));
    }
}

/** A turn of nothing ends some models' templates, or is taken as an answer to go on with. */
static int is_left_out(json_object *msg)
{
    llm_role_e role = llm_role_of(msg);

    return (role == LLM_ROLE_SYSTEM || role == LLM_ROLE_ASSISTANT) && llm_message_blank(msg) &&
           llm_blank(llm_json_str(msg, "reasoning_content"));
}

/** Its templates tell results apart by the names of the tools; clients of OpenAI's send ids. */
static void name_result(json_object *msg, json_object *to, apr_hash_t *names)
{
    const char *id = llm_json_str(msg, "tool_call_id");
    const char *name = id != NULL ? apr_hash_get(names, id, APR_HASH_KEY_STRING) : NULL;

    if (name != NULL) {
        llm_json_set_str(to, "tool_name", name);
    }
    else if (id != NULL) {
        llm_json_copy(to, "tool_name", msg, "name");
    }
}

static apr_status_t add_message(llm_try_t *try, json_object *msg, json_object *list,
                                apr_hash_t *names, llm_err_t **err)
{
    json_object *to;
    apr_status_t rv;

    if (is_left_out(msg)) {
        return APR_SUCCESS;
    }
    to = llm_json_add_object(list, NULL);
    llm_json_set_str(to, "role", llm_role_plain(msg));
    rv = add_parts(try, msg, to, err);
    llm_json_copy(to, "thinking", msg, "reasoning_content");
    llm_json_set_str(to, "tool_call_id",
                     llm_tool_id_bare(try->pool, llm_json_str(msg, "tool_call_id")));
    name_result(msg, to, names);
    if (rv == APR_SUCCESS) {
        add_calls(try, msg, to, names);
    }
    return rv;
}

static void set_format(json_object *body, json_object *ir)
{
    json_object *rf = llm_json_obj(ir, "response_format");
    json_object *schema = llm_json_obj(llm_json_obj(rf, "json_schema"), "schema");
    const char *type = llm_json_str(rf, "type");

    llm_json_copy(body, "format", ir, "format");
    if (type != NULL && strcmp(type, "json_object") == 0) {
        llm_json_set_str(body, "format", "json");
    }
    if (schema != NULL) {
        llm_json_set(body, "format", llm_json_share(schema));
    }
}

/**
 * A format is a grammar that the whole answer is held to: no tool could be called
 * (github.com/ollama/ollama/issues/8095). It stays where none is to be.
 */
static void move_format_to_words(llm_try_t *try, json_object *body, json_object *ir)
{
    json_object *format = llm_json_get(body, "format"), *tools = llm_json_arr(body, "tools");
    const char *choice = llm_json_str(ir, "tool_choice");

    if (format == NULL || tools == NULL || json_object_array_length(tools) == 0 ||
        (choice != NULL && strcmp(choice, "none") == 0)) {
        return;
    }
    llm_system_say(try->pool, body, llm_schema_words(try->pool, llm_json_obj(body, "format")));
    json_object_object_del(body, "format");
}

/** "functions" is the older form of "tools". */
static json_object *tools_of(llm_try_t *try, json_object *ir)
{
    json_object *tools = llm_json_get(ir, "tools"), *old = llm_json_arr(ir, "functions"), *list;

    if (tools != NULL || old == NULL) {
        return tools;
    }
    list = llm_json_new_array(try->pool);
    for (apr_size_t i = 0; i < json_object_array_length(old); i++) {
        json_object *tool = llm_json_add_object(list, NULL);

        llm_json_set_str(tool, "type", "function");
        llm_json_set(tool, "function", llm_json_share(json_object_array_get_idx(old, i)));
    }
    return list;
}

static void set_tools(llm_try_t *try, json_object *body, json_object *ir)
{
    json_object *tools = llm_tools_plain(try, tools_of(try, ir));

    if (tools != NULL) {
        llm_json_set(body, "tools", llm_json_share(tools));
    }
}

static apr_status_t request(llm_try_t *try, json_object *ir, llm_msg_t *out, llm_err_t **err)
{
    json_object *body = llm_json_new_object(try->pool);
    json_object *list = llm_json_add_array(body, "messages"), *msgs;
    apr_hash_t *names = apr_hash_make(try->pool);
    apr_status_t rv = APR_SUCCESS;

    llm_tools_wrapped_note(try, ir);
    llm_old_calls_as_tools(try->pool, ir);
    llm_hosted_calls_drop(try->pool, ir);
    llm_no_tools_drop(ir);
    msgs = llm_json_arr(ir, "messages");
    llm_json_set_str(body, "model", try->upstream_model);
    for (apr_size_t i = 0; msgs != NULL && rv == APR_SUCCESS &&
                           i < json_object_array_length(msgs); i++) {
        rv = add_message(try, json_object_array_get_idx(msgs, i), list, names, err);
    }
    set_options(body, ir);
    llm_json_set_bool(body, "stream", llm_json_bool(ir, "stream", try->call->stream));
    set_format(body, ir);
    set_tools(try, body, ir);
    move_format_to_words(try, body, ir);
    llm_json_copy(body, "keep_alive", ir, "keep_alive");
    llm_json_copy(body, "logprobs", ir, "logprobs");
    llm_json_copy(body, "top_logprobs", ir, "top_logprobs");
    rv = rv == APR_SUCCESS ? llm_ollama_think(try, ir, body, err) : rv;
    llm_extra_body_join(body, ir);
    out->json = body;
    return rv;
}

void llm_ollama_usage(json_object *answer, llm_usage_t *u)
{
    if (!llm_json_has(answer, "prompt_eval_count") && !llm_json_has(answer, "eval_count")) {
        return;
    }
    u->known = 1;
    u->prompt = llm_count(answer, "prompt_eval_count", 0);  /* left out for a cached prompt */
    u->completion = llm_count(answer, "eval_count", 0);
    u->total = u->prompt + u->completion;
}

static int set_calls(llm_try_t *try, json_object *message, json_object *to)
{
    json_object *calls = llm_json_arr(message, "tool_calls"), *list = NULL;
    apr_int64_t n = 0;

    for (apr_size_t i = 0; calls != NULL && i < json_object_array_length(calls); i++) {
        json_object *call = json_object_array_get_idx(calls, i), *o;
        json_object *f = llm_json_obj(call, "function");
        const char *name = llm_json_str(f, "name");

        if (f == NULL) {
            continue;
        }
        list = list != NULL ? list : llm_json_add_array(to, "tool_calls");
        o = llm_json_add_object(list, NULL);
        llm_json_set_int(o, "index", n++);
        llm_json_set_str(o, "id", llm_tool_id_or_new(try->pool, llm_json_str(call, "id")));
        llm_json_set_str(o, "type", "function");
        o = llm_json_add_object(o, "function");
        llm_json_set_str(o, "name", name != NULL ? name : "");
        llm_json_set_str(o, "arguments", llm_tool_unwrapped(try, try->pool, name,
                                                            llm_tool_arguments_of(try->pool, f)));
    }
    return n > 0;
}

/** Models without a thinking switch write their thoughts between tags at the start. */
static void set_content(llm_try_t *try, json_object *message, json_object *to)
{
    const char *text = llm_json_str(message, "content");
    const char *thinking = llm_json_str(message, "thinking");
    const char *end = text != NULL ? strstr(text, "</think>") : NULL;
    const char *start = text != NULL ? text + strspn(text, " \t\r\n") : NULL;

    if (thinking == NULL && end != NULL && strncmp(start, "<think>", 7) == 0) {
        thinking = apr_pstrmemdup(try->pool, start + 7, (apr_size_t)(end - start) - 7);
        text = end + 8;
    }
    llm_json_set(to, "content", text != NULL ? json_object_new_string(text) : NULL);
    llm_json_set_str(to, "reasoning_content", thinking);
}

static apr_size_t bytes_of(const char *text)
{
    return text != NULL ? strlen(text) : 0;
}

static apr_status_t response(llm_try_t *try, json_object *in, json_object **ir,
                             llm_usage_t *usage, llm_err_t **err)
{
    json_object *message = llm_json_obj(in, "message"), *logprobs;
    llm_answer_t a;
    int calls;

    if (message == NULL) {
        *err = llm_err_make(try->pool, LLM_ERR_INTERNAL, 0, "the upstream's answer has no message");
        return APR_EGENERAL;
    }
    llm_answer_make(&a, try, NULL, llm_json_str(in, "model"));
    logprobs = llm_ollama_logprobs(in);
    set_content(try, message, a.message);
    calls = set_calls(try, message, a.message);
    llm_ollama_usage(in, usage);
    llm_usage_thoughts(usage, bytes_of(llm_json_str(a.message, "reasoning_content")));
    llm_answer_finish(&a, calls ? "tool_calls" : llm_finish_reason(llm_json_str(in, "done_reason")),
                      usage);
    llm_finish_native(a.choice, llm_json_str(in, "done_reason"));
    if (logprobs != NULL) {
        llm_json_set(a.choice, "logprobs", logprobs);
    }
    *ir = a.ir;
    return APR_SUCCESS;
}

void llm_ollama_error(llm_try_t *try, json_object *body, llm_err_t *e)
{
    const char *text = llm_json_str(body, "error");

    if (text != NULL) {
        e->message = apr_pstrdup(try->pool, text);
    }
}

static const llm_upstream_side_t upstream = {
    .params = params,
    .request = request,
    .response = response,
    .event = llm_ollama_event,
    .error = llm_ollama_error,
    .wants_bytes = llm_wants_all_bytes,
};

const llm_dialect_t llm_dialect_ollama_chat = {
    .name = "ollama_chat",
    .mode = LLM_MODE_CHAT,
    .framing = LLM_FRAMING_NDJSON,
    .upstream = &upstream,
};
