/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_strings.h>
#include "test.h"
#include "base/http/paths.h"

enum { GET, PUT, POST };

static const struct {
    const char *pattern;
    int method;
} rows[] = {
    { "/{v1}/chat/completions", POST }, { "/engines/{model*}/chat/completions", POST },
    { "/engines/{model*}/completions", POST }, { "/{v1}/models", GET },
    { "/{v1}/models/{id*}", GET }, { "/v1/threads/{id}/runs/{run}", GET },
    { "/v1/threads/{id}/runs/{run}", POST }, { "/v1/threads/{id}/messages", GET },
    { "/v1/threads/new", POST }, { "/{provider}/v1/files", GET }, { "/mcp/{rest*}", LLM_PATH_ANY },
    { "/", GET }, { "/{a}/{b}/{c}/{d}", PUT }, { "/deep/{id*}/a", GET }, { "/deep/{id*}/b/a", POST },
    { "/deep/{id*}", PUT },
};
#define NROWS ((int)(sizeof(rows) / sizeof(rows[0])))

static llm_paths_t *made(void)
{
    llm_paths_t *t = llm_paths_make(test_pool);

    for (int i = 0; i < NROWS; i++) {
        ASSERT_STR(llm_paths_add(t, rows[i].pattern, rows[i].method, &rows[i]), NULL);
    }
    return t;
}

static const char *args_text(const llm_path_args_t *args)
{
    const char *text = "";

    for (int i = 0; i < args->n; i++) {
        text = apr_psprintf(test_pool, "%s%s%.*s", text, i ? "|" : "", (int)args->arg[i].n,
                            args->arg[i].p);
    }
    return text;
}

TEST(paths, finds_the_row_and_its_arguments)
{
    static const struct {
        const char *path;
        int method;
        const char *pattern, *args;
    } cases[] = {
        { "/v1/chat/completions", POST, "/{v1}/chat/completions", "" },
        { "/chat/completions", POST, "/{v1}/chat/completions", "" },
        { "/chat/completions", GET, NULL, "" }, { "/v2/chat/completions", POST, NULL, "" },
        { "/engines/a/b/chat/completions", POST, "/engines/{model*}/chat/completions", "a/b" },
        { "/engines/a/completions", POST, "/engines/{model*}/completions", "a" },
        { "/engines//completions", POST, NULL, "" },
        { "/engines/chat/completions", POST, "/engines/{model*}/completions", "chat" },
        { "/models", GET, "/{v1}/models", "" }, { "/models/", GET, NULL, "" },
        { "/v1/models/x/y/", GET, "/{v1}/models/{id*}", "x/y/" },
        { "/v1/threads/t1/runs/r1", POST, "/v1/threads/{id}/runs/{run}", "t1|r1" },
        { "/v1/threads/new", POST, "/v1/threads/new", "" },
        { "/v1/threads/new/messages", GET, "/v1/threads/{id}/messages", "new" },
        { "/v1/threads//messages", GET, NULL, "" },
        { "/groq/v1/files", GET, "/{provider}/v1/files", "groq" },
        { "/v1/v1/files", GET, "/{provider}/v1/files", "v1" },
        { "/mcp/a/b", GET, "/mcp/{rest*}", "a/b" }, { "/mcp/a", PUT, "/mcp/{rest*}", "a" },
        { "/", GET, "/", "" }, { "", GET, NULL, "" }, { "x", GET, NULL, "" },
        { "/w/x/y/z", PUT, "/{a}/{b}/{c}/{d}", "w|x|y|z" },
        { "/v1/threads/t1/runs", PUT, "/{a}/{b}/{c}/{d}", "v1|threads|t1|runs" },
        { "/v1/threads/t1/runs/r1", PUT, NULL, "" },
        { "/deep/x/y/b/a", POST, "/deep/{id*}/b/a", "x/y" },
        { "/deep/x/y/b/a", GET, "/deep/{id*}/a", "x/y/b" },
        { "/deep/x/y/b/a", PUT, "/deep/{id*}", "x/y/b/a" },
        { "/deep/b/a", POST, NULL, "" }, { "/deep/b/a", GET, "/deep/{id*}/a", "b" },
        { "/deep/a", PUT, "/deep/{id*}", "a" }, { "/deep//a", GET, NULL, "" },
        { "/deep/", PUT, NULL, "" }, { "/deep", PUT, NULL, "" },
    };
    llm_paths_t *t = made();

    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        llm_path_args_t args;
        apr_uint64_t methods;
        const char *const *row = llm_paths_find(t, cases[i].path, strlen(cases[i].path),
                                                cases[i].method, &args, &methods);

        ASSERT_STR(row != NULL ? *row : NULL, cases[i].pattern);
        ASSERT_STR(args_text(&args), cases[i].args);
    }
}

