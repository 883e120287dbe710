/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include <apr_strings.h>
#include "dialect/ir/answer.h"
#include "dialect/ir/parts.h"
#include "dialect/anthropic_messages/dialect.h"
#include "dialect/dialects.h"
#include "dialect/ir/error/said.h"
#include "dialect/ir/error/errors.h"
#include "dialect/ir/tools/tools.h"
#include "dialect/ir/usage.h"

/** A whole answer being translated; lists are made when their first entry comes. */
typedef struct answer_t {
    llm_try_t *try;
    llm_answer_t a;
    llm_parts_t parts;
    json_object *fields;        /**< provider_specific_fields */
    json_object *blocks;        /**< thinking_blocks */
    json_object *citations, *searches, *results, *compactions;
    const char *reasoning;      /**< NULL: no thinking */
} answer_t;

static void append(answer_t *a, json_object **list, json_object *parent, const char *key,
                   json_object *v)
{
    if (*list == NULL) {
        *list = parent != NULL ? llm_json_add_array(parent, key) : llm_json_new_array(a->try->pool);
    }
    json_object_array_add(*list, v);
}

static void on_text(answer_t *a, json_object *b, int index)
{
    (void)index;
    llm_parts_text(&a->parts, llm_json_get(b, "text"));
}

static void on_tool(answer_t *a, json_object *b, int index)
{
    json_object *call = llm_parts_tool(&a->parts, b, "id", index);

    if (call != NULL && llm_json_get(b, "caller") != NULL) {
        llm_json_copy(llm_json_add_object(call, "provider_specific_fields"), "caller", b,
                      "caller");
    }
}

static void on_thinking(answer_t *a, json_object *b, int index)
{
    const char *text = llm_json_str(b, "thinking");

    (void)index;
    a->parts.said.thought = 1;
    a->parts.said.thinking += text != NULL ? strlen(text) : 0;
    append(a, &a->blocks, NULL, NULL, llm_json_share(b));
    if (a->reasoning == NULL || *a->reasoning == '\0') {
        a->reasoning = text != NULL ? text : "";
    }
    else if (text != NULL) {
        a->reasoning = apr_pstrcat(a->try->pool, a->reasoning, text, NULL);
    }
}

static void on_search(answer_t *a, json_object *b, int index)
{
    (void)index;
    append(a, &a->searches, a->fields, "web_search_results", llm_json_share(b));
}

static void on_result(answer_t *a, json_object *b, int index)
{
    (void)index;
    append(a, &a->results, a->fields, "tool_results", llm_json_share(b));
}

static void on_compaction(answer_t *a, json_object *b, int index)
{
    (void)index;
    append(a, &a->compactions, a->fields, "compaction_blocks", llm_json_share(b));
}

static void on_nothing(answer_t *a, json_object *b, int index)
{
    (void)a;
    (void)b;
    (void)index;
}

static const struct {
    const char *type;
    void (*on)(answer_t *a, json_object *b, int index);
} blocks[] = {
    { "text", on_text }, { "tool_use", on_tool }, { "server_tool_use", on_tool },
    { "thinking", on_thinking }, { "redacted_thinking", on_thinking },
    { "web_search_tool_result", on_search }, { "web_fetch_tool_result", on_search },
    { "tool_search_tool_result", on_nothing }, { "compaction", on_compaction },
};

/** Citations of one text, each with the text it supports. */
static void add_citations(answer_t *a, json_object *b)
{
    json_object *from = llm_json_arr(b, "citations"), *list;

    if (from == NULL) {
        return;
    }
    list = json_object_new_array();
    append(a, &a->citations, a->fields, "citations", list);
    for (apr_size_t i = 0; i < json_object_array_length(from); i++) {
        json_object *c = json_object_array_get_idx(from, i), *to;

        to = llm_json_add_object(list, NULL);
        if (json_object_is_type(c, json_type_object)) {
            json_object_object_foreach(c, key, value) {
                llm_json_set(to, key, llm_json_share(value));
            }
        }
        llm_json_copy(to, "supported_text", b, "text");
    }
}

static void on_block(answer_t *a, json_object *b, int index)
{
    const char *type = llm_json_str(b, "type");
    apr_size_t n = type != NULL ? strlen(type) : 0;

    for (apr_size_t i = 0; type != NULL && i < sizeof(blocks) / sizeof(blocks[0]); i++) {
        if (strcmp(type, blocks[i].type) == 0) {
            blocks[i].on(a, b, index);
            add_citations(a, b);
            return;
        }
    }
    if (n > 12 && strcmp(type + n - 12, "_tool_result") == 0) {
        on_result(a, b, index);
    }
}

static void set_message(answer_t *a)
{
    json_object *m = a->a.message;

    llm_parts_set(&a->parts, m);
    if (a->reasoning != NULL) {
        llm_json_set_str(m, "reasoning_content", a->reasoning);
        llm_json_set(m, "thinking_blocks", llm_json_share(a->blocks));
        llm_json_set(a->fields, "thinking_blocks", llm_json_share(a->blocks));
    }
    if (json_object_object_length(a->fields) > 0) {
        llm_json_set(m, "provider_specific_fields", llm_json_share(a->fields));
    }
}

