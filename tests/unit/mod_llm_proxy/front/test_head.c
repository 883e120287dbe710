/* SPDX-License-Identifier: Apache-2.0 */
#include "httpd/request.h"
#include "mod_llm_proxy/front/head.h"
#include "mod_llm_proxy/process/threads.h"

/** A child of four threads: from the second that serves on, heads are waited for. */
static conn_rec *connection(const char *text, apr_size_t piece, httpd_end_e end)
{
    request_rec *r;

    test_server(TEST_YAML);
    httpd.threads = 4;
    llmp_threads_child();
    r = test_request("GET", "/", NULL);
    httpd_input(&r->connection->input_filters, NULL, r->connection, text, strlen(text), piece, end);
    r->connection->cs->state = CONN_STATE_READ_REQUEST_LINE;
    return r->connection;
}

TEST(head, gets_a_thread_when_it_is_whole)
{
    static const struct {
        const char *text;
        httpd_end_e end;
        int enters;
    } cases[] = {
        { "GET / HTTP/1.1\r\nHost: a\r\n\r\n", HTTPD_WAITS, 1 },
        { "GET / HTTP/1.1\nHost: a\n\nbody", HTTPD_WAITS, 1 },
        { "GET / HTTP/1.1\r\nHost: a\r\n", HTTPD_WAITS, 0 },
        { "GET / HTTP/1.1\r\nHost: a\r\n\r", HTTPD_WAITS, 0 },
        { "\r\n\r\n", HTTPD_WAITS, 0 },                 /* passed over before a head begins */
        { "\r\n\r\nGET / HTTP/1.1\r\n\r\n", HTTPD_WAITS, 1 },
        { "", HTTPD_WAITS, 0 },
        { "", HTTPD_CUT, 1 },                           /* the end is httpd's to find */
    };

    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        llmp_head_t head = { 0 };
        conn_rec *c = connection(cases[i].text, 0, cases[i].end);

        llmp_threads_serve();           /* another thread does */
        CU_ASSERT_EQUAL(llmp_head_enter(c, &head), cases[i].enters);
        CU_ASSERT_EQUAL(head.begun != 0, !cases[i].enters);
        CU_ASSERT_EQUAL(c->cs->state, cases[i].enters ? CONN_STATE_READ_REQUEST_LINE
                                                      : CONN_STATE_ASYNC_WAITIO);
    }
}

TEST(head, is_not_looked_at_while_there_are_threads)
{
    llmp_head_t head = { 0 };
    conn_rec *c = connection("GET", 0, HTTPD_WAITS);

    CU_ASSERT(llmp_head_enter(c, &head));
    CU_ASSERT_FALSE(llmp_head_enter(c, &head));         /* the first one serves */
    llmp_head_leave();
    CU_ASSERT(llmp_head_enter(c, &head));
}

TEST(head, is_given_up)
{
    llmp_head_t head = { 0 };
    conn_rec *c = connection("GET", 0, HTTPD_WAITS);

    llmp_threads_serve();
    for (int i = 0; i < 16; i++) {
        CU_ASSERT_FALSE(llmp_head_enter(c, &head));
        CU_ASSERT_EQUAL(c->cs->state, CONN_STATE_ASYNC_WAITIO);
    }
    CU_ASSERT_FALSE(llmp_head_enter(c, &head));         /* too many pieces */
    CU_ASSERT_EQUAL(c->cs->state, CONN_STATE_LINGER);
    head = (llmp_head_t){ .begun = apr_time_now() - apr_time_from_sec(21), .pieces = 1 };
    CU_ASSERT_FALSE(llmp_head_enter(c, &head));         /* too long */
    CU_ASSERT_EQUAL(c->cs->state, CONN_STATE_LINGER);
    head = (llmp_head_t){ 0 };
    httpd.stopping = 1;                                 /* there is no place to wait */
    CU_ASSERT_FALSE(llmp_head_enter(c, &head));
    CU_ASSERT_EQUAL(c->cs->state, CONN_STATE_LINGER);
}
