/* SPDX-License-Identifier: Apache-2.0 */
#include "httpd/request.h"
#include "mod_llm_proxy/reply/write.h"

static llmp_req_t *begin(const char *method)
{
    test_server(TEST_YAML);
    return test_claimed(test_request(method, "/v1/models", NULL));
}

TEST(write, an_error)
{
    llmp_req_t *q = begin("GET");
    llm_err_t *e = llm_err_make(test_pool, LLM_ERR_UNAVAILABLE, 529, "busy");

    e->retry_after = 1500001;
    llmp_respond_error(q, e);
    ASSERT_STR(test_member(q->r, "error.message"), "busy");
    ASSERT_STR(test_member(q->r, "error.code"), "529");
    ASSERT_STR(test_header(q->r, "retry-after"), "2");          /* whole seconds, and enough */
    ASSERT_STR(test_header(q->r, "x-litellm-call-id"), q->call.id);
    ASSERT_STR(q->r->status_line, "529 Status 529");            /* core would make 500 of it */
    CU_ASSERT(q->reply.committed);
}

TEST(write, nothing_after_httpd_has_answered)
{
    llmp_req_t *q = begin("GET");
    llm_err_t *e = llm_err_make(test_pool, LLM_ERR_BAD_REQUEST, 413, "large");

    llmp_reply_refused(q, e);
    CU_ASSERT_EQUAL(llmp_respond_error(q, e), OK);
    CU_ASSERT_EQUAL(test_taken(q->r)->brigades, 0);
}

TEST(write, a_head_alone)
{
    llmp_req_t *q = begin("HEAD");

    llmp_respond_json(q, 200, "{}", 2);
    ASSERT_STR(test_sent(q->r), "");
    ASSERT_STR(test_header(q->r, "Content-Length"), "2");
}

TEST(write, a_detail_is_escaped)
{
    llmp_req_t *q = begin("GET");

    llmp_respond_detail(q, 404, "a\"\n\x01");
    ASSERT_STR(test_sent(q->r), "{\"detail\":\"a\\\"\\n\\u0001\"}");
}

TEST(write, a_stream_and_its_cut)
{
    llmp_req_t *q = begin("GET");

    CU_ASSERT_EQUAL(llmp_write_now(q, "ab", 2, 0), APR_SUCCESS);
    CU_ASSERT_EQUAL(llmp_write3(q, "c", 1, "d", 1, "e", 1), APR_SUCCESS);
    ASSERT_STR(test_sent(q->r), "abcde");
    CU_ASSERT_EQUAL(test_taken(q->r)->flushes, 1);
    llmp_write_cut(q);
    CU_ASSERT_EQUAL(test_taken(q->r)->errors, 1);
    CU_ASSERT_EQUAL(q->r->connection->keepalive, AP_CONN_CLOSE);
    httpd.pass_fails_at = test_taken(q->r)->brigades + 1;
    CU_ASSERT_EQUAL(llmp_write_now(q, "f", 1, 0), APR_ECONNABORTED);
    CU_ASSERT(q->reply.aborted);
}

/** A failed attempt's headers are not the answer's. */
TEST(write, attempts_leave_nothing)
{
    llmp_req_t *q = begin("GET");
    llm_err_t *e = llm_err_make(test_pool, LLM_ERR_INTERNAL, 500, "x");

    apr_table_setn(q->r->headers_out, "llm_provider-a", "1");
    apr_table_setn(q->r->headers_out, "X-RateLimit-Limit", "1");
    apr_table_setn(q->r->headers_out, "X-Other", "1");
    llmp_reply_attempt(q);
    CU_ASSERT_PTR_NOT_NULL(test_header(q->r, "llm_provider-a"));
    llmp_reply_failed(q, e);
    llmp_reply_attempt(q);
    CU_ASSERT_PTR_NULL(test_header(q->r, "llm_provider-a"));
    CU_ASSERT_PTR_NULL(test_header(q->r, "X-RateLimit-Limit"));
    ASSERT_STR(test_header(q->r, "X-Other"), "1");
    CU_ASSERT_PTR_NULL(q->reply.err);
}
