/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include <apr_strings.h>
#include "test.h"
#include "base/count/tokens.h"

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

#define ABOUT(json) (about(json) - (apr_int64_t)(strlen(json) / LLM_TOKEN_ABOUT))

TEST(tokens, about_what_is_read_elsewhere)
{
    CU_ASSERT_EQUAL(ABOUT("[{\"type\":\"image_url\",\"image_url\":{\"detail\":\"high\",\"url\":"
                          "\"https://x/a.png\"}}]"), LLM_TOKENS_OF_DATA);
    CU_ASSERT_EQUAL(ABOUT("[{\"type\":\"image_url\",\"image_url\":\"gs://x/a.png\"},"
                          "{\"type\":\"file\",\"file\":{\"file_id\":\"file-abc\"}}]"),
                    2 * LLM_TOKENS_OF_DATA);
    /* a source that was cited, and a picture in the text */
    CU_ASSERT_EQUAL(ABOUT("[{\"type\":\"url_citation\",\"url_citation\":{\"url\":"
                          "\"https://x/\"}}]"), 0);
    CU_ASSERT_EQUAL(ABOUT("{\"content\":\"image_url: https://x/a.png\"}"), 0);
}

static void check_pictures(const char *json, int pictures, int small, int low)
{
    llm_about_t a = llm_tokens_parts(json, strlen(json));

    CU_ASSERT_EQUAL(a.pictures, pictures);
    CU_ASSERT_EQUAL(a.small, small);
    CU_ASSERT_EQUAL(a.low, low);
}

TEST(tokens, pictures_apart)
{
#define AT "\"url\":\"https://x/a.png\""
#define LOW "\"detail\":\"low\""
#define HIGH "\"detail\":\"high\""
#define PART(more) "{\"type\":\"image_url\",\"image_url\":{" more "}}"
    check_pictures("[" PART(AT) "]", 1, 0, 0);
    check_pictures("[" PART(AT "," LOW) "," PART(LOW " , " AT) "]", 2, 0, 2);
    check_pictures("[" PART(AT) "," PART(LOW "," AT) "," PART(AT) "]", 3, 0, 1);
    check_pictures("[" PART(AT "," HIGH) "]", 1, 0, 0);
    check_pictures("[{\"type\":\"input_image\",\"image_url\":\"https://x/a\"," LOW "}]", 1, 0, 1);
    check_pictures("[" PART("\"url\":\"data:image/png;base64,AAAA\"") "]", 1, 1, 0);
    /* another member's, said twice, or of one picture for two */
    check_pictures("{" LOW ",\"a\":[" PART(AT) "]}", 1, 0, 0);
    check_pictures("[{\"image_url\":{" AT "}," LOW "}]", 1, 0, 0);
    check_pictures("[" PART(LOW "," AT "," HIGH) "]", 1, 0, 0);
    check_pictures("[" PART(AT "," LOW "," AT) "]", 2, 0, 1);
#undef PART
#undef HIGH
#undef LOW
#undef AT
}

static int is_one_picture(const char *name, const char *begin)
{
    char *text = apr_palloc(test_pool, 2049), *json;
    llm_about_t a;

    memset(text, 'A', 2048);
    memcpy(text, begin, strlen(begin));
    text[2048] = '\0';
    json = apr_pstrcat(test_pool, "{\"", name, "\":\"", text, "\"}", NULL);
    a = llm_tokens_parts(json, strlen(json));
    CU_ASSERT_EQUAL(a.rest + a.pictures * LLM_TOKENS_OF_DATA, about(json));
    return a.pictures == 1;
}

TEST(tokens, pictures_by_their_look)
{
    CU_ASSERT_TRUE(is_one_picture("url", "data:image/png;base64,"));
    CU_ASSERT_TRUE(is_one_picture("data", "iVBORw0KGgo"));
    CU_ASSERT_TRUE(is_one_picture("data", "/9j/4AAQ"));
    CU_ASSERT_TRUE(is_one_picture("data", "UklGRiQAAABXRUJQ"));
    CU_ASSERT_FALSE(is_one_picture("data", "UklGRiQAAABXQVZF"));
    CU_ASSERT_FALSE(is_one_picture("data", "JVBERi0"));
    CU_ASSERT_FALSE(is_one_picture("content", "iVBORw0KGgo"));
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
