/* SPDX-License-Identifier: Apache-2.0 */

/** @file gemini.c @brief Google AI Studio (https://ai.google.dev/api). */

#include <string.h>
#include <apr_strings.h>
#include "base/http/url.h"
#include "dialect/dialects.h"
#include "dialect/gemini/dialect.h"
#include "provider/providers.h"

#define HOST "https://generativelanguage.googleapis.com"

/** Labels are Vertex AI's: here they are refused. */
static const llm_param_t params[] = {
    { "labels", NULL, LLM_PARAM_DROP, NULL },
    { NULL, NULL, 0, NULL }
};

/** A base of one's own stands for host and version; newer models live under v1alpha. */
static const char *base_of(const llm_try_t *try)
{
    const char *base = llm_provider_base(try);

    if (base != NULL) {
        return base;
    }
    return llm_wire_mode(try) == LLM_MODE_CHAT && llm_gemini_is_gen3(try->upstream_model)
               ? HOST "/v1alpha" : HOST "/v1beta";
}

static apr_status_t url(llm_try_t *try, const llm_endpoint_t *e, const char **out, llm_err_t **err)
{
    const char *verb = e->op == LLM_OP_GENERATE && try->call->stream
                           ? ":streamGenerateContent" : e->path;
    const char *path = apr_pstrcat(try->pool, "/models/",
                                   llm_url_encode(try->pool, try->upstream_model, "@"), verb, NULL);

    (void)err;
    *out = llm_url_join(try->pool, base_of(try), path);
    if (e->op == LLM_OP_GENERATE && try->call->stream) {
        *out = apr_pstrcat(try->pool, *out, strchr(*out, '?') ? "&alt=sse" : "?alt=sse", NULL);
    }
    return APR_SUCCESS;
}

static apr_status_t auth(llm_try_t *try, llm_http_req_t *req, llm_err_t **err)
{
    const char *key = llm_provider_key(try);

    if (key == NULL || *key == '\0') {
        return llm_auth_missing(try, try->deployment->provider->key_env, err);
    }
    for (const char *k = key; *k != '\0'; k++) {
        if ((unsigned char)*k < 0x20 || *k == 0x7f) {      /* it would end the header line */
            return llm_auth_missing(try, try->deployment->provider->key_env, err);
        }
    }
    apr_table_set(req->headers, "x-goog-api-key", key);
    return APR_SUCCESS;
}

static const llm_endpoint_t endpoints[] = {
    { .op = LLM_OP_GENERATE, .path = ":generateContent", .dialect = &llm_dialect_gemini,
      .params = params },
    { .op = LLM_OP_EMBEDDING, .path = ":batchEmbedContents",
      .dialect = &llm_dialect_gemini_embeddings, .params = params },
    LLM_ENDPOINTS_END
};

const llm_provider_t llm_provider_gemini = {
    .name = "gemini",
    .base_env = "GEMINI_API_BASE",
    .key_env = "GEMINI_API_KEY,GOOGLE_API_KEY",
    .endpoints = endpoints,
    .auth = auth,
    .url = url,
};
