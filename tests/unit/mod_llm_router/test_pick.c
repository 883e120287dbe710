/* SPDX-License-Identifier: Apache-2.0 */
#include "fixture.h"

/** Slots taken, by index of the deployment. */
static int taken[FX_MAX];

static int take(const llm_deployment_t *d, int limit)
{
    if (taken[d->index] >= limit) {
        return 0;
    }
    taken[d->index]++;
    return 1;
}

static void give(const llm_deployment_t *d)
{
    taken[d->index]--;
}

static void two(int limit_a, int limit_b)
{
    fx_reset();
    memset(taken, 0, sizeof(taken));
    fx_add("g", "a")->max_parallel_requests = limit_a;
    fx_add("g", "b")->max_parallel_requests = limit_b;
    fx_ask.take = take;
    fx_ask.give = give;
}

TEST(pick, who_is_full_is_not_chosen)
{
    two(2, 1);
    taken[0] = 2;
    for (int i = 0; i < 50; i++) {
        fx_begin("g");
        ASSERT_STR(fx_next(), "b");
        CU_ASSERT_EQUAL(taken[1], 1);
        fx_ok();
        CU_ASSERT_EQUAL(taken[1], 0);
    }
}

TEST(pick, all_full_is_429)
{
    two(1, 1);
    taken[0] = taken[1] = 1;
    fx_begin("g");
    CU_ASSERT_PTR_NULL_FATAL(fx_next());
    CU_ASSERT_EQUAL(fx_err->status, 429);
    CU_ASSERT_EQUAL(fx_err->cls, LLM_ERR_RATE_LIMIT);
    CU_ASSERT_PTR_NOT_NULL(strstr(fx_err->message, "max_parallel_requests slots in use"));
    CU_ASSERT(taken[0] == 1 && taken[1] == 1);
}

TEST(pick, a_failed_attempt_gives_back_before_the_next)
{
    two(1, 1);
    ASSERT_STR(fx_run("g", "500 500 ok") != NULL ? "ran" : NULL, "ran");
    CU_ASSERT(taken[0] == 0 && taken[1] == 0);
}

TEST(pick, a_full_group_falls_back)
{
    two(1, 1);
    taken[0] = taken[1] = 1;
    fx_add("h", "c");
    fx_fallback(&fx->router.fallbacks, "g", "h");
    fx_begin("g");
    ASSERT_STR(fx_next(), "c");
}

TEST(pick, a_call_cut_off_gives_back_with_its_pool)
{
    apr_pool_t *p;
    llmr_plan_t *plan;
    llmr_attempt_t a;
    llm_err_t *err = NULL;

    two(1, 1);
    fx_ask.model = "g";
    apr_pool_create(&p, test_pool);
    plan = llmr_plan_begin(&fx_ask, &fx_env, p);
    CU_ASSERT_EQUAL(llmr_plan_next(plan, &a, &err), APR_SUCCESS);
    CU_ASSERT_EQUAL(taken[0] + taken[1], 1);
    apr_pool_destroy(p);
    CU_ASSERT(taken[0] == 0 && taken[1] == 0);
}

TEST(pick, no_limit_takes_nothing)
{
    two(0, LLM_UNSET);
    fx_begin("g");
    CU_ASSERT_PTR_NOT_NULL(fx_next());
    CU_ASSERT(taken[0] == 0 && taken[1] == 0);
}

static void windows(apr_int64_t a, apr_int64_t b)
{
    two(0, 0);
    fx->router.enable_pre_call_checks = 1;
    for (int i = 0; i < 2; i++) {
        llm_deployment_t *d = APR_ARRAY_IDX(fx->deployments, i, llm_deployment_t *);

        d->model = "openai/x";
        d->upstream_model = "x";
        d->price.max_input_tokens = i ? b : a;
    }
}

TEST(pick, a_prompt_goes_where_it_fits)
{
    windows(100, 1000);
    fx_ask.prompt_tokens = 500;
    for (int i = 0; i < 50; i++) {
        fx_begin("g");
        ASSERT_STR(fx_next(), "b");
        fx_ok();
    }
}

TEST(pick, a_prompt_that_fits_nowhere_is_400)
{
    windows(100, 400);
    fx_ask.prompt_tokens = 500;
    fx_begin("g");
    CU_ASSERT_PTR_NULL_FATAL(fx_next());
    CU_ASSERT_EQUAL(fx_err->status, 400);
    CU_ASSERT_EQUAL(fx_err->cls, LLM_ERR_CONTEXT_WINDOW);
    fx_add("h", "c");
    fx_fallback(&fx->router.context_window_fallbacks, "g", "h");
    fx_begin("g");
    ASSERT_STR(fx_next(), "c");
}

TEST(pick, an_unknown_window_or_no_check_lets_pass)
{
    windows(100, 0);
    fx_ask.prompt_tokens = 500;
    fx_begin("g");
    ASSERT_STR(fx_next(), "b");
    windows(100, 100);
    fx->router.enable_pre_call_checks = 0;
    fx_ask.prompt_tokens = 500;
    fx_begin("g");
    CU_ASSERT_PTR_NOT_NULL(fx_next());
}
