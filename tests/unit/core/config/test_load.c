/* SPDX-License-Identifier: Apache-2.0 */
#include <stdio.h>
#include <stdlib.h>
#include <apr_strings.h>
#include "test.h"
#include "base/json/json.h"
#include "conf_file.h"
#include "config/sections.h"

static const char *error;

static llm_config_t *load(const char *text)
{
    llm_config_t *cfg = NULL;

    error = NULL;
    unsetenv("OPENAI_API_KEY");
    unsetenv("LITELLM_MASTER_KEY");
    unsetenv("DATABASE_URL");
    CU_ASSERT((llm_config_load(&cfg, conf_file("c.yaml", text), test_pool, &error) ==
               APR_SUCCESS) == (error == NULL));
    CU_ASSERT((cfg == NULL) == (error != NULL));
    error = conf_plain(error);
    return cfg;
}

static const char *warning(const llm_config_t *cfg, int i)
{
    return i < cfg->warnings->nelts ? conf_plain(APR_ARRAY_IDX(cfg->warnings, i, const char *))
                                    : NULL;
}

static const llm_deployment_t *deployment(const llm_config_t *cfg, int i)
{
    return APR_ARRAY_IDX(cfg->deployments, i, llm_deployment_t *);
}

static const char sample[] =
    "model_list:\n"
    "  - model_name: gpt-4o\n"
    "    litellm_params:\n"
    "      model: azure/my-dep\n"
    "      api_base: https://x.openai.azure.com\n"
    "      api_key: os.environ/LLM_TEST_AZURE\n"
    "      api_version: 2024-10-21\n"
    "      rpm: 100\n"
    "      tpm: '20000'\n"
    "      weight: 2\n"
    "      order: 1\n"
    "      tags: [free]\n"
    "      timeout: 30.5\n"
    "      stream_timeout: 5\n"
    "      tenant_id: t-1\n"
    "      vertex_credentials: {type: x}\n"
    "      temperature: 0.5\n"
    "      extra_headers: {x-team: blue}\n"
    "      extra_body: {a: [1]}\n"
    "    model_info: {id: my-id, base_model: azure/gpt-4o, mode: chat, access_groups: [beta]}\n"
    "  - model_name: gpt-4o\n"
    "    litellm_params: {model: gpt-4o, api_key: sk-x, num_retries: 1, max_retries: 4}\n"
    "  - model_name: openai/*\n"
    "    litellm_params: {model: openai/*, api_key: sk-x}\n"
    "router_settings:\n"
    "  routing_strategy: least-busy\n"
    "  num_retries: 4\n"
    "  timeout: 60\n"
    "  fallbacks: [{gpt-4o: [openai/gpt-5, {model: gpt-4o}]}]\n"
    "  model_group_alias: {gpt4: gpt-4o, old: {model: gpt-4o, hidden: true}}\n"
    "  retry_policy: {RateLimitErrorRetries: 3, DefaultRetries: 1}\n"
    "  allowed_fails_policy: {BadGatewayErrorAllowedFails: 7}\n"
    "  model_group_retry_policy: {gpt-4o: {TimeoutErrorRetries: 2}}\n"
    "litellm_settings:\n"
    "  drop_params: true\n"
    "  num_retries: 9\n"
    "  request_timeout: 600\n"
    "  context_window_fallbacks: [{gpt-4o: [gpt-4o]}]\n"
    "  callbacks: [otel]\n"
    "general_settings:\n"
    "  master_key: sk-9f2c\n"
    "  database_url: postgresql://h/db\n"
    "  proxy_batch_write_at: 2\n"
    "  max_request_size_mb: 1.5\n";

TEST(config, a_sample_loads)
{
    llm_config_t *cfg;

    setenv("LLM_TEST_AZURE", "azure-secret", 1);
    cfg = load(sample);
    ASSERT_STR(error, NULL);
    CU_ASSERT_FATAL(cfg != NULL);
    CU_ASSERT_EQUAL(cfg->deployments->nelts, 3);
    CU_ASSERT_EQUAL(cfg->group_order->nelts, 2);
    ASSERT_STR(cfg->master_key, "sk-9f2c");
    ASSERT_STR(cfg->database_url, "postgresql://h/db");
    CU_ASSERT_EQUAL(cfg->batch_write_at, apr_time_from_sec(2));
    CU_ASSERT_EQUAL(cfg->max_request_bytes, 1572864);
    CU_ASSERT_EQUAL(cfg->max_response_bytes, LLM_UNSET);
    CU_ASSERT_EQUAL(cfg->request_timeout, apr_time_from_sec(600));
    CU_ASSERT_EQUAL(cfg->drop_params, 1);
    CU_ASSERT_EQUAL(cfg->ssl_verify, 1);
    CU_ASSERT_EQUAL(cfg->warnings->nelts, 2);
    ASSERT_STR(warning(cfg, 0), "c.yaml:39:3: key 'callbacks' is known but has no effect here yet");
    ASSERT_STR(warning(cfg, 1),
               "c.yaml:22:68: key 'max_retries' is known but has no effect here yet");
}

