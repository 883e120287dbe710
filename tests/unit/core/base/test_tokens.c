/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
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
