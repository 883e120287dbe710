/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_strings.h>
#include "test.h"
#include "base/json/json.h"
#include "core/config/conf_file.h"
#include "yaml/yaml.h"

static apr_array_header_t *errors;
static const char *error;       /* the first of them */

static const llm_yaml_t *load(const char *path)
{
    const llm_yaml_t *y = NULL;
    int incomplete = 0;

    errors = apr_array_make(test_pool, 1, sizeof(const char *));
    CU_ASSERT((llm_yaml_load(&y, path, test_pool, errors, &incomplete) == APR_SUCCESS) ==
              (errors->nelts == 0));
    error = errors->nelts > 0 ? conf_plain(APR_ARRAY_IDX(errors, 0, const char *)) : NULL;
    return incomplete ? NULL : y;
}

static const char *json_of(const llm_yaml_t *y)
{
    json_object *o = y != NULL ? llm_yaml_json(y) : NULL;
    const char *text = llm_json_text(test_pool, o, NULL);

    json_object_put(o);
    return text;
}

TEST(yaml_include, lists_are_appended_and_other_keys_overwritten)
{
    const char *path = conf_file("a.yaml", "include: [b.yaml, c.yaml]\nl: [1]\nx: {a: 1}\nk: 1\n");

    conf_file("b.yaml", "include:\n  - d.yaml\nl: [2]\nx: {b: 2}\n");
    conf_file("c.yaml", "l: [4]\nm: [5]\n");
    conf_file("d.yaml", "l: [3]\n");
    ASSERT_STR(json_of(load(path)),
               "{\"l\":[1,2,3,4],\"x\":{\"b\":2},\"k\":1,\"m\":[5]}");
}

TEST(yaml_include, nodes_keep_the_file_they_come_from)
{
    const char *path = conf_file("a.yaml", "include: [b.yaml]\n");
    const llm_yaml_t *y;

    conf_file("b.yaml", "\nx: 1\n");
    y = load(path);
    CU_ASSERT_FATAL(y != NULL);
    ASSERT_STR(conf_plain(llm_yaml_place(llm_yaml_get(y, "x"), test_pool)), "b.yaml:2:4");
}

TEST(yaml_include, an_emptied_file_takes_nothing_away)
{
    const char *path = conf_file("a.yaml", "k: 1\ninclude: [b.yaml]\n");

    for (int i = 0; i < 3; i++) {
        conf_file("b.yaml", (const char *const[]){ "", "# nothing\n", "---\n" }[i]);
        CU_ASSERT_PTR_NULL(load(path));
        CU_ASSERT(strncmp(error, "a.yaml:2:11: ", 13) == 0);
        CU_ASSERT(strstr(error, "b.yaml' is empty, as a file is in the middle of a save") != NULL);
    }
    conf_file("b.yaml", "{}\n");
    ASSERT_STR(json_of(load(path)), "{\"k\":1}");
}

TEST(yaml_include, what_is_empty_takes_nothing_away)
{
    const char *path = conf_file("a.yaml", "include: [b.yaml, c.yaml]\nl: [1]\nx: {a: 1}\nk: 1\n");

    conf_file("b.yaml", "l:\n#  - 2\nx:\n#  b: 2\nk:\nn:\n");
    conf_file("c.yaml", "l: [3]\n");
    ASSERT_STR(json_of(load(path)), "{\"l\":[1,3],\"x\":{\"a\":1},\"k\":1,\"n\":null}");
}

TEST(yaml_include, cycles_are_refused)
{
    const char *path = conf_file("a.yaml", "include: [b.yaml]\n");

    conf_file("b.yaml", "x: 1\ninclude: [./a.yaml]\n");
    CU_ASSERT_PTR_NULL(load(path));
    ASSERT_STR(error, "b.yaml:2:11: './a.yaml' includes itself");
}

TEST(yaml_include, a_file_may_be_included_twice)
{
    const char *path = conf_file("a.yaml", "include: [b.yaml, b.yaml]\n");

    conf_file("b.yaml", "l: [1]\n");
    ASSERT_STR(json_of(load(path)), "{\"l\":[1,1]}");
}

TEST(yaml_include, errors_tell_where_the_file_is_named)
{
    const char *path = conf_file("a.yaml", "x: 1\ninclude:\n  - none.yaml\n");

    CU_ASSERT_PTR_NULL(load(path));
    ASSERT_STR(error, "a.yaml:3:5: cannot read 'none.yaml': No such file or directory");
    CU_ASSERT_PTR_NULL(load(conf_file("a.yaml", "include: b.yaml\n")));
    ASSERT_STR(error, "a.yaml:1:10: include must be a list of files");
    CU_ASSERT_PTR_NULL(load(conf_file("a.yaml", "- 1\n")));
    ASSERT_STR(error, "a.yaml:1:1: the file must hold a map of settings");
    path = apr_pstrcat(test_pool, path, ".none", NULL);
    CU_ASSERT_PTR_NULL(load(path));
    ASSERT_STR(error, "a.yaml.none:1:1: cannot read 'a.yaml.none': No such file or directory");
}

TEST(yaml_include, includes_have_a_depth)
{
    const char *path = conf_file("n0.yaml", "include: [n1.yaml]\n");

    for (int i = 1; i < 12; i++) {
        conf_file(apr_psprintf(test_pool, "n%d.yaml", i),
                  apr_psprintf(test_pool, "include: [n%d.yaml]\n", i + 1));
    }
    CU_ASSERT_PTR_NULL(load(path));
    ASSERT_STR(error, "n7.yaml:1:11: too many included files");
}
