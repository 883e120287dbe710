/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_strings.h>
#include "fixture.h"

static llm_deployment_t *group_of(int n)
{
    llm_deployment_t *first;

    fx_reset();
    first = fx_add("g", "a");
    if (n > 1) {
        fx_add("g", "b");
    }
    return first;
}

/** One attempt at deployment 0 that fails; on the wire, as report() sees it. */
static int picks_providers;     /* the caller does, among those behind the upstream */

static void fail_with(const llm_err_t *e)
{
    llmr_outcome_t o = { .err = e, .picks_providers = picks_providers };

    llmr_cooldown_report(&fx_ask, APR_ARRAY_IDX(fx->deployments, 0, llm_deployment_t *), "g",
                         &o, fx_now);
}

static void fail_status(llm_err_class_e cls, int status)
{
    fail_with(llm_err_make(test_pool, cls, status, "no"));
}

static void succeed(int times)
{
    llmr_outcome_t o = { .err = NULL };

    for (int i = 0; i < times; i++) {
        llmr_cooldown_report(&fx_ask, APR_ARRAY_IDX(fx->deployments, 0, llm_deployment_t *), "g",
                             &o, fx_now);
    }
}

/** Seconds the deployment is cooled down for, 0: not. */
static int cooled(void)
{
    apr_time_t until = llmr_cooling_until(&fx_state[0], fx_call.op, fx_now);

    return until > 0 ? (int)apr_time_sec(until - fx_now) : 0;
}

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
        group_of(1);
        fail_status(rows[i].cls, rows[i].status);
        CU_ASSERT_EQUAL(cooled(), rows[i].single);
        group_of(2);
        fail_status(rows[i].cls, rows[i].status);
        CU_ASSERT_EQUAL(cooled(), rows[i].group);
        CU_ASSERT_EQUAL(fx_state[0].last_status, rows[i].status);
    }
}

TEST(router_cooldown, ends)
{
    group_of(2);
    fail_status(LLM_ERR_RATE_LIMIT, 429);
    ASSERT_STR(fx_run("g", "ok"), "b = ok");
    fx_now += apr_time_from_sec(5);
    fx_state[1].cooldown_until = fx_now + 1;
    ASSERT_STR(fx_run("g", "ok"), "a = ok");
}

TEST(router_cooldown, half_failed_of_five)
{
    group_of(2);
    succeed(2);
    fail_status(LLM_ERR_INTERNAL, 500);
    fail_status(LLM_ERR_INTERNAL, 500);
    CU_ASSERT_EQUAL(cooled(), 0);
    fail_status(LLM_ERR_INTERNAL, 500);
    CU_ASSERT_EQUAL(cooled(), 5);
    group_of(2);
    succeed(3);
    for (int i = 0; i < 3; i++) {
        fail_status(LLM_ERR_INTERNAL, 500);
    }
    CU_ASSERT_EQUAL(cooled(), 0);
    group_of(1);
    for (int i = 0; i < 20; i++) {
        fail_status(LLM_ERR_INTERNAL, 500);
    }
    CU_ASSERT_EQUAL(cooled(), 0);
}

TEST(router_cooldown, a_new_minute_starts_from_nothing)
{
    group_of(2);
    for (int i = 0; i < 4; i++) {
        fail_status(LLM_ERR_INTERNAL, 500);
    }
    fx_now += apr_time_from_sec(60);
    fail_status(LLM_ERR_INTERNAL, 500);
    CU_ASSERT_EQUAL(cooled(), 0);
}

TEST(router_cooldown, all_of_a_thousand_failed)
{
    group_of(1);
    for (int i = 0; i < 999; i++) {
        fail_status(LLM_ERR_INTERNAL, 500);
    }
    CU_ASSERT_EQUAL(cooled(), 0);
    fail_status(LLM_ERR_INTERNAL, 500);
    CU_ASSERT_EQUAL(cooled(), 5);
    group_of(1);
    succeed(1);
    for (int i = 0; i < 1200; i++) {
        fail_status(LLM_ERR_INTERNAL, 500);
    }
    CU_ASSERT_EQUAL(cooled(), 0);
}

