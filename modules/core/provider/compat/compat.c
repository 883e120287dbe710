/* SPDX-License-Identifier: Apache-2.0 */

/** @file compat.c @brief The tables that rows.h chooses from. */

#include <string.h>
#include "dialect/dialects.h"
#include "dialect/ir/params.h"
#include "dialect/ir/thinking/reasoning.h"
#include "provider/compat/rows.h"
#include "provider/repair/history.h"
#include "provider/repair/max_tokens.h"

static const llm_param_t max_tokens_params[] = {
    LLM_PARAM_OLDER_MAX_TOKENS,
    { NULL, NULL, 0, NULL }
};

/* hosts of many models: what the price map has and does not know to reason, is not asked to */
static const llm_param_t effort_params[] = {
    { "reasoning_effort", NULL, LLM_PARAM_UNSUPPORTED, llm_known_not_to_reason },
    { "thinking", NULL, LLM_PARAM_UNSUPPORTED, llm_unlisted_to_reason },
    { NULL, NULL, 0, NULL }
};

/* "thinking" becomes what it understands */
static const llm_param_t vercel_params[] = {
    { "reasoning_effort", NULL, LLM_PARAM_UNSUPPORTED, llm_known_not_to_reason },
    { "thinking", NULL, LLM_PARAM_UNSUPPORTED, llm_known_not_to_reason },
    { NULL, NULL, 0, NULL }
};

static const llm_param_t max_effort_params[] = {
    LLM_PARAM_OLDER_MAX_TOKENS,
    { "reasoning_effort", NULL, LLM_PARAM_UNSUPPORTED, llm_known_not_to_reason },
    { "thinking", NULL, LLM_PARAM_UNSUPPORTED, llm_unlisted_to_reason },
    { NULL, NULL, 0, NULL }
};

/* "thinking" is a switch of these APIs' own */
static const llm_param_t switch_params[] = {
    { "reasoning_effort", NULL, LLM_PARAM_UNSUPPORTED, llm_known_not_to_reason },
    { NULL, NULL, 0, NULL }
};

static const llm_param_t max_switch_params[] = {
    LLM_PARAM_OLDER_MAX_TOKENS,
    { "reasoning_effort", NULL, LLM_PARAM_UNSUPPORTED, llm_known_not_to_reason },
    { NULL, NULL, 0, NULL }
};

static const llm_param_t cerebras_params[] = {
    LLM_PARAM_OLDER_MAX_TOKENS,
    { "reasoning_effort", NULL, LLM_PARAM_UNSUPPORTED, llm_known_not_to_reason },
    { "thinking", NULL, LLM_PARAM_UNSUPPORTED, llm_known_not_to_reason },
    /* each is answered with a 400 (https://inference-docs.cerebras.ai/resources/openai) */
    { "frequency_penalty", NULL, LLM_PARAM_UNSUPPORTED, NULL },
    { "logit_bias", NULL, LLM_PARAM_UNSUPPORTED, NULL },
    { "presence_penalty", NULL, LLM_PARAM_UNSUPPORTED, NULL },
    LLM_PARAMS_OPENAIS_ALONE,       /* "property 'body.store' is unsupported", and the like */
    { NULL, NULL, 0, NULL }
};

static const llm_param_t perplexity_params[] = {
    { "tools", NULL, LLM_PARAM_UNSUPPORTED, NULL },
    { "tool_choice", NULL, LLM_PARAM_UNSUPPORTED, NULL },
    { "parallel_tool_calls", NULL, LLM_PARAM_UNSUPPORTED, NULL },
    { "functions", NULL, LLM_PARAM_UNSUPPORTED, NULL },
    { "function_call", NULL, LLM_PARAM_UNSUPPORTED, NULL },
    { "n", NULL, LLM_PARAM_UNSUPPORTED, NULL },
    { "stop", NULL, LLM_PARAM_UNSUPPORTED, NULL },
    { "seed", NULL, LLM_PARAM_UNSUPPORTED, NULL },
    { "logit_bias", NULL, LLM_PARAM_UNSUPPORTED, NULL },
    { "logprobs", NULL, LLM_PARAM_UNSUPPORTED, NULL },
    { "top_logprobs", NULL, LLM_PARAM_UNSUPPORTED, NULL },
    { "frequency_penalty", NULL, LLM_PARAM_ASKED, NULL },   /* "must satisfy p > 0" */
    { "presence_penalty", NULL, LLM_PARAM_ASKED, NULL },    /* "cannot set both" */
    { "reasoning_effort", NULL, LLM_PARAM_UNSUPPORTED, llm_known_not_to_reason },
    { "thinking", NULL, LLM_PARAM_UNSUPPORTED, NULL },
    { "verbosity", NULL, LLM_PARAM_UNSUPPORTED, NULL },
    { "stream_options", NULL, LLM_PARAM_DROP, NULL },   /* usage comes with every chunk */
    { "user", NULL, LLM_PARAM_DROP, NULL },
    { NULL, NULL, 0, NULL }
};

