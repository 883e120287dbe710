/* SPDX-License-Identifier: Apache-2.0 */
#include "fixture.h"

static void one(void)
{
    fx_reset();
    fx_add("g", "a");
}

/** Two deployments; "a" is always picked first, for it has all the weight. */
static void two(void)
{
    fx_reset();
    fx_add("g", "a")->weight = 1;
    fx_add("g", "b");
}

static void three(void)
{
    two();
    fx_add("g", "c");
}

TEST(router_retry, success_ends_the_call)
{
    one();
    fx_begin("g");
    ASSERT_STR(fx_next(), "a");
    CU_ASSERT_EQUAL(fx_attempt.retries, 0);
    CU_ASSERT_EQUAL(fx_attempt.wait, 0);
    CU_ASSERT_EQUAL(fx_attempt.fallbacks, 0);
    ASSERT_STR(fx_attempt.group, "g");
    fx_ok();
    CU_ASSERT_PTR_NULL(fx_next());
    CU_ASSERT_PTR_NULL(fx_err);
}

TEST(router_retry, asked_twice_names_the_same_attempt)
{
    two();
    fx_begin("g");
    ASSERT_STR(fx_next(), "a");
    ASSERT_STR(fx_next(), "a");
    CU_ASSERT_EQUAL(fx_attempt.retries, 0);
    fx_fail(LLM_ERR_INTERNAL);
    fx_fail(LLM_ERR_INTERNAL);
    CU_ASSERT_EQUAL(fx_state[0].failures, 1);
}

TEST(router_retry, by_status)
{
    static const struct {
        const char *outcomes, *want;
    } rows[] = {
        { "500 ok", "a a = ok" },      { "500", "a a a = 500" },
        { "408 ok", "a a = ok" },      { "409 ok", "a a = ok" },
        { "429 ok", "a a = ok" },      { "502 503 ok", "a a a = ok" },
        { "529 ok", "a a = ok" },      { "400 ok", "a = 400" },
        { "401 ok", "a = 401" },       { "402 ok", "a = 402" },
        { "403 ok", "a = 403" },       { "404 ok", "a = 404" },
        { "422 ok", "a = 422" },       { "ctx ok", "a = 400" },
        { "500 400 ok", "a a = 400" },
    };

    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        one();
        ASSERT_STR(fx_run("g", rows[i].outcomes), rows[i].want);
    }
}

TEST(router_retry, goes_to_another_deployment)
{
    two();
    ASSERT_STR(fx_run("g", "500 ok"), "a b = ok");
    two();
    ASSERT_STR(fx_run("g", "429 ok"), "a b = ok");
    two();
    ASSERT_STR(fx_run("g", "401 ok"), "a b = ok");
    two();
    ASSERT_STR(fx_run("g", "403 ok"), "a b = ok");
    two();
    ASSERT_STR(fx_run("g", "400 ok"), "a = 400");
    two();
    ASSERT_STR(fx_run("g", "500"), "a b a = 500");
}

TEST(router_retry, all_cooled_down_is_not_retried)
{
    three();
    fx->router.num_retries = 10;
    fx_begin("g");
    for (int i = 0; i < 3; i++) {
        CU_ASSERT_PTR_NOT_NULL(fx_next());
        fx_fail(LLM_ERR_RATE_LIMIT);
    }
    CU_ASSERT_PTR_NULL(fx_next());
    CU_ASSERT_EQUAL(fx_err->status, 429);
    CU_ASSERT_PTR_NOT_NULL(strstr(fx_err->message, "said no"));
}

TEST(router_retry, refused_once_is_not_asked_again)
{
    const char *id;

    three();
    fx->router.disable_cooldowns = 1;
    fx->router.num_retries = 8;
    fx_begin("g");
    ASSERT_STR(fx_next(), "a");
    fx_fail(LLM_ERR_AUTHENTICATION);
    for (int i = 0; i < 8; i++) {
        CU_ASSERT_PTR_NOT_NULL_FATAL((id = fx_next()));
        CU_ASSERT_STRING_NOT_EQUAL(id, "a");
        fx_fail(LLM_ERR_INTERNAL);
    }
    CU_ASSERT_PTR_NULL(fx_next());
}

