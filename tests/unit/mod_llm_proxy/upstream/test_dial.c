/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_strings.h>
#include "httpd/request.h"
#include "mod_llm_proxy/upstream/call.h"

/** A socket of this machine that listens, or did. */
static apr_socket_t *listener(apr_sockaddr_t **at, int closed)
{
    apr_socket_t *s;

    apr_sockaddr_info_get(at, "127.0.0.1", APR_INET, 0, 0, test_pool);
    apr_socket_create(&s, APR_INET, SOCK_STREAM, APR_PROTO_TCP, test_pool);
    apr_socket_bind(s, *at);
    apr_socket_listen(s, 4);
    apr_socket_addr_get(at, APR_LOCAL, s);
    if (closed) {
        apr_socket_close(s);
    }
    return s;
}

static llmp_fetched_t reply;
static const char *why;

static apr_status_t call(apr_interval_time_t idle)
{
    llm_http_req_t req = { .method = "GET", .url = "http://up.test/" };
    llmp_call_limits_t limits = { .connect = apr_time_from_sec(5), .idle = idle, .max = 100 };

    req.headers = apr_table_make(test_pool, 1);
    return llmp_call(llmp_call_request(llmp.server, test_pool), &req, &limits, &reply, &why);
}

TEST(dial, refused_address)
{
    httpd_upstream_t *u;

    test_server(TEST_YAML);
    u = httpd_upstream("");
    listener(&u->at, 1);
    CU_ASSERT_EQUAL(call(apr_time_from_sec(5)), APR_ECONNREFUSED);
    CU_ASSERT_PTR_NOT_NULL(strstr(reply.detail, "connect: Connection refused (111)"));
}

/** The first address takes none, the second does: and says nothing more. */
TEST(dial, goes_on_with_the_next_address)
{
    httpd_upstream_t *u;
    apr_socket_t *s;

    test_server(TEST_YAML);
    u = httpd_upstream("");
    listener(&u->at, 1);
    s = listener(&u->at->next, 0);
    CU_ASSERT_EQUAL(call(20000), APR_TIMEUP);
    apr_socket_close(s);
}

TEST(dial, collects_an_answer)
{
    test_server(TEST_YAML);
    httpd_upstream_json(201, "X-A: b\r\n", "{\"token\":1}");
    CU_ASSERT_EQUAL(call(apr_time_from_sec(5)), APR_SUCCESS);
    CU_ASSERT_EQUAL(reply.head.status, 201);
    ASSERT_STR(apr_pstrmemdup(test_pool, reply.body, reply.n), "{\"token\":1}");
    ASSERT_STR(apr_table_get(reply.head.headers, "X-A"), "b");
    httpd_upstream_json(200, "", apr_psprintf(test_pool, "%0101d", 1));         /* beyond max */
    CU_ASSERT_EQUAL(call(apr_time_from_sec(5)), APR_ENOSPC);
}
