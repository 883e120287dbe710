/* SPDX-License-Identifier: Apache-2.0 */
#include <ctype.h>
#include <strings.h>
#include <apr_strings.h>
#include "test.h"
#include "catalog/catalog.h"
#include "catalog/table.h"

static const char *found(const char *provider, const char *model)
{
    llm_price_t price;

    return llm_catalog_price(&price, provider, model, test_pool) == APR_SUCCESS ? price.model
                                                                                : NULL;
}

TEST(catalog, names_are_sorted)
{
    for (int i = 1; i < llm_catalog_nrows; i++) {
        CU_ASSERT(strcasecmp(llm_catalog_strings + llm_catalog_rows[i - 1].name,
                             llm_catalog_strings + llm_catalog_rows[i].name) <= 0);
    }
}

static char *in_case(const char *text, int (*to)(int))
{
    char *copy = apr_pstrdup(test_pool, text);

    for (char *c = copy; *c != '\0'; c++) {
        *c = (char)to((unsigned char)*c);
    }
    return copy;
}

/** Whatever the case providers write their names in. */
static void expect_row(const char *provider, const char *model, const char *name)
{
    const char *const spelt[] = { model, in_case(model, tolower), in_case(model, toupper) };

    for (apr_size_t i = 0; i < sizeof(spelt) / sizeof(spelt[0]); i++) {
        const char *got = strncmp(spelt[i], "FT:", 3) != 0 ? found(provider, spelt[i]) : name;
        apr_size_t n = strlen(name);

        /* some models have a row with the provider's name before it and one without */
        CU_ASSERT_FATAL(got != NULL);
        CU_ASSERT(strlen(got) >= n && strcmp(got + strlen(got) - n, name) == 0);
    }
}

TEST(catalog, every_row_is_found_as_its_provider_spells_it)
{
    for (int i = 0; i < llm_catalog_nrows; i++) {
        const char *name = llm_catalog_strings + llm_catalog_rows[i].name;
        const char *provider = llm_catalog_strings + llm_catalog_rows[i].provider;
        apr_size_t n = strlen(provider);

        expect_row(provider, name, name);
        if (strncmp(name, provider, n) == 0 && name[n] == '/') {
            expect_row(provider, name + n + 1, name);
        }
    }
}

TEST(catalog, names_in_the_providers_own_spelling)
{
    static const struct {
        const char *provider, *model, *name;
    } names[] = {
        { "azure_ai", "DeepSeek-V3.1", "azure_ai/deepseek-v3.1" },
        { "azure_ai", "DeepSeek-R1", "azure_ai/deepseek-r1" },
        { "azure_ai", "Mistral-Large-3", "azure_ai/mistral-large-3" },
        { "azure_ai", "llama-3.3-70b-instruct", "azure_ai/Llama-3.3-70B-Instruct" },
        { "azure_ai", "gpt-4o", "azure/gpt-4o" },
        { "azure_ai", "gpt-35-turbo-instruct", "azure/gpt-35-turbo-instruct" },
        { "azure", "DeepSeek-V3.1", "azure_ai/deepseek-v3.1" },
        { "azure", "grok-4", "azure_ai/grok-4" },
        { "azure", "gpt-oss-120b", "azure_ai/gpt-oss-120b" },
        { "azure", "claude-sonnet-4-5", "azure_ai/claude-sonnet-4-5" },
        { "azure", "claude-sonnet-4-5-20250929", "claude-sonnet-4-5-20250929" },
        { "azure", "claude-haiku-4-5-20991231", "azure_ai/claude-haiku-4-5" },
        { "azure_text", "gpt-35-turbo-instruct", "azure/gpt-35-turbo-instruct" },
        { "ai21_chat", "jamba-1.5", "jamba-1.5" },
        { "vertex_ai_beta", "claude-haiku-4-5", "vertex_ai/claude-haiku-4-5" },
        { "openai", "GPT-4o", "gpt-4o" },
        { "openai", "gpt-4o-2099-01-01", "gpt-4o" },
        { "openai", "gpt-4o-2099", NULL },
        { "openai", "2099-01-01", NULL },
        { "minimax", "minimax-m2.5", "minimax/MiniMax-M2.5" },
        { "azure", "no-such-model", NULL },
        { "openai", "grok-4", NULL },
    };

    for (apr_size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
        ASSERT_STR(found(names[i].provider, names[i].model), names[i].name);
    }
    ASSERT_STR(llm_catalog_provider_of("GPT-4o"), NULL);
}

