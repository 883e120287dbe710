/* SPDX-License-Identifier: Apache-2.0 */
#include "httpd/request.h"
#include "mod_llm_proxy/setup/problems.h"
#include "mod_llm_proxy/setup/tls_ready.h"

#define SECURE                                                                                 \
    "model_list:\n"                                                                            \
    "  - model_name: m\n"                                                                      \
    "    litellm_params: {model: openai/gpt-4o, api_key: k}\n"                                 \
    "general_settings: {master_key: " TEST_MASTER "}\n"

static int ssl_is_on;

static int bind_outgoing(conn_rec *c, struct ap_conf_vector_t *section, int enable)
{
    (void)section;
    CU_ASSERT(c->outgoing && enable);
    return ssl_is_on ? OK : DECLINED;
}

/** @return the problem that is found, or NULL */
static const char *problem(const char *yaml, int loaded, int on)
{
    server_rec *s = test_server(yaml);
    apr_array_header_t *found = apr_array_make(test_pool, 1, sizeof(llmp_problem_t));

    ssl_is_on = on;
    if (loaded) {
        httpd.modules[0] = "mod_ssl.c";
        httpd_has_ssl(bind_outgoing);
    }
    CU_ASSERT_EQUAL(llmp_tls_ready(found, test_pool, s), OK);   /* a restart goes on */
    httpd.main_state = AP_SQ_MS_CREATE_PRE_CONFIG;
    CU_ASSERT_EQUAL(llmp_tls_ready(found, test_pool, s), found->nelts ? 500 : OK);
    return found->nelts ? APR_ARRAY_IDX(found, 0, llmp_problem_t).text : NULL;
}

TEST(tls_ready, is_asked_of_mod_ssl)
{
    const char *text = problem(SECURE, 0, 0);

    CU_ASSERT_PTR_NOT_NULL(strstr(text, "model=openai/gpt-4o is called at https://api.openai.com"));
    CU_ASSERT_PTR_NOT_NULL(strstr(text, "load mod_ssl"));
    text = problem(SECURE, 1, 0);
    CU_ASSERT_PTR_NOT_NULL(strstr(text, "server gateway.test speaks no TLS to upstreams: add "
                                        "\"SSLProxyEngine on\""));
    CU_ASSERT_PTR_NULL(problem(SECURE, 1, 1));
    CU_ASSERT_PTR_NULL(problem(TEST_YAML_UPSTREAM, 0, 0));      /* http */
    CU_ASSERT_PTR_NULL(problem(TEST_YAML, 0, 0));               /* nobody is called */
}
