/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include <apr_strings.h>
#include "base/buf.h"
#include "dialect/answer.h"
#include "dialect/cohere.h"
#include "dialect/content.h"
#include "dialect/dialects.h"
#include "dialect/extra_body.h"

/** @file cohere_chat.c @brief POST /v2/chat (https://docs.cohere.com/reference/chat). */

#define MAX_TEXT (64 * 1024 * 1024)

static const char *const params[] = {
    "messages", "model", "stream", "stream_options", "temperature", "top_p", "max_tokens",
    "max_completion_tokens", "n", "stop", "seed", "frequency_penalty", "presence_penalty",
    "tools", "tool_choice", "response_format", "thinking", NULL
};

/** What happens to members of the body; to NULL: handled by a function, or not sent. */
static const struct {
    const char *from, *to;
} members[] = {
    { "max_tokens", "max_tokens" }, { "max_completion_tokens", "max_tokens" },
    { "top_p", "p" }, { "top_k", "k" }, { "n", "num_generations" },
    { "messages", NULL }, { "model", NULL }, { "stop", NULL }, { "stream", NULL },
    { "stream_options", NULL }, { "tool_choice", NULL }, { "response_format", NULL },
    { "thinking", NULL }, { "extra_body", NULL }, { "user", NULL },
};
#define NMEMBERS ((int)(sizeof(members) / sizeof(members[0])))

static int member(const char *name)
{
    for (int i = 0; i < NMEMBERS; i++) {
        if (strcmp(members[i].from, name) == 0) {
            return i;
        }
    }
    return -1;
}

/** Members of the API's own pass as they are; renamed ones in the table's order. */
static void set_members(json_object *body, json_object *ir)
{
    json_object_object_foreach(ir, key, val) {
        if (member(key) < 0 && val != NULL) {
            llm_json_set(body, key, llm_json_share(val));
        }
    }
    for (int i = 0; i < NMEMBERS; i++) {
        if (members[i].to != NULL) {
            llm_json_copy(body, members[i].to, ir, members[i].from);
        }
    }
}

static void set_stop(json_object *body, json_object *ir)
{
    json_object *stop = llm_json_get(ir, "stop");

    if (json_object_is_type(stop, json_type_string)) {
        llm_json_set(llm_json_add_array(body, "stop_sequences"), NULL, llm_json_share(stop));
    }
    else if (stop != NULL) {
        llm_json_set(body, "stop_sequences", llm_json_share(stop));
    }
}

/** The API knows "some tool" and "no tool", but cannot be told which. */
static void set_choice(json_object *body, json_object *ir)
{
    json_object *choice = llm_json_get(ir, "tool_choice");
    const char *word = llm_json_value_str(choice);

    if (json_object_is_type(choice, json_type_object) ||
        (word != NULL && strcmp(word, "required") == 0)) {
        llm_json_set_str(body, "tool_choice", "REQUIRED");
    }
    else if (word != NULL && strcmp(word, "none") == 0) {
        llm_json_set_str(body, "tool_choice", "NONE");
    }
}

static void set_format(json_object *body, json_object *ir)
{
    json_object *rf = llm_json_obj(ir, "response_format"), *to;
    const char *type = llm_json_str(rf, "type");

    if (type == NULL) {
        return;
    }
    to = llm_json_add_object(body, "response_format");
    llm_json_set_str(to, "type", strcmp(type, "text") == 0 ? "text" : "json_object");
    llm_json_copy(to, "json_schema", llm_json_obj(rf, "json_schema"), "schema");
}

static void set_thinking(json_object *body, json_object *ir)
{
    json_object *thinking = llm_json_obj(ir, "thinking"), *to;

    if (thinking == NULL) {
        return;
    }
    to = llm_json_add_object(body, "thinking");
    llm_json_copy(to, "type", thinking, "type");
    llm_json_copy(to, "token_budget", thinking, "token_budget");
    llm_json_copy(to, "token_budget", thinking, "budget_tokens");
}

