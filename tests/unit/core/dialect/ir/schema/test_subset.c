/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_strings.h>
#include "test.h"
#include "base/buf.h"
#include "dialect/gemini/dialect.h"

/** What a request with this schema alone has. */
static llm_schema_room_t *room_of(apr_size_t n)
{
    static llm_schema_room_t room;

    llm_schema_room_init(&room, n);
    return &room;
}

/** The cleaned schema as text, or why there is none. */
static const char *clean_with(const char *s, int ordering)
{
    json_object *in = NULL, *out = NULL;
    const char *why = NULL;

    CU_ASSERT_EQUAL(llm_json_parse(test_pool, s, strlen(s), &in, NULL), APR_SUCCESS);
    if (llm_schema_subset(in, ordering, room_of(strlen(s)), test_pool, &out, &why) != APR_SUCCESS) {
        return why;
    }
    return llm_json_text(test_pool, out, NULL);
}

static const char *clean(const char *s)
{
    return clean_with(s, 0);
}

TEST(schema_subset, drops_what_the_api_refuses)
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

TEST(schema_subset, keeps_members_called_like_keywords)
{
    ASSERT_STR(clean("{\"properties\":{\"strict\":{\"type\":\"boolean\"},"
                     "\"$defs\":{\"type\":\"string\"}},\"required\":[\"strict\"]}"),
               "{\"type\":\"object\",\"properties\":{\"strict\":{\"type\":\"boolean\"},"
               "\"$defs\":{\"type\":\"string\"}},\"required\":[\"strict\"]}");
}

TEST(schema_subset, turns_null_alternatives_into_nullable)
{
    ASSERT_STR(clean("{\"anyOf\":[{\"type\":\"integer\"},{\"type\":\"null\"}],\"default\":null}"),
               "{\"anyOf\":[{\"type\":\"integer\",\"nullable\":true}]}");
    ASSERT_STR(clean("{\"type\":[\"integer\",\"null\"]}"), "{\"type\":\"integer\","
                     "\"nullable\":true}");
    ASSERT_STR(clean("{\"anyOf\":[{\"type\":\"null\"}]}"), "{\"type\":\"string\","
                     "\"nullable\":true}");
    ASSERT_STR(clean("{\"type\":[\"string\"]}"), "{\"type\":\"string\"}");
}

TEST(schema_subset, keeps_enums_of_strings_only)
{
    ASSERT_STR(clean("{\"type\":\"integer\",\"enum\":[1,2]}"), "{\"type\":\"integer\"}");
    ASSERT_STR(clean("{\"enum\":[\"a\",\"\"]}"), "{\"type\":\"string\",\"enum\":[\"a\"]}");
    ASSERT_STR(clean("{\"const\":\"a\"}"), "{\"type\":\"string\",\"enum\":[\"a\"]}");
}

TEST(schema_subset, inlines_references_once_around)
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

TEST(schema_subset, puts_allof_together)
{
    ASSERT_STR(clean("{\"allOf\":[{\"properties\":{\"a\":{\"type\":\"string\"}},"
                     "\"required\":[\"a\"]},"
                     "{\"properties\":{\"b\":{\"type\":\"string\"}},\"required\":[\"b\"]}]}"),
               "{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"string\"},"
               "\"b\":{\"type\":\"string\"}},\"required\":[\"a\",\"b\"]}");
}

TEST(schema_subset, orders_properties_of_responses)
{
    ASSERT_STR(clean_with("{\"properties\":{\"z\":{\"type\":\"string\"},"
                          "\"a\":{\"type\":\"string\"}}}",
                          1),
               "{\"type\":\"object\",\"properties\":{\"z\":{\"type\":\"string\"},"
               "\"a\":{\"type\":\"string\"}},\"propertyOrdering\":[\"z\",\"a\"]}");
}

TEST(schema_subset, gives_up_on_floods)
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

TEST(schema_subset, counts_what_references_multiply)
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

