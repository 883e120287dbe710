/* SPDX-License-Identifier: Apache-2.0 */
#include <sys/socket.h>
#include <unistd.h>
#include <apr_portable.h>
#include "httpd/request.h"
#include "mod_llm_proxy/life/life.h"
#include "mod_llm_proxy/upstream/wait.h"

static char told[256];          /* what was called, in order */
static int waits;               /* so often the second stage waits */

static void tell(const char *what)
{
    apr_cpystrn(told + strlen(told), what, sizeof(told) - strlen(told));
}

static apr_status_t admit_a(llm_life_t *life, request_rec *r, llm_err_t **err)
{
    (void)r;
    (void)err;
    *life->own = (void *)"a";
    life->looks |= LLM_LOOKS_AT_DELTAS | LLM_LOOKS_AT_ANSWER;
    tell("A");
    return APR_SUCCESS;
}

static apr_status_t admit_b(llm_life_t *life, request_rec *r, llm_err_t **err)
{
    (void)r;
    (void)err;
    *life->own = (void *)"b";
    tell("B");
    life->looks |= LLM_LOOKS_AT_DELTAS | LLM_LOOKS_AT_REQUEST;
    life->wait.until = 1;
    return waits-- > 0 ? APR_EAGAIN : APR_SUCCESS;
}

static apr_status_t before(llm_life_t *life, json_object *body, apr_table_t *headers,
                           llm_err_t **err)
{
    (void)headers;
    (void)err;
    tell(*life->own);
    tell(body != NULL ? "+" : "-");
    return waits-- > 0 ? APR_EAGAIN : APR_SUCCESS;
}

static void after(llm_life_t *life)
{
    tell(*life->own);
}

static apr_status_t answer(llm_life_t *life, json_object *a, llm_err_t **err)
{
    (void)a;
    (void)err;
    tell(*life->own);
    return APR_SUCCESS;
}

/** What it passes on it tells of before and after: own has to be its own at both. */
static apr_status_t delta(llm_life_t *life, const llm_tap_t *next, const llm_delta_t *d,
                          llm_err_t **err)
{
    apr_status_t rv;

    tell(*life->own);
    rv = next->pass(next, d, err);
    tell(*life->own);
    return rv;
}

static void settle(llm_life_t *life)
{
    tell(*life->own != NULL ? *life->own : "?");
}

static const llm_stage_t a = { .name = "a", .runs = LLM_STAGE_CALLS, .admit = admit_a,
                               .before = before, .after = after, .answer = answer,
                               .delta = delta, .settle = settle };
static const llm_stage_t b = { .name = "b", .runs = LLM_STAGE_CALLS, .admit = admit_b,
                               .before = before, .after = after, .answer = answer,
                               .delta = delta, .settle = settle };
static const llm_stage_t others = { .name = "others", .runs = LLM_STAGE_OTHERS, .admit = admit_a,
                                    .before = before, .after = after, .answer = answer,
                                    .delta = delta, .settle = settle };

static llmp_req_t *begin(void)
{
    static llmp_generation_t g;
    llmp_req_t *q;

    test_server(TEST_YAML);
    q = test_claimed(test_chat(""));
    g = (llmp_generation_t){ .config = q->generation->config, .stages = { &a, &others, &b },
                             .n = 3 };
    q->generation = &g;
    told[0] = '\0';
    waits = 0;
    return q;
}

TEST(phases, go_down_and_up)
{
    llmp_req_t *q = begin();
    llm_err_t *err = NULL;
    json_object *body = json_object_new_object();

    CU_ASSERT_EQUAL(llmp_admit(q, &err), APR_SUCCESS);
    CU_ASSERT_EQUAL(llmp_before(q, body, NULL, &err), APR_SUCCESS);
    llmp_after(q);
    llmp_after(q);              /* nothing is left of it */
    CU_ASSERT_EQUAL(llmp_before(q, body, NULL, &err), APR_SUCCESS);
    CU_ASSERT_EQUAL(llmp_look_at_answer(q, body, &err), APR_SUCCESS);
    llmp_settle(q);
    llmp_after(q);              /* that was told before it was settled */
    ASSERT_STR(told, "AB" "a-b+" "ba" "a-b+" "a" "ba" "ba");
    json_object_put(body);
}

TEST(phases, are_asked_again_where_one_waits)
{
    llmp_req_t *q = begin();
    llm_err_t *err = NULL;

    waits = 2;
    CU_ASSERT_EQUAL(llmp_admit(q, &err), APR_EAGAIN);
    CU_ASSERT_EQUAL(llmp_admit(q, &err), APR_EAGAIN);
    CU_ASSERT_EQUAL(q->life.wait.until, 1);
    CU_ASSERT_EQUAL(llmp_admit(q, &err), APR_SUCCESS);
    CU_ASSERT_TRUE(q->walk.admitted);
    waits = 1;
    CU_ASSERT_EQUAL(llmp_before(q, NULL, NULL, &err), APR_EAGAIN);
    CU_ASSERT_EQUAL(llmp_before(q, NULL, NULL, &err), APR_SUCCESS);
    llmp_settle(q);
    ASSERT_STR(told, "ABBB" "a-a-b-" "ba" "ba");
}

