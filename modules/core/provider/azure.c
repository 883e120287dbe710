/* SPDX-License-Identifier: Apache-2.0 */

/**
 * @file azure.c
 * @brief Azure OpenAI and Azure AI Foundry
 *        (https://learn.microsoft.com/azure/ai-services/openai/reference).
 */

#include <string.h>
#include <apr_strings.h>
#include "base/http/url.h"
#include "dialect/dialects.h"
#include "dialect/ir/params.h"
#include "provider/repair/history.h"
#include "provider/signin/signin.h"

#define DEFAULT_VERSION "2025-02-01-preview"
#define DEPLOYMENTS "/openai/deployments/"

static const char *version_of(const llm_try_t *try)
{
    const char *v = try->deployment->api_version;

    v = v ? v : llm_provider_param(try, "api_version", "AZURE_API_VERSION");
    return v ? v : DEFAULT_VERSION;
}

/** The newer surface: no deployment in the path, the model in the body. */
static int is_v1(const char *version)
{
    return strcmp(version, "v1") == 0 || strcmp(version, "latest") == 0
        || strcmp(version, "preview") == 0;
}

/** Put api-version behind a URL that does not say one. */
static const char *with_version(const llm_try_t *try, const char *url, const char *version)
{
    if (strstr(url, "api-version=") != NULL) {
        return url;
    }
    return apr_pstrcat(try->pool, url, strchr(url, '?') ? "&" : "?", "api-version=",
                       llm_url_encode(try->pool, version, ""), NULL);
}

static apr_status_t url(llm_try_t *try, const llm_endpoint_t *e, const char **out,
                        llm_err_t **err)
{
    const char *base = llm_provider_base(try), *version = version_of(try), *path;

    if (base == NULL) {
        return llm_provider_no_base(try, err);
    }
    if (strstr(base, DEPLOYMENTS) != NULL) {
        *out = with_version(try, llm_provider_join(try->pool, base, e->path), version);
    }
    else if (is_v1(version) || strstr(base, "/openai/v1") != NULL) {
        path = strstr(base, "/openai/v1") ? e->path
                                          : apr_pstrcat(try->pool, "/openai/v1", e->path, NULL);
        *out = llm_provider_join(try->pool, base, path);
    }
    else {
        path = apr_pstrcat(try->pool, DEPLOYMENTS,
                           llm_url_encode(try->pool, try->upstream_model, ""), e->path, NULL);
        *out = with_version(try, llm_url_join(try->pool, base, path), version);
    }
    return APR_SUCCESS;
}

/**
 * What the deployment itself names goes before what the environment holds, a sign-in between them
 * (signin/entra.c).
 * @param is_key set when it is a key and no token
 */
static const char *credential_of(const llm_try_t *try, int *is_key)
{
    const char *key = llm_provider_key(try), *env, *text;

    *is_key = 0;
    if (try->deployment->signin != NULL) {
        return try->token;
    }
    env = llm_provider_env(try->deployment->provider->key_env);
    text = llm_provider_param(try, "azure_ad_token", NULL);
    *is_key = key != NULL && (text == NULL || env == NULL || strcmp(key, env) != 0);
    if (*is_key) {
        return key;
    }
    text = text != NULL ? text : llm_provider_env("AZURE_AD_TOKEN");
    /* a reference that led to no sign-in is not sent to anybody */
    return text != NULL && strncmp(text, "oidc/", 5) == 0 ? NULL : text;
}

static apr_status_t put_credential(llm_try_t *try, llm_http_req_t *req, int key_as_bearer,
                                   llm_err_t **err)
{
    int is_key;
    const char *text = credential_of(try, &is_key);

    if (text == NULL) {
        return llm_auth_missing(try, try->deployment->provider->key_env, err);
    }
    if (is_key && !key_as_bearer) {
        apr_table_set(req->headers, "api-key", text);
    }
    else {
        apr_table_setn(req->headers, "Authorization",
                       apr_pstrcat(try->pool, "Bearer ", text, NULL));
    }
    return APR_SUCCESS;
}

static apr_status_t auth(llm_try_t *try, llm_http_req_t *req, llm_err_t **err)
{
    return put_credential(try, req, 0, err);
}

/** Versions are dates: tool_choice came with 2023-12-01, its "required" after May 2024. */
static apr_status_t fix_tool_choice(llm_try_t *try, json_object *body, llm_err_t **err)
{
    static const char *const names[] = { "tool_choice", NULL };
    const char *version = version_of(try), *choice = llm_json_str(body, "tool_choice");
    int required = choice != NULL && strcmp(choice, "required") == 0;

    if (strncmp(version, "20", 2) == 0
        && (strncmp(version, "2023-12-01", 10) < 0
            || (required && strncmp(version, "2024-06", 7) < 0))) {
        return llm_refuse_params(try, body, names, err);
    }
    return APR_SUCCESS;
}