TEST(catalog, provider_and_model_come_before_the_bare_name)
{
    ASSERT_STR(found("azure", "gpt-4o"), "azure/gpt-4o");
    ASSERT_STR(found("openai", "gpt-4o"), "gpt-4o");
    ASSERT_STR(found("gemini", "gemini-2.5-pro"), "gemini/gemini-2.5-pro");
    ASSERT_STR(found(NULL, "azure/gpt-4o"), "azure/gpt-4o");
}

TEST(catalog, another_providers_price_is_not_used)
{
    CU_ASSERT_PTR_NULL(found("hosted_vllm", "gpt-4o"));
    CU_ASSERT_PTR_NULL(found("openai", "no-such-model"));
    CU_ASSERT_PTR_NULL(found("hosted_vllm", "davinci-002"));
    ASSERT_STR(found("litellm_proxy", "gpt-4o"), "gpt-4o");
}

TEST(catalog, names_of_one_family_share_prices)
{
    ASSERT_STR(found("vertex_ai", "gemini-2.5-pro"), "gemini-2.5-pro");
    ASSERT_STR(found("bedrock_converse", "anthropic.claude-3-5-sonnet-20240620-v1:0"),
               "anthropic.claude-3-5-sonnet-20240620-v1:0");
}

/** The map has them under a provider of their own, which is the same API with the same bill. */
TEST(catalog, what_only_completes_text_is_openais_too)
{
    static const char *const models[] = { "gpt-3.5-turbo-instruct", "gpt-3.5-turbo-instruct-0914",
                                          "davinci-002", "babbage-002", "ft:davinci-002",
                                          "ft:babbage-002", NULL };

    for (const char *const *m = models; *m != NULL; m++) {
        ASSERT_STR(found("openai", *m), *m);
        ASSERT_STR(found("text-completion-openai", *m), *m);
    }
    ASSERT_STR(found("openai", "ft:davinci-002:acme::abc"), "ft:davinci-002");
}

TEST(catalog, fine_tuned_models_cost_what_their_base_costs)
{
    ASSERT_STR(found("openai", "ft:gpt-4o-2024-08-06:acme::abc"), "ft:gpt-4o-2024-08-06");
}

TEST(catalog, prices_and_sizes)
{
    llm_price_t price;

    CU_ASSERT_EQUAL_FATAL(llm_catalog_price(&price, "openai", "gpt-4o", test_pool), APR_SUCCESS);
    CU_ASSERT_DOUBLE_EQUAL(price.input, 2.5e-6, 1e-15);
    CU_ASSERT_DOUBLE_EQUAL(price.output, 1e-5, 1e-15);
    CU_ASSERT_DOUBLE_EQUAL(price.cache_read, 1.25e-6, 1e-15);
    CU_ASSERT(price.cache_write < 0 && price.reasoning < 0 && price.ntiers == 0);
    CU_ASSERT_EQUAL(price.max_input_tokens, 128000);
    CU_ASSERT_EQUAL(price.max_output_tokens, 16384);
    ASSERT_STR(price.mode, "chat");
    CU_ASSERT(price.flags & LLM_MODEL_FUNCTION_CALLING);
    CU_ASSERT(price.flags & LLM_MODEL_VISION);
    CU_ASSERT(!(price.flags & LLM_MODEL_REASONING));
}

