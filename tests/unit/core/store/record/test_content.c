/* SPDX-License-Identifier: Apache-2.0 */
#include <stdio.h>
#include <apr_strings.h>
#include "test.h"
#include "base/json/json.h"
#include "store/record/content.h"

static json_object *parsed(const char *text)
{
    json_object *o = NULL;

    CU_ASSERT_EQUAL(llm_json_parse(test_pool, text, strlen(text), &o, NULL), APR_SUCCESS);
    return o;
}

static const char *content(const char *text, apr_size_t max)
{
    return llm_spend_content(test_pool, parsed(text), max);
}

TEST(spend_content, texts_are_cut_in_characters)
{
    ASSERT_STR(content("{\"a\":\"0123456789\",\"n\":[1,null,true,2.5]}", 10),
               "{\"a\":\"0123456789\",\"n\":[1,null,true,2.5]}");
    ASSERT_STR(content("{\"a\":[{\"b\":\"abcdefghijklmnopqrstuvwxyz\"}]}", 20),
               "{\"a\":[{\"b\":\"abcdefg... (litellm_truncated skipped 6 chars. "
               "MAX_STRING_LENGTH_PROMPT_IN_DB sets how many are kept.) ...nopqrstuvwxyz\"}]}");
    ASSERT_STR(content("{\"a\":\"\xc3\xa4\xc3\xb6\xc3\xbc\"}", 3), "{\"a\":\"\xc3\xa4\xc3\xb6\xc3\xbc\"}");
    ASSERT_STR(content("{\"a\":\"\xc3\xa4\xc3\xb6\xc3\xbc\xc3\x9f\"}", 3),
               "{\"a\":\"\xc3\xa4... (litellm_truncated skipped 2 chars. "
               "MAX_STRING_LENGTH_PROMPT_IN_DB sets how many are kept.) ...\xc3\x9f\"}");
    ASSERT_STR(content("{\"a\":\"x\\u0000y\"}", 10), "{\"a\":\"xy\"}");
    ASSERT_STR(llm_spend_content(test_pool, NULL, 10), "{}");
}

TEST(spend_content, credentials_are_masked_but_not_in_tools)
{
    ASSERT_STR(content("{\"api_key\":\"sk\",\"x\":{\"Access-Token\":\"t\",\"max_tokens\":\"9\"},"
                       "\"token_cost\":\"1\",\"key\":7,\"secret_fields\":{\"a\":1}}", 99),
               "{\"api_key\":\"REDACTED_BY_LITELM\",\"x\":{\"Access-Token\":\"REDACTED_BY_LITELM\","
               "\"max_tokens\":\"9\"},\"token_cost\":\"1\",\"key\":7}");
    ASSERT_STR(content("{\"type\":\"tool_use\",\"input\":{\"key\":\"k\"}}", 99),
               "{\"type\":\"tool_use\",\"input\":{\"key\":\"k\"}}");
    ASSERT_STR(content("{\"role\":\"tool\",\"content\":[{\"key\":\"k\"}]}", 99),
               "{\"role\":\"tool\",\"content\":[{\"key\":\"k\"}]}");
    ASSERT_STR(content("{\"role\":\"user\",\"content\":[{\"key\":\"k\"}]}", 99),
               "{\"role\":\"user\",\"content\":[{\"key\":\"REDACTED_BY_LITELM\"}]}");
}

TEST(spend_content, there_is_a_ceiling)
{
    json_object *o = llm_json_new_object(test_pool);
    const char *text;

    for (int i = 0; i < 300; i++) {
        llm_json_set_str(o, apr_psprintf(test_pool, "m%03d", i),
                         apr_psprintf(test_pool, "%01000d", i));
    }
    text = llm_spend_content(test_pool, o, 2048);
    CU_ASSERT_PTR_EQUAL(strstr(text, "{\"litellm_truncated\":\""), text);
    CU_ASSERT_TRUE(strlen(text) < 100);
}