/** Makers' names say enough; of other models what the price map has. */
static int takes_no_effort(const llm_try_t *try)
{
    if (llm_is_o_series(try) || llm_is_gpt5_series(try) || llm_is_gpt_oss(try)) {
        return 0;
    }
    return llm_is_grok(try) ? llm_is_grok_of_fixed_effort(try)
                          : llm_is_gpt_or_o_series(try) || llm_known_not_to_reason(try);
}

/** The name of a deployment that is no model's says nothing. */
static int is_unnamed(const llm_try_t *try)
{
    return try->deployment->base_model == NULL && !llm_try_known(try) && !llm_is_grok(try)
        && !llm_is_gpt_or_o_series(try);
}

/** Most models refuse an effort, so that it is sent to those alone that are said to take it. */
static apr_status_t refuse_unnamed_effort(llm_try_t *try, json_object *body, llm_err_t **err)
{
    if (llm_json_get(body, "reasoning_effort") == NULL
        || llm_params_allowed(try, "reasoning_effort")) {
        return APR_SUCCESS;
    }
    json_object_object_del(body, "reasoning_effort");
    if (llm_params_refuse(try, "reasoning_effort", err) == APR_SUCCESS) {
        return APR_SUCCESS;
    }
    (*err)->message = apr_pstrcat(try->pool, (*err)->message, " The name of this deployment is no "
                                  "model's: model_info.base_model says which one it is.", NULL);
    return APR_EGENERAL;
}

/** Older versions refuse stream_options, which are sent for the sake of the usage. */
static int is_before_stream_options(const llm_try_t *try)
{
    const char *version = version_of(try);

    return strncmp(version, "20", 2) == 0 && strncmp(version, "2024-09", 7) < 0;
}

/** Newer models alone have it; which one stands behind a name of its own is not for us to say. */
static int is_known_older(const llm_try_t *try)
{
    return !is_unnamed(try) && !llm_is_gpt5_series(try);
}

static const llm_param_t params[] = {
    { "stream_options", NULL, LLM_PARAM_DROP, is_before_stream_options },
    { "reasoning_effort", NULL, LLM_PARAM_UNSUPPORTED, takes_no_effort },
    LLM_PARAMS_GROK,
    { "parallel_tool_calls", NULL, LLM_PARAM_UNSUPPORTED, llm_is_o_series_with_single_calls },
    { "verbosity", NULL, LLM_PARAM_UNSUPPORTED, is_known_older },
    { "thinking", NULL, LLM_PARAM_UNSUPPORTED, NULL },
    { NULL, NULL, 0, NULL }
};

static const llm_quirk_t quirks[] = {
    { llm_trigger_extended, NULL, llm_fix_openai_history },
    { llm_trigger_no_tools, NULL, llm_fix_no_tools },
    { llm_trigger_tool_root, NULL, llm_fix_tool_roots },
    { "\"tool_choice\"", NULL, fix_tool_choice },
    { "\"reasoning_effort\"", is_unnamed, refuse_unnamed_effort },
    { "\"reasoning_effort\"", llm_is_gpt_oss, llm_fix_gpt_oss_effort },
    { "\"reasoning_effort\"", llm_is_grok_of_known_efforts, llm_fix_grok_effort },
    { "\"cache_control\"", NULL, llm_fix_cache_control },
    LLM_QUIRK_TOOLS_EFFORT,
    LLM_QUIRKS_SERIES,
    { NULL, NULL, NULL }
};

static const llm_endpoint_t endpoints[] = {
    { .op = LLM_OP_GENERATE, .path = "/chat/completions", .dialect = &llm_dialect_openai_chat,
      .serves = llm_openai_chats, .params = params, .quirks = quirks },
    { .op = LLM_OP_GENERATE, .path = "/completions", .dialect = &llm_dialect_openai_completion,
      .serves = llm_openai_completes, .params = params, .quirks = quirks },
    LLM_EMBEDS(params, quirks),
    LLM_ENDPOINTS_END
};

const llm_provider_t llm_provider_azure = {
    .name = "azure",
    .base_env = "AZURE_API_BASE",
    .key_env = "AZURE_API_KEY,AZURE_OPENAI_API_KEY",
    .other_env = "AZURE_*,IDENTITY_ENDPOINT,IDENTITY_HEADER",
    .endpoints = endpoints,
    .auth = auth,
    .tier_of_account = 1,       /* the deployment has a tier of its own: priority processing */
    .url = url,
    .signin = llm_signin_entra,
};

static const llm_endpoint_t text_only[] = { LLM_COMPLETES(NULL, NULL), LLM_ENDPOINTS_END };

const llm_provider_t llm_provider_azure_text = {
    .name = "azure_text",
    .base_env = "AZURE_API_BASE",
    .key_env = "AZURE_API_KEY,AZURE_OPENAI_API_KEY",
    .other_env = "AZURE_*,IDENTITY_ENDPOINT,IDENTITY_HEADER",
    .endpoints = text_only,
    .auth = auth,
    .url = url,
    .signin = llm_signin_entra,
};

