/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_strings.h>
#include "test.h"
#include "catalog/cost.h"
#include "core/config/conf_file.h"
#include "llm_config.h"

/** The deployment of a file with one entry; both parts are flow maps without braces. */
static const llm_deployment_t *with(const char *params, const char *info)
{
    const char *text = apr_psprintf(test_pool,
                                    "model_list:\n"
                                    "- model_name: a\n"
                                    "  litellm_params: {api_key: k, %s}\n"
                                    "  model_info: {%s}\n", params, info);
    const char *error = NULL;
    llm_config_t *cfg = NULL;

    CU_ASSERT_EQUAL(llm_config_load(&cfg, conf_file("p.yaml", text), test_pool, &error),
                    APR_SUCCESS);
    ASSERT_STR(error, NULL);
    return cfg != NULL ? APR_ARRAY_IDX(cfg->deployments, 0, llm_deployment_t *) : NULL;
}

TEST(config_price, the_base_model_comes_before_the_models_own_name)
{
    const llm_deployment_t *d = with("model: azure/my-dep", "base_model: azure/gpt-4o");

    CU_ASSERT_FATAL(d != NULL);
    ASSERT_STR(d->price.model, "azure/gpt-4o");
    ASSERT_STR(with("model: azure/gpt-4o", "base_model: gpt-4o-mini")->price.model,
               "azure/gpt-4o-mini");
    ASSERT_STR(with("model: openai/gpt-4o", "base_model: no-such-model")->price.model, "gpt-4o");
    CU_ASSERT_PTR_NULL(with("model: hosted_vllm/gpt-4o", "")->price.model);
}

TEST(config_price, prices_in_the_file_win)
{
    const llm_deployment_t *d = with("model: openai/gpt-4o, input_cost_per_token: 1e-6, "
                                     "output_cost_per_token: '0.000002'",
                                     "supports_vision: false, supports_reasoning: true, "
                                     "max_input_tokens: 1000, mode: completion");

    CU_ASSERT_FATAL(d != NULL);
    CU_ASSERT_DOUBLE_EQUAL(d->price.input, 1e-6, 1e-15);
    CU_ASSERT_DOUBLE_EQUAL(d->price.output, 2e-6, 1e-15);
    CU_ASSERT(d->price.cache_read < 0);         /* as the input: the list's is of another price */
    CU_ASSERT(!(d->price.flags & LLM_MODEL_VISION));
    CU_ASSERT(d->price.flags & LLM_MODEL_REASONING);
    CU_ASSERT(d->price.flags & LLM_MODEL_FUNCTION_CALLING);
    CU_ASSERT_EQUAL(d->price.max_input_tokens, 1000);
    ASSERT_STR(d->mode, "completion");
}

TEST(config_price, params_win_over_model_info)
{
    const llm_deployment_t *d = with("model: openai/x, input_cost_per_token: 0.5",
                                     "input_cost_per_token: 0.25, output_cost_per_token: 0.125");

    CU_ASSERT_FATAL(d != NULL);
    CU_ASSERT(d->price.input == 0.5 && d->price.output == 0.125);
}

TEST(config_price, tiers_of_ones_own)
{
    const llm_deployment_t *d = with("model: openai/x, "
                                     "input_cost_per_token_above_200k_tokens: 4, "
                                     "input_cost_per_token: 1, output_cost_per_token: 2, "
                                     "input_cost_per_token_above_128k_tokens: 3, "
                                     "output_cost_per_token_above_128000_tokens: 5", "");
    llm_usage_t usage = { .prompt = 150000, .completion = 1 };

    CU_ASSERT_FATAL(d != NULL);
    CU_ASSERT_EQUAL_FATAL(d->price.ntiers, 2);
    CU_ASSERT(d->price.tiers[0].above == 128000 && d->price.tiers[0].input == 3 &&
              d->price.tiers[0].output == 5);
    CU_ASSERT(d->price.tiers[1].above == 200000 && d->price.tiers[1].input == 4 &&
              d->price.tiers[1].output == 5);
    CU_ASSERT_DOUBLE_EQUAL(llm_cost(&d->price, &usage, NULL), 450005, 1e-9);
}