TEST(spend_content, chunks_become_an_answer)
{
    static const char sse[] =
        ": a comment\n\n"
        "data: {\"id\":\"c\",\"created\":7,\"model\":\"m\",\"choices\":[{\"index\":0,\"delta\":"
        "{\"role\":\"assistant\",\"content\":\"Hel\"}}]}\n\n"
        "data: {\"id\":\"c\",\"choices\":[{\"index\":0,\"delta\":{\"content\":\"lo\","
        "\"reasoning_content\":\"hm\"}},{\"index\":1,\"delta\":{\"tool_calls\":[{\"index\":0,"
        "\"id\":\"t\",\"function\":{\"name\":\"f\",\"arguments\":\"{\\\"a\\\"\"}}]}}]}\n\n"
        "data: {\"choices\":[{\"index\":1,\"delta\":{\"tool_calls\":[{\"index\":0,\"function\":"
        "{\"arguments\":\":1}\"}},{\"index\":-1},{\"index\":9999}]},\"finish_reason\":\"tool_calls\"},"
        "{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"},{\"index\":99999}]}\n\n"
        "data: {\"choices\":[],\"usage\":{\"total_tokens\":3}}\n\n"
        "data: [DONE]\n\n"
        "data: {\"choices\":[{\"ind";
    json_object *o = llm_spend_assemble(test_pool, sse, sizeof(sse) - 1);

    CU_ASSERT_PTR_NOT_NULL_FATAL(o);
    ASSERT_STR(llm_json_text(test_pool, o, NULL),
               "{\"id\":\"c\",\"created\":7,\"model\":\"m\",\"object\":\"chat.completion\","
               "\"choices\":[{\"finish_reason\":\"stop\",\"index\":0,\"message\":{"
               "\"role\":\"assistant\",\"content\":\"Hello\",\"reasoning_content\":\"hm\"}},"
               "{\"finish_reason\":\"tool_calls\",\"index\":1,\"message\":{\"role\":\"assistant\","
               "\"tool_calls\":[{\"id\":\"t\",\"type\":\"function\",\"function\":{\"name\":\"f\","
               "\"arguments\":\"{\\\"a\\\":1}\"}}]}}],\"usage\":{\"total_tokens\":3}}");
    CU_ASSERT_PTR_NULL(llm_spend_assemble(test_pool, "data: [DONE]\n\n", 14));
    CU_ASSERT_PTR_NULL(llm_spend_assemble(test_pool, "", 0));
}

TEST(spend_content, text_completions_too)
{
    static const char sse[] = "data: {\"choices\":[{\"index\":0,\"text\":\"a\"}]}\n\n"
                              "data: {\"choices\":[{\"index\":0,\"text\":\"b\","
                              "\"finish_reason\":\"stop\"}]}\n\n";

    ASSERT_STR(llm_json_text(test_pool, llm_spend_assemble(test_pool, sse, sizeof(sse) - 1), NULL),
               "{\"object\":\"text_completion\",\"choices\":[{\"finish_reason\":\"stop\","
               "\"index\":0,\"text\":\"ab\"}]}");
}

TEST(spend_content, what_was_said_goes)
{
    json_object *body = parsed("{\"model\":\"m\",\"messages\":[{\"content\":\"secret\"}]}");
    json_object *answer = parsed("{\"choices\":[{\"message\":{\"content\":\"secret\",\"tool_calls\":"
                                 "[{\"function\":{\"name\":\"f\",\"arguments\":\"secret\"}}]}},"
                                 "{\"text\":\"secret\"}],\"data\":[\"secret\"]}");

    llm_spend_redact_request(body);
    llm_spend_redact_answer(answer);
    CU_ASSERT_PTR_NULL(strstr(llm_json_text(test_pool, body, NULL), "secret"));
    CU_ASSERT_PTR_NULL(strstr(llm_json_text(test_pool, answer, NULL), "secret"));
    CU_ASSERT_PTR_NOT_NULL(strstr(llm_json_text(test_pool, answer, NULL), "\"name\":\"f\""));
}