/* -- azure_ai: models of other makers on Foundry and serverless end points ------------------- */

/** Hosts that take the key in a header of Azure's own. */
static int is_azure_host(const char *base)
{
    static const char *const hosts[] = { ".services.ai.azure.com", ".openai.azure.com",
                                         ".cognitiveservices.azure.com", NULL };

    for (const char *const *h = hosts; base != NULL && *h != NULL; h++) {
        if (strstr(base, *h) != NULL) {
            return 1;
        }
    }
    return 0;
}

int llm_is_on_azure(const llm_try_t *try)
{
    return is_azure_host(llm_provider_base(try));
}

static apr_status_t ai_url(llm_try_t *try, const llm_endpoint_t *e, const char **out,
                           llm_err_t **err)
{
    const char *base = llm_provider_base(try), *version = try->deployment->api_version;
    const char *path = e->path;

    if (base == NULL) {
        return llm_provider_no_base(try, err);
    }
    if (strstr(base, "services.ai.azure.com") != NULL && strstr(base, "/models") == NULL
        && strstr(base, "/openai/") == NULL) {
        path = apr_pstrcat(try->pool, "/models", e->path, NULL);
    }
    *out = llm_provider_join(try->pool, base, path);
    if (version != NULL && !is_v1(version)) {
        *out = with_version(try, *out, version);
    }
    return APR_SUCCESS;
}

static apr_status_t ai_auth(llm_try_t *try, llm_http_req_t *req, llm_err_t **err)
{
    return put_credential(try, req, !is_azure_host(llm_provider_base(try)), err);
}

/** A switch of Claude's, which Foundry hosts too. */
static int takes_no_thinking(const llm_try_t *try)
{
    return !llm_is_claude(try);
}

/** Of others than OpenAI nobody documents it. */
static int takes_no_verbosity(const llm_try_t *try)
{
    return llm_is_openais(try) && !llm_is_gpt5_series(try);
}

const llm_param_t llm_params_foundry[] = {
    { "reasoning_effort", NULL, LLM_PARAM_UNSUPPORTED, takes_no_effort },
    { "thinking", NULL, LLM_PARAM_UNSUPPORTED, takes_no_thinking },
    { "verbosity", NULL, LLM_PARAM_UNSUPPORTED, takes_no_verbosity },
    { "parallel_tool_calls", NULL, LLM_PARAM_UNSUPPORTED, llm_is_o_series_with_single_calls },
    LLM_PARAMS_GROK,
    { NULL, NULL, 0, NULL }
};

#define ROUTER "model_router/"

static int is_routed(const llm_try_t *try)
{
    return strncmp(try->upstream_model, ROUTER, sizeof(ROUTER) - 1) == 0;
}

/** What stands behind it is the name of the deployment, as LiteLLM has it. */
static apr_status_t name_router(llm_try_t *try, json_object *body, llm_err_t **err)
{
    (void)err;
    llm_json_set_str(body, "model", try->upstream_model + sizeof(ROUTER) - 1);
    return APR_SUCCESS;
}

const llm_quirk_t llm_quirks_foundry[] = {
    { NULL, is_routed, name_router },
    LLM_QUIRKS_COMMON,
    { llm_trigger_beyond_least, llm_wants_ids_of_nine, llm_fix_mistral_history },
    { "\"assistant\"", llm_wants_ids_of_nine, llm_fix_mistral_silence },
    { "\"tool_call", llm_wants_ids_of_nine, llm_fix_mistral_order },
    { llm_trigger_extended, llm_is_openais, llm_fix_openai_history },
    { llm_trigger_tool_root, llm_is_gpt_oss, llm_fix_tool_roots },
    { "\"reasoning_effort\"", llm_is_grok_of_known_efforts, llm_fix_grok_effort },
    LLM_QUIRK_TOOLS_EFFORT,
    LLM_QUIRKS_SERIES,
    { NULL, NULL, NULL }
};

static const llm_endpoint_t ai_endpoints[] = {
    LLM_CHATS(llm_params_foundry, llm_quirks_foundry),
    LLM_EMBEDS(llm_params_foundry, llm_quirks_foundry),
    LLM_ENDPOINTS_END
};

const llm_provider_t llm_provider_azure_ai = {
    .name = "azure_ai",
    .base_env = "AZURE_AI_API_BASE",
    .key_env = "AZURE_AI_API_KEY",
    .other_env = "AZURE_*,IDENTITY_ENDPOINT,IDENTITY_HEADER",
    .endpoints = ai_endpoints,
    .auth = ai_auth,
    .tier_of_account = 1,       /* the deployment has a tier of its own: priority processing */
    .url = ai_url,
    .signin = llm_signin_entra,
};
