/* SPDX-License-Identifier: Apache-2.0 */
#include "httpd/request.h"
#include "mod_llm_proxy/upstream/worker.h"

static llmp_upstream_t *upstream(const char *url)
{
    llm_url_t u;

    CU_ASSERT_EQUAL(llm_url_parse(&u, url, test_pool), APR_SUCCESS);
    return llmp_upstream_for(test_request("GET", "/", NULL), &u);
}

TEST(worker, one_per_scheme_host_and_port)
{
    llmp_upstream_t *first;

    test_server(TEST_YAML);
    first = upstream("http://a.test/one");
    CU_ASSERT_PTR_NOT_NULL_FATAL(first);
    CU_ASSERT_PTR_EQUAL(upstream("http://a.test:80/two?x"), first);
    CU_ASSERT_PTR_NOT_EQUAL(upstream("https://a.test/one"), first);
    CU_ASSERT_PTR_NOT_EQUAL(upstream("http://a.test:81/one"), first);
    CU_ASSERT_PTR_NOT_EQUAL(upstream("http://b.test/one"), first);
    ASSERT_STR(first->worker->s->name, "http://a.test:80");
    ASSERT_STR(upstream("http://[::1]:9/")->worker->s->name, "http://[::1]:9");
}

/** Whether an upstream is out of service is the router's to say, and no thread waits for ever. */
TEST(worker, settings)
{
    server_rec *s = test_server(TEST_YAML);
    proxy_worker *w;

    llmp_sconf(s)->connect_timeout = 1234;
    llmp_sconf(s)->keepalive = 5678;
    w = upstream("http://a.test/")->worker;
    CU_ASSERT_EQUAL(w->s->conn_timeout, 1234);
    CU_ASSERT_EQUAL(w->s->acquire, 1234);
    CU_ASSERT_EQUAL(w->s->ttl, 5678);
    CU_ASSERT(w->s->conn_timeout_set && w->s->acquire_set && w->s->keepalive);
    CU_ASSERT(w->s->status & PROXY_WORKER_IGNORE_ERRORS);
}

TEST(worker, declared_in_httpd_conf)
{
    server_rec *s = test_server(TEST_YAML);
    proxy_server_conf *conf = ap_get_module_config(s->module_config, &proxy_module);
    proxy_worker *own;

    ap_proxy_define_worker(test_pool, &own, NULL, NULL, "http://own", 0);
    httpd_declared = own;
    CU_ASSERT_PTR_EQUAL(upstream("http://a.test/")->worker, own);
    httpd_declared = conf->reverse;             /* the one for everything is not meant */
    CU_ASSERT_PTR_NOT_EQUAL(upstream("http://b.test/")->worker, conf->reverse);
}

TEST(worker, as_many_as_there_is_room_for)
{
    char url[64];

    test_server(TEST_YAML);
    for (int i = 0; i < 2048; i++) {
        apr_snprintf(url, sizeof(url), "http://h%d.test/", i);
        CU_ASSERT_PTR_NOT_NULL_FATAL(upstream(url));
    }
    CU_ASSERT_PTR_NULL(upstream("http://one-more.test/"));
    CU_ASSERT_PTR_NOT_NULL(httpd_logged("LLM11: more than 2048 different upstreams"));
    CU_ASSERT_PTR_NOT_NULL(upstream("http://h7.test/"));
}
