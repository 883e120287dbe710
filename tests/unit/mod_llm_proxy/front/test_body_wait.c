/* SPDX-License-Identifier: Apache-2.0 */
#include "httpd/request.h"
#include "mod_llm_proxy/front/body_wait.h"

static apr_bucket_brigade *brigade(request_rec *r)
{
    return apr_brigade_create(r->pool, r->connection->bucket_alloc);
}

/** Of a child with so many threads; nothing comes. @return the status, after w has waited */
static apr_status_t wait_for(int threads, llmp_body_wait_t *w)
{
    request_rec *r;

    httpd.threads = threads;
    llmp_body_wait_child();
    r = test_request("POST", "/", "");
    test_body(r, "", 0, HTTPD_WAITS);
    return llmp_body_wait_read(r, brigade(r), 100, w, NULL);
}

/** No wait is begun that is over already; a wait that began long ago is told by w. */
TEST(body_wait, is_given_up)
{
    static const struct {
        int threads, seconds;           /* so long nothing came */
        apr_size_t bytes;
        apr_status_t want;
    } cases[] = {
        { 64, 61, 0, APR_TIMEUP },      /* Timeout is 60 s */
        { 2, 1, 0, APR_TIMEUP },        /* one of one: many wait */
    };

    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        server_rec *s = test_server(TEST_YAML);
        apr_time_t then = apr_time_now() - apr_time_from_sec(cases[i].seconds);
        llmp_body_wait_t w = { .begun = then, .since = then, .bytes = cases[i].bytes,
                               .seen = cases[i].bytes };

        s->timeout = apr_time_from_sec(cases[i].threads == 2 ? 0 : 60);
        CU_ASSERT_EQUAL(wait_for(cases[i].threads, &w), cases[i].want);
    }
}

/** A stream of HTTP/2 has no socket, and holds no thread of the MPM's: its filters wait. */
TEST(body_wait, of_a_stream_blocks)
{
    llmp_body_wait_t w = { 0 };
    conn_rec master = { 0 };
    apr_bucket_brigade *bb;
    request_rec *r;

    test_server(TEST_YAML);
    r = test_request("POST", "/", "");
    test_body(r, "text", 0, HTTPD_TAKES_TURNS);         /* EAGAIN is for those who do not block */
    r->connection->master = &master;
    bb = brigade(r);
    CU_ASSERT_EQUAL(llmp_body_wait_read(r, bb, 100, &w, NULL), APR_SUCCESS);
    CU_ASSERT_FALSE(APR_BRIGADE_EMPTY(bb));
    CU_ASSERT_EQUAL(w.begun, 0);
}

TEST(body_wait, tells_the_client_to_go_on)
{
    llmp_body_wait_t w = { 0 };
    apr_socket_t *pair[2];
    apr_size_t one = 1;
    request_rec *r;

    test_server(TEST_YAML);
    httpd_socketpair(pair);
    httpd.client = pair[0];
    apr_socket_send(pair[1], "x", &one);
    r = test_request("POST", "/", "");
    test_body(r, "text", 0, HTTPD_TAKES_TURNS);
    r->expecting_100 = 1;
    r->status_line = "200 OK";
    CU_ASSERT_EQUAL(llmp_body_wait_read(r, brigade(r), 100, &w, NULL), APR_SUCCESS);
    CU_ASSERT_EQUAL(httpd.interim, HTTP_CONTINUE);
    CU_ASSERT_EQUAL(r->status, HTTP_OK);
    ASSERT_STR(r->status_line, "200 OK");
    CU_ASSERT(w.begun > 0);
}

/** Whoever waits elsewhere is told what for, and counted until it comes back or leaves. */
TEST(body_wait, says_what_it_waits_for)
{
    llmp_body_wait_t w[2] = { { 0 }, { 0 } };
    llm_wait_t wait = { 0 };
    apr_socket_t *pair[2];
    apr_os_sock_t fd;
    request_rec *r;

    test_server(TEST_YAML);
    httpd.threads = 4;          /* two may wait */
    llmp_body_wait_child();
    httpd_socketpair(pair);
    httpd.client = pair[0];
    apr_os_sock_get(&fd, pair[0]);
    r = test_request("POST", "/", "");
    test_body(r, "", 0, HTTPD_WAITS);
    CU_ASSERT_EQUAL(llmp_body_wait_read(r, brigade(r), 100, &w[0], &wait), APR_EAGAIN);
    CU_ASSERT_EQUAL(wait.n, 1);
    CU_ASSERT_EQUAL(wait.fds[0].fd, fd);
    CU_ASSERT_EQUAL(wait.fds[0].events, POLLIN);
    CU_ASSERT_TRUE(wait.of_client);
    CU_ASSERT(wait.until > apr_time_now() - apr_time_from_sec(60));
    CU_ASSERT_EQUAL(llmp_body_wait_read(r, brigade(r), 100, &w[1], &wait), APR_EAGAIN);
    w[0].since = apr_time_now() - apr_time_from_sec(1);
    CU_ASSERT_EQUAL(llmp_body_wait_read(r, brigade(r), 100, &w[0], &wait), APR_EAGAIN);
    llmp_body_wait_end(&w[1]);
    llmp_body_wait_end(&w[1]);  /* once is enough */
    llmp_body_wait_end(&w[0]);
}
