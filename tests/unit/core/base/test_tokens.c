/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include <apr_strings.h>
#include "test.h"
#include "base/tokens.h"

static apr_int64_t tokens(const char *json)
{
    return llm_tokens_at_least(json, strlen(json));
}

TEST(tokens, strings_count_and_names_do_not)
{
    CU_ASSERT_EQUAL(tokens("[{\"role\":\"user\",\"content\" : \"twenty bytes of text\"}]"), 4);
    CU_ASSERT_EQUAL(tokens("\"123456\""), 1);
    CU_ASSERT_EQUAL(tokens("\"12345\""), 0);
    CU_ASSERT_EQUAL(tokens("[1, 2.5, null, true, {}]"), 0);
}

TEST(tokens, escapes_are_one_character)
{
    CU_ASSERT_EQUAL(tokens("\"\\u00e4\\n\\\"\\\\ab\""), 1);
    CU_ASSERT_EQUAL(tokens("[\"a\\\\\",\"bcdefg\"]"), 1);
}

TEST(tokens, data_is_no_text)
{
    char long_one[2048];

    CU_ASSERT_EQUAL(tokens("\"data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAUA\""), 0);
    memset(long_one, 'A', sizeof(long_one));
    long_one[0] = '"';
    long_one[sizeof(long_one) - 2] = '"';
    long_one[sizeof(long_one) - 1] = '\0';
    CU_ASSERT_EQUAL(tokens(long_one), 0);
    long_one[9] = ' ';
    CU_ASSERT_EQUAL(tokens(long_one), (2048 - 3) / LLM_TOKEN_BYTES);
}

TEST(tokens, what_is_cut_off_ends_the_count)
{
    CU_ASSERT_EQUAL(tokens(""), 0);
    CU_ASSERT_EQUAL(tokens("\""), 0);
    CU_ASSERT_EQUAL(tokens("\"abcdefghijkl"), 0);
    CU_ASSERT_EQUAL(tokens("\"abcdefghijkl\\"), 0);
    CU_ASSERT_EQUAL(tokens("\"abcdef\",\"\\u"), 1);
    CU_ASSERT_EQUAL(tokens("\"\\u\""), 0);
}

static apr_int64_t about(const char *json)
{
    return llm_tokens_about(json, strlen(json));
}

TEST(tokens, about_all_of_a_body)
{
    CU_ASSERT_EQUAL(about(""), 0);
    CU_ASSERT_EQUAL(about("{\"model\":\"m\",\"messages\":[]}"), 27 / LLM_TOKEN_ABOUT);
    CU_ASSERT_EQUAL(about("[1234,5678,9012]"), 4);
    CU_ASSERT_EQUAL(about("{\"a\":\"is not closed"), 19 / LLM_TOKEN_ABOUT);
}

/** A body with one long string. */
static apr_int64_t about_long(const char *name, const char *begin, apr_size_t n)
{
    char *text = apr_palloc(test_pool, n + 1);

    memset(text, 'A', n);
    memcpy(text, begin, strlen(begin));
    text[n] = '\0';
    return about(apr_pstrcat(test_pool, "{\"", name, "\":\"", text, "\"}", NULL));
}

TEST(tokens, about_pictures_and_files)
{
    CU_ASSERT_EQUAL(about_long("url", "data:image/png;base64,", 400000), LLM_TOKENS_OF_DATA + 2);
    CU_ASSERT_EQUAL(about_long("input", "data:", 400000), LLM_TOKENS_OF_DATA + 3);
    CU_ASSERT_EQUAL(about_long("data", "", 400000), LLM_TOKENS_OF_DATA + 2);
    /* a prompt without spaces is a prompt all the same */
    CU_ASSERT(about_long("content", "", 400000) > 100000);
    CU_ASSERT(about_long("text", "", 400000) > 100000);
    CU_ASSERT_EQUAL(about_long("url", "https://", 40), 12);
}

TEST(tokens, about_prose_called_data)
{
    CU_ASSERT(about_long("content", "data: read this", 400000) > 100000);
    CU_ASSERT(about_long("content", "data:image/png;base64,", 400000) > 100000);
    CU_ASSERT(about_long("url", "prose with blanks ", 400000) > 100000);
    CU_ASSERT(about_long("input", "data: prose", 400000) > 100000);
}

TEST(tokens, about_long_files)
{
    CU_ASSERT(about_long("file_data", "data:text/plain;base64,", 400000) > 75000);
    CU_ASSERT_EQUAL(about_long("file_data", "data:application/pdf;base64,", 64000), 2000 + 4);
    CU_ASSERT_EQUAL(about_long("file_data", "JVBERi0", 64000), 2000 + 4);
    CU_ASSERT_EQUAL(about_long("data", "", 6400000), 2000 + 2);
    CU_ASSERT_EQUAL(about_long("url", "data:image/png;base64,", 6400000), LLM_TOKENS_OF_DATA + 2);
}

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

TEST(tokens, what_a_model_wrote)
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
TEST(tokens, escapes_are_what_they_stand_for)
{
    CU_ASSERT_EQUAL(written("{\"content\":\"\\u00e4\\n\\u0041\\u4f60\\ud83d\\ude00\"}"),
                    strlen("\u00e4\nA\u4f60\U0001f600"));
    CU_ASSERT_EQUAL(written("{\"content\":\"\\u00\"}"), 1);
    CU_ASSERT_EQUAL(llm_strings_bytes("[\"a\\u00E4\", [\"b\"]]", 18), 4);
}

/** Documents a provider found, results of its tools, probabilities: wherever they stand. */
TEST(tokens, what_others_wrote)
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
TEST(tokens, what_stands_there_more_than_once)
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
TEST(tokens, what_has_another_name)
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
}

/** What could not be used has the shape of its upstream. */
TEST(tokens, written_in_any_shape)
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

TEST(tokens, what_is_cut_off_within_a_member)
{
    static const char cut[] = "[{\"delta\":{\"provider_specific_fields\":{\"tool_plan\":\"123\",\"x\":[\"a";

    CU_ASSERT_EQUAL(llm_choices_written(cut, strlen(cut)).all, 3);
    for (apr_size_t i = 0; i < strlen(cut); i++) {
        CU_ASSERT(llm_choices_written(cut, i).all <= 3);
    }
    CU_ASSERT(written("{\"thinking_blocks\":]]],\"content\":\"12\"") <= 2);
}

TEST(tokens, pictures_and_sound_a_model_made)
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
