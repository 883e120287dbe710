/* SPDX-License-Identifier: Apache-2.0 */
#include "httpd/request.h"
#include "base/buf.h"
#include "base/json/json.h"
#include "mod_llm_proxy/call/handler.h"
#include "mod_llm_proxy/reply/attempt.h"
#include "dialect/dialects.h"
#include "dialect/ir/answer.h"

#define USAGE  "\"usage\":{\"prompt_tokens\":8,\"completion_tokens\":2,\"total_tokens\":10}"
#define ANSWER "{\"id\":\"x\",\"object\":\"chat.completion\",\"created\":1,\"model\":\"gpt-4o\","  \
               "\"choices\":[{\"index\":0,\"message\":{\"role\":\"assistant\",\"content\":\"Yo\"," \
               "\"tool_calls\":[{\"id\":\"c1\",\"type\":\"function\",\"function\":{\"name\":"      \
               "\"f\",\"arguments\":\"{}\"}}]},\"finish_reason\":\"tool_calls\"}]," USAGE "}"

/* -- a format that has nothing of the IR's in its answers --------------------------------------*/

static apr_status_t read_body(llm_try_t *try, json_object *in, json_object **ir, llm_err_t **err)
{
    (void)try;
    (void)err;
    *ir = in;
    return APR_SUCCESS;
}

static json_object *write_answer(llm_try_t *try, json_object *ir)
{
    json_object *out = llm_json_new_object(try->pool);
    json_object *choice = json_object_array_get_idx(llm_json_arr(ir, "choices"), 0);

    llm_json_copy(out, "by", ir, "model");
    llm_json_copy(out, "said", llm_json_obj(choice, "message"), "content");
    return out;
}

static void put(llm_buf_t *b, const char *name, const char *text, apr_size_t n)
{
    llm_buf_puts(b, name);
    llm_buf_add(b, text, n);
    llm_buf_puts(b, ";");
}

static void write_delta(llm_frames_t *f, const llm_delta_t *d)
{
    if (d->content.n > 0) {
        put(f->out, "said=", d->content.p, d->content.n);
    }
    for (int i = 0; i < d->ntools; i++) {
        put(f->out, "tool=", d->tools[i].name, strlen(d->tools[i].name));
    }
    if (d->finish_reason != NULL) {
        put(f->out, "ended=", d->finish_reason, strlen(d->finish_reason));
    }
}

static void write_end(llm_frames_t *f, const llm_err_t *e)
{
    llm_buf_puts(f->out, e != NULL ? "failed" : "over");
}

static int refuse(llm_buf_t *out, const llm_err_t *e)
{
    llm_buf_puts(out, e->message);
    return e->status;
}

static void recount(json_object *answer, const llm_usage_t *u, int anew)
{
    (void)anew;
    llm_json_set_int(answer, "tokens", u->total);
}

static const llm_client_side_t client = {
    .what = "a test's answers", .path = "/test", .call_type = "atest", .required = "messages",
    .read = read_body, .write = write_answer, .delta = write_delta, .end = write_end,
    .refuse = refuse, .recount = recount,
};

static const llm_facts_t facts = { .model = "model", .stream = "stream" };

static const llm_dialect_t of_test = {
    .name = "of_test", .mode = LLM_MODE_CHAT, .facts = &facts, .client = &client,
};

/** A chat of a client that speaks it. */
static const char *asked(const char *yaml, const char *more)
{
    request_rec *r;

    test_server(yaml);
    if (strcmp(yaml, TEST_YAML) != 0) {
        httpd_upstream_json(200, "", ANSWER);
    }
    r = test_chat(more);
    test_claimed(r)->call.dialect = &of_test;
    CU_ASSERT_EQUAL(llmp_handler(r), OK);
    CU_ASSERT_EQUAL(r->status, HTTP_OK);
    return test_sent(r);
}

TEST(answer, of_another_format)
{
    ASSERT_STR(asked(TEST_YAML_UPSTREAM, ""), "{\"by\":\"m\",\"said\":\"Yo\"}");
}

