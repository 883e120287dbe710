/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_strings.h>
#include "httpd/request.h"
#include "mod_llm_proxy.h"
#include "mod_llm_proxy/call/gateway.h"
#include "mod_llm_proxy/caller/key.h"
#include "mod_llm_proxy/upstream/wait.h"

/** What a receiver was given. */
typedef struct got_t {
    int status;
    const char *header, *body;
    apr_status_t refuses_head, refuses_data;
} got_t;

static const llm_gateway_t *gateway;
static const char *why;

static void serve_by(const char *yaml)
{
    APR_OPTIONAL_FN_TYPE(llm_gateway_table) *find;

    test_server(yaml);
    llmp_gateway_register();
    find = APR_RETRIEVE_OPTIONAL_FN(llm_gateway_table);
    CU_ASSERT_PTR_NOT_NULL_FATAL(find);
    gateway = find();
    why = NULL;
}

static void serve(void)
{
    serve_by(TEST_YAML);
}

static apr_status_t on_head(void *baton, const llm_reply_head_t *head)
{
    got_t *g = baton;

    g->status = head->status;
    g->header = apr_pstrdup(test_pool, apr_table_get(head->headers, "X-A"));
    return g->refuses_head;
}

static apr_status_t on_data(void *baton, const char *data, apr_size_t n)
{
    got_t *g = baton;

    g->body = apr_pstrcat(test_pool, g->body, apr_pstrmemdup(test_pool, data, n), NULL);
    return g->refuses_data;
}

static llm_exchange_t *started_within(request_rec *r, const char *url, got_t *g,
                                      llm_limits_t limits)
{
    const llm_receiver_t to = { on_head, on_data, g };
    llm_http_req_t *req = apr_pcalloc(test_pool, sizeof(*req));

    req->method = "GET";
    req->url = url;
    req->headers = apr_table_make(test_pool, 1);
    g->body = "";
    return gateway->start(r, req, &limits, &to, &why);
}

static llm_exchange_t *started(request_rec *r, const char *url, got_t *g)
{
    return started_within(r, url, g, (llm_limits_t){ .idle = apr_time_from_sec(5) });
}

TEST(gateway, tells_its_version)
{
    serve();
    CU_ASSERT_EQUAL(gateway->version, LLM_GATEWAY_TABLE);
}

TEST(gateway, knows_the_caller)
{
    llmp_key_t key = { .hash = "digest", .alias = "ann", .user_id = "u", .team_id = "t",
                       .organization_id = "o" };
    const llm_caller_t *c;
    llm_err_t *err;
    request_rec *r;

    serve();
    CU_ASSERT_PTR_NULL(gateway->caller(test_chat("")));         /* nobody claimed it */
    r = test_claimed(test_chat(""))->r;
    CU_ASSERT_PTR_NULL(gateway->caller(r));                     /* nor asked for a key */
    CU_ASSERT_PTR_NOT_NULL_FATAL(test_admitted(r, &err));
    c = gateway->caller(r);
    CU_ASSERT_PTR_NOT_NULL_FATAL(c);
    CU_ASSERT(c->master);
    llmp_req(r)->key = &key;
    c = gateway->caller(r);
    CU_ASSERT_FALSE(c->master);
    ASSERT_STR(c->hash, "digest");
    ASSERT_STR(c->alias, "ann");
    ASSERT_STR(c->user_id, "u");
    ASSERT_STR(c->team_id, "t");
    ASSERT_STR(c->organization_id, "o");
}

TEST(gateway, arguments_of_the_path)
{
    llmp_req_t *q;
    request_rec *r;

    serve();
    r = test_asked("GET", "/v1/models/a%2Fb", NULL);
    CU_ASSERT_PTR_NULL(gateway->argument(r, 0));
    q = test_claimed(r);
    CU_ASSERT_PTR_NOT_NULL_FATAL(q);
    ASSERT_STR(gateway->argument(r, 0), "a/b");
    CU_ASSERT_PTR_NULL(gateway->argument(r, 1));
    q->path_args[LLM_PATH_ARGS - 1] = "last";
    ASSERT_STR(gateway->argument(r, LLM_PATH_ARGS - 1), "last");
    q->versioned = q->probe = 1;        /* what lies beside them is no argument */
    CU_ASSERT_PTR_NULL(gateway->argument(r, LLM_PATH_ARGS));
    CU_ASSERT_PTR_NULL(gateway->argument(r, -1));
}

