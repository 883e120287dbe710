/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_PROVIDER_COMPAT_ROWS_H
#define LLM_PROVIDER_COMPAT_ROWS_H

/**
 * @file rows.h
 * @brief Providers that speak OpenAI's API as it is: a row each.
 *
 * X(identifier, prefix, base URL, its environment variables,
 *   environment variables of the key, endpoints, params, quirks, key is optional)
 * The tables named in the last columns are in compat.c. A row's identifier is listed in
 * registry.c as well, which is sorted by prefix.
 */

#include "llm_provider.h"

/* clang-format off */
#define LLM_COMPAT_ROWS(X)                                                                        \
    X(abliteration, "abliteration", "https://api.abliteration.ai/v1", NULL,                       \
      "ABLITERATION_API_KEY", chat, NULL, llm_quirks_common, 0)                                   \
    X(ai21, "ai21", "https://api.ai21.com/studio/v1", "AI21_API_BASE",                            \
      "AI21_API_KEY", chat, NULL, llm_quirks_common, 0)                                           \
    X(ai21_chat, "ai21_chat", "https://api.ai21.com/studio/v1", "AI21_API_BASE",                  \
      "AI21_API_KEY", chat, NULL, llm_quirks_common, 0)                                           \
    X(aihubmix, "aihubmix", "https://aihubmix.com/v1", "AIHUBMIX_API_BASE",                       \
      "AIHUBMIX_API_KEY", chat, NULL, llm_quirks_common, 0)                                       \
    X(aiml, "aiml", "https://api.aimlapi.com/v1", "AIML_API_BASE",                                \
      "AIML_API_KEY,AIMLAPI_KEY", chat, NULL, llm_quirks_common, 0)                               \
    X(amazon_nova, "amazon_nova", "https://api.nova.amazon.com/v1", "AMAZON_NOVA_API_BASE",       \
      "AMAZON_NOVA_API_KEY", chat, NULL, llm_quirks_common, 0)                                    \
    X(anyscale, "anyscale", "https://api.endpoints.anyscale.com/v1", "ANYSCALE_API_BASE",         \
      "ANYSCALE_API_KEY", chat, NULL, llm_quirks_common, 0)                                       \
    X(apertis, "apertis", "https://api.stima.tech/v1", NULL,                                      \
      "STIMA_API_KEY", chat_text, max_tokens_params, llm_quirks_common, 0)                        \
    X(assemblyai, "assemblyai", "https://llm-gateway.assemblyai.com/v1", NULL,                    \
      "ASSEMBLYAI_API_KEY", chat, NULL, llm_quirks_common, 0)                                     \
    X(baseten, "baseten", "https://inference.baseten.co/v1", "BASETEN_API_BASE",                  \
      "BASETEN_API_KEY", chat, NULL, llm_quirks_common, 0)                                        \
    X(cerebras, "cerebras", "https://api.cerebras.ai/v1", "CEREBRAS_API_BASE",                    \
      "CEREBRAS_API_KEY", chat, cerebras_params, cerebras_quirks, 0)                              \
    X(charity_engine, "charity_engine",                                                           \
      "https://api.charityengine.services/remotejobs/v2/inference", NULL,                         \
      "CHARITY_ENGINE_API_KEY", chat, max_tokens_params, llm_quirks_common, 0)                    \
    X(chutes, "chutes", "https://llm.chutes.ai/v1", NULL,                                         \
      "CHUTES_API_KEY", chat_text, max_tokens_params, llm_quirks_common, 0)                       \
    X(clarifai, "clarifai", "https://api.clarifai.com/v2/ext/openai/v1", "CLARIFAI_API_BASE",     \
      "CLARIFAI_API_KEY,CLARIFAI_PAT", chat, NULL, llm_quirks_common, 0)                          \
    X(cognition, "cognition", "https://api.cognition.ai/v1", "COGNITION_API_BASE",                \
      "COGNITION_API_KEY", chat, effort_params, llm_quirks_common, 0)                             \
    X(cometapi, "cometapi", "https://api.cometapi.com/v1", "COMETAPI_API_BASE,COMETAPI_BASE_URL", \
      "COMETAPI_API_KEY,COMETAPI_KEY", chat_embed, NULL, llm_quirks_common, 0)                    \
    X(compactifai, "compactifai", "https://api.compactif.ai/v1", "COMPACTIFAI_API_BASE",          \
      "COMPACTIFAI_API_KEY", chat, NULL, llm_quirks_common, 0)                                    \
    X(cortecs, "cortecs", "https://api.cortecs.ai/v1", "CORTECS_API_BASE",                        \
      "CORTECS_API_KEY", chat, NULL, llm_quirks_common, 0)                                        \
    X(crusoe, "crusoe",                                                                           \
      "https://managed-inference-api-proxy.crusoecloud.com/v1", "CRUSOE_API_BASE",                \
      "CRUSOE_API_KEY", chat, max_tokens_params, llm_quirks_common, 0)                            \
    X(custom_openai, "custom_openai", NULL, "CUSTOM_OPENAI_API_BASE",                             \
      "CUSTOM_OPENAI_API_KEY", all, NULL, openai_quirks, 1)                                       \
    X(darkbloom, "darkbloom", "https://api.darkbloom.dev/v1", "DARKBLOOM_API_BASE",               \
      "DARKBLOOM_API_KEY", chat, max_effort_params, llm_quirks_common, 0)                         \
    X(dashscope, "dashscope",                                                                     \
      "https://dashscope.aliyuncs.com/compatible-mode/v1", "DASHSCOPE_API_BASE",                  \
      "DASHSCOPE_API_KEY", all, effort_params, llm_quirks_dashscope, 0)                           \
    X(databricks, "databricks", NULL, "DATABRICKS_API_BASE",                                      \
      "DATABRICKS_API_KEY,DATABRICKS_TOKEN", chat_embed, max_tokens_params,                       \
      llm_quirks_databricks, 0)                                                                   \
    X(deepinfra, "deepinfra", "https://api.deepinfra.com/v1/openai", "DEEPINFRA_API_BASE",        \
      "DEEPINFRA_API_KEY", chat_embed, max_effort_params, llm_quirks_common, 0)                   \
    X(docker_model_runner, "docker_model_runner",                                                 \
      "http://localhost:22088/engines/llama.cpp/v1", "DOCKER_MODEL_RUNNER_API_BASE",              \
      "DOCKER_MODEL_RUNNER_API_KEY", all, NULL, llm_quirks_common, 1)                             \
    X(edenai, "edenai", "https://api.edenai.run/v3", "EDENAI_API_BASE",                           \
      "EDENAI_API_KEY", chat_embed, NULL, llm_quirks_common, 0)                                   \
    X(empiriolabs, "empiriolabs", "https://api.empiriolabs.ai/v1", "EMPIRIOLABS_API_BASE",        \
      "EMPIRIOLABS_API_KEY", chat, max_tokens_params, llm_quirks_common, 0)                       \
    X(empower, "empower", "https://app.empower.dev/api/v1", "EMPOWER_API_BASE",                   \
      "EMPOWER_API_KEY", chat, NULL, llm_quirks_common, 0)                                        \
    X(featherless_ai, "featherless_ai",                                                           \
      "https://api.featherless.ai/v1", "FEATHERLESS_AI_API_BASE,FEATHERLESS_API_BASE",            \
      "FEATHERLESS_AI_API_KEY,FEATHERLESS_API_KEY",                                               \
      chat_text, max_tokens_params, llm_quirks_common, 0)                                         \
    X(fireworks_ai, "fireworks_ai",                                                               \
      "https://api.fireworks.ai/inference/v1", "FIREWORKS_API_BASE",                              \
      "FIREWORKS_API_KEY,FIREWORKS_AI_API_KEY,FIREWORKSAI_API_KEY,FIREWORKS_AI_TOKEN",            \
      all, fireworks_params, fireworks_quirks, 0)                                                 \
    X(friendliai, "friendliai", "https://api.friendli.ai/serverless/v1", "FRIENDLI_API_BASE",     \
      "FRIENDLIAI_API_KEY,FRIENDLI_TOKEN", chat, effort_params, llm_quirks_common, 0)             \
    X(galadriel, "galadriel", "https://api.galadriel.com/v1", "GALADRIEL_API_BASE",               \
      "GALADRIEL_API_KEY", chat, NULL, llm_quirks_common, 0)                                      \
    X(github, "github", "https://models.inference.ai.azure.com", "GITHUB_API_BASE",               \
      "GITHUB_API_KEY", chat_embed, llm_params_foundry, llm_quirks_foundry, 0)                     \
    X(gmi, "gmi", "https://api.gmi-serving.com/v1", NULL,                                         \
      "GMI_API_KEY", chat, NULL, llm_quirks_common, 0)                                            \
    X(gradient_ai, "gradient_ai", "https://inference.do-ai.run/v1", "GRADIENT_AI_AGENT_ENDPOINT", \
      "GRADIENT_AI_API_KEY", chat, effort_params, llm_quirks_common, 0)                           \
    X(helicone, "helicone", "https://ai-gateway.helicone.ai", NULL,                               \
      "HELICONE_API_KEY", chat, NULL, llm_quirks_common, 0)                                       \
    X(hosted_vllm, "hosted_vllm", NULL, "HOSTED_VLLM_API_BASE",                                   \
      "HOSTED_VLLM_API_KEY", all, NULL, tools_quirks, 1)                                          \
    X(hyperbolic, "hyperbolic", "https://api.hyperbolic.xyz/v1", "HYPERBOLIC_API_BASE",           \
      "HYPERBOLIC_API_KEY", chat_text, effort_params, llm_quirks_common, 0)                       \
    X(inception, "inception", "https://api.inceptionlabs.ai/v1", "INCEPTION_API_BASE",            \
      "INCEPTION_API_KEY", chat, NULL, llm_quirks_common, 0)                                      \
    X(infinity, "infinity", NULL, "INFINITY_API_BASE",                                            \
      "INFINITY_API_KEY", embed, NULL, llm_quirks_common, 1)                                      \
    X(jina_ai, "jina_ai", "https://api.jina.ai/v1", "JINA_AI_API_BASE",                           \
      "JINA_AI_API_KEY", embed, NULL, llm_quirks_common, 0)                                       \
    X(lambda_ai, "lambda_ai", "https://api.lambda.ai/v1", "LAMBDA_API_BASE",                      \
      "LAMBDA_API_KEY", chat_text, effort_params, llm_quirks_common, 0)                           \
    X(lemonade, "lemonade", "http://localhost:8000/api/v1", "LEMONADE_API_BASE",                  \
      "LEMONADE_API_KEY", chat, NULL, llm_quirks_common, 1)                                       \
    X(libertai, "libertai", "https://api.libertai.io/v1", "LIBERTAI_API_BASE",                    \
      "LIBERTAI_API_KEY", chat, max_effort_params, llm_quirks_common, 0)                          \
    X(litellm_proxy, "litellm_proxy", NULL, "LITELLM_PROXY_API_BASE",                             \
      "LITELLM_PROXY_API_KEY", all, NULL, NULL, 1)                                                \
    X(llamafile, "llamafile", "http://127.0.0.1:8080/v1", "LLAMAFILE_API_BASE",                   \
      "LLAMAFILE_API_KEY", all, NULL, llm_quirks_common, 1)                                       \
    X(llamagate, "llamagate", "https://api.llamagate.dev/v1", NULL,                               \
      "LLAMAGATE_API_KEY", chat, max_tokens_params, llm_quirks_common, 0)                         \
    X(lm_studio, "lm_studio", "http://127.0.0.1:1234/v1", "LM_STUDIO_API_BASE",                   \
      "LM_STUDIO_API_KEY", all, lm_studio_params, grammar_quirks, 1)                              \
    X(meta, "meta", "https://api.meta.ai/v1", "META_API_BASE",                                    \
      "META_API_KEY", chat, effort_params, meta_quirks, 0)                                        \
    X(meta_llama, "meta_llama", "https://api.llama.com/compat/v1", "LLAMA_API_BASE",              \
      "LLAMA_API_KEY", chat_text, effort_params, llm_quirks_common, 0)                            \
    X(minimax, "minimax", "https://api.minimax.io/v1", "MINIMAX_API_BASE",                        \
      "MINIMAX_API_KEY", chat, switch_params, llm_quirks_common, 0)                               \
    X(modelscope, "modelscope", "https://api-inference.modelscope.cn/v1", "MODELSCOPE_API_BASE",  \
      "MODELSCOPE_API_KEY", chat_text, NULL, llm_quirks_dashscope, 0)                             \
    X(moonshot, "moonshot", "https://api.moonshot.ai/v1", "MOONSHOT_API_BASE",                    \
      "MOONSHOT_API_KEY", chat, llm_params_moonshot, llm_quirks_moonshot, 0)                      \
    X(morph, "morph", "https://api.morphllm.com/v1", "MORPH_API_BASE",                            \
      "MORPH_API_KEY", chat, NULL, llm_quirks_common, 0)                                          \
    X(nano_gpt, "nano-gpt", "https://nano-gpt.com/api/v1", NULL,                                  \
      "NANOGPT_API_KEY", chat_text, max_tokens_params, llm_quirks_common, 0)                      \
    X(nebius, "nebius", "https://api.studio.nebius.ai/v1", "NEBIUS_API_BASE",                     \
      "NEBIUS_API_KEY", all, effort_params, llm_quirks_common, 0)                                 \
    X(neosantara, "neosantara", "https://api.neosantara.xyz/v1", "NEOSANTARA_API_BASE",           \
      "NEOSANTARA_API_KEY", chat, max_tokens_params, llm_quirks_common, 0)                        \
    X(novita, "novita", "https://api.novita.ai/v3/openai", "NOVITA_API_BASE",                     \
      "NOVITA_API_KEY", chat_text, effort_params, llm_quirks_common, 0)                           \
    X(nscale, "nscale", "https://inference.api.nscale.com/v1", "NSCALE_API_BASE",                 \
      "NSCALE_API_KEY", chat, max_effort_params, llm_quirks_common, 0)                            \
    X(nvidia_nim, "nvidia_nim", "https://integrate.api.nvidia.com/v1", "NVIDIA_NIM_API_BASE",     \
      "NVIDIA_NIM_API_KEY", chat_embed, nim_params, llm_quirks_common, 0)                         \
    X(openai_like, "openai_like", NULL, "OPENAI_LIKE_API_BASE",                                   \
      "OPENAI_LIKE_API_KEY", all, max_tokens_params, llm_quirks_common, 1)                        \
    X(ovhcloud, "ovhcloud",                                                                       \
      "https://oai.endpoints.kepler.ai.cloud.ovh.net/v1", "OVHCLOUD_API_BASE",                    \
      "OVHCLOUD_API_KEY", chat_embed, effort_params, llm_quirks_common, 0)                        \
    X(parasail, "parasail", "https://api.parasail.io/v1", "PARASAIL_API_BASE",                    \
      "PARASAIL_API_KEY", chat, NULL, llm_quirks_common, 0)                                       \
    X(perplexity, "perplexity", "https://api.perplexity.ai", "PERPLEXITY_API_BASE",               \
      "PERPLEXITYAI_API_KEY,PERPLEXITY_API_KEY", chat, perplexity_params, llm_quirks_common, 0)   \
    X(pinstripes, "pinstripes", "https://pinstripes.io/v1", "PINSTRIPES_API_BASE",                \
      "PINSTRIPES_API_KEY", chat_embed, max_effort_params, llm_quirks_common, 0)                  \
    X(poe, "poe", "https://api.poe.com/v1", NULL,                                                 \
      "POE_API_KEY", chat_text, max_tokens_params, llm_quirks_common, 0)                          \
    X(prism, "prism", "https://api.prisminference.com/v1", "PRISM_API_BASE",                      \
      "PRISM_API_KEY", chat, effort_params, llm_quirks_common, 0)                                 \
    X(publicai, "publicai", "https://api.publicai.co/v1", "PUBLICAI_API_BASE",                    \
      "PUBLICAI_API_KEY", chat_text, max_effort_params, llm_quirks_common, 0)                     \
    X(qwen_ai_platform, "qwen_ai_platform",                                                       \
      "https://dashscope.aliyuncs.com/compatible-mode/v1", "QWEN_AI_PLATFORM_API_BASE",           \
      "QWEN_AI_PLATFORM_API_KEY,DASHSCOPE_API_KEY", all, effort_params, llm_quirks_dashscope, 0)  \
    X(qwencloud, "qwencloud",                                                                     \
      "https://dashscope-intl.aliyuncs.com/compatible-mode/v1", "QWENCLOUD_API_BASE",             \
      "QWENCLOUD_API_KEY,DASHSCOPE_API_KEY", all, effort_params, llm_quirks_dashscope, 0)         \
    X(reka, "reka", "https://api.reka.ai/v1", "REKA_API_BASE",                                    \
      "REKA_API_KEY", chat, NULL, llm_quirks_common, 0)                                           \
    X(sail, "sail", "https://api.sailresearch.com/v1", "SAIL_API_BASE",                           \
      "SAIL_API_KEY", chat, NULL, llm_quirks_common, 0)                                           \
    X(sambanova, "sambanova", "https://api.sambanova.ai/v1", "SAMBANOVA_API_BASE",                \
      "SAMBANOVA_API_KEY", chat_embed, max_effort_params, llm_quirks_common, 0)                   \
    X(scaleway, "scaleway", "https://api.scaleway.ai/v1", NULL,                                   \
      "SCW_SECRET_KEY", chat, effort_params, llm_quirks_common, 0)                                \
    X(scx_ai, "scx-ai", "https://api.scx.ai/v1", "SCX_API_BASE",                                  \
      "SCX_API_KEY", chat, max_tokens_params, llm_quirks_common, 0)                               \
    X(synthetic, "synthetic", "https://api.synthetic.new/openai/v1", NULL,                        \
      "SYNTHETIC_API_KEY", chat_text, max_tokens_params, llm_quirks_common, 0)                    \
    X(tencent, "tencent", "https://tokenhub-intl.tencentcloudmaas.com/v1", "TENCENT_API_BASE",    \
      "TENCENT_API_KEY", chat, NULL, llm_quirks_common, 0)                                        \
    X(tensormesh, "tensormesh",                                                                   \
      "https://serverless.tensormesh.ai/v1", "TENSORMESH_SERVERLESS_BASE_URL",                    \
      "TENSORMESH_INFERENCE_API_KEY", chat_text, max_effort_params, llm_quirks_common, 0)         \
    X(together_ai, "together_ai", "https://api.together.xyz/v1", "TOGETHER_AI_API_BASE",          \
      "TOGETHER_API_KEY,TOGETHER_AI_API_KEY,TOGETHERAI_API_KEY,TOGETHER_AI_TOKEN",                \
      all, together_params, together_quirks, 0)                                                   \
    X(v0, "v0", "https://api.v0.dev/v1", "V0_API_BASE",                                           \
      "V0_API_KEY", chat_text, NULL, llm_quirks_common, 0)                                        \
    X(veniceai, "veniceai", "https://api.venice.ai/api/v1", NULL,                                 \
      "VENICE_AI_API_KEY", chat, NULL, llm_quirks_common, 0)                                      \
    X(vercel_ai_gateway, "vercel_ai_gateway",                                                     \
      "https://ai-gateway.vercel.sh/v1", "VERCEL_AI_GATEWAY_API_BASE",                            \
      "VERCEL_AI_GATEWAY_API_KEY,VERCEL_OIDC_TOKEN",                                              \
      chat_embed, vercel_params, vercel_quirks, 0)                                                \
    X(vllm, "vllm", NULL, "VLLM_API_BASE",                                                        \
      "VLLM_API_KEY", all, NULL, grammar_quirks, 1)                                               \
    X(volcengine, "volcengine",                                                                   \
      "https://ark.cn-beijing.volces.com/api/v3", "VOLCENGINE_API_BASE",                          \
      "VOLCENGINE_API_KEY,ARK_API_KEY", chat_embed, max_switch_params, switch_quirks, 0)          \
    X(voyage, "voyage", "https://api.voyageai.com/v1", "VOYAGE_API_BASE",                         \
      "VOYAGE_API_KEY", embed, voyage_params, llm_quirks_common, 0)                               \
    X(wandb, "wandb", "https://api.inference.wandb.ai/v1", "WANDB_API_BASE",                      \
      "WANDB_API_KEY", all, effort_params, llm_quirks_common, 0)                                  \
    X(xiaomi_mimo, "xiaomi_mimo", "https://api.xiaomimimo.com/v1", NULL,                          \
      "XIAOMI_MIMO_API_KEY", chat, max_switch_params, switch_quirks, 0)                           \
    X(xinference, "xinference", "http://127.0.0.1:9997/v1", "XINFERENCE_API_BASE",                \
      "XINFERENCE_API_KEY", chat_embed, NULL, llm_quirks_common, 1)                               \
    X(zai, "zai", "https://api.z.ai/api/paas/v4", "ZAI_API_BASE",                                 \
      "ZAI_API_KEY", chat, llm_params_zai, llm_quirks_zai, 0)
/* clang-format on */

#define LLM_COMPAT_DECLARE(id, ...) extern const llm_provider_t llm_provider_##id;
LLM_COMPAT_ROWS(LLM_COMPAT_DECLARE)
#undef LLM_COMPAT_DECLARE

#endif
