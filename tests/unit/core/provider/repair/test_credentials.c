/* SPDX-License-Identifier: Apache-2.0 */
#include <stdlib.h>
#include <apr_strings.h>
#include "test.h"
#include "provider/compat/rows.h"
#include "provider/providers.h"
#include "provider/signin/signin.h"

static llm_deployment_t dep;

static llm_try_t *a_try(const llm_provider_t *pr)
{
    memset(&dep, 0, sizeof(dep));
    dep.provider = pr;
    dep.params = apr_table_make(test_pool, 4);
    return test_try((llm_call_t){ 0 },
                    (llm_try_t){ .deployment = &dep, .upstream_model = "gpt 4/o" });
}

static const char *header(llm_try_t *try, const char *name)
{
    llm_http_req_t req = { .headers = apr_table_make(test_pool, 4) };
    llm_err_t *err = NULL;

    if (llm_provider_auth(try, &req, &err) != APR_SUCCESS) {
        return apr_psprintf(test_pool, "%d", err->status);
    }
    return apr_table_get(req.headers, name);
}

static const char *url_of(llm_try_t *try)
{
    const char *url = NULL;
    llm_err_t *err = NULL;

    llm_provider_url(try, llm_provider_endpoint(try), &url, &err);
    return url;
}

TEST(provider_auth, bearer)
{
    llm_try_t *try = a_try(&llm_provider_cerebras);

    unsetenv("CEREBRAS_API_KEY");
    ASSERT_STR(header(try, "Authorization"), "401");
    setenv("CEREBRAS_API_KEY", "from-env", 1);
    ASSERT_STR(header(try, "Authorization"), "Bearer from-env");
    dep.api_key = "own";
    ASSERT_STR(header(try, "Authorization"), "Bearer own");
    try->token = "short-lived";
    ASSERT_STR(header(try, "Authorization"), "Bearer short-lived");
    try->token = "a\r\nX-Evil: 1";
    ASSERT_STR(header(try, "Authorization"), "401");
    unsetenv("CEREBRAS_API_KEY");
}

TEST(provider_auth, optional_keys_and_extra_headers)
{
    llm_try_t *try = a_try(&llm_provider_hosted_vllm);

    unsetenv("HOSTED_VLLM_API_KEY");
    ASSERT_STR(header(try, "Authorization"), NULL);
    dep.extra_headers = apr_table_make(test_pool, 1);
    apr_table_set(dep.extra_headers, "X-Team", "a");
    ASSERT_STR(header(try, "x-team"), "a");
}

TEST(provider_auth, openai_organization)
{
    llm_try_t *try = a_try(&llm_provider_openai);

    dep.api_key = "k";
    dep.organization = "org-1";
    ASSERT_STR(header(try, "OpenAI-Organization"), "org-1");
}

TEST(provider_azure, urls)
{
    llm_try_t *try = a_try(&llm_provider_azure);

    unsetenv("AZURE_API_VERSION");
    dep.api_base = "https://x.openai.azure.com/";
    ASSERT_STR(url_of(try), "https://x.openai.azure.com/openai/deployments/gpt%204%2Fo"
                            "/chat/completions?api-version=2025-02-01-preview");
    dep.api_version = "2024-06-01";
    test_ask(test_call(try), LLM_MODE_EMBEDDING);
    ASSERT_STR(url_of(try), "https://x.openai.azure.com/openai/deployments/gpt%204%2Fo"
                            "/embeddings?api-version=2024-06-01");
    test_ask(test_call(try), LLM_MODE_CHAT);
    dep.api_base = "https://x.openai.azure.com/openai/deployments/d1?api-version=2023-05-15";
    ASSERT_STR(url_of(try), "https://x.openai.azure.com/openai/deployments/d1/chat/completions"
                            "?api-version=2023-05-15");
    dep.api_base = "https://x.openai.azure.com/openai/deployments/d1/chat/completions";
    ASSERT_STR(url_of(try), "https://x.openai.azure.com/openai/deployments/d1/chat/completions"
                            "?api-version=2024-06-01");
    dep.api_base = "https://x.openai.azure.com";
    dep.api_version = "latest";
    ASSERT_STR(url_of(try), "https://x.openai.azure.com/openai/v1/chat/completions");
    dep.api_base = "https://x.openai.azure.com/openai/v1/";
    dep.api_version = "2024-06-01";
    ASSERT_STR(url_of(try), "https://x.openai.azure.com/openai/v1/chat/completions");
}