TEST(config_price, a_wildcard_is_priced_by_the_model_called)
{
    const llm_deployment_t *d = with("model: openai/*, output_cost_per_token: 0.5", "");
    const llm_price_t *price;

    CU_ASSERT_FATAL(d != NULL);
    CU_ASSERT_PTR_NULL(d->price.model);
    price = llm_config_price(d, "gpt-4o", test_pool);
    ASSERT_STR(price->model, "gpt-4o");
    CU_ASSERT(price->input > 0 && price->output == 0.5);
    CU_ASSERT(llm_config_price(with("model: openai/gpt-4o", ""), "x", test_pool)->input > 0);
}

/** What an answer that names a model is priced by; NULL: no price is known. */
static const char *served(const llm_deployment_t *d, const char *model)
{
    return llm_config_price_served(d, d->upstream_model, model, test_pool)->model;
}

TEST(config_price, the_model_of_the_answer_decides)
{
    const llm_deployment_t *d = with("model: azure/my-dep", "");

    CU_ASSERT_FATAL(d != NULL);
    CU_ASSERT_PTR_NULL(served(d, NULL));
    CU_ASSERT_PTR_NULL(served(d, "my-dep"));
    CU_ASSERT_PTR_NULL(served(d, "no-such-model"));
    ASSERT_STR(served(d, "gpt-4o-2024-08-06"), "azure/gpt-4o-2024-08-06");
    d = with("model: openai/gpt-4o", "");
    ASSERT_STR(served(d, "gpt-4o-2024-05-13"), "gpt-4o-2024-05-13");
    ASSERT_STR(served(d, "no-such-model"), "gpt-4o");
    /* a name of another provider's is a coincidence */
    ASSERT_STR(served(d, "claude-sonnet-4-5"), "gpt-4o");
    ASSERT_STR(served(with("model: groq/auto", ""), "openai/gpt-oss-20b"),
               "groq/openai/gpt-oss-20b");
}

/** An answer may say what it likes: what it names must be of the kind that was asked for. */
TEST(config_price, a_served_model_that_cannot_be_is_not_believed)
{
    const llm_deployment_t *d = with("model: openai/gpt-4o", "");

    CU_ASSERT_FATAL(d != NULL);
    ASSERT_STR(served(d, "omni-moderation-latest"), "gpt-4o");
    ASSERT_STR(served(d, "text-embedding-3-small"), "gpt-4o");
    ASSERT_STR(served(with("model: azure/my-dep", ""), "omni-moderation-latest"), NULL);
    d = with("model: gemini/gemini-2.5-pro", "");
    CU_ASSERT_FATAL(d != NULL);
    ASSERT_STR(served(d, "gemini-2.0-flash-exp"), "gemini/gemini-2.5-pro");
    ASSERT_STR(served(d, "gemini-2.5-flash"), "gemini/gemini-2.5-pro");
}

