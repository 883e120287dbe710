/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_strings.h>
#include "httpd/request.h"
#include "mod_llm_proxy/front/logged_request.h"

#define KEY "sk-1234567890abcdefghij"

static request_rec *over(const char *uri)
{
    request_rec *r = test_request("GET", uri, NULL);

    llmp_logged_post_read(r);
    llmp_logged_finish(r);
    return r;
}

/** Whether a key is in anything a LogFormat may show. */
static int shows(const request_rec *r, const char *key)
{
    const char *const texts[] = { r->the_request, r->unparsed_uri, r->uri, r->args,
                                  r->filename, apr_table_get(r->headers_in, "Referer") };

    for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++) {
        if (texts[i] != NULL && strstr(texts[i], key) != NULL) {
            return 1;
        }
    }
    return 0;
}

TEST(logged_request, masks_keys_of_the_query)
{
    request_rec *r;

    test_server(TEST_YAML);
    r = over("/key/info?key=" KEY);
    CU_ASSERT_FALSE(shows(r, KEY));
    ASSERT_STR(r->the_request, "GET /key/info?key=*** HTTP/1.1");
    ASSERT_STR(r->args, "key=***");
    ASSERT_STR(r->unparsed_uri, "/key/info?key=***");
}

/** While the request is served the path and the query stay as they were sent. */
TEST(logged_request, handlers_read_what_was_sent)
{
    request_rec *r;

    test_server(TEST_YAML);
    r = test_request("GET", "/key/info?key=" KEY, NULL);
    apr_table_setn(r->headers_in, "Referer", "https://a.test/?key=" KEY);
    llmp_logged_post_read(r);
    ASSERT_STR(r->args, "key=" KEY);
    CU_ASSERT_PTR_NULL(strstr(r->the_request, KEY));
    ASSERT_STR(apr_table_get(r->headers_in, "Referer"), "https://a.test/?key=***");
    llmp_logged_finish(r);
    ASSERT_STR(r->args, "key=***");
}

/** Of another's path only what looks like a key goes, and not before all is done. */
TEST(logged_request, of_a_path_beside_ours)
{
    server_rec *s = test_server(TEST_YAML);
    request_rec *r;

    llmp_sconf(s)->engine = LLMP_ENGINE_SHARED;
    r = test_request("GET", "/else?q=text&key=" KEY, NULL);
    llmp_logged_post_read(r);
    CU_ASSERT_PTR_NOT_NULL(strstr(r->the_request, KEY));
    llmp_logged_finish(r);
    CU_ASSERT_FALSE(shows(r, KEY));
    ASSERT_STR(r->args, "q=text&key=***");
    llmp_sconf(s)->engine = LLMP_ENGINE_OFF;
    r = over("/else?key=" KEY);
    CU_ASSERT(shows(r, KEY));           /* a server that is none of ours */
}

static request_rec *with_headers(const char *uri)
{
    request_rec *r = test_request("GET", uri, NULL);

    apr_table_setn(r->headers_in, "X-Api-Key", "a-token");
    apr_table_setn(r->headers_in, "Cookie", "theme=dark; k=" KEY);
    apr_table_setn(r->headers_in, "User-Agent", "curl");
    llmp_logged_finish(r);
    return r;
}

/** Only where a log shows them: %{X-Api-Key}i. */
TEST(logged_request, headers_with_keys)
{
    static const struct {
        const char *args;
        int masked;
    } cases[] = {
        { "\"%h %{User-Agent}i\" combined", 0 },
        { "\"%h %{x-api-key}i\" mine", 1 },
        { "\"%h %{COOKIE}i", 1 },
        { NULL, 0 },
    };

    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        ap_directive_t inner = { .directive = "LogFormat", .args = cases[i].args };
        ap_directive_t outer = { .directive = "<IfModule", .first_child = &inner };
        server_rec *s = test_server(TEST_YAML);
        request_rec *r;

        ap_conftree = &outer;
        llmp_logged_open();
        r = with_headers("/v1/models");
        ASSERT_STR(apr_table_get(r->headers_in, "X-Api-Key"), cases[i].masked ? "***" : "a-token");
        ASSERT_STR(apr_table_get(r->headers_in, "User-Agent"), "curl");
        llmp_sconf(s)->engine = LLMP_ENGINE_SHARED;     /* then it may be another's cookie */
        r = with_headers("/else");
        ASSERT_STR(apr_table_get(r->headers_in, "X-Api-Key"), "a-token");
        ASSERT_STR(apr_table_get(r->headers_in, "Cookie"),
                   cases[i].masked ? "theme=dark; k=***" : "theme=dark; k=" KEY);
        ap_conftree = NULL;
        llmp_logged_open();
    }
}
