/* SPDX-License-Identifier: Apache-2.0 */
#include <math.h>
#include <stdio.h>
#include "test.h"
#include "catalog/catalog.h"
#include "catalog/cost.h"

/*
 * Expected figures are those of litellm 1.106.2: generic_cost_per_token() (prompt, completion)
 * with its packaged price map.
 */
static const struct {
    const char *provider, *model;
    llm_usage_t usage;
    double prompt, completion;
} figures[] = {
    { "openai", "gpt-4o", { .prompt = 1000, .completion = 500 }, 0.0025, 0.005 },
    { "openai", "gpt-4o", { .prompt = 2000, .completion = 500, .cached = 1500 }, 0.003125, 0.005 },
    { "openai", "o3", { .prompt = 1000, .completion = 800, .reasoning = 600 }, 0.002, 0.0064 },
    { "anthropic", "claude-sonnet-4-5",
      { .prompt = 1000, .completion = 500, .cached = 400, .cache_write = 100 }, 0.001995, 0.0075 },
    { "anthropic", "claude-sonnet-4-5",
      { .prompt = 10000, .completion = 300, .cached = 4000, .cache_write = 5000 }, 0.02295,
      0.0045 },
    { "anthropic", "claude-sonnet-4-5",
      { .prompt = 10000, .completion = 300, .cached = 4000, .cache_write = 5000,
        .cache_write_1h = 2000 }, 0.02745, 0.0045 },
    { "gemini", "gemini-2.5-pro", { .prompt = 150000, .completion = 1000 }, 0.1875, 0.01 },
    { "gemini", "gemini-2.5-pro", { .prompt = 200000, .completion = 1000 }, 0.25, 0.01 },
    { "gemini", "gemini-2.5-pro",
      { .prompt = 200001, .completion = 1000, .cached = 100000, .reasoning = 400 }, 0.2750025,
      0.015 },
    { "gemini", "gemini-2.5-flash",
      { .prompt = 5000, .completion = 700, .audio_in = 3000, .reasoning = 100 }, 0.0036, 0.00175 },
    { "gemini", "gemini-2.5-flash",
      { .prompt = 700, .cached = 500, .cached_audio = 500, .audio_in = 100 }, 0.00018, 0 },
    { "gemini", "gemini-2.5-flash",
      { .prompt = 700, .cached = 500, .cached_audio = 300, .audio_in = 100 }, 0.000166, 0 },
    { "gemini", "gemini-2.5-pro",
      { .prompt = 700, .cached = 500, .cached_audio = 500 }, 0.0003125, 0 },
    { "vertex_ai", "gemini-2.5-pro", { .prompt = 300000, .completion = 10 }, 0.75, 0.00015 },
    { "openai", "text-embedding-3-small", { .prompt = 8000 }, 0.00016, 0 },
    { "bedrock", "anthropic.claude-3-5-sonnet-20240620-v1:0",
      { .prompt = 1200, .completion = 340 }, 0.0036, 0.0051 },
    { "dashscope", "qwen-plus-2025-07-28",
      { .prompt = 256000, .completion = 100, .reasoning = 0 }, 0.1024, 0.00012 },
    { "dashscope", "qwen-plus-2025-07-28",
      { .prompt = 256001, .completion = 100, .reasoning = 0 }, 0.3072012, 0.00036 },
    { "deepseek", "deepseek-chat", { .prompt = 1000, .completion = 100, .cached = 640 },
      0.00011872, 0.000042 },
    { "fireworks_ai", "fireworks-ai-4.1b-to-16b",
      { .prompt = 300000, .completion = 700, .cached = 100000, .reasoning = 300 }, 0.05, 0.00014 },
    { "azure", "gpt-4o", { .prompt = 1234, .completion = 567 }, 0.003085, 0.00567 },
};

static int close_to(double got, double want)
{
    if (fabs(got - want) <= 1e-12) {
        return 1;
    }
    fprintf(stderr, "got %.15g, want %.15g\n", got, want);
    return 0;
}