TEST(catalog, providers_of_bare_names)
{
    static const struct {
        const char *model, *provider;
    } names[] = {
        { "gpt-4o", "openai" },
        { "claude-sonnet-4-5", "anthropic" },
        { "claude-newfamily-9-20301231", "anthropic" },
        { "gemini-2.5-pro", "vertex_ai" },
        { "us.anthropic.claude-unheard-of-v9:0", "bedrock" },
        { "ft:gpt-4o-mini:acme::x", "openai" },
        { "deepseek-chat", "deepseek" },
        { "*", "openai" },
        { "bedrockz/anthropic.claude-x", NULL },
        { "my-model", NULL },
    };

    for (apr_size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
        ASSERT_STR(llm_catalog_provider_of(names[i].model), names[i].provider);
    }
}

TEST(catalog, models_of_a_provider)
{
    int n = llm_catalog_count("groq");
    int seen = 0;

    CU_ASSERT(n > 5);
    for (int i = 0; i < n; i++) {
        CU_ASSERT(strncmp(llm_catalog_model("groq", i), "groq/", 5) == 0);
    }
    CU_ASSERT_PTR_NULL(llm_catalog_model("groq", n));
    CU_ASSERT_PTR_NULL(llm_catalog_model("groq", -1));
    for (int i = 0; i < llm_catalog_count("openai"); i++) {
        seen += strcmp(llm_catalog_model("openai", i), "gpt-4o") == 0;
    }
    CU_ASSERT_EQUAL(seen, 1);
    CU_ASSERT_EQUAL(llm_catalog_count("no-such-provider"), 0);
}

TEST(catalog, what_models_take)
{
    llm_price_t price;

    CU_ASSERT_EQUAL(llm_catalog_price(&price, "mistral", "mistral-small-latest", test_pool), 0);
    CU_ASSERT_EQUAL(price.efforts, LLM_EFFORT_NONE | LLM_EFFORT_HIGH);
    CU_ASSERT_EQUAL(llm_catalog_price(&price, "fireworks_ai",
                                      "accounts/fireworks/models/llama-v3p1-8b-instruct",
                                      test_pool), 0);
    CU_ASSERT(price.flags & LLM_MODEL_NO_TOOLS);
    CU_ASSERT_EQUAL(llm_catalog_price(&price, "openai", "gpt-4o", test_pool), 0);
    CU_ASSERT(price.flags & LLM_MODEL_PARALLEL_CALLS);
    CU_ASSERT_EQUAL(price.flags & LLM_MODEL_NO_TOOLS, 0);
    CU_ASSERT_EQUAL(price.flags & LLM_MODEL_NO_TOOL_CHOICE, 0);
    CU_ASSERT_EQUAL(llm_catalog_price(&price, "bedrock", "us.mistral.pixtral-large-2502-v1:0",
                                      test_pool), 0);
    CU_ASSERT(price.flags & LLM_MODEL_NO_TOOL_CHOICE);
    CU_ASSERT_EQUAL(price.flags & LLM_MODEL_NO_TOOLS, 0);
    CU_ASSERT_EQUAL(llm_catalog_price(&price, "bedrock", "us.deepseek.r1-v1:0", test_pool), 0);
    CU_ASSERT(price.flags & LLM_MODEL_NO_TOOLS);
    CU_ASSERT_EQUAL(price.efforts, 0);
    CU_ASSERT_EQUAL(llm_catalog_price(&price, "openai", "o3-mini", test_pool), 0);
    CU_ASSERT_EQUAL(price.flags & LLM_MODEL_PARALLEL_CALLS, 0);
}

static int is_near(double got, double want)
{
    return got - want < 1e-15 && want - got < 1e-15;
}

