/* SPDX-License-Identifier: Apache-2.0 */

/**
 * @file ollama.c
 * @brief Ollama (github.com/ollama/ollama, docs/api.md). Both prefixes chat: /api/generate, which
 *        LiteLLM uses for "ollama", knows neither roles nor tools.
 */

#include <string.h>
#include <apr_strings.h>
#include "base/http/url.h"
#include "dialect/dialects.h"
#include "provider/providers.h"

static const llm_endpoint_t endpoints[] = {
    { .op = LLM_OP_GENERATE, .path = "/api/chat", .dialect = &llm_dialect_ollama_chat },
    { .op = LLM_OP_EMBEDDING, .path = "/api/embed", .dialect = &llm_dialect_ollama_embeddings },
    LLM_ENDPOINTS_END
};

/** Ollama's own endpoints, in case api_base names one of them. */
static const char *const tails[] = { "/api/chat", "/api/generate", "/api/embed",
                                     "/api/embeddings", NULL };

static apr_status_t url(llm_try_t *try, const llm_endpoint_t *e, const char **out, llm_err_t **err)
{
    const char *base = llm_provider_base(try);
    apr_size_t n = strlen(base);

    (void)err;
    for (const char *const *t = tails; *t != NULL; t++) {
        apr_size_t nt = strlen(*t);

        if (n > nt && strcmp(base + n - nt, *t) == 0) {
            base = apr_pstrmemdup(try->pool, base, n - nt);
            break;
        }
    }
    *out = llm_url_join(try->pool, base, e->path);
    return APR_SUCCESS;
}

#define ROW(prefix)                                                             \
    {                                                                           \
        .name = prefix,                                                         \
        .api_base = "http://localhost:11434",                                   \
        .base_env = "OLLAMA_API_BASE",                                          \
        .key_env = "OLLAMA_API_KEY",                                            \
        .endpoints = endpoints,                                                 \
        .url = url,                                                             \
        .key_optional = 1,                                                      \
        .label = "Ollama",                                                      \
    }

const llm_provider_t llm_provider_ollama = ROW("ollama");
const llm_provider_t llm_provider_ollama_chat = ROW("ollama_chat");
