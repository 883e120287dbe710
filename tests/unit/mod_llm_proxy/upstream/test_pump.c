/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_strings.h>
#include "httpd/request.h"
#include "mod_llm_proxy/upstream/pump.h"
#include "mod_llm_proxy/upstream/wait.h"

/** What a receiver was given. */
typedef struct got_t {
    int status;
    const char *body;
    apr_status_t refuses_head, refuses_data;
} got_t;

static got_t got;
static llmp_exchange_t *x;

static apr_status_t on_head(void *baton, const llm_head_t *h)
{
    (void)baton;
    got.status = h->status;
    return got.refuses_head;
}

static apr_status_t on_data(void *baton, const char *data, apr_size_t n)
{
    (void)baton;
    got.body = apr_pstrcat(test_pool, got.body, apr_pstrmemdup(test_pool, data, n), NULL);
    return got.refuses_data;
}

static void begin(void)
{
    test_server(TEST_YAML);
    got = (got_t){ .body = "" };
}

/** One exchange with the next upstream. @return its status */
static apr_status_t call_url(const char *url)
{
    llm_http_req_t *req = apr_pcalloc(test_pool, sizeof(*req));

    req->method = "POST";
    req->url = url;
    req->headers = apr_table_make(test_pool, 2);
    apr_table_setn(req->headers, "X-Own", "value");
    req->body = "{\"a\":1}";
    req->body_len = 7;
    x = apr_pcalloc(test_pool, sizeof(*x));
    x->r = test_request("POST", "/", NULL);
    x->req = req;
    x->to = (llmp_receiver_t){ on_head, on_data, NULL, NULL };
    x->connect_timeout = x->first_timeout = x->idle_timeout = apr_time_from_sec(5);
    if (llmp_exchange_init(x) != APR_SUCCESS) {
        return APR_EINVAL;
    }
    return llmp_exchange_block(x);
}

static apr_status_t call(void)
{
    return call_url("http://up.test:81/p/a?q=1");
}

TEST(pump, sends_and_receives)
{
    httpd_upstream_t *u;

    begin();
    u = httpd_upstream_json(200, "", "{\"b\":2}");
    CU_ASSERT_EQUAL(call(), APR_SUCCESS);
    CU_ASSERT_EQUAL(got.status, 200);
    ASSERT_STR(got.body, "{\"b\":2}");
    ASSERT_STR(u->sent, "POST /p/a?q=1 HTTP/1.1\r\nHost: up.test:81\r\nX-Own: value\r\n"
                        "Content-Length: 7\r\n\r\n{\"a\":1}");
    ASSERT_STR(u->url, "http://up.test:81/p/a");        /* a query may hold a key, and is logged */
    CU_ASSERT(u->kept);
}

TEST(pump, framings)
{
    static const struct {
        const char *answer, *body;
        apr_status_t rv;
        int kept;
    } cases[] = {
        { "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n1\r\nc\r\n0\r\n\r\n",
          "abc", APR_SUCCESS, 1 },
        { "HTTP/1.1 200 OK\r\nContent-Length: 3\r\nConnection: close\r\n\r\nabc", "abc",
          APR_SUCCESS, 0 },
        { "HTTP/1.1 200 OK\r\n\r\nto the end", "to the end", APR_SUCCESS, 0 },
        { "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\na", "a",
          APR_SUCCESS, 1 },
        { "HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nab", "a", APR_SUCCESS, 0 },
        { "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc", "abc", APR_EOF, 0 },
        { "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab", "ab", APR_EOF, 0 },
        { "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n", "", APR_EGENERAL, 0 },
    };

    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        httpd_upstream_t *u;

        begin();
        u = httpd_upstream(cases[i].answer);
        CU_ASSERT_EQUAL(call(), cases[i].rv);
        ASSERT_STR(got.body, cases[i].body);
        CU_ASSERT_EQUAL(u->kept, cases[i].kept);
        CU_ASSERT(u->released);
    }
}

TEST(pump, faults)
{
    static const struct {
        const char *answer;
        apr_status_t rv;
        llmp_fault_e fault;
    } cases[] = {
        { "", APR_EOF, LLMP_FAULT_SILENT },
        { "SSH-2.0-OpenSSH\r\n", APR_EGENERAL, LLMP_FAULT_NOT_HTTP },
        { "HTTP/1.1 200 O", APR_EOF, LLMP_FAULT_NOT_HTTP },
        { "\x15\x03\x01\x01\x02\x02\x32", APR_EGENERAL, LLMP_FAULT_IS_TLS },
    };

    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        httpd_upstream_t *u;

        begin();
        u = httpd_upstream(cases[i].answer);
        CU_ASSERT_EQUAL(call(), cases[i].rv);
        CU_ASSERT_EQUAL(x->fault, cases[i].fault);
        CU_ASSERT_FALSE(u->kept);
        CU_ASSERT_PTR_NOT_NULL(x->why);
    }
}

