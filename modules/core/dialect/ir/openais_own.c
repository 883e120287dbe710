/* SPDX-License-Identifier: Apache-2.0 */

/**
 * @file openais_own.c
 * @brief Custom tools and allowed tools (https://platform.openai.com/docs/guides/function-calling),
 *        which no other API has.
 */

#include <string.h>
#include <apr_hash.h>
#include "dialect/ir/content.h"
#include "dialect/ir/openais_own.h"
#include "dialect/ir/tools/tools.h"

static apr_size_t length(json_object *list)
{
    return list != NULL ? json_object_array_length(list) : 0;
}

static int is_typed(json_object *o, const char *type)
{
    const char *said = llm_json_str(o, "type");

    return said != NULL && strcmp(said, type) == 0;
}

/* -- calls ------------------------------------------------------------------------------------ */

/** A text that was no JSON becomes the one member of an object: functions are called with these. */
static void make_function(apr_pool_t *p, json_object *call)
{
    json_object *custom = llm_json_obj(call, "custom"), *function, *arguments;

    if (custom == NULL || llm_json_obj(call, "function") != NULL) {
        return;
    }
    arguments = llm_json_new_object(p);
    llm_json_copy(arguments, "input", custom, "input");
    function = llm_json_add_object(call, "function");
    llm_json_copy(function, "name", custom, "name");
    llm_json_set_str(function, "arguments", llm_tool_arguments_text(p, arguments));
    llm_json_set_str(call, "type", "function");
    json_object_object_del(call, "custom");
}

static void plain_calls(apr_pool_t *p, json_object *messages)
{
    for (apr_size_t i = 0; i < length(messages); i++) {
        json_object *calls = llm_json_arr(json_object_array_get_idx(messages, i), "tool_calls");

        for (apr_size_t k = 0; k < length(calls); k++) {
            make_function(p, json_object_array_get_idx(calls, k));
        }
    }
}

/* -- custom tools ----------------------------------------------------------------------------- */

static int is_custom(json_object *tool)
{
    return is_typed(tool, "custom") && llm_json_obj(tool, "custom") != NULL;
}

/** @return how many there were; the list is made anew, since deleting one by one moves the rest */
static apr_size_t drop_custom(json_object *body)
{
    json_object *tools = llm_json_arr(body, "tools"), *rest = json_object_new_array();
    apr_size_t n = length(tools);

    for (apr_size_t i = 0; i < n; i++) {
        json_object *tool = json_object_array_get_idx(tools, i);

        if (!is_custom(tool)) {
            llm_json_set(rest, NULL, llm_json_share(tool));
        }
    }
    n -= length(rest);
    if (n > 0) {
        llm_json_set(body, "tools", rest);
    }
    else {
        json_object_put(rest);
    }
    if (is_custom(llm_json_obj(body, "tool_choice"))) {
        json_object_object_del(body, "tool_choice");
        n++;
    }
    return n;
}

static apr_status_t refuse_custom(llm_try_t *try, json_object *body, llm_err_t **err)
{
    if (drop_custom(body) == 0) {
        return APR_SUCCESS;
    }
    if (try->drop_params) {
        llm_no_tools_drop(body);
        return APR_SUCCESS;
    }
    *err = llm_err_make(try->pool, LLM_ERR_UNSUPPORTED_PARAMS, 0,
                        "litellm.UnsupportedParamsError: %.128s has no tools of type 'custom': "
                        "declare a function. To drop them, set drop_params.", try->upstream_model);
    (*err)->param = "tools";
    return APR_EGENERAL;
}

/* -- allowed tools ---------------------------------------------------------------------------- */

/** Functions are the same by their names, others by their type; NULL: it says neither. */
static const char *named(json_object *tool)
{
    const char *name = llm_tool_name(tool);

    return name != NULL ? name : llm_json_str(tool, "type");
}

/** Those of the tools declared that are among the allowed ones. @return a new value */
static json_object *allowed_of(apr_pool_t *p, json_object *tools, json_object *allowed)
{
    json_object *list = json_object_new_array();
    apr_hash_t *names = apr_hash_make(p);

    for (apr_size_t i = 0; i < length(allowed); i++) {
        const char *name = named(json_object_array_get_idx(allowed, i));

        if (name != NULL) {
            apr_hash_set(names, name, APR_HASH_KEY_STRING, name);
        }
    }
    for (apr_size_t i = 0; i < length(tools); i++) {
        json_object *tool = json_object_array_get_idx(tools, i);
        const char *name = named(tool);

        if (name != NULL && apr_hash_get(names, name, APR_HASH_KEY_STRING) != NULL) {
            llm_json_set(list, NULL, llm_json_share(tool));
        }
    }
    return list;
}

