/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_strings.h>
#include "test.h"
#include "dialect/bedrock_converse/dialect.h"
#include "dialect/ir/claude.h"
#include "dialect/ir/claude_betas.h"
#include "dialect/dialects.h"
#include "dialect/ir/tools/tools.h"

static llm_deployment_t dep;

static llm_try_t *a_try(const char *model)
{
    memset(&dep, 0, sizeof(dep));
    return test_try((llm_call_t){ 0 }, (llm_try_t){ .deployment = &dep, .upstream_model = model });
}

#define THINKS LLM_CLAUDE_THINKS
#define OFF (LLM_CLAUDE_OFF | LLM_CLAUDE_BETWEEN)
#define EFFORTS (LLM_CLAUDE_EFFORT | LLM_CLAUDE_EFFORT_XHIGH | LLM_CLAUDE_EFFORT_MAX)

TEST(claude, is_judged_by_its_name)
{
    static const struct {
        const char *name;
        unsigned of, takes;
    } rows[] = {
        { "claude-2.1", THINKS | LLM_CLAUDE_FORCED, LLM_CLAUDE_FORCED },
        { "anthropic.claude-v2:1", THINKS | LLM_CLAUDE_SAMPLING, LLM_CLAUDE_SAMPLING },
        { "claude-3-5-haiku-20241022", THINKS, 0 },
        { "claude-3-7-sonnet-20250219", THINKS | EFFORTS, LLM_CLAUDE_BUDGET },
        { "claude-sonnet-4-20250514", THINKS | LLM_CLAUDE_SCHEMA, LLM_CLAUDE_BUDGET },
        { "claude-opus-4-1@20250805", THINKS | LLM_CLAUDE_ONE_OF,
          LLM_CLAUDE_BUDGET | LLM_CLAUDE_ONE_OF },
        { "us.anthropic.claude-haiku-4-5-20251001-v1:0",
          THINKS | LLM_CLAUDE_SCHEMA_AWS | LLM_CLAUDE_PARALLEL_AWS | EFFORTS,
          LLM_CLAUDE_BUDGET | LLM_CLAUDE_SCHEMA_AWS | LLM_CLAUDE_PARALLEL_AWS },
        { "claude-opus-4-5", THINKS | EFFORTS, LLM_CLAUDE_BUDGET | LLM_CLAUDE_EFFORT },
        { "claude-opus-4.6", THINKS | EFFORTS | LLM_CLAUDE_SAMPLING,
          THINKS | LLM_CLAUDE_EFFORT | LLM_CLAUDE_EFFORT_MAX | LLM_CLAUDE_SAMPLING },
        { "anthropic.claude-opus-4-7", THINKS | LLM_CLAUDE_SCHEMA_AWS | LLM_CLAUDE_SCHEMA | OFF,
          LLM_CLAUDE_ADAPTIVE | LLM_CLAUDE_SCHEMA },
        { "anthropic.claude-opus-4-8", LLM_CLAUDE_SCHEMA_AWS | LLM_CLAUDE_SAMPLING,
          LLM_CLAUDE_SCHEMA_AWS },
        { "us-gov.anthropic.claude-opus-4-8", LLM_CLAUDE_SCHEMA_AWS, 0 },
        { "us-gov.anthropic.claude-sonnet-4-5-20250929-v1:0", LLM_CLAUDE_SCHEMA_AWS,
          LLM_CLAUDE_SCHEMA_AWS },
        { "claude-opus-5", LLM_CLAUDE_ON | OFF | LLM_CLAUDE_FORCED,
          LLM_CLAUDE_ON | LLM_CLAUDE_OFF | LLM_CLAUDE_FORCED },
        { "claude-sonnet-5-5@default", LLM_CLAUDE_ON | OFF | LLM_CLAUDE_FORCED,
          LLM_CLAUDE_ON | LLM_CLAUDE_BETWEEN },
        { "claude-opus-5-5", LLM_CLAUDE_ON | OFF | LLM_CLAUDE_FORCED | LLM_CLAUDE_SCHEMA_GCP,
          LLM_CLAUDE_ON | LLM_CLAUDE_SCHEMA_GCP },
        { "claude-haiku-5-5", OFF | LLM_CLAUDE_FORCED, LLM_CLAUDE_OFF | LLM_CLAUDE_FORCED },
        { "claude-mythos-preview", THINKS | OFF | EFFORTS, LLM_CLAUDE_ADAPTIVE | EFFORTS },
    };

    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        if ((llm_claude_of_name(rows[i].name) & rows[i].of) != rows[i].takes) {
            ASSERT_STR(apr_psprintf(test_pool, "%x", llm_claude_of_name(rows[i].name)),
                       rows[i].name);
        }
    }
}

TEST(claude, is_nobodys_by_other_names)
{
    static const char *const names[] = { "team-a-claude", "claude-prod-4", "claude", "opus-4",
                                         "claude-code-7", "gpt-5", "claude-opus-latest" };

    for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
        CU_ASSERT_EQUAL(llm_claude_of_name(names[i]), 0);
    }
    CU_ASSERT_EQUAL(llm_claude_of_name(NULL), 0);
}

