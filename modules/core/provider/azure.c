/* SPDX-License-Identifier: Apache-2.0 */

/**
 * @file azure.c
 * @brief Azure OpenAI and Azure AI Foundry
 *        (https://learn.microsoft.com/azure/ai-services/openai/reference).
 */

#include <string.h>
#include <apr_strings.h>
#include "base/url.h"
#include "dialect/dialects.h"
#include "provider/providers.h"

#define DEFAULT_VERSION "2025-02-01-preview"
#define DEFAULT_AUTHORITY "https://login.microsoftonline.com"
#define DEFAULT_SCOPE "https://cognitiveservices.azure.com/.default"
#define DEPLOYMENTS "/openai/deployments/"

static const char *version_of(const llm_call_t *c)
{
    const char *v = c->deployment->api_version;

    v = v ? v : llm_provider_param(c, "api_version", "AZURE_API_VERSION");
    return v ? v : DEFAULT_VERSION;
}

/** The newer surface: no deployment in the path, the model in the body. */
static int is_v1(const char *version)
{
    return strcmp(version, "v1") == 0 || strcmp(version, "latest") == 0
        || strcmp(version, "preview") == 0;
}

/** Put api-version behind a URL that does not say one. */
static const char *with_version(const llm_call_t *c, const char *url, const char *version)
{
    if (strstr(url, "api-version=") != NULL) {
        return url;
    }
    return apr_pstrcat(c->pool, url, strchr(url, '?') ? "&" : "?", "api-version=",
                       llm_url_encode(c->pool, version, ""), NULL);
}

static apr_status_t url(llm_call_t *c, const llm_endpoint_t *e, const char **out,
                        llm_err_t **err)
{
    const char *base = llm_provider_base(c), *version = version_of(c), *path;

    if (base == NULL) {
        return llm_provider_no_base(c, err);
    }
    if (strstr(base, DEPLOYMENTS) != NULL) {
        *out = with_version(c, llm_provider_join(c->pool, base, e->path), version);
    }
    else if (is_v1(version) || strstr(base, "/openai/v1") != NULL) {
        path = strstr(base, "/openai/v1") ? e->path
                                          : apr_pstrcat(c->pool, "/openai/v1", e->path, NULL);
        *out = llm_provider_join(c->pool, base, path);
    }
    else {
        path = apr_pstrcat(c->pool, DEPLOYMENTS, llm_url_encode(c->pool, c->upstream_model, ""),
                           e->path, NULL);
        *out = with_version(c, llm_url_join(c->pool, base, path), version);
    }
    return APR_SUCCESS;
}

typedef struct entra_t {
    const char *tenant, *client, *secret;
} entra_t;

static int complete(const entra_t *e)
{
    return e->tenant != NULL && e->client != NULL && e->secret != NULL;
}

static entra_t entra_of(const llm_call_t *c, int with_env)
{
    entra_t e;

    e.tenant = llm_provider_param(c, "tenant_id", with_env ? "AZURE_TENANT_ID" : NULL);
    e.client = llm_provider_param(c, "client_id", with_env ? "AZURE_CLIENT_ID" : NULL);
    e.secret = llm_provider_param(c, "client_secret", with_env ? "AZURE_CLIENT_SECRET" : NULL);
    return e;
}

typedef enum credential_e { CRED_NONE, CRED_KEY, CRED_BEARER, CRED_ENTRA } credential_e;

/** What the deployment itself names goes before what the environment holds. */
static credential_e credential_of(const llm_call_t *c, const char **text, entra_t *entra)
{
    for (int env = 0; env < 2; env++) {
        *text = env ? llm_provider_key(c) : c->deployment->api_key;
        if (*text != NULL) {
            return CRED_KEY;
        }
        *text = llm_provider_param(c, "azure_ad_token", env ? "AZURE_AD_TOKEN" : NULL);
        if (*text != NULL) {
            return CRED_BEARER;
        }
        *entra = entra_of(c, env);
        if (complete(entra)) {
            return CRED_ENTRA;
        }
    }
    return CRED_NONE;
}

/** OAuth 2.0 client credentials at Entra ID (RFC 6749 4.4). */
static apr_status_t token(llm_call_t *c, llm_token_req_t **req, llm_err_t **err)
{
    const char *text, *authority, *scope;
    apr_pool_t *p = c->pool;
    llm_token_req_t *r;
    entra_t e;

    (void)err;
    *req = NULL;
    if (credential_of(c, &text, &e) != CRED_ENTRA) {
        return APR_SUCCESS;
    }
    authority = llm_provider_env(p, "AZURE_AUTHORITY_HOST");
    scope = llm_provider_param(c, "azure_scope", "AZURE_SCOPE");
    scope = scope ? scope : DEFAULT_SCOPE;
    r = apr_pcalloc(p, sizeof(*r));
    r->cache_key = apr_pstrcat(p, "entra ", e.tenant, " ", e.client, " ", scope, NULL);
    r->http.method = "POST";
    r->http.url = llm_url_join(p, authority ? authority : DEFAULT_AUTHORITY,
                               apr_pstrcat(p, "/", llm_url_encode(p, e.tenant, ""),
                                           "/oauth2/v2.0/token", NULL));
    r->http.headers = apr_table_make(p, 2);
    apr_table_setn(r->http.headers, "Content-Type", "application/x-www-form-urlencoded");
    r->http.body = apr_pstrcat(p, "grant_type=client_credentials&client_id=",
                               llm_url_encode(p, e.client, ""), "&client_secret=",
                               llm_url_encode(p, e.secret, ""), "&scope=",
                               llm_url_encode(p, scope, ""), NULL);
    r->http.body_len = strlen(r->http.body);
    *req = r;
    return APR_SUCCESS;
}

