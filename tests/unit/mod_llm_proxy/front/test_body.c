/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_strings.h>
#include "httpd/request.h"
#include "mod_llm_proxy/front/body.h"

static llmp_req_t *q;
static llm_err_t *err;

static request_rec *begin(const char *body)
{
    request_rec *r = test_asked("POST", "/v1/chat/completions", body);

    q = test_claimed(r);
    err = NULL;
    return r;
}

static const char *text(void)
{
    return apr_pstrmemdup(test_pool, q->body.text.p, q->body.text.n);
}

TEST(body, comes_in_pieces)
{
    static const apr_size_t pieces[] = { 0, 1, 3, 100 };
    static const httpd_end_e ends[] = { HTTPD_ENDS, HTTPD_TAKES_TURNS };
    apr_socket_t *pair[2];
    apr_size_t one = 1;

    test_server(TEST_YAML);
    httpd_socketpair(pair);
    httpd.client = pair[0];
    apr_socket_send(pair[1], "x", &one);        /* so that a wait is over at once */
    for (int i = 0; i < 8; i++) {
        request_rec *r = begin("");

        test_body(r, "{\"model\":\"m\"}", pieces[i % 4], ends[i / 4]);
        CU_ASSERT_EQUAL(llmp_body_read(q, NULL, &err), APR_SUCCESS);
        ASSERT_STR(text(), "{\"model\":\"m\"}");
        CU_ASSERT_EQUAL(q->call.body_n, 13);
    }
}

TEST(body, none_is_an_empty_object)
{
    test_server(TEST_YAML);
    begin("");
    CU_ASSERT_EQUAL(llmp_body_read(q, NULL, &err), APR_SUCCESS);
    ASSERT_STR(text(), "{}");
}

TEST(body, that_does_not_come_whole)
{
    static const struct {
        httpd_end_e end;
        int status;
        const char *message;
    } cases[] = {
        { HTTPD_CUT, 400, "The request body ended before it was complete" },
        { HTTPD_SLOW, 408, "The request body did not arrive in time" },
    };

    test_server(TEST_YAML);
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        request_rec *r = begin("");

        test_body(r, "{\"model\"", 0, cases[i].end);
        CU_ASSERT_EQUAL(llmp_body_read(q, NULL, &err), APR_EGENERAL);
        CU_ASSERT_EQUAL(err->status, cases[i].status);
        ASSERT_STR(err->message, cases[i].message);
        CU_ASSERT_EQUAL(r->connection->keepalive, AP_CONN_CLOSE);
    }
}

/** One that says its length is refused before a byte of it is read, a chunked one in the midst. */
TEST(body, too_large)
{
    server_rec *s = test_server(TEST_YAML);
    request_rec *r;

    llmp_sconf(s)->max_request = 12;
    r = begin("{\"model\":1}");
    CU_ASSERT_EQUAL(llmp_body_read(q, NULL, &err), APR_SUCCESS);      /* 11 */
    r = begin("{\"model\":\"m\"}");
    CU_ASSERT_EQUAL(llmp_body_read(q, NULL, &err), APR_EGENERAL);     /* 13 */
    CU_ASSERT_EQUAL(err->status, 413);
    ASSERT_STR(err->message, "Request size is too large. Request size is 13 bytes. Max size is 12 "
                             "bytes");
    r = begin("");
    test_body(r, "{\"model\":\"m\"}", 5, HTTPD_ENDS);
    apr_table_unset(r->headers_in, "Content-Length");
    apr_table_setn(r->headers_in, "Transfer-Encoding", "chunked");
    CU_ASSERT_EQUAL(llmp_body_read(q, NULL, &err), APR_EGENERAL);
    CU_ASSERT_EQUAL(err->status, 413);
    ASSERT_STR(err->message, "Request size is too large. Max size is 12 bytes");
    CU_ASSERT_EQUAL(r->connection->keepalive, AP_CONN_CLOSE);
}

TEST(body, what_is_no_json)
{
    static const struct {
        const char *body, *message;
    } cases[] = {
        { "[1]", "line 1 column 1 (char 0)" },
        { "{\"a\":1", "line 1 column 7 (char 6)" },
        { "{\n \"a\":1,\n b}", "line 3 column 2 (char 11)" },
        { "{\"a\":1} x", "line 1 column 9 (char 8)" },
    };

    test_server(TEST_YAML);
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        begin(cases[i].body);
        CU_ASSERT_EQUAL(llmp_body_read(q, NULL, &err), APR_EGENERAL);
        CU_ASSERT_PTR_NOT_NULL(strstr(err->message, cases[i].message));
        CU_ASSERT_EQUAL(strncmp(err->message, "Invalid JSON payload: ", 22), 0);
        ASSERT_STR(err->param, "request_body");
        ASSERT_STR(err->type, "invalid_request_error");
    }
}

/** What one parser makes of an escaped name is what every rule sees. */
TEST(body, escaped_names_hide_nothing)
{
    test_server(TEST_YAML);
    begin("{\"mod\\u0065l\":\"m\",\"api\\u005fbase\":\"x\"}");
    CU_ASSERT_EQUAL(llmp_body_read(q, NULL, &err), APR_SUCCESS);
    CU_ASSERT_PTR_NOT_NULL(llm_scan_find(q->body.scan, "model"));
    CU_ASSERT_PTR_NOT_NULL(llm_scan_find(q->body.scan, "api_base"));
    CU_ASSERT_EQUAL(q->call.history, LLM_HISTORY_ANY);
}

TEST(body, as_a_tree)
{
    static const struct {
        const char *body, *message, *param;
    } cases[] = {
        { "{\"a\":{\"b\":1,\"b\":2}}", "Invalid JSON payload: 'b' is given twice", "b" },
        { "{\"a\\u0000c\":1}", "Invalid JSON payload: the name 'a\\u0000...' has a NUL", "a" },
        { "[]", "Invalid JSON payload: Expecting an object: line 1 column 1 (char 0)",
          "request_body" },
    };
    json_object *tree;

    test_server(TEST_YAML);
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        begin("");
        q->body.text = (llm_str_t){ cases[i].body, strlen(cases[i].body) };
        CU_ASSERT_EQUAL(llmp_body_read_tree(q, &tree, &err), APR_EGENERAL);
        ASSERT_STR(err->message, cases[i].message);
        ASSERT_STR(err->param, cases[i].param);
    }
    q->body.text = (llm_str_t){ "{\"a\":7}", 7 };
    CU_ASSERT_EQUAL(llmp_body_read_tree(q, &tree, &err), APR_SUCCESS);
    CU_ASSERT_EQUAL(llm_json_int(tree, "a", 0), 7);
}
