/* SPDX-License-Identifier: Apache-2.0 */
#include <stdlib.h>
#include <unistd.h>
#include <apr_strings.h>
#include "httpd/proxy.h"
#include "httpd/request.h"
#include "mod_llm_proxy/upstream/credential/fetch.h"
#include "mod_llm_proxy/upstream/credential/slot.h"

#define YAML                                                                                   \
    "model_list:\n"                                                                            \
    "  - model_name: m\n"                                                                      \
    "    litellm_params: {model: azure/d, api_base: 'http://up.test', tenant_id: ten, "        \
    "client_id: app, client_secret: app-secret}\n"                                             \
    "  - model_name: k\n"                                                                      \
    "    litellm_params: {model: openai/o, api_base: 'http://up.test', api_key: sk-own}\n"     \
    "general_settings: {master_key: " TEST_MASTER "}\n"

static llmp_token_wait_t w;
static const char *token;
static llm_err_t *err;

/** The i-th model signs in, or has a key. */
static const llm_deployment_t *deployment(int i)
{
    return APR_ARRAY_IDX(llmp.config->deployments, i, const llm_deployment_t *);
}

static void begin(void)
{
    setenv("AZURE_AUTHORITY_HOST", "http://sts.test", 1);
    test_server(YAML);
    unsetenv("AZURE_AUTHORITY_HOST");
    CU_ASSERT_EQUAL(llmp_token_slots_open(llmp.server, llmp.config, test_pool), APR_SUCCESS);
    llmp_tokens_child(llmp.server, test_child());
    w = (llmp_token_wait_t){ .r = test_request("POST", "/", NULL) };
    token = NULL;
    err = NULL;
}

static httpd_upstream_t *gives(const char *name, int seconds)
{
    return httpd_upstream_json(200, "", apr_psprintf(test_pool, "{\"access_token\":\"%s\","
                                                     "\"expires_in\":%d}", name, seconds));
}

static apr_status_t fetch(void)
{
    return llmp_token_fetch(deployment(0), &w, NULL, &token, &err);
}

/** The child ends, and with it whatever is fetched. */
static void end(void)
{
    apr_pool_destroy(test_child());
}

TEST(fetch, signs_in_once)
{
    httpd_upstream_t *u;

    begin();
    u = gives("a-token", 3600);
    CU_ASSERT_EQUAL(fetch(), APR_SUCCESS);
    ASSERT_STR(token, "a-token");
    ASSERT_STR(u->url, "http://sts.test/ten/oauth2/v2.0/token");
    CU_ASSERT_PTR_NOT_NULL(strstr(u->sent, "client_secret=app-secret"));
    CU_ASSERT_EQUAL(fetch(), APR_SUCCESS);              /* no upstream is left to ask */
    ASSERT_STR(token, "a-token");
    end();
    CU_ASSERT_PTR_NOT_NULL(httpd_logged("LLM18: sign-in of"));
}

TEST(fetch, who_has_a_key_signs_in_nowhere)
{
    begin();
    CU_ASSERT_EQUAL(llmp_token_fetch(deployment(1), &w, NULL, &token, &err), APR_SUCCESS);
    CU_ASSERT_PTR_NULL(token);
    end();
}

/** A call that may not wait in its thread is told when to look again. */
TEST(fetch, without_waiting)
{
    llm_wait_t until = { 0 };

    begin();
    gives("a-token", 3600);
    CU_ASSERT_EQUAL(llmp_token_fetch(deployment(0), &w, &until, &token, &err), APR_EAGAIN);
    CU_ASSERT(until.until > 0);
    TEST_UNTIL(llmp_token_fetch(deployment(0), &w, &until, &token, &err) == APR_SUCCESS);
    ASSERT_STR(token, "a-token");
    end();
}

/** One that ends soon is renewed beside the calls, which use it meanwhile. */
TEST(fetch, renews_before_the_end)
{
    const llm_signin_t *s;
    apr_time_t now = apr_time_now();

    begin();
    s = deployment(0)->signin;
    llmp_token_keep(llmp_token_slot(s), s, "old", now - apr_time_from_sec(3590),
                    now + apr_time_from_sec(10));
    gives("new", 3600);
    CU_ASSERT_EQUAL(fetch(), APR_SUCCESS);
    ASSERT_STR(token, "old");
    TEST_UNTIL(fetch() == APR_SUCCESS && strcmp(token, "new") == 0);
    end();
}

TEST(fetch, failures)
{
    static const struct {
        int status;
        const char *body, *says;
        llm_err_class_e cls;
    } cases[] = {
        { 401, "{\"error\":\"invalid_client\",\"error_description\":\"no\"}", "invalid_client",
          LLM_ERR_AUTHENTICATION },
        { 500, "{}", "500", LLM_ERR_INTERNAL },
        { 200, "{}", "access_token", LLM_ERR_INTERNAL },
        { 200, "{\"access_token\":\"t\",\"expires_in\":-5}", "credential", LLM_ERR_INTERNAL },
    };

    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        begin();
        httpd_upstream_json(cases[i].status, "", cases[i].body);
        CU_ASSERT_EQUAL(fetch(), APR_EGENERAL);
        CU_ASSERT_PTR_NOT_NULL_FATAL(err);
        CU_ASSERT_EQUAL(err->cls, cases[i].cls);
        if (strstr(err->message, cases[i].says) == NULL) {
            ASSERT_STR(err->message, cases[i].says);
        }
        CU_ASSERT_EQUAL(fetch(), APR_EGENERAL);         /* it is remembered, and not tried */
        end();
        CU_ASSERT_EQUAL(httpd_logged_times("LLM17: sign-in of"), 1);
    }
}

TEST(fetch, nobody_answers)
{
    begin();
    httpd_upstream("")->refuses = 1;
    CU_ASSERT_EQUAL(fetch(), APR_EGENERAL);
    CU_ASSERT_PTR_NOT_NULL(httpd_logged("LLM17: sign-in of"));
    end();
}

/** The call may not wait for as long; the sign-in goes on, and ends with its child. */
TEST(fetch, takes_too_long)
{
    begin();
    httpd_upstream(NULL)->stays = 1;
    w.most = apr_time_from_msec(50);
    CU_ASSERT_EQUAL(fetch(), APR_TIMEUP);
    CU_ASSERT_EQUAL(err->cls, LLM_ERR_TIMEOUT);
    end();
    CU_ASSERT_PTR_NULL(httpd_logged("LLM17"));          /* a child that ends is no failure */
}

/** Others wait for the same one, so that only a round of probes outlasts its client. */
TEST(fetch, the_client_leaves)
{
    apr_socket_t *pair[2];

    begin();
    httpd_upstream(NULL)->stays = 1;
    httpd_socketpair(pair);
    httpd.client = pair[0];
    w.r = test_request("POST", "/", NULL);
    apr_socket_close(pair[1]);
    CU_ASSERT_EQUAL(fetch(), APR_ECONNABORTED);
    end();
}

TEST(fetch, a_child_without_signins)
{
    test_server(TEST_YAML);
    llmp_tokens_child(llmp.server, test_child());
    w = (llmp_token_wait_t){ .r = test_request("POST", "/", NULL) };
    CU_ASSERT_EQUAL(llmp_token_fetch(deployment(0), &w, NULL, &token, &err), APR_SUCCESS);
    CU_ASSERT_PTR_NULL(token);
    end();
}