/** Only what a call left open is for the answer to say. */
TEST(config_price, another_model_than_the_one_called_is_not_believed)
{
    static const struct {
        const char *model, *served, *priced;
    } answers[] = {
        { "openai/gpt-4o", "gpt-4o-mini", "gpt-4o" },
        { "openai/gpt-4o", "gpt-4o-mini-2024-07-18", "gpt-4o" },
        { "openai/gpt-4o", "gpt-4o-2024-05-13", "gpt-4o-2024-05-13" },
        { "openai/gpt-4o", "GPT-4o-2024-05-13", "gpt-4o-2024-05-13" },
        { "openai/gpt-4o-2024-05-13", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13" },
        { "openai/gpt-4o-2024-05-13", "gpt-4o", "gpt-4o-2024-05-13" },
        { "openai/gpt-4", "gpt-4-0613", "gpt-4-0613" },
        { "openai/gpt-4", "gpt-4-1106-preview", "gpt-4" },
        { "openai/gpt-4", "gpt-4.1-nano", "gpt-4" },
        { "anthropic/claude-sonnet-4-5", "claude-sonnet-4-5-20250929",
          "claude-sonnet-4-5-20250929" },
        { "anthropic/claude-sonnet-4-5", "claude-haiku-4-5", "claude-sonnet-4-5" },
        { "azure/gpt-4o", "gpt-4o-mini", "azure/gpt-4o" },
        { "azure/my-dep", "gpt-4o-mini", "azure/gpt-4o-mini" },
        { "azure/my-dep", "model-router", NULL },
        { "azure/model-router", "claude-sonnet-4-5", "azure_ai/claude-sonnet-4-5" },
        { "azure_ai/model_router/x", "DeepSeek-V3.1", "azure_ai/deepseek-v3.1" },
        { "azure_ai/model-router", "Llama-3.3-70B-Instruct", "azure_ai/Llama-3.3-70B-Instruct" },
        { "azure_ai/model-router", "gpt-5-mini-2025-08-07", "azure/gpt-5-mini-2025-08-07" },
        { "azure_ai/model-router", "model_router", "azure_ai/model-router" },
        { "openrouter/openrouter/auto", "anthropic/claude-sonnet-4-5", NULL },
    };

    for (apr_size_t i = 0; i < sizeof(answers) / sizeof(answers[0]); i++) {
        const llm_deployment_t *d = with(apr_pstrcat(test_pool, "model: ", answers[i].model, NULL),
                                         "");

        CU_ASSERT_FATAL(d != NULL);
        ASSERT_STR(served(d, answers[i].served), answers[i].priced);
    }
}

/** Models that the list does not have cost what their provider takes for their size. */
TEST(config_price, what_others_of_a_size_cost)
{
    static const struct {
        const char *model;
        double input, output;
    } sizes[] = {
        { "together_ai/acme/Llama-3-4b-tuned", 1e-7, 1e-7 },
        { "together_ai/acme/tuned-1.5B", 1e-7, 1e-7 },
        { "together_ai/acme/Llama-3-8B-tuned", 2e-7, 2e-7 },
        { "together_ai/acme/tuned-8x7b", 2e-7, 2e-7 },          /* as LiteLLM reads it */
        { "together_ai/acme/tuned-13b", 3e-7, 3e-7 },
        { "together_ai/acme/tuned-34b", 8e-7, 8e-7 },
        { "together_ai/acme/tuned-70B_v2", 9e-7, 9e-7 },
        { "together_ai/acme/tuned-110b", 1.8e-6, 1.8e-6 },
        { "together_ai/acme/tuned-405b", -1, -1 },
        { "together_ai/acme/m2-bert-80M-8k", 8e-9, 0 },
        { "together_ai/acme/embed-335m", 1.6e-8, 0 },
        { "together_ai/acme/embed-500m", -1, -1 },
        { "together_ai/acme/tuned-10m", -1, -1 },
        { "together_ai/acme/tuned-4bit", -1, -1 },
        { "together_ai/acme/tuned", -1, -1 },
        { "together_ai/togethercomputer/CodeLlama-34b-Instruct", 8e-7, 8e-7 },
        { "together_ai/openai/gpt-oss-20b", 5e-8, 2e-7 },       /* the list's own */
        { "fireworks_ai/accounts/acme/models/tuned-v2p5-1p5b", 1e-7, 1e-7 },
        { "fireworks_ai/accounts/acme/models/tuned-v3p1-8b", 2e-7, 2e-7 },
        { "fireworks_ai/accounts/acme/models/tuned-16b-128k", 2e-7, 2e-7 },
        { "fireworks_ai/accounts/acme/models/tuned-405b", 9e-7, 9e-7 },
        { "fireworks_ai/accounts/acme/models/tuned-8x7b", 5e-7, 5e-7 },
        { "fireworks_ai/accounts/acme/models/tuned-8x22B", 1.2e-6, 1.2e-6 },
        { "fireworks_ai/accounts/acme/models/tuned-8x141b", 9e-7, 9e-7 },
        { "fireworks_ai/accounts/acme/models/embed-137m", 8e-9, 0 },
        { "fireworks_ai/accounts/acme/models/embed-335m", 1.6e-8, 0 },
        { "fireworks_ai/accounts/acme/models/tuned", -1, -1 },
        { "groq/tuned-8b", -1, -1 },
    };

    for (apr_size_t i = 0; i < sizeof(sizes) / sizeof(sizes[0]); i++) {
        const llm_deployment_t *d = with(apr_pstrcat(test_pool, "model: ", sizes[i].model, NULL),
                                         "");

        CU_ASSERT_FATAL(d != NULL);
        CU_ASSERT_DOUBLE_EQUAL(d->price.input, sizes[i].input, 1e-15);
        CU_ASSERT_DOUBLE_EQUAL(d->price.output, sizes[i].output, 1e-15);
    }
}

/** A size tells what a token costs, and nothing else. */
TEST(config_price, a_size_is_the_last_to_decide)
{
    const llm_deployment_t *d = with("model: together_ai/acme/tuned-13b", "");

    CU_ASSERT_FATAL(d != NULL);
    CU_ASSERT_PTR_NULL(d->price.model);
    CU_ASSERT_PTR_NULL(d->price.mode);
    CU_ASSERT(d->price.max_input_tokens == 0 && d->price.max_output_tokens == 0);
    CU_ASSERT_PTR_NULL(served(d, "openai/gpt-oss-20b"));        /* the price was known before */
    d = with("model: fireworks_ai/accounts/acme/models/tuned-8b", "");
    CU_ASSERT_DOUBLE_EQUAL(d->price.cache_read, 1e-7, 1e-15);
    d = with("model: together_ai/acme/tuned-13b, input_cost_per_token: 0.5", "");
    CU_ASSERT_DOUBLE_EQUAL(d->price.input, 0.5, 1e-15);
    d = with("model: together_ai/acme/tuned-13b", "base_model: groq/openai/gpt-oss-20b");
    ASSERT_STR(d->price.model, "groq/openai/gpt-oss-20b");
    d = with("model: together_ai/acme/tuned", "base_model: acme/tuned-70b");
    CU_ASSERT_DOUBLE_EQUAL(d->price.input, 9e-7, 1e-15);
    d = with("model: together_ai/*", "");
    CU_ASSERT(d->price.input < 0);
    CU_ASSERT_DOUBLE_EQUAL(llm_config_price(d, "acme/tuned-70b", test_pool)->input, 9e-7, 1e-15);
}

/** Microsoft bills the choice by the prompt, and the model that was chosen. */
TEST(config_price, a_router_costs_beside_the_model_it_chose)
{
    static const char *const names[] = { "model: azure/model-router", "model: azure_ai/model-router",
                                         "model: azure_ai/model_router/my-dep" };
    llm_usage_t usage = { .prompt = 1000, .completion = 100 };

    for (int i = 0; i < 3; i++) {
        const llm_deployment_t *d = with(names[i], "");
        const llm_price_t *price;

        CU_ASSERT_FATAL(d != NULL);
        price = llm_config_price_served(d, d->upstream_model, "gpt-4.1-mini-2025-04-14", test_pool);
        CU_ASSERT_DOUBLE_EQUAL(llm_cost(price, &usage, NULL), 0.00014 + 0.0004 + 0.00016, 1e-12);
        /* of a model nobody knows as much as the dearest costs */
        CU_ASSERT_DOUBLE_EQUAL(llm_cost(&d->price, &usage, NULL), 0.00014 + 0.015 + 0.0075, 1e-12);
        price = llm_config_price_served(d, d->upstream_model, "no-such-model", test_pool);
        CU_ASSERT_DOUBLE_EQUAL(llm_cost(price, &usage, NULL), 0.00014 + 0.015 + 0.0075, 1e-12);
    }
}

TEST(config_price, a_price_of_ones_own_is_the_routers_too)
{
    const llm_deployment_t *d = with("model: azure/model-router, input_cost_per_token: 1, "
                                     "output_cost_per_token: 2", "");
    llm_usage_t usage = { .prompt = 10, .completion = 1 };

    CU_ASSERT_FATAL(d != NULL);
    CU_ASSERT_DOUBLE_EQUAL(llm_cost(llm_config_price_served(d, "model-router", "no-such-model",
                                                            test_pool), &usage, NULL), 12, 1e-9);
}

/** Bedrock's models by what is written around them, and by the region they run in. */
TEST(config_price, regions_of_bedrock)
{
    static const struct {
        const char *params, *model;
    } calls[] = {
        { "model: bedrock/anthropic.claude-opus-5", "anthropic.claude-opus-5" },
        { "model: bedrock/anthropic.claude-opus-5, aws_region_name: us-gov-west-1",
          "bedrock/us-gov-west-1/anthropic.claude-opus-5" },
        { "model: bedrock/us-gov-east-1/anthropic.claude-opus-5",
          "bedrock/us-gov-east-1/anthropic.claude-opus-5" },
        { "model: bedrock/eu-west-1/anthropic.claude-opus-5", "anthropic.claude-opus-5" },
        { "model: bedrock/converse/us.anthropic.claude-opus-5", "us.anthropic.claude-opus-5" },
        { "model: bedrock/converse/eu-west-1/eu.anthropic.claude-opus-5",
          "eu.anthropic.claude-opus-5" },
        { "model: bedrock/ca.anthropic.claude-opus-5", "anthropic.claude-opus-5" },
        { "model: bedrock/anthropic.claude-opus-5, "
          "api_base: 'https://bedrock-runtime-fips.us-gov-west-1.amazonaws.com'",
          "bedrock/us-gov-west-1/anthropic.claude-opus-5" },
        { "model: bedrock/anthropic.claude-opus-5, aws_bedrock_runtime_endpoint: "
          "'https://vpce-1.bedrock-runtime.us-gov-west-1.vpce.amazonaws.com'",
          "bedrock/us-gov-west-1/anthropic.claude-opus-5" },
        { "model: 'bedrock/arn:aws:bedrock:us-east-1:1:inference-profile/"
          "us.anthropic.claude-opus-5'", "us.anthropic.claude-opus-5" },
        { "model: 'bedrock/arn:aws-us-gov:bedrock:us-gov-west-1::foundation-model/"
          "anthropic.claude-opus-5'", "bedrock/us-gov-west-1/anthropic.claude-opus-5" },
        { "model: 'bedrock/arn:aws:bedrock:us-east-1:1:application-inference-profile/x'", NULL },
        { "model: bedrock/anthropic.claude-opus-5, aws_region_name: 'no/region'",
          "anthropic.claude-opus-5" },
        { "model: vertex_ai/google/gemini-2.5-pro", "gemini-2.5-pro" },
        { "model: vertex_ai/gemini/gemini-2.5-pro", "gemini-2.5-pro" },
    };

    for (apr_size_t i = 0; i < sizeof(calls) / sizeof(calls[0]); i++) {
        const llm_deployment_t *d = with(calls[i].params, "");

        CU_ASSERT_FATAL(d != NULL);
        ASSERT_STR(d->price.model, calls[i].model);
    }
}

TEST(config_price, what_the_file_says_comes_before_the_answer)
{
    const llm_deployment_t *d = with("model: azure/my-dep", "base_model: azure/gpt-4o-mini");

    CU_ASSERT_FATAL(d != NULL);
    ASSERT_STR(served(d, "gpt-4o-2024-08-06"), "azure/gpt-4o-mini");
    d = with("model: azure/my-dep, output_cost_per_token: 7", "");
    CU_ASSERT_DOUBLE_EQUAL(llm_config_price_served(d, "my-dep", "gpt-4o-2024-08-06",
                                                   test_pool)->output, 7, 1e-9);
    CU_ASSERT_PTR_NULL(served(d, "gpt-4o-2024-08-06"));
    ASSERT_STR(served(with("model: azure/my-dep", "max_input_tokens: 5"), "gpt-4o-2024-08-06"),
               "azure/gpt-4o-2024-08-06");
}

/** An answer names a dated model nearly always. */
TEST(config_price, own_rates_hold_for_the_model_of_the_answer)
{
    const llm_deployment_t *d = with("model: openai/gpt-4o, cache_read_input_token_cost: 0.001", "");
    const llm_price_t *price;

    CU_ASSERT_FATAL(d != NULL);
    price = llm_config_price_served(d, "gpt-4o", "gpt-4o-2024-08-06", test_pool);
    ASSERT_STR(price->model, "gpt-4o-2024-08-06");
    CU_ASSERT_DOUBLE_EQUAL(price->cache_read, 0.001, 1e-12);
    CU_ASSERT(price->input > 0 && price->input < 0.001);
}

static double cost_in(const llm_deployment_t *d, llm_service_e service, apr_int64_t prompt)
{
    llm_usage_t usage = { .prompt = prompt, .completion = 1, .service = service };

    return llm_cost(&d->price, &usage, NULL);
}

TEST(config_price, service_tiers)
{
    const llm_deployment_t *d = with("model: openai/x, input_cost_per_token: 1, "
                                     "output_cost_per_token: 2, input_cost_per_token_flex: 0.5",
                                     "");

    CU_ASSERT_FATAL(d != NULL);
    CU_ASSERT_DOUBLE_EQUAL(cost_in(d, LLM_SERVICE_STANDARD, 10), 12, 1e-9);
    CU_ASSERT_DOUBLE_EQUAL(cost_in(d, LLM_SERVICE_FLEX, 10), 7, 1e-9);
    CU_ASSERT_DOUBLE_EQUAL(cost_in(d, LLM_SERVICE_PRIORITY, 10), 12, 1e-9);
    /* the map's tiers are those of the map's prices */
    d = with("model: openai/gpt-5-mini, input_cost_per_token: 1, output_cost_per_token: 2", "");
    CU_ASSERT_DOUBLE_EQUAL(cost_in(d, LLM_SERVICE_PRIORITY, 10), 12, 1e-9);
    d = with("model: openai/gpt-5-mini, input_cost_per_token_priority: 1", "");
    CU_ASSERT_DOUBLE_EQUAL(cost_in(d, LLM_SERVICE_PRIORITY, 10), 10 + 3.6e-6, 1e-12);
    CU_ASSERT_DOUBLE_EQUAL(cost_in(d, LLM_SERVICE_FLEX, 10), 10 * 0.125e-6 + 1e-6, 1e-12);
    CU_ASSERT_DOUBLE_EQUAL(cost_in(d, LLM_SERVICE_UNSAID, 10), 10 * 0.25e-6 + 2e-6, 1e-12);
    d = with("model: openai/x, input_cost_per_token: 1, output_cost_per_token: 2, "
             "input_cost_per_token_above_1k_tokens_priority: 3", "");
    CU_ASSERT_DOUBLE_EQUAL(cost_in(d, LLM_SERVICE_PRIORITY, 1001), 3005, 1e-9);
    CU_ASSERT_DOUBLE_EQUAL(cost_in(d, LLM_SERVICE_PRIORITY, 10), 12, 1e-9);
    CU_ASSERT_DOUBLE_EQUAL(cost_in(d, LLM_SERVICE_STANDARD, 1001), 1003, 1e-9);
}

TEST(config_price, whose_word_on_the_cost_is_taken)
{
    CU_ASSERT_EQUAL(with("model: openai/x", "")->accept_upstream_cost, LLM_UNSET);
    CU_ASSERT_EQUAL(with("model: openai/x", "accept_upstream_cost: true")->accept_upstream_cost, 1);
    CU_ASSERT(llm_provider_tells_cost(with("model: openrouter/x", "")->provider));
    CU_ASSERT_FALSE(llm_provider_tells_cost(with("model: openai/x", "")->provider));
}

TEST(config_price, zero_is_a_price)
{
    const llm_deployment_t *d = with("model: openai/gpt-4o, input_cost_per_token: 0, "
                                     "output_cost_per_token: 0", "");

    CU_ASSERT_FATAL(d != NULL);
    CU_ASSERT(d->price.input == 0 && d->price.output == 0 && d->price.nservices == 0);
    CU_ASSERT(cost_in(d, LLM_SERVICE_FLEX, 1000) == 0);
}

TEST(config_price, the_shown_base_has_no_query)
{
    ASSERT_STR(with("model: openai/x, api_base: 'http://h/v1?key=secret'", "")->shown_base,
               "http://h/v1");
    ASSERT_STR(with("model: openai/x", "")->shown_base, "https://api.openai.com/v1");
    CU_ASSERT_PTR_NULL(with("model: bedrock/x", "")->shown_base);
}

static double search_cost(const llm_deployment_t *d, llm_search_size_e size, int searches)
{
    llm_usage_t usage = { .searches = searches, .search_size = size };

    return d != NULL ? llm_cost(&d->price, &usage, NULL) : -1;
}

TEST(config_price, searches_of_ones_own)
{
    const llm_deployment_t *d = with("model: openai/x",
                                     "search_context_cost_per_query: {search_context_size_low: 1, "
                                     "search_context_size_medium: 2, search_context_size_high: 4}");

    CU_ASSERT_EQUAL(search_cost(d, LLM_SEARCH_LOW, 3), 3);
    CU_ASSERT_EQUAL(search_cost(d, LLM_SEARCH_UNSAID, 3), 6);
    CU_ASSERT_EQUAL(search_cost(d, LLM_SEARCH_HIGH, 3), 12);
    d = with("model: openai/x, search_context_cost_per_query: 0.5, "
             "web_search_billing_unit: per_prompt", "");
    CU_ASSERT_EQUAL(search_cost(d, LLM_SEARCH_HIGH, 3), 0.5);
    CU_ASSERT_EQUAL(search_cost(d, LLM_SEARCH_HIGH, 0), 0);
    /* a price of one's own in place of the list's, whose unit stays */
    d = with("model: gemini/gemini-2.5-flash, search_context_cost_per_query: 0.5", "");
    CU_ASSERT_EQUAL(search_cost(d, LLM_SEARCH_UNSAID, 3), 0.5);
    d = with("model: gemini/gemini-2.5-flash, search_context_cost_per_query: 0.5",
             "web_search_billing_unit: per_query");
    CU_ASSERT_EQUAL(search_cost(d, LLM_SEARCH_UNSAID, 3), 1.5);
}

TEST(config_price, fees_of_ones_own)
{
    const llm_deployment_t *d = with("model: openai/x, citation_cost_per_token: 1, "
                                     "google_maps_grounding_cost_per_query: 2, "
                                     "input_cost_per_request: 4, input_cost_per_image: 8",
                                     "input_cost_per_image_token: 16, "
                                     "output_cost_per_image_token: 32, "
                                     "input_cost_per_video_token: 64, "
                                     "output_cost_per_video_token: 128, "
                                     "output_cost_per_image_token_flex: 256");
    llm_usage_t usage = { .prompt = 2, .image_in = 1, .video_in = 1, .completion = 2,
                          .image_out = 1, .video_out = 1, .citations = 1, .maps = 1 };

    CU_ASSERT_FATAL(d != NULL);
    CU_ASSERT_EQUAL(llm_cost(&d->price, &usage, NULL), 1 + 2 + 4 + 16 + 32 + 64 + 128);
    usage.images = 1;
    CU_ASSERT_EQUAL(llm_cost(&d->price, &usage, NULL), 1 + 2 + 4 + 8 + 32 + 64 + 128);
    usage.service = LLM_SERVICE_FLEX;
    CU_ASSERT_EQUAL(llm_cost(&d->price, &usage, NULL), 1 + 2 + 4 + 8 + 256 + 64 + 128);
}

TEST(config_price, a_price_of_ones_own_is_not_mixed_with_the_lists_fees)
{
    llm_usage_t usage = { .prompt = 10, .completion = 10, .image_out = 10, .searches = 1 };
    const llm_deployment_t *d = with("model: gemini/gemini-3-pro-image, "
                                     "output_cost_per_token: 1", "");

    CU_ASSERT_FATAL(d != NULL);
    CU_ASSERT(d->price.image_out < 0 && d->price.fees.search_medium < 0);
    d = with("model: perplexity/sonar, input_cost_per_token: 1, output_cost_per_token: 2", "");
    CU_ASSERT_FATAL(d != NULL);
    CU_ASSERT_EQUAL(llm_cost(&d->price, &usage, NULL), 30);
    d = with("model: perplexity/sonar, input_cost_per_token: 1, output_cost_per_token: 2, "
             "search_context_cost_per_query: 7", "");
    CU_ASSERT_FATAL(d != NULL);
    CU_ASSERT_EQUAL(llm_cost(&d->price, &usage, NULL), 37);
}

/** What a call costs by where the deployment sends it, as a part of the plain price. */
static const struct {
    const char *params;
    double factor;
} placed[] = {
    { "model: vertex_ai/claude-haiku-4-5, vertex_location: us-east5", 1.1 },
    { "model: vertex_ai/claude-haiku-4-5, vertex_location: eu", 1.1 },
    { "model: vertex_ai/claude-haiku-4-5, vertex_location: global", 1 },
    { "model: vertex_ai/claude-haiku-4-5, vertex_ai_location: Global", 1 },
    { "model: vertex_ai/claude-haiku-4-5", 1.1 },       /* it goes to us-central1 */
    { "model: vertex_ai/claude-haiku-4-5, api_base: 'https://aiplatform.googleapis.com/v1/projects/"
      "p/locations/global/publishers/anthropic/models/claude-haiku-4-5'", 1 },
    { "model: vertex_ai/claude-haiku-4-5, vertex_location: us-east5, api_base: 'https://h/v1/"
      "projects/p/locations/Global/publishers/anthropic/models/claude-haiku-4-5'", 1 },
    { "model: vertex_ai/claude-haiku-4-5, vertex_location: global, api_base: 'https://h/v1/"
      "projects/p/locations/us-east5/publishers/anthropic/models/claude-haiku-4-5'", 1.1 },
    { "model: vertex_ai/claude-haiku-4-5, vertex_location: global, api_base: 'https://h/v1'", 1 },
    { "model: vertex_ai/gemini-2.5-pro, vertex_location: us-east5", 1 },
    { "model: openai/gpt-5.6, api_base: 'https://eu.api.openai.com/v1'", 1.1 },
    { "model: openai/gpt-5.6, api_base: 'https://US.api.openai.com:443/v1'", 1.1 },
    { "model: openai/gpt-5.6, api_base: 'https://eu.api.openai.com'", 1.1 },
    { "model: openai/gpt-5.6, api_base: 'https://api.openai.com/v1'", 1 },
    { "model: openai/gpt-5.6, api_base: 'https://eu.api.openai.com.example/v1'", 1 },
    { "model: openai/gpt-5.6, api_base: 'http://x/?u=https://eu.api.openai.com/v1'", 1 },
    { "model: openai/gpt-5.6, api_base: 'https://au.api.openai.com/v1'", 1.1 },
    { "model: openai/gpt-5.6, api_base: 'https://ca.api.openai.com/v1'", 1.1 },
    { "model: openai/gpt-5.6, api_base: 'https://jp.api.openai.com/v1'", 1.1 },
    { "model: openai/gpt-5.6, api_base: 'https://IN.api.openai.com/v1'", 1.1 },
    { "model: openai/gpt-5.6, api_base: 'https://sg.api.openai.com/v1'", 1.1 },
    { "model: openai/gpt-5.6, api_base: 'https://kr.api.openai.com/v1'", 1.1 },
    { "model: openai/gpt-5.6, api_base: 'https://gb.api.openai.com/v1'", 1.1 },
    { "model: openai/gpt-5.6, api_base: 'https://ae.api.openai.com/v1'", 1.1 },
    { "model: openai/gpt-5.6, api_base: 'https://xx.api.openai.com/v1'", 1 },
    { "model: openai/gpt-5.6, api_base: 'https://u'", 1 },
    { "model: openai/gpt-4o, api_base: 'https://eu.api.openai.com/v1'", 1 },
    { "model: openai/gpt-4o, api_base: 'https://eu.api.openai.com/v1', "
      "regional_processing_uplift_multiplier_eu: 1.5", 1.5 },
    { "model: openai/gpt-4o, api_base: 'https://us.api.openai.com/v1', "
      "regional_processing_uplift_multiplier_eu: 1.5", 1 },
    { "model: vertex_ai/claude-haiku-4-5, regional_endpoint_uplift_multiplier: 2", 2 },
};

TEST(config_price, where_calls_are_processed)
{
    llm_usage_t usage = { .prompt = 1000, .completion = 100 };

    for (apr_size_t i = 0; i < sizeof(placed) / sizeof(placed[0]); i++) {
        const llm_deployment_t *d = with(placed[i].params, "");
        llm_price_t plain;

        CU_ASSERT_FATAL(d != NULL);
        plain = d->price;
        plain.region = LLM_REGION_ANY;
        CU_ASSERT_DOUBLE_EQUAL(llm_cost(&d->price, &usage, NULL),
                               placed[i].factor * llm_cost(&plain, &usage, NULL), 1e-12);
    }
}

TEST(config_price, a_price_of_ones_own_has_no_surcharge_of_the_lists)
{
    const llm_deployment_t *d = with("model: openai/gpt-5.6, input_cost_per_token: 1, "
                                     "output_cost_per_token: 2, "
                                     "api_base: 'https://eu.api.openai.com/v1'", "");
    llm_usage_t usage = { .prompt = 10, .completion = 1 };

    CU_ASSERT_FATAL(d != NULL);
    CU_ASSERT_DOUBLE_EQUAL(llm_cost(&d->price, &usage, NULL), 12, 1e-9);
    d = with("model: openai/gpt-5.6, api_base: 'https://eu.api.openai.com/v1'", "");
    CU_ASSERT_FATAL(d != NULL);
    CU_ASSERT_EQUAL(llm_config_price_served(d, "gpt-5.6", "gpt-5.6-sol", test_pool)->region,
                    LLM_REGION_EU);
}
