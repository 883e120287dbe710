/* SPDX-License-Identifier: Apache-2.0 */
#include <ap_provider.h>
#include "httpd/request.h"
#include "llm_route.h"
#include "llm_stage.h"
#include "mod_llm_proxy/call/handler.h"
#include "mod_llm_proxy/front/route.h"
#include "mod_llm_proxy/life/life.h"

/** The whole way of a call, but for an upstream. */
TEST(handler, answers_a_call)
{
    request_rec *r;

    test_server(TEST_YAML);
    r = test_chat("");
    CU_ASSERT_EQUAL(test_run(r), HTTP_OK);
    ASSERT_STR(test_member(r, "choices.0.message.content"), "Hello there");
    ASSERT_STR(test_member(r, "usage.total_tokens"), "30");
    ASSERT_STR(test_header(r, "Content-Type"), "application/json");
    ASSERT_STR(test_header(r, "x-litellm-model-group"), "m");
    CU_ASSERT_EQUAL(r->clength, (apr_off_t)test_taken(r)->n);
}

TEST(handler, leaves_requests_of_others)
{
    request_rec *r;

    test_server(TEST_YAML);
    r = test_request("GET", "/v1/models", NULL);
    CU_ASSERT_EQUAL(llmp_handler(r), DECLINED);         /* nobody claimed it */
    CU_ASSERT_PTR_NOT_NULL(test_claimed(r));
    r->handler = "another";
    CU_ASSERT_EQUAL(llmp_handler(r), DECLINED);
}

TEST(handler, tells_what_is_not_there)
{
    request_rec *r;

    test_server(TEST_YAML);
    r = test_request("GET", "/v1/nothing", NULL);
    CU_ASSERT_EQUAL(test_run(r), HTTP_NOT_FOUND);
    ASSERT_STR(test_sent(r), "{\"detail\":\"Not Found\"}");
    CU_ASSERT_PTR_NULL(test_header(r, "allow"));
    r = test_request("PUT", "/health/liveness", NULL);
    CU_ASSERT_EQUAL(test_run(r), HTTP_METHOD_NOT_ALLOWED);
    ASSERT_STR(test_sent(r), "{\"detail\":\"Method Not Allowed\"}");
    ASSERT_STR(test_header(r, "allow"), "GET, OPTIONS");
}

/** A browser asks without a key, and for paths there are none of. */
TEST(handler, answers_a_preflight)
{
    request_rec *r;

    test_server(TEST_YAML);
    r = test_request("OPTIONS", "/v1/chat/completions", NULL);
    apr_table_setn(r->headers_in, "Origin", "https://a.test");
    CU_ASSERT_EQUAL(test_run(r), HTTP_METHOD_NOT_ALLOWED);      /* it asks for nothing */
    r = test_request("OPTIONS", "/v1/chat/completions", NULL);
    apr_table_setn(r->headers_in, "Origin", "https://a.test");
    apr_table_setn(r->headers_in, "Access-Control-Request-Method", "POST");
    apr_table_setn(r->headers_in, "Access-Control-Request-Headers", "authorization");
    CU_ASSERT_EQUAL(test_run(r), HTTP_OK);
    ASSERT_STR(test_sent(r), "\"OK\"");
    ASSERT_STR(test_header(r, "access-control-allow-headers"), "authorization");
    ASSERT_STR(test_header(r, "access-control-allow-origin"), "*");
}

TEST(handler, refuses_with_the_error_of_the_stage)
{
    request_rec *r;

    test_server(TEST_YAML);
    r = test_chat("");
    apr_table_setn(r->headers_in, "Authorization", "Bearer sk-other");
    CU_ASSERT_EQUAL(test_run(r), HTTP_BAD_REQUEST);
    ASSERT_STR(test_member(r, "error.message"), "No connected db.");
    ASSERT_STR(test_member(r, "error.type"), "no_db_connection");
    ASSERT_STR(test_header(r, "x-litellm-response-cost"), "0");
}

/* -- routes of other modules ------------------------------------------------------------------ */

static request_rec *served;
static int settles;
static int sent_before;         /* bytes the client had when it was settled */

static apr_status_t admit(llm_life_t *life, request_rec *r, llm_err_t **err)
{
    (void)life;
    (void)err;
    served = r;
    return APR_SUCCESS;
}

static void settle(llm_life_t *life)
{
    (void)life;
    settles++;
    sent_before = (int)strlen(test_sent(served));
}

static void send_part(request_rec *r, const char *text, int ends)
{
    apr_bucket_alloc_t *list = r->connection->bucket_alloc;
    apr_bucket_brigade *bb = apr_brigade_create(r->pool, list);

    APR_BRIGADE_INSERT_TAIL(bb, apr_bucket_immortal_create(text, strlen(text), list));
    APR_BRIGADE_INSERT_TAIL(bb, ends ? apr_bucket_eos_create(list)
                                     : apr_bucket_flush_create(list));
    ap_pass_brigade(r->output_filters, bb);
}

static int says_its_length(request_rec *r)
{
    ap_set_content_length(r, 6);
    send_part(r, "abc", 0);
    CU_ASSERT_EQUAL(settles, 0);        /* there is more to come */
    send_part(r, "def", 0);
    return OK;
}

static int ends_by_itself(request_rec *r)
{
    send_part(r, "abc", 0);
    CU_ASSERT_EQUAL(settles, 0);
    send_part(r, "def", 1);
    return OK;
}

/** httpd ends it, behind the handler. */
static int leaves_the_end(request_rec *r)
{
    send_part(r, "abc", 0);
    CU_ASSERT_EQUAL(settles, 0);
    return OK;
}

static int fails(request_rec *r)
{
    (void)r;
    return HTTP_NOT_FOUND;
}

/** What a client has got is settled, also where httpd's own functions write it. */
TEST(handler, settles_what_others_answer)
{
    static const llm_stage_t stage = { .name = "sees", .runs = LLM_STAGE_OTHERS, .admit = admit,
                                       .settle = settle };
    static const struct {
        llm_route_t rows[2];
        int before;             /* bytes that may have left when it is settled */
    } cases[] = {
        { { { M_GET, "/x", says_its_length, LLM_ACCESS_PUBLIC } }, 3 },
        { { { M_GET, "/x", ends_by_itself, LLM_ACCESS_PUBLIC } }, 3 },
        { { { M_GET, "/x", leaves_the_end, LLM_ACCESS_PUBLIC } }, 3 },
        { { { M_GET, "/x", fails, LLM_ACCESS_PUBLIC } }, 0 },
    };

    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        test_server(TEST_YAML);
        ap_register_provider(test_pool, LLM_STAGE_GROUP, stage.name, LLM_STAGE_VERSION, &stage);
        ap_register_provider(test_pool, LLM_ROUTE_GROUP, "x", LLM_ROUTE_VERSION, cases[i].rows);
        ASSERT_STR(llmp_stages_check(llmp.config, test_pool), NULL);
        ASSERT_STR(llmp_routes_open(test_pool), NULL);
        llmp.generation = llmp_generation_make(llmp.config, test_pool);
        settles = 0;
        sent_before = -1;
        test_run(test_request("GET", "/x", NULL));
        CU_ASSERT_EQUAL(settles, 1);    /* without log_transaction */
        CU_ASSERT_EQUAL(sent_before, cases[i].before);
    }
}
