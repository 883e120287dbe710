/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_strings.h>
#include "test.h"
#include "dialect/ir/answer.h"
#include "dialect/ir/thinking/reasoning.h"
#include "dialect/ir/schema/schema.h"
#include "dialect/ir/tools/tools.h"

static json_object *parse(const char *s)
{
    json_object *o = NULL;

    CU_ASSERT_EQUAL_FATAL(llm_json_parse(test_pool, s, strlen(s), &o, NULL), APR_SUCCESS);
    return o;
}

static llm_try_t *a_try(void)
{
    llm_try_t *try = test_try((llm_call_t){ 0 }, (llm_try_t){ .upstream_model = "m" });

    llm_notes_make(try);
    return try;
}

static const llm_name_rule_t wide = { 128, 0 };
static const llm_name_rule_t narrow = { 10, 1 };

TEST(tools, leaves_valid_names_alone)
{
    llm_try_t *try = a_try();

    llm_tool_names_note(try, parse("[{\"function\":{\"name\":\"get_a-1\"}},"
                                   "{\"name\":\"b\"}]"), &wide);
    CU_ASSERT_PTR_NULL(llm_notes(try)->wire);
    ASSERT_STR(llm_tool_name_wire(try, "get_a-1"), "get_a-1");
    ASSERT_STR(llm_tool_name_original(try, "whatever"), "whatever");
    ASSERT_STR(llm_tool_name_wire(try, NULL), NULL);
}

TEST(tools, rewrites_and_restores_names)
{
    llm_try_t *try = a_try();

    llm_tool_names_note(try, parse("[{\"function\":{\"name\":\"a/b\"}},"
                                   "{\"function\":{\"name\":\"a.b\"}},"
                                   "{\"function\":{\"name\":\"a_b\"}},"
                                   "{\"function\":{\"name\":\"a/b\"}},"
                                   "{\"function\":{\"name\":\"\"}},{}]"), &wide);
    ASSERT_STR(llm_tool_name_wire(try, "a_b"), "a_b");
    ASSERT_STR(llm_tool_name_wire(try, "a/b"), "a_b_2");
    ASSERT_STR(llm_tool_name_wire(try, "a.b"), "a_b_3");
    ASSERT_STR(llm_tool_name_original(try, "a_b_2"), "a/b");
    ASSERT_STR(llm_tool_name_original(try, "a_b_3"), "a.b");
    ASSERT_STR(llm_tool_name_original(try, "a_b"), "a_b");
}

TEST(tools, keeps_names_within_the_rule)
{
    llm_try_t *try = a_try();

    llm_tool_names_note(try, parse("[{\"name\":\"1name\"},{\"name\":\"abcdefghijklm\"},"
                                   "{\"name\":\"abcdefghijk\"}]"), &narrow);
    ASSERT_STR(llm_tool_name_wire(try, "1name"), "a1name");
    ASSERT_STR(llm_tool_name_wire(try, "abcdefghijklm"), "abcdefghij");
    ASSERT_STR(llm_tool_name_wire(try, "abcdefghijk"), "abcdefgh_2");
}

TEST(tools, many_clashing_names_stay_cheap_and_distinct)
{
    llm_try_t *try = a_try();
    json_object *tools = llm_json_new_array(test_pool);

    for (int i = 0; i < 3000; i++) {
        char name[16];

        /* all of these clean to the same name */
        for (int b = 0; b < 12; b++) {
            name[b] = (i >> b) & 1 ? '/' : '.';
        }
        name[12] = '\0';
        llm_json_set_str(llm_json_add_object(tools, NULL), "name", name);
    }
    llm_tool_names_note(try, tools, &wide);
    CU_ASSERT_EQUAL(apr_hash_count(llm_notes(try)->wire), 3000);
    CU_ASSERT_EQUAL(apr_hash_count(llm_notes(try)->original), 3000);
}

TEST(tools, reads_arguments)
{
    static const char *const cases[][2] = {
        { "{\"arguments\":\"{\\\"a\\\":1}\"}", "{\"a\":1}" },
        { "{\"arguments\":\" \"}", "{}" },
        { "{}", "{}" },
        { "{\"arguments\":{\"b\":2}}", "{\"b\":2}" },
        { "{\"arguments\":\"[1\"}", "{\"INVALID_JSON\":\"[1\"}" },     /* a call cut short */
    };

    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        json_object *o = llm_tool_arguments(test_pool, parse(cases[i][0]));

        ASSERT_STR(llm_json_text(test_pool, o, NULL), cases[i][1]);
    }
}

