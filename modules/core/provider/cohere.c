/* SPDX-License-Identifier: Apache-2.0 */

/** @file cohere.c @brief Cohere (https://docs.cohere.com/reference/about). */

#include <string.h>
#include <apr_strings.h>
#include "base/http/url.h"
#include "dialect/dialects.h"
#include "provider/providers.h"

static const llm_endpoint_t endpoints[] = {
    { .op = LLM_OP_GENERATE, .path = "/v2/chat", .dialect = &llm_dialect_cohere_chat },
    { .op = LLM_OP_EMBEDDING, .path = "/v2/embed", .dialect = &llm_dialect_cohere_embeddings },
    LLM_ENDPOINTS_END
};

/** LiteLLM's api_base is the whole URL, others name the host or host and version: all go. */
static const char *const tails[] = { "/v2/chat", "/v1/chat", "/v2/embed", "/v1/embed", "/v2",
                                     "/v1", NULL };

static apr_status_t url(llm_try_t *try, const llm_endpoint_t *e, const char **out, llm_err_t **err)
{
    const char *base = llm_provider_base(try);
    apr_size_t n;

    (void)err;
    for (n = strlen(base); n > 0 && base[n - 1] == '/'; n--) {
    }
    for (const char *const *t = tails; *t != NULL; t++) {
        apr_size_t nt = strlen(*t);

        if (n > nt && strncmp(base + n - nt, *t, nt) == 0) {
            n -= nt;
            break;
        }
    }
    *out = llm_url_join(try->pool, apr_pstrmemdup(try->pool, base, n), e->path);
    return APR_SUCCESS;
}

#define ROW(prefix)                                                             \
    {                                                                           \
        .name = prefix,                                                         \
        .api_base = "https://api.cohere.com",                                   \
        .base_env = "COHERE_API_BASE",                                          \
        .key_env = "COHERE_API_KEY,CO_API_KEY",                                 \
        .endpoints = endpoints,                                                 \
        .url = url,                                                             \
        .label = "Cohere",                                                      \
    }

const llm_provider_t llm_provider_cohere = ROW("cohere");
const llm_provider_t llm_provider_cohere_chat = ROW("cohere_chat");