/** Who leaves while a stage waits is settled with it: it has seen the call. */
TEST(phases, settle_the_one_that_waited)
{
    llmp_req_t *q = begin();
    llm_err_t *err = NULL;

    waits = 1;
    CU_ASSERT_EQUAL(llmp_admit(q, &err), APR_EAGAIN);
    llmp_settle(q);
    llmp_settle(q);
    ASSERT_STR(told, "AB" "ba");
}

static apr_status_t client(const llm_tap_t *tap, const llm_delta_t *d, llm_err_t **err)
{
    (void)err;
    tell(d != NULL ? "!" : ".");
    return tap->to == NULL ? APR_SUCCESS : APR_EOF;
}

TEST(phases, filter_deltas_up_to_the_client)
{
    llmp_req_t *q = begin();
    const llm_tap_t last = { client, NULL };
    const llm_delta_t d = { 0 };
    const llm_tap_t *first;
    llm_err_t *err = NULL;

    llmp_admit(q, &err);
    told[0] = '\0';
    first = llmp_look_at_deltas(q, &last);
    CU_ASSERT_EQUAL(first->pass(first, &d, &err), APR_SUCCESS);
    CU_ASSERT_EQUAL(first->pass(first, NULL, &err), APR_SUCCESS);
    ASSERT_STR(told, "ba!ab" "ba.ab");
}

static apr_status_t say_nothing(llm_life_t *life, request_rec *r, llm_err_t **err)
{
    (void)life;
    (void)r;
    (void)err;
    return APR_EGENERAL;
}

static apr_status_t no_answer(llm_life_t *life, json_object *o, llm_err_t **err)
{
    (void)life;
    (void)o;
    (void)err;
    return APR_EGENERAL;
}

TEST(phases, have_a_reason_for_what_they_refuse)
{
    static const llm_stage_t silent = { .name = "silent", .runs = LLM_STAGE_CALLS,
                                        .admit = say_nothing };
    static const llm_stage_t late = { .name = "late", .runs = LLM_STAGE_CALLS, .admit = admit_a,
                                      .answer = no_answer };
    llmp_req_t *q = begin();
    llmp_generation_t g = { .config = q->generation->config, .stages = { &silent }, .n = 1 };
    llm_err_t *err = NULL;

    q->generation = &g;
    CU_ASSERT_EQUAL(llmp_admit(q, &err), APR_EGENERAL);
    CU_ASSERT_PTR_NOT_NULL_FATAL(err);
    CU_ASSERT_EQUAL(err->status, 500);
    err = NULL;
    q = begin();
    g.stages[0] = &late;
    q->generation = &g;
    CU_ASSERT_EQUAL(llmp_admit(q, &err), APR_SUCCESS);
    CU_ASSERT_EQUAL(llmp_look_at_answer(q, NULL, &err), APR_EGENERAL);
    CU_ASSERT_PTR_NOT_NULL(err);
    q->generation = begin()->generation;
}

TEST(phases, pass_by_where_nobody_looks)
{
    llmp_req_t *q = begin();
    const llm_tap_t last = { client, NULL };

    CU_ASSERT_PTR_EQUAL(llmp_look_at_deltas(q, &last), &last);
    CU_ASSERT_EQUAL(llmp_look_at_answer(q, NULL, NULL), APR_SUCCESS);
    ASSERT_STR(told, "");
}

/* -- waits ------------------------------------------------------------------------------------ */

static struct {
    int turns;                  /* each function waits so often before it goes on */
    int turn;                   /* of that */
    int stale;                  /* calls that found what somebody else had waited for */
    int others;                 /* they waited for something else than they said */
    const void *shown;          /* what was shown last */
} slow;

static int is_empty(const llm_wait_t *w)
{
    return w->fds == NULL && w->n == 0 && w->until == 0 && !w->of_client &&
           w->came == LLM_CAME_NOTHING;
}

/** Waits for a moment as often as it is told, and then knows. */
static apr_status_t wait_in_turn(llm_life_t *life, const void *shown)
{
    tell(*life->own);
    if (slow.turn == 0) {
        slow.stale += !is_empty(&life->wait);
    }
    else {
        slow.others += shown != slow.shown || life->wait.came != LLM_CAME_TIME;
    }
    slow.shown = shown;
    if (slow.turn++ < slow.turns) {
        life->wait = (llm_wait_t){ .until = apr_time_now() + 1000 };
        return APR_EAGAIN;
    }
    slow.turn = 0;
    return APR_SUCCESS;
}

static apr_status_t admit_slow(llm_life_t *life, request_rec *r, llm_err_t **err)
{
    (void)err;
    *life->own = (void *)"s";
    life->looks |= LLM_LOOKS_AT_DELTAS | LLM_LOOKS_AT_ANSWER;
    return wait_in_turn(life, r);
}