TEST(router_retry, budget_precedence)
{
    two();
    fx_ask.num_retries = 0;
    ASSERT_STR(fx_run("g", "500"), "a = 500");
    fx_ask.num_retries = 1;
    fx->router.num_retries = 4;
    ASSERT_STR(fx_run("g", "500"), "a b = 500");
    fx_ask.num_retries = LLM_UNSET;
    fx->router.num_retries = LLM_UNSET;
    ASSERT_STR(fx_run("g", "500"), "a b a = 500");
    one();
    APR_ARRAY_IDX(fx->deployments, 0, llm_deployment_t *)->num_retries = 1;
    ASSERT_STR(fx_run("g", "500"), "a a = 500");
    fx_ask.num_retries = 0;
    ASSERT_STR(fx_run("g", "500"), "a = 500");
}

TEST(router_retry, a_request_cannot_ask_for_ever)
{
    int n = 0;

    one();
    fx->router.disable_cooldowns = 1;
    fx_ask.num_retries = 2000000000;
    fx_begin("g");
    while (n < 1000 && fx_next() != NULL) {
        fx_fail(LLM_ERR_INTERNAL);
        n++;
    }
    CU_ASSERT_EQUAL(n, LLMR_RETRIES_MAX + 1);
}

static void policy(llm_err_class_e cls, int n)
{
    fx->router.retry_policy.set = 1;
    fx->router.retry_policy.by_class[cls] = n;
}

TEST(router_retry, policy_overrides)
{
    one();
    policy(LLM_ERR_INTERNAL, 0);
    ASSERT_STR(fx_run("g", "500"), "a = 500");
    ASSERT_STR(fx_run("g", "503"), "a a a = 503");
    one();
    policy(LLM_ERR_BAD_REQUEST, 2);
    ASSERT_STR(fx_run("g", "400"), "a a a = 400");
    ASSERT_STR(fx_run("g", "ctx"), "a a a = 400");
    ASSERT_STR(fx_run("g", "pol ok"), "a a = ok");
    policy(LLM_ERR_CONTENT_POLICY, 0);
    ASSERT_STR(fx_run("g", "pol ok"), "a = 400");
    fx_ask.num_retries = 0;
    ASSERT_STR(fx_run("g", "400"), "a = 400");
}

TEST(router_retry, policy_default_and_not_found)
{
    one();
    fx->router.disable_cooldowns = 1;
    fx->router.retry_policy.set = 1;
    fx->router.retry_policy.fallback = 1;
    ASSERT_STR(fx_run("g", "422"), "a a = 422");
    policy(LLM_ERR_NOT_FOUND, 3);
    ASSERT_STR(fx_run("g", "404"), "a a a a = 404");
}

TEST(router_retry, group_policy_replaces_the_global_one)
{
    llm_policy_t *own;

    two();
    fx_add("h", "x");
    policy(LLM_ERR_INTERNAL, 0);
    own = fx_policy();
    own->set = 1;
    own->by_class[LLM_ERR_UNAVAILABLE] = 1;
    fx->router.group_retry_policy = apr_hash_make(test_pool);
    apr_hash_set(fx->router.group_retry_policy, "h", APR_HASH_KEY_STRING, own);
    ASSERT_STR(fx_run("g", "500"), "a = 500");
    ASSERT_STR(fx_run("h", "500"), "x x x = 500");
    ASSERT_STR(fx_run("h", "503"), "x x = 503");
}

TEST(router_retry, policy_waits_for_a_cooldown_to_end)
{
    two();
    fx->router.num_retries = 0;
    policy(LLM_ERR_RATE_LIMIT, 6);
    fx->router.cooldown_time = apr_time_from_sec(2);
    fx_begin("g");
    ASSERT_STR(fx_next(), "a");
    fx_fail(LLM_ERR_RATE_LIMIT);
    ASSERT_STR(fx_next(), "b");
    CU_ASSERT_EQUAL(fx_attempt.wait, 0);
    fx_fail(LLM_ERR_RATE_LIMIT);
    CU_ASSERT_PTR_NOT_NULL(fx_next());
    CU_ASSERT_TRUE(fx_attempt.wait >= apr_time_from_sec(2));
    CU_ASSERT_TRUE(fx_attempt.wait <= apr_time_from_sec(6));
}

