/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_strings.h>
#include "httpd/store.h"
#include "mod_llm_proxy/caller/cache.h"
#include "mod_llm_proxy/limit/budget.h"
#include "mod_llm_proxy/limit/hold.h"
#include "mod_llm_proxy/life/life.h"

/** "dear" costs a dollar per thousand tokens of the answer, "free" nothing. */
#define MODELS                                                                                 \
    "model_list:\n"                                                                            \
    "  - model_name: dear\n"                                                                   \
    "    litellm_params: {model: openai/d, mock_response: D, input_cost_per_token: 0, "        \
    "output_cost_per_token: 0.001}\n"                                                          \
    "  - model_name: free\n"                                                                   \
    "    litellm_params: {model: openai/f, mock_response: F, input_cost_per_token: 0, "        \
    "output_cost_per_token: 0}\n"                                                              \
    "router_settings:\n"                                                                       \
    "  fallbacks: [{free: [dear]}]\n"                                                          \
    "general_settings: {master_key: " TEST_MASTER "}\n"

static llm_err_t *err;

/** A call by a key; admitted or refused. @return NULL: refused */
static llmp_req_t *call(const char *key, const char *model, const char *more)
{
    request_rec *r = test_asked_by(key, "POST", "/v1/chat/completions",
                                   apr_pstrcat(test_pool, "{\"model\":\"", model,
                                               "\",\"messages\":[]", more, "}", NULL));

    return test_admitted(r, &err);
}

static double held(const llmp_req_t *q)
{
    return llmp_hold_sum(q->key);
}

TEST(budget, holds_back_what_a_call_may_cost)
{
    static const struct {
        const char *more;
        double dollars;
    } cases[] = {
        { ",\"max_tokens\":100", 0.1 },
        { ",\"max_tokens\":100,\"n\":3", 0.3 },
        { "", 4.096 },                                  /* nobody says how long it may be */
        { ",\"max_tokens\":0", 4.096 },                 /* said, and no limit */
        { ",\"max_tokens\":100,\"max_completion_tokens\":200", 0.2 },
    };
    const char *key;

    test_server(MODELS);
    test_database();
    key = test_key("\"max_budget\":1000");
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        llmp_req_t *q = call(key, "dear", cases[i].more);

        CU_ASSERT_PTR_NOT_NULL_FATAL(q);
        CU_ASSERT_DOUBLE_EQUAL(held(q), cases[i].dollars, 1e-9);
        llmp_settle(q);
        CU_ASSERT_DOUBLE_EQUAL(held(q), 0, 1e-9);
    }
}

TEST(budget, calls_at_once)
{
    const char *key;
    llmp_req_t *first;

    test_server(MODELS);
    test_database();
    key = test_key("\"max_budget\":0.25");
    first = call(key, "dear", ",\"max_tokens\":200");
    CU_ASSERT_PTR_NOT_NULL_FATAL(first);
    CU_ASSERT_PTR_NULL(call(key, "dear", ",\"max_tokens\":100"));
    CU_ASSERT_EQUAL(err->status, 422);
    ASSERT_STR(err->type, "budget_exceeded");
    ASSERT_STR(err->message, "Budget has been exceeded! Current cost: 0, Max budget: 0.25, held "
                             "back for calls under way: 0.2");
    CU_ASSERT_PTR_NOT_NULL(call(key, "dear", ",\"max_tokens\":50"));
    llmp_settle(first);
    CU_ASSERT_PTR_NOT_NULL(call(key, "dear", ",\"max_tokens\":200"));
}

/** One call alone may cost more than is left: else a small budget could never be used. */
TEST(budget, the_last_call_is_made)
{
    const char *key;

    test_server(MODELS);
    test_database();
    key = test_key("\"max_budget\":0.01");
    CU_ASSERT_PTR_NOT_NULL(call(key, "dear", ""));
    key = test_key("\"max_budget\":0");
    CU_ASSERT_PTR_NULL(call(key, "dear", ""));
    CU_ASSERT_PTR_NOT_NULL(call(test_key(""), "dear", ""));     /* without a budget */
}

TEST(budget, spent_means_free_models_alone)
{
    llmp_req_t *q;
    const char *key;

    test_server(MODELS);
    test_database();
    key = test_key("\"max_budget\":1,\"spend\":2");
    CU_ASSERT_PTR_NULL(call(key, "dear", ""));
    ASSERT_STR(err->message, "Budget has been exceeded! Current cost: 2, Max budget: 1");
    q = call(key, "free", "");
    CU_ASSERT_PTR_NOT_NULL_FATAL(q);
    CU_ASSERT(llmp_budget_is_spent(q));
    CU_ASSERT(llmp_budget_may_use(q, "free"));
    CU_ASSERT_FALSE(llmp_budget_may_use(q, "dear"));    /* where its fallback would lead */
    CU_ASSERT_FALSE(llmp_budget_may_use(q, "unknown"));
    CU_ASSERT_PTR_NULL(call(key, "free", ",\"fallbacks\":[\"dear\"]"));
}

TEST(budget, fallbacks_of_the_configuration_count)
{
    llmp_req_t *q;
    const char *key;

    test_server(MODELS);
    test_database();
    key = test_key("\"max_budget\":100");
    q = call(key, "free", ",\"max_tokens\":100");
    CU_ASSERT_DOUBLE_EQUAL(held(q), 0.1, 1e-9);
    llmp_settle(q);
    q = call(key, "free", ",\"max_tokens\":100,\"disable_fallbacks\":true");
    CU_ASSERT_DOUBLE_EQUAL(held(q), 0, 1e-9);
}

/** What failed attempts cost is held back beside the next one. */
TEST(budget, another_attempt)
{
    llmp_req_t *q;

    test_server(MODELS);
    test_database();
    q = call(test_key("\"max_budget\":1"), "dear", ",\"max_tokens\":100");
    CU_ASSERT(llmp_budget_goes_on(q));
    CU_ASSERT_DOUBLE_EQUAL(held(q), 0.1, 1e-9);
    q->charge.cost_given_up = 0.3;
    CU_ASSERT(llmp_budget_goes_on(q));
    CU_ASSERT_DOUBLE_EQUAL(held(q), 0.4, 1e-9);
    CU_ASSERT(llmp_budget_goes_on(q));                  /* not twice for the same */
    CU_ASSERT_DOUBLE_EQUAL(held(q), 0.4, 1e-9);
    q->charge.cost_given_up = 1;
    CU_ASSERT_FALSE(llmp_budget_goes_on(q));
}

TEST(budget, what_a_call_cost_is_spent)
{
    request_rec *r;
    const char *key;

    test_server(MODELS);
    test_database();
    key = test_key("\"max_budget\":1");
    r = test_asked_by(key, "POST", "/v1/chat/completions", "{\"model\":\"dear\",\"messages\":[],"
                      "\"max_tokens\":100}");
    CU_ASSERT_EQUAL(test_run(r), HTTP_OK);              /* 20 tokens, whatever was asked for */
    test_over(r);
    CU_ASSERT_DOUBLE_EQUAL(llmp_key_spend(llmp_req(r)->key), 0.02, 1e-9);
    CU_ASSERT_DOUBLE_EQUAL(llmp_hold_sum(llmp_req(r)->key), 0, 1e-9);
    ASSERT_STR(test_header(r, "x-litellm-response-cost"), "0.02");
    ASSERT_STR(test_header(r, "x-litellm-key-spend"), "0");
    ASSERT_STR(test_header(r, "x-litellm-key-max-budget"), "1");
}
