/* SPDX-License-Identifier: Apache-2.0 */
#include <ap_provider.h>
#include <apr_strings.h>
#include "httpd/request.h"
#include "llm_stage.h"
#include "mod_llm_proxy/call/inner.h"
#include "mod_llm_proxy/life/life.h"

#define BODY "{\"model\":\"m\",\"messages\":[{\"role\":\"user\",\"content\":\"within\"}]}"

/* what a stage that takes part in inner calls has seen of them */
static struct {
    int admits, settles;
    int waits;                  /* so often it lets them wait */
    int refuses;                /* it does */
    llmp_req_t *q;              /* the last one */
    char why[64];               /* it ended with; "": it succeeded */
    double cost;
    apr_int64_t tokens;
} seen;

static apr_status_t admit(llm_life_t *life, request_rec *r, llm_err_t **err)
{
    seen.admits++;
    seen.q = llmp_of_life(life);
    if (seen.refuses) {
        *err = llm_err_make(r->pool, LLM_ERR_PERMISSION, 0, "Not this one");
        return APR_EGENERAL;
    }
    life->wait = (llm_wait_t){ .until = 7 };
    return seen.waits-- > 0 ? APR_EAGAIN : APR_SUCCESS;
}

static void settle(llm_life_t *life)
{
    const llm_err_t *err = llmp_of_life(life)->reply.err;

    seen.settles++;
    seen.cost = *life->cost;
    seen.tokens = life->usage->total;
    apr_cpystrn(seen.why, err != NULL ? err->message : "", sizeof(seen.why));
}

static const llm_stage_t stage = { .name = "watches", .runs = LLM_STAGE_INNER, .admit = admit,
                                   .settle = settle };
static const llm_what_t of_model = { .kind = LLM_WHAT_MODEL, .dialect = "openai_chat",
                                     .body = { BODY, sizeof(BODY) - 1 } };
static const llm_what_t of_tool = { .kind = LLM_WHAT_MCP_TOOL, .name = "add",
                                    .call_type = "call_mcp_tool" };

/** @return a request that was let in, of a server with the stage */
static request_rec *outer_of(const char *yaml)
{
    llm_err_t *err;
    request_rec *r;

    test_server(yaml);
    ap_register_provider(test_pool, LLM_STAGE_GROUP, stage.name, LLM_STAGE_VERSION, &stage);
    ASSERT_STR(llmp_stages_check(llmp.config, test_pool), NULL);
    llmp.generation = llmp_generation_make(llmp.config, test_pool);
    memset(&seen, 0, sizeof(seen));
    r = test_chat("");
    CU_ASSERT_PTR_NOT_NULL_FATAL(test_admitted(r, &err));
    return r;
}

static request_rec *outer(void)
{
    return outer_of(TEST_YAML);
}

static const char *body_of(const llm_inner_t *call)
{
    llm_str_t body = llmp_inner_answer(call).body;

    return apr_pstrmemdup(test_pool, body.p, body.n);
}

static void is_refused(request_rec *r, const llm_what_t *what, int status, const char *why)
{
    llm_inner_t *call = llmp_inner_begin(r, what);
    llm_wait_t wait = { .n = 0 };
    const llm_charge_t charge = { .cost = 1 };

    CU_ASSERT_EQUAL(llmp_inner_go_on(call, NULL), APR_EGENERAL);
    CU_ASSERT_EQUAL(llmp_inner_go_on(call, &wait), APR_EGENERAL);
    CU_ASSERT_EQUAL(llmp_inner_answer(call).status, status);
    ASSERT_STR(llmp_inner_answer(call).err->message, why);
    CU_ASSERT_EQUAL(llmp_inner_answer(call).body.n, 0);
    llmp_inner_end(call, &charge);      /* there is nothing to end */
}

TEST(inner, needs_a_caller)
{
    test_server(TEST_YAML);
    is_refused(test_chat(""), &of_model, 401, "An inner call needs a caller");
    outer();
    is_refused(test_claimed(test_chat(""))->r, &of_tool, 401, "An inner call needs a caller");
    CU_ASSERT_EQUAL(seen.admits, 0);
}

