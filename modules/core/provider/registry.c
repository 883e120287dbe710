/* SPDX-License-Identifier: Apache-2.0 */
#include <stddef.h>
#include <string.h>
#include "llm_config.h"
#include "provider/compat/rows.h"
#include "provider/providers.h"

/** Sorted by name (strcmp): llm_provider_find() searches it by halves. */
static const llm_provider_t *const all[] = {
    &llm_provider_abliteration,
    &llm_provider_ai21,
    &llm_provider_ai21_chat,
    &llm_provider_aihubmix,
    &llm_provider_aiml,
    &llm_provider_amazon_nova,
    &llm_provider_anthropic,
    &llm_provider_anyscale,
    &llm_provider_apertis,
    &llm_provider_assemblyai,
    &llm_provider_azure,
    &llm_provider_azure_ai,
    &llm_provider_azure_text,
    &llm_provider_baseten,
    &llm_provider_bedrock,
    &llm_provider_cerebras,
    &llm_provider_charity_engine,
    &llm_provider_chutes,
    &llm_provider_clarifai,
    &llm_provider_codestral,
    &llm_provider_cognition,
    &llm_provider_cohere,
    &llm_provider_cohere_chat,
    &llm_provider_cometapi,
    &llm_provider_compactifai,
    &llm_provider_cortecs,
    &llm_provider_crusoe,
    &llm_provider_custom_openai,
    &llm_provider_darkbloom,
    &llm_provider_dashscope,
    &llm_provider_databricks,
    &llm_provider_deepinfra,
    &llm_provider_deepseek,
    &llm_provider_docker_model_runner,
    &llm_provider_edenai,
    &llm_provider_empiriolabs,
    &llm_provider_empower,
    &llm_provider_featherless_ai,
    &llm_provider_fireworks_ai,
    &llm_provider_friendliai,
    &llm_provider_galadriel,
    &llm_provider_gemini,
    &llm_provider_github,
    &llm_provider_gmi,
    &llm_provider_gradient_ai,
    &llm_provider_groq,
    &llm_provider_helicone,
    &llm_provider_heroku,
    &llm_provider_hosted_vllm,
    &llm_provider_huggingface,
    &llm_provider_hyperbolic,
    &llm_provider_inception,
    &llm_provider_infinity,
    &llm_provider_jina_ai,
    &llm_provider_lambda_ai,
    &llm_provider_lemonade,
    &llm_provider_libertai,
    &llm_provider_litellm_proxy,
    &llm_provider_llamafile,
    &llm_provider_llamagate,
    &llm_provider_lm_studio,
    &llm_provider_meta,
    &llm_provider_meta_llama,
    &llm_provider_minimax,
    &llm_provider_mistral,
    &llm_provider_modelscope,
    &llm_provider_moonshot,
    &llm_provider_morph,
    &llm_provider_nano_gpt,
    &llm_provider_nebius,
    &llm_provider_neosantara,
    &llm_provider_novita,
    &llm_provider_nscale,
    &llm_provider_nvidia_nim,
    &llm_provider_ollama,
    &llm_provider_ollama_chat,
    &llm_provider_oobabooga,
    &llm_provider_openai,
    &llm_provider_openai_like,
    &llm_provider_openrouter,
    &llm_provider_ovhcloud,
    &llm_provider_parasail,
    &llm_provider_perplexity,
    &llm_provider_pinstripes,
    &llm_provider_poe,
    &llm_provider_prism,
    &llm_provider_publicai,
    &llm_provider_qwen_ai_platform,
    &llm_provider_qwencloud,
    &llm_provider_reka,
    &llm_provider_sail,
    &llm_provider_sambanova,
    &llm_provider_sarvam,
    &llm_provider_scaleway,
    &llm_provider_scx_ai,
    &llm_provider_synthetic,
    &llm_provider_tencent,
    &llm_provider_tensormesh,
    &llm_provider_text_completion_openai,
    &llm_provider_together_ai,
    &llm_provider_v0,
    &llm_provider_veniceai,
    &llm_provider_vercel_ai_gateway,
    &llm_provider_vertex_ai,
    &llm_provider_vertex_ai_beta,
    &llm_provider_vllm,
    &llm_provider_volcengine,
    &llm_provider_voyage,
    &llm_provider_wandb,
    &llm_provider_xai,
    &llm_provider_xiaomi_mimo,
    &llm_provider_xinference,
    &llm_provider_zai,
    NULL
};

#define COUNT (sizeof(all) / sizeof(all[0]) - 1)

const llm_provider_t *const *llm_providers(void)
{
    return all;
}

static int order(const char *name, apr_size_t n, const char *row)
{
    apr_size_t len = strlen(row);
    int d = memcmp(name, row, len < n ? len : n);

    return d != 0 ? d : (n > len) - (n < len);
}

const llm_provider_t *llm_provider_find(const char *name, apr_size_t n)
{
    size_t lo = 0, hi = COUNT;

    while (lo < hi) {
        size_t mid = (lo + hi) / 2;
        int d = order(name, n, all[mid]->name);

        if (d == 0) {
            return all[mid];
        }
        if (d > 0) {
            lo = mid + 1;
        }
        else {
            hi = mid;
        }
    }
    return NULL;
}

static int is_served(const llm_try_t *try, const llm_endpoint_t *e)
{
    return e->op == try->call->op && (e->serves == NULL || e->serves(try));
}

static llm_mode_e mode_of(const llm_try_t *try)
{
    const llm_price_t *price = llm_try_price(try);
    const char *own = try->deployment->mode;

    return llm_mode_of(own == NULL && price != NULL ? price->mode : own);
}

static const llm_endpoint_t *choose(const llm_try_t *try, const llm_endpoint_t *rows)
{
    const llm_endpoint_t *first = NULL, *own = NULL;
    llm_mode_e mode = mode_of(try);

    for (const llm_endpoint_t *e = rows; e->dialect != NULL; e++) {
        if (!is_served(try, e)) {
            continue;
        }
        if (e->dialect == try->call->dialect) {
            return e;
        }
        own = own == NULL && e->dialect->mode == mode ? e : own;
        first = first != NULL ? first : e;
    }
    return own != NULL ? own : first;
}

const llm_endpoint_t *llm_provider_endpoint(const llm_try_t *try)
{
    const llm_deployment_t *d = try->deployment;

    if (d == NULL || d->provider == NULL) {
        return NULL;
    }
    return d->settled != NULL ? d->settled[try->call->dialect->mode].endpoint
                              : choose(try, d->provider->endpoints);
}

llm_err_t *llm_provider_unserved(const llm_try_t *try)
{
    if (llm_openai_only_responds(try)) {
        return llm_err_make(try->pool, LLM_ERR_BAD_REQUEST, 0,
                            "litellm.BadRequestError: model=%s answers at the Responses API "
                            "(/v1/responses) alone, which the gateway does not have yet",
                            try->upstream_model);
    }
    return llm_err_make(try->pool, LLM_ERR_BAD_REQUEST, 0,
                        "litellm.BadRequestError: %s does not serve %s, for model=%s",
                        try->deployment->provider->name, try->call->dialect->client->what,
                        try->deployment->model);
}