TEST(cost, figures_of_litellm)
{
    for (apr_size_t i = 0; i < sizeof(figures) / sizeof(figures[0]); i++) {
        llm_cost_parts_t c;
        llm_price_t price;
        double total;

        CU_ASSERT_EQUAL_FATAL(llm_catalog_price(&price, figures[i].provider, figures[i].model,
                                                test_pool), APR_SUCCESS);
        total = llm_cost(&price, &figures[i].usage, &c);
        CU_ASSERT(close_to(c.input + c.cache_read + c.cache_write + c.audio_in,
                           figures[i].prompt));
        CU_ASSERT(close_to(c.output + c.reasoning + c.audio_out, figures[i].completion));
        CU_ASSERT(close_to(total, figures[i].prompt + figures[i].completion));
    }
}

TEST(cost, inclusive_tiers_hold_from_their_size_on)
{
    llm_price_tier_t tier = { 100, 2, 4, -1, -1, -1, -1 };
    llm_usage_t usage = { .prompt = 100, .completion = 1 };
    llm_price_t price;

    llm_price_init(&price);
    price.input = 1;
    price.output = 3;
    price.tiers = &tier;
    price.ntiers = 1;
    CU_ASSERT(close_to(llm_cost(&price, &usage, NULL), 103));
    price.flags = LLM_PRICE_INCLUSIVE;
    CU_ASSERT(close_to(llm_cost(&price, &usage, NULL), 204));
}

TEST(cost, contradictory_counts_never_give_a_negative_cost)
{
    llm_usage_t usage = { .prompt = 10, .completion = 5, .cached = 30, .cache_write = -4,
                          .reasoning = 9, .audio_in = 100, .audio_out = -1 };
    llm_cost_parts_t c;
    llm_price_t price;

    llm_price_init(&price);
    CU_ASSERT(close_to(llm_cost(&price, &usage, &c), 0));
    price.input = 1;
    price.output = 2;
    price.audio_in = 7;
    CU_ASSERT(close_to(llm_cost(&price, &usage, &c), 30 + 18));
    CU_ASSERT(c.input == 0 && c.audio_in == 0 && c.output == 0);
}