/* each model has a list of its own, and says "Extra inputs are not permitted" of all else */
static const llm_param_t nim_params[] = {
    LLM_PARAM_OLDER_MAX_TOKENS,
    { "frequency_penalty", NULL, LLM_PARAM_ASKED, NULL },
    { "presence_penalty", NULL, LLM_PARAM_ASKED, NULL },
    { "n", NULL, LLM_PARAM_ASKED, NULL },
    { "parallel_tool_calls", NULL, LLM_PARAM_ASKED, NULL },
    { "service_tier", NULL, LLM_PARAM_ASKED, NULL },
    { "response_format", NULL, LLM_PARAM_ASKED, NULL },
    { "modalities", NULL, LLM_PARAM_ASKED, NULL },
    { "prompt_cache_key", NULL, LLM_PARAM_UNSUPPORTED, NULL },
    { "prompt_cache_retention", NULL, LLM_PARAM_UNSUPPORTED, NULL },
    { "safety_identifier", NULL, LLM_PARAM_UNSUPPORTED, NULL },
    { "store", NULL, LLM_PARAM_UNSUPPORTED, NULL },
    { "verbosity", NULL, LLM_PARAM_ASKED, NULL },
    { NULL, NULL, 0, NULL }
};

static const llm_param_t together_params[] = {
    { "tools", NULL, LLM_PARAM_UNSUPPORTED, llm_known_without_tools },
    { "tool_choice", NULL, LLM_PARAM_UNSUPPORTED, llm_known_without_tools },
    { "thinking", NULL, LLM_PARAM_UNSUPPORTED, NULL },
    { "verbosity", NULL, LLM_PARAM_UNSUPPORTED, NULL },
    { "user", NULL, LLM_PARAM_DROP, NULL },
    { NULL, NULL, 0, NULL }
};

/** Not to reason is no more than what such a model does. */
static apr_status_t refuse_together_effort(llm_try_t *try, json_object *body, llm_err_t **err)
{
    static const char *const names[] = { "reasoning_effort", NULL };
    const char *effort = llm_effort(body);

    if (effort != NULL && strcmp(effort, "none") == 0
        && !llm_params_allowed(try, "reasoning_effort")) {
        json_object_object_del(body, "reasoning_effort");
    }
    return llm_refuse_params(try, body, names, err);
}

/** Hybrids that have to be told to reason. */
static int is_off_unasked(const llm_try_t *try)
{
    return strcasestr(try->upstream_model, "DeepSeek-V3.1") != NULL;
}

static void switch_reasoning(json_object *body, int is_on)
{
    if (!llm_json_has(body, "reasoning")) {
        llm_json_set_bool(llm_json_add_object(body, "reasoning"), "enabled", is_on);
    }
}

/** The nearest effort these models have: low, medium, high; DeepSeek V4 has high and max. */
static const char *together_effort(const llm_try_t *try, const char *effort)
{
    static const char *const weak[] = { "minimal", "low", "medium", NULL };
    static const char *const strong[] = { "xhigh", "max", NULL };

    if (strncmp(try->upstream_model, "deepseek-ai/DeepSeek-V4-Pro", 27) == 0) {
        return llm_is_one_of(weak, effort) ? "high" : strcmp(effort, "xhigh") == 0 ? "max" : effort;
    }
    return strcmp(effort, "minimal") == 0 ? "low" : llm_is_one_of(strong, effort) ? "high" : effort;
}

/**
 * Reasoning is turned off by a member of its own, but not at all for gpt-oss
 * (https://docs.together.ai/docs/inference/chat/reasoning).
 */
static apr_status_t fix_together(llm_try_t *try, json_object *body, llm_err_t **err)
{
    static const char *const always[] = { "openai/gpt-oss-120b", "openai/gpt-oss-20b", NULL };
    const llm_price_t *price = llm_try_price(try);
    const char *effort = llm_effort(body);

    (void)err;
    if (effort == NULL || (price != NULL && price->efforts != 0 && strcmp(effort, "none") != 0)) {
        return APR_SUCCESS;
    }
    if (strcmp(effort, "none") != 0) {
        llm_json_set_str(body, "reasoning_effort", together_effort(try, effort));
        if (is_off_unasked(try)) {
            switch_reasoning(body, 1);
        }
    }
    else if (llm_is_one_of(always, try->upstream_model)) {
        llm_json_set_str(body, "reasoning_effort", "low");
    }
    else {
        json_object_object_del(body, "reasoning_effort");
        switch_reasoning(body, 0);
    }
    return APR_SUCCESS;
}