static apr_status_t not_an_answer(llm_try_t *try, llm_err_t **err)
{
    *err = llm_err_make(try->pool, LLM_ERR_API, 500,
                        "litellm.APIError: the upstream's answer is not a message");
    return APR_EGENERAL;
}

/** Errors that come with status 200: the type stands for a status. */
static apr_status_t inner_error(llm_try_t *try, json_object *in, llm_err_t **err)
{
    llm_err_t by_type = { .cls = LLM_ERR_INTERNAL, .status = 500 };
    apr_size_t n;
    const char *text = llm_json_text(try->pool, in, &n);

    anthropic_error_type(llm_json_str(llm_json_obj(in, "error"), "type"), &by_type);
    *err = llm_err_from_status(try, &llm_dialect_anthropic_messages, by_type.status, text, n);
    return APR_EGENERAL;
}

apr_status_t anthropic_response(llm_try_t *try, json_object *in, json_object **ir,
                                llm_usage_t *usage, llm_err_t **err)
{
    json_object *content = llm_json_arr(in, "content");
    answer_t a = { .try = try, .parts = { .try = try } };
    const char *reason, *native = llm_json_str(in, "stop_reason");

    if (llm_json_obj(in, "error") != NULL && llm_error_said(in)) {
        return inner_error(try, in, err);
    }
    if (content == NULL) {
        return not_an_answer(try, err);
    }
    /* Claude's own id is not kept: clients expect chatcmpl-... */
    llm_answer_make(&a.a, try, NULL, llm_json_str(in, "model"));
    a.fields = llm_json_new_object(try->pool);
    for (apr_size_t i = 0; i < json_object_array_length(content); i++) {
        on_block(&a, json_object_array_get_idx(content, i), (int)i);
    }
    llm_json_copy(a.fields, "context_management", in, "context_management");
    llm_json_copy(a.fields, "container", in, "container");
    llm_json_copy(a.fields, "stop_sequence", in, "stop_sequence");
    set_message(&a);
    anthropic_usage(try, llm_json_obj(in, "usage"), usage);
    llm_usage_thought(usage, &a.parts.said);
    reason = llm_finish_reason(native);
    if (llm_parts_structured(&a.parts) && !llm_finish_broke_off(native)) {
        reason = "stop";
    }
    llm_answer_finish(&a.a, reason, usage);
    llm_finish_native(a.a.choice, native);
    *ir = a.a.ir;
    return APR_SUCCESS;
}

/** Error types whose meaning the HTTP status does not give, or that come without one. */
static const struct {
    const char *type;
    llm_err_class_e cls;
    int status;
} errors[] = {
    { "invalid_request_error", LLM_ERR_BAD_REQUEST, 400 },
    { "authentication_error", LLM_ERR_AUTHENTICATION, 401 },
    { "billing_error", LLM_ERR_PAYMENT, 402 },
    { "permission_error", LLM_ERR_PERMISSION, 403 },
    { "not_found_error", LLM_ERR_NOT_FOUND, 404 },
    { "request_too_large", LLM_ERR_BAD_REQUEST, 400 },
    { "rate_limit_error", LLM_ERR_RATE_LIMIT, 429 },
    { "timeout_error", LLM_ERR_TIMEOUT, 504 },
    { "overloaded_error", LLM_ERR_INTERNAL, 500 },
    { "api_error", LLM_ERR_INTERNAL, 500 },
};

void anthropic_error_type(const char *type, llm_err_t *e)
{
    for (apr_size_t i = 0; type != NULL && i < sizeof(errors) / sizeof(errors[0]); i++) {
        if (strcmp(type, errors[i].type) == 0) {
            e->cls = errors[i].cls;
            e->status = errors[i].status;
        }
    }
}

/** Statuses Claude uses in its own way. */
static void correct_status(llm_err_t *e)
{
    switch (e->status) {
    case 402:
        e->cls = LLM_ERR_PAYMENT;
        break;
    case 403:
        e->cls = LLM_ERR_PERMISSION;
        break;
    case 409:
        e->cls = LLM_ERR_BAD_REQUEST;
        break;
    case 413:
        e->cls = LLM_ERR_BAD_REQUEST;
        e->status = 400;
        break;
    case 529:
        e->cls = LLM_ERR_INTERNAL;
        e->status = 500;
        break;
    default:
        break;
    }
}

void anthropic_error(llm_try_t *try, json_object *body, llm_err_t *e)
{
    json_object *error = llm_json_obj(body, "error");
    const char *message = llm_json_str(error, "message"), *type = llm_json_str(error, "type");

    if (message != NULL && *message != '\0') {
        e->message = apr_pstrdup(try->pool, message);
    }
    correct_status(e);
    if (type != NULL && strcmp(type, "overloaded_error") == 0) {
        anthropic_error_type(type, e);
    }
}