/** Figures of the providers' price lists; a tier the model does not have costs the usual price. */
static const struct {
    const char *provider, *model;
    llm_usage_t usage;
    double cost;
} tiers[] = {
    { "openai", "gpt-5-mini", { .prompt = 1000, .completion = 1000 }, 0.00225 },
    { "openai", "gpt-5-mini",
      { .prompt = 1000, .completion = 1000, .service = LLM_SERVICE_STANDARD }, 0.00225 },
    { "openai", "gpt-5-mini",
      { .prompt = 1000, .completion = 1000, .service = LLM_SERVICE_FLEX }, 0.001125 },
    { "openai", "gpt-5-mini",
      { .prompt = 1000, .completion = 1000, .service = LLM_SERVICE_PRIORITY }, 0.00405 },
    { "openai", "gpt-5-mini",
      { .prompt = 1000, .cached = 900, .service = LLM_SERVICE_PRIORITY }, 0.0000855 },
    { "openai", "gpt-5-mini",
      { .prompt = 1000, .completion = 1000, .service = LLM_SERVICE_BATCH }, 0.001125 },
    { "openai", "gpt-4o-mini",
      { .prompt = 1000, .completion = 1000, .service = LLM_SERVICE_FLEX }, 0.00075 },
    { "gemini", "gemini-2.5-pro",
      { .prompt = 1000, .completion = 100, .service = LLM_SERVICE_PRIORITY }, 0.00405 },
    { "gemini", "gemini-2.5-pro",
      { .prompt = 300000, .completion = 100, .service = LLM_SERVICE_PRIORITY }, 1.3527 },
    /* long prompts are half the price in the flex tier as well */
    { "gemini", "gemini-2.5-pro",
      { .prompt = 300000, .completion = 100, .service = LLM_SERVICE_FLEX }, 0.37575 },
    { "gemini", "gemini-2.5-pro",
      { .prompt = 1000, .completion = 100, .service = LLM_SERVICE_PREPAID }, 0 },
    { "gemini", "gemini-2.5-pro",       /* the search is no part of what was bought */
      { .prompt = 1000, .completion = 100, .searches = 1, .service = LLM_SERVICE_PREPAID },
      0.035 },
    { "bedrock", "amazon.nova-pro-v1:0",
      { .prompt = 1000, .completion = 100, .service = LLM_SERVICE_FLEX }, 0.00056 },
    { "bedrock", "amazon.nova-pro-v1:0",
      { .prompt = 1000, .completion = 100, .cached = 500, .service = LLM_SERVICE_PRIORITY },
      0.001435 },
    /* tiers the map does not have are the same parts of the standard rates as where it does */
    { "bedrock", "deepseek.v3-v1:0",
      { .prompt = 1000, .completion = 500, .service = LLM_SERVICE_FLEX }, 0.00071 },
    { "bedrock", "deepseek.v3-v1:0",
      { .prompt = 1000, .completion = 500, .service = LLM_SERVICE_PRIORITY }, 0.002485 },
    { "bedrock", "qwen.qwen3-coder-480b-a35b-v1:0",
      { .prompt = 1000, .completion = 500, .service = LLM_SERVICE_PRIORITY }, 0.0023625 },
    { "bedrock", "amazon.nova-premier-v1:0",
      { .prompt = 1000, .completion = 500, .service = LLM_SERVICE_FLEX }, 0.004375 },
    { "bedrock", "eu.amazon.nova-pro-v1:0",
      { .prompt = 1000, .completion = 500, .service = LLM_SERVICE_PRIORITY }, 0.0055125 },
    /* sounds are half the price in the flex tier as well, and dearer in the priority tier */
    { "gemini", "gemini-2.5-flash",
      { .prompt = 1000, .audio_in = 900, .completion = 200, .service = LLM_SERVICE_FLEX },
      0.000715 },
    { "gemini", "gemini-2.5-flash-lite",
      { .prompt = 1000, .audio_in = 900, .completion = 200, .service = LLM_SERVICE_FLEX },
      0.00018 },
    { "gemini", "gemini-2.5-flash",
      { .prompt = 1000, .cached = 900, .cached_audio = 900, .completion = 200,
        .service = LLM_SERVICE_PRIORITY }, 0.001116 },
    { "anthropic", "claude-haiku-4-5",
      { .prompt = 100, .completion = 500, .searches = 3 }, 0.0326 },
    /* latency-optimized: AWS' rates a million are 1.00 and 4.00, 1.00 and 5.00, 3.00, 0.90 */
    { "bedrock", "us.amazon.nova-pro-v1:0",
      { .prompt = 1000, .completion = 1000, .fast = 1 }, 0.005 },
    { "bedrock", "us.amazon.nova-pro-v1:0", { .prompt = 1000, .completion = 1000 }, 0.004 },
    { "bedrock", "us.anthropic.claude-3-5-haiku-20241022-v1:0",
      { .prompt = 1000, .completion = 1000, .fast = 1 }, 0.006 },
    { "bedrock", "us.meta.llama3-1-405b-instruct-v1:0",
      { .prompt = 1000, .completion = 1000, .fast = 1 }, 0.006 },
    { "bedrock", "us.meta.llama3-1-70b-instruct-v1:0",
      { .prompt = 1000, .completion = 1000, .fast = 1 }, 0.0018 },
    { "bedrock", "us.meta.llama3-1-8b-instruct-v1:0",
      { .prompt = 1000, .completion = 1000, .fast = 1 }, 0.00044 },
    { "anthropic", "claude-opus-4-6",
      { .prompt = 1000, .completion = 100, .cache_write = 400, .cache_write_1h = 400,
        .service = LLM_SERVICE_BATCH }, 0.0015 + 0.002 + 0.00125 },
    { "anthropic", "claude-opus-4-6",
      { .prompt = 1000, .completion = 100, .service = LLM_SERVICE_PRIORITY }, 0.0075 },
    { "anthropic", "claude-opus-4-6", { .prompt = 1000, .completion = 100, .in_us = 1 }, 0.00825 },
    { "anthropic", "claude-opus-4-6", { .prompt = 1000, .completion = 100, .fast = 1 }, 0.0075 },
    { "anthropic", "claude-opus-4-8",
      { .prompt = 1000, .completion = 100, .cached = 500, .fast = 1, .in_us = 1 },
      2.2 * (500 * 5e-6 + 500 * 5e-7 + 100 * 2.5e-5) },
};

