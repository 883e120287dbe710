/* SPDX-License-Identifier: Apache-2.0 */
#include <unistd.h>
#include <apr_file_io.h>
#include <apr_strings.h>
#include "fixture.h"

/* The router on configurations as the loader makes them, not as the fixture imagines them. */

static void load(const char *yaml)
{
    const char *dir, *error = NULL;
    char *path;
    apr_file_t *f;
    apr_size_t n = strlen(yaml);
    llm_config_t *cfg = NULL;

    fx_reset();
    apr_temp_dir_get(&dir, test_pool);
    path = apr_pstrcat(test_pool, dir, "/llm-router-XXXXXX", NULL);
    CU_ASSERT_EQUAL_FATAL(apr_file_mktemp(&f, path, 0, test_pool), APR_SUCCESS);
    apr_file_write_full(f, yaml, n, NULL);
    apr_file_flush(f);
    CU_ASSERT_EQUAL(llm_config_load(&cfg, path, test_pool, &error), APR_SUCCESS);
    ASSERT_STR(error, NULL);
    apr_file_close(f);
    CU_ASSERT_PTR_NOT_NULL_FATAL(cfg);
    fx = cfg;
    fx_ask.config = cfg;
}

TEST(router_loaded, retries_fallbacks_and_order)
{
    load("model_list:\n"
         "  - {model_name: g, litellm_params: {model: openai/x, api_key: k, order: 1},"
         " model_info: {id: first}}\n"
         "  - {model_name: g, litellm_params: {model: openai/x, api_key: k, order: 2},"
         " model_info: {id: second}}\n"
         "  - {model_name: h, litellm_params: {model: openai/y, api_key: k},"
         " model_info: {id: other}}\n"
         "router_settings:\n"
         "  num_retries: 1\n"
         "  fallbacks: [{g: [h]}]\n"
         "  model_group_alias: {nick: g, shy: {model: h, hidden: true}}\n");
    ASSERT_STR(fx_run("g", "500"), "first first second second other other = 500");
    ASSERT_STR(fx_run("nick", "400 400 ok"), "first second other = ok");
    ASSERT_STR(fx_run("shy", "ok"), "other = ok");
    ASSERT_STR(fx_run("second", "ok"), "second = ok");
    ASSERT_STR(fx_run("openai/y", "ok"), "other = ok");
    CU_ASSERT_PTR_NULL(llmr_check(fx, &fx_env, test_pool));
}

TEST(router_loaded, wildcards_and_defaults)
{
    load("model_list:\n"
         "  - {model_name: 'openai/*', litellm_params: {model: 'openai/*', api_key: k},"
         " model_info: {id: wild}}\n"
         "  - {model_name: h, litellm_params: {model: openai/y, api_key: k, timeout: 3},"
         " model_info: {id: other}}\n"
         "router_settings: {num_retries: 0, default_fallbacks: [h], timeout: 9}\n");
    ASSERT_STR(fx_run("openai/gpt-5", "500 ok"), "wild other = ok");
    CU_ASSERT_EQUAL(fx_attempt.timeout, apr_time_from_sec(3));
    ASSERT_STR(fx_run("nowhere", "ok"), "other = ok");
    fx_begin("openai/gpt-5");
    ASSERT_STR(fx_next(), "wild");
    ASSERT_STR(fx_attempt.upstream_model, "gpt-5");
    CU_ASSERT_EQUAL(fx_attempt.timeout, apr_time_from_sec(9));
}

TEST(router_loaded, policies)
{
    load("model_list:\n"
         "  - {model_name: g, litellm_params: {model: openai/x, api_key: k},"
         " model_info: {id: a, allowed_fails_policy: {TimeoutErrorAllowedFails: 0}}}\n"
         "router_settings:\n"
         "  num_retries: 0\n"
         "  retry_policy: {InternalServerErrorRetries: 2, BadRequestErrorRetries: 1}\n"
         "  model_group_retry_policy: {other: {DefaultRetries: 5}}\n");
    ASSERT_STR(fx_run("g", "500"), "a a a = 500");
    ASSERT_STR(fx_run("g", "400"), "a a = 400");
    ASSERT_STR(fx_run("g", "503"), "a = 503");
    ASSERT_STR(fx_run("g", "408"), "a = 408");
    ASSERT_STR(fx_run("g", "ok"), "= 429");
}

TEST(router_loaded, unknown_strategy_is_named)
{
    load("model_list:\n"
         "  - {model_name: g, litellm_params: {model: openai/x, api_key: k}}\n"
         "router_settings: {routing_strategy: fastest}\n");
    CU_ASSERT_PTR_NOT_NULL(llmr_check(fx, &fx_env, test_pool));
    CU_ASSERT_EQUAL(fx->warnings->nelts, 0);
}

