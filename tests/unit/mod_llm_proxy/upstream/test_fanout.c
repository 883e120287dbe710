/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_strings.h>
#include "httpd/request.h"
#include "mod_llm_proxy/upstream/fanout.h"
#include "mod_llm_proxy/upstream/pump.h"

#define MOST 8

static llmp_exchange_t *x[MOST];
static const char *bodies[MOST];
static llmp_fanout_t f;
static llm_wait_t waits;

static apr_status_t on_head(void *baton, const llm_head_t *h)
{
    (void)baton, (void)h;
    return APR_SUCCESS;
}

static apr_status_t on_data(void *baton, const char *data, apr_size_t n)
{
    const char **body = baton;

    *body = apr_pstrcat(test_pool, *body, apr_pstrmemdup(test_pool, data, n), NULL);
    return APR_SUCCESS;
}

/** @return the i-th, ready to begin */
static llmp_exchange_t *exchange(int i, request_rec *r, const char *url, apr_time_t deadline)
{
    llm_http_req_t *req = apr_pcalloc(test_pool, sizeof(*req));

    req->method = "GET";
    req->url = url;
    req->headers = apr_table_make(test_pool, 1);
    x[i] = apr_pcalloc(test_pool, sizeof(*x[i]));
    bodies[i] = "";
    x[i]->r = r;
    x[i]->req = req;
    x[i]->to = (llmp_receiver_t){ on_head, on_data, &bodies[i], NULL };
    x[i]->connect_timeout = x[i]->first_timeout = x[i]->idle_timeout = apr_time_from_sec(5);
    x[i]->deadline = deadline;
    CU_ASSERT_EQUAL(llmp_exchange_init(x[i]), APR_SUCCESS);
    return x[i];
}

/** So many of one client. */
static void begin(int n, int at_once, const char *url, apr_interval_time_t left)
{
    request_rec *r;

    test_server(TEST_YAML);
    r = test_request("GET", "/", NULL);
    for (int i = 0; i < n; i++) {
        exchange(i, r, url, left != 0 ? apr_time_now() + left : 0);
    }
    f = (llmp_fanout_t){ .x = x, .n = n, .at_once = at_once, .pool = test_pool };
}

static int begun(void)
{
    int n = 0;

    for (int i = 0; i < f.n; i++) {
        n += x[i]->conn != NULL;
    }
    return n;
}

TEST(fanout, all_of_them)
{
    begin(5, 2, "http://up.test/", 0);
    for (int i = 0; i < 5; i++) {
        httpd_upstream_json(200, "", apr_psprintf(test_pool, "{\"a\":%d}", i));
    }
    llmp_fanout(x, 5, 2, test_pool);
    for (int i = 0; i < 5; i++) {
        CU_ASSERT_EQUAL(x[i]->status, APR_SUCCESS);
        ASSERT_STR(bodies[i], apr_psprintf(test_pool, "{\"a\":%d}", i));
    }
    llmp_fanout(x, 0, 2, test_pool);                    /* of none */
}

/** Each ends for itself. */
TEST(fanout, one_fails)
{
    begin(3, 3, "http://up.test/", 0);
    httpd_upstream_json(200, "", "{}");
    httpd_upstream("")->refuses = 1;
    httpd_upstream_json(500, "", "no");
    llmp_fanout(x, 3, 3, test_pool);
    CU_ASSERT_EQUAL(x[0]->status, APR_SUCCESS);
    CU_ASSERT_EQUAL(x[1]->status, APR_ECONNREFUSED);
    CU_ASSERT_EQUAL(x[2]->head.status, 500);
    ASSERT_STR(bodies[2], "no");
}

static void stay(int n)
{
    for (int i = 0; i < n; i++) {
        httpd_upstream(NULL)->stays = 1;
    }
}

TEST(fanout, no_more_than_may_be_at_once)
{
    begin(4, 2, "http://up.test/", 0);
    stay(4);
    CU_ASSERT(llmp_fanout_wants(&f, &waits));
    CU_ASSERT_EQUAL(begun(), 2);
    CU_ASSERT_EQUAL(waits.n, 4);
    CU_ASSERT(f.fds[0].fd >= 0 && f.fds[1].fd >= 0);
    CU_ASSERT(f.fds[2].fd < 0 && f.fds[3].fd < 0);
    CU_ASSERT(waits.until != 0);                         /* of the first answer */
    llmp_exchange_abort(x[0], APR_EGENERAL, "over");
    CU_ASSERT(llmp_fanout_wants(&f, &waits));
    CU_ASSERT_EQUAL(begun() + (x[0]->conn == NULL), 3); /* the next one has its turn */
}

TEST(fanout, the_client_leaves)
{
    begin(3, 2, "http://up.test/", 0);
    stay(3);
    CU_ASSERT(llmp_fanout_wants(&f, &waits));
    llmp_fanout_came(&f, LLM_CAME_LEFT);
    CU_ASSERT_FALSE(llmp_fanout_wants(&f, &waits));
    for (int i = 0; i < 3; i++) {
        CU_ASSERT_EQUAL(x[i]->status, APR_ECONNABORTED);
    }
}

/** Who had no turn before the deadline is told from who was asked and said nothing. */
TEST(fanout, the_deadline_comes)
{
    begin(2, 1, "http://up.test/", apr_time_from_sec(60));
    stay(2);
    CU_ASSERT(llmp_fanout_wants(&f, &waits));
    x[0]->deadline = x[1]->deadline = x[0]->wait_until = apr_time_now() - 1;
    llmp_fanout_came(&f, LLM_CAME_TIME);
    CU_ASSERT_EQUAL(x[0]->status, APR_TIMEUP);
    CU_ASSERT_EQUAL(x[1]->status, APR_EBUSY);
    CU_ASSERT_FALSE(llmp_fanout_wants(&f, &waits));
}

/** Something came for one that is late: it has the grace to be looked at. */
TEST(fanout, late_with_an_answer)
{
    begin(1, 1, "http://up.test/", 0);
    stay(1);
    CU_ASSERT(llmp_fanout_wants(&f, &waits));
    x[0]->wait_until = apr_time_now() - 1;
    f.fds[0].revents = POLLIN;
    llmp_fanout_came(&f, LLM_CAME_SOMETHING);
    CU_ASSERT_NOT_EQUAL(x[0]->state, LLMP_X_DONE);
    f.fds[0].revents = 0;
    llmp_fanout_came(&f, LLM_CAME_TIME);
    CU_ASSERT_EQUAL(x[0]->status, APR_TIMEUP);
}

/** Handshakes block one another: each has an even part of what is left. */
TEST(fanout, handshakes_share_the_time)
{
    begin(3, 1, "https://up.test/", apr_time_from_sec(4));
    stay(3);
    llmp_fanout_wants(&f, &waits);
    CU_ASSERT(x[0]->handshake_timeout > 0);
    CU_ASSERT(x[0]->handshake_timeout <= apr_time_from_sec(1));
    CU_ASSERT_EQUAL(x[2]->handshake_timeout, 0);
}
