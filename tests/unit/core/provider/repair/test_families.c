/* SPDX-License-Identifier: Apache-2.0 */
#include "test.h"
#include "provider/providers.h"

static llm_deployment_t dep;

static llm_try_t *named(const char *model)
{
    memset(&dep, 0, sizeof(dep));
    dep.provider = &llm_provider_openrouter;
    dep.upstream_model = model;
    return test_try((llm_call_t){ 0 }, (llm_try_t){ .deployment = &dep, .upstream_model = model });
}

/** As hosts write them, one family a line; what reasons and what does not. */
TEST(families, are_known_by_how_hosts_write_them)
{
    static const char *const reasoning[] = {
        "moonshotai/Kimi-K2.6", "accounts/fireworks/models/kimi-k2p5", "system.ai.kimi-k3",
        "kimi-k2-thinking-turbo", "moonshotai/kimi-k2.5:free",
        "deepseek-ai/DeepSeek-V3.1-Terminus", "deepseek-v3p1", "deepseek-v4-pro",
        "deepseek/deepseek-chat-v3.1", "deepseek-r1-0528", "azure-DeepSeek-V4-Pro",
        "zai-glm-4.7", "glm-5p3-flash", "zai-org/GLM-4.5-Air", "glm-5",
        "Qwen/Qwen3-32B", "qwen3.5-397b-a17b", "Qwen3-235B-A22B-Thinking-2507",
        "MiniMaxAI/MiniMax-M2.7", "minimax-m2p7",
    };
    static const char *const plain[] = {
        "kimi-k2-instruct-0905", "kimi-latest", "moonshot-v1-8k",
        "deepseek-v3", "deepseek-v3-0324", "deepseek-coder-v2", "deepseek-vl2", "deepseek-",
        "deepseek-r1-distill-llama-70b",
        "glm-4-0520", "glm-4.1", "glm-4-9b-chat", "glm-", "glm-45000",
        "qwen2.5-72b-instruct", "qwen-plus", "qwen3-coder-480b", "qwen3-235b-a22b-2507",
        "qwen3-embedding-8b", "qwen3-30b-a3b-instruct-2507",
        "minimax-text-01", "minimax-m", "llama-3.3-70b", "gpt-4o", "",
    };

    for (size_t i = 0; i < sizeof(reasoning) / sizeof(reasoning[0]); i++) {
        CU_ASSERT_TRUE(llm_is_of_reasoning_family(named(reasoning[i])));
    }
    for (size_t i = 0; i < sizeof(plain) / sizeof(plain[0]); i++) {
        CU_ASSERT_FALSE(llm_is_of_reasoning_family(named(plain[i])));
    }
}

TEST(families, say_whose_thoughts_go_back)
{
    CU_ASSERT_EQUAL(llm_thoughts_wanted(named("deepseek/deepseek-v4-flash")), LLM_THOUGHTS_OF_ALL);
    CU_ASSERT_EQUAL(llm_thoughts_wanted(named("kimi-k2p6")), LLM_THOUGHTS_OF_CALLS);
    CU_ASSERT_EQUAL(llm_thoughts_wanted(named("kimi-k2-thinking")), LLM_THOUGHTS_OF_CALLS);
    CU_ASSERT_EQUAL(llm_thoughts_wanted(named("kimi-k2-instruct")), LLM_THOUGHTS_NONE);
    CU_ASSERT_EQUAL(llm_thoughts_wanted(named("deepseek-r1")), LLM_THOUGHTS_NONE);
    CU_ASSERT_EQUAL(llm_thoughts_wanted(named("glm-5.1")), LLM_THOUGHTS_NONE);
    CU_ASSERT_TRUE(llm_thinks_although_told(named("kimi-k3")));
    CU_ASSERT_TRUE(llm_thinks_although_told(named("kimi-k2-thinking")));
    CU_ASSERT_FALSE(llm_thinks_although_told(named("kimi-k2.6")));
    CU_ASSERT_FALSE(llm_thinks_although_told(named("deepseek-v4-pro")));
    CU_ASSERT_FALSE(llm_thinks_although_told(named("gpt-4o")));
}
