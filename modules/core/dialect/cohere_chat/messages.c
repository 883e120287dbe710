/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include "dialect/cohere_chat/cohere.h"
#include "dialect/ir/content.h"
#include "dialect/ir/tools/tools.h"
#include "dialect/ir/tools/wrapped.h"

/** @file messages.c @brief The conversation (https://docs.cohere.com/reference/chat). */

#define EMPTY_TEXT "[no content]"       /* the API refuses messages without a token */

static void add_text(json_object *list, json_object *text)
{
    json_object *o;

    if (llm_blank(llm_json_value_str(text))) {
        return;
    }
    o = llm_json_add_object(list, NULL);
    llm_json_set_str(o, "type", "text");
    llm_json_set(o, "text", llm_json_share(text));
}

/** Texts and images have OpenAI's form here; nothing else is understood. */
static apr_status_t add_part(llm_try_t *try, json_object *list, const llm_part_t *part,
                             llm_err_t **err)
{
    json_object *o;

    if (part->kind == LLM_PART_TEXT) {
        add_text(list, part->text);
        return APR_SUCCESS;
    }
    if (part->kind == LLM_PART_IMAGE && part->url != NULL) {
        o = llm_json_add_object(list, NULL);
        llm_json_set_str(o, "type", "image_url");
        o = llm_json_add_object(o, "image_url");
        llm_json_set_str(o, "url", part->url);
        llm_json_set_str(o, "detail", part->detail);
        return APR_SUCCESS;
    }
    *err = llm_err_make(try->pool, LLM_ERR_BAD_REQUEST, 0,
                        "Content parts of type '%.40s' are not supported by this model",
                        part->type != NULL ? part->type : "(none)");
    return APR_EGENERAL;
}

/** Thoughts go back to a model that has some; others would not know the block. */
static void add_thoughts(llm_try_t *try, json_object *msg, json_object *list)
{
    const char *text = llm_json_str(msg, "reasoning_content");

    if (llm_role_of(msg) == LLM_ROLE_ASSISTANT && !llm_blank(text) && llm_cohere_reasons(try)) {
        json_object *o = llm_json_add_object(list, NULL);

        llm_json_set_str(o, "type", "thinking");
        llm_json_set_str(o, "thinking", text);
    }
}

/** A string stays one, unless there are thoughts beside it. */
static void set_content(json_object *to, json_object *content, json_object *list)
{
    apr_size_t n = json_object_array_length(list);

    if (n == 1 && json_object_is_type(content, json_type_string) &&
        llm_json_has(json_object_array_get_idx(list, 0), "text")) {
        llm_json_set(to, "content", llm_json_share(content));
    }
    else if (n > 0) {
        llm_json_set(to, "content", llm_json_share(list));
    }
}

/** A text of an object; of arguments that were cut short as well. */
static const char *arguments_of(apr_pool_t *p, json_object *f)
{
    const char *text = llm_tool_arguments_of(p, f);
    json_object *v;

    if (!llm_blank(text) && llm_json_parse(p, text, strlen(text), &v, NULL) != APR_SUCCESS) {
        return llm_json_text(p, llm_tool_arguments(p, f), NULL);
    }
    return llm_tool_arguments_wrapped(p, text);
}

static void set_calls(llm_try_t *try, json_object *msg, json_object *to)
{
    json_object *calls = llm_json_arr(msg, "tool_calls"), *list;

    if (calls == NULL || json_object_array_length(calls) == 0) {
        return;
    }
    list = llm_json_add_array(to, "tool_calls");
    for (apr_size_t i = 0; i < json_object_array_length(calls); i++) {
        json_object *call = json_object_array_get_idx(calls, i);
        json_object *f = llm_json_obj(call, "function"), *o = llm_json_add_object(list, NULL);

        llm_json_set_str(o, "id", llm_tool_id_bare(try->pool, llm_json_str(call, "id")));
        llm_json_set_str(o, "type", "function");
        o = llm_json_add_object(o, "function");
        llm_json_copy(o, "name", f, "name");
        llm_json_set_str(o, "arguments", arguments_of(try->pool, f));
    }
}

/** What says nothing is not sent, but a question and a result keep their place. */
static int is_left_out(json_object *msg)
{
    llm_role_e role = llm_role_of(msg);

    return (role == LLM_ROLE_SYSTEM || role == LLM_ROLE_ASSISTANT) && llm_message_blank(msg);
}

static apr_status_t add_message(llm_try_t *try, json_object *msg, json_object *list,
                                llm_err_t **err)
{
    json_object *to, *parts = llm_json_new_array(try->pool);
    llm_content_t it;
    llm_part_t part;
    apr_status_t rv = APR_SUCCESS;

    if (is_left_out(msg)) {
        return APR_SUCCESS;
    }
    add_thoughts(try, msg, parts);
    llm_content_start(&it, llm_json_get(msg, "content"));
    while (rv == APR_SUCCESS && llm_content_next(&it, &part)) {
        rv = add_part(try, parts, &part, err);
    }
    to = llm_json_add_object(list, NULL);
    llm_json_set_str(to, "role", llm_role_plain(msg));
    set_content(to, llm_json_get(msg, "content"), parts);
    if (!llm_json_has(to, "content") && llm_role_of(msg) != LLM_ROLE_ASSISTANT) {
        llm_json_set_str(to, "content", EMPTY_TEXT);
    }
    llm_json_set_str(to, "tool_call_id",
                     llm_tool_id_bare(try->pool, llm_json_str(msg, "tool_call_id")));
    llm_json_copy(to, "tool_plan", llm_json_obj(msg, "provider_specific_fields"), "tool_plan");
    if (rv == APR_SUCCESS) {
        set_calls(try, msg, to);
    }
    return rv;
}

apr_status_t llm_cohere_messages(llm_try_t *try, json_object *ir, json_object *body,
                                 llm_err_t **err)
{
    json_object *msgs = llm_json_arr(ir, "messages");
    json_object *list = llm_json_add_array(body, "messages");
    apr_status_t rv = APR_SUCCESS;

    for (apr_size_t i = 0; msgs != NULL && rv == APR_SUCCESS &&
                           i < json_object_array_length(msgs); i++) {
        rv = add_message(try, json_object_array_get_idx(msgs, i), list, err);
    }
    return rv;
}
