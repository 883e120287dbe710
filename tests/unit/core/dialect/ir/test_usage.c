/* SPDX-License-Identifier: Apache-2.0 */
#include "test.h"
#include "dialect/ir/usage.h"

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
    CU_ASSERT(u.cached == 9 && u.reasoning == 3 && u.audio_out == 1 && !u.corrected);
}

TEST(usage, cached_audio_is_a_part_of_what_was_cached)
{
    CU_ASSERT_EQUAL(settled((llm_usage_t){ .prompt = 9, .cached = 5,
                                           .cached_audio = 7 }).cached_audio, 5);
    CU_ASSERT_EQUAL(settled((llm_usage_t){ .prompt = 9, .cached = 5,
                                           .cached_audio = -7 }).cached_audio, 0);
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
    CU_ASSERT(u.reasoning == 4 && u.audio_out == 0 && u.total == 14 && u.corrected);
    CU_ASSERT(settled((llm_usage_t){ .prompt = 9, .completion = 4, .total = 1 }).corrected);
}

TEST(usage, thoughts_beside_the_completion)
{
    llm_usage_t u = settled((llm_usage_t){ .prompt = 10, .completion = 4, .reasoning = 300,
                                           .total = 314 });

    CU_ASSERT(u.completion == 304 && u.reasoning == 300 && u.total == 314 && u.corrected);
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

TEST(usage, a_later_event_erases_nothing)
{
    llm_usage_t was = { .known = 1, .prompt = 100, .completion = 20, .total = 120, .cached = 60,
                        .cache_write = 10, .cache_write_1h = 5, .reasoning = 8, .audio_in = 4,
                        .audio_out = 3, .cached_audio = 2, .image_in = 7, .searches = 2,
                        .pages = 1, .service = LLM_SERVICE_FLEX, .fast = 1, .cache_explicit = 1,
                        .upstream_cost = 0.5 };
    llm_usage_t now = { .known = 1, .prompt = 100, .completion = 30, .total = 130,
                        .upstream_cost = -1 };

    llm_usage_keep(&now, &was);
    CU_ASSERT(now.prompt == 100 && now.completion == 30 && now.total == 130 && now.corrected);
    CU_ASSERT(now.cached == 60 && now.cache_write == 10 && now.cache_write_1h == 5);
    CU_ASSERT(now.reasoning == 8 && now.audio_in == 4 && now.audio_out == 3);
    CU_ASSERT(now.cached_audio == 2 && now.image_in == 7 && now.searches == 2 && now.pages == 1);
    CU_ASSERT(now.service == LLM_SERVICE_FLEX && now.fast && now.cache_explicit);
    CU_ASSERT(now.upstream_cost < 0);           /* it was told of fewer tokens */
    now = (llm_usage_t){ .upstream_cost = -1 };
    llm_usage_keep(&now, &was);
    CU_ASSERT(now.known && now.prompt == 100 && now.total == 120 && now.upstream_cost == 0.5);
    now = (llm_usage_t){ .known = 1, .prompt = 100, .completion = 30, .cached = 61, .total = 130 };
    llm_usage_keep(&now, &(llm_usage_t){ .cached = 7, .reasoning = 7 });    /* not known */
    CU_ASSERT(now.cached == 61 && now.reasoning == 0 && !now.corrected);
}

static llm_usage_t completed(llm_usage_t u, apr_int64_t prompt, apr_int64_t written)
{
    llm_usage_complete(&u, prompt, written);
    CU_ASSERT(u.known && u.prompt + u.completion == u.total);
    return u;
}

TEST(usage, what_is_told_beside_no_prompt_stays)
{
    llm_usage_t u = completed((llm_usage_t){ .completion = 30, .total = 30, .reasoning = 20,
                                             .service = LLM_SERVICE_FLEX }, 100, 7);

    CU_ASSERT(u.prompt == 100 && u.completion == 30 && u.reasoning == 20);
    CU_ASSERT_EQUAL(u.service, LLM_SERVICE_FLEX);
    u = completed((llm_usage_t){ .completion = 30, .total = 39 }, 100, 7);
    CU_ASSERT(u.prompt == 9 && u.completion == 30);
    CU_ASSERT_EQUAL(completed((llm_usage_t){ 0 }, 100, 7).prompt, 100);
    CU_ASSERT_EQUAL(completed((llm_usage_t){ 0 }, 100, 7).completion, 0);
    u = completed((llm_usage_t){ .prompt = -1, .completion = 30, .total = 30 }, 100, 7);
    CU_ASSERT(u.prompt == 100 && u.completion == 0);
    u = completed((llm_usage_t){ .completion = 30, .total = APR_INT64_MAX }, 100, 7);
    CU_ASSERT(u.prompt == 100 && u.completion == 0);
}

TEST(usage, a_sum_alone_is_divided)
{
    static const struct {
        apr_int64_t total, prompt, written, prompt_is, completion_is;
    } sums[] = {
        { 1100, 1000, 90, 1000, 100 }, { 1000, 1000, 90, 910, 90 }, { 50, 1000, 90, 1, 49 },
        { 50, 1000, 0, 50, 0 }, { 1, 1000, 90, 1, 0 }, { 100000000, 1, 1, 1, 99999999 },
    };

    for (apr_size_t i = 0; i < sizeof(sums) / sizeof(sums[0]); i++) {
        llm_usage_t u = completed((llm_usage_t){ .total = sums[i].total }, sums[i].prompt,
                                  sums[i].written);

        CU_ASSERT_EQUAL(u.prompt, sums[i].prompt_is);
        CU_ASSERT_EQUAL(u.completion, sums[i].completion_is);
        CU_ASSERT_EQUAL(u.total, sums[i].total);
    }
}

TEST(usage, thoughts_in_the_total_alone)
{
    llm_usage_t u = { .known = 1, .prompt = 10, .completion = 20, .total = 530, .unnamed = 500 };
    llm_usage_t twice = u;

    llm_usage_name_thoughts(&u, 499);
    CU_ASSERT(u.completion == 20 && u.reasoning == 0 && u.unnamed == 0 && !u.corrected);
    llm_usage_name_thoughts(&twice, 500);
    llm_usage_name_thoughts(&twice, 500);
    llm_usage_settle(&twice);
    CU_ASSERT(twice.completion == 520 && twice.reasoning == 500 && twice.total == 530);
    CU_ASSERT(twice.corrected);
}

TEST(usage, vectors_have_no_completion)
{
    llm_usage_t u = { .known = 1, .prompt = 9, .completion = 99999999, .total = 100000008,
                      .reasoning = 5, .audio_out = 3 };

    llm_usage_vectors(&u);
    CU_ASSERT(u.known && u.prompt == 9 && u.total == 9);
    CU_ASSERT(u.completion == 0 && u.reasoning == 0 && u.audio_out == 0);
    u = (llm_usage_t){ .total = 9 };
    llm_usage_vectors(&u);
    CU_ASSERT(u.known && u.prompt == 9 && u.total == 9);
    u = (llm_usage_t){ .completion = 99999999, .total = 99999999 };
    llm_usage_vectors(&u);
    CU_ASSERT_FALSE(u.known);
    u = (llm_usage_t){ .known = 1, .prompt = 3, .completion = 6, .total = 9, .by_sum = 1 };
    llm_usage_vectors(&u);
    CU_ASSERT(u.known && u.prompt == 9 && u.completion == 0 && u.total == 9 && u.corrected);
    llm_usage_vectors(&u);
    CU_ASSERT(u.prompt == 9 && u.total == 9);
    u = (llm_usage_t){ .known = 1, .prompt = 3, .completion = 4, .total = 13 };
    llm_usage_vectors(&u);
    CU_ASSERT(u.prompt == 9 && u.total == 9);
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
        { "PROVISIONED_THROUGHPUT", LLM_SERVICE_PREPAID }, { "scale", LLM_SERVICE_PREPAID },
        { "reserved", LLM_SERVICE_PREPAID },
    };

    for (apr_size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
        CU_ASSERT_EQUAL(llm_service_named(names[i].name, strlen(names[i].name)), names[i].service);
    }
    CU_ASSERT_EQUAL(llm_service_of_json(NULL, "x"), LLM_SERVICE_UNSAID);
    CU_ASSERT_EQUAL(llm_service_asked(LLM_SERVICE_PREPAID), LLM_SERVICE_STANDARD);
    CU_ASSERT_EQUAL(llm_service_asked(LLM_SERVICE_FLEX), LLM_SERVICE_FLEX);
}
