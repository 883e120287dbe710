/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_strings.h>
#include "fixture.h"

TEST(router_cooldown, at_once_by_status)
{
    static const struct {
        llm_err_class_e cls;
        int status, single, group;
    } rows[] = {
        { LLM_ERR_BAD_REQUEST, 400, 0, 0 },    { LLM_ERR_AUTHENTICATION, 401, 5, 5 },
        { LLM_ERR_PAYMENT, 402, 0, 5 },        { LLM_ERR_PERMISSION, 403, 0, 0 },
        { LLM_ERR_NOT_FOUND, 404, 0, 5 },      { LLM_ERR_TIMEOUT, 408, 0, 0 },
        { LLM_ERR_UNPROCESSABLE, 422, 0, 0 },  { LLM_ERR_RATE_LIMIT, 429, 0, 5 },
        { LLM_ERR_INTERNAL, 500, 0, 0 },       { LLM_ERR_UNAVAILABLE, 503, 0, 0 },
    };

    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        fx_group_of(1);
        fx_report_status(rows[i].cls, rows[i].status);
        CU_ASSERT_EQUAL(fx_cooled(), rows[i].single);
        fx_group_of(2);
        fx_report_status(rows[i].cls, rows[i].status);
        CU_ASSERT_EQUAL(fx_cooled(), rows[i].group);
        CU_ASSERT_EQUAL(fx_state[0].last_status, rows[i].status);
    }
}

TEST(router_cooldown, ends)
{
    fx_group_of(2);
    fx_report_status(LLM_ERR_RATE_LIMIT, 429);
    ASSERT_STR(fx_run("g", "ok"), "b = ok");
    fx_now += apr_time_from_sec(5);
    fx_state[1].cooldown_until = fx_now + 1;
    ASSERT_STR(fx_run("g", "ok"), "a = ok");
}

TEST(router_cooldown, half_failed_of_five)
{
    fx_group_of(2);
    fx_report_ok(2);
    fx_report_status(LLM_ERR_INTERNAL, 500);
    fx_report_status(LLM_ERR_INTERNAL, 500);
    CU_ASSERT_EQUAL(fx_cooled(), 0);
    fx_report_status(LLM_ERR_INTERNAL, 500);
    CU_ASSERT_EQUAL(fx_cooled(), 5);
    fx_group_of(2);
    fx_report_ok(3);
    for (int i = 0; i < 3; i++) {
        fx_report_status(LLM_ERR_INTERNAL, 500);
    }
    CU_ASSERT_EQUAL(fx_cooled(), 0);
    fx_group_of(1);
    for (int i = 0; i < 20; i++) {
        fx_report_status(LLM_ERR_INTERNAL, 500);
    }
    CU_ASSERT_EQUAL(fx_cooled(), 0);
}

TEST(router_cooldown, a_new_minute_starts_from_nothing)
{
    fx_group_of(2);
    for (int i = 0; i < 4; i++) {
        fx_report_status(LLM_ERR_INTERNAL, 500);
    }
    fx_now += apr_time_from_sec(60);
    fx_report_status(LLM_ERR_INTERNAL, 500);
    CU_ASSERT_EQUAL(fx_cooled(), 0);
}

TEST(router_cooldown, all_of_a_thousand_failed)
{
    fx_group_of(1);
    for (int i = 0; i < 999; i++) {
        fx_report_status(LLM_ERR_INTERNAL, 500);
    }
    CU_ASSERT_EQUAL(fx_cooled(), 0);
    fx_report_status(LLM_ERR_INTERNAL, 500);
    CU_ASSERT_EQUAL(fx_cooled(), 5);
    fx_group_of(1);
    fx_report_ok(1);
    for (int i = 0; i < 1200; i++) {
        fx_report_status(LLM_ERR_INTERNAL, 500);
    }
    CU_ASSERT_EQUAL(fx_cooled(), 0);
}

TEST(router_cooldown, client_errors_do_not_count)
{
    fx_group_of(2);
    for (int i = 0; i < 10; i++) {
        fx_report_status(LLM_ERR_BAD_REQUEST, 400);
    }
    fx_report_status(LLM_ERR_INTERNAL, 500);
    CU_ASSERT_EQUAL(fx_cooled(), 0);
    CU_ASSERT_EQUAL(fx_state[0].attempts, 11);
    CU_ASSERT_EQUAL(fx_state[0].failures, 11);
}

