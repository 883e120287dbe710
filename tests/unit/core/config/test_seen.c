/* SPDX-License-Identifier: Apache-2.0 */
#include <stdlib.h>
#include <apr_strings.h>
#include "test.h"
#include "conf_file.h"
#include "config/sections.h"

static llm_config_t *examine(const char *text)
{
    unsetenv("OPENAI_API_KEY");
    return llm_config_examine(conf_file("e.yaml", text), test_pool);
}

static const char *line(const apr_array_header_t *list, int i)
{
    return i < list->nelts ? conf_plain(APR_ARRAY_IDX(list, i, const char *)) : NULL;
}

/** State of a key in the report; -1: it is not in it */
static int state(const llm_config_t *cfg, const char *section, const char *name, int *count)
{
    for (int i = 0; i < cfg->seen->nelts; i++) {
        const llm_key_seen_t *k = &APR_ARRAY_IDX(cfg->seen, i, llm_key_seen_t);

        if (strcmp(k->section, section) == 0 && strcmp(k->key->text, name) == 0) {
            *count = k->count;
            return (int)k->state;
        }
    }
    return -1;
}

TEST(config_seen, all_errors_at_once)
{
    llm_config_t *cfg = examine("model_list:\n"
                                "  - model_name: a\n"
                                "    litellm_params: {model: openai/x, rpm: many, weight: heavy}\n"
                                "    model_info: {blocked: perhaps}\n"
                                "  - litellm_params: {model: openai/x}\n"
                                "  - {model_name: good, litellm_params: {model: openai/x}}\n"
                                "  - 7\n"
                                "router_settings: {num_retries: many, timeout: long}\n"
                                "litellm_settings: {drop_params: 3, allowed_fails: x}\n"
                                "general_settings: {master_key: [1]}\n"
                                "credential_list: 5\n");
    static const char *const wanted[] = {
        "e.yaml:11:18: credential_list must be a list, not an integer",
        "e.yaml:9:33: drop_params must be a boolean, not an integer",
        "e.yaml:10:32: master_key must be a string, not a list",
        "e.yaml:9:51: allowed_fails must be an integer",
        "e.yaml:8:32: num_retries must be an integer",
        "e.yaml:8:47: timeout must be a finite number",
        "e.yaml:4:27: blocked must be a boolean",
        "e.yaml:3:44: rpm must be an integer",
        "e.yaml:3:58: weight must be a finite number",
        "e.yaml:5:5: model_name is missing",
        "e.yaml:7:5: an entry of model_list must be a map, not an integer",
    };
    int n = (int)(sizeof(wanted) / sizeof(wanted[0]));

    CU_ASSERT_EQUAL(cfg->errors->nelts, n);
    for (int i = 0; i < cfg->errors->nelts || i < n; i++) {
        const char *got = line(cfg->errors, i);

        CU_ASSERT(i < n && got != NULL && strncmp(got, wanted[i], strlen(wanted[i])) == 0);
        if (i >= n || got == NULL || strncmp(got, wanted[i], strlen(wanted[i])) != 0) {
            printf("got  %s\nwant %s\n", got, i < n ? wanted[i] : "nothing");
        }
    }
}

static void check_errors(const char *text, const char *const *wanted, int n)
{
    llm_config_t *cfg = examine(text);

    CU_ASSERT_EQUAL(cfg->errors->nelts, n);
    for (int i = 0; i < n; i++) {
        ASSERT_STR(line(cfg->errors, i), wanted[i]);
    }
}

TEST(config_seen, a_mistake_hides_nothing_of_its_entry)
{
    static const char *const wanted[] = {
        "e.yaml:2:5: model_name is missing: is it 'model_nam'?",
        "e.yaml:4:48: blocked must be a boolean",
        "e.yaml:5:5: model_name is missing",
        "e.yaml:6:43: rpm must be an integer",
        "e.yaml:6:37: litellm_params.model of 'b' is missing",
        "e.yaml:7:56: rpm must be an integer",
        "e.yaml:7:45: the provider of model 'mine' is not known: write provider/mine",
        "e.yaml:8:5: litellm_params of 'd' is missing: is it 'litellm_parms'?",
    };
    const char *text = "model_list:\n"
                       "  - model_nam: a\n"
                       "    litellm_params: {model: openai/x, max_budget: 1}\n"
                       "    model_info: {access_windows: [1], blocked: perhaps}\n"
                       "  - litellm_params: {model: openai/x, guardrails: [a]}\n"
                       "  - {model_name: b, litellm_params: {rpm: many}}\n"
                       "  - {model_name: c, litellm_params: {model: mine, rpm: many}}\n"
                       "  - {model_name: d, litellm_parms: {model: openai/x}}\n";

    check_errors(text, wanted, 8);
    CU_ASSERT_EQUAL(examine(text)->unguarded->nelts, 3);
}

