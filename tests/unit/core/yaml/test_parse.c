/* SPDX-License-Identifier: Apache-2.0 */
#include <stdlib.h>
#include <apr_strings.h>
#include "test.h"
#include "base/json/json.h"
#include "yaml/yaml.h"

static apr_array_header_t *errors;
static const char *error;       /* the first of them */

static const llm_yaml_t *parse(const char *text)
{
    const llm_yaml_t *y = NULL;

    errors = apr_array_make(test_pool, 1, sizeof(const char *));
    CU_ASSERT((llm_yaml_parse(&y, "c.yaml", text, strlen(text), test_pool, errors) ==
               APR_SUCCESS) == (errors->nelts == 0));
    error = errors->nelts > 0 ? APR_ARRAY_IDX(errors, 0, const char *) : NULL;
    return error == NULL ? y : NULL;
}

static const char *json_of(const llm_yaml_t *y)
{
    json_object *o = llm_yaml_json(y);
    const char *text = llm_json_text(test_pool, o, NULL);

    json_object_put(o);
    return text;
}

TEST(yaml_parse, every_node_has_its_place)
{
    const llm_yaml_t *y = parse("a:\n  - x: 1\n    y: 'two'\n");
    const llm_yaml_t *item;

    CU_ASSERT_FATAL(y != NULL);
    item = llm_yaml_get(y, "a")->items[0];
    ASSERT_STR(llm_yaml_place(y, test_pool), "c.yaml:1:1");
    ASSERT_STR(llm_yaml_place(item, test_pool), "c.yaml:2:5");
    ASSERT_STR(llm_yaml_place(item->pairs[1].key, test_pool), "c.yaml:3:5");
    ASSERT_STR(llm_yaml_place(item->pairs[1].value, test_pool), "c.yaml:3:8");
    ASSERT_STR(llm_yaml_str(item->pairs[1].value), "two");
    CU_ASSERT_PTR_NULL(llm_yaml_get(y, "b"));
    CU_ASSERT_PTR_NULL(llm_yaml_get(NULL, "b"));
}

TEST(yaml_parse, a_byte_order_mark_is_no_text)
{
    const llm_yaml_t *y = parse("\xEF\xBB\xBF" "a: 1\r\nb: two\r\n");

    CU_ASSERT_FATAL(y != NULL);
    ASSERT_STR(llm_yaml_place(y, test_pool), "c.yaml:1:1");
    ASSERT_STR(json_of(y), "{\"a\":1,\"b\":\"two\"}");
}

TEST(yaml_parse, quoted_scalars_are_strings)
{
    ASSERT_STR(json_of(parse("[1, '1', \"true\", true, !!str 5, ~, '~', 1.5, .inf]")),
               "[1,\"1\",\"true\",true,\"5\",null,\"~\",1.5,null]");
}

TEST(yaml_parse, numbers_keep_their_text)
{
    ASSERT_STR(json_of(parse("[0.1, 1.10, -2.5e+10, 12345678901234567890123, 2512292042121000001]")),
               "[0.1,1.10,-2.5e+10,12345678901234567890123,2512292042121000001]");
    ASSERT_STR(json_of(parse("[.5, 1_0.25, 1:30.5]")), "[0.5,10.25,90.5]");
}

TEST(yaml_parse, anchors_aliases_and_merge_keys)
{
    ASSERT_STR(json_of(parse("base: &b {x: 1, y: 2}\n"
                             "other: &o {y: 3, z: 4}\n"
                             "one:\n  <<: *b\n  y: 9\n"
                             "two:\n  <<: [*b, *o]\n"
                             "three: *b\n")),
               "{\"base\":{\"x\":1,\"y\":2},\"other\":{\"y\":3,\"z\":4},"
               "\"one\":{\"y\":9,\"x\":1},\"two\":{\"x\":1,\"y\":2,\"z\":4},"
               "\"three\":{\"x\":1,\"y\":2}}");
}

TEST(yaml_parse, a_quoted_merge_key_is_a_plain_key)
{
    ASSERT_STR(json_of(parse("\"<<\": 1\n")), "{\"<<\":1}");
}

TEST(yaml_parse, empty_text_is_null)
{
    CU_ASSERT_EQUAL(parse("")->type, LLM_YAML_NULL);
    CU_ASSERT_EQUAL(parse("# only a comment\n")->type, LLM_YAML_NULL);
}

