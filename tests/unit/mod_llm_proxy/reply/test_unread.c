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