TEST(router_cooldown, client_errors_do_not_count)
{
    group_of(2);
    for (int i = 0; i < 10; i++) {
        fail_status(LLM_ERR_BAD_REQUEST, 400);
    }
    fail_status(LLM_ERR_INTERNAL, 500);
    CU_ASSERT_EQUAL(cooled(), 0);
    CU_ASSERT_EQUAL(fx_state[0].attempts, 11);
    CU_ASSERT_EQUAL(fx_state[0].failures, 11);
}

TEST(router_cooldown, not_for_what_is_not_the_deployments_fault)
{
    llm_err_t *e;
    llmr_outcome_t o = { 0 };
    const llm_deployment_t *d;

    d = group_of(2);
    o.err = e = llm_err_make(test_pool, LLM_ERR_AUTHENTICATION, 401, "no");
    o.caller_fault = 1;
    llmr_cooldown_report(&fx_ask, d, "g", &o, fx_now);
    CU_ASSERT_EQUAL(cooled(), 0);
    o = (llmr_outcome_t){ .client_timeout = 1 };
    o.err = llm_err_make(test_pool, LLM_ERR_TIMEOUT, 408, "no");
    for (int i = 0; i < 10; i++) {
        llmr_cooldown_report(&fx_ask, d, "g", &o, fx_now);
    }
    CU_ASSERT_EQUAL(cooled(), 0);
    e->message = "litellm.APIConnectionError: gone";
    fail_with(e);
    CU_ASSERT_EQUAL(cooled(), 0);
    e->message = "no";
    fx->router.disable_cooldowns = 1;
    fail_with(e);
    CU_ASSERT_EQUAL(cooled(), 0);
}

TEST(router_cooldown, duration_precedence)
{
    llm_err_t *e;
    llm_deployment_t *d = group_of(2);

    e = llm_err_make(test_pool, LLM_ERR_RATE_LIMIT, 429, "no");
    fx->router.cooldown_time = apr_time_from_sec(30);
    fail_with(e);
    CU_ASSERT_EQUAL(cooled(), 30);
    fx_state[0].cooldown_until = 0;
    e->retry_after = apr_time_from_sec(7);
    fail_with(e);
    CU_ASSERT_EQUAL(cooled(), 7);
    fx_state[0].cooldown_until = 0;
    d->cooldown_time = apr_time_from_sec(60);
    fail_with(e);
    CU_ASSERT_EQUAL(cooled(), 60);
    d->cooldown_time = apr_time_from_sec(2);
    fail_with(e);
    CU_ASSERT_EQUAL(cooled(), 60);
    fx_state[0].cooldown_until = 0;
    d->cooldown_time = 0;
    fail_with(e);
    CU_ASSERT_EQUAL(cooled(), 0);
}

TEST(router_cooldown, router_default_is_five_seconds)
{
    group_of(2);
    fx->router.cooldown_time = LLM_UNSET;
    fail_status(LLM_ERR_RATE_LIMIT, 429);
    CU_ASSERT_EQUAL(cooled(), 5);
}

TEST(router_cooldown, allowed_fails)
{
    group_of(2);
    fx->router.allowed_fails = 2;
    fail_status(LLM_ERR_RATE_LIMIT, 429);
    fail_status(LLM_ERR_RATE_LIMIT, 429);
    CU_ASSERT_EQUAL(cooled(), 0);
    fail_status(LLM_ERR_INTERNAL, 500);
    CU_ASSERT_EQUAL(cooled(), 5);
}

TEST(router_cooldown, allowed_fails_forgets)
{
    group_of(2);
    fx->router.allowed_fails = 1;
    fail_status(LLM_ERR_INTERNAL, 500);
    fx_now += apr_time_from_sec(5);
    fail_status(LLM_ERR_INTERNAL, 500);
    CU_ASSERT_EQUAL(cooled(), 0);
    fail_status(LLM_ERR_INTERNAL, 500);
    CU_ASSERT_EQUAL(cooled(), 5);
}

