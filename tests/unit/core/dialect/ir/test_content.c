/* SPDX-License-Identifier: Apache-2.0 */
#include "test.h"
#include "dialect/ir/content.h"

static json_object *parse(const char *s)
{
    json_object *o = NULL;

    CU_ASSERT_EQUAL_FATAL(llm_json_parse(test_pool, s, strlen(s), &o, NULL), APR_SUCCESS);
    return o;
}

TEST(content, splits_data_urls)
{
    llm_data_url_t u;

    CU_ASSERT_TRUE(llm_data_url_split("data:image/PNG;base64,aGk=", test_pool, &u));
    ASSERT_STR(u.mime, "image/png");
    ASSERT_STR(u.data, "aGk=");
    CU_ASSERT_EQUAL(u.n, 4);
    CU_ASSERT_TRUE(u.base64);
    CU_ASSERT_TRUE(llm_data_url_split("data:text/plain;charset=utf-8;base64,YQ==", test_pool, &u));
    ASSERT_STR(u.mime, "text/plain");
    CU_ASSERT_TRUE(u.base64);
    CU_ASSERT_TRUE(llm_data_url_split("data:,a%20b", test_pool, &u));
    ASSERT_STR(u.mime, "text/plain");
    CU_ASSERT_FALSE(u.base64);
    ASSERT_STR(u.data, "a%20b");
}

TEST(content, refuses_what_is_no_data_url)
{
    llm_data_url_t u;

    CU_ASSERT_FALSE(llm_data_url_split(NULL, test_pool, &u));
    CU_ASSERT_FALSE(llm_data_url_split("", test_pool, &u));
    CU_ASSERT_FALSE(llm_data_url_split("data:", test_pool, &u));
    CU_ASSERT_FALSE(llm_data_url_split("https://x/data:image/png;base64,aa", test_pool, &u));
    CU_ASSERT_FALSE(llm_data_url_split("data:image/png;base64", test_pool, &u));
    CU_ASSERT_FALSE(llm_data_url_split("data:im\"age/png;base64,aa", test_pool, &u));
}

TEST(content, checks_base64)
{
    CU_ASSERT_TRUE(llm_base64_valid("aGk=", 4));
    CU_ASSERT_TRUE(llm_base64_valid("a+/9", 4));
    CU_ASSERT_FALSE(llm_base64_valid("a=k=", 4));
    CU_ASSERT_FALSE(llm_base64_valid("a\"k=", 4));
    CU_ASSERT_FALSE(llm_base64_valid("==", 2));
    CU_ASSERT_FALSE(llm_base64_valid("", 0));
}

TEST(content, iterates_over_parts)
{
    json_object *v = parse("[{\"type\":\"text\",\"text\":\"hi\","
                           "\"cache_control\":{\"type\":\"e\"}},7,"
                           "{\"type\":\"image_url\","
                           "\"image_url\":{\"url\":\"u\",\"detail\":\"low\"}},"
                           "{\"type\":\"image_url\",\"image_url\":\"v\"},"
                           "{\"type\":\"file\",\"file\":{\"file_id\":\"f\",\"filename\":\"n\"}},"
                           "{\"type\":\"input_audio\",\"input_audio\":{\"data\":\"d\","
                           "\"format\":\"wav\"}},{\"type\":\"text\",\"text\":5},"
                           "{\"type\":\"new\"}]");
    llm_content_t c;
    llm_part_t part;

    llm_content_start(&c, v);
    CU_ASSERT_TRUE_FATAL(llm_content_next(&c, &part));
    CU_ASSERT_EQUAL(part.kind, LLM_PART_TEXT);
    ASSERT_STR(json_object_get_string(part.text), "hi");
    CU_ASSERT_PTR_NOT_NULL(part.cache_control);
    CU_ASSERT_TRUE_FATAL(llm_content_next(&c, &part));
    CU_ASSERT_EQUAL(part.kind, LLM_PART_IMAGE);
    ASSERT_STR(part.url, "u");
    ASSERT_STR(part.detail, "low");
    CU_ASSERT_TRUE_FATAL(llm_content_next(&c, &part));
    ASSERT_STR(part.url, "v");
    CU_ASSERT_TRUE_FATAL(llm_content_next(&c, &part));
    CU_ASSERT_EQUAL(part.kind, LLM_PART_FILE);
    ASSERT_STR(part.id, "f");
    ASSERT_STR(part.name, "n");
    CU_ASSERT_TRUE_FATAL(llm_content_next(&c, &part));
    CU_ASSERT_EQUAL(part.kind, LLM_PART_AUDIO);
    ASSERT_STR(part.data, "d");
    ASSERT_STR(part.format, "wav");
    CU_ASSERT_TRUE_FATAL(llm_content_next(&c, &part));
    CU_ASSERT_PTR_NULL(part.text);
    CU_ASSERT_TRUE_FATAL(llm_content_next(&c, &part));
    CU_ASSERT_EQUAL(part.kind, LLM_PART_OTHER);
    ASSERT_STR(part.type, "new");
    CU_ASSERT_FALSE(llm_content_next(&c, &part));
}

TEST(content, iterates_over_a_string_and_nothing)
{
    json_object *o = parse("{\"s\":\"x\",\"n\":3}");
    llm_content_t c;
    llm_part_t part;

    llm_content_start(&c, llm_json_get(o, "s"));
    CU_ASSERT_TRUE_FATAL(llm_content_next(&c, &part));
    CU_ASSERT_PTR_NULL(part.json);
    ASSERT_STR(json_object_get_string(part.text), "x");
    CU_ASSERT_FALSE(llm_content_next(&c, &part));
    llm_content_start(&c, NULL);
    CU_ASSERT_FALSE(llm_content_next(&c, &part));
    llm_content_start(&c, llm_json_get(o, "n"));
    CU_ASSERT_FALSE(llm_content_next(&c, &part));
}

TEST(content, joins_texts)
{
    ASSERT_STR(llm_content_join(parse("[{\"type\":\"text\",\"text\":\"a\"},{\"type\":\"x\"},"
                                      "{\"type\":\"text\",\"text\":\"b\"}]"), "\n", test_pool),
               "a\nb");
    ASSERT_STR(llm_content_join(NULL, "", test_pool), "");
}

TEST(content, knows_media_types)
{
    ASSERT_STR(llm_mime_of_url("https://h/a/b.PNG?x=1.gif"), "image/png");
    ASSERT_STR(llm_mime_of_url("https://h.pdf/b"), NULL);
    ASSERT_STR(llm_mime_of_url("https://h/b.xyz"), NULL);
    ASSERT_STR(llm_mime_of_url(NULL), NULL);
    CU_ASSERT_TRUE(llm_blank(" \n"));
    CU_ASSERT_FALSE(llm_blank(" x"));
}
