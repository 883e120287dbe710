/* SPDX-License-Identifier: Apache-2.0 */
#include "httpd/request.h"
#include "mod_llm_proxy/life/life.h"

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
    return APR_EAGAIN;          /* which it may not */
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