TEST(router_cooldown, allowed_fails_spares_the_only_one)
{
    group_of(1);
    fx->router.allowed_fails = 0;
    fail_status(LLM_ERR_INTERNAL, 500);
    CU_ASSERT_EQUAL(cooled(), 0);
    fx_fallback(&fx->router.fallbacks, "g", "h");
    fail_status(LLM_ERR_INTERNAL, 500);
    CU_ASSERT_EQUAL(cooled(), 5);
}

TEST(router_cooldown, allowed_fails_policy)
{
    group_of(1);
    fx->router.allowed_fails_policy.set = 1;
    fx->router.allowed_fails_policy.by_class[LLM_ERR_TIMEOUT] = 1;
    fail_status(LLM_ERR_TIMEOUT, 408);
    CU_ASSERT_EQUAL(cooled(), 0);
    fail_status(LLM_ERR_TIMEOUT, 408);
    CU_ASSERT_EQUAL(cooled(), 5);
    group_of(2);
    fx->router.allowed_fails_policy.set = 1;
    fx->router.allowed_fails_policy.by_class[LLM_ERR_TIMEOUT] = 0;
    for (int i = 0; i < 3; i++) {
        fail_status(LLM_ERR_INTERNAL, 500);
        CU_ASSERT_EQUAL(cooled(), 0);
    }
    fail_status(LLM_ERR_INTERNAL, 500);
    CU_ASSERT_EQUAL(cooled(), 5);
}

static void own_policy(llm_deployment_t *d, llm_err_class_e cls, int n)
{
    llm_policy_t *p = fx_policy();

    p->set = 1;
    p->by_class[cls] = n;
    d->allowed_fails_policy = p;
}

TEST(router_cooldown, the_deployments_own_rules)
{
    llm_deployment_t *d = group_of(2);

    d->allowed_fails = 1;
    d->cooldown_time = apr_time_from_sec(9);
    fail_status(LLM_ERR_RATE_LIMIT, 429);
    CU_ASSERT_EQUAL(cooled(), 0);
    fail_status(LLM_ERR_RATE_LIMIT, 429);
    CU_ASSERT_EQUAL(cooled(), 9);
    group_of(1)->allowed_fails = 0;
    fail_status(LLM_ERR_AUTHENTICATION, 401);
    CU_ASSERT_EQUAL(cooled(), 0);
    own_policy(group_of(1), LLM_ERR_BAD_REQUEST, 0);
    fail_status(LLM_ERR_CONTEXT_WINDOW, 400);
    CU_ASSERT_EQUAL(cooled(), 5);
    own_policy(group_of(2), LLM_ERR_TIMEOUT, 7);
    fail_status(LLM_ERR_RATE_LIMIT, 429);
    CU_ASSERT_EQUAL(cooled(), 5);
    own_policy(group_of(1), LLM_ERR_PAYMENT, 0);
    fail_status(LLM_ERR_PAYMENT, 402);
    CU_ASSERT_EQUAL(cooled(), 5);
}

TEST(router_cooldown, everybody_cooling_down_is_429)
{
    group_of(2);
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
    group_of(2)->blocked = 1;
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
    group_of(2)->blocked = 1;
    ASSERT_STR(fx_run("g", "500"), "b b b = 500");
    ASSERT_STR(fx_run("a", "ok"), "= 503");
    group_of(1)->blocked = 1;
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
    group_of(2);
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
    llmr_outcome_t o = { .err = llm_err_make(test_pool, cls, status, "no") };

    llmr_cooldown_report(&fx_ask, APR_ARRAY_IDX(fx->deployments, 0, llm_deployment_t *), name, &o,
                         fx_now);
}

