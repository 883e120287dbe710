/* SPDX-License-Identifier: Apache-2.0 */
#include "test.h"
#include "dialect/bedrock_converse/dialect.h"

static void read_usage(llm_usage_t *u, const char *text)
{
    json_object *o = NULL;

    CU_ASSERT_EQUAL_FATAL(llm_json_parse(test_pool, text, strlen(text), &o, NULL), APR_SUCCESS);
    bedrock_usage(o, NULL, u);
}

TEST(bedrock_converse, a_later_event_takes_no_count_back)
{
    llm_usage_t u = { .reasoning = 3 };         /* of the event before the metadata */

    read_usage(&u, "{\"inputTokens\":10,\"outputTokens\":5,\"cacheReadInputTokens\":80,"
                   "\"cacheWriteInputTokens\":9,\"cacheDetails\":[{\"ttl\":\"1h\","
                   "\"inputTokens\":4}],\"totalTokens\":104}");
    CU_ASSERT(u.prompt == 99 && u.completion == 5 && u.reasoning == 3 && u.cache_write_1h == 4);
    read_usage(&u, "{\"inputTokens\":0,\"outputTokens\":7,\"cacheReadInputTokens\":0,"
                   "\"cacheWriteInputTokens\":0,\"totalTokens\":0}");
    CU_ASSERT(u.prompt == 99 && u.cached == 80 && u.cache_write == 9 && u.cache_write_1h == 4);
    CU_ASSERT(u.completion == 7 && u.total == 106 && u.reasoning == 3);
}

TEST(bedrock_converse, finds_the_model_behind_routes)
{
    ASSERT_STR(bedrock_base_model("converse/us-east-1/us.anthropic.claude-3"),
               "anthropic.claude-3");
    ASSERT_STR(bedrock_base_model("global.amazon.nova-2-lite-v1:0"), "amazon.nova-2-lite-v1:0");
    ASSERT_STR(bedrock_base_model("arn:aws:bedrock:us-east-1:1:inference-profile/eu.meta.llama"),
               "meta.llama");
    ASSERT_STR(bedrock_base_model("meta.llama3"), "meta.llama3");
    ASSERT_STR(bedrock_base_model(""), "");
}

TEST(bedrock_converse, tells_families)
{
    CU_ASSERT_EQUAL(bedrock_family("us.anthropic.claude-3"), BEDROCK_CLAUDE);
    CU_ASSERT_EQUAL(bedrock_family("amazon.nova-pro-v1:0"), BEDROCK_NOVA);
    CU_ASSERT_EQUAL(bedrock_family("us.amazon.nova-2-lite-v1:0"), BEDROCK_NOVA2);
    CU_ASSERT_EQUAL(bedrock_family("openai.gpt-oss-120b-1:0"), BEDROCK_GPT_OSS);
    CU_ASSERT_EQUAL(bedrock_family("openai.gpt-5"), BEDROCK_GPT);
    CU_ASSERT_EQUAL(bedrock_family("deepseek.v3-v1:0"), BEDROCK_GPT_OSS);
    CU_ASSERT_EQUAL(bedrock_family("us.deepseek.r1-v1:0"), BEDROCK_DEEPSEEK_R1);
    CU_ASSERT_EQUAL(bedrock_family("meta.llama3"), BEDROCK_OTHER);
}

TEST(bedrock_converse, knows_exceptions)
{
    CU_ASSERT_EQUAL(bedrock_exception_status("throttlingException"), 429);
    CU_ASSERT_EQUAL(bedrock_exception_status("ThrottlingException"), 429);
    CU_ASSERT_EQUAL(bedrock_exception_status("newException"), 0);
    CU_ASSERT_EQUAL(bedrock_exception_status(NULL), 0);
}
