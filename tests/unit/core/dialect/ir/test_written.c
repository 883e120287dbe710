/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include <apr_strings.h>
#include "test.h"
#include "base/json/json.h"
#include "base/count/tokens.h"
#include "base/count/written_text.h"
#include "dialect/ir/written.h"

static llm_str_t text(const char *s)
{
    return (llm_str_t){ s, strlen(s) };
}

static llm_written_t of_extra(const char *json)
{
    llm_written_t w = { 0 };
    llm_delta_t d = { 0 };

    CU_ASSERT_EQUAL_FATAL(llm_json_parse(test_pool, json, strlen(json), &d.extra, NULL),
                          APR_SUCCESS);
    llm_written_add(&w, &d);
    return w;
}

/** The same in a whole answer. */
static llm_written_t of_message(const char *json)
{
    const char *text = apr_pstrcat(test_pool, "{\"choices\":[{\"message\":", json, "}]}", NULL);

    return llm_answer_written(text, strlen(text));
}

TEST(written, texts)
{
    llm_tool_delta_t tools[2] = { { .arguments = text("{}") }, { .arguments = text("123") } };
    llm_delta_t d = { .content = text("12345"), .reasoning = text("1234567"), .tools = tools,
                      .ntools = 2 };
    llm_written_t w = { 100, 10, 0 };

    llm_written_add(&w, &d);
    CU_ASSERT_EQUAL(w.all, 100 + 5 + 7 + 2 + 3);
    CU_ASSERT_EQUAL(w.thoughts, 10 + 7);
}

TEST(written, input_of_a_custom_tool)
{
    static const char json[] = "{\"type\":\"custom\",\"custom\":{\"name\":\"g\",\"input\":\"1234\"}}";
    llm_tool_delta_t tool = { .id = "c" };
    llm_delta_t d = { .tools = &tool, .ntools = 1 };
    llm_written_t w = { 0 };

    CU_ASSERT_EQUAL(llm_json_parse(test_pool, json, strlen(json), &tool.extra, NULL), APR_SUCCESS);
    llm_written_add(&w, &d);
    CU_ASSERT_EQUAL(w.all, 4);
}

/** A picture of a megabyte is not a quarter of a million tokens, and a link to one is none. */
TEST(written, pictures_and_sound)
{
    char *data = apr_palloc(test_pool, 1000001);

    memset(data, 'A', 1000000);
    data[1000000] = '\0';
    CU_ASSERT_EQUAL(of_extra(apr_psprintf(test_pool, "{\"images\":[{\"type\":\"image_url\","
                                          "\"image_url\":{\"url\":\"data:image/png;base64,%s\"}}]}",
                                          data)).all, LLM_TOKENS_OF_DATA * LLM_TOKEN_ABOUT);
    CU_ASSERT_EQUAL(of_extra("{\"images\":[{\"image_url\":{\"url\":\"https://x/y\"}},7]}").all, 0);
    CU_ASSERT_EQUAL(of_extra(apr_psprintf(test_pool, "{\"audio\":{\"id\":\"a\",\"data\":\"%s\","
                                          "\"transcript\":\"four\"}}", data)).all,
                    1000000 / LLM_SOUND_BYTES + 4);
}

/** What is shown is counted as text already. */
TEST(written, thoughts)
{
    llm_written_t w = of_extra("{\"thinking_blocks\":["
                               "{\"type\":\"thinking\",\"thinking\":\"abc\",\"signature\":\"s\"},"
                               "{\"type\":\"redacted_thinking\",\"data\":\"12345678\"}]}");

    CU_ASSERT_EQUAL(w.all, 6);
    CU_ASSERT_EQUAL(w.thoughts, 6);
    CU_ASSERT_EQUAL(of_extra("{\"thinking_blocks\":7,\"images\":{},\"audio\":[]}").all, 0);
}

/** What a client sees of it, and what repeats a text or was found and not written. */
TEST(written, members_of_providers)
{
    static const struct {
        const char *extra;
        apr_size_t all;
    } extras[] = {
        { "{\"provider_specific_fields\":{\"tool_plan\":\"1234567\"}}", 7 },
        { "{\"provider_specific_fields\":{\"compaction_blocks\":[{\"type\":\"compaction\","
          "\"content\":\"12345\"}]}}", 5 },
        { "{\"provider_specific_fields\":{\"compaction_delta\":{\"content\":\"12345\"}}}", 0 },
        { "{\"provider_specific_fields\":{\"server_side_tool_invocations\":[{\"tool_type\":\"S\","
          "\"args\":{\"q\":[\"12\"]},\"response\":{\"content\":\"12345\"}}]}}", 3 },
        { "{\"refusal\":\"1234\"}", 4 },
        { "{\"function_call\":{\"name\":\"f\",\"arguments\":\"123\"}}", 3 },
        { "{\"provider_specific_fields\":{\"citation\":{\"cited_text\":\"1\"},\"citations\":"
          "[{\"text\":\"1\"}],\"tool_results\":[{\"content\":\"1\",\"text\":\"1\"}],"
          "\"web_search_results\":[{\"content\":[{\"title\":\"1\",\"text\":\"1\"}]}]}}", 0 },
        { "{\"provider_specific_fields\":[7],\"refusal\":{},\"function_call\":\"x\"}", 0 },
    };

    for (apr_size_t i = 0; i < sizeof(extras) / sizeof(extras[0]); i++) {
        CU_ASSERT_EQUAL(of_extra(extras[i].extra).all, extras[i].all);
        CU_ASSERT_EQUAL(of_message(extras[i].extra).all, extras[i].all);
    }
}

/** Members of OpenAI's servers count as in a whole answer. */
TEST(written, what_has_another_name)
{
    static const char *const extras[] = {
        "{\"reasoning_text\":\"123\"}", "{\"thinking\":\"123\"}", "{\"thought\":\"123\",\"executed_tools\":"
        "[{\"arguments\":\"12\",\"output\":\"1\"}]}",
        "{\"reasoning_steps\":[{\"thought\":\"123\"}]}", "{\"content_list\":[{\"text\":\"12\"},"
        "{\"tool_use\":{\"input\":{\"a\":\"1\"}}}]}",
        "{\"reasoning_details\":[{\"data\":\"1234\"}],\"reasoning_opaque\":\"12345678\"}",
    };

    for (apr_size_t i = 0; i < sizeof(extras) / sizeof(extras[0]); i++) {
        llm_written_t whole = of_message(extras[i]), piece = of_extra(extras[i]);

        CU_ASSERT(whole.all > 0);
        CU_ASSERT_EQUAL(piece.all, whole.all);
        CU_ASSERT_EQUAL(piece.thoughts, whole.thoughts);
        CU_ASSERT_EQUAL(piece.data, whole.data);
    }
}