TEST(router_cooldown, one_model_of_many_takes_no_other_with_it)
{
    const llm_deployment_t *d;

    open_group(2);
    d = APR_ARRAY_IDX(fx->deployments, 0, llm_deployment_t *);
    fail_open("openai/nope", LLM_ERR_NOT_FOUND, 404);
    CU_ASSERT_EQUAL(cooled(), 0);
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

    group_of(2);
    o.err = llm_err_make(test_pool, LLM_ERR_API, 499, "The client closed the connection");
    for (int i = 0; i < 10; i++) {
        llmr_cooldown_report(&fx_ask, APR_ARRAY_IDX(fx->deployments, 0, llm_deployment_t *), "g",
                             &o, fx_now);
    }
    CU_ASSERT_EQUAL(cooled(), 0);
    CU_ASSERT_EQUAL(fx_state[0].attempts, 0);
    CU_ASSERT_EQUAL(fx_state[0].failures, 0);
    CU_ASSERT_EQUAL(fx_state[0].last_status, 0);
}

TEST(router_cooldown, an_upstream_closes_itself_for_an_hour_at_most)
{
    llm_err_t *e;

    group_of(2);
    e = llm_err_make(test_pool, LLM_ERR_RATE_LIMIT, 429, "no");
    e->retry_after = apr_time_from_sec(30 * 86400);
    fail_with(e);
    CU_ASSERT_EQUAL(cooled(), 3600);
}

TEST(router_cooldown, what_the_caller_named_is_the_callers)
{
    static const struct {
        const char *message;
        int cooled;
        int if_picked;          /* the same when the caller picks among providers */
    } rows[] = {
        { "litellm.NotFoundError: AnthropicException - File not found: file_nope", 0, 0 },
        { "litellm.NotFoundError: AnthropicException - File not found: file-model-x", 0, 0 },
        { "litellm.NotFoundError: OpenrouterException - No allowed providers are available for the "
          "selected model.", 5, 0 },
        { "litellm.NotFoundError: OpenrouterException - No endpoints found that support tool use. "
          "Try disabling \"model_x\".", 0, 0 },
        { "litellm.NotFoundError: OpenrouterException - No endpoints found that can handle the "
          "requested parameters.", 0, 0 },
        { "litellm.NotFoundError: OpenrouterException - No endpoints found that support the "
          "provided 'tool_choice' value.", 0, 0 },
        { "litellm.NotFoundError: OpenrouterException - No endpoints found that support "
          "structured outputs", 0, 0 },
        { "litellm.NotFoundError: OpenrouterException - All providers have been ignored. To change "
          "your default ignored providers, visit: https://openrouter.ai/settings/preferences", 5, 0 },
        { "litellm.NotFoundError: OpenrouterException - No providers found matching your routing "
          "requirements", 5, 0 },
        { "litellm.NotFoundError: OpenrouterException - No endpoints available matching your "
          "max_price", 5, 0 },
        { "litellm.NotFoundError: OpenrouterException - No endpoints found matching your guardrail "
          "restrictions and data policy.", 5, 0 },
        { "litellm.NotFoundError: OpenrouterException - No endpoints found for x/y.", 5, 5 },
        { "litellm.NotFoundError: OpenAIException - Previous response with id 'r' not found.", 0, 0 },
        { "litellm.NotFoundError: GeminiException - CachedContent not found", 0, 0 },
        { "litellm.NotFoundError: Vertex_aiException - Not found: cached content metadata for "
          "7352260532100923392.", 0, 0 },
        { "litellm.NotFoundError: OpenAIException - VectorStore vs_1 not found.", 0, 0 },
        { "litellm.NotFoundError: BedrockException - The guardrail identifier or version provided "
          "in the request does not exist", 0, 0 },
        { "litellm.NotFoundError: AnthropicException - model: claude-none", 5, 5 },
        { "litellm.NotFoundError: AzureException - The API deployment for this resource", 5, 5 },
        { "litellm.NotFoundError: OpenAIException - The model `x` for this file is gone", 5, 5 },
        { "litellm.NotFoundError: BedrockException - The provided inference profile does not exist",
          5, 5 },
        { "litellm.NotFoundError: OpenAIException - Not Found", 5, 5 },
        { "litellm.NotFoundError: OpenAIException - File Not Found", 5, 5 },
    };

    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        for (picks_providers = 0; picks_providers < 2; picks_providers++) {
            group_of(2);
            fail_with(llm_err_make(test_pool, LLM_ERR_NOT_FOUND, 404, "%s", rows[i].message));
            CU_ASSERT_EQUAL(cooled(), picks_providers ? rows[i].if_picked : rows[i].cooled);
        }
        picks_providers = 0;
    }
}

