/* SPDX-License-Identifier: Apache-2.0 */
#include <regex.h>
#include <stdlib.h>
#include "httpd/request.h"
#include "mod_llm_proxy/upstream/outgoing.h"

static request_rec *r;

/** @return APR_EGENERAL: one of them is no proxy */
static apr_status_t environment(const char *https, const char *no_proxy)
{
    server_rec *s = test_server(TEST_YAML);
    apr_status_t rv;

    setenv("https_proxy", https, 1);
    setenv("no_proxy", no_proxy, 1);
    rv = llmp_outgoing_open(test_pool, s);
    unsetenv("https_proxy");
    unsetenv("no_proxy");
    r = test_request("GET", "/", NULL);
    return rv;
}

static const struct proxy_remote *proxy_of(const char *url)
{
    llm_url_t u;

    CU_ASSERT_EQUAL(llm_url_parse(&u, url, test_pool), APR_SUCCESS);
    return llmp_outgoing_direct(r, &u) ? NULL : llmp_outgoing_proxy(r, &u, url);
}

TEST(outgoing, of_the_environment)
{
    const struct proxy_remote *p;

    CU_ASSERT_EQUAL(environment("http://us%65r:pass@proxy.test:3128", ""), APR_SUCCESS);
    p = proxy_of("https://api.test/v1");
    CU_ASSERT_PTR_NOT_NULL_FATAL(p);
    ASSERT_STR(p->hostname, "proxy.test");
    CU_ASSERT_EQUAL(p->port, 3128);
    ASSERT_STR(p->creds, "Basic dXNlcjpwYXNz");
    CU_ASSERT_PTR_NULL(proxy_of("http://api.test/v1"));
    CU_ASSERT_PTR_NULL(proxy_of("https://169.254.169.254/latest"));     /* credentials are there */
    CU_ASSERT_EQUAL(environment("proxy.test", ""), APR_SUCCESS);
    CU_ASSERT_EQUAL(proxy_of("https://api.test/")->port, 80);
    CU_ASSERT_EQUAL(environment("socks5://proxy.test", ""), APR_EGENERAL);
    CU_ASSERT_PTR_NOT_NULL(httpd_logged("LLM15: https_proxy in the environment"));
    CU_ASSERT_EQUAL(environment("", ""), APR_SUCCESS);
    CU_ASSERT_PTR_NULL(proxy_of("https://api.test/"));
}

TEST(outgoing, no_proxy)
{
    static const struct {
        const char *list, *url;
        int direct;
    } cases[] = {
        { "", "https://api.test/", 0 },
        { "*", "https://api.test/", 1 },
        { "api.test", "https://api.test/", 1 },
        { "other, .test", "https://api.test/", 1 },
        { "test", "https://api.test/", 1 },
        { "pi.test", "https://api.test/", 0 },
        { "API.TEST:443", "https://api.test/", 1 },
        { "api.test:8443", "https://api.test/", 0 },
        { "sub.api.test", "https://api.test/", 0 },
    };

    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        environment("http://proxy.test", cases[i].list);
        CU_ASSERT_EQUAL(proxy_of(cases[i].url) == NULL, cases[i].direct);
    }
}

/** ProxyRemote goes before the environment. */
TEST(outgoing, of_httpd)
{
    proxy_server_conf *conf;
    struct proxy_remote *e;
    ap_regex_t re;
    regex_t compiled;

    environment("http://env.test", "api.test");
    conf = ap_get_module_config(llmp.server->module_config, &proxy_module);
    e = apr_array_push(conf->proxies);
    *e = (struct proxy_remote){ .scheme = "https://a.test/", .hostname = "one" };
    e = apr_array_push(conf->proxies);
    CU_ASSERT_EQUAL(regcomp(&compiled, "^https://b", 0), 0);
    re.re_pcre = &compiled;
    *e = (struct proxy_remote){ .use_regex = 1, .regexp = &re, .hostname = "two" };
    e = apr_array_push(conf->proxies);
    *e = (struct proxy_remote){ .scheme = "http", .hostname = "three" };
    ASSERT_STR(proxy_of("https://a.test/x")->hostname, "one");
    ASSERT_STR(proxy_of("https://b.test/x")->hostname, "two");
    ASSERT_STR(proxy_of("http://api.test/x")->hostname, "three");
    CU_ASSERT_PTR_NULL(proxy_of("https://c.test/x"));
    regfree(&compiled);
}

static int matches_host(struct dirconn_entry *d, request_rec *req)
{
    return strcmp(d->name, req->hostname) == 0;
}

TEST(outgoing, noproxy_of_httpd)
{
    proxy_server_conf *conf;

    environment("http://env.test", "");
    conf = ap_get_module_config(llmp.server->module_config, &proxy_module);
    *(struct dirconn_entry *)apr_array_push(conf->dirconn) =
        (struct dirconn_entry){ .name = (char *)"inside.test", .matcher = matches_host };
    CU_ASSERT_PTR_NULL(proxy_of("https://inside.test/"));
    CU_ASSERT_PTR_NOT_NULL(proxy_of("https://outside.test/"));
    ASSERT_STR(r->hostname, "gateway.test");
    environment("", "");
}