static const llm_param_t lm_studio_params[] = {
    { "reasoning_effort", NULL, LLM_PARAM_UNSUPPORTED, NULL },
    { "thinking", NULL, LLM_PARAM_UNSUPPORTED, NULL },
    { "verbosity", NULL, LLM_PARAM_UNSUPPORTED, NULL },
    { "user", NULL, LLM_PARAM_DROP, NULL },
    { NULL, NULL, 0, NULL }
};

static const llm_param_t fireworks_params[] = {
    LLM_PARAM_OLDER_MAX_TOKENS,
    { "reasoning_effort", NULL, LLM_PARAM_UNSUPPORTED, llm_known_not_to_reason },
    { "thinking", NULL, LLM_PARAM_UNSUPPORTED, llm_known_not_to_reason },
    { "tools", NULL, LLM_PARAM_UNSUPPORTED, llm_known_without_tools },
    { "tool_choice", NULL, LLM_PARAM_UNSUPPORTED, llm_known_without_tools },
    { "parallel_tool_calls", NULL, LLM_PARAM_UNSUPPORTED, llm_known_without_tools },
    LLM_PARAMS_OPENAIS_ALONE,       /* "Extra inputs are not permitted" */
    { NULL, NULL, 0, NULL }
};

static const llm_param_t voyage_params[] = {
    { "dimensions", "output_dimension", 0, NULL },
    { "user", NULL, LLM_PARAM_DROP, NULL },
    { NULL, NULL, 0, NULL }
};

/** Strict schemas are refused by servers that compile them to grammars of their own. */
/** A budget is an effort here; vLLM knows no switch by this name. */
static apr_status_t fix_thinking(llm_try_t *try, json_object *body, llm_err_t **err)
{
    json_object *thinking = llm_json_obj(body, "thinking");
    const char *type = llm_json_str(thinking, "type");
    apr_int64_t budget = llm_json_int(thinking, "budget_tokens", 0);

    (void)try;
    (void)err;
    if (type != NULL && strcmp(type, "enabled") == 0 && !llm_json_has(body, "reasoning_effort")) {
        llm_json_set_str(body, "reasoning_effort", llm_budget_effort(budget));
    }
    json_object_object_del(body, "thinking");
    return APR_SUCCESS;
}

static int is_strict(json_object *tool)
{
    return llm_json_bool(llm_json_obj(tool, "function"), "strict", 0);
}

/** Tools are strict all of them or none ("Tools with mixed values for 'strict'": 422). */
static apr_status_t fix_cerebras_strict(llm_try_t *try, json_object *body, llm_err_t **err)
{
    json_object *tools = llm_json_arr(body, "tools");
    size_t n = tools != NULL ? json_object_array_length(tools) : 0, i = 0;

    while (i < n && is_strict(json_object_array_get_idx(tools, i))) {
        i++;
    }
    return i < n ? llm_fix_strict_tools(try, body, err) : APR_SUCCESS;
}

/** Unknown members are refused; reasoning goes back under the name it came with. */
static apr_status_t fix_cerebras(llm_try_t *try, json_object *body, llm_err_t **err)
{
    static const char *const known[] = { "role", "content", "name", "tool_calls", "tool_call_id",
                                         "reasoning", NULL };

    (void)err;
    llm_history_reasoning_as(body, "reasoning");
    llm_history_keep(try->pool, body, known);
    return APR_SUCCESS;
}

/** Unknown members are refused; reasoning_content is one of the API's own. */
static apr_status_t fix_fireworks(llm_try_t *try, json_object *body, llm_err_t **err)
{
    static const char *const known[] = { "role", "content", "name", "tool_calls", "tool_call_id",
                                         "function_call", "reasoning_content", NULL };

    (void)err;
    llm_history_keep(try->pool, body, known);
    return APR_SUCCESS;
}

static const llm_quirk_t cerebras_quirks[] = {
    { "\"thinking\"", NULL, fix_thinking },      /* first: it may become an effort */
    LLM_QUIRKS_STRICT,
    { "\"response_format\"", NULL, llm_fix_format_beside_tools },
    { "\"strict\"", NULL, fix_cerebras_strict },
    { llm_trigger_beyond_least, NULL, fix_cerebras },
    { NULL, NULL, NULL }
};

/** "none", and from "low" on (https://docs.fireworks.ai/guides/reasoning). */
static apr_status_t fix_fireworks_effort(llm_try_t *try, json_object *body, llm_err_t **err)
{
    const char *effort = llm_effort(body);

    (void)try;
    (void)err;
    if (effort != NULL && strcmp(effort, "minimal") == 0) {
        llm_json_set_str(body, "reasoning_effort", "low");
    }
    return APR_SUCCESS;
}

