/* SPDX-License-Identifier: Apache-2.0 */
#include "test.h"
#include "base/nearest.h"
#include "base/utf8.h"
#include "llm.h"

TEST(utf8, valid_texts_stay_the_same_object)
{
    static const char text[] = "a \xc3\xa4 \xe2\x82\xac \xf0\x9f\x98\x80";

    CU_ASSERT_PTR_EQUAL(llm_utf8_mend(test_pool, text), text);
    CU_ASSERT_TRUE(llm_utf8_valid(text));
}

TEST(utf8, what_is_no_character_is_replaced_once)
{
    CU_ASSERT_FALSE(llm_utf8_valid("\xff"));
    ASSERT_STR(llm_utf8_mend(test_pool, "a\xff" "b"), "a\xef\xbf\xbd" "b");
    ASSERT_STR(llm_utf8_mend(test_pool, "a\xe2\x82"), "a\xef\xbf\xbd");
    ASSERT_STR(llm_utf8_mend(test_pool, "\xc0\x80z"), "\xef\xbf\xbdz");
    ASSERT_STR(llm_utf8_mend(test_pool, "\xed\xa0\x80z"), "\xef\xbf\xbdz");
    ASSERT_STR(llm_utf8_mend(test_pool, "\xf4\x90\x80\x80z"), "\xef\xbf\xbdz");
}

TEST(utf8, one_byte_anywhere_is_not_ascii)
{
    char text[40];

    for (apr_size_t n = 0; n <= sizeof(text); n++) {
        memset(text, 'a', sizeof(text));
        text[sizeof(text) - 1] = n < sizeof(text) ? '\xc3' : '\x7f';      /* behind n, no matter */
        CU_ASSERT_TRUE(llm_utf8_is_ascii(text, n));
        for (apr_size_t at = 0; at < n; at++) {
            text[at] = '\x80';
            CU_ASSERT_FALSE(llm_utf8_is_ascii(text, n));
            text[at] = 'a';
        }
    }
}

TEST(utf8, cut_at_a_character)
{
    ASSERT_STR(llm_utf8_cut(test_pool, "\xe2\x82\xac\xe2\x82\xac", 5), "\xe2\x82\xac");
    ASSERT_STR(llm_utf8_cut(test_pool, "\xe2\x82\xac\xe2\x82\xac", 6),
               "\xe2\x82\xac\xe2\x82\xac");
    ASSERT_STR(llm_utf8_cut(test_pool, "abc", 2), "ab");
    ASSERT_STR(llm_utf8_cut(test_pool, "\xf0\x9f\x98\x80", 1), "");
}

TEST(utf8, a_message_that_a_format_cut_is_utf8)
{
    llm_err_t *e = llm_err_make(test_pool, LLM_ERR_BAD_REQUEST, 0, "%.4s",
                                "\xe2\x82\xac\xe2\x82\xac");

    ASSERT_STR(e->message, "\xe2\x82\xac\xef\xbf\xbd");
}

TEST(nearest, the_name_that_was_meant)
{
    static const char *const known[] = { "models", "metadata", "max_budget", "key" };

    ASSERT_STR(llm_nearest_name("modles", known, 4), "models");
    ASSERT_STR(llm_nearest_name("Model", known, 4), "models");
    ASSERT_STR(llm_nearest_name("max_budgt", known, 4), "max_budget");
    CU_ASSERT_PTR_NULL(llm_nearest_name("something_else", known, 4));
    CU_ASSERT_PTR_NULL(llm_nearest_name("", known, 4));
}
