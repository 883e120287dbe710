/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_strings.h>
#include "httpd/request.h"
#include "mod_llm_proxy/account/account.h"

/** A token in costs a cent, one out a dollar. */
#define PRICED                                                                                 \
    "model_list:\n"                                                                            \
    "  - model_name: m\n"                                                                      \
    "    litellm_params: {model: openai/own, api_base: 'http://a.test', "                      \
    "input_cost_per_token: 0.01, output_cost_per_token: 1}\n"                                  \
    "general_settings: {master_key: " TEST_MASTER "}\n"

static llmp_req_t *q;

/** A chat whose attempt is under way. */
static void begin(const char *more)
{
    llm_err_t *err;
    const llm_deployment_t *d;
    llm_try_t *try = apr_pcalloc(test_pool, sizeof(*try));

    test_server(PRICED);
    q = test_admitted(test_chat(more), &err);
    d = APR_ARRAY_IDX(llmp.config->deployments, 0, const llm_deployment_t *);
    q->way.at = (llmr_attempt_t){ .deployment = d, .group = "m", .upstream_model = "own" };
    *try = llm_try_at(&q->call, d, "own");
    q->life.try = try;
    llmp_account_attempt(q);
}

static llm_usage_t usage(apr_int64_t prompt, apr_int64_t completion)
{
    return (llm_usage_t){ .known = 1, .prompt = prompt, .completion = completion,
                          .total = prompt + completion, .upstream_cost = -1 };
}

TEST(account, prices_what_was_used)
{
    llm_usage_t told = usage(100, 2);

    begin("");
    llmp_account_usage(q, &told);
    CU_ASSERT(q->charge.priced);
    CU_ASSERT_DOUBLE_EQUAL(q->charge.cost, 3, 1e-12);
    CU_ASSERT_DOUBLE_EQUAL(q->charge.cost_parts.input, 1, 1e-12);
    CU_ASSERT_DOUBLE_EQUAL(q->charge.cost_parts.output, 2, 1e-12);
    CU_ASSERT_FALSE(q->charge.estimated);
}

/** The upstream's word on the cost counts where the configuration says so, but not a zero. */
TEST(account, a_cost_that_is_told)
{
    static const struct {
        int accept;
        double told, cost;
    } cases[] = {
        { 0, 0.5, 3 }, { 1, 0.5, 0.5 }, { 1, 0, 3 }, { 1, -1, 3 },
    };

    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        llm_usage_t told = usage(100, 2);
        llm_deployment_t *d;

        begin("");
        d = apr_pmemdup(test_pool, q->way.at.deployment, sizeof(*d));
        d->accept_upstream_cost = cases[i].accept;
        q->way.at.deployment = d;
        told.upstream_cost = cases[i].told;
        llmp_account_usage(q, &told);
        CU_ASSERT_DOUBLE_EQUAL(q->charge.cost, cases[i].cost, 1e-12);
    }
}

#define SHORT "{\"choices\":[{\"message\":{\"content\":\"Hello\"}}]}"

TEST(account, an_answer_that_says_nothing_is_estimated)
{
    llm_usage_t none = { .upstream_cost = -1 }, told = usage(100, 2);

    begin("");
    llmp_account_answer(q, &none, SHORT, sizeof(SHORT) - 1);
    CU_ASSERT(q->charge.estimated);
    CU_ASSERT(q->charge.usage.known);
    CU_ASSERT(q->charge.usage.prompt > 0);
    CU_ASSERT(q->charge.usage.completion >= 1);
    begin("");
    llmp_account_answer(q, &told, SHORT, sizeof(SHORT) - 1);
    CU_ASSERT_FALSE(q->charge.estimated);
    CU_ASSERT_EQUAL(q->charge.usage.completion, 2);
}