static const struct {
    const char *text, *error;
} broken[] = {
    { "a: 1\nb: 2\na: 3\n", "c.yaml:3:1: duplicate key 'a', first at line 1" },
    { "a: *x\n", "c.yaml:1:4: unknown alias 'x'; a text that begins with * needs quotes" },
    { "a: *\n", "c.yaml:1:4: a * at the beginning stands for an alias: quote it" },
    { "- a: \"*\"\n- a: */b\n", "c.yaml:2:6: a * at the beginning stands for an alias: quote it" },
    { "a: &\n", "c.yaml:1:4: a & at the beginning names an anchor: quote it" },
    { "a: &x [*x]\n", "c.yaml:1:8: alias 'x' holds itself" },
    { "a: 1\n---\nb: 2\n", "c.yaml:2:1: more than one document" },
    { "? [a]\n: 1\n", "c.yaml:1:3: a key must be a scalar" },
    { "a: &x [1]\n*x : 2\n", "c.yaml:2:1: a key must be a scalar" },
    { "a: !!python/object:os.system x\n",
      "c.yaml:1:4: tag 'tag:yaml.org,2002:python/object:os.system' is not supported" },
    { "a: !!int x\n", "c.yaml:1:4: the value does not fit its tag" },
    { "a: !secret x\n", "c.yaml:1:4: tag '!secret' is not supported" },
    { "<<: 1\n", "c.yaml:1:5: a merge key needs a map or a list of maps" },
    { "<<: {a: 1}\n<<: {b: 1}\n", "c.yaml:2:1: duplicate key '<<'" },
    { "a: [1, 2\nb: 3\n", "c.yaml:1:4: this [ is never closed, or a comma is missing" },
    { "a: {b: 1\nc: 3\n", "c.yaml:1:4: this { is never closed, or a comma is missing" },
    { "a:\n\tb: 1\n", "c.yaml:2:1: a tab: YAML is indented with spaces" },
    { "\xc3\xa4:\n  b: 1\n  \t c: 2\n", "c.yaml:3:3: a tab: YAML is indented with spaces" },
    { "a:\n  -\tb: 1\n    c: 2\n", "c.yaml:2:4: a tab: YAML is indented with spaces" },
    { "a:\n- -\tb: 1\n", "c.yaml:2:4: a tab: YAML is indented with spaces" },
    { "a: 1\n\xc3\xa4: x\xe9y\n", "c.yaml:2:5: a byte that is not UTF-8: save the file as UTF-8" },
    { "\xEF\xBB\xBF" "a: \xff\n", "c.yaml:1:4: a byte that is not UTF-8: save the file as UTF-8" },
    { "a: \xc3", "c.yaml:1:4: a byte that is not UTF-8: save the file as UTF-8" },
    { "a: 1\nb: x\x01y\n", "c.yaml:2:5: a control character" },
    { "a: 'x\nb: y\n", "c.yaml:1:4: this quote is never closed" },
    { "a: \"x\n", "c.yaml:1:4: this quote is never closed" },
    { "a: 'it's'\n", "c.yaml:1:8: a key is expected here: wrong indentation, or a quote that ends "
      "too early or too late" },
    { "a: \"C:\\path\"\n", "c.yaml:1:7: a backslash in double quotes begins an escape: write "
      "\\\\, or use single quotes" },
    { "a: @x\n", "c.yaml:1:4: no text can begin with this character: quote it" },
    { "a:\n  - b: 1\n   c: 2\n",
      "c.yaml:3:4: the next '- ' of the list is expected here: wrong indentation" },
    { "a: \"x\\0y\"\n", "c.yaml:1:4: a NUL byte in a string" },
#define TEMPLATE "a template's {{ }} or {% %} is not filled in here: render the file first, or " \
                 "quote the text"
    { "a: {{ b }}\n", "c.yaml:1:5: " TEMPLATE },
    { "a: 1\nb: {{ host }}/v1\n", "c.yaml:2:5: " TEMPLATE },
    { "a: 1\n{% if x %}\nb: 1\n{% endif %}\n", "c.yaml:2:2: " TEMPLATE },
    { "a: b: c\n", "c.yaml:1:5: a ': ' that begins no value: wrong indentation, or a text "
      "that needs quotes" },
};

TEST(yaml_parse, errors_tell_their_place)
{
    for (apr_size_t i = 0; i < sizeof(broken) / sizeof(broken[0]); i++) {
        CU_ASSERT_PTR_NULL(parse(broken[i].text));
        ASSERT_STR(error, broken[i].error);
    }
}

TEST(yaml_parse, duplicates_in_a_long_map)
{
    const char *text = "";

    for (int i = 0; i < 40; i++) {
        text = apr_psprintf(test_pool, "%skey%d: %d\n", text, i, i);
    }
    CU_ASSERT_PTR_NOT_NULL(parse(text));
    CU_ASSERT_PTR_NULL(parse(apr_pstrcat(test_pool, text, "key7: 1\n", NULL)));
    ASSERT_STR(error, "c.yaml:41:1: duplicate key 'key7', first at line 8");
}

