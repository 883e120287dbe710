/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_strings.h>
#include "test.h"
#include "base/buf.h"
#include "dialect/ir/schema/root.h"

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
}

TEST(schema_root, is_wrapped_when_no_object_fits)
{
    static const struct {
        const char *schema;
        int wrapped;
    } cases[] = {
        { "{\"type\":[\"string\",\"null\"]}", 1 },
        { "{\"type\":\"integer\",\"anyOf\":[{\"properties\":{}}]}", 1 },
        { "{\"enum\":[1]}", 1 }, { "{\"const\":\"a\"}", 1 }, { "{\"prefixItems\":[]}", 1 },
        { "{\"anyOf\":[{\"type\":\"string\"},{\"type\":\"null\"}]}", 1 },
        { "{\"oneOf\":[{\"type\":\"string\"},{\"items\":{}}]}", 1 },
        { "{\"allOf\":[{\"type\":\"array\"},{\"minItems\":1}]}", 1 },
        { "{\"$ref\":\"#/$defs/a\",\"$defs\":{\"a\":{\"$ref\":\"#/$defs/b\"},\"b\":{\"type\":"
          "\"string\"}}}", 1 },
        { "{\"type\":[\"object\",\"null\"]}", 0 }, { "{\"type\":\"OBJECT\"}", 0 },
        { "{\"type\":[\"object\",\"array\"],\"items\":{}}", 0 },
        { "{\"properties\":{},\"items\":{}}", 0 }, { "{\"additionalProperties\":{}}", 0 },
        { "{\"anyOf\":[{\"type\":\"string\"},{\"type\":\"object\"}]}", 0 },
        { "{\"allOf\":[{\"type\":\"object\"},{\"anyOf\":[{\"type\":\"string\"}]}]}", 0 },
        { "{\"anyOf\":[{\"$ref\":\"#\"},{\"type\":\"string\"},{\"$ref\":\"#/$defs/o\"}],\"$defs\":"
          "{\"o\":{\"required\":[\"a\"]}}}", 0 },
        { "{\"type\":\"null\"}", 0 }, { "{}", 0 }, { "true", 0 }, { "[]", 0 }, { "null", 0 },
        { "{\"anyOf\":[{\"type\":\"null\"}]}", 0 }, { "{\"$ref\":\"#\"}", 0 },
    };

    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        if (llm_schema_is_wrapped(test_pool, parse(cases[i].schema)) != cases[i].wrapped) {
            CU_FAIL(cases[i].schema);
            printf("  %s\n", cases[i].schema);
        }
    }
}

/** Definitions stay where they were looked for; what pointed into the value finds it again. */
TEST(schema_root, that_is_wrapped_keeps_its_references)
{
    ASSERT_STR(root("{\"$id\":\"i\",\"type\":\"array\",\"items\":{\"anyOf\":[{\"$ref\":\"#\"},"
                    "{\"$ref\":\"#/items\"},{\"$ref\":\"#/$defs/a\"},{\"$ref\":\"#name\"},"
                    "{\"$ref\":\"http://x#/items\"},{\"properties\":{\"$ref\":{\"$ref\":\"#\"},"
                    "\"enum\":{\"$ref\":\"#\"}},\"default\":{\"$ref\":\"#\"}},"
                    "{\"enum\":[{\"$ref\":\"#\"}]}]},\"$defs\":{\"a\":{\"$ref\":\"#/items\"}},"
                    "\"definitions\":{\"b\":{\"$ref\":\"#/definitions/b\"}}}"),
               "{\"type\":\"object\",\"properties\":{\"values\":{\"type\":\"array\",\"items\":{"
               "\"anyOf\":[{\"$ref\":\"#/properties/values\"},{\"$ref\":\"#/properties/values/items"
               "\"},{\"$ref\":\"#/$defs/a\"},{\"$ref\":\"#name\"},{\"$ref\":\"http://x#/items\"},"
               "{\"properties\":{\"$ref\":{\"$ref\":\"#/properties/values\"},\"enum\":{\"$ref\":"
               "\"#/properties/values\"}},\"default\":{\"$ref\":\"#\"}},{\"enum\":[{\"$ref\":"
               "\"#\"}]}]}}},\"required\":[\"values\"],\"$id\":\"i\",\"$defs\":{\"a\":{\"$ref\":"
               "\"#/properties/values/items\"}},\"definitions\":{\"b\":{\"$ref\":"
               "\"#/definitions/b\"}}}");
}

TEST(schema_root, that_may_be_an_object_is_its_objects)
{
    ASSERT_STR(root("{\"anyOf\":[{\"type\":\"array\"},{\"type\":\"object\",\"properties\":"
                    "{\"a\":{}},\"required\":[\"a\"]},{\"type\":\"null\"}]}"),
               "{\"type\":\"object\",\"properties\":{\"a\":{}},\"required\":[\"a\"]}");
    ASSERT_STR(root("{\"type\":\"OBJECT\",\"properties\":{\"a\":{}}}"),
               "{\"type\":\"object\",\"properties\":{\"a\":{}}}");
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

/** @return a schema of branches that all refer to one object with names, in q and in required */
static const char *branches(int n, int names)
{
    llm_buf_t b;

    llm_buf_init(&b, test_pool, 65536, 1 << 22);
    llm_buf_puts(&b, "{\"anyOf\":[{\"$ref\":\"#/$defs/a\"}");
    for (int i = 1; i < n; i++) {
        llm_buf_puts(&b, ",{\"$ref\":\"#/$defs/a\"}");
    }
    llm_buf_puts(&b, "],\"$defs\":{\"a\":{\"type\":\"object\",\"required\":[\"q\"");
    for (int i = 0; i < names; i++) {
        llm_buf_printf(&b, ",\"n%d\"", i);
    }
    llm_buf_puts(&b, "],\"properties\":{\"q\":{}");
    for (int i = 0; i < names; i++) {
        llm_buf_printf(&b, ",\"n%d\":{}", i);
    }
    llm_buf_puts(&b, "}}}}");
    return b.p;
}

/** A schema of a megabyte took half a minute and gigabytes. */
TEST(schema_root, many_branches_share_a_long_list)
{
    apr_time_t started = apr_time_now();
    json_object *o = llm_schema_object(test_pool, parse(branches(250, 60000)));

    CU_ASSERT_EQUAL(json_object_object_length(llm_json_obj(o, "properties")), 60001);
    CU_ASSERT_TRUE(apr_time_now() - started < apr_time_from_sec(5));
}

TEST(schema_root, honest_branches_require_what_all_do)
{
    json_object *o = llm_schema_object(test_pool, parse(branches(20, 30)));

    CU_ASSERT_EQUAL(json_object_array_length(llm_json_arr(o, "required")), 31);
}

/** What is compared with none of many stands there all the same. */
TEST(schema_root, a_property_of_many_forms_has_them_all)
{
    llm_buf_t b;
    json_object *any;

    llm_buf_init(&b, test_pool, 65536, 1 << 20);
    for (int i = 0; i < 100; i++) {
        llm_buf_printf(&b, "%s{\"type\":\"object\",\"properties\":{\"a\":{\"const\":%d}}}",
                       i > 0 ? "," : "{\"oneOf\":[", i);
    }
    llm_buf_puts(&b, "]}");
    any = llm_json_obj(llm_json_obj(llm_schema_object(test_pool, parse(b.p)), "properties"), "a");
    CU_ASSERT_EQUAL(json_object_array_length(llm_json_arr(any, "anyOf")), 100);
}
