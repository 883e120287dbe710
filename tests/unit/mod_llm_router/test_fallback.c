/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_strings.h>
#include "fixture.h"

/** Groups named like their only deployments, without retries, and a -> b -> c ... as asked. */
static void groups(const char *names)
{
    apr_array_header_t *list;

    fx_reset();
    list = fx_list(names);
    fx->router.num_retries = 0;
    for (int i = 0; i < list->nelts; i++) {
        const char *name = APR_ARRAY_IDX(list, i, const char *);

        fx_add(name, apr_pstrcat(test_pool, "d", name, NULL));
    }
}

#define GENERIC (&fx->router.fallbacks)

TEST(router_fallback, in_order_each_once)
{
    groups("a,b,c");
    fx_fallback(GENERIC, "a", "b,c,b,a");
    ASSERT_STR(fx_run("a", "500"), "da db dc = 500");
    ASSERT_STR(fx_run("a", "400 ok"), "da db = ok");
    ASSERT_STR(fx_run("b", "500"), "db = 500");
}

TEST(router_fallback, counts_and_retries_anew)
{
    groups("a,b");
    fx->router.num_retries = 1;
    fx_fallback(GENERIC, "a", "b");
    ASSERT_STR(fx_run("a", "500 500 503 ok"), "da da db db = ok");
    CU_ASSERT_EQUAL(fx_attempt.fallbacks, 1);
    CU_ASSERT_EQUAL(fx_attempt.retries, 1);
    ASSERT_STR(fx_attempt.group, "b");
}

TEST(router_fallback, of_a_group_where_retries_are_in_vain)
{
    groups("a,b");
    fx->router.num_retries = 2;
    fx_fallback(GENERIC, "a", "b");
    fx_begin("a");
    ASSERT_STR(fx_next(), "da");
    llmr_plan_report(fx_plan, &(llmr_outcome_t){
        .err = llm_err_make(test_pool, LLM_ERR_INTERNAL, 0, "no"), .try = &fx_try, .spent = 1 });
    ASSERT_STR(fx_next(), "db");
    fx_fail(LLM_ERR_INTERNAL);
    ASSERT_STR(fx_next(), "db");
}

TEST(router_fallback, chain_and_cycle)
{
    groups("a,b,c,d");
    fx_fallback(GENERIC, "a", "b,d");
    fx_fallback(GENERIC, "b", "c");
    fx_fallback(GENERIC, "c", "a,b");
    ASSERT_STR(fx_run("a", "500"), "da db dc dd = 500");
}

TEST(router_fallback, depth_is_bounded)
{
    groups("a,b,c,d,e,f,g,h");
    for (const char *s = "abcdefg"; *s != '\0'; s++) {
        fx_fallback(GENERIC, apr_pstrmemdup(test_pool, s, 1),
                    s[1] != '\0' ? apr_pstrmemdup(test_pool, s + 1, 1) : "h");
    }
    ASSERT_STR(fx_run("a", "500"), "da db dc dd de df = 500");
    fx->router.max_fallbacks = 2;
    ASSERT_STR(fx_run("a", "500"), "da db dc = 500");
    fx->router.max_fallbacks = 0;
    ASSERT_STR(fx_run("a", "500"), "da = 500");
    fx->router.max_fallbacks = 1000000;
    ASSERT_STR(fx_run("a", "500"), "da db dc dd de df dg dh = 500");
}

TEST(router_fallback, deep_chain_stays_within_the_frames)
{
    int n = 0;

    fx_reset();
    fx->router.num_retries = 0;
    fx->router.max_fallbacks = 1000000;
    for (int i = 0; i < 50; i++) {
        fx_add(apr_psprintf(test_pool, "g%d", i), apr_psprintf(test_pool, "d%d", i));
        fx_fallback(GENERIC, apr_psprintf(test_pool, "g%d", i),
                    apr_psprintf(test_pool, "g%d", i + 1));
    }
    fx_begin("g0");
    while (n < 100 && fx_next() != NULL) {
        fx_fail(LLM_ERR_INTERNAL);
        n++;
    }
    CU_ASSERT_EQUAL(n, LLMR_DEPTH_MAX + 1);
}