TEST(cost, service_tiers)
{
    for (apr_size_t i = 0; i < sizeof(tiers) / sizeof(tiers[0]); i++) {
        llm_price_t price;

        CU_ASSERT_EQUAL_FATAL(llm_catalog_price(&price, tiers[i].provider, tiers[i].model,
                                                test_pool), APR_SUCCESS);
        CU_ASSERT(close_to(llm_cost(&price, &tiers[i].usage, NULL), tiers[i].cost));
    }
}

/** Perplexity's price list: of its deep research. */
TEST(cost, reasoning_beside_the_completion)
{
    llm_usage_t usage = { .prompt = 33, .completion = 7163, .beside = 73997 };
    llm_cost_parts_t c;
    llm_price_t price;

    CU_ASSERT_EQUAL_FATAL(llm_catalog_price(&price, "perplexity", "sonar-deep-research",
                                            test_pool), APR_SUCCESS);
    CU_ASSERT(close_to(llm_cost(&price, &usage, &c), 33 * 2e-6 + 7163 * 8e-6 + 73997 * 3e-6));
    CU_ASSERT(close_to(c.reasoning, 73997 * 3e-6));
    price.reasoning = -1;
    CU_ASSERT(close_to(llm_cost(&price, &usage, NULL), 33 * 2e-6 + 7163 * 8e-6));
    usage.beside = -1;
    CU_ASSERT(close_to(llm_cost(&price, &usage, NULL), 33 * 2e-6 + 7163 * 8e-6));
}

TEST(cost, is_always_a_number)
{
    llm_usage_t usage = { .prompt = APR_INT64_MAX, .completion = APR_INT64_MAX };
    llm_cost_parts_t c;
    llm_price_t price;

    llm_price_init(&price);
    price.input = 1e300;
    price.output = 1e300;
    CU_ASSERT(llm_cost(&price, &usage, &c) == 0);
    CU_ASSERT(c.input == 0 && c.output == 0);
    price.input = price.output = 0;
    CU_ASSERT(llm_cost(&price, &usage, &c) == 0);
}

TEST(cost, iterations_each_by_itself)
{
    llm_price_tier_t above[] = { { 200000, 10, 20, 1, 12, 12, -1 } };
    llm_price_t price, other;
    llm_iteration_t its[] = {
        { NULL, NULL, 1, 150000, 10, 0, 0, 0 }, { "other", &other, 1, 100, 5, 50, 0, 0 },
    };
    llm_usage_t u = { .known = 1, .prompt = 250100, .completion = 22, .cached = 50,
                      .reasoning = 22, .upstream_cost = -1, .iterations = its, .niterations = 2 };
    llm_cost_parts_t parts;

    llm_price_init(&price);
    llm_price_init(&other);
    price.input = 1;
    price.output = 2;
    price.tiers = above;
    price.ntiers = 1;
    other.input = 3;
    other.output = 4;
    /* 100000 and 7 of the call's own are left */
    CU_ASSERT_DOUBLE_EQUAL(llm_cost(&price, &u, &parts), 250000 + 2 * 17 + 3 * 100 + 4 * 5, 1e-6);
    CU_ASSERT_DOUBLE_EQUAL(parts.input, 250000 + 3 * 50, 1e-6);
    CU_ASSERT_DOUBLE_EQUAL(parts.cache_read, 3 * 50, 1e-6);
    /* more than there is of them is no discount */
    u.prompt = 10;
    u.completion = 0;
    u.cached = 0;
    CU_ASSERT(llm_cost(&price, &u, NULL) >= 150000);
    u.niterations = 0;
    CU_ASSERT_DOUBLE_EQUAL(llm_cost(&price, &u, NULL), 10 + 2 * 22, 1e-6);
}