TEST(router_retry, back_off_grows_and_is_bounded)
{
    static const int want_ms[] = { 500, 1000, 2000, 4000, 8000, 8000 };

    one();
    fx_ask.num_retries = 6;
    fx_begin("g");
    CU_ASSERT_PTR_NOT_NULL(fx_next());
    for (int i = 0; i < 6; i++) {
        fx_fail(LLM_ERR_INTERNAL);
        CU_ASSERT_PTR_NOT_NULL(fx_next());
        CU_ASSERT_EQUAL(fx_attempt.retries, i + 1);
        CU_ASSERT_EQUAL(fx_attempt.max_retries, 6);
        CU_ASSERT_TRUE(fx_attempt.wait >= apr_time_from_msec(want_ms[i]));
        CU_ASSERT_TRUE(fx_attempt.wait < apr_time_from_msec(want_ms[i] + 750));
    }
}

static apr_interval_time_t wait_after(apr_interval_time_t retry_after)
{
    llm_err_t *e;
    llmr_outcome_t o = { .try = &fx_try };

    fx_begin("g");
    fx_next();
    o.err = e = llm_err_make(test_pool, LLM_ERR_RATE_LIMIT, 429, "slow down");
    e->retry_after = retry_after;
    llmr_plan_report(fx_plan, &o);
    fx_next();
    return fx_attempt.wait;
}

TEST(router_retry, back_off_obeys_retry_after)
{
    apr_interval_time_t w;

    one();
    w = wait_after(apr_time_from_sec(7));
    CU_ASSERT_TRUE(w >= apr_time_from_sec(7) && w < apr_time_from_msec(7750));
    w = wait_after(apr_time_from_sec(61));
    CU_ASSERT_TRUE(w >= apr_time_from_msec(500) && w < apr_time_from_msec(1250));
    fx->router.retry_after = apr_time_from_sec(3);
    w = wait_after(0);
    CU_ASSERT_TRUE(w >= apr_time_from_sec(3) && w < apr_time_from_msec(3750));
}

TEST(router_retry, no_hurry_when_only_the_failed_one_is_left)
{
    two();
    fx_state[1].cooldown_until = fx_now + apr_time_from_sec(100);
    fx_begin("g");
    ASSERT_STR(fx_next(), "a");
    fx_fail(LLM_ERR_INTERNAL);
    ASSERT_STR(fx_next(), "a");
    CU_ASSERT_TRUE(fx_attempt.wait >= apr_time_from_msec(500));
}

TEST(router_retry, by_id_is_tried_once_even_when_cooling_down)
{
    two();
    fx_state[1].cooldown_until = fx_now + apr_time_from_sec(100);
    ASSERT_STR(fx_run("b", "500"), "b = 500");
    ASSERT_STR(fx_run("b", "ok"), "b = ok");
}

TEST(router_retry, nothing_follows_what_the_client_has_seen)
{
    llmr_outcome_t o = { .try = &fx_try, .committed = 1 };

    two();
    fx_fallback(&fx->router.fallbacks, "g", "b");
    fx->expose_router_debug_in_errors = 1;
    fx_begin("g");
    ASSERT_STR(fx_next(), "a");
    o.err = llm_err_make(test_pool, LLM_ERR_INTERNAL, 500, "cut");
    llmr_plan_report(fx_plan, &o);
    CU_ASSERT_PTR_NULL(fx_next());
    ASSERT_STR(fx_err->message, "cut");
    CU_ASSERT_EQUAL(fx_state[0].failures, 1);
}

TEST(router_retry, last_error_of_the_group_counts)
{
    three();
    fx_begin("g");
    CU_ASSERT_PTR_NOT_NULL(fx_next());
    fx_fail(LLM_ERR_INTERNAL);
    CU_ASSERT_PTR_NOT_NULL(fx_next());
    fx_fail(LLM_ERR_UNAVAILABLE);
    CU_ASSERT_PTR_NOT_NULL(fx_next());
    fx_fail(LLM_ERR_BAD_GATEWAY);
    CU_ASSERT_PTR_NULL(fx_next());
    CU_ASSERT_EQUAL(fx_err->status, 502);
}