/** What is empty is not set; in extra_body null is a value, but of a variable without one. */
TEST(config, nulls_of_a_body)
{
    llm_config_t *cfg;

    unsetenv("LLM_TEST_NONE");
    cfg = load("model_list:\n"
               "  - model_name: m\n"
               "    litellm_params: {model: openai/m, api_key: k, top_k: null, extra_body:\n"
               "      {a: null, b: , c: os.environ/LLM_TEST_NONE, d: 1}}\n");
    CU_ASSERT_FATAL(cfg != NULL);
    ASSERT_STR(llm_json_text(test_pool, deployment(cfg, 0)->extra_body, NULL),
               "{\"a\":null,\"b\":null,\"d\":1}");
}

TEST(config, every_part_of_a_deployment)
{
    const llm_deployment_t *d;
    llm_config_t *cfg;

    setenv("LLM_TEST_AZURE", "azure-secret", 1);
    cfg = load(sample);
    CU_ASSERT_FATAL(cfg != NULL);
    d = deployment(cfg, 0);
    ASSERT_STR(d->id, "my-id");
    CU_ASSERT(d == apr_hash_get(cfg->by_id, "my-id", APR_HASH_KEY_STRING));
    ASSERT_STR(d->group, "gpt-4o");
    ASSERT_STR(d->model, "azure/my-dep");
    ASSERT_STR(d->upstream_model, "my-dep");
    CU_ASSERT(d->provider == llm_provider_find("azure", 5));
    ASSERT_STR(d->api_base, "https://x.openai.azure.com");
    ASSERT_STR(d->api_key, "azure-secret");
    ASSERT_STR(d->api_version, "2024-10-21");
    CU_ASSERT(d->rpm == 100 && d->tpm == 20000 && d->weight == 2 && d->order == 1);
    CU_ASSERT_EQUAL(d->timeout, 30500000);
    CU_ASSERT_EQUAL(d->stream_timeout, 5000000);
    CU_ASSERT(d->cooldown_time == LLM_UNSET && d->num_retries == LLM_UNSET);
    CU_ASSERT_EQUAL(d->drop_params, LLM_UNSET);
    ASSERT_STR(APR_ARRAY_IDX(d->tags, 0, const char *), "free");
    ASSERT_STR(APR_ARRAY_IDX(d->access_groups, 0, const char *), "beta");
    ASSERT_STR(apr_table_get(d->params, "tenant_id"), "t-1");
    ASSERT_STR(apr_table_get(d->params, "vertex_credentials"), "{\"type\":\"x\"}");
    ASSERT_STR(apr_table_get(d->extra_headers, "X-Team"), "blue");
    ASSERT_STR(llm_json_text(test_pool, d->extra_body, NULL), "{\"temperature\":0.5,\"a\":[1]}");
    ASSERT_STR(d->mode, "chat");
    ASSERT_STR(d->price.model, "azure/gpt-4o");
    ASSERT_STR(llm_json_str(d->model_info, "base_model"), "azure/gpt-4o");
    ASSERT_STR(conf_plain(d->place), "c.yaml:2:5");
    CU_ASSERT_EQUAL(deployment(cfg, 1)->num_retries, 1);
    CU_ASSERT(deployment(cfg, 1)->provider == llm_provider_find("openai", 6));
    ASSERT_STR(deployment(cfg, 1)->price.model, "gpt-4o");
}

TEST(config, parallel_limits_as_litellm_derives_them)
{
    static const struct {
        const char *params;
        int want;
    } cases[] = {
        { "max_parallel_requests: 3, rpm: 9", 3 }, { "max_parallel_requests: 0", 0 },
        { "rpm: 9, tpm: 100000", 9 },              { "tpm: 100000", 600 },
        { "tpm: 10", 1 },                          { "weight: 1", 7 },
    };

    for (apr_size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        const char *text = apr_psprintf(
            test_pool, "router_settings: {default_max_parallel_requests: 7}\nmodel_list:\n"
            "- {model_name: a, litellm_params: {model: openai/x, %s}}\n", cases[i].params);
        llm_config_t *cfg = load(text);

        CU_ASSERT_FATAL(cfg != NULL);
        CU_ASSERT_EQUAL(deployment(cfg, 0)->max_parallel_requests, cases[i].want);
    }
    CU_ASSERT_EQUAL(deployment(load("model_list: [{model_name: a, litellm_params: {model: openai/x}"
                                    "}]\n"), 0)->max_parallel_requests, LLM_UNSET);
}

