/* SPDX-License-Identifier: Apache-2.0 */

/** @file deepseek.c @brief DeepSeek (https://api-docs.deepseek.com/). */

#include <string.h>
#include <apr_strings.h>
#include "dialect/dialects.h"
#include "dialect/ir/thinking/reasoning.h"
#include "provider/repair/history.h"

static const llm_param_t params[] = {
    { "user", NULL, LLM_PARAM_DROP, NULL },
    { "verbosity", NULL, LLM_PARAM_UNSUPPORTED, NULL },
    { NULL, NULL, 0, NULL }
};

/**
 * Thinking is on or off, and beside that there is an effort, whose words are mapped by the API;
 * a budget is not known (https://api-docs.deepseek.com/guides/thinking_mode).
 */
static apr_status_t fix_thinking(llm_try_t *try, json_object *body, llm_err_t **err)
{
    const char *type = llm_json_str(llm_json_obj(body, "thinking"), "type");
    const char *effort = llm_effort(body);
    int off = effort != NULL && strcmp(effort, "none") == 0;

    (void)try;
    (void)err;
    if (type == NULL && effort == NULL) {
        json_object_object_del(body, "thinking");
        json_object_object_del(body, "reasoning_effort");
        return APR_SUCCESS;
    }
    off = type != NULL ? strcmp(type, "disabled") == 0 : off;
    if (off || effort == NULL || strcmp(effort, "none") == 0) {
        json_object_object_del(body, "reasoning_effort");
    }
    else {
        llm_json_set_str(body, "reasoning_effort", apr_pstrdup(try->pool, effort));
    }
    llm_json_set_str(llm_json_add_object(body, "thinking"), "type", off ? "disabled" : "enabled");
    return APR_SUCCESS;
}

/** Whether the model thinks, by a body whose switch was written by fix_thinking(). */
static int thinks(const llm_try_t *try, json_object *body)
{
    const char *type = llm_json_str(llm_json_obj(body, "thinking"), "type");

    if (type != NULL) {
        return strcmp(type, "disabled") != 0;
    }
    return strcmp(llm_model_name(try), "deepseek-chat") != 0 && !llm_known_not_to_reason(try);
}

/** Thinking, it refuses turns without thoughts beside tools; deepseek-chat thinks when told so. */
static apr_status_t fix_reasoning(llm_try_t *try, json_object *body, llm_err_t **err)
{
    (void)err;
    if (thinks(try, body)) {
        llm_history_fill_all_reasoning(body);
    }
    return APR_SUCCESS;
}

/** "Thinking mode does not support this tool_choice" is the answer to any but auto and none. */
static apr_status_t fix_forced(llm_try_t *try, json_object *body, llm_err_t **err)
{
    (void)err;
    if (thinks(try, body)) {
        llm_unforce_tool(body);
    }
    return APR_SUCCESS;
}

/** Tools of other types make the whole call fail. */
static apr_status_t keep_functions(llm_try_t *try, json_object *body, llm_err_t **err)
{
    json_object *tools = llm_json_arr(body, "tools");

    (void)try;
    (void)err;
    for (size_t i = tools ? json_object_array_length(tools) : 0; i > 0; i--) {
        const char *type = llm_json_str(json_object_array_get_idx(tools, i - 1), "type");

        if (type == NULL || strcmp(type, "function") != 0) {
            json_object_array_del_idx(tools, i - 1, 1);
        }
    }
    if (tools != NULL && json_object_array_length(tools) == 0) {
        json_object_object_del(body, "tools");
        json_object_object_del(body, "tool_choice");
        json_object_object_del(body, "parallel_tool_calls");
    }
    return APR_SUCCESS;
}

static const llm_quirk_t quirks[] = {
    { "\"function_call\"", NULL, llm_fix_old_calls },    /* first: it makes calls to be mended */
    LLM_QUIRKS_STRICT,
    { "\"text\"", NULL, llm_fix_content_lists },
    { "\"thinking\"", NULL, fix_thinking },
    { "\"reasoning_effort\"", NULL, fix_thinking },
    { "\"tool_calls\"", NULL, fix_reasoning },  /* behind the switch, which they read */
    { "\"tools\"", NULL, fix_reasoning },
    { "\"tool_choice\"", NULL, fix_forced },
    /* JSON is promised, but no schema (https://api-docs.deepseek.com/guides/json_mode) */
    { "\"json_schema\"", NULL, llm_fix_schema_to_prompt },
    { "\"tools\"", NULL, keep_functions },
    { NULL, NULL, NULL }
};

static const llm_endpoint_t endpoints[] = { LLM_CHATS(params, quirks), LLM_ENDPOINTS_END };

const llm_provider_t llm_provider_deepseek = {
    .name = "deepseek",
    .api_base = "https://api.deepseek.com",
    .base_env = "DEEPSEEK_API_BASE",
    .key_env = "DEEPSEEK_API_KEY",
    .endpoints = endpoints,
};
