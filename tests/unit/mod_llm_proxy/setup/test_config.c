/* SPDX-License-Identifier: Apache-2.0 */
#include <ap_provider.h>
#include <apr_strings.h>
#include "core/config/conf_file.h"
#include "httpd/request.h"
#include "llm_job.h"
#include "llm_route.h"
#include "llm_sink.h"
#include "mod_llm_proxy/call/pick_first.h"
#include "mod_llm_proxy/setup/config.h"
#include "mod_llm_proxy/setup/problems.h"

/** Load a text as LLMConfig would. @return what the directive says */
static const char *load(const char *yaml)
{
    llmp.config = NULL;
    return llmp_config_load(test_command(llmp.server, "LLMConfig"), conf_file("c.yaml", yaml));
}

TEST(setup, merge)
{
    server_rec *s = test_bare_server();
    llmp_sconf_t *base = llmp_sconf(s), *over = llmp_sconf_create(test_pool, s), *both;

    base->engine = LLMP_ENGINE_ON;
    base->base_path = "/a";
    base->max_request = 5;
    base->limits[LLMP_LIMIT_TAGS] = 3;
    over->engine = LLMP_ENGINE_OFF;
    over->limits[LLMP_LIMIT_CALLS] = 4;
    both = llmp_sconf_merge(test_pool, base, over);
    CU_ASSERT_EQUAL(both->engine, LLMP_ENGINE_OFF);
    ASSERT_STR(both->base_path, "/a");
    CU_ASSERT_EQUAL(both->max_request, 5);
    CU_ASSERT_EQUAL(both->max_response, LLM_UNSET);
    CU_ASSERT_EQUAL(both->limits[LLMP_LIMIT_TAGS], 3);
    CU_ASSERT_EQUAL(both->limits[LLMP_LIMIT_CALLS], 4);
}

TEST(setup, completes_what_is_unset)
{
    server_rec *s = test_server(TEST_YAML);

    CU_ASSERT_EQUAL(llmp_sconf(s)->max_request, LLMP_MAX_REQUEST_DEFAULT);
    CU_ASSERT_EQUAL(llmp_sconf(s)->connect_timeout, LLMP_CONNECT_DEFAULT);
    ASSERT_STR(llmp_sconf(s)->base_path, "");
    s = test_server(TEST_YAML "  max_request_size_mb: 2\n");
    CU_ASSERT_EQUAL(llmp_sconf(s)->max_request, 2 << 20);
}

TEST(setup, what_stops_a_start)
{
    static const struct {
        const char *yaml, *log;
    } cases[] = {
        { "model_list: []\ngeneral_settings: {master_key: sk-1234}\n",
          "general_settings.master_key is too easily guessed" },
        { "model_list: []\n", "general_settings.master_key is not set" },
        { "general_settings: {master_key: " TEST_MASTER "}\n", "no model_list" },
        { "model_list: 7\ngeneral_settings: {master_key: " TEST_MASTER "}\n", "model_list" },
    };

    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        server_rec *s = test_bare_server();

        llmp.router = llmp_router_find();
        CU_ASSERT_PTR_NULL(load(cases[i].yaml));        /* told when all is known */
        llmp_sconf(s)->engine = LLMP_ENGINE_ON;
        CU_ASSERT_EQUAL(llmp_config_complete(test_pool, test_pool, s), 500);
        CU_ASSERT_PTR_NOT_NULL(httpd_logged(cases[i].log));
    }
}

/** Of two modules, or of one and ours. */
TEST(setup, sinks_and_jobs_of_one_name)
{
    static const llm_sink_t sinks[2] = { { .name = "file" }, { .name = "file" } };
    static const llm_job_t job = { .name = "repair" };
    server_rec *s = test_server(TEST_YAML);

    ap_register_provider(test_pool, LLM_SINK_GROUP, "one", LLM_SINK_VERSION, &sinks[0]);
    CU_ASSERT_EQUAL(llmp_config_complete(test_pool, test_pool, s), OK);
    ap_register_provider(test_pool, LLM_SINK_GROUP, "two", LLM_SINK_VERSION, &sinks[1]);
    CU_ASSERT_EQUAL(llmp_config_complete(test_pool, test_pool, s), 500);
    CU_ASSERT_PTR_NOT_NULL(httpd_logged("LLM483: the server cannot start: two sinks are called "
                                        "\"file\""));
    s = test_server(TEST_YAML);
    ap_register_provider(test_pool, LLM_JOB_GROUP, "one", LLM_JOB_VERSION, &job);
    CU_ASSERT_EQUAL(llmp_config_complete(test_pool, test_pool, s), 500);
    CU_ASSERT_PTR_NOT_NULL(httpd_logged("two jobs are called \"repair\""));
}

