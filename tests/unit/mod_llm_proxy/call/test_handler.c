/* SPDX-License-Identifier: Apache-2.0 */
#include "httpd/request.h"
#include "mod_llm_proxy/call/handler.h"

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
