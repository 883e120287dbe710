/* SPDX-License-Identifier: Apache-2.0 */

/** @file url.c @brief Hosts whose base URLs are given with or without the /v1 all paths need. */

#include <string.h>
#include <apr_strings.h>
#include "base/http/url.h"
#include "dialect/dialects.h"
#include "provider/providers.h"

apr_status_t llm_url_v1(llm_try_t *try, const llm_endpoint_t *e, const char **url, llm_err_t **err)
{
    const char *base = llm_provider_base(try);
    apr_size_t n;

    if (base == NULL) {
        return llm_provider_no_base(try, err);
    }
    n = strcspn(base, "?");
    while (n > 0 && base[n - 1] == '/') {
        n--;
    }
    if (strstr(base, "/v1/") == NULL && (n < 3 || strncmp(base + n - 3, "/v1", 3) != 0)) {
        base = llm_url_join(try->pool, base, "/v1");
    }
    *url = llm_provider_join(try->pool, base, e->path);
    return APR_SUCCESS;
}

static const llm_endpoint_t chat[] = { LLM_CHATS(NULL, llm_quirks_common), LLM_ENDPOINTS_END };

const llm_provider_t llm_provider_heroku = {
    .name = "heroku",
    .api_base = "https://us.inference.heroku.com",
    .base_env = "HEROKU_API_BASE",
    .key_env = "HEROKU_API_KEY",
    .endpoints = chat,
    .url = llm_url_v1,
};

static const llm_endpoint_t all[] = {
    LLM_CHATS(NULL, llm_quirks_common),
    LLM_COMPLETES(NULL, llm_quirks_common),
    LLM_EMBEDS(NULL, llm_quirks_common),
    LLM_ENDPOINTS_END
};

const llm_provider_t llm_provider_oobabooga = {
    .name = "oobabooga",
    .api_base = "http://127.0.0.1:5000",
    .base_env = "OOBABOOGA_API_BASE",
    .key_env = "OOBABOOGA_API_KEY",
    .key_optional = 1,
    .endpoints = all,
    .url = llm_url_v1,
};

/** Two slashes: the first part names the provider behind the router. */
static int names_a_provider(const llm_try_t *try)
{
    const char *slash = try->upstream_model ? strchr(try->upstream_model, '/') : NULL;

    return slash != NULL && strchr(slash + 1, '/') != NULL && try->deployment->api_base == NULL;
}

/**
 * "together/org/model" is "org/model:together" at the router
 * (https://huggingface.co/docs/inference-providers).
 */
static apr_status_t move_provider(llm_try_t *try, json_object *body, llm_err_t **err)
{
    const char *slash = strchr(try->upstream_model, '/');

    (void)err;
    llm_json_set_str(body, "model",
                     apr_psprintf(try->pool, "%s:%.*s", slash + 1,
                                  (int)(slash - try->upstream_model), try->upstream_model));
    return APR_SUCCESS;
}

static const llm_quirk_t huggingface_quirks[] = {
    LLM_QUIRKS_COMMON,
    { NULL, names_a_provider, move_provider },
    { NULL, NULL, NULL }
};

static const llm_endpoint_t huggingface_endpoints[] = {
    LLM_CHATS(NULL, huggingface_quirks),
    LLM_ENDPOINTS_END
};

const llm_provider_t llm_provider_huggingface = {
    .name = "huggingface",
    .api_base = "https://router.huggingface.co/v1",
    .base_env = "HUGGINGFACE_API_BASE,HF_API_BASE",
    .key_env = "HF_TOKEN,HUGGINGFACE_API_KEY",
    .endpoints = huggingface_endpoints,
    .url = llm_url_v1,
};
