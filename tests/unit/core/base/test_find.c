/* SPDX-License-Identifier: Apache-2.0 */
#include "test.h"
#include "base/find.h"

/** Every place of words of several lengths in texts of several lengths, ends and beyond. */
TEST(find, every_place)
{
    static const char *const words[] = { "abc", "\"n\"", "\"cache_control\"", "aaaa" };

    for (size_t w = 0; w < sizeof(words) / sizeof(words[0]); w++) {
        size_t len = strlen(words[w]);

        for (size_t n = 0; n < 80; n++) {
            char *text = apr_palloc(test_pool, n + 1);      /* exact, so that ASan sees one more */

            memset(text, 'x', n);
            CU_ASSERT_FALSE(llm_find(text, n, words[w], len));
            for (size_t at = 0; at + len <= n; at++) {
                memset(text, 'x', n);
                memcpy(text + at, words[w], len);
                CU_ASSERT_TRUE(llm_find(text, n, words[w], len));
                text[at + len - 1] = 'y';
                CU_ASSERT_FALSE(llm_find(text, n, words[w], len));
            }
        }
    }
}

TEST(find, near_misses)
{
    static const char text[] = "\"cache_contro\" \"cache-control\" 'cache_control' cache_control "
                               "\"cache_control \" \"Cache_control\" \"cache_control";

    CU_ASSERT_FALSE(llm_find(text, sizeof(text) - 1, "\"cache_control\"", 15));
    CU_ASSERT_TRUE(llm_find(text, sizeof(text) - 1, "\"cache_control ", 15));
}