TEST(inner, speaks_what_clients_do)
{
    static const struct {
        const char *dialect, *why;
    } cases[] = {
        { "bedrock_converse", "No client speaks 'bedrock_converse'" },  /* upstreams do */
        { "klingon", "No client speaks 'klingon'" },
        { NULL, "No client speaks ''" },
    };
    request_rec *r = outer();

    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        llm_what_t what = of_model;

        what.dialect = cases[i].dialect;
        is_refused(r, &what, 400, cases[i].why);
    }
}

/** LLM_INNER_DEEP calls within each other, and no more. */
TEST(inner, has_a_depth)
{
    request_rec *r = outer();

    for (int deep = 1; deep <= LLM_INNER_DEEP; deep++) {
        llm_inner_t *call = llmp_inner_begin(r, &of_tool);
        llmp_req_t *maker = llmp_req(r);

        CU_ASSERT_EQUAL(llmp_inner_go_on(call, NULL), APR_SUCCESS);
        CU_ASSERT_EQUAL(seen.admits, deep);
        CU_ASSERT_PTR_EQUAL(seen.q->outer, maker);
        r = seen.q->r;
    }
    is_refused(r, &of_tool, 400, "Calls within calls are at most 4 deep");
    is_refused(r, &of_model, 400, "Calls within calls are at most 4 deep");
    CU_ASSERT_EQUAL(seen.admits, LLM_INNER_DEEP);
}

TEST(inner, of_a_model)
{
    request_rec *r = outer();
    llmp_req_t *q = llmp_req(r);
    llm_inner_t *call = llmp_inner_begin(r, &of_model);
    llm_inner_answer_t answer;

    CU_ASSERT_EQUAL(llmp_inner_go_on(call, NULL), APR_SUCCESS);
    answer = llmp_inner_answer(call);
    CU_ASSERT_EQUAL(answer.status, 200);
    CU_ASSERT_PTR_NULL(answer.err);
    CU_ASSERT_EQUAL(answer.usage.prompt, 10);
    CU_ASSERT_EQUAL(answer.usage.completion, 20);
    CU_ASSERT_PTR_NOT_NULL(strstr(body_of(call), "\"content\":\"Hello there\""));
    ASSERT_STR(test_sent(r), "");       /* the client has it from who made the call */
    CU_ASSERT_EQUAL(seen.settles, 1);
    CU_ASSERT_EQUAL(seen.tokens, 30);
    ASSERT_STR(seen.why, "");
    CU_ASSERT_EQUAL(llmp_inner_go_on(call, NULL), APR_SUCCESS);         /* it is over */
    llmp_inner_end(call, &(llm_charge_t){ .cost = 9 });
    CU_ASSERT_EQUAL(seen.settles, 1);
    CU_ASSERT_EQUAL(q->charge.usage.total, 0);          /* its charge is its own */
}

/** By the same caller, and found beside the request in the ledger. */
TEST(inner, is_of_its_maker)
{
    request_rec *r = outer();
    llmp_req_t *q = llmp_req(r);

    q->controls.user = "ann";
    q->controls.session_id = NULL;
    CU_ASSERT_EQUAL(llmp_inner_go_on(llmp_inner_begin(r, &of_model), NULL), APR_SUCCESS);
    CU_ASSERT_PTR_EQUAL(seen.q->key, q->key);
    CU_ASSERT_PTR_EQUAL(seen.q->generation, q->generation);
    CU_ASSERT_PTR_EQUAL(seen.q->r->connection, r->connection);
    ASSERT_STR(seen.q->client_ip, "192.0.2.1");
    ASSERT_STR(seen.q->controls.user, "ann");
    ASSERT_STR(seen.q->controls.session_id, q->call.id);
    ASSERT_STR(seen.q->call.model, "m");
    ASSERT_STR(seen.q->call.dialect->name, "openai_chat");
    q->controls.session_id = "long ago";
    CU_ASSERT_EQUAL(llmp_inner_go_on(llmp_inner_begin(r, &of_tool), NULL), APR_SUCCESS);
    ASSERT_STR(seen.q->controls.session_id, "long ago");
    ASSERT_STR(seen.q->call.model, "add");
    CU_ASSERT_PTR_NULL(seen.q->call.dialect);
}

