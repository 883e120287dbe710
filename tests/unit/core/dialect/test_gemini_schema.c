/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_strings.h>
#include "test.h"
#include "dialect/gemini.h"

/** The cleaned schema as text, or why there is none. */
static const char *clean_with(const char *s, int ordering)
{
    json_object *in = NULL, *out = NULL;
    const char *why = NULL;

    CU_ASSERT_EQUAL(llm_json_parse(test_pool, s, strlen(s), &in, NULL), APR_SUCCESS);
    if (llm_gemini_schema(in, ordering, test_pool, &out, &why) != APR_SUCCESS) {
        return why;
    }
    return llm_json_text(test_pool, out, NULL);
}

static const char *clean(const char *s)
{
    return clean_with(s, 0);
}

TEST(gemini_schema, drops_what_the_api_refuses)
{
    ASSERT_STR(clean("{\"type\":\"object\",\"$schema\":\"s\",\"additionalProperties\":false,"
                     "\"strict\":true,\"properties\":{\"a\":{\"type\":\"string\","
                     "\"format\":\"uri\","
                     "\"minLength\":1}}}"),
               "{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"string\","
               "\"minLength\":1}}}");
    ASSERT_STR(clean("{\"type\":\"object\",\"properties\":{},\"required\":[\"a\"]}"),
               "{\"type\":\"object\"}");
    ASSERT_STR(clean("{}"), "{\"type\":\"object\"}");
    ASSERT_STR(clean("[]"), "{\"type\":\"object\"}");
}

TEST(gemini_schema, keeps_members_called_like_keywords)
{
    ASSERT_STR(clean("{\"properties\":{\"strict\":{\"type\":\"boolean\"},"
                     "\"$defs\":{\"type\":\"string\"}},\"required\":[\"strict\"]}"),
               "{\"type\":\"object\",\"properties\":{\"strict\":{\"type\":\"boolean\"},"
               "\"$defs\":{\"type\":\"string\"}},\"required\":[\"strict\"]}");
}

TEST(gemini_schema, turns_null_alternatives_into_nullable)
{
    ASSERT_STR(clean("{\"anyOf\":[{\"type\":\"integer\"},{\"type\":\"null\"}],\"default\":null}"),
               "{\"anyOf\":[{\"type\":\"integer\",\"nullable\":true}]}");
    ASSERT_STR(clean("{\"type\":[\"integer\",\"null\"]}"), "{\"type\":\"integer\","
                     "\"nullable\":true}");
    ASSERT_STR(clean("{\"anyOf\":[{\"type\":\"null\"}]}"), "{\"type\":\"string\","
                     "\"nullable\":true}");
    ASSERT_STR(clean("{\"type\":[\"string\"]}"), "{\"type\":\"string\"}");
}

TEST(gemini_schema, keeps_enums_of_strings_only)
{
    ASSERT_STR(clean("{\"type\":\"integer\",\"enum\":[1,2]}"), "{\"type\":\"integer\"}");
    ASSERT_STR(clean("{\"enum\":[\"a\",\"\"]}"), "{\"type\":\"string\",\"enum\":[\"a\"]}");
    ASSERT_STR(clean("{\"const\":\"a\"}"), "{\"type\":\"string\",\"enum\":[\"a\"]}");
}

TEST(gemini_schema, inlines_references_once_around)
{
    ASSERT_STR(clean("{\"$defs\":{\"n\":{\"type\":\"object\",\"properties\":{\"next\":"
                     "{\"$ref\":\"#/$defs/n\"},\"v\":{\"type\":\"string\"}}}},"
                     "\"$ref\":\"#/$defs/n\"}"),
               "{\"type\":\"object\",\"properties\":{\"next\":{\"type\":\"object\"},"
               "\"v\":{\"type\":\"string\"}}}");
    ASSERT_STR(clean("{\"definitions\":{\"a/b\":{\"type\":\"number\"}},"
                     "\"$ref\":\"#/definitions/a~1b\",\"description\":\"d\"}"),
               "{\"type\":\"number\",\"description\":\"d\"}");
    ASSERT_STR(clean("{\"$ref\":\"#\"}"), "{\"type\":\"object\"}");
    ASSERT_STR(clean("{\"$ref\":\"http://x/y\"}"), "{\"type\":\"object\"}");
}

TEST(gemini_schema, puts_allof_together)
{
    ASSERT_STR(clean("{\"allOf\":[{\"properties\":{\"a\":{\"type\":\"string\"}},"
                     "\"required\":[\"a\"]},"
                     "{\"properties\":{\"b\":{\"type\":\"string\"}},\"required\":[\"b\"]}]}"),
               "{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"string\"},"
               "\"b\":{\"type\":\"string\"}},\"required\":[\"a\",\"b\"]}");
}

TEST(gemini_schema, orders_properties_of_responses)
{
    ASSERT_STR(clean_with("{\"properties\":{\"z\":{\"type\":\"string\"},"
                          "\"a\":{\"type\":\"string\"}}}",
                          1),
               "{\"type\":\"object\",\"properties\":{\"z\":{\"type\":\"string\"},"
               "\"a\":{\"type\":\"string\"}},\"propertyOrdering\":[\"z\",\"a\"]}");
}

TEST(gemini_schema, gives_up_on_floods)
{
    char *many = apr_pstrdup(test_pool, "{\"$defs\":{");
    char *deep = apr_pstrdup(test_pool, ""), *tail = "";

    for (int i = 0; i < 20; i++) {
        many = apr_psprintf(test_pool,
                            "%s\"d%d\":{\"properties\":{\"a\":{\"$ref\":\"#/$defs/d%d\"},"
                            "\"b\":{\"$ref\":\"#/$defs/d%d\"}}},", many, i, i + 1, i + 1);
    }
    many = apr_pstrcat(test_pool, many, "\"d20\":{}},\"$ref\":\"#/$defs/d0\"}", NULL);
    ASSERT_STR(clean(many), "schema is too large once its references are resolved");
    for (int i = 0; i < 60; i++) {
        deep = apr_pstrcat(test_pool, deep, "{\"items\":", NULL);
        tail = apr_pstrcat(test_pool, tail, "}", NULL);
    }
    ASSERT_STR(clean(apr_pstrcat(test_pool, deep, "{}", tail, NULL)), "schema is nested too deep");
}

TEST(gemini_schema, counts_what_references_multiply)
{
    char *text = apr_palloc(test_pool, 20001), *s;

    memset(text, 'x', 20000);
    text[20000] = '\0';
    s = apr_psprintf(test_pool, "{\"$defs\":{\"d\":{\"type\":\"string\",\"default\":\"%s\"}},"
                     "\"properties\":{\"p\":{}", text);
    for (int i = 0; i < 600; i++) {
        s = apr_psprintf(test_pool, "%s,\"p%d\":{\"$ref\":\"#/$defs/d\"}", s, i);
    }
    ASSERT_STR(clean(apr_pstrcat(test_pool, s, "}}", NULL)),
               "schema is too large once its references are resolved");
}
