/* SPDX-License-Identifier: Apache-2.0 */
#include <stdlib.h>
#include <apr_strings.h>
#include "test.h"
#include "core/config/conf_file.h"
#include "config/sections.h"

static llm_config_t *examine(const char *text)
{
    unsetenv("OPENAI_API_KEY");
    return llm_config_examine(conf_file("e.yaml", text), test_pool);
}

static const char *unguarded(const llm_config_t *cfg, int i)
{
    return i < cfg->unguarded->nelts
               ? conf_plain(APR_ARRAY_IDX(cfg->unguarded, i, llm_unguarded_t).text) : NULL;
}

TEST(config_guard, what_guards_is_told_apart)
{
    static const struct {
        const char *text, *said;        /* NULL: nothing is unguarded */
    } cases[] = {
        { "guardrails: [{guardrail_name: g}]\n",
          "e.yaml:1:1: key 'guardrails' guards or limits calls and has no effect here yet" },
        { "guardrails: []\n", NULL },
        { "litellm_settings: {max_budget: 10}\n",
          "e.yaml:1:20: key 'max_budget' guards or limits calls and has no effect here yet" },
        { "litellm_settings: {max_budget: 0}\n",
          "e.yaml:1:20: key 'max_budget' guards or limits calls and has no effect here yet" },
        { "litellm_settings: {max_budget: null}\n", NULL },
        { "general_settings: {enforce_user_param: false}\n", NULL },
        { "general_settings: {enforce_user_param: 'no'}\n", NULL },
        { "general_settings: {enforce_fallback_model_access: true}\n",
          "e.yaml:1:20: key 'enforce_fallback_model_access' guards or limits calls and has no "
          "effect here yet" },
        { "general_settings: {allowed_ips: [10.0.0.1]}\n",
          "e.yaml:1:20: key 'allowed_ips' guards or limits calls and has no effect here yet" },
        { "litellm_settings: {callbacks: [langfuse, presidio]}\n",
          "e.yaml:1:20: 'presidio' in callbacks guards or limits calls and has no effect here yet" },
        { "litellm_settings: {callbacks: [langfuse, prometheus]}\n", NULL },
        { "litellm_settings: {callbacks: my_module.handler}\n",
          "e.yaml:1:20: 'my_module.handler' in callbacks guards or limits calls, or may, and has no "
          "effect here yet" },
        { "litellm_settings: {callbacks: [presidio, langfuse, lakera_prompt_injection, my.handler]}"
          "\n", "e.yaml:1:20: 'presidio', 'lakera_prompt_injection', 'my.handler' in callbacks guard "
          "or limit calls, or may, and have no effect here yet" },
        { "litellm_settings: {success_callback: [presidio, hide_secrets]}\n",
          "e.yaml:1:20: 'presidio', 'hide_secrets' in success_callback guard or limit calls and have "
          "no effect here yet" },
        { "router_settings: {optional_pre_call_checks: [router_budget_limiting, "
          "enforce_model_rate_limits]}\n",
          "e.yaml:1:19: 'router_budget_limiting', 'enforce_model_rate_limits' in "
          "optional_pre_call_checks guard or limit calls and have no effect here yet" },
        { "general_settings: {service_account_settings: {enforced_params: [user]}}\n",
          "e.yaml:1:20: 'enforced_params' in service_account_settings guards or limits calls and has "
          "no effect here yet" },
        { "general_settings: {service_account_settings: {enforced_params: []}}\n", NULL },
        { "router_settings: {optional_pre_call_checks: [prompt_caching]}\n", NULL },
        { "router_settings: {optional_pre_call_checks: [enforce_model_rate_limits]}\n",
          "e.yaml:1:19: 'enforce_model_rate_limits' in optional_pre_call_checks guards or limits "
          "calls and has no effect here yet" },
        { "model_list: [{model_name: a, litellm_params: {model: openai/a, max_budget: 1}}]\n",
          "e.yaml:1:64: key 'max_budget' guards or limits calls and has no effect here yet" },
#define GUARDS "guards or limits calls and has no effect here yet"
        { "litellm_settings: {redact_messages_in_exceptions: true}\n",
          "e.yaml:1:20: key 'redact_messages_in_exceptions' " GUARDS },
        { "litellm_settings: {redact_user_api_key_info: true}\n",
          "e.yaml:1:20: key 'redact_user_api_key_info' " GUARDS },
        { "litellm_settings: {redact_messages_in_exceptions: false}\n", NULL },
        { "litellm_settings: {prompt_injection_params: {llm_api_check: true}}\n",
          "e.yaml:1:20: key 'prompt_injection_params' " GUARDS },
        { "litellm_settings: {prompt_injection_params: {}}\n", NULL },
        { "litellm_settings: {standard_logging_payload_excluded_fields: [messages]}\n",
          "e.yaml:1:20: key 'standard_logging_payload_excluded_fields' " GUARDS },
        { "litellm_settings: {overwrite_user_with_key_hash: true}\n",
          "e.yaml:1:20: key 'overwrite_user_with_key_hash' " GUARDS },
        { "litellm_settings: {enable_json_schema_validation: true}\n",
          "e.yaml:1:20: key 'enable_json_schema_validation' " GUARDS },
        { "litellm_settings: {enable_key_alias_format_validation: true}\n",
          "e.yaml:1:20: key 'enable_key_alias_format_validation' " GUARDS },
        { "general_settings: {apply_user_budget_to_team_keys: true}\n",
          "e.yaml:1:20: key 'apply_user_budget_to_team_keys' " GUARDS },
        { "general_settings: {missing_session_id: reject}\n",
          "e.yaml:1:20: 'reject' in missing_session_id " GUARDS },
        { "general_settings: {missing_session_id: generate}\n", NULL },
        { "router_settings: {default_litellm_params: {guardrails: [g], top_p: 1, no-log: false}}\n",
          "e.yaml:1:19: 'guardrails' in default_litellm_params " GUARDS },
        { "router_settings: {default_litellm_params: {top_p: 1}}\n", NULL },
        { "model_list: [{model_name: a, litellm_params: {model: openai/a}, model_info: "
          "{supported_environments: [staging]}}]\n",
          "e.yaml:1:78: key 'supported_environments' " GUARDS },
        { "model_list: [{model_name: a, litellm_params: {model: openai/a}, model_info: "
          "{access_windows: [{start: '08:00', end: '18:00', timezone: UTC, team_ids: [t]}]}}]\n",
          "e.yaml:1:78: key 'access_windows' " GUARDS },
        { "model_list: [{model_name: a, litellm_params: {model: openai/a}, model_info: "
          "{discoverable: false}}]\n", "e.yaml:1:78: key 'discoverable' " GUARDS },
        { "model_list: [{model_name: a, litellm_params: {model: openai/a}, model_info: "
          "{discoverable: true}}]\n", NULL },
        { "model_list: [{model_name: a, litellm_params: {model: openai/a, "
          "enable_json_schema_validation: true}}]\n",
          "e.yaml:1:64: key 'enable_json_schema_validation' " GUARDS },
        { "model_list: [{model_name: a, litellm_params: {model: openai/a, rpd: 1}}]\n",
          "e.yaml:1:64: key 'rpd' guards or limits calls and has no effect here yet" },
    };

    for (apr_size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        llm_config_t *cfg = examine(cases[i].text);

        CU_ASSERT_EQUAL(cfg->errors->nelts, 0);
        ASSERT_STR(unguarded(cfg, 0), cases[i].said);
        CU_ASSERT_EQUAL(cfg->warnings->nelts, cases[i].said == NULL);
    }
}
