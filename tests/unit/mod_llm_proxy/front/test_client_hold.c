/* SPDX-License-Identifier: Apache-2.0 */
#include "httpd/request.h"
#include "mod_llm_proxy/front/client_hold.h"

static request_rec *last;
static apr_socket_t *far_end;

/** Other modules answer a request of ours; more of them wait until it was the third. */
static int answer(conn_rec *c)
{
    apr_size_t one = 1;
    char byte;

    c->cs->state = CONN_STATE_WRITE_COMPLETION;
    c->keepalive = AP_CONN_KEEPALIVE;
    llmp_client_hold_ours(last);
    apr_socket_recv(httpd.client, &byte, &one);
    one = 1;
    if (httpd.processed < 3) {
        apr_socket_send(far_end, "x", &one);
    }
    return OK;
}

static conn_rec *begin(void)
{
    apr_socket_t *pair[2];
    server_rec *s = test_server(TEST_YAML);

    httpd_socketpair(pair);
    httpd.client = pair[0];
    far_end = pair[1];
    httpd.process = answer;
    last = test_request("GET", "/", NULL);
    httpd_output(&last->connection->output_filters, NULL, last->connection);
    llmp_sconf(s)->hold = 2000;
    return last->connection;
}

TEST(client_hold, goes_on_while_the_client_is_quick)
{
    conn_rec *c = begin();

    CU_ASSERT_EQUAL(llmp_client_hold_process(c), OK);
    CU_ASSERT_EQUAL(httpd.processed, 3);
    /* it let a wait run out a moment ago: served once, and waited for again */
    CU_ASSERT_EQUAL(llmp_client_hold_process(c), OK);
    CU_ASSERT_EQUAL(httpd.processed, 4);
}

TEST(client_hold, leaves_connections_to_others)
{
    conn_rec *c = begin(), master = { 0 };

    c->master = &master;
    CU_ASSERT_EQUAL(llmp_client_hold_process(c), DECLINED);
    c->master = NULL;
    httpd.async = 0;                    /* prefork has no listener that would wait */
    llmp_client_hold_child();
    CU_ASSERT_EQUAL(llmp_client_hold_process(c), DECLINED);
    CU_ASSERT_EQUAL(httpd.processed, 0);
}

TEST(client_hold, ends_after_one_answer)
{
    for (int i = 0; i < 4; i++) {
        conn_rec *c = begin();

        switch (i) {
        case 0:
            llmp_sconf(llmp.server)->hold = 0;
            break;
        case 1:
            c->data_in_input_filters = 1;       /* the MPM comes back at once */
            break;
        case 2:
            httpd.stopping = 1;
            break;
        case 3:
            httpd.pass_fails_at = 1;            /* what core set aside does not go out */
            break;
        }
        CU_ASSERT_EQUAL(llmp_client_hold_process(c), OK);
        CU_ASSERT_EQUAL(httpd.processed, 1);
    }
}