/** Figures of the providers' price lists (2026-11), a call each. */
static const struct {
    const char *provider, *model;
    llm_usage_t usage;
    double cost;
} dimensions[] = {
    /* pictures Gemini makes */
    { "gemini", "gemini-2.5-flash-image", { .prompt = 10, .completion = 1300, .image_out = 1290 },
      10 * 3e-7 + 10 * 2.5e-6 + 1290 * 3e-5 },
    { "gemini", "gemini-3-pro-image",
      { .prompt = 10, .completion = 1320, .reasoning = 200, .image_out = 1120 },
      10 * 2e-6 + 200 * 1.2e-5 + 1120 * 1.2e-4 },
    { "vertex_ai", "gemini-3-pro-image",
      { .completion = 1120, .image_out = 1120, .service = LLM_SERVICE_FLEX }, 1120 * 6e-5 },
    { "gemini", "gemini-3-pro-image", { .completion = 100, .image_out = 9000 }, 100 * 1.2e-4 },
    { "gemini", "gemini-omni-1.1-flash", { .completion = 110, .video_out = 100 },
      10 * 9e-6 + 100 * 1.75e-5 },
    { "gemini", "gemini-embedding-2",
      { .prompt = 1000, .image_in = 200, .video_in = 300, .audio_in = 400 },
      100 * 2e-7 + 200 * 4.5e-7 + 300 * 1.2e-5 + 400 * 6.5e-6 },
    /* a model without a rate for them counts them as text */
    { "openai", "gpt-4o", { .prompt = 10, .image_in = 9, .completion = 5, .image_out = 4 },
      10 * 2.5e-6 + 5 * 1e-5 },
    /* searches: by query; by prompt where Gemini 2 answers; for every call of a search model */
    { "anthropic", "claude-sonnet-4-5", { .prompt = 1000, .searches = 3 }, 0.003 + 0.03 },
    { "vertex_ai", "claude-opus-4-5", { .prompt = 1000, .searches = 3 }, 0.005 + 0.03 },
    { "anthropic", "claude-sonnet-5", { .searches = 2, .in_us = 1 }, 0.02 },
    { "gemini", "gemini-2.5-flash", { .searches = 3 }, 0.035 },
    { "gemini", "gemini-3-flash-preview", { .searches = 3 }, 3 * 0.014 },
    { "gemini", "gemini-2.5-flash", { .searches = 3, .maps = 2 }, 0.035 + 0.025 },
    { "gemini", "gemini-3-flash-preview", { .searches = 1, .maps = 2 }, 3 * 0.014 },
    { "openai", "gpt-4o-search-preview", { .prompt = 1000 }, 0.0025 + 0.025 },
    { "openai", "gpt-5-search-api", { .searches = 4 }, 0.01 },
    { "openai", "gpt-4o", { .searches = 4 }, 0 },
    { "perplexity", "sonar", { .prompt = 1000 }, 0.001 + 0.005 },
    { "perplexity", "sonar-pro", { .search_size = LLM_SEARCH_LOW }, 0.006 },
    { "perplexity", "sonar-pro", { .search_size = LLM_SEARCH_MEDIUM }, 0.01 },
    { "perplexity", "sonar-pro", { .search_size = LLM_SEARCH_HIGH, .searches = 9 }, 0.014 },
    { "perplexity", "sonar-deep-research",
      { .prompt = 100, .completion = 200, .beside = 300, .citations = 400, .searches = 12 },
      100 * 2e-6 + 200 * 8e-6 + 300 * 3e-6 + 400 * 2e-6 + 12 * 0.005 },
    { "perplexity", "sonar-small-online", { .known = 1 }, 0.005 },
    /* pictures that are embedded, in place of what stands for their tokens */
    { "cohere", "embed-english-v3.0", { .prompt = 2, .images = 2, .image_in = 2 }, 0.0002 },
    { "cohere", "embed-v4.0", { .prompt = 110, .images = 1, .image_in = 100 },
      10 * 1.2e-7 + 100 * 4.7e-7 },
    { "bedrock", "amazon.titan-embed-image-v1", { .prompt = 900, .image_in = 900, .images = 1 },
      6e-5 },
};

