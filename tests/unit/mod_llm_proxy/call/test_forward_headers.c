/* SPDX-License-Identifier: Apache-2.0 */
#include "httpd/request.h"
#include "mod_llm_proxy/call/forward_headers.h"

static apr_table_t *forwarded(const char *yaml, int probe)
{
    apr_table_t *to = apr_table_make(test_pool, 4);
    request_rec *r;
    llmp_req_t *q;

    test_server(yaml);
    r = test_chat("");
    apr_table_setn(r->headers_in, "X-Trace", "t");
    apr_table_setn(r->headers_in, "x-api-key", "secret");
    apr_table_setn(r->headers_in, "x-litellm-tags", "a");
    apr_table_setn(r->headers_in, "X-Amz-Date", "d");
    apr_table_setn(r->headers_in, "anthropic-beta", "b");
    apr_table_setn(r->headers_in, "User-Agent", "u");
    q = test_claimed(r);
    q->probe = probe;
    llmp_forward_headers(q, to);
    return to;
}

TEST(forward_headers, only_those_that_may)
{
    static const char yaml[] = TEST_YAML "  forward_client_headers_to_llm_api: true\n";
    apr_table_t *to = forwarded(yaml, 0);

    ASSERT_STR(apr_table_get(to, "X-Trace"), "t");
    ASSERT_STR(apr_table_get(to, "anthropic-beta"), "b");
    CU_ASSERT_EQUAL(apr_table_elts(to)->nelts, 2);
    CU_ASSERT_EQUAL(apr_table_elts(forwarded(TEST_YAML, 0))->nelts, 0);
    CU_ASSERT_EQUAL(apr_table_elts(forwarded(yaml, 1))->nelts, 0);      /* nobody's call */
}

TEST(forward_headers, betas_are_joined)
{
    apr_table_t *to = apr_table_make(test_pool, 2), *ours = apr_table_make(test_pool, 2);

    apr_table_setn(to, "anthropic-beta", "clients");
    apr_table_setn(to, "X-A", "clients");
    apr_table_setn(ours, "anthropic-beta", "ours");
    apr_table_setn(ours, "X-A", "ours");
    llmp_forward_join(to, ours);
    ASSERT_STR(apr_table_get(to, "anthropic-beta"), "ours, clients");
    ASSERT_STR(apr_table_get(to, "X-A"), "ours");
}
