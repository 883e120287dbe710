/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include <apr_strings.h>
#include "base/buf.h"
#include "llm_config.h"
#include "dialect/ir/answer.h"
#include "dialect/cohere_chat/cohere.h"
#include "dialect/ir/tools/call_ids.h"
#include "dialect/ir/content.h"
#include "dialect/dialects.h"
#include "dialect/ir/extra_body.h"
#include "dialect/ir/tools/old_calls.h"
#include "dialect/ir/openais_own.h"
#include "dialect/ir/params.h"
#include "dialect/ir/thinking/reasoning.h"
#include "dialect/ir/schema/schema.h"
#include "dialect/ir/tools/parameters.h"
#include "dialect/ir/tools/tools.h"
#include "dialect/ir/tools/wrapped.h"

/** @file dialect.c @brief POST /v2/chat (https://docs.cohere.com/reference/chat). */

#define MAX_TEXT (64 * 1024 * 1024)

static const char *const params[] = {
    "messages", "model", "stream", "stream_options", "temperature", "top_p", "max_tokens",
    "max_completion_tokens", "stop", "seed", "frequency_penalty", "presence_penalty", "tools",
    "tool_choice", "response_format", "thinking", "reasoning_effort", NULL
};

/** What happens to members of the body; to NULL: handled by a function, or not sent. */
static const struct {
    const char *from, *to;
} members[] = {
    { "max_tokens", "max_tokens" }, { "max_completion_tokens", "max_tokens" },
    { "top_p", "p" }, { "top_k", "k" },
    { "messages", NULL }, { "model", NULL }, { "stop", NULL }, { "stream", NULL },
    { "stream_options", NULL }, { "tool_choice", NULL }, { "response_format", NULL },
    { "thinking", NULL }, { "reasoning_effort", NULL }, { "extra_body", NULL }, { "user", NULL },
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
        if (member(key) < 0) {
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

static int has_some(json_object *ir, const char *name)
{
    json_object *list = llm_json_arr(ir, name);

    return list != NULL && json_object_array_length(list) > 0;
}

/** JSON is refused beside tools and documents: it is asked for in words. */
static void set_format(llm_try_t *try, json_object *body, json_object *ir)
{
    json_object *rf = llm_json_obj(ir, "response_format"), *to;
    const char *type = llm_json_str(rf, "type");

    if (type == NULL) {
        return;
    }
    if (has_some(ir, "tools") || has_some(ir, "documents")) {
        if (strcmp(type, "text") != 0) {
            llm_system_say(try->pool, body, llm_schema_words(try->pool, llm_json_obj(
                                              llm_json_obj(rf, "json_schema"), "schema")));
        }
        return;
    }
    to = llm_json_add_object(body, "response_format");
    llm_json_set_str(to, "type", strcmp(type, "text") == 0 ? "text" : "json_object");
    llm_json_copy(to, "json_schema", llm_json_obj(rf, "json_schema"), "schema");
}

int llm_cohere_reasons(const llm_try_t *try)
{
    return (llm_try_flags(try) & LLM_MODEL_REASONING) ||
           strstr(try->upstream_model, "reasoning") != NULL;
}

/** Words of either parameter that ask for no thinking. */
static int is_off(const char *word)
{
    return word != NULL && (strcmp(word, "none") == 0 || strncmp(word, "disable", 7) == 0);
}

/** A model nobody knows may think: the API decides. */
static int may_think(const llm_try_t *try, const char *param)
{
    return !llm_try_known(try) || llm_cohere_reasons(try) || llm_params_allowed(try, param);
}

/** Not to think: said to models that would; the others are only not asked. */
static void set_unthinking(llm_try_t *try, json_object *body)
{
    if (llm_cohere_reasons(try)) {
        llm_json_set_str(llm_json_add_object(body, "thinking"), "type", "disabled");
    }
}

/**
 * thinking, or reasoning_effort, which has two values here: thinking or none
 * (docs.cohere.com/docs/reasoning). Both are judged alike.
 */
static apr_status_t set_thinking(llm_try_t *try, json_object *body, json_object *ir,
                                 llm_err_t **err)
{
    json_object *thinking = llm_json_obj(ir, "thinking"), *to;
    const char *word = thinking != NULL ? llm_json_str(thinking, "type") : llm_effort(ir);
    const char *param = thinking != NULL ? "thinking" : "reasoning_effort";
    apr_int64_t budget = llm_json_int(thinking, "token_budget",
                                      llm_json_int(thinking, "budget_tokens", -1));

    if (thinking == NULL && word == NULL) {
        return APR_SUCCESS;
    }
    if (budget == 0 || is_off(word)) {
        set_unthinking(try, body);
        return APR_SUCCESS;
    }
    if (!may_think(try, param)) {
        return llm_params_refuse(try, param, err);
    }
    to = llm_json_add_object(body, "thinking");
    llm_json_set_str(to, "type", "enabled");        /* "adaptive" is another provider's word */
    if (budget > 0) {
        llm_json_set_int(to, "token_budget", budget);
    }
    return APR_SUCCESS;
}

static apr_status_t request(llm_try_t *try, json_object *ir, llm_msg_t *out, llm_err_t **err)
{
    json_object *body = llm_json_new_object(try->pool);
    apr_status_t rv;

    llm_json_set_str(body, "model", try->upstream_model);
    llm_tools_wrapped_note(try, ir);
    llm_old_calls_as_tools(try->pool, ir);
    llm_hosted_calls_drop(try->pool, ir);
    llm_no_tools_drop(ir);
    rv = llm_cohere_messages(try, ir, body, err);
    set_stop(body, ir);
    set_choice(body, ir);
    set_format(try, body, ir);
    rv = rv == APR_SUCCESS ? set_thinking(try, body, ir, err) : rv;
    if (try->call->stream) {
        llm_json_set_bool(body, "stream", 1);
    }
    set_members(body, ir);
    if (llm_json_has(body, "tools")) {
        llm_json_set(body, "tools",
                     llm_json_share(llm_tools_plain(try, llm_json_get(ir, "tools"))));
    }
    llm_extra_body_join(body, ir);
    out->json = body;
    return rv;
}

/**
 * usage.tokens has what the model read, frames and texts of Cohere's own among it, and
 * usage.billed_units what is paid for: https://docs.cohere.com/v2/docs/how-does-cohere-pricing-work
 */
void llm_cohere_usage(json_object *usage, llm_usage_t *u)
{
    json_object *billed = llm_json_obj(usage, "billed_units");
    json_object *all = llm_json_obj(usage, "tokens");
    int tells = llm_count(billed, "input_tokens", 0) > 0;   /* a prompt of nothing is no count */
    json_object *first = tells ? billed : all, *other = tells ? all : billed;
    apr_int64_t in = llm_count(first, "input_tokens", llm_count(other, "input_tokens", -1));
    apr_int64_t out = llm_count(first, "output_tokens", llm_count(other, "output_tokens", -1));

    if (in < 0 && out < 0) {
        return;
    }
    u->known = 1;
    u->prompt = in > 0 ? in : 0;
    u->completion = out > 0 ? out : 0;
    u->total = u->prompt + u->completion;
    u->cached = llm_count(usage, "cached_tokens", 0);
    u->cached = u->cached <= u->prompt ? u->cached : 0;     /* of those that nobody bills */
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

/** Texts and thoughts of an answer, each joined. @return bytes of the thoughts */
static apr_size_t read_content(llm_try_t *try, json_object *message, json_object *to)
{
    json_object *content = llm_json_get(message, "content");
    json_object *list = llm_json_arr(message, "content");
    llm_buf_t thoughts;

    llm_buf_init(&thoughts, try->pool, 0, MAX_TEXT);
    for (apr_size_t i = 0; list != NULL && i < json_object_array_length(list); i++) {
        const char *t = llm_json_str(json_object_array_get_idx(list, i), "thinking");

        llm_buf_puts(&thoughts, t != NULL ? t : "");
    }
    llm_json_set(to, "content",
                 content == NULL
                     ? NULL : json_object_new_string(llm_content_join(content, "", try->pool)));
    llm_json_set_str(to, "reasoning_content", thoughts.n > 0 ? thoughts.p : NULL);
    return thoughts.n;
}

static int read_calls(llm_try_t *try, json_object *message, json_object *to)
{
    json_object *calls = llm_json_arr(message, "tool_calls"), *list = NULL;
    apr_int64_t n = 0;

    for (apr_size_t i = 0; calls != NULL && i < json_object_array_length(calls); i++) {
        json_object *call = json_object_array_get_idx(calls, i), *o;
        json_object *f = llm_json_obj(call, "function");

        if (f == NULL) {
            continue;
        }
        list = list != NULL ? list : llm_json_add_array(to, "tool_calls");
        o = llm_json_add_object(list, NULL);
        llm_json_set_int(o, "index", n++);
        llm_json_set_str(o, "id", llm_tool_id_or_new(try->pool, llm_json_str(call, "id")));
        llm_json_set_str(o, "type", "function");
        o = llm_json_add_object(o, "function");
        llm_json_set_str(o, "name", llm_json_str(f, "name") ? llm_json_str(f, "name") : "");
        llm_json_set_str(o, "arguments", llm_tool_unwrapped(try, try->pool, llm_json_str(f, "name"),
                                                            llm_tool_arguments_of(try->pool, f)));
    }
    return n > 0;
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

/** Words of an answer that broke off: what there is of it is not whole. */
static int broke_off(const char *reason)
{
    return reason != NULL && (strncmp(reason, "ERROR", 5) == 0 || llm_finish_broke_off(reason));
}

/** The last of the calls of an answer cut at its limit may be half of one. */
const char *llm_cohere_finish(const char *reason, int calls)
{
    const char *mapped = llm_finish_reason(reason);

    if (broke_off(reason)) {
        return "content_filter";        /* the one word for an answer cut, but not at its limit */
    }
    return calls > 0 && strcmp(mapped, "stop") == 0 ? "tool_calls" : mapped;
}

void llm_cohere_finish_fields(json_object *from, json_object *choice)
{
    const char *reason = llm_json_str(from, "finish_reason");
    json_object *to;

    if (broke_off(reason) || llm_finish_says_more(reason)) {
        to = llm_json_add_object(choice, "provider_specific_fields");
        llm_json_set_str(to, "native_finish_reason", reason);
        llm_json_set_str(to, "native_finish_message", llm_json_str(from, "error"));
    }
}

static apr_status_t response(llm_try_t *try, json_object *in, json_object **ir,
                             llm_usage_t *usage, llm_err_t **err)
{
    json_object *message = llm_json_obj(in, "message");
    llm_answer_t a;
    apr_size_t thoughts;
    int calls;

    if (message == NULL) {
        *err = llm_err_make(try->pool, LLM_ERR_INTERNAL, 0, "the upstream's answer has no message");
        return APR_EGENERAL;
    }
    llm_answer_make(&a, try, llm_json_str(in, "id"), NULL);
    thoughts = read_content(try, message, a.message);
    calls = read_calls(try, message, a.message);
    read_extras(message, a.message);
    llm_cohere_usage(llm_json_obj(in, "usage"), usage);
    llm_usage_thoughts(usage, thoughts);
    llm_answer_finish(&a, llm_cohere_finish(llm_json_str(in, "finish_reason"), calls), usage);
    llm_cohere_finish_fields(in, a.choice);
    *ir = a.ir;
    return APR_SUCCESS;
}

void llm_cohere_error(llm_try_t *try, json_object *body, llm_err_t *e)
{
    const char *text = llm_json_str(body, "message");

    if (text != NULL) {
        e->message = apr_pstrdup(try->pool, text);
    }
    if (e->status == 498) {             /* a blocked key or text, which no retry helps */
        e->cls = LLM_ERR_BAD_REQUEST;
    }
    else if (text != NULL && strstr(text, "too many tokens") != NULL) {
        e->cls = LLM_ERR_CONTEXT_WINDOW;
    }
}

static const llm_upstream_side_t upstream = {
    .params = params,
    .request = request,
    .response = response,
    .event = llm_cohere_event,
    .error = llm_cohere_error,
};

const llm_dialect_t llm_dialect_cohere_chat = {
    .name = "cohere_chat",
    .mode = LLM_MODE_CHAT,
    .framing = LLM_FRAMING_SSE,
    .upstream = &upstream,
};
