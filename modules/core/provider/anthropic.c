/* SPDX-License-Identifier: Apache-2.0 */

/** @file anthropic.c @brief Claude at Anthropic (https://docs.claude.com/en/api/overview). */

#include <string.h>
#include <apr_strings.h>
#include "dialect/anthropic_messages/dialect.h"
#include "dialect/dialects.h"
#include "provider/providers.h"

#define VERSION "2023-06-01"
#define KEY_ENV "ANTHROPIC_API_KEY"
#define TOKEN_ENV "ANTHROPIC_AUTH_TOKEN"
#define OAUTH_PREFIX "sk-ant-oat"
#define OAUTH_BETA "oauth-2025-04-20"

static const llm_endpoint_t endpoints[] = {
    { .op = LLM_OP_GENERATE, .path = "/v1/messages", .dialect = &llm_dialect_anthropic_messages },
    LLM_ENDPOINTS_END,
};

/** A key becomes part of a header line: control bytes would end it. */
static int is_header_text(const char *s)
{
    for (; *s != '\0'; s++) {
        if ((unsigned char)*s < 0x20 || *s == 0x7f) {
            return 0;
        }
    }
    return 1;
}

static void set_bearer(llm_try_t *try, llm_http_req_t *req, const char *token)
{
    apr_table_setn(req->headers, "Authorization", apr_pstrcat(try->pool, "Bearer ", token, NULL));
    if (strncmp(token, OAUTH_PREFIX, strlen(OAUTH_PREFIX)) == 0) {
        anthropic_beta_add(req->headers, OAUTH_BETA);
    }
}

/** Keys go into a header of their own, tokens of an account into Authorization. */
static apr_status_t auth(llm_try_t *try, llm_http_req_t *req, llm_err_t **err)
{
    const char *key = llm_provider_key(try), *token = try->token;

    if (apr_table_get(req->headers, "anthropic-version") == NULL) {
        apr_table_setn(req->headers, "anthropic-version", VERSION);
    }
    if (token == NULL && (key == NULL || *key == '\0')) {
        token = llm_provider_env(TOKEN_ENV);
    }
    if (token == NULL && key != NULL && strncmp(key, OAUTH_PREFIX, strlen(OAUTH_PREFIX)) == 0) {
        token = key;
    }
    if (token != NULL && is_header_text(token)) {
        set_bearer(try, req, token);
        return APR_SUCCESS;
    }
    if (token != NULL || key == NULL || *key == '\0' || !is_header_text(key)) {
        return llm_auth_missing(try, KEY_ENV, err);
    }
    apr_table_setn(req->headers, "x-api-key", key);
    return APR_SUCCESS;
}

/**
 * Hosts that speak this API with counts of their own: the input has its cached part, as everywhere
 * at Alibaba (https://www.alibabacloud.com/help/en/model-studio/context-cache). MiniMax
 * (https://platform.minimax.io/docs/api-reference/anthropic-api-compatible-cache) and vLLM
 * (https://github.com/vllm-project/vllm/pull/40912) count as Anthropic does. Of DeepSeek, Moonshot
 * and Z.AI no document says: they are taken at the API's word.
 */
static const char *const inclusive_hosts[] = { ".aliyuncs.com", NULL };

static int is_under(const char *host, apr_size_t n, const char *domain)
{
    apr_size_t end = strlen(domain);

    return n > end && strncasecmp(host + n - end, domain, end) == 0;
}

static int counts_cache_in(const llm_try_t *try)
{
    const char *base = llm_provider_base(try);
    const char *host = base != NULL ? strstr(base, "//") : NULL;
    apr_size_t n;

    if (host == NULL) {
        return 0;
    }
    host += 2;
    n = strcspn(host, ":/?#");
    for (const char *const *d = inclusive_hosts; *d != NULL; d++) {
        if (is_under(host, n, *d)) {
            return 1;
        }
    }
    return 0;
}

const llm_provider_t llm_provider_anthropic = {
    .name = "anthropic",
    .label = "Anthropic",
    .api_base = "https://api.anthropic.com",
    .key_env = KEY_ENV,
    .other_env = TOKEN_ENV,
    .base_env = "ANTHROPIC_API_BASE,ANTHROPIC_BASE_URL",
    .endpoints = endpoints,
    .auth = auth,
    .counts_cache_in = counts_cache_in,
};