TEST(provider_azure, credentials)
{
    llm_try_t *try = a_try(&llm_provider_azure);
    llm_signin_t signin = { 0 };

    setenv("AZURE_API_KEY", "env-key", 1);
    ASSERT_STR(header(try, "api-key"), "env-key");
    apr_table_set(dep.params, "azure_ad_token", "ad");
    ASSERT_STR(header(try, "Authorization"), "Bearer ad");
    apr_table_unset(dep.params, "azure_ad_token");
    dep.signin = &signin;
    ASSERT_STR(header(try, "Authorization"), "401");
    try->token = "tok";
    ASSERT_STR(header(try, "Authorization"), "Bearer tok");
    ASSERT_STR(header(try, "api-key"), NULL);
    unsetenv("AZURE_API_KEY");
}

TEST(provider_azure_ai, urls_and_keys)
{
    llm_try_t *try = a_try(&llm_provider_azure_ai);

    dep.api_key = "k";
    dep.api_base = "https://x.services.ai.azure.com";
    dep.api_version = "2024-05-01-preview";
    ASSERT_STR(url_of(try), "https://x.services.ai.azure.com/models/chat/completions"
                            "?api-version=2024-05-01-preview");
    ASSERT_STR(header(try, "api-key"), "k");
    dep.api_base = "https://Mistral.eastus2.inference.ai.azure.com/v1";
    dep.api_version = NULL;
    ASSERT_STR(url_of(try), "https://Mistral.eastus2.inference.ai.azure.com/v1/chat/completions");
    ASSERT_STR(header(try, "Authorization"), "Bearer k");
}

TEST(provider_mistral, always_has_v1)
{
    llm_try_t *try = a_try(&llm_provider_mistral);

    dep.api_base = "http://127.0.0.1:1/";
    ASSERT_STR(url_of(try), "http://127.0.0.1:1/v1/chat/completions");
    dep.api_base = "http://127.0.0.1:1/v1";
    ASSERT_STR(url_of(try), "http://127.0.0.1:1/v1/chat/completions");
}

TEST(provider_azure_text, completes)
{
    llm_try_t *try = a_try(&llm_provider_azure_text);

    test_ask(test_call(try), LLM_MODE_COMPLETION);
    try->upstream_model = "d";
    dep.api_base = "https://x.openai.azure.com";
    dep.api_version = "2024-06-01";
    ASSERT_STR(url_of(try), "https://x.openai.azure.com/openai/deployments/d/completions"
                            "?api-version=2024-06-01");
}

TEST(provider_v1, huggingface)
{
    llm_try_t *try = a_try(&llm_provider_huggingface);

    unsetenv("HUGGINGFACE_API_BASE");
    unsetenv("HF_API_BASE");
    ASSERT_STR(url_of(try), "https://router.huggingface.co/v1/chat/completions");
    dep.api_base = "https://abc.endpoints.huggingface.cloud";
    ASSERT_STR(url_of(try), "https://abc.endpoints.huggingface.cloud/v1/chat/completions");
    dep.api_base = "https://abc.endpoints.huggingface.cloud/v1/chat/completions";
    ASSERT_STR(url_of(try), "https://abc.endpoints.huggingface.cloud/v1/chat/completions");
}

static int needs(const llm_provider_t *pr, const char *model, const char *body)
{
    llm_try_t *try = a_try(pr);

    try->upstream_model = model;
    try->endpoint = llm_provider_endpoint(try);
    return llm_provider_needs_tweak(try, body, strlen(body));
}