TEST(config, every_part_of_the_router)
{
    const llm_router_settings_t *r;
    const llm_policy_t *policy;
    const llm_fallback_t *f;
    llm_config_t *cfg = load(sample);

    CU_ASSERT_FATAL(cfg != NULL);
    r = &cfg->router;
    ASSERT_STR(r->strategy, "least-busy");
    CU_ASSERT_EQUAL(r->num_retries, 4);
    CU_ASSERT_EQUAL(r->timeout, apr_time_from_sec(60));
    CU_ASSERT_EQUAL(r->cooldown_time, apr_time_from_sec(5));
    CU_ASSERT_EQUAL(r->allowed_fails, LLM_UNSET);
    CU_ASSERT(r->retry_policy.set && r->allowed_fails_policy.set);
    CU_ASSERT_EQUAL(r->retry_policy.by_class[LLM_ERR_RATE_LIMIT], 3);
    CU_ASSERT_EQUAL(r->retry_policy.by_class[LLM_ERR_TIMEOUT], LLM_UNSET);
    CU_ASSERT_EQUAL(r->retry_policy.fallback, 1);
    CU_ASSERT_EQUAL(r->allowed_fails_policy.by_class[LLM_ERR_BAD_GATEWAY], 7);
    policy = apr_hash_get(r->group_retry_policy, "gpt-4o", APR_HASH_KEY_STRING);
    CU_ASSERT(policy != NULL && policy->by_class[LLM_ERR_TIMEOUT] == 2);
    CU_ASSERT_EQUAL_FATAL(r->fallbacks->nelts, 1);
    f = &APR_ARRAY_IDX(r->fallbacks, 0, llm_fallback_t);
    ASSERT_STR(f->group, "gpt-4o");
    CU_ASSERT_EQUAL(f->targets->nelts, 2);
    ASSERT_STR(APR_ARRAY_IDX(f->targets, 1, const char *), "gpt-4o");
    CU_ASSERT_EQUAL(r->context_window_fallbacks->nelts, 1);
    CU_ASSERT_PTR_NULL(r->content_policy_fallbacks);
    CU_ASSERT_EQUAL_FATAL(r->aliases->nelts, 2);
    ASSERT_STR(APR_ARRAY_IDX(r->aliases, 1, llm_alias_t).name, "old");
    ASSERT_STR(APR_ARRAY_IDX(r->aliases, 1, llm_alias_t).group, "gpt-4o");
    CU_ASSERT_EQUAL(APR_ARRAY_IDX(r->aliases, 1, llm_alias_t).hidden, 1);
}

TEST(config, an_empty_file_has_the_defaults)
{
    llm_config_t *cfg = load("");

    CU_ASSERT_FATAL(cfg != NULL);
    CU_ASSERT(cfg->deployments->nelts == 0 && cfg->warnings->nelts == 0);
    CU_ASSERT_PTR_NULL(cfg->master_key);
    CU_ASSERT_PTR_NULL(cfg->database_url);
    ASSERT_STR(cfg->router.strategy, "simple-shuffle");
    CU_ASSERT_EQUAL(cfg->router.num_retries, 2);
    CU_ASSERT_EQUAL(cfg->router.max_fallbacks, 5);
    CU_ASSERT_EQUAL(cfg->router.timeout, LLM_UNSET);
    CU_ASSERT_PTR_NULL(cfg->router.fallbacks);
    CU_ASSERT_EQUAL(cfg->request_timeout, LLM_UNSET);
    CU_ASSERT_EQUAL(cfg->batch_write_at, apr_time_from_sec(1));
    CU_ASSERT_PTR_NULL(llm_config_group(cfg, "gpt-4o"));
}

TEST(config, litellm_settings_fill_what_the_router_leaves_open)
{
    llm_config_t *cfg = load("litellm_settings:\n"
                             "  num_retries: 7\n"
                             "  allowed_fails: 2\n"
                             "  fallbacks: [{a: [b]}]\n"
                             "  default_fallbacks: [c]\n"
                             "router_settings:\n"
                             "  allowed_fails: 3\n");
    const llm_fallback_t *f;

    CU_ASSERT_FATAL(cfg != NULL);
    CU_ASSERT_EQUAL(cfg->router.num_retries, 7);
    CU_ASSERT_EQUAL(cfg->router.allowed_fails, 3);
    CU_ASSERT_EQUAL_FATAL(cfg->router.fallbacks->nelts, 2);
    f = &APR_ARRAY_IDX(cfg->router.fallbacks, 1, llm_fallback_t);
    ASSERT_STR(f->group, "*");
    ASSERT_STR(APR_ARRAY_IDX(f->targets, 0, const char *), "c");
    ASSERT_STR(APR_ARRAY_IDX(cfg->router.default_fallbacks, 0, const char *), "c");
    ASSERT_STR(warning(cfg, 0),
               "c.yaml:4:14: fallbacks of 'a' name 'b', which is in no model_list");
    ASSERT_STR(warning(cfg, 1),
               "c.yaml:5:22: default_fallbacks name 'c', which is in no model_list");
}

TEST(config, the_environment_block_comes_first)
{
    llm_config_t *cfg;

    unsetenv("LLM_TEST_LATE");
    setenv("LLM_TEST_AZURE", "azure-secret", 1);
    cfg = load("general_settings: {master_key: os.environ/LLM_TEST_LATE}\n"
               "environment_variables: {LLM_TEST_LATE: os.environ/LLM_TEST_AZURE}\n");
    CU_ASSERT_FATAL(cfg != NULL);
    ASSERT_STR(cfg->master_key, "azure-secret");
    CU_ASSERT_EQUAL(cfg->warnings->nelts, 0);
}

