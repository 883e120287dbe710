/* SPDX-License-Identifier: Apache-2.0 */
#include "fixture.h"

static apr_interval_time_t seconds(void)
{
    return apr_time_sec(llmr_timeout(&fx_ask, APR_ARRAY_IDX(fx->deployments, 0,
                                                            llm_deployment_t *)));
}

TEST(router_timeout, whole_answers)
{
    llm_deployment_t *d;

    fx_reset();
    d = fx_add("g", "a");
    fx->router.stream_timeout = d->stream_timeout = apr_time_from_sec(1);
    CU_ASSERT_EQUAL(seconds(), 6000);
    fx->router.timeout = apr_time_from_sec(50);
    CU_ASSERT_EQUAL(seconds(), 50);
    fx->request_timeout = apr_time_from_sec(40);
    CU_ASSERT_EQUAL(seconds(), 40);
    d->timeout = apr_time_from_sec(30);
    CU_ASSERT_EQUAL(seconds(), 30);
    fx_ask.timeout = apr_time_from_sec(20);
    CU_ASSERT_EQUAL(seconds(), 20);
    fx_ask.timeout = 0;
    CU_ASSERT_EQUAL(seconds(), 30);
}

TEST(router_timeout, streams)
{
    llm_deployment_t *d;

    fx_reset();
    d = fx_add("g", "a");
    fx_call.stream = 1;
    CU_ASSERT_EQUAL(seconds(), 6000);
    fx->router.timeout = apr_time_from_sec(90);
    CU_ASSERT_EQUAL(seconds(), 90);
    d->timeout = apr_time_from_sec(80);
    CU_ASSERT_EQUAL(seconds(), 80);
    fx_ask.timeout = apr_time_from_sec(70);
    CU_ASSERT_EQUAL(seconds(), 70);
    fx->request_timeout = apr_time_from_sec(60);
    CU_ASSERT_EQUAL(seconds(), 60);
    fx->router.stream_timeout = apr_time_from_sec(50);
    CU_ASSERT_EQUAL(seconds(), 50);
    d->stream_timeout = apr_time_from_sec(40);
    CU_ASSERT_EQUAL(seconds(), 40);
    fx_ask.stream_timeout = apr_time_from_sec(30);
    CU_ASSERT_EQUAL(seconds(), 30);
}

TEST(router_timeout, is_part_of_an_attempt)
{
    fx_reset();
    fx_add("g", "a")->timeout = 123;
    fx_begin("g");
    fx_next();
    CU_ASSERT_EQUAL(fx_attempt.timeout, 123);
}