/** Texts and images have OpenAI's form here; nothing else is understood. */
static apr_status_t set_content(llm_call_t *c, json_object *msg, json_object *to, llm_err_t **err)
{
    json_object *content = llm_json_get(msg, "content"), *list;
    llm_content_t it;
    llm_part_t part;

    if (!json_object_is_type(content, json_type_array)) {
        llm_json_copy(to, "content", msg, "content");
        return APR_SUCCESS;
    }
    list = llm_json_add_array(to, "content");
    llm_content_start(&it, content);
    while (llm_content_next(&it, &part)) {
        json_object *o = llm_json_add_object(list, NULL);

        if (part.kind == LLM_PART_TEXT && part.text != NULL) {
            llm_json_set_str(o, "type", "text");
            llm_json_set(o, "text", llm_json_share(part.text));
        }
        else if (part.kind == LLM_PART_IMAGE && part.url != NULL) {
            llm_json_set_str(o, "type", "image_url");
            o = llm_json_add_object(o, "image_url");
            llm_json_set_str(o, "url", part.url);
            llm_json_set_str(o, "detail", part.detail);
        }
        else {
            *err = llm_err_make(c->pool, LLM_ERR_BAD_REQUEST, 0,
                                "Content parts of type '%.40s' are not supported by this model",
                                part.type != NULL ? part.type : "(none)");
            return APR_EGENERAL;
        }
    }
    return APR_SUCCESS;
}

static void set_calls(json_object *msg, json_object *to)
{
    json_object *calls = llm_json_arr(msg, "tool_calls"), *list;

    if (calls == NULL || json_object_array_length(calls) == 0) {
        return;
    }
    list = llm_json_add_array(to, "tool_calls");
    for (apr_size_t i = 0; i < json_object_array_length(calls); i++) {
        json_object *call = json_object_array_get_idx(calls, i);
        json_object *f = llm_json_obj(call, "function"), *o = llm_json_add_object(list, NULL);

        llm_json_copy(o, "id", call, "id");
        llm_json_set_str(o, "type", "function");
        o = llm_json_add_object(o, "function");
        llm_json_copy(o, "name", f, "name");
        llm_json_copy(o, "arguments", f, "arguments");
    }
}

static apr_status_t add_message(llm_call_t *c, json_object *msg, json_object *list,
                                llm_err_t **err)
{
    json_object *to = llm_json_add_object(list, NULL);
    const char *role = llm_json_str(msg, "role");
    apr_status_t rv;

    role = role != NULL ? role : "user";
    llm_json_set_str(to, "role", strcmp(role, "developer") == 0 ? "system"
                                 : strcmp(role, "function") == 0 ? "tool" : role);
    rv = set_content(c, msg, to, err);
    llm_json_copy(to, "tool_call_id", msg, "tool_call_id");
    llm_json_copy(to, "tool_plan", llm_json_obj(msg, "provider_specific_fields"), "tool_plan");
    set_calls(msg, to);
    return rv;
}

static apr_status_t request(llm_call_t *c, json_object *ir, llm_msg_t *out, llm_err_t **err)
{
    json_object *body = llm_json_new_object(c->pool), *list;
    json_object *msgs = llm_json_arr(ir, "messages");
    apr_status_t rv = APR_SUCCESS;

    llm_json_set_str(body, "model", c->upstream_model);
    list = llm_json_add_array(body, "messages");
    for (apr_size_t i = 0; msgs != NULL && rv == APR_SUCCESS &&
                           i < json_object_array_length(msgs); i++) {
        rv = add_message(c, json_object_array_get_idx(msgs, i), list, err);
    }
    set_stop(body, ir);
    set_choice(body, ir);
    set_format(body, ir);
    set_thinking(body, ir);
    if (c->stream) {
        llm_json_set_bool(body, "stream", 1);
    }
    set_members(body, ir);
    llm_extra_body_join(body, ir);
    out->json = body;
    return rv;
}

void llm_cohere_usage(json_object *usage, llm_usage_t *u)
{
    json_object *t = llm_json_obj(usage, "tokens");

    t = t != NULL ? t : llm_json_obj(usage, "billed_units");
    if (t == NULL) {
        return;
    }
    u->known = 1;
    u->prompt = llm_count(t, "input_tokens", 0);
    u->completion = llm_count(t, "output_tokens", 0);
    u->total = u->prompt + u->completion;
    u->cached = llm_count(usage, "cached_tokens", 0);
}

static void add_annotation(json_object *cite, json_object *source, json_object *annotations)
{
    json_object *doc = llm_json_obj(source, "document"), *note, *to;
    const char *id = llm_json_str(source, "id"), *url = llm_json_str(source, "url");
    const char *title = llm_json_str(doc, "title");
    char made[160];

    if (doc == NULL) {
        return;
    }
    /* documents of the request itself have no address */
    apr_snprintf(made, sizeof(made), "source:%s", id != NULL ? id : "unknown");
    note = llm_json_add_object(annotations, NULL);
    llm_json_set_str(note, "type", "url_citation");
    to = llm_json_add_object(note, "url_citation");
    llm_json_set_int(to, "start_index", llm_json_int(cite, "start", 0));
    llm_json_set_int(to, "end_index", llm_json_int(cite, "end", 0));
    llm_json_set_str(to, "title", title != NULL ? title : "");
    llm_json_set_str(to, "url", url != NULL ? url : made);
}

