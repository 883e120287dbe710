/* SPDX-License-Identifier: Apache-2.0 */

/** @file groq.c @brief Groq (https://console.groq.com/docs/api-reference). */

#include <string.h>
#include "dialect/dialects.h"
#include "provider/history.h"

static const llm_endpoint_t endpoints[] = {
    { LLM_OP_CHAT, "/chat/completions", &llm_dialect_openai_chat },
    { 0, NULL, NULL }
};

static const llm_param_t params[] = {
    { "user", NULL, LLM_PARAM_DROP, NULL },
    { "reasoning_effort", NULL, LLM_PARAM_UNSUPPORTED, llm_known_not_to_reason },
    { "thinking", NULL, LLM_PARAM_UNSUPPORTED, NULL },
    { "verbosity", NULL, LLM_PARAM_UNSUPPORTED, NULL },
    /* each is answered with a 400 (https://console.groq.com/docs/openai) */
    { "logprobs", NULL, LLM_PARAM_UNSUPPORTED, NULL },
    { "top_logprobs", NULL, LLM_PARAM_UNSUPPORTED, NULL },
    { "logit_bias", NULL, LLM_PARAM_UNSUPPORTED, NULL },
    { "n", NULL, LLM_PARAM_UNSUPPORTED, NULL },
    { NULL, NULL, 0, NULL }
};

/** Members of a message beyond these are refused; Qwen's reasoning goes back as "reasoning". */
static apr_status_t fix_history(llm_call_t *c, json_object *body, llm_err_t **err)
{
    static const char *const plain[] = { "role", "content", "tool_calls", "tool_call_id",
                                         "function_call", NULL };
    static const char *const qwen[] = { "role", "content", "tool_calls", "tool_call_id",
                                        "function_call", "reasoning", NULL };
    int is_qwen = strstr(c->upstream_model, "qwen3") != NULL;

    (void)err;
    if (is_qwen) {
        llm_history_reasoning_as(body, "reasoning");
    }
    llm_history_keep(body, is_qwen ? qwen : plain);
    return APR_SUCCESS;
}

static const llm_quirk_t quirks[] = {
    LLM_QUIRKS_COMMON,
    { llm_trigger_beyond_least, NULL, fix_history },
    { "null", NULL, llm_fix_null_members },
    { NULL, NULL, NULL }
};

const llm_provider_t llm_provider_groq = {
    .name = "groq",
    .api_base = "https://api.groq.com/openai/v1",
    .base_env = "GROQ_API_BASE",
    .key_env = "GROQ_API_KEY",
    .endpoints = endpoints,
    .params = params,
    .quirks = quirks,
};
