/* SPDX-License-Identifier: Apache-2.0 */

/** @file mistral.c @brief Mistral (https://docs.mistral.ai/api/). */

#include <string.h>
#include "dialect/ir/content.h"
#include "dialect/dialects.h"
#include "dialect/ir/thinking/reasoning.h"
#include "provider/repair/history.h"
#include "provider/repair/max_tokens.h"

/** The first models that reason: always, and told by a prompt instead of an effort. */
static int is_magistral(const llm_try_t *try)
{
    return try->upstream_model != NULL && strcasestr(try->upstream_model, "magistral") != NULL;
}

static int is_not_magistral(const llm_try_t *try)
{
    return !is_magistral(try);
}

static int takes_no_effort(const llm_try_t *try)
{
    return !is_magistral(try) && llm_known_not_to_reason(try);
}

static const llm_param_t params[] = {
    LLM_PARAM_OLDER_MAX_TOKENS,
    { "seed", "random_seed", 0, NULL },
    { "user", NULL, LLM_PARAM_DROP, NULL },
    { "stream_options", NULL, LLM_PARAM_DROP, NULL },   /* usage always comes with the last chunk */
    { "reasoning_effort", NULL, LLM_PARAM_UNSUPPORTED, takes_no_effort },
    { "thinking", NULL, LLM_PARAM_UNSUPPORTED, is_not_magistral },
    /* not members of the API, which refuses what it does not know */
    LLM_PARAMS_OPENAIS_ALONE,
    { "function_call", NULL, LLM_PARAM_UNSUPPORTED, NULL },
    { "functions", NULL, LLM_PARAM_UNSUPPORTED, NULL },
    { "logit_bias", NULL, LLM_PARAM_UNSUPPORTED, NULL },
    { "logprobs", NULL, LLM_PARAM_UNSUPPORTED, NULL },
    { "service_tier", NULL, LLM_PARAM_UNSUPPORTED, NULL },
    { "top_logprobs", NULL, LLM_PARAM_UNSUPPORTED, NULL },
    { NULL, NULL, 0, NULL }
};

/** Mistral says "any" where OpenAI says "required"; a named function is written alike. */
static apr_status_t fix_tool_choice(llm_try_t *try, json_object *body, llm_err_t **err)
{
    const char *word = llm_json_str(body, "tool_choice");

    (void)try;
    (void)err;
    if (word != NULL && strcmp(word, "auto") != 0 && strcmp(word, "none") != 0) {
        llm_json_set_str(body, "tool_choice", "any");
    }
    return APR_SUCCESS;
}

/** Whether a body asks a model for reasoning it may leave out. */
static int wants_reasoning(json_object *body)
{
    const char *type = llm_json_str(llm_json_obj(body, "thinking"), "type");
    const char *effort = llm_effort(body);

    if (type != NULL) {
        return strcmp(type, "disabled") != 0;
    }
    return effort != NULL && strcmp(effort, "none") != 0;
}

/** Magistral knows a prompt_mode (https://docs.mistral.ai/capabilities/reasoning/). */
static apr_status_t fix_effort(llm_try_t *try, json_object *body, llm_err_t **err)
{
    const char *effort = llm_effort(body);

    (void)err;
    if (is_magistral(try)) {
        if (wants_reasoning(body) && !llm_json_has(body, "prompt_mode")) {
            llm_json_set_str(body, "prompt_mode", "reasoning");
        }
        json_object_object_del(body, "reasoning_effort");
        json_object_object_del(body, "thinking");
    }
    else if (effort != NULL) {
        llm_json_set_str(body, "reasoning_effort", llm_nearest_effort(try, effort));
    }
    return APR_SUCCESS;
}

/** A part that is an empty text; every other kind says something. */
static int is_empty_part(json_object *part)
{
    const char *type = llm_json_str(part, "type"), *text = llm_json_str(part, "text");

    return type != NULL && strcmp(type, "text") == 0 && (text == NULL || *text == '\0');
}

static int is_empty(json_object *content)
{
    const char *text = llm_json_value_str(content);

    if (!json_object_is_type(content, json_type_array)) {
        return content == NULL || (text != NULL && *text == '\0');
    }
    for (size_t i = 0; i < json_object_array_length(content); i++) {
        if (!is_empty_part(json_object_array_get_idx(content, i))) {
            return 0;
        }
    }
    return 1;
}

