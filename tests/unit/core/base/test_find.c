/* SPDX-License-Identifier: Apache-2.0 */
#include "test.h"
#include "base/find.h"

/** Every place of words of several lengths in texts of several lengths, ends and beyond. */
TEST(find, every_place)
{
    static const char *const words[] = { "abc", "\"n\"", "\"cache_control\"", "aaaa" };

    for (size_t w = 0; w < sizeof(words) / sizeof(words[0]); w++) {
        size_t len = strlen(words[w]);

        for (size_t n = 0; n < 170; n++) {
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

/** Two words in one pass: each of them, at every place, whichever is the longer. */
TEST(find, either_at_every_place)
{
    static const llm_str_t one = { "\\u00", 4 }, other = { "sk-0123456789", 13 };
    const llm_str_t *words[] = { &one, &other };

    for (size_t n = 0; n < 240; n++) {
        char *text = apr_palloc(test_pool, n + 1);

        for (size_t at = 0, w = 0; w < 2; at = at < n ? at + 1 : 0, w += at == 0) {
            memset(text, 'x', n);
            CU_ASSERT_FALSE(llm_find_either(text, n, &one, &other));
            if (at + words[w]->n <= n) {
                memcpy(text + at, words[w]->p, words[w]->n);
                CU_ASSERT_TRUE(llm_find_either(text, n, &one, &other));
                CU_ASSERT_TRUE(llm_find_either(text, n, &other, &one));
                text[at + words[w]->n - 1] = 'y';
                CU_ASSERT_FALSE(llm_find_either(text, n, &one, &other));
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
