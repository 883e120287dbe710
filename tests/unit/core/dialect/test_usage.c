/* SPDX-License-Identifier: Apache-2.0 */
#include "test.h"
#include "dialect/usage.h"

static llm_usage_t settled(llm_usage_t u)
{
    u.known = 1;
    llm_usage_settle(&u);
    return u;
}

TEST(usage, right_counts_stay)
{
    llm_usage_t u = settled((llm_usage_t){ .prompt = 9, .completion = 4, .total = 15, .cached = 9,
                                           .reasoning = 3, .audio_out = 1 });

    CU_ASSERT(u.known && u.prompt == 9 && u.completion == 4 && u.total == 15);
    CU_ASSERT(u.cached == 9 && u.reasoning == 3 && u.audio_out == 1);
}

TEST(usage, what_is_no_count_is_not_known)
{
    CU_ASSERT_FALSE(settled((llm_usage_t){ .completion = 4, .total = 4 }).known);
    CU_ASSERT_FALSE(settled((llm_usage_t){ .prompt = -1, .completion = 4 }).known);
    CU_ASSERT_FALSE(settled((llm_usage_t){ .prompt = 9, .completion = -4 }).known);
    CU_ASSERT_FALSE(settled((llm_usage_t){ .prompt = LLM_USAGE_MAX + 1 }).known);
    CU_ASSERT_FALSE(settled((llm_usage_t){ .prompt = 1, .completion = APR_INT64_MAX }).known);
    CU_ASSERT(settled((llm_usage_t){ .prompt = 1 }).known);
}

TEST(usage, parts_are_not_more_than_the_whole)
{
    llm_usage_t u = settled((llm_usage_t){ .prompt = 10, .completion = 4, .cached = 11,
                                           .cache_write = 20, .cache_write_1h = 30, .reasoning = 9,
                                           .audio_in = 99, .audio_out = 3 });

    CU_ASSERT_EQUAL(u.cached, 0);       /* no discount for what is not there */
    CU_ASSERT(u.cache_write == 10 && u.cache_write_1h == 10 && u.audio_in == 10);
    CU_ASSERT(u.reasoning == 4 && u.audio_out == 0 && u.total == 14);
}

TEST(usage, thoughts_beside_the_completion)
{
    llm_usage_t u = settled((llm_usage_t){ .prompt = 10, .completion = 4, .reasoning = 300,
                                           .total = 314 });

    CU_ASSERT(u.completion == 304 && u.reasoning == 300 && u.total == 314);
    llm_usage_settle(&u);
    CU_ASSERT(u.completion == 304 && u.total == 314);
}

TEST(usage, a_stream_takes_nothing_back)
{
    llm_usage_t u = { 0 }, now = { .known = 1, .prompt = 10, .completion = 1 };

    llm_usage_advance(&u, &now);
    CU_ASSERT(u.known && u.total == 11);
    now.completion = 5;
    now.service = LLM_SERVICE_FLEX;
    llm_usage_advance(&u, &now);
    CU_ASSERT(u.completion == 5 && u.service == LLM_SERVICE_FLEX);
    now.completion = 2;
    llm_usage_advance(&u, &now);
    now.completion = 50;
    now.prompt = 9;
    llm_usage_advance(&u, &now);
    now.prompt = -1;
    llm_usage_advance(&u, &now);
    now = (llm_usage_t){ 0 };
    llm_usage_advance(&u, &now);
    CU_ASSERT(u.known && u.prompt == 10 && u.completion == 5);
}

TEST(usage, names_of_service_tiers)
{
    static const struct {
        const char *name;
        llm_service_e service;
    } names[] = {
        { "flex", LLM_SERVICE_FLEX }, { "FLEX", LLM_SERVICE_FLEX }, { "default", LLM_SERVICE_STANDARD },
        { "ON_DEMAND", LLM_SERVICE_STANDARD }, { "ON_DEMAND_PRIORITY", LLM_SERVICE_PRIORITY },
        { "ON_DEMAND_FLEX", LLM_SERVICE_FLEX }, { "priority", LLM_SERVICE_PRIORITY },
        { "batch", LLM_SERVICE_BATCH }, { "auto", LLM_SERVICE_UNSAID }, { "", LLM_SERVICE_UNSAID },
        { "flexible", LLM_SERVICE_UNSAID },
    };

    for (apr_size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
        CU_ASSERT_EQUAL(llm_service_named(names[i].name, strlen(names[i].name)), names[i].service);
    }
    CU_ASSERT_EQUAL(llm_service_of_json(NULL, "x"), LLM_SERVICE_UNSAID);
}