/** An assistant message that says nothing is refused upstream. */
static int says_nothing(json_object *m)
{
    const char *role = llm_json_str(m, "role");
    json_object *calls = llm_json_arr(m, "tool_calls");

    return role != NULL && strcmp(role, "assistant") == 0
        && (calls == NULL || json_object_array_length(calls) == 0)
        && is_empty(llm_json_get(m, "content"));
}

apr_status_t llm_fix_mistral_silence(llm_try_t *try, json_object *body, llm_err_t **err)
{
    json_object *list = llm_json_arr(body, "messages");

    (void)try;
    (void)err;
    for (size_t i = list ? json_object_array_length(list) : 0; i > 0; i--) {
        if (says_nothing(json_object_array_get_idx(list, i - 1))) {
            json_object_array_del_idx(list, i - 1, 1);
        }
    }
    return APR_SUCCESS;
}

/** Whether message i of a list is the user's or the system's, directly behind a result. */
static int is_behind_result(json_object *list, size_t i)
{
    llm_role_e role = llm_role_of(json_object_array_get_idx(list, i));

    return i > 0 && (role == LLM_ROLE_USER || role == LLM_ROLE_SYSTEM)
        && llm_role_of(json_object_array_get_idx(list, i - 1)) == LLM_ROLE_TOOL;
}

/** A turn of the model between a result and whoever speaks next: its makers check the order. */
apr_status_t llm_fix_mistral_order(llm_try_t *try, json_object *body, llm_err_t **err)
{
    json_object *list = llm_json_arr(body, "messages"), *rest = json_object_new_array();
    size_t n = list != NULL ? json_object_array_length(list) : 0;

    (void)try;
    (void)err;
    for (size_t i = 0; i < n; i++) {
        if (is_behind_result(list, i)) {
            json_object *turn = llm_json_add_object(rest, NULL);

            llm_json_set_str(turn, "role", "assistant");
            llm_json_set_str(turn, "content", LLM_NO_CONTENT);
        }
        llm_json_set(rest, NULL, llm_json_share(json_object_array_get_idx(list, i)));
    }
    if (json_object_array_length(rest) > n) {
        llm_json_set(body, "messages", rest);
    }
    else {
        json_object_put(rest);
    }
    return APR_SUCCESS;
}

/** The API's own list of members; every other one is refused. */
apr_status_t llm_fix_mistral_history(llm_try_t *try, json_object *body, llm_err_t **err)
{
    static const char *const known[] = { "role", "content", "name", "tool_calls", "tool_call_id",
                                         "prefix", NULL };

    (void)err;
    llm_history_keep(try->pool, body, known);
    return APR_SUCCESS;
}

static const llm_quirk_t quirks[] = {
    LLM_QUIRKS_STRICT,
    { llm_trigger_beyond_least, NULL, llm_fix_mistral_history },
    { "\"tool_call", NULL, llm_fix_ids_of_nine },
    { "\"tool_choice\"", NULL, fix_tool_choice },
    { "\"reasoning_effort\"", NULL, fix_effort },
    { "\"thinking\"", is_magistral, fix_effort },
    { "\"tools\"", NULL, llm_fix_schema_names },
    { "\"name\"", NULL, llm_fix_message_names },
    { "\"assistant\"", NULL, llm_fix_mistral_silence },
    { "\"tool_call", NULL, llm_fix_mistral_order },      /* behind what takes turns away */
    { "null", NULL, llm_fix_null_members },
    { NULL, NULL, NULL }
};

static const llm_endpoint_t endpoints[] = {
    LLM_CHATS(params, quirks),
    LLM_EMBEDS(params, quirks),
    LLM_ENDPOINTS_END
};

const llm_provider_t llm_provider_mistral = {
    .name = "mistral",
    .api_base = "https://api.mistral.ai/v1",
    .base_env = "MISTRAL_AZURE_API_BASE,MISTRAL_API_BASE",
    .key_env = "MISTRAL_AZURE_API_KEY,MISTRAL_API_KEY",
    .endpoints = endpoints,
    .url = llm_url_v1,
};

const llm_provider_t llm_provider_codestral = {
    .name = "codestral",
    .api_base = "https://codestral.mistral.ai/v1",
    .base_env = "CODESTRAL_API_BASE",
    .key_env = "CODESTRAL_API_KEY",
    .endpoints = endpoints,
};