static const llm_quirk_t fireworks_quirks[] = {
    LLM_QUIRKS_STRICT,
    { "\"reasoning_effort\"", NULL, fix_fireworks_effort },
    { "\"adaptive\"", NULL, llm_fix_adaptive_thinking },
    { "\"response_format\"", NULL, llm_fix_format_beside_tools },
    { llm_trigger_beyond_least, NULL, fix_fireworks },
    { NULL, NULL, NULL }
};

static const llm_quirk_t tools_quirks[] = {
    LLM_QUIRKS_COMMON,
    { "\"tools\"", NULL, llm_fix_tool_schemas },
    { "\"thinking\"", NULL, fix_thinking },
    { "\"response_format\"", NULL, llm_fix_grammar_beside_tools },
    { NULL, NULL, NULL }
};

/* every choice but "auto" is refused (https://ai.developer.meta.com/docs) */
static const llm_quirk_t meta_quirks[] = {
    LLM_QUIRKS_COMMON,
    { "\"tool_choice\"", NULL, llm_fix_choice_but_auto },
    { NULL, NULL, NULL }
};

/** Servers that hold answers to a grammar (vLLM, LM Studio), and with them what calls a tool. */
static const llm_quirk_t grammar_quirks[] = {
    LLM_QUIRKS_COMMON,
    { "\"response_format\"", NULL, llm_fix_grammar_beside_tools },
    LLM_QUIRKS_SERIES,
    { NULL, NULL, NULL }
};

/** Hosts with a switch called "thinking" of their own; MiniMax' has "adaptive", too. */
static const llm_quirk_t switch_quirks[] = {
    LLM_QUIRKS_COMMON,
    { "\"adaptive\"", NULL, llm_fix_adaptive_thinking },
    LLM_QUIRKS_SERIES,
    { NULL, NULL, NULL }
};

static const llm_quirk_t vercel_quirks[] = {
    LLM_QUIRKS_COMMON,
    { "\"thinking\"", NULL, llm_fix_thinking_to_reasoning },
    { NULL, NULL, NULL }
};

static const llm_quirk_t together_quirks[] = {
    { "\"reasoning_effort\"", llm_known_not_to_reason, refuse_together_effort },
    LLM_QUIRKS_STRICT,
    { "\"reasoning_effort\"", NULL, fix_together },
    { NULL, NULL, NULL }
};

static const llm_quirk_t openai_quirks[] = {
    { llm_trigger_extended, NULL, llm_fix_own_members },
    LLM_QUIRK_EMPTY_TEXT,
    LLM_QUIRK_THOUGHTS,
    LLM_QUIRKS_IDS,
    { llm_trigger_no_tools, NULL, llm_fix_no_tools },
    { llm_trigger_bare_tool, NULL, llm_fix_bare_tools },
    { "\"thinking\"", llm_is_claude, llm_fix_forced_thinking },
    LLM_QUIRK_SAMPLING,
    { llm_trigger_tool_root, llm_wants_plain_roots, llm_fix_tool_roots },
    { "\"cache_control\"", NULL, llm_fix_cache_control },
    { NULL, NULL, NULL }
};

/* what the rows call their endpoints */
#define ENDS_chat(rows, fixes)       LLM_CHATS(rows, fixes)
#define ENDS_chat_text(rows, fixes)  LLM_CHATS(rows, fixes), LLM_COMPLETES(rows, fixes)
#define ENDS_chat_embed(rows, fixes) LLM_CHATS(rows, fixes), LLM_EMBEDS(rows, fixes)
#define ENDS_embed(rows, fixes)      LLM_EMBEDS(rows, fixes)
#define ENDS_all(rows, fixes)        ENDS_chat_text(rows, fixes), LLM_EMBEDS(rows, fixes)

#define LLM_COMPAT_DEFINE(id, prefix, base, base_vars, key_vars, ends, rows, fixes, optional)     \
    static const llm_endpoint_t id##_endpoints[] = { ENDS_##ends(rows, fixes),                    \
                                                     LLM_ENDPOINTS_END };                         \
    const llm_provider_t llm_provider_##id = {                                                    \
        .name = prefix,                                                                           \
        .api_base = base,                                                                         \
        .base_env = base_vars,                                                                    \
        .key_env = key_vars,                                                                      \
        .endpoints = id##_endpoints,                                                              \
        .key_optional = optional,                                                                 \
    };
LLM_COMPAT_ROWS(LLM_COMPAT_DEFINE)
