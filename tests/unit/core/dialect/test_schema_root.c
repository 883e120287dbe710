/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_strings.h>
#include "test.h"
#include "dialect/schema_root.h"

static json_object *parse(const char *s)
{
    json_object *o = NULL;

    CU_ASSERT_EQUAL_FATAL(llm_json_parse(test_pool, s, strlen(s), &o, NULL), APR_SUCCESS);
    return o;
}

static const char *root(const char *s)
{
    json_object *o = llm_schema_object(test_pool, s != NULL ? parse(s) : NULL);

    return llm_json_text(test_pool, o, NULL);
}

TEST(schema_root, that_is_an_object_stays_as_it_is)
{
    json_object *s = parse("{\"type\":\"object\",\"properties\":{\"a\":{}},\"title\":\"t\"}");

    CU_ASSERT_PTR_EQUAL(llm_schema_object(test_pool, s), s);
}

TEST(schema_root, is_an_object_whatever_comes)
{
    static const char empty[] = "{\"type\":\"object\",\"properties\":{}}";
    static const char *const nothing[] = { "true", "false", "null", "[]", "\"x\"", "{}",
                                           "{\"$ref\":\"#\"}", "{\"$ref\":\"#/a/b\"}",
                                           "{\"$ref\":\"http://x/y\"}", "{\"anyOf\":[]}",
                                           "{\"anyOf\":[{\"$ref\":\"#\"},{\"$ref\":\"#\"}]}" };

    ASSERT_STR(root(NULL), empty);
    for (size_t i = 0; i < sizeof(nothing) / sizeof(nothing[0]); i++) {
        ASSERT_STR(root(nothing[i]), empty);
    }
}

TEST(schema_root, follows_pointers_with_escapes)
{
    ASSERT_STR(root("{\"$ref\":\"#/$defs/a~1b~0\",\"$defs\":{\"a/b~\":{\"type\":\"object\","
                    "\"properties\":{\"x\":{}}}}}"),
               "{\"type\":\"object\",\"properties\":{\"x\":{}},\"$defs\":{\"a/b~\":{\"type\":"
               "\"object\",\"properties\":{\"x\":{}}}}}");
}

TEST(schema_root, of_another_type_is_wrapped)
{
    ASSERT_STR(root("{\"type\":\"array\",\"items\":{}}"),
               "{\"type\":\"object\",\"properties\":{\"values\":{\"type\":\"array\",\"items\":{}}},"
               "\"required\":[\"values\"]}");
    CU_ASSERT_TRUE(llm_schema_is_wrapped(test_pool, parse("{\"type\":[\"string\",\"null\"]}")));
    CU_ASSERT_FALSE(llm_schema_is_wrapped(test_pool, parse("{\"type\":[\"object\",\"null\"]}")));
    CU_ASSERT_FALSE(llm_schema_is_wrapped(test_pool, parse("true")));
}

/** Branches in branches, all of them the same: 2^40 ways, but a bounded walk. */
TEST(schema_root, ends_on_schemas_that_never_do)
{
    const char *s = "{\"type\":\"object\",\"properties\":{\"p\":{\"type\":\"string\"}}}";

    for (int i = 0; i < 20; i++) {
        s = apr_psprintf(test_pool, "{\"anyOf\":[%s,{\"$ref\":\"#\"},{\"$ref\":\"#\"},"
                         "{\"$ref\":\"#\"}]}", s);
    }
    CU_ASSERT_PTR_NOT_NULL(strstr(root(s), "\"type\":\"object\""));
}