/** Deltas are made of the IR: the client's format has no place for half of it. */
TEST(answer, that_is_whole_as_a_stream_of_another_format)
{
    ASSERT_STR(asked(TEST_YAML_UPSTREAM, ",\"stream\":true"),
               "said=Yo;tool=f;ended=tool_calls;over");
}

TEST(answer, of_no_upstream_in_another_format)
{
    ASSERT_STR(asked(TEST_YAML, ""), "{\"by\":\"m\",\"said\":\"Hello there\"}");
    ASSERT_STR(asked(TEST_YAML, ",\"stream\":true"),
               "said=Hel;said=lo ;said=the;said=re;ended=stop;over");
}

/* -- the same, where an upstream speaks the format as well -------------------------------------*/

/** {"said": ...} as the IR. */
static apr_status_t read_answer(llm_try_t *try, json_object *in, json_object **ir,
                                llm_usage_t *usage, llm_err_t **err)
{
    llm_answer_t a;

    (void)err;
    *usage = (llm_usage_t){ .known = 1, .prompt = 8, .completion = 2, .total = 10,
                            .upstream_cost = -1 };
    llm_answer_make(&a, try, "x", "gpt-4o");
    llm_json_copy(a.message, "content", in, "said");
    llm_answer_finish(&a, "stop", usage);
    *ir = a.ir;
    return APR_SUCCESS;
}

static apr_status_t mend_answer(llm_try_t *try, json_object *in, json_object **out,
                                llm_usage_t *usage, llm_err_t **err)
{
    json_object *ir;

    *out = in;
    return read_answer(try, in, &ir, usage, err);
}

static void read_usage(llm_usage_t *u, const struct llm_scan_t *answer, const struct llm_fit_t *fit)
{
    (void)answer;
    (void)fit;
    *u = (llm_usage_t){ .known = 1, .prompt = 8, .completion = 2, .total = 10,
                        .upstream_cost = -1 };
}

static const llm_facts_t both_facts = {
    .model = "by", .stream = "stream", .usage = read_usage, .mend_answer = mend_answer,
};

static const llm_upstream_side_t upstream = { .response = read_answer };

static const llm_dialect_t of_both = {
    .name = "of_both", .mode = LLM_MODE_CHAT, .facts = &both_facts, .client = &client,
    .upstream = &upstream,
};

/** The upstream answers in the client's format. */
static const char *answered(int stream)
{
    static const char body[] = "{\"by\":\"up\",\"said\":\"Yo\"}";
    static const llm_endpoint_t endpoint = { .dialect = &of_both };
    llmp_attempt_t *a = apr_pcalloc(test_pool, sizeof(*a));
    llm_err_t *err;
    llmp_req_t *q;

    test_server(TEST_YAML_UPSTREAM);
    q = a->q = test_admitted(test_chat(stream ? ",\"stream\":true" : ""), &err);
    q->call.dialect = &of_both;
    q->call.stream = stream;
    q->call.model = "m";
    q->way.at.deployment = APR_ARRAY_IDX(q->generation->config->deployments, 0,
                                         const llm_deployment_t *);
    q->way.at.upstream_model = "gpt-4o";
    a->try = llm_try_at(&q->call, q->way.at.deployment, q->way.at.upstream_model);
    a->try.price = llm_config_price(q->way.at.deployment, "gpt-4o", test_pool);
    a->try.endpoint = &endpoint;
    q->life.try = &a->try;
    a->http.headers = apr_table_make(test_pool, 1);
    a->x.head.headers = apr_table_make(test_pool, 1);
    llm_buf_init(&a->body, test_pool, 64, 1024);
    llm_buf_puts(&a->body, body);
    CU_ASSERT_EQUAL(llmp_answer_send(a), APR_SUCCESS);
    return test_sent(q->r);
}

TEST(answer, of_the_clients_format)
{
    ASSERT_STR(answered(0), "{\"by\":\"up\",\"said\":\"Yo\"}");
    ASSERT_STR(answered(1), "said=Yo;ended=stop;over");
}