/** No tokenizer makes one token of a hundred kilobytes. */
TEST(account, counts_that_cannot_be)
{
    apr_size_t n = 100000;
    char *text = apr_palloc(test_pool, n + 100);
    int head = sprintf(text, "{\"choices\":[{\"message\":{\"content\":\"");
    llm_usage_t told = usage(100, 1);

    memset(text + head, 'x', n);
    strcpy(text + head + n, "\"}}]}");
    begin("");
    llmp_account_answer(q, &told, text, strlen(text));
    CU_ASSERT(q->charge.estimated);
    CU_ASSERT(q->charge.usage.completion > 10000);
    CU_ASSERT_EQUAL(q->charge.usage.prompt, 100);       /* of that nothing is doubted */
    CU_ASSERT(llmp_account_doubts(q, &told, 17000));
    CU_ASSERT_FALSE(llmp_account_doubts(q, &told, 16000));
}

TEST(account, a_stream_grows)
{
    llm_usage_t early = usage(100, 5), late = usage(100, 9), less = usage(100, 7);

    begin(",\"stream\":true");
    llmp_account_streams(q);
    CU_ASSERT(llmp_account_progress(q, &early));
    CU_ASSERT(llmp_account_progress(q, &late));
    CU_ASSERT_FALSE(llmp_account_progress(q, &less));
    CU_ASSERT_EQUAL(q->charge.usage.completion, 9);
    CU_ASSERT_DOUBLE_EQUAL(q->charge.cost, 10, 1e-12);
}

/** The client left, or the upstream broke: what went by was paid for. */
TEST(account, a_stream_that_did_not_end)
{
    begin(",\"stream\":true");
    llmp_account_streams(q);
    q->reply.events = 7;
    q->reply.streamed = 40;
    llmp_account_finish(q);
    CU_ASSERT(q->charge.estimated);
    CU_ASSERT(q->charge.usage.completion >= 7);         /* an event has a token at the least */
    CU_ASSERT(q->charge.finished > 0);
    begin(",\"stream\":true");
    llmp_account_streams(q);
    q->way.left_waiting = 1;                            /* before a byte came */
    llmp_account_finish(q);
    CU_ASSERT_EQUAL(q->charge.usage.completion, 0);
    CU_ASSERT(q->charge.usage.prompt > 0);
    CU_ASSERT(q->charge.cost > 0);
}

TEST(account, what_was_given_up_comes_on_top)
{
    llm_usage_t told = usage(100, 2);
    double prompt;

    begin("");
    llmp_account_given_up(q);
    prompt = q->charge.cost_given_up;
    CU_ASSERT(prompt > 0);
    CU_ASSERT_EQUAL(q->charge.cost, 0);
    llmp_account_attempt(q);
    CU_ASSERT_FALSE(q->charge.usage.known);
    llmp_account_spoilt(q, &told, "not JSON", 8);
    CU_ASSERT_DOUBLE_EQUAL(q->charge.cost_given_up, prompt + 3, 1e-12);
    llmp_account_attempt(q);
    llmp_account_usage(q, &told);
    llmp_account_finish(q);
    CU_ASSERT_DOUBLE_EQUAL(q->charge.cost, prompt + 6, 1e-12);
}

TEST(account, service_tiers)
{
    llm_usage_t told = usage(1, 1);

    begin("");
    llmp_account_service(q, LLM_SERVICE_FLEX);
    llmp_account_usage(q, &told);
    CU_ASSERT_EQUAL(q->charge.usage.service, LLM_SERVICE_FLEX);
    told.service = LLM_SERVICE_PRIORITY;                /* what served it counts */
    llmp_account_usage(q, &told);
    CU_ASSERT_EQUAL(q->charge.usage.service, LLM_SERVICE_PRIORITY);
    llmp_account_attempt(q);
    told.service = LLM_SERVICE_UNSAID;
    llmp_account_usage(q, &told);
    CU_ASSERT_EQUAL(q->charge.usage.service, LLM_SERVICE_UNSAID);
}
