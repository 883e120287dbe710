/* SPDX-License-Identifier: Apache-2.0 */

/** @file compat.c @brief The tables the rows of compat.h choose from. */

#include <string.h>
#include "dialect/dialects.h"
#include "provider/compat.h"
#include "provider/providers.h"

#define CHAT  { LLM_OP_CHAT, "/chat/completions", &llm_dialect_openai_chat }
#define TEXT  { LLM_OP_COMPLETION, "/completions", &llm_dialect_openai_completion }
#define EMBED { LLM_OP_EMBEDDING, "/embeddings", &llm_dialect_openai_embeddings }
#define END   { 0, NULL, NULL }

static const llm_endpoint_t chat[] = { CHAT, END };
static const llm_endpoint_t chat_text[] = { CHAT, TEXT, END };
static const llm_endpoint_t chat_embed[] = { CHAT, EMBED, END };
static const llm_endpoint_t embed[] = { EMBED, END };
static const llm_endpoint_t all[] = { CHAT, TEXT, EMBED, END };

static const llm_param_t max_tokens_params[] = {
    { "max_completion_tokens", "max_tokens", 0 },
    { NULL, NULL, 0 }
};

static const llm_param_t moonshot_params[] = {
    { "max_completion_tokens", "max_tokens", 0 },
    { "functions", NULL, LLM_PARAM_UNSUPPORTED },
    { NULL, NULL, 0 }
};

static const llm_param_t xai_params[] = {
    { "max_completion_tokens", "max_tokens", 0 },
    { "functions", NULL, LLM_PARAM_UNSUPPORTED },
    { "function_call", NULL, LLM_PARAM_UNSUPPORTED },
    { "modalities", NULL, LLM_PARAM_UNSUPPORTED },
    { "audio", NULL, LLM_PARAM_UNSUPPORTED },
    { "prediction", NULL, LLM_PARAM_UNSUPPORTED },
    { NULL, NULL, 0 }
};

static const llm_param_t perplexity_params[] = {
    { "tools", NULL, LLM_PARAM_UNSUPPORTED },
    { "tool_choice", NULL, LLM_PARAM_UNSUPPORTED },
    { "parallel_tool_calls", NULL, LLM_PARAM_UNSUPPORTED },
    { "functions", NULL, LLM_PARAM_UNSUPPORTED },
    { "function_call", NULL, LLM_PARAM_UNSUPPORTED },
    { "n", NULL, LLM_PARAM_UNSUPPORTED },
    { "stop", NULL, LLM_PARAM_UNSUPPORTED },
    { "seed", NULL, LLM_PARAM_UNSUPPORTED },
    { "logit_bias", NULL, LLM_PARAM_UNSUPPORTED },
    { "logprobs", NULL, LLM_PARAM_UNSUPPORTED },
    { "top_logprobs", NULL, LLM_PARAM_UNSUPPORTED },
    { "user", NULL, LLM_PARAM_DROP },
    { NULL, NULL, 0 }
};

static const llm_param_t voyage_params[] = {
    { "dimensions", "output_dimension", 0 },
    { "user", NULL, LLM_PARAM_DROP },
    { NULL, NULL, 0 }
};

/** Strict schemas are refused by servers that compile them to grammars of their own. */
static const llm_quirk_t tools_quirks[] = {
    LLM_QUIRKS_COMMON,
    { "\"tools\"", NULL, llm_fix_tool_schemas },
    { NULL, NULL, NULL }
};

static const llm_quirk_t openai_quirks[] = {
    { "\"cache_control\"", NULL, llm_fix_cache_control },
    { NULL, NULL, NULL }
};

/** "required" is not known here, and temperatures end at 1. */
static apr_status_t fix_moonshot(llm_call_t *c, json_object *body, llm_err_t **err)
{
    const char *choice = llm_json_str(body, "tool_choice");
    double t = llm_json_dbl(body, "temperature", -1);

    (void)c;
    (void)err;
    if (choice != NULL && strcmp(choice, "required") == 0) {
        json_object_object_del(body, "tool_choice");
    }
    if (t > 1) {
        llm_json_set_int(body, "temperature", 1);
    }
    else if (t >= 0 && t < 0.3 && llm_json_int(body, "n", 1) > 1) {
        llm_json_set_dbl(body, "temperature", 0.3);
    }
    return APR_SUCCESS;
}

static const llm_quirk_t moonshot_quirks[] = {
    LLM_QUIRKS_COMMON,
    { "\"tool_choice\"", NULL, fix_moonshot },
    { "\"temperature\"", NULL, fix_moonshot },
    { NULL, NULL, NULL }
};

#define LLM_COMPAT_DEFINE(id, prefix, base, base_vars, key_vars, ends, rows, fixes, optional)     \
    const llm_provider_t llm_provider_##id = {                                                    \
        .name = prefix,                                                                           \
        .api_base = base,                                                                         \
        .base_env = base_vars,                                                                    \
        .key_env = key_vars,                                                                      \
        .endpoints = ends,                                                                        \
        .params = rows,                                                                           \
        .quirks = fixes,                                                                          \
        .key_optional = optional,                                                                 \
    };
LLM_COMPAT_ROWS(LLM_COMPAT_DEFINE)