static apr_status_t bad_choice(llm_try_t *try, const char *why, llm_err_t **err)
{
    *err = llm_err_make(try->pool, LLM_ERR_BAD_REQUEST, 0, "tool_choice of allowed_tools: %s", why);
    (*err)->param = "tool_choice";
    return APR_EGENERAL;
}

/** The same effect for a model that is told of no other tools. */
static apr_status_t narrow_tools(llm_try_t *try, json_object *body, llm_err_t **err)
{
    json_object *choice = llm_json_obj(body, "tool_choice"), *said, *tools;
    const char *mode;

    if (!is_typed(choice, "allowed_tools")) {
        return APR_SUCCESS;
    }
    said = llm_json_obj(choice, "allowed_tools");
    said = said != NULL ? said : choice;        /* the flat form of the Responses API */
    mode = llm_json_str(said, "mode");
    if (mode == NULL || (strcmp(mode, "auto") != 0 && strcmp(mode, "required") != 0)) {
        return bad_choice(try, "its mode is neither auto nor required", err);
    }
    tools = allowed_of(try->pool, llm_json_arr(body, "tools"), llm_json_arr(said, "tools"));
    llm_json_set(body, "tools", tools);
    if (length(tools) == 0) {
        return bad_choice(try, "none of these tools is declared", err);
    }
    llm_json_set_str(body, "tool_choice", strcmp(mode, "auto") == 0 ? "auto" : "required");
    return APR_SUCCESS;
}

apr_status_t llm_openais_own_plain(llm_try_t *try, json_object *body, llm_err_t **err)
{
    apr_status_t rv = narrow_tools(try, body, err);

    plain_calls(try->pool, llm_json_arr(body, "messages"));
    return rv == APR_SUCCESS ? refuse_custom(try, body, err) : rv;
}

/* -- the whole request ------------------------------------------------------------------------ */

static void plain_parts(json_object *parts)
{
    for (apr_size_t i = 0; i < length(parts); i++) {
        json_object *part = json_object_array_get_idx(parts, i), *o;

        if (json_object_is_type(part, json_type_string)) {
            o = json_object_new_object();
            llm_json_set_str(o, "type", "text");
            llm_json_set(o, "text", llm_json_share(part));
            json_object_array_put_idx(parts, i, o);
        }
    }
}

apr_status_t llm_request_plain(llm_try_t *try, json_object *body, llm_err_t **err)
{
    json_object *messages = llm_json_arr(body, "messages");

    llm_words_as_text(body);
    for (apr_size_t i = 0; i < length(messages); i++) {
        plain_parts(llm_json_arr(json_object_array_get_idx(messages, i), "content"));
    }
    return llm_openais_own_plain(try, body, err);
}

/** @return whether a list has something in it; one that has not is taken out */
static int has_some(json_object *body, const char *name)
{
    json_object *list = llm_json_get(body, name);

    if (json_object_is_type(list, json_type_array) && length(list) == 0) {
        json_object_object_del(body, name);
        return 0;
    }
    return list != NULL;
}

/** What is said beside tools of how they are called. */
static const char *const beside[] = { "tool_choice", "parallel_tool_calls", "function_call" };
#define NBESIDE (sizeof(beside) / sizeof(beside[0]))

int llm_is_about_no_tools(json_object *body, const char *key)
{
    apr_size_t i = 0;

    while (i < NBESIDE && strcmp(beside[i], key) != 0) {
        i++;
    }
    return i < NBESIDE && length(llm_json_arr(body, "tools")) == 0
        && length(llm_json_arr(body, "functions")) == 0;
}

void llm_no_tools_drop(json_object *body)
{
    int tools = has_some(body, "tools"), older = has_some(body, "functions");

    for (apr_size_t i = 0; !tools && !older && i < NBESIDE; i++) {
        json_object_object_del(body, beside[i]);
    }
}