TEST(config_seen, a_mistake_hides_nothing_of_its_map)
{
    static const char *const wanted[] = {
        "e.yaml:1:63: TimeoutErrorRetries must be an integer",
        "e.yaml:1:91: RateLimitErrorRetries must be an integer",
        "e.yaml:2:15: fallbacks must hold maps with one key each",
        "e.yaml:2:18: fallbacks must hold maps with one key each",
    };

    check_errors("router_settings: {retry_policy: {        TimeoutErrorRetries: x,  "
                 "RateLimitErrorRetries:  y},\n"
                 "  fallbacks: [1, 2]}\n", wanted, 4);
}

TEST(config_seen, what_leads_nowhere_is_told_beside_errors)
{
    llm_config_t *cfg = examine("model_list:\n"
                                "  - {model_name: a, litellm_params: {model: openai/x, rpm: many}}\n"
                                "router_settings:\n"
                                "  model_group_alias: {old: gone, new: a}\n"
                                "  fallbacks: [{a: [nowhere, a]}]\n");

    CU_ASSERT_EQUAL(cfg->errors->nelts, 1);
    CU_ASSERT_EQUAL_FATAL(cfg->warnings->nelts, 2);
    ASSERT_STR(line(cfg->warnings, 0),
               "e.yaml:5:14: fallbacks of 'a' name 'nowhere', which is in no model_list");
    ASSERT_STR(line(cfg->warnings, 1),
               "e.yaml:4:28: alias 'old' names 'gone', which is in no model_list");
}

TEST(config_seen, keys_that_stand_twice_beside_the_rest)
{
    llm_config_t *cfg = examine("model_list:\n"
                                "  - model_name: a\n"
                                "    model_name: b\n"
                                "    litellm_params: {model: openai/x, model: openai/y}\n"
                                "router_settings: {num_retries: many}\n"
                                "model_list: []\n");
    static const char *const wanted[] = {
        "e.yaml:4:39: duplicate key 'model', first at line 4",
        "e.yaml:3:5: duplicate key 'model_name', first at line 2",
        "e.yaml:6:1: duplicate key 'model_list', first at line 1",
        "e.yaml:5:32: num_retries must be an integer",
    };

    CU_ASSERT_EQUAL(cfg->errors->nelts, 4);
    for (int i = 0; i < 4; i++) {
        ASSERT_STR(line(cfg->errors, i), wanted[i]);
    }
}

TEST(config_seen, included_files_that_cannot_be_read_are_all_told)
{
    llm_config_t *cfg = examine("include: [none.yaml, e.yaml, ., neither.yaml]\na: 1\na: 2\n");
    static const char *const wanted[] = {
        "e.yaml:2:1: duplicate key 'a'",
        "e.yaml:1:11: cannot read 'none.yaml': No such file or directory",
        "e.yaml:1:22: 'e.yaml' includes itself",
        "e.yaml:1:30: '.' is a directory, not a file",
        "e.yaml:1:33: cannot read 'neither.yaml': No such file or directory",
    };

    CU_ASSERT_EQUAL(cfg->errors->nelts, 5);
    CU_ASSERT_EQUAL(cfg->incomplete, 1);        /* what they hold is not missed */
    for (int i = 1; i < 5; i++) {
        ASSERT_STR(line(cfg->errors, i), wanted[i]);
    }
}

TEST(config_seen, a_file_that_cannot_be_read_hides_nothing_of_the_others)
{
    llm_config_t *cfg = examine("include: [none.yaml]\n"
                                "guardrails: [{guardrail_name: g}]\n"
                                "router_settings: {num_retries: many, "
                                "model_group_alias: {old: gone}}\n"
                                "model_list:\n"
                                "  - {model_name: a, litellm_params: {model: openai/x, "
                                "litellm_credential_name: theirs}}\n");

    CU_ASSERT_EQUAL(cfg->errors->nelts, 2);
    ASSERT_STR(line(cfg->errors, 1), "e.yaml:3:32: num_retries must be an integer");
    CU_ASSERT_EQUAL(cfg->unguarded->nelts, 1);
    CU_ASSERT_EQUAL(cfg->warnings->nelts, 0);   /* theirs and gone may be in it */
}

TEST(config_seen, broken_yaml_is_one_error)
{
    llm_config_t *cfg = examine("a: [\n");

    CU_ASSERT_EQUAL(cfg->errors->nelts, 1);
    CU_ASSERT_PTR_NULL(cfg->root);
}