static const char *parameters(const char *s)
{
    json_object *in = NULL, *out = NULL;
    const char *why = NULL;

    CU_ASSERT_EQUAL(llm_json_parse(test_pool, s, strlen(s), &in, NULL), APR_SUCCESS);
    return llm_schema_subset_object(in, room_of(strlen(s)), test_pool, &out, &why) == APR_SUCCESS
               ? llm_json_text(test_pool, out, NULL) : why;
}

/** Texts with ' for ". */
static void check_each(const char *const (*cases)[2], apr_size_t n,
                       const char *(*cleaned)(const char *))
{
    for (apr_size_t i = 0; i < n; i++) {
        char *in = apr_pstrdup(test_pool, cases[i][0]), *want = apr_pstrdup(test_pool, cases[i][1]);

        for (char *c = in; *c != '\0'; c++) {
            *c = *c == '\'' ? '"' : *c;
        }
        for (char *c = want; *c != '\0'; c++) {
            *c = *c == '\'' ? '"' : *c;
        }
        ASSERT_STR(cleaned(in), want);
    }
}

#define A_STRING "'a':{'type':'string'}"
#define B_INTEGER "'b':{'type':'integer'}"
#define ONE "{'type':'object','properties':{" A_STRING "},'required':['a']}"
#define TWO "{'type':'object','properties':{" B_INTEGER ",'a':{'type':'string'}}," \
    "'required':['b','a']}"
#define JOINED "{'type':'object','properties':{" A_STRING "," B_INTEGER "},'required':['a']}"

TEST(schema_subset, parameters_are_an_object)
{
    static const char *const cases[][2] = {
        { "{'anyOf':[" ONE "," TWO "]}", JOINED },
        { "{'oneOf':[" ONE ",{'type':'null'}," TWO ",true]}",
          "{'type':'object','properties':{'a':{'type':'string'}," B_INTEGER "}}" },
        { "{'type':'object','description':'d','anyOf':[" ONE ",{'anyOf':[" TWO "]}]}",
          "{'type':'object','description':'d','properties':{" A_STRING "," B_INTEGER "},"
          "'required':['a']}" },
        { "{'anyOf':[{'$ref':'#/$defs/o'},{'type':'string'}],'$defs':{'o':" ONE "}}", ONE },
        { "{'$ref':'#/$defs/u','$defs':{'u':{'anyOf':[" ONE "," TWO "]}}}", JOINED },
        { "{'allOf':[{'$ref':'#/$defs/x'}],'$defs':{'x':{'$ref':'#/$defs/y'},'y':" ONE "}}", ONE },
        { "{'allOf':[{'anyOf':[" ONE "]},{'anyOf':[" TWO "]}]}", JOINED },
        { "{'allOf':[{'allOf':[" ONE "]},{'allOf':[{'properties':{" B_INTEGER "}}]}]}", JOINED },
        { "{'type':['object','null'],'properties':{" A_STRING "}}",
          "{'type':'object','properties':{" A_STRING "},'nullable':true}" },
        { "{'type':'array','items':{'type':'string'}}",
          "{'type':'object','properties':{'values':{'type':'array','items':{'type':'string'}}},"
          "'required':['values']}" },
        { "{'type':'string'}", "{'type':'object','properties':{'values':{'type':'string'}},"
          "'required':['values']}" }, { "true", "{'type':'object'}" },
        { "false", "{'type':'object'}" }, { "[1]", "{'type':'object'}" },
        { "{'type':'null'}", "{'type':'object'}" }, { "{'anyOf':[]}", "{'type':'object'}" },
        { "{'anyOf':[{'type':'object','properties':{" A_STRING "}},"
          "{'type':'object','properties':{'a':{'type':'number'}}}]}",
          "{'type':'object','properties':{'a':{'anyOf':[{'type':'string'},{'type':'number'}]}}}" },
    };

    check_each(cases, sizeof(cases) / sizeof(cases[0]), parameters);
}

