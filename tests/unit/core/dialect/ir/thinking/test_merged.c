/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include <apr_strings.h>
#include "test.h"
#include "dialect/ir/thinking/merged.h"

static llm_think_t think;

static void begin(void)
{
    memset(&think, 0, sizeof(think));
    llm_buf_init(&think.text, test_pool, 16, 4096);
}

/** @return the content a delta has after it, "-" for none */
static const char *merged(const char *reasoning, const char *content, llm_delta_t d)
{
    d.reasoning = (llm_str_t){ reasoning, reasoning ? strlen(reasoning) : 0 };
    d.content = (llm_str_t){ content, content ? strlen(content) : 0 };
    llm_think_merge(&think, &d);
    CU_ASSERT_PTR_NULL(d.reasoning.p);
    return d.content.p ? apr_pstrmemdup(test_pool, d.content.p, d.content.n) : "-";
}
#define NONE ((llm_delta_t){ 0 })

TEST(think, wraps_what_is_thought_before_the_answer)
{
    begin();
    ASSERT_STR(merged(NULL, "", (llm_delta_t){ .role = "assistant" }), "");
    ASSERT_STR(merged("one", NULL, NONE), "<think>one");
    ASSERT_STR(merged(" two", NULL, NONE), " two");
    ASSERT_STR(merged(NULL, "Hi", NONE), "</think>Hi");
    ASSERT_STR(merged(NULL, " you", NONE), " you");
    ASSERT_STR(merged(NULL, NULL, (llm_delta_t){ .finish_reason = "stop" }), "-");
}

TEST(think, both_in_one_delta)
{
    begin();
    ASSERT_STR(merged("a", "b", NONE), "<think>a</think>b");
    ASSERT_STR(merged("c", NULL, NONE), "<think>c");
}

TEST(think, an_answer_that_ends_in_thought_is_closed)
{
    begin();
    ASSERT_STR(merged("a", NULL, NONE), "<think>a");
    ASSERT_STR(merged(NULL, NULL, (llm_delta_t){ .finish_reason = "length" }), "</think>");
    ASSERT_STR(merged("a", NULL, NONE), "<think>a");
    ASSERT_STR(merged(NULL, NULL, (llm_delta_t){ .ntools = 1 }), "</think>");
}

TEST(think, every_choice_has_its_own)
{
    begin();
    ASSERT_STR(merged("a", NULL, NONE), "<think>a");
    ASSERT_STR(merged(NULL, "x", (llm_delta_t){ .choice = 1 }), "x");
    ASSERT_STR(merged(NULL, "b", NONE), "</think>b");
}