TEST(gateway, runs_exchanges)
{
    got_t got[3] = { { 0 } };
    llm_exchange_t *x[3];
    httpd_upstream_t *u[2];
    request_rec *r;

    serve();
    r = test_claimed(test_chat(""))->r;
    u[0] = httpd_upstream_json(200, "X-A: b\r\n", "one");
    u[1] = httpd_upstream_json(404, "", "two");
    httpd_upstream("")->refuses = 1;
    for (int i = 0; i < 3; i++) {
        x[i] = started(r, apr_psprintf(test_pool, "http://up.test/%d", i), &got[i]);
        CU_ASSERT_PTR_NOT_NULL_FATAL(x[i]);
    }
    CU_ASSERT_EQUAL(httpd_upstreams_left(), 3);         /* nothing is sent yet */
    CU_ASSERT_EQUAL(gateway->run(r, x, 3, NULL), APR_SUCCESS);
    CU_ASSERT_EQUAL(gateway->result(x[0], &why), APR_SUCCESS);
    CU_ASSERT_EQUAL(got[0].status, 200);
    ASSERT_STR(got[0].header, "b");
    ASSERT_STR(got[0].body, "one");
    ASSERT_STR(u[0]->url, "http://up.test/0");
    CU_ASSERT_EQUAL(gateway->result(x[1], &why), APR_SUCCESS);  /* whatever its status */
    CU_ASSERT_EQUAL(got[1].status, 404);
    ASSERT_STR(got[1].body, "two");
    CU_ASSERT_NOT_EQUAL(gateway->result(x[2], &why), APR_SUCCESS);
    CU_ASSERT_PTR_NOT_NULL(why);
    CU_ASSERT_EQUAL(got[2].status, 0);
    CU_ASSERT_EQUAL(gateway->run(r, x, 0, NULL), APR_SUCCESS);
}

TEST(gateway, a_receiver_ends_an_exchange)
{
    got_t at_head = { .refuses_head = APR_ENOSPC }, at_data = { .refuses_data = APR_ENOTIMPL };
    const llm_receiver_t none = { NULL, NULL, NULL };
    const llm_limits_t limits = { .idle = apr_time_from_sec(5) };
    llm_http_req_t req = { .method = "GET", .url = "http://up.test/" };
    llm_exchange_t *x[3];
    request_rec *r;

    serve();
    r = test_claimed(test_chat(""))->r;
    req.headers = apr_table_make(test_pool, 1);
    for (int i = 0; i < 3; i++) {
        httpd_upstream_json(200, "", "data");
    }
    x[0] = started(r, "http://up.test/", &at_head);
    x[1] = started(r, "http://up.test/", &at_data);
    x[2] = gateway->start(r, &req, &limits, &none, &why);
    CU_ASSERT_EQUAL(gateway->run(r, x, 3, NULL), APR_SUCCESS);
    CU_ASSERT_EQUAL(gateway->result(x[0], &why), APR_ENOSPC);
    ASSERT_STR(at_head.body, "");
    CU_ASSERT_EQUAL(gateway->result(x[1], &why), APR_ENOTIMPL);
    CU_ASSERT_EQUAL(gateway->result(x[2], &why), APR_SUCCESS);  /* who wants nothing gets nothing */
}

TEST(gateway, tells_what_cannot_be_called)
{
    got_t got = { 0 };

    serve();
    CU_ASSERT_PTR_NULL(started(test_claimed(test_chat(""))->r, "ftp://up.test/", &got));
    ASSERT_STR(why, "the URL cannot be called");
}

TEST(gateway, exchanges_have_limits)
{
    const llm_limits_t limits[] = {
        { .first = 20000, .idle = apr_time_from_sec(5) },
        { .first = apr_time_from_sec(5), .deadline = 1 },
    };

    for (size_t i = 0; i < sizeof(limits) / sizeof(limits[0]); i++) {
        apr_time_t began = apr_time_now();
        got_t got = { 0 };
        llm_exchange_t *x;
        request_rec *r;

        serve();
        r = test_claimed(test_chat(""))->r;
        httpd_upstream("")->stays = 1;          /* it says nothing */
        x = started_within(r, "http://up.test/", &got, limits[i]);
        CU_ASSERT_EQUAL(gateway->run(r, &x, 1, NULL), APR_SUCCESS);
        CU_ASSERT_NOT_EQUAL(gateway->result(x, &why), APR_SUCCESS);
        ASSERT_STR(why, "Timed out");
        CU_ASSERT(apr_time_now() - began < apr_time_from_sec(4));
    }
}