/** What the providers document and the map lacks; 0: the input rate counts. */
static const struct {
    const char *provider, *model;
    double read, explicit, write, hour;
} cached[] = {
    { "dashscope", "qwen-max", 3.2e-7, 1.6e-7, 2e-6, 0 },
    { "dashscope", "qwen3-max", 2.4e-7, 1.2e-7, 1.5e-6, 0 },
    { "dashscope", "qwen3.7-max", 5e-7, 2.5e-7, 3.125e-6, 0 },      /* as the map says */
    { "dashscope", "qwen3.8-max", 2.5e-7, 2e-7, 2.5e-6, 0 },
    { "qwencloud", "qwen-max", 3.2e-7, 1.6e-7, 2e-6, 0 },
    { "groq", "llama-guard-3-8b", 1e-7, 0, 0, 0 },
    { "fireworks_ai", "accounts/fireworks/models/deepseek-r1", 1.5e-6, 0, 0, 0 },
    { "zai", "glm-4.5", 1.1e-7, 0, 0, 0 },
    { "zai", "glm-4.5v", 1.1e-7, 0, 0, 0 },
    { "zai", "glm-4.5-x", 4.5e-7, 0, 0, 0 },
    { "zai", "glm-4.5-air", 3e-8, 0, 0, 0 },
    { "zai", "glm-4.5-airx", 2.2e-7, 0, 0, 0 },
    { "zai", "glm-4-32b-0414-128k", 0, 0, 0, 0 },
    { "vertex_ai", "claude-3-haiku@20240307", 2.5e-8, 0, 3.125e-7, 5e-7 },
    { "vertex_ai", "gemini-2.0-flash", 3.75e-8, 0, 0, 0 },
    { "bedrock", "anthropic.claude-opus-4-1-20250805-v1:0", 1.5e-6, 0, 1.875e-5, 3e-5 },
    { "vercel_ai_gateway", "anthropic/claude-3-haiku", 3e-8, 0, 3e-7, 5e-7 },
    { "azure", "global-standard/gpt-4o-mini", 7.5e-8, 0, 0, 0 },
    { "openai", "ft:gpt-4o-2024-11-20", 1.875e-6, 0, 1.875e-6, 0 },
    { "openai", "gpt-4o-2024-05-13", 0, 0, 0, 0 },
    { "openai", "gpt-5-pro", 0, 0, 0, 0 },
    { "cerebras", "gpt-oss-120b", 0, 0, 0, 0 },
    { "moonshot", "moonshot-v1-8k", 0, 0, 0, 0 },
    { "together_ai", "deepseek-ai/DeepSeek-V3", 0, 0, 0, 0 },
    { "azure_ai", "grok-4", 0, 0, 0, 0 },
    { "gmi", "anthropic/claude-opus-4.5", 0, 0, 0, 0 },
};

TEST(catalog, cached_tokens_have_the_documented_rates)
{
    for (apr_size_t i = 0; i < sizeof(cached) / sizeof(cached[0]); i++) {
        double rate[4];
        const double want[] = { cached[i].read, cached[i].explicit, cached[i].write,
                                cached[i].hour };
        llm_price_t price;

        CU_ASSERT_EQUAL_FATAL(llm_catalog_price(&price, cached[i].provider, cached[i].model,
                                                test_pool), APR_SUCCESS);
        rate[0] = price.cache_read;
        rate[1] = price.cache_read_explicit;
        rate[2] = price.cache_write;
        rate[3] = price.cache_write_1h;
        for (int k = 0; k < 4; k++) {
            if (!is_near(rate[k], want[k] > 0 ? want[k] : -1)) {
                printf("%s %s: rate %d is %.12g\n", cached[i].provider, cached[i].model, k,
                       rate[k]);
                CU_FAIL("another rate of cached tokens");
            }
        }
    }
}

/** Only where the provider says so: a zero of the map's is often a price nobody knew. */
TEST(catalog, cached_tokens_are_seldom_free)
{
    for (int i = 0; i < llm_catalog_nrows; i++) {
        const llm_catalog_row_t *row = &llm_catalog_rows[i];
        const double *rate = llm_catalog_rates[row->rates].rate;
        const char *provider = llm_catalog_strings + row->provider;

        CU_ASSERT(rate[LLM_RATE_INPUT] <= 0 || rate[LLM_RATE_CACHE_READ] != 0 ||
                  strcmp(provider, "tensormesh") == 0);
    }
}
