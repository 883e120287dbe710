/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_strings.h>
#include "test.h"
#include "dialect/ir/tools/call_ids.h"

static json_object *parse(const char *s)
{
    json_object *o = NULL;

    CU_ASSERT_EQUAL_FATAL(llm_json_parse(test_pool, s, strlen(s), &o, NULL), APR_SUCCESS);
    return o;
}

TEST(call_ids, stay_apart_when_they_are_cleaned)
{
    const char *a = llm_call_id_clean(test_pool, "add:1", "", 0);
    const char *b = llm_call_id_clean(test_pool, "add.1", "", 0);
    char longer[200];

    CU_ASSERT_STRING_NOT_EQUAL(a, b);
    CU_ASSERT_STRING_NOT_EQUAL(a, "add_1");
    CU_ASSERT_EQUAL(strspn(a, "abcdefghijklmnopqrstuvwxyz0123456789_"), strlen(a));
    ASSERT_STR(llm_call_id_clean(test_pool, "add:1", ".:", 64), "add:1");
    memset(longer, 'a', sizeof(longer));
    longer[sizeof(longer) - 1] = '\0';
    ASSERT_STR(llm_call_id_clean(test_pool, longer, "", 0), longer);
    CU_ASSERT_EQUAL(strlen(llm_call_id_clean(test_pool, longer, "", 64)), 64);
}

TEST(call_ids, that_come_again_are_other_calls)
{
    llm_call_ids_t ids = { .pool = test_pool, .extra = "" };
    const char *second, *third;

    llm_call_ids_turn(&ids);
    ASSERT_STR(llm_call_ids_call(&ids, "call_0", parse("{\"a\":1}")), "call_0");
    ASSERT_STR(llm_call_ids_call(&ids, "call_0", parse("{\"a\":1}")), NULL);
    second = llm_call_ids_call(&ids, "call_0", parse("{\"a\":2}"));
    CU_ASSERT_STRING_NOT_EQUAL(second, "call_0");
    ASSERT_STR(llm_call_ids_result(&ids, "call_0"), "call_0");
    ASSERT_STR(llm_call_ids_result(&ids, "call_0"), second);
    ASSERT_STR(llm_call_ids_result(&ids, "call_0"), NULL);
    llm_call_ids_turn(&ids);
    third = llm_call_ids_call(&ids, "call_0", parse("{\"a\":1}"));
    CU_ASSERT_STRING_NOT_EQUAL(third, second);
    ASSERT_STR(llm_call_ids_result(&ids, "call_0"), third);
}

TEST(call_ids, of_results_alone_pass_once)
{
    llm_call_ids_t ids = { .pool = test_pool, .extra = "" };

    ASSERT_STR(llm_call_ids_result(&ids, "x"), "x");
    ASSERT_STR(llm_call_ids_result(&ids, "x"), NULL);
}

TEST(call_ids, of_hosted_calls_need_no_result)
{
    llm_call_ids_t ids = { .pool = test_pool, .extra = "" };

    ids.messages = parse("[{\"role\":\"tool\",\"tool_call_id\":\"srvtoolu_2\"}]");
    CU_ASSERT_TRUE(llm_call_ids_ran_elsewhere(&ids, "srvtoolu_1"));
    CU_ASSERT_FALSE(llm_call_ids_ran_elsewhere(&ids, "srvtoolu_2"));
    CU_ASSERT_FALSE(llm_call_ids_ran_elsewhere(&ids, "call_1"));
    CU_ASSERT_FALSE(llm_call_ids_ran_elsewhere(&ids, NULL));
}