TEST(pump, no_connection)
{
    static const struct {
        int acquire, determine, refuses;
        llmp_fault_e fault;
    } cases[] = {
        { HTTP_SERVICE_UNAVAILABLE, 0, 0, LLMP_FAULT_LOCAL },
        { 0, HTTP_FORBIDDEN, 0, LLMP_FAULT_BLOCKED },
        { 0, HTTP_INTERNAL_SERVER_ERROR, 0, LLMP_FAULT_NAME },
        { 0, HTTP_BAD_REQUEST, 0, LLMP_FAULT_LOCAL },
        { 0, 0, 1, LLMP_FAULT_LOCAL },
    };

    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        httpd_upstream_t *u;

        begin();
        u = httpd_upstream("");
        u->acquire_rc = cases[i].acquire;
        u->determine_rc = cases[i].determine;
        u->refuses = cases[i].refuses;
        CU_ASSERT_EQUAL(call(), APR_ECONNREFUSED);
        CU_ASSERT_EQUAL(x->fault, cases[i].fault);
    }
    begin();
    CU_ASSERT_EQUAL(call_url("ftp://a.test/"), APR_EINVAL);
}

/** One that was closed while it was idle says nothing about the upstream. */
TEST(pump, a_stale_connection_is_dialled_anew_once)
{
    httpd_upstream_t *stale, *fresh;

    begin();
    stale = httpd_upstream("");
    stale->pooled = 1;
    fresh = httpd_upstream_json(200, "", "{}");
    CU_ASSERT_EQUAL(call(), APR_SUCCESS);
    CU_ASSERT_FALSE(stale->kept);
    ASSERT_STR(stale->sent, "");
    CU_ASSERT_EQUAL(strncmp(fresh->sent, "POST ", 5), 0);
    begin();
    stale = httpd_upstream("HTTP/1.1 408 Too Late\r\n\r\n");   /* no answer to what comes now */
    stale->pooled = 1;
    httpd_upstream_json(200, "", "{}");
    CU_ASSERT_EQUAL(call(), APR_SUCCESS);
    CU_ASSERT_EQUAL(got.status, 200);
}

TEST(pump, what_the_receiver_refuses)
{
    begin();
    got.refuses_head = APR_ENOSPC;
    httpd_upstream_json(200, "", "{}");
    CU_ASSERT_EQUAL(call(), APR_ENOSPC);
    begin();
    got.refuses_data = APR_ECONNABORTED;
    httpd_upstream_json(200, "", "{}");
    CU_ASSERT_EQUAL(call(), APR_ECONNABORTED);
    ASSERT_STR(x->why, "The answer was refused");
}

TEST(pump, times_out)
{
    httpd_upstream_t *u;

    begin();
    u = httpd_upstream("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc");
    u->stays = 1;
    x = NULL;
    got.status = 0;
    /* the deadline is over when the rest does not come */
    {
        llm_http_req_t req = { .method = "GET", .url = "http://up.test/",
                               .headers = apr_table_make(test_pool, 1) };

        x = apr_pcalloc(test_pool, sizeof(*x));
        x->r = test_request("POST", "/", NULL);
        x->req = &req;
        x->to = (llmp_receiver_t){ on_head, on_data, NULL, NULL };
        x->deadline = apr_time_now() + 20000;
        CU_ASSERT_EQUAL(llmp_exchange_init(x), APR_SUCCESS);
        CU_ASSERT_EQUAL(llmp_exchange_block(x), APR_TIMEUP);
    }
    CU_ASSERT_EQUAL(got.status, 200);
    CU_ASSERT_FALSE(u->kept);
    CU_ASSERT_PTR_NULL(strstr(u->sent, "Content-Length"));      /* GET has no body */
}

TEST(pump, tls)
{
    httpd_upstream_t *u;

    begin();
    u = httpd_upstream_json(200, "", "{\"b\":2}");
    CU_ASSERT_EQUAL(call_url("https://up.test/x"), APR_SUCCESS);
    ASSERT_STR(got.body, "{\"b\":2}");
    CU_ASSERT_EQUAL(strncmp(u->sent, "POST /x HTTP/1.1\r\nHost: up.test\r\n", 33), 0);
    begin();
    httpd.no_tls = 1;
    httpd_upstream_json(200, "", "{}");
    CU_ASSERT_EQUAL(call_url("https://up.test/x"), APR_ECONNREFUSED);
    CU_ASSERT_EQUAL(x->fault, LLMP_FAULT_NO_ENGINE);
}

/** A host that a client names may be dialled only where it does not lead into our own net. */
static int never(void *baton, const apr_sockaddr_t *all)
{
    (void)baton;
    CU_ASSERT_PTR_NOT_NULL(all);
    return 0;
}

TEST(pump, a_host_that_may_not_be_dialled)
{
    llm_http_req_t req = { .method = "GET", .url = "http://inside.test/" };
    httpd_upstream_t *u;

    begin();
    req.headers = apr_table_make(test_pool, 1);
    u = httpd_upstream_json(200, "", "{}");
    x = apr_pcalloc(test_pool, sizeof(*x));
    x->r = test_request("GET", "/", NULL);
    x->req = &req;
    x->may_dial = never;
    CU_ASSERT_EQUAL(llmp_exchange_init(x), APR_SUCCESS);
    CU_ASSERT_EQUAL(llmp_exchange_block(x), APR_EACCES);
    ASSERT_STR(u->sent, "");
}