TEST(yaml_parse, billion_laughs_are_refused)
{
    const char *text = "l0: &l0 [x, x, x, x, x, x, x, x, x, x]\n";

    for (int i = 1; i < 8; i++) {
        text = apr_psprintf(test_pool,
                            "%sl%d: &l%d [*l%d, *l%d, *l%d, *l%d, *l%d, *l%d, *l%d, *l%d]\n", text,
                            i, i, i - 1, i - 1, i - 1, i - 1, i - 1, i - 1, i - 1, i - 1);
    }
    CU_ASSERT_PTR_NULL(parse(text));
    ASSERT_STR(error, "c.yaml:7:5: too many nodes after the expansion of aliases");
}

TEST(yaml_parse, depth_has_a_ceiling)
{
    char text[LLM_YAML_MAX_DEPTH * 2 + 3];

    memset(text, '[', sizeof(text));
    memset(text + LLM_YAML_MAX_DEPTH, ']', LLM_YAML_MAX_DEPTH);
    text[LLM_YAML_MAX_DEPTH * 2] = '\0';
    CU_ASSERT_PTR_NOT_NULL(parse(text));
    memset(text, '[', LLM_YAML_MAX_DEPTH + 2);
    text[LLM_YAML_MAX_DEPTH + 2] = '\0';
    CU_ASSERT_PTR_NULL(parse(text));
    ASSERT_STR(error, "c.yaml:1:66: nested too deep");
}

static const llm_yaml_t *substitute(const char *text, apr_array_header_t **warnings)
{
    *warnings = apr_array_make(test_pool, 1, sizeof(const char *));
    return llm_yaml_substitute(parse(text), *warnings, test_pool);
}

TEST(yaml_env, variables_replace_references)
{
    apr_array_header_t *warnings;
    const llm_yaml_t *y;

    setenv("LLM_TEST_KEY", "s3cret", 1);
    unsetenv("LLM_TEST_UNSET");
    y = substitute("a: os.environ/LLM_TEST_KEY\n"
                   "b: [1, {c: 'os.environ/LLM_TEST_UNSET'}]\n"
                   "d: see os.environ/LLM_TEST_KEY\n", &warnings);
    ASSERT_STR(json_of(y), "{\"a\":\"s3cret\",\"b\":[1,{\"c\":null}],"
                           "\"d\":\"see os.environ/LLM_TEST_KEY\"}");
    CU_ASSERT_EQUAL_FATAL(warnings->nelts, 1);
    ASSERT_STR(APR_ARRAY_IDX(warnings, 0, const char *),
               "c.yaml:2:12: environment variable LLM_TEST_UNSET is not set; the environment is that "
               "of the start: one that was set since takes a full restart");
}

TEST(yaml_env, the_block_is_exported)
{
    apr_array_header_t *warnings = apr_array_make(test_pool, 1, sizeof(const char *));

    setenv("LLM_TEST_KEY", "s3cret", 1);
    setenv("LLM_TEST_KEPT", "old", 1);
    CU_ASSERT_EQUAL(llm_yaml_export(parse("environment_variables:\n"
                                          "  LLM_TEST_COPY: os.environ/LLM_TEST_KEY\n"
                                          "  LLM_TEST_PORT: 8080\n"
                                          "  LLM_TEST_FLAG: true\n"
                                          "  LLM_TEST_KEPT:\n"), warnings, test_pool, &error),
                    APR_SUCCESS);
    ASSERT_STR(getenv("LLM_TEST_COPY"), "s3cret");
    ASSERT_STR(getenv("LLM_TEST_PORT"), "8080");
    ASSERT_STR(getenv("LLM_TEST_FLAG"), "True");
    ASSERT_STR(getenv("LLM_TEST_KEPT"), "old");
}

TEST(yaml_env, the_block_must_be_a_map_of_texts)
{
    apr_array_header_t *warnings = apr_array_make(test_pool, 1, sizeof(const char *));

    CU_ASSERT_EQUAL(llm_yaml_export(parse("environment_variables: [1]\n"), warnings, test_pool,
                                    &error), APR_EGENERAL);
    ASSERT_STR(error, "c.yaml:1:24: environment_variables must be a map, not a list");
    CU_ASSERT_EQUAL(llm_yaml_export(parse("environment_variables:\n  A: [1]\n"), warnings,
                                    test_pool, &error), APR_EGENERAL);
    ASSERT_STR(error, "c.yaml:2:3: not a name and a text for an environment variable");
}