TEST(router_fallback, context_window_has_its_own_list)
{
    groups("a,b,big");
    fx_fallback(GENERIC, "a", "b");
    ASSERT_STR(fx_run("a", "ctx ok"), "da db = ok");
    fx_fallback(&fx->router.context_window_fallbacks, "a", "big");
    ASSERT_STR(fx_run("a", "ctx ok"), "da dbig = ok");
    ASSERT_STR(fx_run("a", "500 ok"), "da db = ok");
}

TEST(router_fallback, context_window_list_without_the_group_is_an_error)
{
    groups("a,b,big");
    fx_fallback(GENERIC, "a", "b");
    fx_fallback(&fx->router.context_window_fallbacks, "other", "big");
    ASSERT_STR(fx_run("a", "ctx ok"), "da = 400");
}

TEST(router_fallback, context_window_skips_retries_of_policies_no_more_than_others)
{
    groups("a,big");
    fx_ask.num_retries = 3;
    fx_fallback(&fx->router.context_window_fallbacks, "a", "big");
    ASSERT_STR(fx_run("a", "ctx ok"), "da dbig = ok");
}

TEST(router_fallback, content_policy_has_its_own_list)
{
    groups("a,b,safe");
    fx_fallback(GENERIC, "a", "b");
    fx_fallback(&fx->router.content_policy_fallbacks, "a", "safe");
    ASSERT_STR(fx_run("a", "pol ok"), "da dsafe = ok");
    ASSERT_STR(fx_run("a", "ctx ok"), "da db = ok");
}

TEST(router_fallback, a_fallback_meets_the_first_groups_special_list)
{
    groups("a,b,big");
    fx_fallback(GENERIC, "a", "b");
    fx_fallback(&fx->router.context_window_fallbacks, "a", "big");
    ASSERT_STR(fx_run("a", "500 ctx ok"), "da db dbig = ok");
}

TEST(router_fallback, defaults_serve_groups_without_an_entry)
{
    groups("a,b,c");
    fx->router.default_fallbacks = fx_list("c");
    ASSERT_STR(fx_run("a", "500 ok"), "da dc = ok");
    fx_fallback(GENERIC, "a", "b");
    ASSERT_STR(fx_run("a", "500 ok"), "da db = ok");
    groups("a,b,c");
    fx_fallback(GENERIC, "*", "c");
    fx_fallback(GENERIC, "a", "b");
    ASSERT_STR(fx_run("a", "500 ok"), "da db = ok");
    ASSERT_STR(fx_run("b", "500 ok"), "db dc = ok");
}

TEST(router_fallback, of_the_request_replace_the_configured)
{
    groups("a,b,c");
    fx_fallback(GENERIC, "a", "b");
    fx->router.default_fallbacks = fx_list("b");
    fx_fallback(&fx_ask.fallbacks, "a", "c");
    ASSERT_STR(fx_run("a", "500"), "da dc = 500");
    fx_ask.fallbacks = NULL;
    fx_fallback(&fx_ask.fallbacks, "elsewhere", "c");
    ASSERT_STR(fx_run("a", "500"), "da = 500");
}

TEST(router_fallback, of_the_request_for_any_error)
{
    groups("a,b,c,big");
    fx_fallback(&fx_ask.fallbacks, NULL, "c,b");
    fx_fallback(&fx->router.context_window_fallbacks, "a", "big");
    ASSERT_STR(fx_run("a", "ctx ctx ok"), "da dc db = ok");
    ASSERT_STR(fx_run("b", "500"), "db dc = 500");
}

TEST(router_fallback, of_the_request_for_context_window)
{
    groups("a,b,big");
    fx_fallback(&fx->router.context_window_fallbacks, "a", "b");
    fx_fallback(&fx_ask.context_window_fallbacks, "a", "big");
    ASSERT_STR(fx_run("a", "ctx ok"), "da dbig = ok");
}

