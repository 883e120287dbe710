/* SPDX-License-Identifier: Apache-2.0 */
#include <pthread.h>
#include <httpd.h>
#include <scoreboard.h>
#include "httpd/request.h"
#include "mod_llm_proxy/front/client_hold.h"
#include "mod_llm_proxy/process/threads.h"

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

    llmp_sconf(llmp.server)->hold = apr_time_from_msec(200);    /* quick on a busy machine, too */
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
    llmp_client_hold_child(test_child());
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

/* -- waits that are long ---------------------------------------------------------------------- */

#define LONG  apr_time_from_sec(60)

static conn_rec *begin_silent(void)
{
    conn_rec *c = begin();

    httpd.processed = 2;                /* the next answer is the last */
    llmp_sconf(llmp.server)->hold = LONG;
    return c;
}

static void *serve(void *c)
{
    CU_ASSERT_EQUAL(llmp_client_hold_process(c), OK);
    httpd.status = SERVER_DEAD;
    return NULL;
}

static void wait_for_status(int status)
{
    apr_time_t end = apr_time_now() + LONG / 2;

    while (httpd.status != status) {
        if (apr_time_now() > end) {
            abort();                    /* the thread would go on with what the next test has */
        }
        apr_sleep(100);
    }
}

/** A thread that waits for its client is called away long before its time is over. */
static void is_called_away(conn_rec *c, void (*why)(void))
{
    pthread_t thread;

    httpd.status = SERVER_STARTING;
    pthread_create(&thread, NULL, serve, c);
    wait_for_status(SERVER_BUSY_KEEPALIVE);
    why();
    wait_for_status(SERVER_DEAD);
    pthread_join(thread, NULL);
}

static void child_stops(void)
{
    httpd_stop_child(0);
}

TEST(client_hold, is_over_when_the_child_stops)
{
    conn_rec *c = begin_silent();

    is_called_away(c, child_stops);
    /* the call was taken back: the next one waits until it is called itself */
    httpd.processed = 2;
    is_called_away(c, child_stops);
}

static int other_answer(conn_rec *c)
{
    c->cs->state = CONN_STATE_LINGER;
    return OK;
}

/** Many threads serve, and a request comes on another connection. */
static void others_serve(void)
{
    conn_rec *other = test_request("GET", "/", NULL)->connection;

    httpd.process = other_answer;
    for (int i = 0; i < httpd.threads / 4; i++) {
        llmp_threads_serve();
    }
    CU_ASSERT_EQUAL(llmp_client_hold_process(other), OK);
}

TEST(client_hold, is_over_when_threads_are_wanted)
{
    is_called_away(begin_silent(), others_serve);
}

TEST(client_hold, is_short_while_threads_are_wanted)
{
    conn_rec *c = begin_silent();
    apr_time_t began = apr_time_now();

    for (int i = 0; i < httpd.threads / 4; i++) {
        llmp_threads_serve();
    }
    CU_ASSERT_EQUAL(llmp_client_hold_process(c), OK);
    CU_ASSERT_TRUE(apr_time_now() - began >= apr_time_from_msec(10));
    CU_ASSERT_TRUE(apr_time_now() - began < LONG / 2);
}

TEST(client_hold, is_no_longer_than_keep_alive)
{
    conn_rec *c = begin_silent();
    apr_time_t began = apr_time_now();

    c->base_server->keep_alive_timeout = apr_time_from_msec(30);
    CU_ASSERT_EQUAL(llmp_client_hold_process(c), OK);
    CU_ASSERT_TRUE(apr_time_now() - began >= apr_time_from_msec(30));
    CU_ASSERT_TRUE(apr_time_now() - began < LONG / 2);
}