TEST(router_cooldown, not_for_what_is_not_the_deployments_fault)
{
    llm_err_t *e;
    llmr_outcome_t o = { .try = &fx_try };
    const llm_deployment_t *d;

    d = fx_group_of(2);
    o.err = e = llm_err_make(test_pool, LLM_ERR_AUTHENTICATION, 401, "no");
    o.caller_fault = 1;
    llmr_cooldown_report(&fx_ask, d, "g", &o, fx_now);
    CU_ASSERT_EQUAL(fx_cooled(), 0);
    o = (llmr_outcome_t){ .try = &fx_try, .client_timeout = 1 };
    o.err = llm_err_make(test_pool, LLM_ERR_TIMEOUT, 408, "no");
    for (int i = 0; i < 10; i++) {
        llmr_cooldown_report(&fx_ask, d, "g", &o, fx_now);
    }
    CU_ASSERT_EQUAL(fx_cooled(), 0);
    e->message = "litellm.APIConnectionError: gone";
    fx_report(e);
    CU_ASSERT_EQUAL(fx_cooled(), 0);
    e->message = "no";
    fx->router.disable_cooldowns = 1;
    fx_report(e);
    CU_ASSERT_EQUAL(fx_cooled(), 0);
}

TEST(router_cooldown, duration_precedence)
{
    llm_err_t *e;
    llm_deployment_t *d = fx_group_of(2);

    e = llm_err_make(test_pool, LLM_ERR_RATE_LIMIT, 429, "no");
    fx->router.cooldown_time = apr_time_from_sec(30);
    fx_report(e);
    CU_ASSERT_EQUAL(fx_cooled(), 30);
    fx_state[0].closed_to = 0;
    e->retry_after = apr_time_from_sec(7);
    fx_report(e);
    CU_ASSERT_EQUAL(fx_cooled(), 7);
    fx_state[0].closed_to = 0;
    d->cooldown_time = apr_time_from_sec(60);
    fx_report(e);
    CU_ASSERT_EQUAL(fx_cooled(), 60);
    d->cooldown_time = apr_time_from_sec(2);
    fx_report(e);
    CU_ASSERT_EQUAL(fx_cooled(), 60);
    fx_state[0].closed_to = 0;
    d->cooldown_time = 0;
    fx_report(e);
    CU_ASSERT_EQUAL(fx_cooled(), 0);
}

TEST(router_cooldown, router_default_is_five_seconds)
{
    fx_group_of(2);
    fx->router.cooldown_time = LLM_UNSET;
    fx_report_status(LLM_ERR_RATE_LIMIT, 429);
    CU_ASSERT_EQUAL(fx_cooled(), 5);
}

TEST(router_cooldown, allowed_fails)
{
    fx_group_of(2);
    fx->router.allowed_fails = 2;
    fx_report_status(LLM_ERR_RATE_LIMIT, 429);
    fx_report_status(LLM_ERR_RATE_LIMIT, 429);
    CU_ASSERT_EQUAL(fx_cooled(), 0);
    fx_report_status(LLM_ERR_INTERNAL, 500);
    CU_ASSERT_EQUAL(fx_cooled(), 5);
}

TEST(router_cooldown, allowed_fails_forgets)
{
    fx_group_of(2);
    fx->router.allowed_fails = 1;
    fx_report_status(LLM_ERR_INTERNAL, 500);
    fx_now += apr_time_from_sec(5);
    fx_report_status(LLM_ERR_INTERNAL, 500);
    CU_ASSERT_EQUAL(fx_cooled(), 0);
    fx_report_status(LLM_ERR_INTERNAL, 500);
    CU_ASSERT_EQUAL(fx_cooled(), 5);
}

TEST(router_cooldown, allowed_fails_spares_the_only_one)
{
    fx_group_of(1);
    fx->router.allowed_fails = 0;
    fx_report_status(LLM_ERR_INTERNAL, 500);
    CU_ASSERT_EQUAL(fx_cooled(), 0);
    fx_fallback(&fx->router.fallbacks, "g", "h");
    fx_report_status(LLM_ERR_INTERNAL, 500);
    CU_ASSERT_EQUAL(fx_cooled(), 5);
}

TEST(router_cooldown, allowed_fails_policy)
{
    fx_group_of(1);
    fx->router.allowed_fails_policy.set = 1;
    fx->router.allowed_fails_policy.by_class[LLM_ERR_TIMEOUT] = 1;
    fx_report_status(LLM_ERR_TIMEOUT, 408);
    CU_ASSERT_EQUAL(fx_cooled(), 0);
    fx_report_status(LLM_ERR_TIMEOUT, 408);
    CU_ASSERT_EQUAL(fx_cooled(), 5);
    fx_group_of(2);
    fx->router.allowed_fails_policy.set = 1;
    fx->router.allowed_fails_policy.by_class[LLM_ERR_TIMEOUT] = 0;
    for (int i = 0; i < 3; i++) {
        fx_report_status(LLM_ERR_INTERNAL, 500);
        CU_ASSERT_EQUAL(fx_cooled(), 0);
    }
    fx_report_status(LLM_ERR_INTERNAL, 500);
    CU_ASSERT_EQUAL(fx_cooled(), 5);
}