TEST(router_fallback, unsupported_parameters_may_be_final)
{
    groups("a,b");
    fx_fallback(GENERIC, "a", "b");
    fx_begin("a");
    ASSERT_STR(fx_next(), "da");
    fx_fail(LLM_ERR_UNSUPPORTED_PARAMS);
    ASSERT_STR(fx_next(), "db");
    fx->router.fallback_on_unsupported_params = 0;
    fx_begin("a");
    ASSERT_STR(fx_next(), "da");
    fx_fail(LLM_ERR_UNSUPPORTED_PARAMS);
    CU_ASSERT_PTR_NULL(fx_next());
    CU_ASSERT_EQUAL(fx_err->status, 400);
}

TEST(router_fallback, can_be_switched_off)
{
    groups("a,b");
    fx->expose_router_debug_in_errors = 1;
    fx_fallback(GENERIC, "a", "b");
    fx_ask.disable_fallbacks = 1;
    ASSERT_STR(fx_run("a", "500"), "da = 500");
    ASSERT_STR(fx_err->message, "da said no");
}

static int may_use(void *baton, const char *group)
{
    return strcmp(group, baton) != 0;
}

TEST(router_fallback, not_to_what_the_caller_may_not_use)
{
    static char forbidden[] = "b";

    groups("a,b,c");
    fx_fallback(GENERIC, "a", "b,c");
    fx_ask.may_use = may_use;
    fx_ask.baton = forbidden;
    ASSERT_STR(fx_run("a", "500"), "da dc = 500");
}

TEST(router_fallback, keys_with_and_without_provider)
{
    groups("openai/a,b,c");
    fx_fallback(GENERIC, "a", "b");
    ASSERT_STR(fx_run("openai/a", "500 ok"), "dopenai/a db = ok");
    groups("a,b");
    fx_fallback(GENERIC, "openai/a", "b");
    ASSERT_STR(fx_run("a", "500 ok"), "da db = ok");
    groups("team/a,b");
    fx_fallback(GENERIC, "a", "b");
    ASSERT_STR(fx_run("team/a", "500 ok"), "dteam/a = 500");
}

TEST(router_fallback, an_alias_and_its_group_share_entries)
{
    groups("a,b");
    fx_alias("nick", "a");
    fx_fallback(GENERIC, "a", "b");
    ASSERT_STR(fx_run("nick", "500 ok"), "da db = ok");
    groups("a,b");
    fx_alias("nick", "a");
    fx_fallback(GENERIC, "nick", "a,b");
    ASSERT_STR(fx_run("nick", "500 ok"), "da db = ok");
}

TEST(router_fallback, to_an_unknown_group_goes_on)
{
    groups("a,b");
    fx_fallback(GENERIC, "a", "gone,b");
    ASSERT_STR(fx_run("a", "500 ok"), "da db = ok");
    CU_ASSERT_EQUAL(fx_attempt.fallbacks, 2);
}

TEST(router_fallback, when_nobody_is_left_in_the_group)
{
    groups("a,b");
    fx_fallback(GENERIC, "a", "b");
    fx_state[0].cooldown_until = fx_now + apr_time_from_sec(10);
    ASSERT_STR(fx_run("a", "ok"), "db = ok");
}

TEST(router_fallback, the_first_groups_error_is_returned)
{
    groups("a,b");
    fx_fallback(GENERIC, "a", "b");
    ASSERT_STR(fx_run("a", "503 400"), "da db = 503");
    ASSERT_STR(fx_err->message, "da said no");
}

TEST(router_fallback, error_text_tells_what_was_tried)
{
    groups("a,b,c");
    fx->expose_router_debug_in_errors = 1;
    ASSERT_STR(fx_run("a", "500"), "da = 500");
    ASSERT_STR(fx_err->message,
               "da said no\n\nLiteLLM: model group 'a' failed with the error above. "
               "No fallback was attempted.");
    fx_fallback(GENERIC, "a", "b,c");
    ASSERT_STR(fx_run("a", "500"), "da db dc = 500");
    ASSERT_STR(fx_err->message,
               "da said no\n\nLiteLLM: model group 'a' failed with the error above. "
               "Fallback to b, c also failed: dc said no");
}

