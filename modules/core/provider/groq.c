/* SPDX-License-Identifier: Apache-2.0 */

/** @file groq.c @brief Groq (https://console.groq.com/docs/api-reference). */

#include <string.h>
#include "dialect/dialects.h"
#include "dialect/ir/thinking/reasoning.h"
#include "base/json/json.h"
#include "provider/repair/history.h"

static int begins_with_one_of(const char *const *list, const char *model)
{
    for (; *list != NULL; list++) {
        if (strncmp(model, *list, strlen(*list)) == 0) {
            return 1;
        }
    }
    return 0;
}

/** Families that do not reason; the price map has few of Groq's models. */
static int takes_no_effort(const llm_try_t *try)
{
    static const char *const plain[] = { "llama-", "llama3-", "meta-llama/", "gemma", "mixtral-",
                                         "mistral-", "allam-", "moonshotai/kimi-k2-instruct",
                                         NULL };

    return llm_known_not_to_reason(try)
        || (!llm_try_known(try) && begins_with_one_of(plain, try->upstream_model));
}

static const llm_param_t params[] = {
    { "user", NULL, LLM_PARAM_DROP, NULL },
    { "reasoning_effort", NULL, LLM_PARAM_UNSUPPORTED, takes_no_effort },
    { "thinking", NULL, LLM_PARAM_UNSUPPORTED, NULL },
    LLM_PARAMS_OPENAIS_ALONE,
    { "prediction", NULL, LLM_PARAM_UNSUPPORTED, NULL },
    { "prompt_cache_key", NULL, LLM_PARAM_UNSUPPORTED, NULL },
    /* each is answered with a 400 (https://console.groq.com/docs/openai) */
    { "logprobs", NULL, LLM_PARAM_UNSUPPORTED, NULL },
    { "top_logprobs", NULL, LLM_PARAM_UNSUPPORTED, NULL },
    { "logit_bias", NULL, LLM_PARAM_UNSUPPORTED, NULL },
    { "n", NULL, LLM_PARAM_UNSUPPORTED, NULL },
    { NULL, NULL, 0, NULL }
};

/**
 * Members of a message beyond these are refused, and older calls go as newer ones: their results
 * would lose their name. Qwen's reasoning goes back as "reasoning".
 */
static apr_status_t fix_history(llm_try_t *try, json_object *body, llm_err_t **err)
{
    static const char *const plain[] = { "role", "content", "tool_calls", "tool_call_id", NULL };
    static const char *const qwen[] = { "role", "content", "tool_calls", "tool_call_id",
                                        "reasoning", NULL };
    int is_qwen = strstr(try->upstream_model, "qwen3") != NULL;

    (void)err;
    if (is_qwen) {
        llm_history_reasoning_as(body, "reasoning");
    }
    llm_history_keep(try->pool, body, is_qwen ? qwen : plain);
    return APR_SUCCESS;
}

/** The nearest effort a model has (https://console.groq.com/docs/reasoning). */
static apr_status_t fix_effort(llm_try_t *try, json_object *body, llm_err_t **err)
{
    static const char *const on_or_off[] = { "qwen/qwen3-32b", "qwen/qwen3.6-27b", NULL };
    const char *effort = llm_effort(body), *nearest;

    (void)err;
    if (effort == NULL) {
        return APR_SUCCESS;
    }
    nearest = effort;
    if (begins_with_one_of(on_or_off, try->upstream_model)) {
        nearest = strcmp(effort, "none") == 0 ? "none" : "default";
    }
    if (nearest != effort || llm_json_str(body, "reasoning_effort") == NULL) {
        llm_json_set_str(body, "reasoning_effort", nearest);
    }
    return APR_SUCCESS;
}

/** Whether a model answers by a JSON schema (https://console.groq.com/docs/structured-outputs). */
static int takes_schema(const char *model)
{
    static const char *const names[] = { "openai/gpt-oss-", "moonshotai/kimi-k2-instruct",
                                         "meta-llama/llama-4-", "qwen/qwen3.8-", NULL };

    return begins_with_one_of(names, model);
}

/**
 * Other models promise JSON alone, and no answer by a schema can be streamed: it comes whole, and
 * the client gets it as a stream. Beside tools neither may be asked for.
 */
static apr_status_t fix_schema(llm_try_t *try, json_object *body, llm_err_t **err)
{
    if (llm_has_tools(body)) {
        return llm_fix_format_beside_tools(try, body, err);
    }
    if (!llm_asks_schema(body)) {
        return APR_SUCCESS;
    }
    if (!takes_schema(try->upstream_model)) {
        return llm_fix_schema_to_prompt(try, body, err);
    }
    json_object_object_del(body, "stream");
    json_object_object_del(body, "stream_options");
    return APR_SUCCESS;
}

static const llm_quirk_t quirks[] = {
    LLM_QUIRKS_STRICT,
    { "\"response_format\"", NULL, fix_schema },
    { "\"reasoning_effort\"", NULL, fix_effort },
    { llm_trigger_beyond_least, NULL, fix_history },
    { "null", NULL, llm_fix_null_members },
    { NULL, NULL, NULL }
};

static const llm_endpoint_t endpoints[] = { LLM_CHATS(params, quirks), LLM_ENDPOINTS_END };

const llm_provider_t llm_provider_groq = {
    .name = "groq",
    .api_base = "https://api.groq.com/openai/v1",
    .base_env = "GROQ_API_BASE",
    .key_env = "GROQ_API_KEY",
    .endpoints = endpoints,
};