/** A body that names a user of its own is believed. */
TEST(inner, may_name_a_user)
{
    static const char body[] = "{\"model\":\"m\",\"user\":\"bob\",\"messages\":[{\"role\":"
                               "\"user\",\"content\":\"Hi\"}]}";
    request_rec *r = outer();
    llm_what_t what = of_model;

    llmp_req(r)->controls.user = "ann";
    what.body = (llm_str_t){ body, sizeof(body) - 1 };
    CU_ASSERT_EQUAL(llmp_inner_go_on(llmp_inner_begin(r, &what), NULL), APR_SUCCESS);
    ASSERT_STR(seen.q->controls.user, "bob");
}

/** What it is for may be gone from its maker's stack when it is settled. */
TEST(inner, its_purpose_is_copied)
{
    request_rec *r = outer();
    llm_what_t what = of_tool;
    llm_inner_t *call = llmp_inner_begin(r, &what);

    what = of_model;
    CU_ASSERT_EQUAL(llmp_inner_go_on(call, NULL), APR_SUCCESS);
    CU_ASSERT_EQUAL(seen.q->life.what->kind, LLM_WHAT_MCP_TOOL);
    ASSERT_STR(seen.q->life.what->name, "add");
    CU_ASSERT_EQUAL(seen.settles, 0);
}

TEST(inner, of_a_tool_is_ended_by_its_maker)
{
    const llm_usage_t usage = { .known = 1, .prompt = 3, .completion = 4, .total = 7,
                                .upstream_cost = -1 };
    const llm_charge_t charge = { .cost = 0.25, .usage = &usage }, other = { .cost = 8 };
    llm_inner_t *call = llmp_inner_begin(outer(), &of_tool);

    CU_ASSERT_EQUAL(llmp_inner_go_on(call, NULL), APR_SUCCESS);
    CU_ASSERT_EQUAL(seen.settles, 0);
    llmp_inner_end(call, &charge);
    llmp_inner_end(call, &other);
    CU_ASSERT_EQUAL(seen.settles, 1);
    CU_ASSERT_EQUAL(seen.tokens, 7);
    CU_ASSERT_DOUBLE_EQUAL(seen.cost, 0.25, 1e-12);
    CU_ASSERT_DOUBLE_EQUAL(llmp_inner_answer(call).cost, 0.25, 1e-12);
}

TEST(inner, of_a_tool_that_failed)
{
    llm_inner_t *call = llmp_inner_begin(outer(), &of_tool);
    llm_charge_t charge = { .cost = 0 };

    charge.err = llm_err_make(test_pool, LLM_ERR_BAD_GATEWAY, 0, "It hung up");
    CU_ASSERT_EQUAL(llmp_inner_go_on(call, NULL), APR_SUCCESS);
    llmp_inner_end(call, &charge);
    ASSERT_STR(seen.why, "It hung up");
    ASSERT_STR(llmp_inner_answer(call).err->message, "It hung up");
}

TEST(inner, a_stage_refuses_it)
{
    request_rec *r = outer();
    llm_inner_t *call = llmp_inner_begin(r, &of_tool);

    seen.refuses = 1;
    CU_ASSERT_EQUAL(llmp_inner_go_on(call, NULL), APR_EGENERAL);
    CU_ASSERT_EQUAL(llmp_inner_answer(call).status, 403);
    ASSERT_STR(llmp_inner_answer(call).err->message, "Not this one");
    CU_ASSERT_PTR_NOT_NULL(strstr(body_of(call), "Not this one"));
    CU_ASSERT_EQUAL(seen.settles, 1);   /* nobody has to end it */
    llmp_inner_end(call, &(llm_charge_t){ .cost = 1 });
    CU_ASSERT_EQUAL(seen.settles, 1);
}