TEST(config, the_database_of_the_environments_parts)
{
    static const struct {
        const char *names[8], *values[8], *url;
    } cases[] = {
        { { "DATABASE_HOST", "DATABASE_USERNAME", "DATABASE_PASSWORD", "DATABASE_NAME" },
          { "db:5433", "u", "p@/ +:?&", "n n" },
          "postgresql://u:p%40%2F%20%2B%3A%3F%26@db:5433/n%20n" },
        { { "DATABASE_HOST", "DATABASE_USER", "DATABASE_NAME", "DATABASE_PORT",
            "DATABASE_SCHEMA" },
          { "db", "u", "n", "5433", "a&b" }, "postgresql://u@db:5433/n?schema=a%26b" },
        { { "DATABASE_HOST", "DATABASE_USER", "DATABASE_NAME", "DATABASE_PORT",
            "DATABASE_SSLROOTCERT" },
          { "::1", "u", "n", "5433", "/c" },
          "postgresql://u@[::1]:5433/n?sslrootcert=%2Fc&sslmode=verify-full" },
        { { "DATABASE_HOST", "DATABASE_USER", "DATABASE_NAME", "DATABASE_SSLMODE",
            "DATABASE_SSLROOTCERT" },
          { "/run/pg", "u", "n", "require", "/c" },
          "postgresql://u@%2Frun%2Fpg/n?sslmode=require&sslrootcert=%2Fc" },
        { { "DATABASE_HOST", "DATABASE_PASSWORD" }, { "db", "secret" }, NULL },
    };
    llm_config_t *cfg;

    for (apr_size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        for (int k = 0; cases[i].names[k] != NULL; k++) {
            setenv(cases[i].names[k], cases[i].values[k], 1);
        }
        cfg = load("model_list: []\n");
        CU_ASSERT_FATAL(cfg != NULL);
        ASSERT_STR(cfg->database_url, cases[i].url);
        for (int k = 0; cases[i].names[k] != NULL; k++) {
            unsetenv(cases[i].names[k]);
        }
    }
    ASSERT_STR(warning(cfg, 0), "DATABASE_HOST of the environment has no effect without "
                                "DATABASE_USERNAME, DATABASE_NAME");
    setenv("IAM_TOKEN_DB_AUTH", "True", 1);
    cfg = load("model_list: []\n");
    unsetenv("IAM_TOKEN_DB_AUTH");
    CU_ASSERT_PTR_NOT_NULL(strstr(warning(cfg, 0), "IAM_TOKEN_DB_AUTH of the environment has no"));
}

TEST(config, the_environment_stands_in_for_unset_settings)
{
    llm_config_t *cfg = NULL;
    const char *path = conf_file("c.yaml",
                                 "general_settings: {master_key: os.environ/LLM_TEST_NONE}\n"
                                 "model_list:\n"
                                 "- model_name: a\n"
                                 "  litellm_params: {model: openai/x}\n");

    unsetenv("LLM_TEST_NONE");
    setenv("LITELLM_MASTER_KEY", "sk-env", 1);
    setenv("DATABASE_URL", "sqlite:x", 1);
    setenv("OPENAI_API_KEY", "sk-openai", 1);
    setenv("OPENAI_ORG_ID", "org-env", 1);
    setenv("LITELLM_DANGEROUSLY_PERMIT_WEAK_OR_UNSET_MASTER_KEY", "true", 1);
    CU_ASSERT_EQUAL_FATAL(llm_config_load(&cfg, path, test_pool, &error), APR_SUCCESS);
    unsetenv("LITELLM_MASTER_KEY");
    unsetenv("DATABASE_URL");
    unsetenv("OPENAI_API_KEY");
    unsetenv("OPENAI_ORG_ID");
    unsetenv("LITELLM_DANGEROUSLY_PERMIT_WEAK_OR_UNSET_MASTER_KEY");
    ASSERT_STR(deployment(cfg, 0)->organization, "org-env");
    ASSERT_STR(cfg->master_key, "sk-env");
    ASSERT_STR(cfg->database_url, "sqlite:x");
    ASSERT_STR(deployment(cfg, 0)->api_key, "sk-openai");
    CU_ASSERT_EQUAL(cfg->permit_weak_master_key, 1);
    ASSERT_STR(warning(cfg, 0),
               "c.yaml:1:32: environment variable LLM_TEST_NONE is not set; the environment is that "
               "of the start: one that was set since takes a full restart");
}

/** @return the first warning of a deployment with this in its litellm_params or model_info */
static const char *warned_of(const char *section, const char *member)
{
    int params = strcmp(section, "litellm_params") == 0;
    llm_config_t *cfg = load(apr_psprintf(
        test_pool, "model_list:\n- model_name: a\n  litellm_params: {model: openai/a%s%s}\n"
        "  model_info: {id: i%s%s}\n", params ? ", " : "", params ? member : "",
        params ? "" : ", ", params ? "" : member));

    ASSERT_STR(error, NULL);
    return cfg != NULL && cfg->warnings->nelts > 0 ? warning(cfg, 0) : NULL;
}

