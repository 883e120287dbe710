/* SPDX-License-Identifier: Apache-2.0 */

/**
 * @file databricks.c
 * @brief What models served by Databricks take, each by its maker
 *        (https://docs.databricks.com/aws/en/machine-learning/model-serving/query-reason-models).
 */

#include <string.h>
#include "dialect/ir/content.h"
#include "dialect/ir/thinking/reasoning.h"
#include "provider/providers.h"

/** More calls in one turn are nobody's: it stays as it is. */
#define CALLS_MAX 128

static apr_size_t length(json_object *list)
{
    return list != NULL ? json_object_array_length(list) : 0;
}

/* -- how hard Claude thinks -------------------------------------------------------------------- */

/** output_config.effort beside what the client put there. */
static void put_effort(json_object *body, const char *effort)
{
    json_object *to = llm_json_obj(body, "output_config");

    if (effort == NULL || llm_json_str(to, "effort") != NULL) {
        return;
    }
    to = to != NULL ? to : llm_json_add_object(body, "output_config");
    llm_json_set_str(to, "effort", effort);
}

/** Claude's own switch: reasoning_effort is refused for it. */
static apr_status_t fix_claude_thinking(llm_try_t *try, json_object *body, llm_err_t **err)
{
    llm_thinking_t thinking;
    apr_status_t rv = llm_thinking_read(try, body, &thinking, err);

    if (rv == APR_SUCCESS && thinking.thinks) {
        rv = llm_sampling_beside_thinking(try, body, err);
    }
    if (rv != APR_SUCCESS) {
        return rv;
    }
    json_object_object_del(body, "reasoning_effort");
    if (thinking.thinking == NULL) {
        json_object_object_del(body, "thinking");
    }
    else if (thinking.thinking != llm_json_get(body, "thinking")) {
        llm_json_set(body, "thinking", llm_json_share(thinking.thinking));
    }
    put_effort(body, thinking.effort);
    if (thinking.max_tokens > 0) {
        llm_json_set_int(body, "max_tokens", thinking.max_tokens);
    }
    return llm_fix_forced_thinking(try, body, err);       /* an effort may have become thinking */
}

/* -- several calls in one turn ----------------------------------------------------------------- */

/** Claude takes them, and Gemini signs the first of several for all. */
static int takes_one_call(const llm_try_t *try)
{
    return !llm_is_claude(try) && !llm_is_gemini(try);
}

static int has_id(json_object *o, const char *key, const char *id)
{
    const char *has = llm_json_str(o, key);

    return has != NULL && strcmp(has, id) == 0;
}

/** The only result of a call among n messages. @return NULL: it has none, or several */
static json_object *result_of(json_object *messages, apr_size_t first, apr_size_t n, const char *id)
{
    json_object *found = NULL;

    for (apr_size_t i = first; i < first + n; i++) {
        json_object *message = json_object_array_get_idx(messages, i);

        if (has_id(message, "tool_call_id", id)) {
            if (found != NULL) {
                return NULL;
            }
            found = message;
        }
    }
    return found;
}

/** Whether every call of a turn has one result among as many messages behind it. */
static int is_answered(json_object *messages, apr_size_t turn, json_object *calls)
{
    apr_size_t n = length(calls);

    for (apr_size_t i = 0; i < n; i++) {
        const char *id = llm_json_str(json_object_array_get_idx(calls, i), "id");

        if (id == NULL || result_of(messages, turn + 1, n, id) == NULL) {
            return 0;
        }
        for (apr_size_t k = 0; k < i; k++) {
            if (has_id(json_object_array_get_idx(calls, k), "id", id)) {
                return 0;
            }
        }
    }
    return 1;
}

/** @return how many results follow a turn of several calls; 0: it stays as it is */
static apr_size_t results_behind(json_object *messages, apr_size_t turn, json_object *calls)
{
    apr_size_t n = length(calls), i = 1;

    if (n < 2 || n > CALLS_MAX || turn + n >= length(messages)) {
        return 0;
    }
    while (i <= n && llm_role_of(json_object_array_get_idx(messages, turn + i)) == LLM_ROLE_TOOL) {
        i++;
    }
    return i > n && is_answered(messages, turn, calls) ? n : 0;
}

/** One call after the other, each before its result; what was said goes with the first. */
static void add_apart(json_object *list, json_object *messages, apr_size_t turn, json_object *calls)
{
    json_object *message = json_object_array_get_idx(messages, turn);

    for (apr_size_t i = 0; i < length(calls); i++) {
        json_object *call = json_object_array_get_idx(calls, i);
        json_object *one = llm_json_add_object(list, NULL);

        if (i == 0) {
            json_object_object_foreach(message, key, value) {
                llm_json_set(one, key, llm_json_share(value));
            }
        }
        llm_json_set_str(one, "role", "assistant");
        llm_json_set(llm_json_add_array(one, "tool_calls"), NULL, llm_json_share(call));
        llm_json_set(list, NULL, llm_json_share(result_of(messages, turn + 1, length(calls),
                                                          llm_json_str(call, "id"))));
    }
}

/**
 * Open models are refused with "Multiple tool calls are not supported", and wherever a result does
 * not follow the turn that called: the same conversation, one call at a time.
 */
static apr_status_t fix_calls(llm_try_t *try, json_object *body, llm_err_t **err)
{
    json_object *messages = llm_json_arr(body, "messages"), *list = json_object_new_array();
    apr_size_t before = length(messages);

    (void)try;
    (void)err;
    for (apr_size_t i = 0; i < before; i++) {
        json_object *message = json_object_array_get_idx(messages, i);
        json_object *calls = llm_json_arr(message, "tool_calls");
        apr_size_t results = results_behind(messages, i, calls);

        if (results == 0) {
            llm_json_set(list, NULL, llm_json_share(message));
            continue;
        }
        add_apart(list, messages, i, calls);
        i += results;
    }
    if (length(list) > before) {
        llm_json_set(body, "messages", list);
    }
    else {
        json_object_put(list);
    }
    return APR_SUCCESS;
}

const llm_quirk_t llm_quirks_databricks[] = {
    LLM_QUIRKS_COMMON,
    { "\"reasoning_effort\"", llm_is_claude, fix_claude_thinking },
    { "\"thinking\"", llm_is_claude, fix_claude_thinking },
    { "\"tool_calls\"", takes_one_call, fix_calls },
    { "\"response_format\"", NULL, llm_fix_format_beside_tools },
    LLM_QUIRKS_SERIES,
    { NULL, NULL, NULL }
};