TEST(router_fallback, error_text_is_bounded_and_whole_utf8)
{
    llmr_outcome_t o = { .try = &fx_try };
    char *long_text = apr_palloc(test_pool, 5002);
    const char *end;

    groups("a,b");
    memset(long_text, 'x', 5001);
    long_text[5001] = '\0';
    for (int i = 1; i + 1 < 5001; i += 2) {
        memcpy(long_text + i, "\xc3\xa9", 2);
    }
    fx->expose_router_debug_in_errors = 1;
    fx_fallback(GENERIC, "a", "b");
    fx_begin("a");
    fx_next();
    fx_fail(LLM_ERR_INTERNAL);
    fx_next();
    o.err = llm_err_make(test_pool, LLM_ERR_INTERNAL, 500, "%s", long_text);
    llmr_plan_report(fx_plan, &o);
    CU_ASSERT_PTR_NULL(fx_next());
    CU_ASSERT_TRUE(strlen(fx_err->message) < 2200);
    end = fx_err->message + strlen(fx_err->message);
    CU_ASSERT_TRUE(memcmp(end - 2, "\xc3\xa9", 2) == 0);
}

TEST(router_fallback, order_levels_come_before_other_groups)
{
    fx_reset();
    fx->router.num_retries = 0;
    fx_add("g", "third")->order = 3;
    fx_add("g", "first")->order = 1;
    fx_add("g", "second")->order = 2;
    fx_add("h", "other");
    fx_fallback(GENERIC, "g", "h");
    ASSERT_STR(fx_run("g", "500"), "first second third other = 500");
    ASSERT_STR(fx_run("g", "ctx ok"), "first other = ok");
}

TEST(router_fallback, order_levels_have_their_own_retries)
{
    fx_reset();
    fx->router.num_retries = 1;
    fx_add("g", "first")->order = 1;
    fx_add("g", "second")->order = 2;
    ASSERT_STR(fx_run("g", "500"), "first first second second = 500");
}

TEST(router_fallback, order_lowest_healthy_serves)
{
    fx_reset();
    fx_add("g", "first")->order = 1;
    fx_add("g", "second")->order = 2;
    fx_add("g", "none");
    fx_state[0].cooldown_until = fx_now + 1;
    ASSERT_STR(fx_run("g", "ok"), "second = ok");
    fx_state[1].cooldown_until = fx_now + 1;
    ASSERT_STR(fx_run("g", "ok"), "none = ok");
}

TEST(router_fallback, failover_draws_from_the_rest_of_the_group)
{
    fx_reset();
    fx->router.num_retries = 0;
    fx_add("g", "a")->weight = 1;
    fx_add("g", "b");
    fx_add("h", "other");
    fx_fallback(GENERIC, "g", "h");
    ASSERT_STR(fx_run("g", "500"), "a other = 500");
    fx->router.enable_weighted_failover = 1;
    ASSERT_STR(fx_run("g", "500"), "a b other = 500");
    ASSERT_STR(fx_run("g", "400 ok"), "a b = ok");
    CU_ASSERT_EQUAL(fx_attempt.fallbacks, 1);
    ASSERT_STR(fx_run("g", "ctx"), "a other = 400");
    fx_ask.disable_fallbacks = 1;
    ASSERT_STR(fx_run("g", "500"), "a = 500");
}

TEST(router_fallback, failover_never_returns_to_who_has_failed)
{
    fx_reset();
    fx->router.num_retries = 1;
    fx->router.max_fallbacks = 2;
    fx->router.enable_weighted_failover = 1;
    fx->expose_router_debug_in_errors = 1;
    fx_add("g", "a")->weight = 1;
    fx_add("g", "b");
    fx_add("g", "c")->weight = 1e-9;
    ASSERT_STR(fx_run("g", "500"), "a c b b = 500");
    ASSERT_STR(fx_err->message,
               "c said no\n\nLiteLLM: model group 'g' failed with the error above. "
               "Fallback to g (other deployments) also failed: b said no");
}

TEST(router_fallback, order_text)
{
    fx_reset();
    fx->router.num_retries = 0;
    fx->expose_router_debug_in_errors = 1;
    fx_add("g", "first")->order = 1;
    fx_add("g", "second")->order = 2;
    ASSERT_STR(fx_run("g", "500"), "first second = 500");
    ASSERT_STR(fx_err->message,
               "first said no\n\nLiteLLM: model group 'g' failed with the error above. "
               "Fallback to g (order 2) also failed: second said no");
}
