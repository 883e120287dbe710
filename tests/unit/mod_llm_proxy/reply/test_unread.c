/* SPDX-License-Identifier: Apache-2.0 */
#include "httpd/request.h"
#include "mod_llm_proxy/reply/unread.h"

/** A body nobody reads: whether the connection goes on. */
TEST(unread, keeps_a_connection_if_that_costs_little)
{
    static const struct {
        const char *length, *encoding;
        httpd_end_e end;
        int expecting, closes;
    } cases[] = {
        { "4", NULL, HTTPD_ENDS, 0, 0 },
        { NULL, NULL, HTTPD_ENDS, 0, 0 },
        { "4", NULL, HTTPD_CUT, 0, 1 },
        { "2000000", NULL, HTTPD_ENDS, 0, 1 },
        { "4", NULL, HTTPD_ENDS, 1, 1 },                /* it waits to be told to go on */
        { NULL, "chunked", HTTPD_ENDS, 0, 1 },
    };

    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        request_rec *r;

        test_server(TEST_YAML);
        r = test_request("POST", "/v1/nothing", NULL);
        httpd_input(&r->input_filters, r, r->connection, "text", 4, 0, cases[i].end);
        r->expecting_100 = cases[i].expecting;
        if (cases[i].length != NULL) {
            apr_table_setn(r->headers_in, "Content-Length", cases[i].length);
        }
        if (cases[i].encoding != NULL) {
            apr_table_setn(r->headers_in, "Transfer-Encoding", cases[i].encoding);
        }
        llmp_unread_leave(r);
        CU_ASSERT_EQUAL(r->connection->keepalive == AP_CONN_CLOSE, cases[i].closes);
    }
}

/** Its socket is the connection's, from which httpd reads for all streams. */
TEST(unread, leaves_a_stream_of_http2_alone)
{
    static const httpd_end_e ends[] = { HTTPD_ENDS, HTTPD_WAITS };

    for (size_t i = 0; i < sizeof(ends) / sizeof(ends[0]); i++) {
        apr_bucket_brigade *bb;
        conn_rec master = { 0 };
        request_rec *r;
        apr_off_t left = 0;

        test_server(TEST_YAML);
        r = test_request("POST", "/v1/nothing", NULL);
        r->connection->master = &master;
        httpd_input(&r->input_filters, r, r->connection, "text", 4, 0, ends[i]);
        apr_table_setn(r->headers_in, "Content-Length", "4");
        llmp_unread_leave(r);
        CU_ASSERT_EQUAL(r->connection->keepalive, AP_CONN_CLOSE);
        bb = apr_brigade_create(r->pool, r->connection->bucket_alloc);
        CU_ASSERT_EQUAL(ap_get_brigade(r->input_filters, bb, AP_MODE_READBYTES, APR_NONBLOCK_READ,
                                       16), APR_SUCCESS);
        (void)apr_brigade_length(bb, 0, &left);
        CU_ASSERT_EQUAL(left, 4);
    }
}
