/* SPDX-License-Identifier: Apache-2.0 */

/** @file mistral.c @brief Mistral (https://docs.mistral.ai/api/). */

#include <string.h>
#include "dialect/dialects.h"
#include "provider/providers.h"

static const llm_endpoint_t endpoints[] = {
    { LLM_OP_CHAT, "/chat/completions", &llm_dialect_openai_chat },
    { LLM_OP_EMBEDDING, "/embeddings", &llm_dialect_openai_embeddings },
    { 0, NULL, NULL }
};

static const llm_param_t params[] = {
    { "max_completion_tokens", "max_tokens", 0 },
    { "seed", "random_seed", 0 },
    { "user", NULL, LLM_PARAM_DROP },
    { "stream_options", NULL, LLM_PARAM_DROP },     /* usage always comes with the last chunk */
    { NULL, NULL, 0 }
};

/** Mistral says "any" where OpenAI says "required" or names a function. */
static apr_status_t fix_tool_choice(llm_call_t *c, json_object *body, llm_err_t **err)
{
    json_object *choice = llm_json_get(body, "tool_choice");
    const char *word = llm_json_value_str(choice);

    (void)c;
    (void)err;
    if (choice != NULL && (word == NULL || (strcmp(word, "auto") && strcmp(word, "none")))) {
        llm_json_set_str(body, "tool_choice", "any");
    }
    return APR_SUCCESS;
}

/** An assistant message that says nothing is refused upstream. */
static int says_nothing(json_object *m)
{
    const char *role = llm_json_str(m, "role");
    json_object *content = llm_json_get(m, "content");
    const char *text = llm_json_value_str(content);

    return role != NULL && strcmp(role, "assistant") == 0 && llm_json_arr(m, "tool_calls") == NULL
        && (content == NULL || (text != NULL && *text == '\0'));
}

static apr_status_t drop_empty(llm_call_t *c, json_object *body, llm_err_t **err)
{
    json_object *list = llm_json_arr(body, "messages");

    (void)c;
    (void)err;
    for (size_t i = list ? json_object_array_length(list) : 0; i > 0; i--) {
        if (says_nothing(json_object_array_get_idx(list, i - 1))) {
            json_object_array_del_idx(list, i - 1, 1);
        }
    }
    return APR_SUCCESS;
}

static const llm_quirk_t quirks[] = {
    LLM_QUIRKS_COMMON,
    { "\"tool_choice\"", NULL, fix_tool_choice },
    { "\"tools\"", NULL, llm_fix_tool_schemas },
    { "\"name\"", NULL, llm_fix_message_names },
    { "\"assistant\"", NULL, drop_empty },
    { "null", NULL, llm_fix_null_members },
    { NULL, NULL, NULL }
};

const llm_provider_t llm_provider_mistral = {
    .name = "mistral",
    .api_base = "https://api.mistral.ai/v1",
    .base_env = "MISTRAL_AZURE_API_BASE,MISTRAL_API_BASE",
    .key_env = "MISTRAL_AZURE_API_KEY,MISTRAL_API_KEY",
    .endpoints = endpoints,
    .params = params,
    .quirks = quirks,
    .url = llm_url_v1,
};

const llm_provider_t llm_provider_codestral = {
    .name = "codestral",
    .api_base = "https://codestral.mistral.ai/v1",
    .base_env = "CODESTRAL_API_BASE",
    .key_env = "CODESTRAL_API_KEY",
    .endpoints = endpoints,
    .params = params,
    .quirks = quirks,
};