TEST(router_cooldown, the_deployments_own_rules)
{
    llm_deployment_t *d = fx_group_of(2);

    d->allowed_fails = 1;
    d->cooldown_time = apr_time_from_sec(9);
    fx_report_status(LLM_ERR_RATE_LIMIT, 429);
    CU_ASSERT_EQUAL(fx_cooled(), 0);
    fx_report_status(LLM_ERR_RATE_LIMIT, 429);
    CU_ASSERT_EQUAL(fx_cooled(), 9);
    fx_group_of(1)->allowed_fails = 0;
    fx_report_status(LLM_ERR_AUTHENTICATION, 401);
    CU_ASSERT_EQUAL(fx_cooled(), 0);
    fx_own_policy(fx_group_of(1), LLM_ERR_BAD_REQUEST, 0);
    fx_report_status(LLM_ERR_CONTEXT_WINDOW, 400);
    CU_ASSERT_EQUAL(fx_cooled(), 5);
    fx_own_policy(fx_group_of(2), LLM_ERR_TIMEOUT, 7);
    fx_report_status(LLM_ERR_RATE_LIMIT, 429);
    CU_ASSERT_EQUAL(fx_cooled(), 5);
    fx_own_policy(fx_group_of(1), LLM_ERR_PAYMENT, 0);
    fx_report_status(LLM_ERR_PAYMENT, 402);
    CU_ASSERT_EQUAL(fx_cooled(), 5);
}

TEST(router_cooldown, everybody_cooling_down_is_429)
{
    fx_group_of(2);
    fx_state[0].cooldown_until = fx_now + apr_time_from_msec(4200);
    fx_state[1].cooldown_until = fx_now + apr_time_from_sec(60);
    fx->expose_router_debug_in_errors = 1;
    ASSERT_STR(fx_run("g", "ok"), "= 429");
    ASSERT_STR(fx_err->message,
               "No deployments available for selected model, Try again in 5 seconds. All "
               "deployments for selected model are in cooldown. Passed model=g. "
               "pre-call-checks=False, cooldown_list=['a', 'b']");
    ASSERT_STR(llm_err_type(fx_err), "all_deployments_in_cooldown");
    CU_ASSERT_EQUAL(fx_err->retry_after, apr_time_from_sec(5));
}

TEST(router_cooldown, nobody_left_for_several_reasons)
{
    fx_group_of(2)->blocked = 1;
    fx_state[1].cooldown_until = fx_now + apr_time_from_sec(3);
    fx->router.enable_pre_call_checks = 1;
    ASSERT_STR(fx_run("g", "ok"), "= 429");
    ASSERT_STR(fx_err->message,
               "No deployments available for selected model, Try again in 3 seconds. "
               "Passed model=g. pre-call-checks=True, cooldown_list=['b']");
    ASSERT_STR(llm_err_type(fx_err), "rate_limit_error");
}

TEST(router_cooldown, blocked)
{
    fx_group_of(2)->blocked = 1;
    ASSERT_STR(fx_run("g", "500"), "b b b = 500");
    ASSERT_STR(fx_run("a", "ok"), "= 503");
    fx_group_of(1)->blocked = 1;
    ASSERT_STR(fx_run("g", "ok"), "= 503");
    ASSERT_STR(fx_err->message, "Model 'g' is currently paused and cannot accept requests.");
}

TEST(router_cooldown, a_long_list_of_names_is_cut)
{
    fx_reset();
    for (int i = 0; i < FX_MAX; i++) {
        fx_add("g", apr_psprintf(test_pool, "%080d", i));
        fx_state[i].cooldown_until = fx_now + 1;
    }
    ASSERT_STR(fx_run("g", "ok"), "= 429");
    CU_ASSERT_PTR_NOT_NULL(strstr(fx_err->message, "cooldown_list=[...]"));
}

static llm_dstate_t *no_state(const llm_deployment_t *d)
{
    (void)d;
    return NULL;
}