TEST(claude, is_what_price_map_or_operator_say_under_another_name)
{
    llm_try_t *try = a_try("team-a-claude");

    CU_ASSERT_EQUAL(llm_claude(try) & LLM_CLAUDE_THINKS, LLM_CLAUDE_BUDGET);
    CU_ASSERT_EQUAL(llm_claude_limit(try), 4096);
    dep.price.flags = LLM_MODEL_ADAPTIVE_THINKING | LLM_MODEL_NO_SAMPLING;
    CU_ASSERT_EQUAL(llm_claude(try) & (LLM_CLAUDE_THINKS | LLM_CLAUDE_SAMPLING),
                    LLM_CLAUDE_ADAPTIVE);
    dep.base_model = "claude-sonnet-4-5";
    CU_ASSERT_EQUAL(llm_claude(try) & LLM_CLAUDE_THINKS, LLM_CLAUDE_BUDGET);
    CU_ASSERT_EQUAL(llm_claude_limit(try), 64000);
    dep.price.max_output_tokens = 1000;
    CU_ASSERT_EQUAL(llm_claude_limit(try), 1000);
}

TEST(claude, is_what_its_operator_says_before_its_name)
{
    llm_try_t *try = a_try("claude-sonnet-4-5");

    dep.model_info = llm_json_new_object(test_pool);
    CU_ASSERT_EQUAL(llm_claude(try), llm_claude_of_name("claude-sonnet-4-5"));
    llm_json_set_bool(dep.model_info, "supports_adaptive_thinking", 1);
    llm_json_set_bool(dep.model_info, "supports_native_structured_output", 0);
    CU_ASSERT_EQUAL(llm_claude(try) & (LLM_CLAUDE_THINKS | LLM_CLAUDE_SCHEMA), LLM_CLAUDE_ADAPTIVE);
    llm_json_set_bool(dep.model_info, "supports_reasoning", 0);
    CU_ASSERT_EQUAL(llm_claude(try) & LLM_CLAUDE_THINKS, 0);
}

TEST(claude, behind_an_address_of_ones_own_is_named_by_base_model)
{
    llm_try_t *try = a_try("arn:aws:bedrock:us-east-1:1:application-inference-profile/abc");
    json_object *ir = llm_json_new_object(test_pool), *m;
    llm_msg_t out = { 0 };
    llm_err_t *err = NULL;

    dep.base_model = "bedrock/us.anthropic.claude-opus-4-7";
    m = llm_json_add_object(llm_json_add_array(ir, "messages"), NULL);
    llm_json_set_str(m, "role", "user");
    llm_json_set_str(m, "content", "hi");
    llm_json_set_str(ir, "reasoning_effort", "low");
    CU_ASSERT_EQUAL_FATAL(llm_dialect_bedrock_converse.upstream->request(try, ir, &out, &err),
                          APR_SUCCESS);
    ASSERT_STR(llm_json_str(llm_json_obj(llm_json_obj(out.json, "additionalModelRequestFields"),
                                         "thinking"), "type"), "adaptive");
}

TEST(claude_betas, of_a_header_are_in_converses_body)
{
    llm_try_t *try = a_try("us.anthropic.claude-sonnet-4-5-20250929-v1:0");
    apr_table_t *sent = apr_table_make(test_pool, 2);
    json_object *ir = llm_json_new_object(test_pool), *m;
    llm_msg_t out = { .sent = sent };
    llm_err_t *err = NULL;

    apr_table_addn(sent, "Anthropic-Beta", "files-api-2025-04-14,context-1m-2025-08-07");
    m = llm_json_add_object(llm_json_add_array(ir, "messages"), NULL);
    llm_json_set_str(m, "role", "user");
    llm_json_set_str(m, "content", "hi");
    CU_ASSERT_EQUAL_FATAL(llm_dialect_bedrock_converse.upstream->request(try, ir, &out, &err),
                          APR_SUCCESS);
    m = llm_json_arr(llm_json_obj(out.json, "additionalModelRequestFields"), "anthropic_beta");
    CU_ASSERT_EQUAL_FATAL(json_object_array_length(m), 1);
    ASSERT_STR(json_object_get_string(json_object_array_get_idx(m, 0)), "context-1m-2025-08-07");
}

TEST(claude_betas, reach_hosts_that_have_them)
{
    ASSERT_STR(llm_claude_betas(test_pool, LLM_CLAUDE_VERTEX,
                                "prompt-caching-scope-2026-01-05, interleaved-thinking-2025-05-14,"
                                "advanced-tool-use-2025-11-20,from-tomorrow-2030-01-01"),
               "interleaved-thinking-2025-05-14,tool-search-tool-2025-10-19");
    ASSERT_STR(llm_claude_betas(test_pool, LLM_CLAUDE_CONVERSE, "files-api-2025-04-14"), NULL);
    ASSERT_STR(llm_claude_betas(test_pool, LLM_CLAUDE_CONVERSE,
                                " ,context-1m-2025-08-07,interleaved-thinking-2025-05-14"),
               "context-1m-2025-08-07");
    ASSERT_STR(llm_claude_betas(test_pool, LLM_CLAUDE_VERTEX, ""), NULL);
}