/** Other models answer with anything, and so do tools whose schema is of no object. */
TEST(tools, makes_arguments_that_are_no_object_one)
{
    static const char *const cases[][2] = {
        { "\"[1]\"", "{\"values\":[1]}" }, { "\" 7 \"", "{\"values\":7}" },
        { "\"\\\"x\\\"\"", "{\"values\":\"x\"}" }, { "\"null\"", "{\"values\":null}" },
        { "7", "{\"values\":7}" }, { "[{}]", "{\"values\":[{}]}" }, { "false", "{\"values\":false}" },
        { "\"{\\\"values\\\":1}\"", "{\"values\":1}" }, { "null", "{}" },
        { "\"1,\\\"a\\\":2\"", "{\"INVALID_JSON\":\"1,\\\"a\\\":2\"}" },
        { "\"[1] 2\"", "{\"INVALID_JSON\":\"[1] 2\"}" },
    };

    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        json_object *function = parse(apr_psprintf(test_pool, "{\"arguments\":%s}", cases[i][0]));

        ASSERT_STR(llm_json_text(test_pool, llm_tool_arguments(test_pool, function), NULL),
                   cases[i][1]);
    }
}

TEST(tools, writes_arguments_with_spaces)
{
    ASSERT_STR(llm_tool_arguments_text(test_pool,
                                       parse("{\"a\":[1,\"x\\n\",null,{}],\"b\":{\"c\":true}}")),
               "{\"a\": [1, \"x\\n\", null, {}], \"b\": {\"c\": true}}");
    ASSERT_STR(llm_tool_arguments_text(test_pool, NULL), "{}");
}

TEST(tools, cleans_ids)
{
    const char *id = "call_1-a";

    CU_ASSERT_PTR_EQUAL(llm_tool_id(test_pool, id, ""), id);
    ASSERT_STR(llm_tool_id(test_pool, "a:b/c d", ":"), "a:b_c_d");
    ASSERT_STR(llm_tool_id(test_pool, NULL, ""), NULL);
}

TEST(reasoning, knows_efforts_and_limits)
{
    CU_ASSERT_EQUAL(llm_effort_budget("minimal"), 1024);
    CU_ASSERT_EQUAL(llm_effort_budget("max"), 16384);
    CU_ASSERT_EQUAL(llm_effort_budget("none"), 0);
    CU_ASSERT_EQUAL(llm_effort_budget("?"), -1);
    CU_ASSERT_EQUAL(llm_effort_budget(NULL), -1);
    CU_ASSERT_EQUAL(llm_max_tokens(parse("{\"max_tokens\":5,\"max_completion_tokens\":7.6}")), 8);
    CU_ASSERT_EQUAL(llm_max_tokens(parse("{\"max_tokens\":-5}")), 1);
    CU_ASSERT_EQUAL(llm_max_tokens(parse("{\"max_tokens\":1e300}")), APR_INT64_C(1000000000000000));
    CU_ASSERT_EQUAL(llm_max_tokens(parse("{\"max_tokens\":\"5\"}")), 0);
    CU_ASSERT_EQUAL(llm_max_tokens(parse("{}")), 0);
}

TEST(reasoning, survives_huge_budgets)
{
    llm_thinking_t t;
    llm_err_t *err = NULL;

    CU_ASSERT_EQUAL(llm_thinking_read(a_try(), parse("{\"thinking\":{\"type\":\"enabled\","
                                                     "\"budget_tokens\":9223372036854775807}}"),
                                      &t, &err), APR_SUCCESS);
    CU_ASSERT_TRUE(t.max_tokens > 0);
}

TEST(schema, closes_objects_without_changing_the_source)
{
    json_object *s = parse("{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"object\"},"
                           "\"b\":{\"$ref\":\"#/$defs/B\"}},"
                           "\"$defs\":{\"B\":{\"type\":\"string\",\"minLength\":2}}}");
    const char *before = llm_json_text(test_pool, s, NULL);
    json_object *to = llm_json_own(test_pool, llm_schema_strict(test_pool, s));

    ASSERT_STR(llm_json_text(test_pool, to, NULL),
               "{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"object\","
               "\"additionalProperties\":false},\"b\":{\"$ref\":\"#/$defs/B\"}},"
               "\"$defs\":{\"B\":{\"description\":\"Constraints: minLength 2.\","
               "\"type\":\"string\"}},"
               "\"additionalProperties\":false}");
    ASSERT_STR(llm_json_text(test_pool, s, NULL), before);
}

TEST(answer, bounds_counts)
{
    json_object *o = parse("{\"a\":-1,\"b\":9223372036854775807,\"c\":\"x\"}");

    CU_ASSERT_EQUAL(llm_count(o, "a", 5), 0);
    CU_ASSERT_EQUAL(llm_count(o, "b", 5), APR_INT64_C(1000000000000));
    CU_ASSERT_EQUAL(llm_count(o, "c", 5), 5);
    ASSERT_STR(llm_finish_reason("IMAGE_SAFETY"), "content_filter");
    ASSERT_STR(llm_finish_reason("who knows"), "stop");
}
