/* SPDX-License-Identifier: Apache-2.0 */
#include "httpd/request.h"
#include "mod_llm_proxy/call/pick_first.h"
#include "mod_llm_proxy/shared/deployments.h"
#include "mod_llm_proxy/shared/memory.h"

#define TWO                                                                                    \
    "model_list:\n"                                                                            \
    "  - model_name: m\n"                                                                      \
    "    litellm_params: {model: openai/a, api_base: 'http://a.test', api_key: k}\n"           \
    "  - model_name: m\n"                                                                      \
    "    litellm_params: {model: openai/b, api_base: 'http://b.test', api_key: k}\n"           \
    "general_settings: {master_key: " TEST_MASTER "}\n"

static const char *called(void)
{
    httpd_upstream_t *u = httpd_upstream_json(500, "", "{}");

    test_run(test_chat(""));
    return u->url;
}

/** Without mod_llm_router: the first that is well, no retries. */
TEST(pick_first, goes_on_when_the_first_fails)
{
    const llm_deployment_t *second;
    request_rec *r;

    test_server(TWO);
    llmp.router = &llmp_pick_first;
    ASSERT_STR(called(), "http://a.test/chat/completions");
    CU_ASSERT_EQUAL(httpd_upstreams_left(), 0);         /* one attempt for a call */
    ASSERT_STR(called(), "http://b.test/chat/completions");
    ASSERT_STR(called(), "http://a.test/chat/completions");     /* better than none */
    second = APR_ARRAY_IDX(llmp.config->deployments, 1, const llm_deployment_t *);
    CU_ASSERT(atomic_load(&llmp_deployment_state(second)->cooldown_until) > apr_time_now());
    r = test_asked("POST", "/v1/chat/completions", "{\"model\":\"none\",\"messages\":[]}");
    CU_ASSERT_EQUAL(test_run(r), 400);
}

TEST(pick_first, is_found_where_there_is_no_other)
{
    test_server(TWO);
    CU_ASSERT_PTR_NOT_EQUAL(llmp_router_find(), &llmp_pick_first);
    httpd_reset();
    CU_ASSERT_PTR_EQUAL(llmp_router_find(), &llmp_pick_first);
}
