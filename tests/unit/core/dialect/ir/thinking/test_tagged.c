/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include <apr_strings.h>
#include "test.h"
#include "dialect/ir/thinking/tagged.h"

/** @return what is thought and said of pieces up to a NULL, as "thought|said" */
static const char *split(const char *const *pieces)
{
    llm_tagged_t t = { 0 };
    const char *thought = "", *said = "";

    for (; *pieces != NULL; pieces++) {
        llm_tagged_piece_t got = llm_tagged_split(&t, test_pool,
                                                  (llm_str_t){ *pieces, strlen(*pieces) },
                                                  pieces[1] == NULL);

        thought = apr_pstrcat(test_pool, thought,
                              apr_pstrmemdup(test_pool, got.thought.p, got.thought.n), NULL);
        said = apr_pstrcat(test_pool, said,
                           apr_pstrmemdup(test_pool, got.said.p, got.said.n), NULL);
    }
    return apr_pstrcat(test_pool, thought, "|", said, NULL);
}
#define SPLIT(...) split((const char *const[]){ __VA_ARGS__, NULL })

TEST(tagged, thoughts_come_first)
{
    ASSERT_STR(SPLIT("<think>a</think>b"), "a|b");
    ASSERT_STR(SPLIT(" \n<think>a</think>"), "a|");
    ASSERT_STR(SPLIT("<think>a"), "a|");
    ASSERT_STR(SPLIT("b <think>a</think>"), "|b <think>a</think>");
    ASSERT_STR(SPLIT("<think>a < b</think>c</think>"), "a < b|c</think>");
    ASSERT_STR(SPLIT("<thinking>"), "|<thinking>");
    ASSERT_STR(SPLIT(""), "|");
}

/** Wherever the pieces end. */
TEST(tagged, tags_in_pieces)
{
    static const char all[] = "<think>one</thin two</think> said";

    for (size_t i = 1; i < sizeof(all) - 1; i++) {
        for (size_t k = i + 1; k < sizeof(all) - 1; k++) {
            ASSERT_STR(SPLIT(apr_pstrmemdup(test_pool, all, i),
                             apr_pstrmemdup(test_pool, all + i, k - i), all + k),
                       "one</thin two| said");
        }
    }
    ASSERT_STR(SPLIT("<thi", "s"), "|<this");
    ASSERT_STR(SPLIT("<thi", ""), "|<thi");
    ASSERT_STR(SPLIT("<think>a</th", ""), "a</th|");
}

TEST(tagged, of_a_json_text)
{
    static const struct {
        const char *text;
        int may;
    } cases[] = {
        { "\"\"", 1 }, { "\"  \"", 1 }, { "\"\\n\\t<think>\"", 1 }, { "\" \\u003Cthink>\"", 1 },
        { "\"<\"", 1 }, { "\"a<think>\"", 0 }, { "\"\\u003\"", 0 }, { "\"\\\"<\"", 0 },
    };

    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        llm_str_t text = { cases[i].text, strlen(cases[i].text) };

        CU_ASSERT_EQUAL(llm_tagged_may_begin(&text), cases[i].may);
    }
}