/** Who sets no limits has the server's. */
TEST(gateway, exchanges_have_limits_of_the_settings)
{
    for (int of_yaml = 0; of_yaml < 2; of_yaml++) {
        apr_time_t began = apr_time_now();
        got_t got = { 0 };
        llm_exchange_t *x;
        request_rec *r;

        serve_by(of_yaml ? TEST_YAML "litellm_settings: {request_timeout: 0.02}\n" : TEST_YAML);
        r = test_claimed(test_chat(""))->r;
        r->server->timeout = of_yaml ? apr_time_from_sec(60) : 20000;
        httpd_upstream("")->stays = 1;
        x = started_within(r, "http://up.test/", &got, (llm_limits_t){ 0, 0, 0 });
        CU_ASSERT_EQUAL(gateway->run(r, &x, 1, NULL), APR_SUCCESS);
        CU_ASSERT_NOT_EQUAL(gateway->result(x, &why), APR_SUCCESS);
        ASSERT_STR(why, "Timed out");
        CU_ASSERT(apr_time_now() - began < apr_time_from_sec(4));
    }
}

/** A stage says what it waits for, and is called again when that has come. */
TEST(gateway, waits_without_a_thread)
{
    const llmp_watch_t nobody = { NULL, NULL };
    got_t got[2] = { { 0 } };
    llm_exchange_t *x[2];
    llm_wait_t wait = { .n = 0 };
    request_rec *r;
    apr_status_t rv;
    int waited = 0;

    serve();
    r = test_claimed(test_chat(""))->r;
    for (int i = 0; i < 2; i++) {
        httpd_upstream_json(200, "", i ? "two" : "one");
        x[i] = started(r, "http://up.test/", &got[i]);
    }
    while ((rv = gateway->run(r, x, 2, &wait)) == APR_EAGAIN && waited++ < 100) {
        CU_ASSERT(wait.n > 0);
        llmp_poll(&wait, &nobody);
    }
    CU_ASSERT_EQUAL(rv, APR_SUCCESS);
    CU_ASSERT(waited > 0);
    ASSERT_STR(got[0].body, "one");
    ASSERT_STR(got[1].body, "two");
}

TEST(gateway, a_client_leaves_its_exchanges)
{
    got_t got[2] = { { 0 } };
    llm_exchange_t *x[2];
    llm_wait_t wait = { .n = 0 };
    request_rec *r;

    serve();
    r = test_claimed(test_chat(""))->r;
    for (int i = 0; i < 2; i++) {
        httpd_upstream("")->stays = 1;
        x[i] = started(r, "http://up.test/", &got[i]);
    }
    CU_ASSERT_EQUAL(gateway->run(r, x, 2, &wait), APR_EAGAIN);
    wait.came = LLM_CAME_LEFT;
    CU_ASSERT_EQUAL(gateway->run(r, x, 2, &wait), APR_ECONNABORTED);
    CU_ASSERT_EQUAL(gateway->result(x[0], &why), APR_ECONNABORTED);
    CU_ASSERT_EQUAL(gateway->result(x[1], &why), APR_ECONNABORTED);
}

/** Jobs have no client, but call upstreams as requests do. */
TEST(gateway, calls_of_jobs)
{
    got_t got = { 0 };
    llm_exchange_t *x;
    request_rec *r;

    serve();
    r = gateway->without_client(llmp.server, test_pool);
    CU_ASSERT_PTR_NULL(gateway->caller(r));
    CU_ASSERT_PTR_NULL(gateway->argument(r, 0));
    httpd_upstream_json(200, "", "for a job");
    x = started(r, "http://up.test/", &got);
    CU_ASSERT_EQUAL(gateway->run(r, &x, 1, NULL), APR_SUCCESS);
    ASSERT_STR(got.body, "for a job");
}

/** Inner calls: test_inner.c; here that they are the table's. */
TEST(gateway, inner_calls)
{
    const llm_what_t tool = { .kind = LLM_WHAT_MCP_TOOL, .name = "add", .call_type = "c" };
    const llm_charge_t charge = { .cost = 0.5 };
    llm_inner_t *call;
    llm_err_t *err;
    request_rec *r;

    serve();
    r = test_chat("");
    CU_ASSERT_PTR_NOT_NULL_FATAL(test_admitted(r, &err));
    call = gateway->begin(r, &tool);
    CU_ASSERT_EQUAL(gateway->go_on(call, NULL), APR_SUCCESS);
    gateway->end(call, &charge);
    CU_ASSERT_DOUBLE_EQUAL(gateway->answer(call).cost, 0.5, 1e-12);
}
