/* SPDX-License-Identifier: Apache-2.0 */

/**
 * @file openais_tools.c
 * @brief Who is known not to take custom and allowed tools. Names of deployments and of routers of
 *        models tell nothing: what is not known goes upstream as it is.
 */

#include <string.h>
#include "provider/compat/rows.h"
#include "provider/providers.h"

/** Hosts of many makers' models, OpenAI's among them; all others have none of these. */
static const llm_provider_t *const hosts[] = {
    &llm_provider_aihubmix, &llm_provider_aiml, &llm_provider_apertis, &llm_provider_assemblyai,
    &llm_provider_azure_ai, &llm_provider_clarifai, &llm_provider_cometapi, &llm_provider_cortecs,
    &llm_provider_databricks, &llm_provider_edenai, &llm_provider_empiriolabs,
    &llm_provider_github, &llm_provider_gradient_ai, &llm_provider_helicone,
    &llm_provider_nano_gpt, &llm_provider_neosantara, &llm_provider_openai_like,
    &llm_provider_openrouter, &llm_provider_poe, &llm_provider_veniceai,
    &llm_provider_vercel_ai_gateway,
};

/** How names of others' models begin, or a word in them; sorted by nothing but their makers. */
static const char *const others[] = {
    "claude", "gemini", "gemma", "llama", "codellama", "mistral", "mixtral", "ministral",
    "magistral", "devstral", "codestral", "pixtral", "voxtral", "qwen", "qwq", "qvq", "deepseek",
    "grok", "kimi", "moonshot", "glm-", "chatglm", "phi-", "mai-ds", "command-a", "command-r",
    "c4ai", "aya-", "nova-lite", "nova-micro", "nova-pro", "nova-premier", "titan-", "jamba",
    "minimax", "nemotron", "hermes", "sonar", "ernie", "hunyuan", "doubao", "seed-oss", "granite",
    "palmyra", "olmo", "jais", "wizardlm", "mercury", "longcat", "dbrx", "gpt-oss",
};

static int hosts_openais(const llm_provider_t *provider)
{
    for (apr_size_t i = 0; i < sizeof(hosts) / sizeof(hosts[0]); i++) {
        if (hosts[i] == provider) {
            return 1;
        }
    }
    return 0;
}

static int is_anothers(const char *name)
{
    for (apr_size_t i = 0; i < sizeof(others) / sizeof(others[0]); i++) {
        if (llm_name_has(name, others[i])) {
            return 1;
        }
    }
    return 0;
}

int llm_lacks_openais_tools(const llm_try_t *try)
{
    if (llm_is_openais(try)) {
        return 0;
    }
    return !hosts_openais(try->deployment->provider) || is_anothers(llm_model_name(try));
}
