/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_strings.h>
#include "httpd/request.h"
#include "mod_llm_proxy/front/claim.h"
#include "mod_llm_proxy/route.h"

TEST(claim, what_is_left_to_others)
{
    static const struct {
        llmp_engine_e engine;
        const char *method, *uri;
        int rc;
    } cases[] = {
        { LLMP_ENGINE_ON, "GET", "/v1/models", OK },
        { LLMP_ENGINE_ON, "GET", "/index.html", OK },           /* 404 is ours to say */
        { LLMP_ENGINE_SHARED, "GET", "/v1/models", OK },
        { LLMP_ENGINE_SHARED, "PUT", "/v1/models", OK },        /* and so is 405 */
        { LLMP_ENGINE_SHARED, "GET", "/index.html", DECLINED },
        { LLMP_ENGINE_OFF, "GET", "/v1/models", DECLINED },
    };
    server_rec *s = test_server(TEST_YAML);

    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        request_rec *r = test_request(cases[i].method, cases[i].uri, NULL);

        llmp_sconf(s)->engine = cases[i].engine;
        CU_ASSERT_EQUAL(llmp_claim_translate(r), cases[i].rc);
        CU_ASSERT_EQUAL(llmp_req(r) != NULL, cases[i].rc == OK);
        CU_ASSERT_EQUAL(llmp_claim_map_to_storage(r), cases[i].rc);     /* no file is looked for */
    }
}

TEST(claim, leaves_an_error_document_alone)
{
    request_rec *r, *prev;

    test_server(TEST_YAML);
    r = test_request("GET", "/v1/models", NULL);
    prev = test_request("GET", "/v1/models", NULL);
    r->prev = prev;
    CU_ASSERT_EQUAL(llmp_claim_translate(r), OK);       /* an internal redirect of mod_rewrite */
    prev->status = HTTP_FORBIDDEN;
    CU_ASSERT_EQUAL(llmp_claim_translate(r), DECLINED);
}

TEST(claim, takes_the_callers_id_if_it_is_short)
{
    char id[130];
    llmp_req_t *q;
    request_rec *r;

    test_server(TEST_YAML);
    memset(id, 'i', sizeof(id));
    id[128] = '\0';
    r = test_request("GET", "/v1/models", NULL);
    apr_table_set(r->headers_in, "x-litellm-call-id", id);
    q = test_claimed(r);
    ASSERT_STR(q->call.id, id);
    CU_ASSERT_STRING_NOT_EQUAL(q->call.own_id, id);
    id[128] = 'i';
    id[129] = '\0';
    r = test_request("GET", "/v1/models", NULL);
    apr_table_set(r->headers_in, "x-litellm-call-id", id);
    q = test_claimed(r);
    ASSERT_STR(q->call.id, q->call.own_id);
    CU_ASSERT_EQUAL(strlen(q->call.own_id), 36);
}

/**
 * What core leaves of escapes: all are decoded but slashes. "%252f" was no slash, "%2f" was one,
 * and in r->uri both read "%2f".
 */
TEST(claim, tells_slashes_apart_that_were_sent_as_such)
{
    static const struct {
        const char *sent, *decoded, *want;
    } cases[] = {
        { "/v1/models/a", "/v1/models/a", "a" },
        { "/v1/models/a/b", "/v1/models/a/b", "a/b" },
        { "/v1/models/a%2fb", "/v1/models/a%2fb", "a/b" },
        { "/v1/models/a%2Fb", "/v1/models/a%2Fb", "a/b" },
        { "/v1/models/a%252fb", "/v1/models/a%2fb", "a%2fb" },
        { "/v1/models/a%252fb%2fc", "/v1/models/a%2fb%2fc", "a%2fb/c" },
        { "/v1/models/a%20b?x=%2f", "/v1/models/a b", "a b" },
        { "/v1/./models/a%2fb", "/v1/models/a%2fb", "a/b" },    /* cleaned before its argument */
        { "fb", "/v1/models/a%2fb", "a%2fb" },          /* another path than was sent */
    };

    test_server(TEST_YAML);
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        request_rec *r = test_request("GET", cases[i].sent, NULL);
        llmp_req_t *q;

        r->uri = apr_pstrdup(r->pool, cases[i].decoded);
        q = test_claimed(r);
        CU_ASSERT_PTR_NOT_NULL_FATAL(q);
        CU_ASSERT_PTR_NOT_NULL_FATAL(q->route);
        ASSERT_STR(q->path_args[0], cases[i].want);
        ASSERT_STR(r->filename, "llm:/v1/models/{model*}");   /* no name a client thought up */
    }
}

TEST(claim, shows_no_key_of_an_unknown_path)
{
    request_rec *r;

    test_server(TEST_YAML);
    r = test_request("GET", "/key/sk-1234567890abcdef", NULL);
    CU_ASSERT_EQUAL(llmp_claim_translate(r), OK);
    CU_ASSERT_PTR_NULL(strstr(r->filename, "1234567890"));
    CU_ASSERT_EQUAL(strncmp(r->filename, "llm:", 4), 0);
}
