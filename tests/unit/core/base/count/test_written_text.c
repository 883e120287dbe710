/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include <apr_strings.h>
#include "test.h"
#include "base/json/strings.h"
#include "base/count/tokens.h"
#include "base/count/written_text.h"

static llm_written_t written_in(const char *message)
{
    const char *json = apr_pstrcat(test_pool, "{\"id\":\"x\",\"choices\":[{\"index\":0,\"message\":",
                                   message, "}],\"usage\":{\"text\":\"1\"}}", NULL);

    return llm_answer_written(json, strlen(json));
}

static apr_size_t written(const char *message)
{
    return written_in(message).all;
}

static apr_size_t written_body(const char *json)
{
    return llm_body_written(json, strlen(json)).all;
}

TEST(written_text, what_a_model_wrote)
{
    static const char chunk[] = "[{\"index\":0,\"delta\":{\"role\":\"assistant\",\"content\":"
                                "\"Hello\"},\"finish_reason\":null}]";
    static const char text[] = "[{\"logprobs\":{\"content\":[{\"token\":\"Hello\",\"bytes\":[72]}]"
                               ",\"text\":\"1\"},\"text\":\"Hello\"},{\"text\":\"two\"}]";

    CU_ASSERT_EQUAL(llm_choices_written(chunk, strlen(chunk)).all, 5);
    CU_ASSERT_EQUAL(llm_choices_written(text, strlen(text)).all, 8);
    CU_ASSERT_EQUAL(written("{\"reasoning_content\":\"ab\",\"content\":\"cde\"}"), 5);
    CU_ASSERT_EQUAL(written("{\"tool_calls\":[{\"id\":\"call_1\",\"type\":\"function\",\"function\":"
                            "{\"name\":\"f\",\"arguments\":\"{\\\"a\\\":1}\"}},{\"custom\":"
                            "{\"name\":\"g\",\"input\":\"12\"}}]}"), 9);
    CU_ASSERT_EQUAL(written("{\"content\":[{\"type\":\"thinking\",\"thinking\":[{\"type\":\"text\","
                            "\"text\":\"123\"}]},{\"type\":\"text\",\"text\":\"12\"}]}"), 5);
    CU_ASSERT_EQUAL(written("{\"content\":\"ends with \\\\\"}"), 11);
    CU_ASSERT_EQUAL(llm_answer_written("{\"choices\":[{\"text\":\"cut off", 28).all, 0);
    CU_ASSERT_EQUAL(llm_answer_written("", 0).all, 0);
}

/** A text has the same length however it is written. */
TEST(written_text, escapes_are_what_they_stand_for)
{
    CU_ASSERT_EQUAL(written("{\"content\":\"\\u00e4\\n\\u0041\\u4f60\\ud83d\\ude00\"}"),
                    strlen("\u00e4\nA\u4f60\U0001f600"));
    CU_ASSERT_EQUAL(written("{\"content\":\"\\u00\"}"), 1);
    CU_ASSERT_EQUAL(llm_strings_bytes("[\"a\\u00E4\", [\"b\"]]", 18), 4);
}

/** Documents a provider found, results of its tools, probabilities: wherever they stand. */
TEST(written_text, what_others_wrote)
{
    static const char *const messages[] = {
        "{\"context\":{\"intent\":\"1\",\"citations\":[{\"content\":\"1\",\"url\":\"data:1\"}]}}",
        "{\"executed_tools\":[{\"name\":\"1\",\"output\":\"1\",\"search_results\":"
        "{\"results\":[{\"content\":\"1\"}]}}]}",
        "{\"annotations\":[{\"url_citation\":{\"url\":\"data:1\",\"content\":\"1\"}}]}",
        "{\"reasoning_details\":[{\"text\":\"1\",\"id\":\"1234\"}]}",
        "{\"documents\":[[{\"text\":\"1\"}]],\"tool_results\":[{\"text\":\"1\"}]}",
        "{\"content\":null,\"x\":{\"message\":{\"content\":\"1\"}}}",
        "null},{\"retrievedContext\":{\"text\":\"1\"},\"content\":\"1\"",
    };

    for (apr_size_t i = 0; i < sizeof(messages) / sizeof(messages[0]); i++) {
        CU_ASSERT_EQUAL(written(messages[i]), 0);
    }
    CU_ASSERT_EQUAL(llm_answer_written("{\"content\":\"1\",\"citations\":[{\"text\":\"1\"}]}", 42).all,
                    0);
}

/** Thoughts stand in three places of an answer of Claude's, and in two of OpenRouter's. */
TEST(written_text, what_stands_there_more_than_once)
{
    CU_ASSERT_EQUAL(written("{\"content\":\"12\",\"reasoning_content\":\"12345\","
                            "\"thinking_blocks\":[{\"type\":\"thinking\",\"thinking\":\"12345\"},"
                            "{\"type\":\"redacted_thinking\",\"data\":\"12345678\"}],"
                            "\"provider_specific_fields\":{\"thinking_blocks\":[{\"thinking\":"
                            "\"12345\"},{\"data\":\"12345678\"}],\"citations\":[[{\"text\":\"12\","
                            "\"supported_text\":\"12\"}]],\"tool_plan\" : \"123\"},"
                            "\"refusal\":\"1\"}"), 2 + 5 + 6 + 3 + 1);
    CU_ASSERT_EQUAL(written("{\"reasoning\":\"12345\",\"reasoning_details\":[{\"type\":"
                            "\"reasoning.text\",\"text\":\"1]}2345\"}],\"content\":\"12\"}"), 7);
    CU_ASSERT_EQUAL(written_in("{\"reasoning\":\"12345\",\"content\":\"1\"}").thoughts, 5);
    CU_ASSERT_EQUAL(written_in("{\"thinking_blocks\":[{\"data\":\"1234\"}]}").thoughts, 3);
    CU_ASSERT_EQUAL(written("{\"annotations\":[],\"content\":\"12\"}"), 2);
    CU_ASSERT_EQUAL(written("{\"annotations\":null,\"content\":\"12\"}"), 2);
}