TEST(router_cooldown, more_than_the_account_allows_is_the_callers)
{
    static const struct {
        llm_err_class_e cls;
        int status;
        const char *message;
        int cooled;
    } rows[] = {
        { LLM_ERR_PAYMENT, 402, "This request requires more credits, or fewer max_tokens", 0 },
        { LLM_ERR_PAYMENT, 402, "Prompt tokens limit exceeded: 9000 > 5000.", 0 },
        { LLM_ERR_PAYMENT, 402, "Insufficient credits", 5 },
        { LLM_ERR_RATE_LIMIT, 429, "Extra usage is required for long context requests.", 0 },
        { LLM_ERR_UNAVAILABLE, 503, "There is no available model provider that meets your routing "
          "requirements", 5 },
        { LLM_ERR_UNAVAILABLE, 503, "Overloaded", 5 },
    };

    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        group_of(2);
        for (int k = 0; k < 5; k++) {
            fail_with(llm_err_make(test_pool, rows[i].cls, rows[i].status, "%s", rows[i].message));
        }
        CU_ASSERT_EQUAL(cooled(), rows[i].cooled);
    }
}

TEST(router_cooldown, a_request_above_a_minutes_limit_is_the_callers)
{
    static const char too_large[] =
        "Request too large for gpt-4o in organization org-1 on tokens per min (TPM): Limit 30000, "
        "Requested 40000. The input or output tokens must be reduced in order to run successfully.";
    llm_err_t *e = llm_err_make(test_pool, LLM_ERR_RATE_LIMIT, 429, "%s", too_large);

    group_of(2);
    e->retry_after = apr_time_from_sec(600);
    fail_with(e);
    CU_ASSERT_EQUAL(cooled(), 0);
    fail_with(llm_err_make(test_pool, LLM_ERR_RATE_LIMIT, 429, "Rate limit reached for gpt-4o on "
                           "tokens per min (TPM): Limit 30000, Used 29000, Requested 4000."));
    CU_ASSERT_EQUAL(cooled(), 5);
}

/* -- refusals of an operation ----------------------------------------------------------------- */

/** Seconds of cooldown by a refusal of an operation. */
static int refused_at(llm_op_e op, int status, const char *message)
{
    fx_call.op = op;
    fail_with(llm_err_make(test_pool, status == 404 ? LLM_ERR_NOT_FOUND : LLM_ERR_INTERNAL, status,
                           "%s", message));
    return cooled();
}

static int cooled_for(llm_op_e op)
{
    fx_call.op = op;
    return cooled();
}

TEST(router_cooldown, a_refused_operation_closes_itself_alone)
{
    group_of(2);
    CU_ASSERT_EQUAL(refused_at(LLM_OP_EMBEDDING, 404, "Not Found"), 5);
    CU_ASSERT_EQUAL(cooled_for(LLM_OP_CHAT), 0);
    CU_ASSERT_EQUAL(cooled_for(LLM_OP_COMPLETION), 0);
    CU_ASSERT_EQUAL(refused_at(LLM_OP_CHAT, 404, "The model `x` does not exist"), 5);
    CU_ASSERT_EQUAL(cooled_for(LLM_OP_EMBEDDING), 5);
    fx_now += apr_time_from_sec(5);
    CU_ASSERT_EQUAL(refused_at(LLM_OP_CHAT, 404, "Not Found"), 5);
    CU_ASSERT_EQUAL(cooled_for(LLM_OP_EMBEDDING), 0);
    /* a failure of another kind is about all, whichever comes first */
    fail_status(LLM_ERR_RATE_LIMIT, 429);
    CU_ASSERT_EQUAL(cooled_for(LLM_OP_EMBEDDING), 5);
    group_of(2);
    fail_status(LLM_ERR_RATE_LIMIT, 429);
    (void)refused_at(LLM_OP_CHAT, 404, "Not Found");
    CU_ASSERT_EQUAL(cooled_for(LLM_OP_EMBEDDING), 5);
}