TEST(paths, tells_the_methods_of_a_path)
{
    llm_paths_t *t = made();
    llm_path_args_t args;
    apr_uint64_t methods;

    CU_ASSERT_PTR_NULL(llm_paths_find(t, "/v1/threads/a/runs/b", 20, PUT, &args, &methods));
    CU_ASSERT_EQUAL(methods, 1u << GET | 1u << POST);
    CU_ASSERT_EQUAL(args.n, 0);
    CU_ASSERT_PTR_NULL(llm_paths_find(t, "/nowhere", 8, GET, &args, &methods));
    CU_ASSERT_EQUAL(methods, 0);
}

TEST(paths, refuses_what_cannot_be_told_apart)
{
    static const struct {
        const char *pattern;
        int method;
        const char *why;
    } bad[] = {
        { "/v1/models", GET, "it is one path with \"/{v1}/models\"" },
        { "/v1/threads/{other}/messages", GET, "it is one path with \"/v1/threads/{id}/messages\"" },
        { "/mcp/{x*}", GET, "it is one path with \"/mcp/{rest*}\"" },
        { "/v1/threads/new", LLM_PATH_ANY, "it is one path with \"/v1/threads/new\"" },
        { "v1", GET, "it does not begin with a slash" },
        { "/a/x{id}", GET, "an argument is a whole segment" },
        { "/{a}{b}/c", GET, "an argument is a whole segment" },
        { "/a/{id", GET, "an argument is a whole segment" },
        { "/a/id}", GET, "an argument is a whole segment" },
        { "/a/{{id}}", GET, "an argument is a whole segment" },
        { "/a/{}", GET, "an argument is a whole segment" },
        { "/{v1}odd", GET, "{v1} is a whole segment" },
        { "/{v1}{a}", GET, "{v1} is a whole segment" },
        { "/a/{x*}/{y}", GET, "no argument can follow one that may hold slashes" },
        { "/{a}/{b}/{c}/{d}/{e}", GET, "it has too many arguments" },
    };
    llm_paths_t *t = made();

    for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
        ASSERT_STR(llm_paths_add(t, bad[i].pattern, bad[i].method, &bad[i]), bad[i].why);
    }
    ASSERT_STR(llm_paths_add(t, "/v1/threads/{other}/messages", PUT, t), NULL);
}

TEST(paths, six_hundred_rows)
{
    llm_paths_t *t = llm_paths_make(test_pool);
    llm_path_args_t args;
    apr_uint64_t methods;

    for (int i = 0; i < 600; i++) {
        const char *pattern = apr_psprintf(test_pool, "/v1/resource%d/{id}/part", i);

        ASSERT_STR(llm_paths_add(t, pattern, GET, pattern), NULL);
    }
    for (int i = 0; i < 600; i++) {
        const char *path = apr_psprintf(test_pool, "/v1/resource%d/x%d/part", i, i);
        const char *found = llm_paths_find(t, path, strlen(path), GET, &args, &methods);

        ASSERT_STR(found, apr_psprintf(test_pool, "/v1/resource%d/{id}/part", i));
        ASSERT_STR(args_text(&args), apr_psprintf(test_pool, "x%d", i));
    }
}
