/* SPDX-License-Identifier: Apache-2.0 */

/** @file deepseek.c @brief DeepSeek (https://api-docs.deepseek.com/). */

#include <string.h>
#include <apr_strings.h>
#include "dialect/dialects.h"
#include "dialect/reasoning.h"
#include "provider/providers.h"

static const llm_endpoint_t endpoints[] = {
    { LLM_OP_CHAT, "/chat/completions", &llm_dialect_openai_chat },
    { 0, NULL, NULL }
};

static const llm_param_t params[] = {
    { "user", NULL, LLM_PARAM_DROP, NULL },
    { "verbosity", NULL, LLM_PARAM_UNSUPPORTED, NULL },
    { NULL, NULL, 0, NULL }
};

/**
 * Thinking is on or off, and beside that there is an effort, whose words are mapped by the API;
 * a budget is not known (https://api-docs.deepseek.com/guides/thinking_mode).
 */
static apr_status_t fix_thinking(llm_call_t *c, json_object *body, llm_err_t **err)
{
    const char *type = llm_json_str(llm_json_obj(body, "thinking"), "type");
    const char *effort = llm_effort(body);
    int off = effort != NULL && strcmp(effort, "none") == 0;

    (void)c;
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
        llm_json_set_str(body, "reasoning_effort", apr_pstrdup(c->pool, effort));
    }
    llm_json_set_str(llm_json_add_object(body, "thinking"), "type", off ? "disabled" : "enabled");
    return APR_SUCCESS;
}

/** The same conversation behind one more system message. */
static void add_system(json_object *body, const char *text)
{
    json_object *old = llm_json_arr(body, "messages"), *list = json_object_new_array();
    json_object *first = llm_json_add_object(list, NULL);

    llm_json_set_str(first, "role", "system");
    llm_json_set_str(first, "content", text);
    for (size_t i = 0; old != NULL && i < json_object_array_length(old); i++) {
        json_object_array_add(list, llm_json_share(json_object_array_get_idx(old, i)));
    }
    llm_json_set(body, "messages", list);
}

/**
 * JSON is promised here, but no schema: it goes into the prompt, as the documents have it
 * (https://api-docs.deepseek.com/guides/json_mode).
 */
static apr_status_t fix_schema(llm_call_t *c, json_object *body, llm_err_t **err)
{
    json_object *format = llm_json_obj(body, "response_format");
    json_object *schema = llm_json_obj(llm_json_obj(format, "json_schema"), "schema");
    const char *type = llm_json_str(format, "type");

    (void)err;
    if (type == NULL || strcmp(type, "json_schema") != 0) {
        return APR_SUCCESS;
    }
    add_system(body, apr_psprintf(c->pool, "Answer with a single JSON object%s%s",
                                  schema ? " that is valid by this JSON schema: " : ".",
                                  schema ? llm_json_text(c->pool, schema, NULL) : ""));
    llm_json_set_str(llm_json_add_object(body, "response_format"), "type", "json_object");
    return APR_SUCCESS;
}

/** Tools of other types make the whole call fail. */
static apr_status_t keep_functions(llm_call_t *c, json_object *body, llm_err_t **err)
{
    json_object *tools = llm_json_arr(body, "tools");

    (void)c;
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
    LLM_QUIRKS_COMMON,
    { "\"text\"", NULL, llm_fix_content_lists },
    { "\"thinking\"", NULL, fix_thinking },
    { "\"reasoning_effort\"", NULL, fix_thinking },
    { "\"json_schema\"", NULL, fix_schema },
    { "\"tools\"", NULL, keep_functions },
    { NULL, NULL, NULL }
};

const llm_provider_t llm_provider_deepseek = {
    .name = "deepseek",
    .api_base = "https://api.deepseek.com",
    .base_env = "DEEPSEEK_API_BASE",
    .key_env = "DEEPSEEK_API_KEY",
    .endpoints = endpoints,
    .params = params,
    .quirks = quirks,
};