TEST(config, misspelt_settings_of_a_deployment)
{
    static const struct {
        const char *section, *member, *said;    /* NULL: nothing */
    } cases[] = {
        { "litellm_params", "aws_acess_key_id: x", "aws_access_key_id" },
        { "litellm_params", "aws_regon_nam: x", "aws_region_name" },
        { "litellm_params", "azure_tenat_id: x", "tenant_id" },
        { "litellm_params", "azure_tenant_id: x", "tenant_id" },
        { "litellm_params", "vertex_projct: x", "vertex_project" },
        { "litellm_params", "input_cost_per_tokn: 1", "input_cost_per_token" },
        { "model_info", "input_cost_per_tokn: 1", "input_cost_per_token" },
        { "model_info", "acess_groups: [x]", "access_groups" },
        { "model_info", "base_modle: x", "base_model" },
        { "model_info", "moed: chat", "mode" },
        { "model_info", "suports_vision: true", "supports_vision" },
        { "litellm_params", "vertex_location: x", NULL },
        { "litellm_params", "temperature: 1", NULL },
        { "model_info", "model: x", NULL },
        { "model_info", "code: x", NULL },
        { "model_info", "owner: x", NULL },
        { "model_info", "contact_person: x", NULL },
        { "model_info", "mode: responses", NULL },
    };

    for (apr_size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        const char *want = cases[i].said == NULL ? NULL : apr_psprintf(
            test_pool, "c.yaml:%s: unknown key '%.*s' in %s; is '%s' meant?",
            cases[i].section[0] == 'l' ? "3:37" : "4:23", (int)strcspn(cases[i].member, ":"),
            cases[i].member, cases[i].section, cases[i].said);

        ASSERT_STR(warned_of(cases[i].section, cases[i].member), want);
    }
    ASSERT_STR(warned_of("litellm_params", "aws_nothing_like_it: x"),
               "c.yaml:3:37: unknown key 'aws_nothing_like_it' in litellm_params");
    ASSERT_STR(warned_of("litellm_params", "rmp: 5"), "c.yaml:3:37: 'rmp' is no setting and is sent "
               "upstream in the body; is 'rpm' meant?");
    ASSERT_STR(warned_of("litellm_params", "tenat_id: x"), "c.yaml:3:37: 'tenat_id' is no setting "
               "and is sent upstream in the body; is 'tenant_id' meant?");
    ASSERT_STR(warned_of("litellm_params", "api_kee: null"),
               "c.yaml:3:37: 'api_kee' is no setting; is 'api_key' meant?");
    ASSERT_STR(warned_of("litellm_params", "temperature: null"), NULL);
    ASSERT_STR(warned_of("model_info", "mode: chta"),
               "c.yaml:4:29: mode 'chta' is not known; is 'chat' meant?");
    ASSERT_STR(warned_of("model_info", "mode: song"), "c.yaml:4:29: mode 'song' is not known");
}

TEST(config, unknown_keys_are_warned_of)
{
    static const struct {
        const char *text, *warning;
    } cases[] = {
        { "general_settings: {mastr_key: x}\n",
          "c.yaml:1:20: unknown key 'mastr_key' in general_settings; is 'master_key' meant?" },
        { "general_settings:\n  alerting: [slack]\n",
          "c.yaml:2:3: key 'alerting' is known but has no effect here yet" },
        { "router_settings: {x: 1}\n", "c.yaml:1:19: unknown key 'x' in router_settings" },
        { "router_settings: {redis_host: h}\n",
          "c.yaml:1:19: key 'redis_host' is known but has no effect here yet" },
        { "litellm_settings: {x: 1}\n", "c.yaml:1:20: unknown key 'x' in litellm_settings" },
        { "guardrails: []\n", "c.yaml:1:1: key 'guardrails' is known but has no effect here yet" },
        { "modellist: []\n", "c.yaml:1:1: unknown key 'modellist' in the top level; is 'model_list' meant?" },
        { "router_settings: {retry_policy: {X: 1}}\n",
          "c.yaml:1:34: unknown key 'X' in retry_policy" },
        { "router_settings: {retry_policy: {TimeoutErorRetries: 1}}\n",
          "c.yaml:1:34: unknown key 'TimeoutErorRetries' in retry_policy; is 'TimeoutErrorRetries' "
          "meant?" },
        { "credential_list: [{credential_nam: a, credential_values: {}}]\n",
          "c.yaml:1:20: unknown key 'credential_nam' in credential_list; is 'credential_name' "
          "meant?" },
        { "model_list: [{model_name: a, x: 1, litellm_params: {model: openai/a}}]\n",
          "c.yaml:1:30: unknown key 'x' in model_list" },
        { "model_list: [{model_name: a, litellm_params: {model: openai/a, prompt_id: 1}}]\n",
          "c.yaml:1:64: key 'prompt_id' is known but has no effect here yet" },
        { "model_list: [{model_name: a, litellm_params: {model: openai/a, s3_region_name: x}}]\n",
          "c.yaml:1:64: key 's3_region_name' is known but has no effect here yet" },
        { "general_settings: {store_audit_logs: true}\n",
          "c.yaml:1:20: key 'store_audit_logs' is known but has no effect here yet" },
        { "model_list: [{model_name: a, litellm_params: {model: openai/a, "
          "input_cost_per_pixel: 1}}]\n",
          "c.yaml:1:64: key 'input_cost_per_pixel' is known but has no effect here yet" },
        { "model_list: [{model_name: a, litellm_params: {model: openai/a, "
          "litellm_credential_name: c}}]\n",
          "c.yaml:1:89: credential 'c' is not in credential_list" },
        { "litellm_settings: {ssl_verify: /ca.pem}\n",
          "c.yaml:1:32: a certificate bundle in ssl_verify has no effect here yet" },
        { "router_settings: {routing_strategy_args: {ttl: 3}}\n",
          "c.yaml:1:19: key 'routing_strategy_args' is known but has no effect here yet" },
        { "model_list: [{model_name: a, litellm_params: {model: openai/a}, "
          "model_info: {note: 1, tier: free}}]\n",
          "c.yaml:1:87: key 'tier' is known but has no effect here yet" },
        { "router_settings: {fallbacks: [{a: [{model: x, temperature: 1}]}]}\n",
          "c.yaml:1:36: parameters of fallback target 'x' have no effect here yet" },
        { "model_list: [{model_name: a, litellm_params: {model: openai/a, api_kee: k}}]\n",
          "c.yaml:1:64: 'api_kee' is no setting and is sent upstream in the body; is 'api_key' "
          "meant?" },
        { "model_list: [{model_nme: b, model_name: a, litellm_params: {model: openai/a}}]\n",
          "c.yaml:1:15: unknown key 'model_nme' in model_list; is 'model_name' meant?" },
        { "router_settings: {model_group_alias: {old: a}}\n",
          "c.yaml:1:44: alias 'old' names 'a', which is in no model_list" },
        { "general_settings: {completion_model: a}\n",
          "c.yaml:1:38: completion_model names 'a', which is in no model_list" },
        { "router_settings: {model_group_alias: {old: {model: a}}}\n",
          "c.yaml:1:44: alias 'old' names 'a', which is in no model_list" },
    };

    for (apr_size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        llm_config_t *cfg = load(cases[i].text);

        ASSERT_STR(error, NULL);
        if (cfg != NULL) {
            ASSERT_STR(warning(cfg, 0), cases[i].warning);
        }
    }
}

