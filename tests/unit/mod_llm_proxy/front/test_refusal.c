/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_strings.h>
#include "httpd/request.h"
#include "mod_llm_proxy/front/refusal.h"

/** httpd sends its page in two brigades. @return the request, answered */
static request_rec *refused(const char *uri, int status)
{
    request_rec *r = test_request("GET", uri, NULL);
    apr_bucket_alloc_t *alloc = r->connection->bucket_alloc;
    apr_bucket_brigade *bb = apr_brigade_create(r->pool, alloc);

    r->status = status;
    llmp_refusal_insert(r);
    apr_brigade_puts(bb, NULL, NULL, "<html>");
    ap_pass_brigade(r->output_filters, bb);
    apr_brigade_cleanup(bb);
    apr_brigade_puts(bb, NULL, NULL, "</html>");
    APR_BRIGADE_INSERT_TAIL(bb, apr_bucket_eos_create(alloc));
    ap_pass_brigade(r->output_filters, bb);
    return r;
}

TEST(refusal, in_the_words_of_the_api)
{
    static const struct {
        int status;
        const char *type, *message;
    } cases[] = {
        { 400, "invalid_request_error", "The web server cannot read this request: its first line "
          "or a header is malformed or too long." },
        { 401, "auth_error", "Authentication Error, the web server in front of the gateway does "
          "not accept these credentials." },
        { 404, NULL, "Not Found" },
        { 413, NULL, "The request is larger than the web server takes." },
        { 451, NULL, "Status 451" },
        { 500, NULL, "The web server failed; its error log tells why." },
        { 504, NULL, "Gateway Timeout" },
    };

    test_server(TEST_YAML);
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        request_rec *r = refused("/v1/models", cases[i].status);

        ASSERT_STR(test_member(r, "error.message"), cases[i].message);
        ASSERT_STR(test_member(r, "error.code"), apr_itoa(r->pool, cases[i].status));
        if (cases[i].type != NULL && cases[i].status == 401) {
            ASSERT_STR(test_member(r, "error.type"), cases[i].type);
        }
        ASSERT_STR(test_header(r, "Content-Type"), "application/json");
        CU_ASSERT_EQUAL(r->clength, (apr_off_t)test_taken(r)->n);
        CU_ASSERT_EQUAL(test_taken(r)->ends, 1);
        CU_ASSERT_PTR_NULL(strstr(test_sent(r), "html"));
    }
}

#define PAGE "<html></html>"

TEST(refusal, pages_that_stay)
{
    server_rec *s = test_server(TEST_YAML);
    request_rec *r;

    llmp_sconf(s)->engine = LLMP_ENGINE_SHARED;
    ASSERT_STR(test_sent(refused("/index.html", 404)), PAGE);
    llmp_sconf(s)->engine = LLMP_ENGINE_ON;
    httpd.error_document = "\"Sorry";
    ASSERT_STR(test_sent(refused("/v1/models", 403)), PAGE);
    httpd.error_document = "/sorry.html";               /* it was not there */
    ASSERT_STR(test_member(refused("/v1/models", 403), "error.message"),
               "The web server's rules do not allow this request.");
    httpd.error_document = NULL;
    ASSERT_STR(test_sent(refused("/v1/models", 200)), PAGE);
    r = refused("/index.html", 404);                    /* a host of the gateway's alone */
    ASSERT_STR(test_member(r, "error.message"), "Not Found");
}

/** A call that httpd refuses under way has a row, and an id. */
TEST(refusal, of_a_call_that_began)
{
    request_rec *r;
    llmp_req_t *q;
    apr_bucket_brigade *bb;

    test_server(TEST_YAML);
    r = test_chat("");
    q = test_claimed(r);
    r->status = 413;
    llmp_refusal_insert(r);
    bb = apr_brigade_create(r->pool, r->connection->bucket_alloc);
    APR_BRIGADE_INSERT_TAIL(bb, apr_bucket_eos_create(bb->bucket_alloc));
    ap_pass_brigade(r->output_filters, bb);
    CU_ASSERT(q->reply.refused);
    CU_ASSERT_EQUAL(q->reply.err->status, 413);
    ASSERT_STR(test_header(r, "x-litellm-call-id"), q->call.id);
}