TEST(router_cooldown, what_stands_for_an_operation_is_closed_with_it)
{
    group_of(2);
    fx_call.other_op = 1;               /* a text completion that was sent as a chat */
    CU_ASSERT_EQUAL(refused_at(LLM_OP_COMPLETION, 404, "Not Found"), 5);
    CU_ASSERT_EQUAL(cooled_for(LLM_OP_CHAT), 5);
    CU_ASSERT_EQUAL(cooled_for(LLM_OP_EMBEDDING), 0);
    fx_call.other_op = 0;
}

TEST(router_cooldown, servers_refuse_operations_in_many_ways)
{
    static const struct {
        int status;
        const char *message;
        int is_operations;
    } rows[] = {
        { 404, "Not Found", 1 },
        { 501, "This server does not support embeddings. Start it with `--embeddings`", 1 },
        { 500, "this model does not support embeddings", 1 },
        { 500, "rpc error: code = Unimplemented desc = method Embedding not implemented", 1 },
        { 500, "Please contact support@example.com", 0 },
        { 401, "You have insufficient permissions for this operation. Missing scopes: m", 1 },
        { 401, "Incorrect API key", 0 },
        { 429, "slow down", 0 },
    };

    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        int counts = rows[i].is_operations ? 0 : 5;

        group_of(2);
        for (int k = 0; k < 5; k++) {
            CU_ASSERT_TRUE(refused_at(LLM_OP_EMBEDDING, rows[i].status, rows[i].message) == 5 ||
                           !rows[i].is_operations);
        }
        CU_ASSERT_EQUAL(cooled(), 5);
        CU_ASSERT_EQUAL(cooled_for(LLM_OP_CHAT), counts);
        CU_ASSERT_EQUAL(llmr_minute_get(&fx_state[0].failed, fx_now), counts);
    }
}

TEST(router_cooldown, a_lone_deployment_says_itself_what_it_cannot_do)
{
    group_of(1);
    for (int k = 0; k < 9; k++) {
        CU_ASSERT_EQUAL(refused_at(LLM_OP_EMBEDDING, 404, "Not Found"), 0);
        CU_ASSERT_EQUAL(refused_at(LLM_OP_EMBEDDING, 501, "not implemented"), 0);
    }
}

/* -- refusals of one caller's content --------------------------------------------------------- */

TEST(router_cooldown, content_a_server_does_not_take_is_the_callers)
{
    static const struct {
        int status;
        const char *message;
        int cooled;
    } rows[] = {
        { 500, "litellm.InternalServerError: Hosted_vllmException - image input is not supported - "
               "hint: if this is unexpected, you may need to provide the mmproj", 0 },
        { 500, "image input is not supported by this server", 0 },
        { 501, "litellm.APIError: Hosted_vllmException - Unknown part type: file", 0 },
        { 501, "Unknown part type: chat endpoint", 0 },
        { 500, "Unsupported param: tools", 0 },
        { 500, "this model does not support audio", 0 },
        { 500, "This chat template does not support a system role", 0 },
        { 500, "Unsupported reasoning_effort: high", 0 },
        { 500, "The model doesn't support response_format", 0 },
        { 500, "top_logprobs are not supported", 0 },
        { 501, "Only unimodal inputs: modalities are not implemented", 0 },
        { 500, "While executing CallExpression: raise_exception('x') Error: Jinja Exception: "
               "Conversation roles must alternate user/assistant/user/assistant/...", 0 },
        { 500, "error parsing tool call: raw='{\"a\"}]', err=invalid character", 0 },
        { 429, "Failed to parse input at pos 9: rate limit", 0 },
        { 429, "Error: Jinja Exception: Unexpected role 'rate limit'", 0 },
        { 500, "input (992 tokens) is too large to process. increase the physical batch size", 0 },
        { 500, "Failed to create new sequence: failed to process inputs: image: unknown format",
          0 },
        { 501, "This server does not support chat completions", 5 },
        { 500, "Chat completions with images are not supported", 5 },
        { 501, "Not Implemented", 5 },
        { 501, "Unsupported method ('POST')", 5 },
        { 500, "CUDA error: operation not supported, in function f at file x.cu:3", 5 },
    };

    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        group_of(2);
        for (int k = 0; k < 9; k++) {
            (void)refused_at(LLM_OP_CHAT, rows[i].status, rows[i].message);
        }
        CU_ASSERT_EQUAL(cooled(), rows[i].cooled);
        CU_ASSERT_EQUAL(llmr_minute_get(&fx_state[0].failed, fx_now), 0);
        CU_ASSERT_EQUAL(fx_state[0].failures, 9);
    }
}