#define MODEL(rest) "model_list:\n- model_name: a\n  litellm_params:\n    model: openai/x\n" rest

static const struct {
    const char *text, *error;
} broken[] = {
    { "model_list: {}\n", "c.yaml:1:13: model_list must be a list, not a map" },
    { "model_list: [1]\n", "c.yaml:1:14: an entry of model_list must be a map, not an integer" },
    { "model_list: [{a: 1}]\n", "c.yaml:1:14: model_name is missing" },
    { "model_list: [{model_name: ''}]\n", "c.yaml:1:27: model_name is missing" },
    { "model_list: [{model_name: a}]\n", "c.yaml:1:14: litellm_params of 'a' is missing" },
    { "model_list: [{model_name: a, litellm_params: []}]\n",
      "c.yaml:1:46: litellm_params must be a map, not a list" },
    { "model_list: [{model_name: a, litellm_params: {api_key: x}}]\n",
      "c.yaml:1:46: litellm_params.model of 'a' is missing" },
    { "model_list: [{model_name: a, litellm_params: {model: my-own}}]\n",
      "c.yaml:1:54: the provider of model 'my-own' is not known: write provider/my-own" },
    { "model_list: [{model_name: a, litellm_params: {model: openai/}}]\n",
      "c.yaml:1:54: 'openai/' names a provider but no model" },
    { MODEL("    rpm: many\n"), "c.yaml:5:10: rpm must be an integer" },
    { MODEL("    rpm: [1]\n"), "c.yaml:5:10: rpm must be an integer, not a list" },
    { MODEL("    rpm: 1.5\n"), "c.yaml:5:10: rpm must be an integer, not a number" },
    { MODEL("    rpm: -1\n"), "c.yaml:5:10: rpm must be at least 0" },
    { MODEL("    order: 3000000000\n"), "c.yaml:5:12: order must be at most 2147483647" },
    { MODEL("    weight: .inf\n"), "c.yaml:5:13: weight must be a finite number" },
    { MODEL("    timeout: soon\n"), "c.yaml:5:14: timeout must be a finite number" },
    { MODEL("    drop_params: maybe\n"), "c.yaml:5:18: drop_params must be a boolean" },
    { MODEL("    drop_params: [1]\n"), "c.yaml:5:18: drop_params must be a boolean, not a list" },
    { MODEL("    api_key: [1]\n"), "c.yaml:5:14: api_key must be a string, not a list" },
    { MODEL("    api_key: true\n"), "c.yaml:5:14: api_key must be a string, not a boolean" },
    { MODEL("    tags: free\n"), "c.yaml:5:11: tags must be a list of strings, not a string" },
    { MODEL("    tags: [a, {}]\n"), "c.yaml:5:15: tags must be a list of strings, not of a map" },
    { MODEL("    extra_headers: x\n"), "c.yaml:5:20: extra_headers must be a map, not a string" },
    { MODEL("    extra_headers: {a: \"x\\r\\ny: z\"}\n"),
      "c.yaml:5:24: 'a' in extra_headers is not a header of one line" },
    { MODEL("    extra_body: 1\n"), "c.yaml:5:17: extra_body must be a map, not an integer" },
    { MODEL("    input_cost_per_token: free\n"),
      "c.yaml:5:27: input_cost_per_token must be a finite number" },
    { MODEL("    input_cost_per_token_above_200k_tokens: -1\n"),
      "c.yaml:5:45: input_cost_per_token_above_200k_tokens must be at least 0" },
    { MODEL("  model_info: 1\n"), "c.yaml:5:15: model_info must be a map, not an integer" },
    { MODEL("  model_info: {supports_vision: 7}\n"),
      "c.yaml:5:33: supports_vision must be a boolean" },
    { MODEL("  model_info: {id: x}\n- model_name: b\n  litellm_params: {model: openai/y}\n"
            "  model_info: {id: x}\n"),
      "c.yaml:6:3: deployment id 'x' is already used at c.yaml:2:3" },
    { "general_settings: []\n", "c.yaml:1:19: general_settings must be a map, not a list" },
    { "general_settings: {master_key: {}}\n",
      "c.yaml:1:32: master_key must be a string, not a map" },
    { "general_settings: {max_request_size_mb: -1}\n",
      "c.yaml:1:41: max_request_size_mb must be at least 0" },
    { "litellm_settings: 5\n", "c.yaml:1:19: litellm_settings must be a map, not an integer" },
    { "litellm_settings: {ssl_verify: []}\n",
      "c.yaml:1:32: ssl_verify must be a boolean, not a list" },
    { "litellm_settings: {fallbacks: {a: b}}\n",
      "c.yaml:1:31: fallbacks must be a list, not a map" },
    { "router_settings: {fallbacks: [a]}\n",
      "c.yaml:1:31: fallbacks must hold maps with one key each" },
    { "router_settings: {fallbacks: [{a: [b], c: [d]}]}\n",
      "c.yaml:1:31: fallbacks must hold maps with one key each" },
    { "router_settings: {context_window_fallbacks: [{a: [1]}]}\n",
      "c.yaml:1:51: a fallback target must be the name of a model" },
    { "router_settings: {default_fallbacks: a}\n",
      "c.yaml:1:38: default_fallbacks must be a list, not a string" },
    { "router_settings: {model_group_alias: [a]}\n",
      "c.yaml:1:38: model_group_alias must be a map, not a list" },
    { "router_settings: {model_group_alias: {a: {hidden: true}}}\n",
      "c.yaml:1:42: alias 'a' must name a model" },
    { "router_settings: {retry_policy: 3}\n",
      "c.yaml:1:33: retry_policy must be a map, not an integer" },
    { "router_settings: {retry_policy: {TimeoutErrorRetries: x}}\n",
      "c.yaml:1:55: TimeoutErrorRetries must be an integer" },
    { "router_settings: {num_retries: 2.5}\n",
      "c.yaml:1:32: num_retries must be an integer, not a number" },
    { "credential_list: {}\n", "c.yaml:1:18: credential_list must be a list, not a map" },
    { "environment_variables: 1\n",
      "c.yaml:1:24: environment_variables must be a map, not an integer" },
    { "a: b: c\n", "c.yaml:1:5: a ': ' that begins no value: wrong indentation, or a text "
      "that needs quotes" },
    { "model_list: []\nmodel_list: []\n",
      "c.yaml:2:1: duplicate key 'model_list', first at line 1" },
};