TEST(provider_quirks, bytes_go_through_where_nothing_is_to_mend)
{
    CU_ASSERT_FALSE(needs(&llm_provider_openai, "gpt-4o", "{\"role\":\"developer\"}"));
    CU_ASSERT_TRUE(needs(&llm_provider_openai, "gpt-4o", "{\"cache_control\":{}}"));
    CU_ASSERT_TRUE(needs(&llm_provider_openai, "o3-mini", "{}"));
    CU_ASSERT_TRUE(needs(&llm_provider_openai, "gpt-5.1", "{}"));
    CU_ASSERT_FALSE(needs(&llm_provider_openai, "gpt-5-chat-latest", "{}"));
    CU_ASSERT_FALSE(needs(&llm_provider_openai, "omni-moderation", "{}"));
    CU_ASSERT_FALSE(needs(&llm_provider_cerebras, "m", "{\"role\":\"user\"}"));
    CU_ASSERT_TRUE(needs(&llm_provider_cerebras, "m", "{\"role\":\"developer\"}"));
    CU_ASSERT_FALSE(needs(&llm_provider_deepseek, "m", "{\"content\":\"Hi\"}"));
    CU_ASSERT_TRUE(needs(&llm_provider_deepseek, "m", "{\"content\":[{\"type\":\"text\"}]}"));
    CU_ASSERT_TRUE(needs(&llm_provider_openrouter, "m", "{}"));
    CU_ASSERT_FALSE(needs(&llm_provider_databricks, "dbrx", "{\"content\":\"\"}"));
    CU_ASSERT_TRUE(needs(&llm_provider_databricks, "databricks-claude", "{\"content\":\"\"}"));
    CU_ASSERT_TRUE(needs(&llm_provider_openai, "claude", "{\"content\":\"\"}"));
    CU_ASSERT_TRUE(needs(&llm_provider_moonshot, "m", "{\"content\":\"\"}"));
    CU_ASSERT_TRUE(needs(&llm_provider_deepseek, "m", "{\"tool_calls\":[{}]}"));
    CU_ASSERT_TRUE(needs(&llm_provider_deepseek, "m", "{\"tool_choice\":\"required\"}"));
    CU_ASSERT_TRUE(needs(&llm_provider_moonshot, "m", "{\"tool_calls\":[{}]}"));
    CU_ASSERT_FALSE(needs(&llm_provider_together_ai, "m", "{\"tool_calls\":[{}]}"));
    CU_ASSERT_TRUE(needs(&llm_provider_moonshot, "kimi-k2.5", "{\"n\":2}"));
    CU_ASSERT_TRUE(needs(&llm_provider_moonshot, "kimi-k3", "{\"presence_penalty\":1}"));
    CU_ASSERT_TRUE(needs(&llm_provider_moonshot, "kimi-k2.6", "{\"thinking\":{}}"));
    CU_ASSERT_FALSE(needs(&llm_provider_moonshot, "moonshot-v1-8k", "{\"top_p\":1}"));
    CU_ASSERT_TRUE(needs(&llm_provider_dashscope, "qwen3-32b", "{}"));
    CU_ASSERT_FALSE(needs(&llm_provider_dashscope, "qwen-plus", "{}"));
    CU_ASSERT_TRUE(needs(&llm_provider_dashscope, "qwen-plus", "{\"reasoning_effort\":\"low\"}"));
    CU_ASSERT_TRUE(needs(&llm_provider_dashscope, "qwen-plus", "{\"thinking\":{}}"));
}

/** Formats beside tools, choices and orders of turns are seen in bytes as well. */
TEST(provider_quirks, trees_are_made_of_what_a_host_refuses)
{
    static const char format[] = "{\"response_format\":{}}", choice[] = "{\"tool_choice\":1}";
    static const llm_provider_t *const refuse_formats[] = {
        &llm_provider_cerebras, &llm_provider_fireworks_ai, &llm_provider_databricks,
        &llm_provider_groq, &llm_provider_hosted_vllm, &llm_provider_vllm, &llm_provider_lm_studio,
    };
    static const char result[] = "{\"tool_call_id\":\"a\"}", effort[] = "{\"reasoning_effort\":1}";

    for (size_t i = 0; i < sizeof(refuse_formats) / sizeof(refuse_formats[0]); i++) {
        CU_ASSERT_TRUE(needs(refuse_formats[i], "m", format));
    }
    CU_ASSERT_FALSE(needs(&llm_provider_cerebras, "m", "{\"tools\":1}"));
    CU_ASSERT_FALSE(needs(&llm_provider_together_ai, "m", format));
    CU_ASSERT_TRUE(needs(&llm_provider_cerebras, "m", "{\"strict\":true}"));
    CU_ASSERT_TRUE(needs(&llm_provider_zai, "glm-4.7", choice));
    CU_ASSERT_TRUE(needs(&llm_provider_zai, "glm-4.7", effort));
    CU_ASSERT_TRUE(needs(&llm_provider_zai, "glm-4.7", "{\"type\":\"json_schema\"}"));
    CU_ASSERT_TRUE(needs(&llm_provider_zai, "glm-5.3", "{\"thinking\":{}}"));
    CU_ASSERT_FALSE(needs(&llm_provider_zai, "glm-4.7", "{\"thinking\":{}}"));
    CU_ASSERT_TRUE(needs(&llm_provider_meta, "m", choice));
    CU_ASSERT_TRUE(needs(&llm_provider_mistral, "m", result));
    CU_ASSERT_TRUE(needs(&llm_provider_nvidia_nim, "mistralai/mistral-small", result));
    CU_ASSERT_TRUE(needs(&llm_provider_openai, "mistralai/mistral-small", result));
    CU_ASSERT_FALSE(needs(&llm_provider_nvidia_nim, "qwen3", result));
}