TEST(cost, what_is_billed_beside_texts)
{
    for (apr_size_t i = 0; i < sizeof(dimensions) / sizeof(dimensions[0]); i++) {
        llm_price_t price;

        CU_ASSERT_EQUAL_FATAL(llm_catalog_price(&price, dimensions[i].provider,
                                                dimensions[i].model, test_pool), APR_SUCCESS);
        if (!close_to(llm_cost(&price, &dimensions[i].usage, NULL), dimensions[i].cost)) {
            fprintf(stderr, "%s, row %d\n", dimensions[i].model, (int)i);
            CU_FAIL("another cost");
        }
    }
}

TEST(cost, fees_are_a_part_of_their_own)
{
    llm_usage_t usage = { .prompt = 1000, .searches = 2, .completion = 10, .image_out = 5 };
    llm_cost_parts_t c;
    llm_price_t price;

    CU_ASSERT_EQUAL_FATAL(llm_catalog_price(&price, "anthropic", "claude-sonnet-4-5", test_pool),
                          APR_SUCCESS);
    llm_cost(&price, &usage, &c);
    CU_ASSERT(close_to(c.beside, 0.02) && close_to(c.input, 0.003));
    CU_ASSERT(close_to(c.output + c.image_out, 10 * 15e-6));
}

/** 2026-11-30 is a Monday; hours off the peak are DeepSeek's, in UTC. */
#define MONDAY 1795996800
static const struct {
    int minute;                 /**< from that Monday on */
    int off_peak;
} hours[] = {
    { 0, 1 }, { 59, 1 }, { 60, 0 }, { 239, 0 }, { 240, 1 }, { 359, 1 }, { 360, 0 }, { 599, 0 },
    { 600, 1 }, { 1439, 1 }, { 4 * 1440 + 60, 0 }, { 4 * 1440 + 599, 0 }, { 4 * 1440 + 1439, 1 },
    { 5 * 1440 + 60, 1 }, { 5 * 1440 + 599, 1 }, { 6 * 1440 + 60, 1 }, { 6 * 1440 + 1439, 1 },
    { 7 * 1440 + 59, 1 }, { 7 * 1440 + 60, 0 },
};

TEST(cost, hours_off_the_peak_cost_less)
{
    llm_price_t price;

    CU_ASSERT_EQUAL_FATAL(llm_catalog_price(&price, "deepseek", "deepseek-v4-flash", test_pool),
                          APR_SUCCESS);
    for (apr_size_t i = 0; i < sizeof(hours) / sizeof(hours[0]); i++) {
        apr_time_t when = apr_time_from_sec(MONDAY + hours[i].minute * 60);
        llm_usage_t usage = { .prompt = 1000, .completion = 100, .cached = 400 };

        CU_ASSERT_EQUAL(llm_price_is_off_peak(&price, when), hours[i].off_peak);
        CU_ASSERT_EQUAL(llm_price_is_off_peak(&price, when + apr_time_from_sec(60) - 1),
                        hours[i].off_peak);
        usage.off_peak = llm_price_is_off_peak(&price, when);
        CU_ASSERT(close_to(llm_cost(&price, &usage, NULL),
                           (600 * 3e-7 + 400 * 6e-9 + 100 * 1.2e-6) /
                           (hours[i].off_peak ? 2 : 1)));
    }
    CU_ASSERT_EQUAL(llm_catalog_price(&price, "openai", "gpt-4o", test_pool), APR_SUCCESS);
    CU_ASSERT_EQUAL(llm_price_is_off_peak(&price, apr_time_from_sec(MONDAY)), 0);
}