TEST(config_seen, what_becomes_of_each_key)
{
    llm_config_t *cfg = examine(
        "model_list:\n"
        "  - {model_name: a, litellm_params: {model: openai/x, rpm: 5, top_p: 1, api_kee: s}}\n"
        "  - {model_name: a, litellm_params: {model: openai/y, rpm: 6, prompt_id: 1},\n"
        "     model_info: {version: 2, mod: chat, node: 7, id: i}}\n"
        "guardrails: [{guardrail_name: g}]\n"
        "environment_variables: {LLM_TEST_SEEN: x}\n"
        "general_settings: {master_key: sk-x, mastr_key: y, proxy_batch_write_at: soon,\n"
        "  oauth2_config_mappings: {user_id: x}}\n"
        "litellm_settings: {mcp_aliases: {a: b}, require_auth_for_metrics_endpoint: true,\n"
        "  prompt_injection_params: {heuristics_check: true}, presidio_logging_only: true,\n"
        "  azure_content_safety_params: {endpoint: x}, compression_interception_params: {a: b},\n"
        "  code_interpreter_interception_params: {a: b}}\n");
    static const struct {
        const char *section, *name;
        int state, count;
    } wanted[] = {
        { "general_settings", "proxy_batch_write_at", LLM_KEY_WRONG, 1 },
        { "litellm_settings", "mcp_aliases", LLM_KEY_IDLE, 1 },
        { "litellm_settings", "require_auth_for_metrics_endpoint", LLM_KEY_IDLE, 1 },
        { "litellm_settings", "prompt_injection_params", LLM_KEY_UNGUARDED, 1 },
        { "litellm_settings", "azure_content_safety_params", LLM_KEY_UNGUARDED, 1 },
        { "litellm_settings", "presidio_logging_only", LLM_KEY_IDLE, 1 },
        { "litellm_settings", "compression_interception_params", LLM_KEY_IDLE, 1 },
        { "litellm_settings", "code_interpreter_interception_params", LLM_KEY_IDLE, 1 },
        { "general_settings", "oauth2_config_mappings", LLM_KEY_IDLE, 1 },
        { "litellm_params", "model", LLM_KEY_WORKS, 2 },
        { "litellm_params", "rpm", LLM_KEY_DIFFERS, 2 },
        { "litellm_params", "top_p", LLM_KEY_WORKS, 1 },
        { "litellm_params", "api_kee", LLM_KEY_UNKNOWN, 1 },
        { "litellm_params", "prompt_id", LLM_KEY_IDLE, 1 },
        { "the top level", "guardrails", LLM_KEY_UNGUARDED, 1 },
        { "general_settings", "mastr_key", LLM_KEY_UNKNOWN, 1 },
        { "general_settings", "nothing", -1, 0 },
        { "the top level", "environment_variables", LLM_KEY_WORKS, 1 },
        { "the top level", "model_list", LLM_KEY_WORKS, 1 },
        { "model_list", "model_name", LLM_KEY_WORKS, 2 },
        { "model_list", "model_info", LLM_KEY_WORKS, 1 },
        { "model_info", "id", LLM_KEY_WORKS, 1 },
        { "model_info", "version", LLM_KEY_WORKS, 1 },
        { "model_info", "node", LLM_KEY_WORKS, 1 },
        { "model_info", "mod", LLM_KEY_UNKNOWN, 1 },
    };

    for (apr_size_t i = 0; i < sizeof(wanted) / sizeof(wanted[0]); i++) {
        int count = 0;

        CU_ASSERT_EQUAL(state(cfg, wanted[i].section, wanted[i].name, &count), wanted[i].state);
        CU_ASSERT_EQUAL(count, wanted[i].count);
    }
}

TEST(config_seen, a_wrong_value_does_not_work)
{
    llm_config_t *cfg = examine(
        "model_list:\n"
        "  - {model_name: a, litellm_params: {model: openai/x, weight: heavy, rpm: many,\n"
        "     input_cost_per_token: dear}, model_info: {mode: [], base_model: x}}\n"
        "  - {model_name: a, litellm_params: {model: openai/x, weight: 2}}\n"
        "router_settings: {num_retries: many, routing_strategy: s, fallbacks: 7}\n");
    static const struct {
        const char *section, *name;
        int state;
    } wanted[] = {
        { "litellm_params", "weight", LLM_KEY_WRONG }, { "litellm_params", "rpm", LLM_KEY_WRONG },
        { "litellm_params", "input_cost_per_token", LLM_KEY_WRONG },
        { "litellm_params", "model", LLM_KEY_WORKS }, { "model_info", "mode", LLM_KEY_WRONG },
        { "model_info", "base_model", LLM_KEY_WORKS },
        { "router_settings", "num_retries", LLM_KEY_WRONG },
        { "router_settings", "fallbacks", LLM_KEY_WRONG },
        { "router_settings", "routing_strategy", LLM_KEY_WORKS },
    };
    int count;

    for (apr_size_t i = 0; i < sizeof(wanted) / sizeof(wanted[0]); i++) {
        CU_ASSERT_EQUAL(state(cfg, wanted[i].section, wanted[i].name, &count), wanted[i].state);
    }
    llm_config_key_is_wrong(cfg, "router_settings", "routing_strategy");
    llm_config_key_is_wrong(cfg, "general_settings", "database_url");
    CU_ASSERT_EQUAL(state(cfg, "router_settings", "routing_strategy", &count), LLM_KEY_WRONG);
}

TEST(config_seen, an_explicit_empty_list_is_meant)
{
    CU_ASSERT(llm_config_has_model_list(examine("model_list: []\n")));
    CU_ASSERT(!llm_config_has_model_list(examine("model_list:\n")));
    CU_ASSERT(!llm_config_has_model_list(examine("")));
    CU_ASSERT(!llm_config_has_model_list(examine("general_settings: {}\n")));
}
