/* SPDX-License-Identifier: Apache-2.0 */
#include <stdlib.h>
#include <apr_strings.h>
#include "test.h"
#include "dialect/ir/tools/wrapped.h"

/** Arguments as an upstream sends them, and as a client gets them. */
static const char *const cases[][2] = {
    { "{\"values\":[1,[2],{\"a\":\"]\"}]}", "[1,[2],{\"a\":\"]\"}]" },
    { "{\"values\": [1, 2] }", "[1, 2]" },
    { " \n{\t\"values\" \r:\n [ 1 ]\n}\n ", "[ 1 ]" },
    { "{\"values\":\"a } ] \\\\\\\" b\\\\\"}", "\"a } ] \\\\\\\" b\\\\\"" },
    { "{\"values\":\"\"}", "\"\"" },
    { "{\"values\": -1.5e3 }", "-1.5e3" },
    { "{\"values\":12}", "12" },
    { "{\"values\":true\n}", "true" },
    { "{\"values\":null}", "null" },
    { "{\"values\":{\"values\":[1]}}", "{\"values\":[1]}" },
    { "{\"values\":[\"\\u007d\xc3\xa9\"]}", "[\"\\u007d\xc3\xa9\"]" },
    { "{\"values\":[1],\"more\":[2]}", "[1]" },
    { "{\"values\":1,\"more\":2}", "1" },
    { "{\"values\":[1]} [2]", "[1]" },
    /* cut at a limit */
    { "{\"values\":[1,{\"a\":\"b", "[1,{\"a\":\"b" },
    { "{\"values\":tru", "tru" },
    /* not wrapped: the model did as it liked */
    { "{}", "{}" },
    { "{\"value\":[1]}", "{\"value\":[1]}" },
    { "{\"valuesx\":[1]}", "{\"valuesx\":[1]}" },
    { "{\"more\":1,\"values\":[1]}", "{\"more\":1,\"values\":[1]}" },
    { " { \"list\" : [1] } ", "{\"list\" : [1] } " },
    { "[1, {\"values\":2}]", "[1, {\"values\":2}]" },
    { "\"values\"", "\"values\"" },
    { "7", "7" },
    { "{\"values\"}", "{\"values\"}" },
    { "{ \"va lues\":1}", "{\"va lues\":1}" },
};
#define CASES (sizeof(cases) / sizeof(cases[0]))

/** Each piece has memory of its own, so that a sanitizer sees who reads beyond one. */
static const char *piece(llm_unwrap_t *u, const char *s, apr_size_t n)
{
    char *copy = malloc(n > 0 ? n : 1);
    const char *text;
    llm_str_t own;

    memcpy(copy, s, n);
    own = llm_unwrap(u, test_pool, (llm_str_t){ copy, n });
    text = apr_pstrmemdup(test_pool, own.p, own.n);
    free(copy);
    return text;
}

TEST(wrapped_tools, are_unwrapped_wherever_they_are_cut)
{
    for (size_t i = 0; i < CASES; i++) {
        const char *text = cases[i][0];
        apr_size_t n = strlen(text);

        for (apr_size_t a = 0; a <= n; a++) {
            for (apr_size_t b = a; b <= n; b++) {
                llm_unwrap_t u = { 0 };
                const char *first = piece(&u, text, a), *second = piece(&u, text + a, b - a);

                ASSERT_STR(apr_pstrcat(test_pool, first, second, piece(&u, text + b, n - b), NULL),
                           cases[i][1]);
            }
        }
    }
}

TEST(wrapped_tools, are_unwrapped_byte_by_byte)
{
    for (size_t i = 0; i < CASES; i++) {
        llm_unwrap_t u = { 0 };
        const char *got = "";

        for (const char *s = cases[i][0]; *s != '\0'; s++) {
            got = apr_pstrcat(test_pool, got, piece(&u, s, 1), NULL);
        }
        ASSERT_STR(got, cases[i][1]);
    }
}

static json_object *parse(const char *s)
{
    json_object *o = NULL;

    CU_ASSERT_EQUAL_FATAL(llm_json_parse(test_pool, s, strlen(s), &o, NULL), APR_SUCCESS);
    return o;
}

TEST(wrapped_tools, are_those_no_object_fits)
{
    llm_try_t *try = test_try((llm_call_t){ 0 }, (llm_try_t){ 0 });

    llm_tools_wrapped_note(try, parse("{\"tools\":[{\"function\":{\"name\":\"o\",\"parameters\":"
                                      "{\"type\":\"object\"}}},{\"function\":{\"name\":\"none\"}},"
                                      "{},7,null,{\"function\":{\"parameters\":{\"type\":\"array\"}"
                                      "}}]}"));
    CU_ASSERT_PTR_NULL(try->wrapped);   /* nothing is kept for the usual call */
    llm_tools_wrapped_note(try, parse("{\"tools\":[{\"function\":{\"name\":\"a\",\"parameters\":"
                                      "{\"type\":\"array\"}}},{\"name\":\"b\",\"input_schema\":"
                                      "{\"enum\":[1]}}],\"functions\":[{\"name\":\"c\","
                                      "\"parameters\":{\"const\":1}}]}"));
    CU_ASSERT_TRUE(llm_tool_is_wrapped(try, "a"));
    CU_ASSERT_TRUE(llm_tool_is_wrapped(try, "b"));
    CU_ASSERT_TRUE(llm_tool_is_wrapped(try, "c"));
    CU_ASSERT_FALSE(llm_tool_is_wrapped(try, "o"));
    CU_ASSERT_FALSE(llm_tool_is_wrapped(try, NULL));
    ASSERT_STR(llm_tool_unwrapped(try, test_pool, "a", "{\"values\": [1]}"), "[1]");
    ASSERT_STR(llm_tool_unwrapped(try, test_pool, "o", "{\"values\": [1]}"), "{\"values\": [1]}");
    ASSERT_STR(llm_tool_unwrapped(try, test_pool, "a", "{\"val"), "{\"val");
    ASSERT_STR(llm_tool_unwrapped(try, test_pool, "a", NULL), NULL);
}

TEST(wrapped_tools, have_their_history_wrapped_again)
{
    static const char *const texts[][2] = {
        { "[1]", "{\"values\":[1]}" }, { " \"x\" ", "{\"values\": \"x\" }" },
        { "null", "{\"values\":null}" }, { "{\"values\":1}", "{\"values\":1}" },
        { " {}", " {}" }, { "", "" },
    };

    for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++) {
        ASSERT_STR(llm_tool_arguments_wrapped(test_pool, texts[i][0]), texts[i][1]);
    }
}