TEST(schema_subset, nothing_is_lost_or_refused_below)
{
    static const char *const cases[][2] = {
        /* which members must come together */
        { "{'type':'object','properties':{" A_STRING "," B_INTEGER "},"
          "'anyOf':[{'required':['a']},{'required':['b']}]}",
          "{'type':'object','properties':{" A_STRING "," B_INTEGER "}}" },
        { "{'properties':{" A_STRING "},'oneOf':[{'properties':{" B_INTEGER "}}]}",
          "{'type':'object','properties':{" A_STRING "," B_INTEGER "}}" },
        { "{'type':'string','anyOf':[{'pattern':'x'},{'enum':['a']}],'description':'d'}",
          "{'anyOf':[{'type':'string','pattern':'x','description':'d'},"
          "{'type':'string','enum':['a'],'description':'d'}]}" },
        /* nothing stands beside anyOf, of references and of alternatives neither */
        { "{'anyOf':[{'anyOf':[{'type':'string'},{'type':'null'}]},{'type':'integer'}]}",
          "{'anyOf':[{'type':'string','nullable':true},{'type':'integer'}]}" },
        { "{'$ref':'#/$defs/u','description':'d','default':1,"
          "'$defs':{'u':{'anyOf':[{'type':'string'},{'type':'integer'}]}}}",
          "{'anyOf':[{'type':'string','description':'d'},"
          "{'type':'integer','description':'d'}]}" },
        { "{'type':'object','properties':{'x':false,'y':true},'required':['x','y']}",
          "{'type':'object','properties':{'y':{'type':'object'}},'required':['y']}" },
        { "{'properties':{'x':false},'required':['x']}", "{'type':'object'}" },
        { "{'anyOf':[false,{'type':'string'},null]}",
          "{'anyOf':[{'type':'string','nullable':true}]}" },
        { "{'enum':[1,2]}", "{'type':'integer'}" }, { "{'const':true}", "{'type':'boolean'}" },
        { "{'enum':[null,1.5]}", "{'type':'number'}" },
        { "{'type':'null'}", "{'type':'string','nullable':true}" },
        { "{'type':'any'}", "{'type':'object'}" },
        { "{'type':'STRING'}", "{'type':'STRING'}" },
        { "{'prefixItems':[{'type':'string'},{'type':'integer'}]}",
          "{'type':'array','items':{'anyOf':[{'type':'string'},{'type':'integer'}]}}" },
        { "{'type':'array','items':[{'type':'string'}]}",
          "{'type':'array','items':{'type':'string'}}" },
        { "{'type':'array','items':[]}", "{'type':'array','items':{'type':'object'}}" },
        { "{'allOf':[{'$ref':'#/$defs/e'}],'description':'d','$defs':{'e':{'enum':['x']}}}",
          "{'type':'string','description':'d','enum':['x']}" },
    };

    check_each(cases, sizeof(cases) / sizeof(cases[0]), clean);
}

/** What a hostile schema may cost: these take no time that is felt. */
TEST(schema_subset, joins_many_alternatives_in_time)
{
    llm_buf_t b;
    apr_time_t started = apr_time_now();

    llm_buf_init(&b, test_pool, 1 << 20, 1 << 24);
    llm_buf_puts(&b, "{\"anyOf\":[{\"type\":\"object\"}");
    for (int i = 0; i < 6000; i++) {
        llm_buf_printf(&b, ",{\"properties\":{\"a\":{\"type\":\"string\",\"title\":\"%d\"},"
                           "\"p%d\":{\"type\":\"string\"}},\"required\":[\"a\",\"p%d\"]}",
                       i, i, i);
    }
    llm_buf_puts(&b, "]}");
    CU_ASSERT_TRUE(strlen(parameters(b.p)) > 1000);
    llm_buf_reset(&b);
    llm_buf_puts(&b, "{\"allOf\":[{}");
    for (int i = 0; i < 9000; i++) {
        llm_buf_printf(&b, ",{\"properties\":{\"p%d\":{\"type\":\"string\"}}}", i);
    }
    llm_buf_puts(&b, "]}");
    CU_ASSERT_TRUE(strlen(parameters(b.p)) > 1000);
    CU_ASSERT_TRUE(apr_time_now() - started < apr_time_from_sec(5));
}
