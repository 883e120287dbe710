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

static apr_size_t written(const char *json)
{
    return llm_answer_written(json, strlen(json)).all;
}

TEST(tokens, what_a_model_wrote)
{
    CU_ASSERT_EQUAL(written("[{\"index\":0,\"delta\":{\"role\":\"assistant\",\"content\":\"Hello\"},"
                            "\"finish_reason\":null}]"), 5);
    CU_ASSERT_EQUAL(written("[{\"delta\":{\"reasoning_content\":\"ab\",\"content\":\"c\\u00e4\\n\"},"
                            "\"finish_reason\":\"stop\"}]"), 5);
    CU_ASSERT_EQUAL(written("{\"tool_calls\":[{\"id\":\"call_1\",\"type\":\"function\",\"function\":"
                            "{\"name\":\"f\",\"arguments\":\"{\\\"a\\\":1}\"}}]}"), 7);
    CU_ASSERT_EQUAL(written("{\"logprobs\":{\"content\":[{\"token\":\"Hello\",\"bytes\":[72]}]},"
                            "\"text\":\"Hello\"}"), 5);
    CU_ASSERT_EQUAL(written("{\"content\":\"cut off"), 0);
    CU_ASSERT_EQUAL(written("{\"content\":\"ends with \\\\\"}"), 11);
    CU_ASSERT_EQUAL(written(""), 0);
}

/** Thoughts stand in three places of an answer of Claude's, and in two of OpenRouter's. */
TEST(tokens, what_stands_there_more_than_once)
{
    CU_ASSERT_EQUAL(written("{\"message\":{\"content\":\"12\",\"reasoning_content\":\"12345\","
                            "\"thinking_blocks\":[{\"type\":\"thinking\",\"thinking\":\"12345\"},"
                            "{\"type\":\"redacted_thinking\",\"data\":\"12345678\"}],"
                            "\"provider_specific_fields\":{\"thinking_blocks\":[{\"thinking\":"
                            "\"12345\"},{\"data\":\"12345678\"}],\"citations\":[[{\"text\":\"12\","
                            "\"supported_text\":\"12\"}]],\"tool_plan\" : \"123\"},"
                            "\"refusal\":\"1\"}}"), 2 + 5 + 6 + 3 + 1);
    CU_ASSERT_EQUAL(written("{\"reasoning\":\"12345\",\"reasoning_details\":[{\"type\":"
                            "\"reasoning.text\",\"text\":\"1]}2345\"}],\"content\":\"12\"}"), 7);
    CU_ASSERT_EQUAL(llm_answer_written("{\"reasoning\":\"12345\",\"content\":\"1\"}", 34).thoughts, 5);
    CU_ASSERT_EQUAL(llm_answer_written("{\"thinking_blocks\":[{\"data\":\"1234\"}]}", 38).thoughts, 3);
    CU_ASSERT_EQUAL(written("{\"annotations\":[],\"content\":\"12\"}"), 2);
    CU_ASSERT_EQUAL(written("{\"annotations\":null,\"content\":\"12\"}"), 2);
}

TEST(tokens, what_is_cut_off_within_a_member)
{
    CU_ASSERT_EQUAL(written("{\"provider_specific_fields\":{\"tool_plan\":\"123\",\"x\":[\"a"), 3);
    CU_ASSERT_EQUAL(written("{\"provider_specific_fields\""), 0);
    CU_ASSERT_EQUAL(written("{\"provider_specific_fields\":"), 0);
    CU_ASSERT_EQUAL(written("{\"thinking_blocks\":]]],\"content\":\"12\""), 2);
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
    json = apr_pstrcat(test_pool, "{\"images\":[{\"image_url\":{\"url\":\"data:image/png;base64,",
                       data, "\"}}]}", NULL);
    CU_ASSERT_EQUAL(written(json), 4000);
    CU_ASSERT_EQUAL(written("{\"url\":\"https://example.com/\"}"), 0);
}