/** What was never let in was not made: its end costs nothing and is nobody's success. */
TEST(inner, an_end_of_what_was_not_let_in)
{
    const llm_charge_t charge = { .cost = 1 };
    request_rec *r = outer();
    llm_inner_t *call = llmp_inner_begin(r, &of_tool);
    llm_wait_t wait = { .came = LLM_CAME_NOTHING };

    llmp_inner_end(call, &charge);      /* nobody went on with it */
    CU_ASSERT_DOUBLE_EQUAL(llmp_inner_answer(call).cost, 0, 1e-12);
    CU_ASSERT_EQUAL(llmp_inner_go_on(call, NULL), APR_SUCCESS);
    llmp_inner_end(call, &charge);
    CU_ASSERT_EQUAL(seen.settles, 1);
    CU_ASSERT_DOUBLE_EQUAL(seen.cost, 1, 1e-12);
    seen.waits = 9;
    call = llmp_inner_begin(r, &of_tool);
    CU_ASSERT_EQUAL(llmp_inner_go_on(call, &wait), APR_EAGAIN);
    llmp_inner_end(call, &charge);      /* it is not known yet whether it may */
    CU_ASSERT_EQUAL(seen.settles, 1);
    apr_pool_destroy(r->pool);
    CU_ASSERT_EQUAL(seen.settles, 2);
    CU_ASSERT_NOT_EQUAL(seen.why[0], '\0');
    CU_ASSERT_DOUBLE_EQUAL(seen.cost, 0, 1e-12);
}

TEST(inner, waits_without_a_thread)
{
    llm_inner_t *call = llmp_inner_begin(outer(), &of_model);
    llm_wait_t wait = { .came = LLM_CAME_NOTHING };

    seen.waits = 1;
    CU_ASSERT_EQUAL(llmp_inner_go_on(call, &wait), APR_EAGAIN);
    CU_ASSERT_EQUAL(wait.until, 7);
    CU_ASSERT_EQUAL(seen.settles, 0);
    wait.came = LLM_CAME_TIME;
    CU_ASSERT_EQUAL(llmp_inner_go_on(call, &wait), APR_SUCCESS);
    CU_ASSERT_EQUAL(seen.admits, 2);
    CU_ASSERT_EQUAL(llmp_inner_answer(call).status, 200);
}

TEST(inner, its_client_leaves_while_it_waits)
{
    llm_inner_t *call = llmp_inner_begin(outer(), &of_model);
    llm_wait_t wait = { .came = LLM_CAME_NOTHING };

    seen.waits = 9;
    CU_ASSERT_EQUAL(llmp_inner_go_on(call, &wait), APR_EAGAIN);
    wait.came = LLM_CAME_LEFT;
    CU_ASSERT_EQUAL(llmp_inner_go_on(call, &wait), APR_ECONNABORTED);
    CU_ASSERT_EQUAL(seen.admits, 1);    /* it is not asked again, only told */
    CU_ASSERT_EQUAL(seen.settles, 1);
    CU_ASSERT_NOT_EQUAL(seen.why[0], '\0');
}

/** The request is over, and whoever was to go on with the call or to end it is gone. */
TEST(inner, ends_with_its_request)
{
    request_rec *r = outer();
    llm_wait_t wait = { .came = LLM_CAME_NOTHING };

    llmp_inner_begin(r, &of_tool);      /* no stage has seen it begin */
    llmp_inner_go_on(llmp_inner_begin(r, &of_tool), NULL);
    apr_pool_destroy(r->pool);
    CU_ASSERT_EQUAL(seen.admits, 1);
    CU_ASSERT_EQUAL(seen.settles, 1);
    ASSERT_STR(seen.why, "Nobody told how the call ended");
    r = outer();
    seen.waits = 9;
    CU_ASSERT_EQUAL(llmp_inner_go_on(llmp_inner_begin(r, &of_model), &wait), APR_EAGAIN);
    apr_pool_destroy(r->pool);
    CU_ASSERT_EQUAL(seen.admits, 1);
    CU_ASSERT_EQUAL(seen.settles, 1);
    CU_ASSERT_NOT_EQUAL(seen.why[0], '\0');
    r = outer();
    llmp_inner_go_on(llmp_inner_begin(r, &of_tool), NULL);
    r->connection->aborted = 1;
    apr_pool_destroy(r->pool);
    CU_ASSERT_EQUAL(seen.settles, 1);
    CU_ASSERT_NOT_EQUAL(seen.why[0], '\0');
    CU_ASSERT_STRING_NOT_EQUAL(seen.why, "Nobody told how the call ended");
}

