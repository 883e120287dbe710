/* SPDX-License-Identifier: Apache-2.0 */

/** @file xai.c @brief xAI (https://docs.x.ai/docs/api-reference). */

#include <string.h>
#include "dialect/dialects.h"
#include "dialect/ir/params.h"
#include "dialect/ir/thinking/reasoning.h"
#include "provider/repair/history.h"
#include "provider/repair/max_tokens.h"

#define USUAL_EFFORTS (LLM_EFFORT_LOW | LLM_EFFORT_MEDIUM | LLM_EFFORT_HIGH)

static int begins(const llm_try_t *try, const char *word)
{
    return strncasecmp(llm_model_name(try), word, strlen(word)) == 0;
}

int llm_is_grok(const llm_try_t *try)
{
    return begins(try, "grok-");
}

/** https://docs.x.ai/developers/model-capabilities/text/reasoning */
static const struct {
    const char *beginning;
    unsigned efforts;
} known_efforts[] = {
    { "grok-3-mini", LLM_EFFORT_LOW | LLM_EFFORT_HIGH },
    { "grok-4.3", LLM_EFFORT_NONE | USUAL_EFFORTS },
    { "grok-4.5", USUAL_EFFORTS },
    { "grok-4.6", USUAL_EFFORTS | LLM_EFFORT_XHIGH },
    { "grok-4.7", USUAL_EFFORTS | LLM_EFFORT_XHIGH },
};

/** @return LLM_EFFORT_*, 0: not known */
static unsigned efforts_of(const llm_try_t *try)
{
    for (apr_size_t i = 0; i < sizeof(known_efforts) / sizeof(known_efforts[0]); i++) {
        if (begins(try, known_efforts[i].beginning)) {
            return known_efforts[i].efforts;
        }
    }
    return 0;
}

int llm_is_grok_of_known_efforts(const llm_try_t *try)
{
    return efforts_of(try) != 0;
}

int llm_is_reasoning_grok(const llm_try_t *try)
{
    return strstr(llm_model_name(try), "non-reasoning") == NULL
        && (begins(try, "grok-3-mini") || begins(try, "grok-4") || begins(try, "grok-code-fast")
            || begins(try, "grok-build"));
}

int llm_is_grok_of_fixed_effort(const llm_try_t *try)
{
    static const char *const fixed[] = { "grok-2", "grok-3", "grok-4-", "grok-4.1", "grok-4.20",
                                         "grok-code-fast", NULL };

    if (begins(try, "grok-3-mini") || strstr(llm_model_name(try), "multi-agent") != NULL) {
        return 0;
    }
    for (const char *const *word = fixed; *word != NULL; word++) {
        if (begins(try, *word)) {
            return 1;
        }
    }
    return strcasecmp(llm_model_name(try), "grok-4") == 0
        || (llm_is_grok(try) && llm_known_not_to_reason(try));
}

static const llm_param_t params[] = {
    { "reasoning_effort", NULL, LLM_PARAM_UNSUPPORTED, llm_is_grok_of_fixed_effort },
    LLM_PARAMS_GROK,
    { "thinking", NULL, LLM_PARAM_UNSUPPORTED, NULL },
    { "verbosity", NULL, LLM_PARAM_UNSUPPORTED, NULL },
    LLM_PARAM_OLDER_MAX_TOKENS,
    { "functions", NULL, LLM_PARAM_UNSUPPORTED, NULL },
    { "function_call", NULL, LLM_PARAM_UNSUPPORTED, NULL },
    { "modalities", NULL, LLM_PARAM_UNSUPPORTED, NULL },
    { "audio", NULL, LLM_PARAM_UNSUPPORTED, NULL },
    { "prediction", NULL, LLM_PARAM_UNSUPPORTED, NULL },
    { NULL, NULL, 0, NULL }
};

/** Models that reason have no part in the older API, which the reference calls a legacy one. */
static int completes(const llm_try_t *try)
{
    return !llm_is_reasoning_grok(try);
}

/** Not to think is no effort it could be traded for. */
apr_status_t llm_fix_grok_effort(llm_try_t *try, json_object *body, llm_err_t **err)
{
    const char *effort = llm_effort(body);
    unsigned known = efforts_of(try);

    if (effort == NULL || llm_params_allowed(try, "reasoning_effort")) {
        return APR_SUCCESS;
    }
    if (strcmp(effort, "none") == 0 && !(known & LLM_EFFORT_NONE)) {
        json_object_object_del(body, "reasoning_effort");
        return llm_params_refuse(try, "reasoning_effort", err);
    }
    llm_json_set_str(body, "reasoning_effort", llm_effort_among(known, effort));
    return APR_SUCCESS;
}

static const llm_quirk_t quirks[] = {
    { "\"function_call\"", NULL, llm_fix_old_calls },    /* first: it makes calls to be mended */
    LLM_QUIRKS_STRICT,
    { "\"reasoning_effort\"", llm_is_grok_of_known_efforts, llm_fix_grok_effort },
    { "\"strict\"", NULL, llm_fix_strict_tools },
    { NULL, NULL, NULL }
};

static const llm_endpoint_t endpoints[] = {
    LLM_CHATS(params, quirks),
    { .op = LLM_OP_GENERATE, .path = "/completions", .dialect = &llm_dialect_openai_completion,
      .serves = completes, .params = params, .quirks = quirks },
    LLM_ENDPOINTS_END
};

const llm_provider_t llm_provider_xai = {
    .name = "xai",
    .api_base = "https://api.x.ai/v1",
    .base_env = "XAI_API_BASE",
    .key_env = "XAI_API_KEY",
    .endpoints = endpoints,
};