static int any_handler(request_rec *r)
{
    (void)r;
    return OK;
}

/** What would end the child, or let in whoever has a key, when the route is called. */
TEST(setup, routes_that_cannot_be_served)
{
    static const struct {
        llm_route_t rows[2];
        const char *why;        /* NULL: nothing */
    } cases[] = {
        { { { M_GET, "/x", any_handler, LLM_ACCESS_ADMIN } }, NULL },
        { { { -1, "/x", any_handler, LLM_ACCESS_PUBLIC } }, NULL },
        { { { M_GET, "/x", NULL, LLM_ACCESS_KEY } }, "it has no handler" },
        { { { M_GET, "/x", any_handler, (llm_access_e)3 } },
          "its access is none of llm_access_e" },
        { { { -2, "/x", any_handler, LLM_ACCESS_KEY } }, "its method is none of httpd's" },
        { { { METHODS, "/x", any_handler, LLM_ACCESS_KEY } }, "its method is none of httpd's" },
        { { { M_GET, "/{v1}odd", any_handler, LLM_ACCESS_KEY } }, "{v1} is a whole segment" },
    };

    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        server_rec *s = test_server(TEST_YAML);

        ap_register_provider(test_pool, LLM_ROUTE_GROUP, "one", LLM_ROUTE_VERSION, cases[i].rows);
        CU_ASSERT_EQUAL(llmp_config_complete(test_pool, test_pool, s),
                        cases[i].why != NULL ? 500 : OK);
        if (cases[i].why != NULL) {
            CU_ASSERT_PTR_NOT_NULL(httpd_logged(apr_psprintf(
                test_pool, "LLM483: the server cannot start: the route \"%s\": %s",
                cases[i].rows[0].path, cases[i].why)));
        }
    }
}

/** A restart with a broken file goes on with what served before. */
TEST(setup, the_last_good_one)
{
    static const char good[] = "model_list:\n  - model_name: old\n    litellm_params: {model: "
                               "openai/x, mock_response: X}\ngeneral_settings: {master_key: "
                               TEST_MASTER "}\n";

    test_bare_server();
    CU_ASSERT_PTR_NULL(load(good));
    CU_ASSERT_PTR_NULL(load("model_list: [\n"));
    CU_ASSERT_PTR_NOT_NULL(httpd_logged("the configuration before this restart goes on serving"));
    CU_ASSERT_EQUAL(llmp.config->deployments->nelts, 1);
    ASSERT_STR(APR_ARRAY_IDX(llmp.config->deployments, 0, llm_deployment_t *)->group, "old");
    ASSERT_STR(llmp_config_load(test_command(llmp.server, "LLMConfig"), "/x.yaml"),
               apr_psprintf(test_pool, "LLMConfig: given twice (%s before)", llmp.config_file));
    ASSERT_STR(llmp_config_load(test_command(llmp.server, "LLMConfig"), NULL),
               "LLMConfig: bad path");
}

TEST(setup, an_engine_without_a_file)
{
    server_rec *s = test_bare_server();

    llmp_sconf(s)->engine = LLMP_ENGINE_ON;
    CU_ASSERT_EQUAL(llmp_config_complete(test_pool, test_pool, s), 500);
    CU_ASSERT_PTR_NOT_NULL(httpd_logged("LLM3: LLMEngine is on but no LLMConfig"));
    llmp_sconf(s)->engine = LLMP_ENGINE_UNSET;
    CU_ASSERT_EQUAL(llmp_config_complete(test_pool, test_pool, s), OK);
    CU_ASSERT_EQUAL(llmp_sconf(s)->engine, LLMP_ENGINE_OFF);
}
