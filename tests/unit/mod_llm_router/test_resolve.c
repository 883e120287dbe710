/* SPDX-License-Identifier: Apache-2.0 */
#include "fixture.h"

static const char *group_of(const char *model)
{
    llmr_target_t t;

    return llmr_resolve(&fx_ask, model, test_pool, &t) == APR_SUCCESS ? t.group : NULL;
}

TEST(router_resolve, id_before_group)
{
    llmr_target_t t;

    fx_reset();
    fx_add("g", "a");
    fx_add("g", "b");
    fx_add("b", "c");
    CU_ASSERT_EQUAL(llmr_resolve(&fx_ask, "b", test_pool, &t), APR_SUCCESS);
    CU_ASSERT_TRUE(t.by_id);
    CU_ASSERT_EQUAL(t.n, 1);
    ASSERT_STR(t.deployments[0]->id, "b");
    ASSERT_STR(t.group, "g");
}

TEST(router_resolve, alias_leads_to_a_group_and_a_wildcard)
{
    fx_reset();
    fx_add("g", "a");
    fx_add("openai/*", "w")->upstream_model = "*";
    fx_alias("nick", "g");
    fx_alias("wild", "openai/gpt-5");
    ASSERT_STR(group_of("nick"), "g");
    fx_begin("wild");
    ASSERT_STR(fx_next(), "w");
    ASSERT_STR(fx_attempt.upstream_model, "gpt-5");
    ASSERT_STR(fx_attempt.group, "openai/*");
}

TEST(router_resolve, hidden_alias_serves_too)
{
    fx_reset();
    fx_add("g", "a");
    fx_alias("nick", "g");
    APR_ARRAY_IDX(fx->router.aliases, 0, llm_alias_t).hidden = 1;
    ASSERT_STR(group_of("nick"), "g");
}

TEST(router_resolve, exact_before_wildcard_before_litellm_model)
{
    fx_reset();
    fx_add("openai/gpt-5", "exact");
    fx_add("openai/*", "w");
    fx_add("other", "x")->model = "openai/thing";
    fx_add("other", "y")->model = "groq/thing";
    ASSERT_STR(group_of("openai/gpt-5"), "openai/gpt-5");
    ASSERT_STR(group_of("openai/thing"), "openai/*");
    ASSERT_STR(group_of("groq/thing"), "other");
    ASSERT_STR(fx_run("groq/thing", "ok"), "y = ok");
}

TEST(router_resolve, several_deployments_by_litellm_model)
{
    llmr_target_t t;

    fx_reset();
    fx_add("p", "x")->model = "groq/thing";
    fx_add("q", "y")->model = "groq/thing";
    CU_ASSERT_EQUAL(llmr_resolve(&fx_ask, "groq/thing", test_pool, &t), APR_SUCCESS);
    CU_ASSERT_EQUAL(t.n, 2);
}

static int nobody_may(void *baton, const char *group)
{
    (void)baton;
    (void)group;
    return 0;
}

TEST(router_resolve, default_fallback_serves_unknown_names)
{
    fx_reset();
    fx_add("g", "a");
    CU_ASSERT_PTR_NULL(group_of("nowhere"));
    fx->router.default_fallbacks = fx_list("g");
    ASSERT_STR(group_of("nowhere"), "g");
    fx->router.default_fallbacks = NULL;
    fx_fallback(&fx->router.fallbacks, "*", "g");
    ASSERT_STR(group_of("nowhere"), "g");
    fx_ask.may_use = nobody_may;
    CU_ASSERT_PTR_NULL(group_of("nowhere"));
}

TEST(router_resolve, unknown_name_is_400)
{
    fx_reset();
    fx_add("g", "a");
    fx->expose_router_debug_in_errors = 1;
    fx->router.retry_policy.set = 1;
    fx->router.retry_policy.fallback = 3;
    fx_begin("nowhere");
    CU_ASSERT_PTR_NULL(fx_next());
    CU_ASSERT_EQUAL(fx_err->status, 400);
    ASSERT_STR(fx_err->message, "/chat/completions: Invalid model name passed in model=nowhere. "
                                "Call `/v1/models` to view available models for your key.");
    ASSERT_STR(llm_err_type(fx_err), "invalid_request_error");
}