/** Alibaba's price list: an answer with thoughts costs the rate of thinking mode as a whole. */
static const struct {
    const char *provider, *model;
    llm_usage_t usage;
    double cost;
} thinking[] = {
#define WROTE(in, out, thoughts) { .prompt = in, .completion = out, .reasoning = thoughts }
    { "dashscope", "qwen-plus-latest", WROTE(1000, 1000, 800), 0.0044 },
    { "dashscope", "qwen-plus-latest", WROTE(1000, 1000, 0), 0.0016 },
    { "dashscope", "qwen-plus-latest", WROTE(300000, 1000, 500), 0.372 },
    { "dashscope", "qwen-turbo", WROTE(20, 2000, 200), 0.001001 },
    { "dashscope", "qwen-plus", WROTE(1000, 1000, 800), 0.0044 },
    { "dashscope", "qwen-plus", WROTE(1000, 1000, 0), 0.0016 },
    { "qwencloud", "qwen-plus-2025-09-11", WROTE(1000, 1000, 900), 0.0044 },
    { "qwencloud", "qwen-plus", WROTE(1000, 1000, 1), 0.0044 },
    { "qwen_ai_platform", "qwen-plus", WROTE(1000, 1000, 1000), 0.0044 },
    /* one rate for both, and a release from before the thinking mode */
    { "dashscope", "qwen3.7-max", WROTE(1000, 1000, 800), 0.01 },
    { "dashscope", "qwen-plus-2025-01-25", WROTE(1000, 1000, 800), 0.0016 },
    /* others bill thoughts alone at their rate */
    { "gemini", "gemini-2.5-flash", WROTE(1000, 1000, 800), 0.0028 },
};

TEST(cost, thinking_mode_is_paid_for_the_whole_answer)
{
    for (apr_size_t i = 0; i < sizeof(thinking) / sizeof(thinking[0]); i++) {
        llm_price_t price;

        CU_ASSERT_EQUAL_FATAL(llm_catalog_price(&price, thinking[i].provider, thinking[i].model,
                                                test_pool), APR_SUCCESS);
        CU_ASSERT(close_to(llm_cost(&price, &thinking[i].usage, NULL), thinking[i].cost));
    }
}

TEST(cost, a_cache_that_was_asked_for_has_a_rate_of_its_own)
{
    llm_usage_t usage = { .prompt = 1000, .cached = 600 };
    llm_price_t price;

    CU_ASSERT_EQUAL_FATAL(llm_catalog_price(&price, "dashscope", "qwen3.7-max", test_pool),
                          APR_SUCCESS);
    CU_ASSERT(close_to(llm_cost(&price, &usage, NULL), 400 * 2.5e-6 + 600 * 5e-7));
    usage.cache_explicit = 1;
    CU_ASSERT(close_to(llm_cost(&price, &usage, NULL), 400 * 2.5e-6 + 600 * 2.5e-7));
    price.cache_read_explicit = -1;
    CU_ASSERT(close_to(llm_cost(&price, &usage, NULL), 400 * 2.5e-6 + 600 * 5e-7));
}

/** Alibaba's discounts are parts of the input rate, which goes by the size of the prompt. */
TEST(cost, caches_of_long_prompts)
{
    llm_usage_t usage = { .prompt = 256001, .cached = 1000 };
    llm_price_t price;

    CU_ASSERT_EQUAL_FATAL(llm_catalog_price(&price, "dashscope", "qwen-plus-2025-07-28",
                                            test_pool), APR_SUCCESS);
    CU_ASSERT(close_to(llm_cost(&price, &usage, NULL), 255001 * 1.2e-6 + 1000 * 2.4e-7));
    usage.cache_explicit = 1;
    CU_ASSERT(close_to(llm_cost(&price, &usage, NULL), 255001 * 1.2e-6 + 1000 * 1.2e-7));
    usage = (llm_usage_t){ .prompt = 256001, .cache_write = 1000 };
    CU_ASSERT(close_to(llm_cost(&price, &usage, NULL), 255001 * 1.2e-6 + 1000 * 1.5e-6));
    usage = (llm_usage_t){ .prompt = 2000, .cached = 1000, .cache_explicit = 1 };
    CU_ASSERT(close_to(llm_cost(&price, &usage, NULL), 1000 * 4e-7 + 1000 * 4e-8));
    /* where the map prices long prompts alone, what they have in the cache is dearer as well */
    CU_ASSERT_EQUAL(llm_catalog_price(&price, "perplexity", "openai/gpt-5.5", test_pool), 0);
    usage = (llm_usage_t){ .prompt = 272001, .cached = 1000 };
    CU_ASSERT(close_to(llm_cost(&price, &usage, NULL), 271001 * 1e-5 + 1000 * 1e-6));
}