static apr_status_t put_credential(llm_call_t *c, llm_http_req_t *req, int key_as_bearer,
                                   llm_err_t **err)
{
    const char *text = NULL;
    entra_t e;

    switch (credential_of(c, &text, &e)) {
    case CRED_KEY:
        if (!key_as_bearer) {
            apr_table_set(req->headers, "api-key", text);
            return APR_SUCCESS;
        }
        break;
    case CRED_BEARER:
        break;
    case CRED_ENTRA:
        text = c->token;
        break;
    default:
        break;
    }
    if (text == NULL) {
        return llm_auth_missing(c, c->deployment->provider->key_env, err);
    }
    apr_table_setn(req->headers, "Authorization", apr_pstrcat(c->pool, "Bearer ", text, NULL));
    return APR_SUCCESS;
}

static apr_status_t auth(llm_call_t *c, llm_http_req_t *req, llm_err_t **err)
{
    return put_credential(c, req, 0, err);
}

/** Versions are dates: tool_choice came with 2023-12-01, its "required" after May 2024. */
static apr_status_t fix_tool_choice(llm_call_t *c, json_object *body, llm_err_t **err)
{
    static const char *const names[] = { "tool_choice", NULL };
    const char *version = version_of(c), *choice = llm_json_str(body, "tool_choice");
    int required = choice != NULL && strcmp(choice, "required") == 0;

    if (strncmp(version, "20", 2) == 0
        && (strncmp(version, "2023-12-01", 10) < 0
            || (required && strncmp(version, "2024-06", 7) < 0))) {
        return llm_refuse_params(c, body, names, err);
    }
    return APR_SUCCESS;
}

/** The name of a deployment says nothing, unless it or base_model is one of OpenAI's. */
static int is_plain(const llm_call_t *c)
{
    return !llm_is_o_series(c) && !llm_is_gpt5_series(c);
}

static const llm_param_t params[] = {
    { "reasoning_effort", NULL, LLM_PARAM_UNSUPPORTED, is_plain },
    LLM_PARAMS_OPENAI,
    { NULL, NULL, 0, NULL }
};

static const llm_quirk_t quirks[] = {
    { "\"tool_choice\"", NULL, fix_tool_choice },
    { "\"cache_control\"", NULL, llm_fix_cache_control },
    { NULL, llm_is_o_series, llm_fix_o_series },
    { NULL, llm_is_gpt5_series, llm_fix_gpt5_series },
    { NULL, NULL, NULL }
};

const llm_provider_t llm_provider_azure = {
    .name = "azure",
    .base_env = "AZURE_API_BASE",
    .key_env = "AZURE_API_KEY,AZURE_OPENAI_API_KEY",
    .endpoints = llm_endpoints_openai,
    .params = params,
    .auth = auth,
    .url = url,
    .token = token,
    .quirks = quirks,
};

static const llm_endpoint_t text_only[] = {
    { LLM_OP_COMPLETION, "/completions", &llm_dialect_openai_completion },
    { 0, NULL, NULL }
};

const llm_provider_t llm_provider_azure_text = {
    .name = "azure_text",
    .base_env = "AZURE_API_BASE",
    .key_env = "AZURE_API_KEY,AZURE_OPENAI_API_KEY",
    .endpoints = text_only,
    .auth = auth,
    .url = url,
    .token = token,
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

static apr_status_t ai_url(llm_call_t *c, const llm_endpoint_t *e, const char **out,
                           llm_err_t **err)
{
    const char *base = llm_provider_base(c), *version = c->deployment->api_version;
    const char *path = e->path;

    if (base == NULL) {
        return llm_provider_no_base(c, err);
    }
    if (strstr(base, "services.ai.azure.com") != NULL && strstr(base, "/models") == NULL
        && strstr(base, "/openai/") == NULL) {
        path = apr_pstrcat(c->pool, "/models", e->path, NULL);
    }
    *out = llm_provider_join(c->pool, base, path);
    if (version != NULL && !is_v1(version)) {
        *out = with_version(c, *out, version);
    }
    return APR_SUCCESS;
}

static apr_status_t ai_auth(llm_call_t *c, llm_http_req_t *req, llm_err_t **err)
{
    return put_credential(c, req, !is_azure_host(llm_provider_base(c)), err);
}

static const llm_endpoint_t ai_endpoints[] = {
    { LLM_OP_CHAT, "/chat/completions", &llm_dialect_openai_chat },
    { LLM_OP_EMBEDDING, "/embeddings", &llm_dialect_openai_embeddings },
    { 0, NULL, NULL }
};

static const llm_quirk_t ai_quirks[] = {
    LLM_QUIRKS_COMMON,
    { NULL, llm_is_o_series, llm_fix_o_series },
    { NULL, llm_is_gpt5_series, llm_fix_gpt5_series },
    { NULL, NULL, NULL }
};

const llm_provider_t llm_provider_azure_ai = {
    .name = "azure_ai",
    .base_env = "AZURE_AI_API_BASE",
    .key_env = "AZURE_AI_API_KEY",
    .endpoints = ai_endpoints,
    .auth = ai_auth,
    .url = ai_url,
    .token = token,
    .quirks = ai_quirks,
};