/** A 404 may be for want of the model, so it closes whatever the deployment is for. */
TEST(router_cooldown, a_servers_error_at_its_own_operation_is_a_failure)
{
    static const struct {
        const char *mode;
        llm_op_e op;
        int other_op, status, cooled_at_once;
    } rows[] = {
        { "chat", LLM_OP_CHAT, 0, 501, 0 },          { "chat", LLM_OP_CHAT, 0, 500, 0 },
        { "chat", LLM_OP_CHAT, 0, 404, 5 },          { "chat", LLM_OP_COMPLETION, 0, 501, 0 },
        { "chat", LLM_OP_COMPLETION, 1, 501, 0 },    { "chat", LLM_OP_EMBEDDING, 0, 501, 5 },
        { "completion", LLM_OP_CHAT, 1, 501, 0 },    { "completion", LLM_OP_COMPLETION, 0, 500, 0 },
        { "completion", LLM_OP_EMBEDDING, 0, 500, 5 },
        { "embedding", LLM_OP_EMBEDDING, 0, 501, 0 }, { "embedding", LLM_OP_CHAT, 0, 501, 5 },
        { "rerank", LLM_OP_CHAT, 0, 501, 5 },        { "a note", LLM_OP_CHAT, 0, 501, 5 },
        { NULL, LLM_OP_CHAT, 0, 501, 5 },
    };

    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        group_of(2)->mode = rows[i].mode;
        fx_call.other_op = rows[i].other_op;
        CU_ASSERT_EQUAL(refused_at(rows[i].op, rows[i].status, "not implemented"),
                        rows[i].cooled_at_once);
        CU_ASSERT_EQUAL(llmr_minute_get(&fx_state[0].failed, fx_now), rows[i].cooled_at_once == 0);
        for (int k = 0; k < 4; k++) {
            (void)refused_at(rows[i].op, rows[i].status, "not implemented");
        }
        CU_ASSERT_EQUAL(cooled(), 5);
    }
    fx_call.other_op = 0;
}

/** Nobody said what it is for, but it has shown it. */
TEST(router_cooldown, what_was_just_served_is_not_refused)
{
    group_of(2);
    fx_call.op = LLM_OP_CHAT;
    succeed(1);
    CU_ASSERT_EQUAL(refused_at(LLM_OP_CHAT, 501, "not implemented"), 0);
    CU_ASSERT_EQUAL(llmr_minute_get(&fx_state[0].failed, fx_now), 1);
    CU_ASSERT_EQUAL(refused_at(LLM_OP_EMBEDDING, 501, "not implemented"), 5);
    CU_ASSERT_EQUAL(refused_at(LLM_OP_CHAT, 404, "Not Found"), 5);
    fx_now += apr_time_from_sec(60);
    CU_ASSERT_EQUAL(refused_at(LLM_OP_CHAT, 501, "not implemented"), 5);
    CU_ASSERT_EQUAL(llmr_minute_get(&fx_state[0].failed, fx_now), 0);
}