TEST(config, errors_tell_file_line_and_column)
{
    for (apr_size_t i = 0; i < sizeof(broken) / sizeof(broken[0]); i++) {
        CU_ASSERT_PTR_NULL(load(broken[i].text));
        ASSERT_STR(error, broken[i].error);
    }
}

TEST(config, a_misspelt_provider_gets_the_nearest_names)
{
    static const char model[] =
        "c.yaml:1:54: unknown provider 'opnai' in model 'opnai/x'; nearest: openai, ";
    static const char custom[] =
        "c.yaml:1:78: unknown provider 'gorq' in custom_llm_provider; nearest: groq, ";

    CU_ASSERT_PTR_NULL(load("model_list: [{model_name: a, litellm_params: {model: opnai/x}}]\n"));
    ASSERT_STR(apr_pstrmemdup(test_pool, error, sizeof(model) - 1), model);
    CU_ASSERT_PTR_NULL(load("model_list: [{model_name: a, litellm_params: {model: x, "
                            "custom_llm_provider: gorq}}]\n"));
    ASSERT_STR(apr_pstrmemdup(test_pool, error, sizeof(custom) - 1), custom);
}

TEST(config, an_unreadable_file_is_an_error)
{
    llm_config_t *cfg = NULL;
    const char *path = apr_pstrcat(test_pool, conf_file("c.yaml", ""), ".none", NULL);

    CU_ASSERT_NOT_EQUAL(llm_config_load(&cfg, path, test_pool, &error), APR_SUCCESS);
    CU_ASSERT_PTR_NULL(cfg);
    ASSERT_STR(conf_plain(error),
               "c.yaml.none:1:1: cannot read 'c.yaml.none': No such file or directory");
}

TEST(config, the_place_is_that_of_the_included_file)
{
    llm_config_t *cfg = NULL;

    conf_file("models.yaml", "model_list:\n- model_name: a\n");
    CU_ASSERT_NOT_EQUAL(llm_config_load(&cfg, conf_file("c.yaml", "include: [models.yaml]\n"),
                                        test_pool, &error), APR_SUCCESS);
    ASSERT_STR(conf_plain(error), "models.yaml:2:3: litellm_params of 'a' is missing");
}