static apr_status_t before_slow(llm_life_t *life, json_object *body, apr_table_t *headers,
                                llm_err_t **err)
{
    (void)headers;
    (void)err;
    return wait_in_turn(life, body);
}

static apr_status_t answer_slow(llm_life_t *life, json_object *o, llm_err_t **err)
{
    (void)err;
    return wait_in_turn(life, o);
}

static apr_status_t delta_slow(llm_life_t *life, const llm_tap_t *next, const llm_delta_t *d,
                               llm_err_t **err)
{
    apr_status_t rv = wait_in_turn(life, d);
    llm_wait_t was = life->wait;

    rv = rv == APR_SUCCESS ? next->pass(next, d, err) : rv;
    slow.others += was.until != life->wait.until || was.came != life->wait.came;
    return rv;
}

static const llm_stage_t waiting = { .name = "waiting", .runs = LLM_STAGE_CALLS,
                                     .admit = admit_slow, .before = before_slow,
                                     .answer = answer_slow, .delta = delta_slow };

/** A call whose every stage waits in every function. */
static llmp_req_t *begin_slow(int turns)
{
    static llmp_generation_t g;
    llmp_req_t *q = begin();

    memset(&slow, 0, sizeof(slow));
    slow.turns = turns;
    g = (llmp_generation_t){ .config = q->generation->config, .stages = { &waiting, &waiting },
                             .n = 2 };
    q->generation = &g;
    return q;
}

static apr_status_t until_over(llmp_req_t *q, int admits, json_object *body)
{
    llmp_watch_t watch = llmp_watch_client(q->r);
    llm_err_t *err = NULL;
    apr_status_t rv;

    while ((rv = admits ? llmp_admit(q, &err) : llmp_before(q, body, NULL, &err)) == APR_EAGAIN) {
        llmp_poll(&q->life.wait, &watch);
    }
    return rv;
}

/** Each finds its wait empty, and what it waits for itself alone. */
TEST(phases, begin_each_wait_anew)
{
    llmp_req_t *q = begin_slow(2);
    const llm_tap_t last = { client, NULL };
    json_object *body = json_object_new_object();
    const llm_delta_t d = { 0 };
    const llm_tap_t *first;
    llm_err_t *err = NULL;

    q->life.wait = (llm_wait_t){ .until = 9, .came = LLM_CAME_TIME };   /* the call's own */
    CU_ASSERT_EQUAL(until_over(q, 1, NULL), APR_SUCCESS);
    CU_ASSERT_EQUAL(until_over(q, 0, body), APR_SUCCESS);
    CU_ASSERT_EQUAL(llmp_look_at_answer(q, body, &err), APR_SUCCESS);
    first = llmp_look_at_deltas(q, &last);
    CU_ASSERT_EQUAL(first->pass(first, &d, &err), APR_SUCCESS);
    CU_ASSERT_EQUAL(first->pass(first, NULL, &err), APR_SUCCESS);
    ASSERT_STR(told, "ssssss" "ssssss" "ssssss" "ssssss!" "ssssss.");
    CU_ASSERT_EQUAL(slow.stale, 0);
    CU_ASSERT_EQUAL(slow.others, 0);
    CU_ASSERT_FALSE(q->walk.left);
    json_object_put(body);
}

/** @return a client's socket whose other end is closed */
static apr_socket_t *gone_client(void)
{
    apr_os_sock_t fds[2];
    apr_socket_t *s = NULL;

    CU_ASSERT_EQUAL_FATAL(socketpair(AF_UNIX, SOCK_STREAM, 0, fds), 0);
    close(fds[1]);
    CU_ASSERT_EQUAL(apr_os_sock_put(&s, &fds[0], test_pool), APR_SUCCESS);
    return s;
}

/** It is not called again, and nothing is passed on any more. */
TEST(phases, end_when_a_client_leaves_a_wait)
{
    const llm_tap_t last = { client, NULL };
    json_object *body = json_object_new_object();
    const llm_delta_t d = { 0 };
    const llm_tap_t *first;
    llm_err_t *err = NULL;
    llmp_req_t *q = begin_slow(0);

    CU_ASSERT_EQUAL(until_over(q, 1, NULL), APR_SUCCESS);
    slow.turns = 9;
    told[0] = '\0';
    httpd.client = gone_client();
    CU_ASSERT_EQUAL(llmp_look_at_answer(q, body, &err), APR_ECONNABORTED);
    CU_ASSERT_TRUE(q->walk.left);
    ASSERT_STR(told, "s");
    q = begin_slow(0);
    CU_ASSERT_EQUAL(until_over(q, 1, NULL), APR_SUCCESS);
    slow.turns = 9;
    told[0] = '\0';
    httpd.client = gone_client();
    first = llmp_look_at_deltas(q, &last);
    CU_ASSERT_EQUAL(first->pass(first, &d, &err), APR_ECONNABORTED);
    CU_ASSERT_EQUAL(first->pass(first, NULL, &err), APR_ECONNABORTED);
    ASSERT_STR(told, "s");
    CU_ASSERT_PTR_NULL(err);
    json_object_put(body);
}