static apr_status_t look_again(void *call)
{
    CU_ASSERT_PTR_NULL(llmp_inner_answer(*(llm_inner_t **)call).err);
    seen.admits = -1;           /* it was here */
    return APR_SUCCESS;
}

/** What nobody saw begin nobody is to see end: it is no failed call. */
TEST(inner, that_nobody_went_on_with)
{
    request_rec *r = outer();
    llm_inner_t *call = NULL;

    apr_pool_pre_cleanup_register(r->pool, &call, look_again);  /* behind the call's own */
    call = llmp_inner_begin(r, &of_tool);
    apr_pool_destroy(r->pool);
    CU_ASSERT_EQUAL(seen.admits, -1);
    CU_ASSERT_EQUAL(seen.settles, 0);
}

TEST(inner, an_answer_that_is_too_large)
{
    request_rec *r = outer();
    llm_inner_t *call;

    llmp_sconf(r->server)->max_response = 64;
    call = llmp_inner_begin(r, &of_model);
    CU_ASSERT_EQUAL(llmp_inner_go_on(call, NULL), APR_SUCCESS);
    ASSERT_STR(llmp_inner_answer(call).err->message,
               "The answer is larger than LLMMaxResponseBody");
    CU_ASSERT_EQUAL(llmp_inner_answer(call).body.n, 0);
}

static const char *got;
static int got_status;

static apr_status_t on_head(void *baton, const llm_reply_head_t *head)
{
    CU_ASSERT_STRING_EQUAL(baton, "baton");
    got_status = head->status;
    return APR_SUCCESS;
}

static apr_status_t on_data(void *baton, const char *data, apr_size_t n)
{
    (void)baton;
    got = apr_pstrcat(test_pool, got, apr_pstrmemdup(test_pool, data, n), NULL);
    return APR_SUCCESS;
}

static apr_status_t on_too_much(void *baton, const char *data, apr_size_t n)
{
    (void)baton, (void)data, (void)n;
    return APR_ENOSPC;
}

/** Who gets an answer may have enough of it; that is no client who left. */
TEST(inner, an_answer_is_declined)
{
    static const char body[] = "{\"model\":\"m\",\"stream\":true,\"messages\":[{\"role\":\"user\","
                               "\"content\":\"within\"}]}";
    const llm_receiver_t to = { NULL, on_too_much, NULL };
    request_rec *r = outer_of(TEST_YAML_UPSTREAM);
    llm_what_t what = of_model;
    llm_inner_t *call;

    httpd_upstream("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n"
                   "data: {\"id\":\"c\",\"choices\":[{\"index\":0,\"delta\":{\"content\":\"a\"}}]}"
                   "\n\n");
    what.to = &to;
    what.body = (llm_str_t){ body, sizeof(body) - 1 };
    call = llmp_inner_begin(r, &what);
    CU_ASSERT_EQUAL(llmp_inner_go_on(call, NULL), APR_ENOSPC);
    ASSERT_STR(seen.why, "Whoever made the call took no more of its answer");
    CU_ASSERT_FALSE(llmp_req(r)->reply.aborted);
}

/** Its maker may have the answer as it comes. */
TEST(inner, an_answer_is_received)
{
    const llm_receiver_t to = { on_head, on_data, (void *)"baton" };
    request_rec *r = outer();
    llm_what_t what = of_model;
    llm_inner_t *call;

    got = "";
    got_status = 0;
    what.to = &to;
    call = llmp_inner_begin(r, &what);
    CU_ASSERT_EQUAL(llmp_inner_go_on(call, NULL), APR_SUCCESS);
    CU_ASSERT_EQUAL(got_status, 200);
    CU_ASSERT_PTR_NOT_NULL(strstr(got, "\"content\":\"Hello there\""));
    CU_ASSERT_EQUAL(llmp_inner_answer(call).body.n, 0);
    ASSERT_STR(test_sent(r), "");
}
