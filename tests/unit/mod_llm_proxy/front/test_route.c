/* SPDX-License-Identifier: Apache-2.0 */
#include "httpd/request.h"
#include "mod_llm_proxy/front/route.h"

TEST(route, below_the_base_path)
{
    static const struct {
        const char *base, *path, *want;
    } cases[] = {
        { "", "/v1/models", "/v1/models" },
        { "/llm", "/llm/v1/models", "/v1/models" },
        { "/llm", "/llm", NULL },
        { "/llm", "/llmv1/models", NULL },
        { "/llm", "/v1/models", NULL },
    };

    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        llmp_sconf_t sc = { .base_path = cases[i].base };

        ASSERT_STR(llmp_route_below_base(cases[i].path, &sc), cases[i].want);
    }
}

TEST(route, query_values)
{
    static const struct {
        const char *uri, *want;
    } cases[] = {
        { "/?a=1&key=x%20y&b=2", "x y" },
        { "/?key=x+y", "x y" },
        { "/?key=", "" },
        { "/?keys=1&akey=2", NULL },
        { "/?key", NULL },
        { "/", NULL },
        { "/?key=%zz", "" },            /* it must not count as none */
        { "/?key=a%00b", "" },
        { "/?key=1&key=2", "1" },
    };

    test_server(TEST_YAML);
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        ASSERT_STR(llmp_query_value(test_request("GET", cases[i].uri, NULL), "key"),
                   cases[i].want);
    }
}

TEST(route, finds_operation_and_methods)
{
    static const struct {
        const char *method, *path;
        int op;                         /* LLM_OP_NONE: no call; -1: there is no such row */
        const char *allow;              /* where the path has other methods alone */
    } cases[] = {
        { "POST", "/v1/chat/completions", LLM_OP_GENERATE, NULL },
        { "POST", "/chat/completions", LLM_OP_GENERATE, NULL },
        { "POST", "/engines/a/b/completions", LLM_OP_GENERATE, NULL },
        { "POST", "/openai/deployments/a/embeddings", LLM_OP_EMBEDDING, NULL },
        { "GET", "/v1/models", LLM_OP_NONE, NULL },
        { "GET", "/v1/chat/completions", -1, "POST" },
        { "DELETE", "/health/liveness", -1, "GET, OPTIONS" },
        { "GET", "/v2/models", -1, NULL },
    };

    test_server(TEST_YAML);
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        request_rec *r = test_request(cases[i].method, cases[i].path, NULL);
        llm_path_args_t args;
        apr_uint64_t methods;
        const llmp_route_t *route = llmp_route_find(r, r->uri, &args, &methods);

        CU_ASSERT_EQUAL(route != NULL ? (int)route->op : -1, cases[i].op);
        ASSERT_STR(route == NULL ? llmp_route_allow(methods, r->pool) : NULL, cases[i].allow);
    }
}

/** Whether a request is ours before anybody has claimed it. */
TEST(route, is_ours)
{
    static const struct {
        llmp_engine_e engine;
        const char *base, *uri;         /* NULL: the line could not be read */
        int ours, may_be;
    } cases[] = {
        { LLMP_ENGINE_ON, "", "/index.html", 1, 1 },
        { LLMP_ENGINE_ON, "", NULL, 1, 1 },
        { LLMP_ENGINE_ON, "/llm", "/index.html", 0, 0 },
        { LLMP_ENGINE_ON, "/llm", "/llm/anything", 1, 1 },
        { LLMP_ENGINE_ON, "/llm", NULL, 0, 1 },
        { LLMP_ENGINE_SHARED, "", "/index.html", 0, 0 },
        { LLMP_ENGINE_SHARED, "", "/v1/models", 1, 1 },
        { LLMP_ENGINE_SHARED, "", NULL, 0, 1 },
        { LLMP_ENGINE_OFF, "", "/v1/models", 0, 0 },
        { LLMP_ENGINE_OFF, "", NULL, 0, 0 },
    };
    server_rec *s = test_server(TEST_YAML);

    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        request_rec *r = test_request("GET", cases[i].uri ? cases[i].uri : "/", NULL);

        llmp_sconf(s)->engine = cases[i].engine;
        llmp_sconf(s)->base_path = cases[i].base;
        if (cases[i].uri == NULL) {
            r->uri = NULL;
            r->the_request = (char *)"\x16\x03\x01";
        }
        CU_ASSERT_EQUAL(llmp_route_is_ours(r), cases[i].ours);
        CU_ASSERT_EQUAL(llmp_route_may_be_ours(r), cases[i].may_be);
    }
}

/** A line that is too long was read in part: its path tells all the same. */
TEST(route, of_a_line_that_was_not_taken_apart)
{
    server_rec *s = test_server(TEST_YAML);
    request_rec *r = test_request("GET", "/", NULL);

    llmp_sconf(s)->engine = LLMP_ENGINE_SHARED;
    r->uri = NULL;
    r->the_request = (char *)"GET /v1/models?x=yyyyyyy";
    CU_ASSERT(llmp_route_is_ours(r));
    r->the_request = (char *)"GET /elsewhere?x=yyyyyyy";
    CU_ASSERT_FALSE(llmp_route_is_ours(r));
}