/** Under rarer names what is not there under a usual one. */
TEST(written_text, what_has_another_name)
{
    static const struct {
        const char *message;
        apr_size_t all, thoughts;
    } rows[] = {
        { "{\"reasoning_text\":\"123\"}", 3, 3 },
        { "{\"thought\":\"123\",\"content\":\"12\"}", 5, 3 },
        { "{\"content\":\"12\",\"reasoning_steps\":[{\"thought\":\"123\",\"web_search\":"
          "{\"search_results\":[{\"snippet\":\"1\"}]}}]}", 5, 3 },
        { "{\"reasoning_content\":\"123\",\"reasoning_text\":\"123\",\"thought\":\"123\"}", 3, 3 },
        { "{\"reasoning_content\":[{\"type\":\"text\",\"text\":\"123\"}]}", 3, 3 },
        { "{\"content_list\":[{\"type\":\"text\",\"text\":\"123\"}]}", 3, 0 },
        { "{\"content\":\"123\",\"content_list\":[{\"type\":\"text\",\"text\":\"123\"}]}", 3, 0 },
        { "{\"content\":\"\",\"content_list\":[{\"tool_use\":{\"name\":\"f\",\"input\":{\"a\":\"12\"}}}]}",
          3, 0 },
        { "{\"executed_tools\":[{\"arguments\":\"123\",\"output\":\"1\"}]}", 3, 0 },
        { "{\"tool_calls\":[{\"name\":\"f\",\"arguments\":\"123\"}]}", 3, 0 },
        { "{\"tool_calls\":[{\"name\":\"f\",\"parameters\":{\"a\":\"12\"}}]}", 3, 0 },
        { "{\"reasoning_details\":[{\"type\":\"reasoning.encrypted\",\"data\":\"1234\"}]}", 3, 3 },
        { "{\"reasoning_opaque\":\"1234\",\"content\":\"1\"}", 4, 3 },
    };

    for (apr_size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        CU_ASSERT_EQUAL(written_in(rows[i].message).all, rows[i].all);
        CU_ASSERT_EQUAL(written_in(rows[i].message).thoughts, rows[i].thoughts);
    }
    CU_ASSERT_EQUAL(written_in("{\"executed_tools\":[{\"arguments\":\"123\"}]}").data, 3);
}

/** What could not be used has the shape of its upstream. */
TEST(written_text, written_in_any_shape)
{
    CU_ASSERT_EQUAL(written_body("{\"choices\":[{\"message\":{\"content\":\"123\""), 3);
    CU_ASSERT_EQUAL(written_body("{\"type\":\"message\",\"content\":[{\"type\":\"text\",\"text\":"
                                 "\"12\"},{\"type\":\"tool_use\",\"input\":{\"a\":\"b\"}},{\"type\":"
                                 "\"web_search_tool_result\",\"content\":[{\"text\":\"1\"}]}]}"), 4);
    CU_ASSERT_EQUAL(written_body("{\"candidates\":[{\"content\":{\"parts\":[{\"text\":\"12\"},"
                                 "{\"functionCall\":{\"name\":\"f\",\"args\":{\"a\":\"b\"}}}]},"
                                 "\"groundingMetadata\":{\"groundingChunks\":[{\"retrievedContext\":"
                                 "{\"text\":\"1\"}}]}}]}"), 4);
    CU_ASSERT_EQUAL(written_body("{\"output\":{\"message\":{\"content\":[{\"text\":\"12\"},{\"toolUse\":"
                                 "{\"input\":{\"a\":\"b\"}}}]}}}"), 4);
    CU_ASSERT_EQUAL(written_body("{\"message\":{\"content\":\"12\",\"thinking\":\"1\",\"citations\":"
                                 "[{\"sources\":[{\"document\":{\"text\":\"1\"}}]}]}}"), 3);
}

TEST(written_text, what_is_cut_off_within_a_member)
{
    static const char cut[] = "[{\"delta\":{\"provider_specific_fields\":{\"tool_plan\":\"123\",\"x\":[\"a";

    CU_ASSERT_EQUAL(llm_choices_written(cut, strlen(cut)).all, 3);
    for (apr_size_t i = 0; i < strlen(cut); i++) {
        CU_ASSERT(llm_choices_written(cut, i).all <= 3);
    }
    CU_ASSERT(written("{\"thinking_blocks\":]]],\"content\":\"12\"") <= 2);
}

TEST(written_text, pictures_and_sound_a_model_made)
{
    char *data = apr_palloc(test_pool, 64001);
    const char *json;

    memset(data, 'A', 64000);
    data[64000] = '\0';
    json = apr_pstrcat(test_pool, "{\"audio\":{\"id\":\"a\",\"data\":\"", data,
                       "\",\"transcript\":\"Hello\"}}", NULL);
    CU_ASSERT_EQUAL(written(json), 80 + 5);     /* a second is 20 tokens */
    CU_ASSERT_EQUAL(written_in(json).data, 80);
    json = apr_pstrcat(test_pool, "{\"images\":[{\"image_url\":{\"url\":\"data:image/png;base64,",
                       data, "\"}}]}", NULL);
    CU_ASSERT_EQUAL(written(json), 4000);
    CU_ASSERT_EQUAL(written_in(json).data, 4000);
    CU_ASSERT_EQUAL(written("{\"images\":[{\"image_url\":{\"url\":\"https://example.com/\"}}]}"), 0);
}