void llm_cohere_annotations(json_object *citations, json_object *annotations)
{
    for (apr_size_t i = 0; citations != NULL && i < json_object_array_length(citations); i++) {
        json_object *cite = json_object_array_get_idx(citations, i);
        json_object *sources = llm_json_arr(cite, "sources");

        for (apr_size_t k = 0; sources != NULL && k < json_object_array_length(sources); k++) {
            add_annotation(cite, json_object_array_get_idx(sources, k), annotations);
        }
    }
}

/** Texts and thoughts of an answer, each joined. */
static void read_content(llm_call_t *c, json_object *message, json_object *to)
{
    json_object *content = llm_json_get(message, "content");
    json_object *list = llm_json_arr(message, "content");
    llm_buf_t thoughts;

    llm_buf_init(&thoughts, c->pool, 0, MAX_TEXT);
    for (apr_size_t i = 0; list != NULL && i < json_object_array_length(list); i++) {
        const char *t = llm_json_str(json_object_array_get_idx(list, i), "thinking");

        llm_buf_puts(&thoughts, t != NULL ? t : "");
    }
    llm_json_set(to, "content",
                 content == NULL ? NULL
                                 : json_object_new_string(llm_content_join(content, "", c->pool)));
    llm_json_set_str(to, "reasoning_content", thoughts.n > 0 ? thoughts.p : NULL);
}

static int read_calls(json_object *message, json_object *to)
{
    json_object *calls = llm_json_arr(message, "tool_calls"), *list;
    apr_size_t n = calls != NULL ? json_object_array_length(calls) : 0;

    if (n == 0) {
        return 0;
    }
    list = llm_json_add_array(to, "tool_calls");
    for (apr_size_t i = 0; i < n; i++) {
        json_object *call = json_object_array_get_idx(calls, i), *o;
        const char *args = llm_json_str(llm_json_obj(call, "function"), "arguments");

        o = llm_json_add_object(list, NULL);
        llm_json_set_int(o, "index", (apr_int64_t)i);
        llm_json_copy(o, "id", call, "id");
        llm_json_set_str(o, "type", "function");
        o = llm_json_add_object(o, "function");
        llm_json_copy(o, "name", llm_json_obj(call, "function"), "name");
        llm_json_set_str(o, "arguments", args != NULL ? args : "{}");
    }
    return 1;
}

static void read_extras(json_object *message, json_object *to)
{
    json_object *citations = llm_json_arr(message, "citations");

    if (llm_json_str(message, "tool_plan") != NULL) {
        llm_json_copy(llm_json_add_object(to, "provider_specific_fields"), "tool_plan", message,
                      "tool_plan");
    }
    if (citations != NULL && json_object_array_length(citations) > 0) {
        llm_cohere_annotations(citations, llm_json_add_array(to, "annotations"));
    }
}

static apr_status_t response(llm_call_t *c, json_object *in, json_object **ir,
                             llm_usage_t *usage, llm_err_t **err)
{
    json_object *message = llm_json_obj(in, "message");
    llm_answer_t a;
    int calls;

    if (message == NULL) {
        *err = llm_err_make(c->pool, LLM_ERR_INTERNAL, 0, "the upstream's answer has no message");
        return APR_EGENERAL;
    }
    llm_answer_make(&a, c, llm_json_str(in, "id"), NULL);
    read_content(c, message, a.message);
    calls = read_calls(message, a.message);
    read_extras(message, a.message);
    llm_cohere_usage(llm_json_obj(in, "usage"), usage);
    llm_answer_finish(&a, calls ? "tool_calls"
                                : llm_finish_reason(llm_json_str(in, "finish_reason")), usage);
    *ir = a.ir;
    return APR_SUCCESS;
}

void llm_cohere_error(llm_call_t *c, json_object *body, llm_err_t *e)
{
    const char *text = llm_json_str(body, "message");

    if (text != NULL) {
        e->message = apr_pstrdup(c->pool, text);
    }
    if (e->status == 498) {             /* a blocked key or text, which no retry helps */
        e->cls = LLM_ERR_BAD_REQUEST;
    }
    else if (text != NULL && strstr(text, "too many tokens") != NULL) {
        e->cls = LLM_ERR_CONTEXT_WINDOW;
    }
}

const llm_dialect_t llm_dialect_cohere_chat = {
    .name = "cohere_chat",
    .framing = LLM_FRAMING_SSE,
    .params = params,
    .request = request,
    .response = response,
    .event = llm_cohere_event,
    .error = llm_cohere_error,
};