/** A file that is right for LiteLLM is served, and says so at the key's place. */
TEST(router_loaded, a_strategy_of_litellms_is_a_warning)
{
    load("model_list:\n"
         "  - {model_name: g, litellm_params: {model: openai/x, api_key: k}}\n"
         "router_settings: {routing_strategy: least-busy}\n");
    CU_ASSERT_PTR_NULL(llmr_check(fx, &fx_env, test_pool));
    CU_ASSERT_EQUAL_FATAL(fx->warnings->nelts, 1);
    CU_ASSERT_PTR_NOT_NULL(strstr(APR_ARRAY_IDX(fx->warnings, 0, const char *),
                                  ":3:37: routing_strategy \"least-busy\" is not there yet: "
                                  "simple-shuffle serves"));
    CU_ASSERT_PTR_NOT_NULL(strstr(fx_run("g", "ok"), " = ok"));
}

/* -- rpm and tpm ------------------------------------------------------------------------------ */

static int limiting(const char *model, const char *rest)
{
    load(apr_pstrcat(test_pool, "model_list:\n  - {model_name: g", model, "}\n"
                     "  - {model_name: free, litellm_params: {model: openai/y, api_key: k}}\n"
                     "credential_list:\n  - {credential_name: c, credential_values: {rpm: 1, tpm: 9}}"
                     "\nrouter_settings: {", rest, "}\n", NULL));
    (void)llmr_check(fx, &fx_env, test_pool);
    return fx->unguarded->nelts;
}

TEST(router_loaded, what_would_limit_per_minute_is_unguarded)
{
#define PARAMS(more) ", litellm_params: {model: openai/x, api_key: k" more "}"
    static const struct {
        const char *model, *rest;
        int count;
    } cases[] = {
        { PARAMS(", rpm: 1, tpm: 10"), "routing_strategy: usage-based-routing-v2", 2 },
        { PARAMS(", rpm: 1"), "routing_strategy: usage-based-routing", 1 },
        { PARAMS(", tpm: '10'"), "routing_strategy: latency-based-routing", 1 },
        { PARAMS(", rpm: 0"), "routing_strategy: cost-based-routing", 1 },
        { PARAMS("") ", model_info: {rpm: 1}", "routing_strategy: usage-based-routing-v2", 1 },
        { PARAMS("") ", tpm: 1", "routing_strategy: usage-based-routing-v2", 1 },
        { PARAMS(", rpm: null"), "routing_strategy: usage-based-routing-v2", 0 },
        { PARAMS("") ", model_info: {rpm: 1}", "enable_pre_call_checks: true", 1 },
        { PARAMS(", litellm_credential_name: c"), "routing_strategy: usage-based-routing-v2", 2 },
        { PARAMS(", litellm_credential_name: c, rpm: 7"), "routing_strategy: cost-based-routing",
          2 },
        { PARAMS(", litellm_credential_name: c"), "enable_pre_call_checks: true", 1 },
        { PARAMS(", litellm_credential_name: c"), "routing_strategy: simple-shuffle", 0 },
        { PARAMS(", litellm_credential_name: other"), "routing_strategy: cost-based-routing", 0 },
        { PARAMS(""), "routing_strategy: latency-based-routing, default_litellm_params: {tpm: 9}",
          1 },
        { PARAMS(""), "routing_strategy: simple-shuffle, default_litellm_params: {tpm: 9}", 0 },
        { PARAMS(", weight: 1"), "routing_strategy: usage-based-routing-v2", 0 },
        { PARAMS(", rpm: 1, tpm: 10"), "routing_strategy: simple-shuffle", 0 },
        { PARAMS(", rpm: 1, tpm: 10"), "routing_strategy: least-busy", 0 },
        { PARAMS(", rpm: 1, tpm: 10"), "", 0 },
        { PARAMS(", rpm: 1, tpm: 10"), "enable_pre_call_checks: true", 1 },
        { PARAMS(", tpm: 10"), "enable_pre_call_checks: true", 0 },
        { PARAMS(", rpm: 1"), "enable_pre_call_checks: false", 0 },
        { PARAMS(", rpm: 1"), "routing_groups: [{group_name: a, models: [g], routing_strategy: "
                              "usage-based-routing-v2}]", 1 },
        { PARAMS(", rpm: 1"), "routing_groups: [{group_name: a, models: [free], routing_strategy: "
                              "usage-based-routing-v2}]", 0 },
    };

    for (apr_size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        CU_ASSERT_EQUAL(limiting(cases[i].model, cases[i].rest), cases[i].count);
    }
    CU_ASSERT_EQUAL(limiting(PARAMS(", rpm: 1"), "routing_strategy: usage-based-routing-v2"), 1);
    CU_ASSERT_PTR_NOT_NULL(strstr(APR_ARRAY_IDX(fx->unguarded, 0, llm_unguarded_t).text,
                                  ":2:67: key 'rpm' limits calls per minute with routing_strategy "
                                  "\"usage-based-routing-v2\" and has no such effect here yet"));
}