TEST(router_resolve, no_name_at_all)
{
    fx_reset();
    fx_add("g", "a");
    ASSERT_STR(fx_run(NULL, "ok"), "= 400");
    fx_add("*", "any");
    ASSERT_STR(fx_run(NULL, "ok"), "any = ok");
}

TEST(router_resolve, unknown_name_may_fall_back)
{
    fx_reset();
    fx_add("g", "a");
    fx_fallback(&fx->router.fallbacks, "gone", "g");
    ASSERT_STR(fx_run("gone", "ok"), "a = ok");
}

TEST(router_resolve, wildcards_fill_the_upstream_name)
{
    static const struct {
        const char *group, *upstream, *asked, *want;
    } rows[] = {
        { "openai/*", "*", "openai/gpt-5", "gpt-5" },
        { "llm/*", "fixed", "llm/x", "fixed" },
        { "*", "*", "anything/at/all", "anything/at/all" },
        { "fo::*::static::*", "fo::*::static::*", "fo::hi::static::baz", "fo::hi::static::baz" },
        { "*meta.llama3*", "meta.llama3*", "hello-meta.llama3-70b", "hello-meta.llama3-70b" },
        { "a-*-b-*", "*_*", "a-1-b-2-b-3", "1-b-2_3" },
        { "x-*-mini", "*", "x-4o-mini", "4o" },
    };

    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        fx_reset();
        fx_add(rows[i].group, "id")->upstream_model = rows[i].upstream;
        fx_begin(rows[i].asked);
        ASSERT_STR(fx_next(), "id");
        ASSERT_STR(fx_attempt.upstream_model, rows[i].want);
    }
}

TEST(router_resolve, wildcards_do_not_match_half)
{
    fx_reset();
    fx_add("openai/*-mini", "id");
    CU_ASSERT_PTR_NULL(group_of("openai/mini"));
    CU_ASSERT_PTR_NULL(group_of("openai/4o-mini-x"));
    CU_ASSERT_PTR_NULL(group_of("x-openai/4o-mini"));
    CU_ASSERT_PTR_NULL(group_of(""));
    ASSERT_STR(group_of("openai/-mini"), "openai/*-mini");
}

static const apr_array_header_t *groups_for(void *baton, const char *name)
{
    return strcmp(name, "granted") == 0 ? NULL : baton;
}

TEST(router_resolve, access_groups_keep_their_own_deployments)
{
    llmr_target_t t;

    fx_reset();
    fx_add("g", "a")->access_groups = fx_list("beta,early");
    fx_add("g", "b")->access_groups = fx_list("stable");
    fx_add("g", "c");
    fx_add("granted", "d")->access_groups = fx_list("beta");
    fx_add("granted", "e");
    fx_add("plain", "f");
    fx_ask.groups_for = groups_for;
    fx_ask.baton = fx_list("x,beta");
    CU_ASSERT_EQUAL(llmr_resolve(&fx_ask, "g", test_pool, &t), APR_SUCCESS);
    CU_ASSERT_EQUAL_FATAL(t.n, 1);
    ASSERT_STR(t.deployments[0]->id, "a");
    CU_ASSERT_EQUAL(llmr_resolve(&fx_ask, "granted", test_pool, &t), APR_SUCCESS);
    CU_ASSERT_EQUAL(t.n, 2);
    CU_ASSERT_EQUAL(llmr_resolve(&fx_ask, "plain", test_pool, &t), APR_SUCCESS);
    CU_ASSERT_EQUAL(t.n, 1);
    CU_ASSERT_EQUAL(llmr_resolve(&fx_ask, "b", test_pool, &t), APR_SUCCESS);
    CU_ASSERT_TRUE(t.by_id);
    fx_ask.baton = fx_list("nothing");
    CU_ASSERT_EQUAL(llmr_resolve(&fx_ask, "g", test_pool, &t), APR_SUCCESS);
    CU_ASSERT_EQUAL(t.n, 3);
    fx_ask.groups_for = NULL;
    fx_ask.baton = NULL;
}