TEST(router_cooldown, a_wildcards_model_says_what_it_is_for)
{
    llm_price_t price = { .mode = "chat" };

    group_of(2);
    fx_call.price = &price;
    CU_ASSERT_EQUAL(refused_at(LLM_OP_CHAT, 501, "not implemented"), 0);
    CU_ASSERT_EQUAL(refused_at(LLM_OP_EMBEDDING, 501, "not implemented"), 5);
    fx_call.price = NULL;
}

/* -- refusals beside failures ----------------------------------------------------------------- */

TEST(router_cooldown, a_refused_operation_prolongs_no_other_cooldown)
{
    llm_err_t *e = llm_err_make(test_pool, LLM_ERR_RATE_LIMIT, 429, "slow down");

    group_of(2);
    fx->router.cooldown_time = apr_time_from_sec(30);
    (void)refused_at(LLM_OP_EMBEDDING, 404, "Not Found");
    e->retry_after = apr_time_from_sec(1);
    fail_with(e);
    CU_ASSERT_EQUAL(cooled_for(LLM_OP_EMBEDDING), 30);
    CU_ASSERT_EQUAL(cooled_for(LLM_OP_CHAT), 1);
    /* nor the other way round: what was closed stays closed */
    fx_now += apr_time_from_sec(1);
    CU_ASSERT_EQUAL(cooled_for(LLM_OP_CHAT), 0);
    CU_ASSERT_EQUAL(cooled_for(LLM_OP_EMBEDDING), 29);
    CU_ASSERT_EQUAL(fx_state[0].cooldown_until, fx_now);
}

TEST(router_cooldown, refused_operations_are_no_failures)
{
    group_of(2);
    fx->router.allowed_fails = 3;
    for (int k = 0; k < 12; k++) {
        CU_ASSERT_EQUAL(refused_at(LLM_OP_EMBEDDING, 404, "Not Found"), 5);
    }
    for (int k = 0; k < 3; k++) {
        CU_ASSERT_EQUAL(cooled_for(LLM_OP_CHAT), 0);
        fail_status(LLM_ERR_UNAVAILABLE, 503);
    }
    CU_ASSERT_EQUAL(cooled_for(LLM_OP_CHAT), 0);
    fail_status(LLM_ERR_UNAVAILABLE, 503);
    CU_ASSERT_EQUAL(cooled_for(LLM_OP_CHAT), 5);
    group_of(2)->allowed_fails = 1;
    for (int k = 0; k < 12; k++) {
        CU_ASSERT_EQUAL(refused_at(LLM_OP_EMBEDDING, 404, "Not Found"), 5);
    }
    fx_call.op = LLM_OP_CHAT;
    fail_status(LLM_ERR_UNAVAILABLE, 503);
    CU_ASSERT_EQUAL(cooled_for(LLM_OP_CHAT), 0);
}

/** Who names the error has it counted, but not among the others. */
TEST(router_cooldown, a_policy_that_names_refusals_counts_them_apart)
{
    own_policy(group_of(2), LLM_ERR_NOT_FOUND, 2);
    CU_ASSERT_EQUAL(refused_at(LLM_OP_EMBEDDING, 404, "Not Found"), 0);
    CU_ASSERT_EQUAL(refused_at(LLM_OP_EMBEDDING, 404, "Not Found"), 0);
    CU_ASSERT_EQUAL(refused_at(LLM_OP_EMBEDDING, 404, "Not Found"), 5);
    CU_ASSERT_EQUAL(cooled_for(LLM_OP_CHAT), 0);
    CU_ASSERT_EQUAL(fx_state[0].fails, 0);
    group_of(1);
    fx->router.allowed_fails_policy.set = 1;
    fx->router.allowed_fails_policy.by_class[LLM_ERR_NOT_FOUND] = 0;
    CU_ASSERT_EQUAL(refused_at(LLM_OP_EMBEDDING, 404, "Not Found"), 5);
    CU_ASSERT_EQUAL(cooled_for(LLM_OP_CHAT), 0);
}