TEST(config, credentials_fill_what_an_entry_leaves_open)
{
    llm_config_t *cfg = load("credential_list:\n"
                             "- credential_name: c\n"
                             "  credential_values: {api_key: from-c, api_base: http://c}\n" MODEL(
                                 "    litellm_credential_name: c\n    api_base: http://own\n"));

    CU_ASSERT_FATAL(cfg != NULL);
    ASSERT_STR(deployment(cfg, 0)->api_key, "from-c");
    ASSERT_STR(deployment(cfg, 0)->api_base, "http://own");
    CU_ASSERT_EQUAL(cfg->warnings->nelts, 0);
}

TEST(config, known_names_are_sorted)
{
    const struct {
        const char *const *names;
        int n;
    } lists[] = {
        { llm_known_top, llm_known_ntop },         { llm_known_general, llm_known_ngeneral },
        { llm_known_litellm, llm_known_nlitellm }, { llm_known_router, llm_known_nrouter },
        { llm_known_params, llm_known_nparams },   { llm_known_info, llm_known_ninfo },
    };

    for (apr_size_t k = 0; k < sizeof(lists) / sizeof(lists[0]); k++) {
        for (int i = 1; i < lists[k].n; i++) {
            CU_ASSERT(strcmp(lists[k].names[i - 1], lists[k].names[i]) < 0);
        }
    }
}

/* 1,000 deployments with 8 parameters each: about 5 ms, 3.5 of them in libyaml. */
TEST(config, many_deployments)
{
    char *text = apr_palloc(test_pool, 400 * 1000);
    char *at = text;
    llm_config_t *cfg;

    at += sprintf(at, "model_list:\n");
    for (int i = 0; i < 1000; i++) {
        at += sprintf(at,
                      "- model_name: group-%d\n"
                      "  litellm_params: {model: openai/gpt-4o, api_key: sk-%d, rpm: %d, "
                      "tpm: 1000, weight: 1, timeout: 30, api_base: 'http://h%d/v1'}\n"
                      "  model_info: {mode: chat}\n", i / 4, i, i, i);
    }
    cfg = load(text);
    CU_ASSERT_FATAL(cfg != NULL);
    CU_ASSERT_EQUAL(cfg->deployments->nelts, 1000);
    CU_ASSERT_EQUAL(apr_hash_count(cfg->groups), 250);
    CU_ASSERT_EQUAL(llm_config_group(cfg, "group-249")->ndeployments, 4);
}

TEST(config, weak_master_keys)
{
    CU_ASSERT(llm_master_key_is_weak(NULL));
    CU_ASSERT(llm_master_key_is_weak(""));
    CU_ASSERT(llm_master_key_is_weak(" \t\n"));
    CU_ASSERT(llm_master_key_is_weak("sk-1234"));
    CU_ASSERT(llm_master_key_is_weak(" sk-1234\n"));
    CU_ASSERT(!llm_master_key_is_weak("sk-12345"));
    CU_ASSERT(!llm_master_key_is_weak("x"));
}

TEST(config_load, a_list_of_organizations_is_a_deployment_each)
{
    llm_config_t *cfg = load("model_list:\n"
                             "  - model_name: gpt\n"
                             "    litellm_params: {model: openai/x, organization: [org-1, org-2]}\n"
                             "    model_info: {id: one}\n"
                             "  - model_name: gpt\n"
                             "    litellm_params: {model: openai/x, organization: org-3}\n");

    CU_ASSERT_FATAL(cfg != NULL && cfg->deployments->nelts == 3);
    ASSERT_STR(deployment(cfg, 0)->organization, "org-1");
    ASSERT_STR(deployment(cfg, 0)->id, "one");
    ASSERT_STR(deployment(cfg, 1)->organization, "org-2");
    ASSERT_STR(deployment(cfg, 1)->id, "one-2");
    CU_ASSERT_EQUAL(deployment(cfg, 1)->index, 1);
    CU_ASSERT(deployment(cfg, 0)->id_hash != deployment(cfg, 1)->id_hash);
    ASSERT_STR(deployment(cfg, 2)->organization, "org-3");
    CU_ASSERT_PTR_NULL(load("model_list:\n"
                            "  - model_name: gpt\n"
                            "    litellm_params: {model: openai/x, organization: {a: b}}\n"));
    ASSERT_STR(error, "c.yaml:3:53: organization must be a string, not a map");
}

TEST(config_load, an_address_without_a_scheme_is_a_warning)
{
    llm_config_t *cfg = load("model_list:\n"
                             "  - model_name: a\n"
                             "    litellm_params: {model: openai/x, api_base: 'localhost:8000'}\n"
                             "  - model_name: b\n"
                             "    litellm_params: {model: openai/x, api_base: 'http://[::1]:8/'}\n"
                             "  - model_name: c\n"
                             "    litellm_params: {model: openai/x, base_url: 'ftp://h/'}\n");

    CU_ASSERT_FATAL(cfg != NULL && cfg->warnings->nelts == 2);
    ASSERT_STR(warning(cfg, 0), "c.yaml:3:49: api_base of 'a' is no plain http:// or "
                                "https:// URL: calls to it fail");
    ASSERT_STR(warning(cfg, 1), "c.yaml:7:49: api_base of 'c' is no plain http:// or "
                                "https:// URL: calls to it fail");
}