TEST(router_cooldown, works_without_state)
{
    fx_group_of(2);
    fx_ask.state = no_state;
    CU_ASSERT_PTR_NOT_NULL(strstr(fx_run("g", "429 ok"), "= ok"));
    fx_ask.state = NULL;
    CU_ASSERT_PTR_NOT_NULL(strstr(fx_run("g", "429 ok"), "= ok"));
}

/* -- a deployment of many models -------------------------------------------------------------- */

static const char *const open_names[] = { "openai/a", "openai/b", "openai/nope" };
static llm_dstate_t open_states[3];

static llm_dstate_t *open_state(const llm_deployment_t *d, const char *name, int make)
{
    (void)d;
    for (int i = 0; i < 3; i++) {
        if (strcmp(open_names[i], name) == 0) {
            open_states[i].id_hash |= (apr_uint64_t)make;
            return open_states[i].id_hash != 0 ? &open_states[i] : NULL;
        }
    }
    return NULL;
}

static void open_group(int n)
{
    fx_reset();
    memset(open_states, 0, sizeof(open_states));
    for (int i = 0; i < n; i++) {
        fx_add("openai/*", i == 0 ? "x" : "y")->upstream_model = "*";
    }
    fx_ask.model_state = open_state;
}

static void fail_open(const char *name, llm_err_class_e cls, int status)
{
    llmr_outcome_t o = { .err = llm_err_make(test_pool, cls, status, "no"), .try = &fx_try };

    llmr_cooldown_report(&fx_ask, APR_ARRAY_IDX(fx->deployments, 0, llm_deployment_t *), name, &o,
                         fx_now);
}

TEST(router_cooldown, one_model_of_many_takes_no_other_with_it)
{
    const llm_deployment_t *d;

    open_group(2);
    d = APR_ARRAY_IDX(fx->deployments, 0, llm_deployment_t *);
    fail_open("openai/nope", LLM_ERR_NOT_FOUND, 404);
    CU_ASSERT_EQUAL(fx_cooled(), 0);
    CU_ASSERT_FALSE(llmr_usable(&fx_ask, d, "openai/nope", fx_now));
    CU_ASSERT_TRUE(llmr_usable(&fx_ask, d, "openai/a", fx_now));
    fail_open("openai/b", LLM_ERR_RATE_LIMIT, 429);
    CU_ASSERT_FALSE(llmr_usable(&fx_ask, d, "openai/b", fx_now));
    CU_ASSERT_TRUE(llmr_usable(&fx_ask, d, "openai/a", fx_now));
    /* the deployment's own counts go on, for whoever watches it */
    CU_ASSERT_EQUAL(fx_state[0].attempts, 2);
    CU_ASSERT_EQUAL(fx_state[0].failures, 2);
}

TEST(router_cooldown, an_unknown_model_of_a_lone_deployment_keeps_its_404)
{
    open_group(1);
    fail_open("openai/nope", LLM_ERR_NOT_FOUND, 404);
    CU_ASSERT_TRUE(llmr_usable(&fx_ask, APR_ARRAY_IDX(fx->deployments, 0, llm_deployment_t *),
                               "openai/nope", fx_now));
    fail_open("openai/a", LLM_ERR_AUTHENTICATION, 401);
    CU_ASSERT_FALSE(llmr_usable(&fx_ask, APR_ARRAY_IDX(fx->deployments, 0, llm_deployment_t *),
                                "openai/a", fx_now));
}

TEST(router_cooldown, a_client_that_left_is_nobodys_failure)
{
    llmr_outcome_t o = { .caller_left = 1 };

    fx_group_of(2);
    o.err = llm_err_make(test_pool, LLM_ERR_API, 499, "The client closed the connection");
    for (int i = 0; i < 10; i++) {
        llmr_cooldown_report(&fx_ask, APR_ARRAY_IDX(fx->deployments, 0, llm_deployment_t *), "g",
                             &o, fx_now);
    }
    CU_ASSERT_EQUAL(fx_cooled(), 0);
    CU_ASSERT_EQUAL(fx_state[0].attempts, 0);
    CU_ASSERT_EQUAL(fx_state[0].failures, 0);
    CU_ASSERT_EQUAL(fx_state[0].last_status, 0);
}

TEST(router_cooldown, an_upstream_closes_itself_for_an_hour_at_most)
{
    llm_err_t *e;

    fx_group_of(2);
    e = llm_err_make(test_pool, LLM_ERR_RATE_LIMIT, 429, "no");
    e->retry_after = apr_time_from_sec(30 * 86400);
    fx_report(e);
    CU_ASSERT_EQUAL(fx_cooled(), 3600);
}
