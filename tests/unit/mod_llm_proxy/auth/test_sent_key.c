/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_strings.h>
#include "httpd/request.h"
#include "mod_llm_proxy/auth/sent_key.h"

/** @param headers "name: value" per line @return the keys, "," between them; "!": something else */
static const char *sent(const char *headers)
{
    request_rec *r = test_request("GET", "/v1/models", NULL);
    const char *keys[LLMP_SENT_KEYS], *out = "";
    char *last, *lines = apr_pstrdup(r->pool, headers);
    int other, n;

    for (char *h = apr_strtok(lines, "\n", &last); h != NULL; h = apr_strtok(NULL, "\n", &last)) {
        char *colon = strchr(h, ':');

        *colon = '\0';
        apr_table_add(r->headers_in, h, colon + 2);
    }
    n = llmp_sent_keys(test_claimed(r), keys, &other);
    for (int i = 0; i < n; i++) {
        out = apr_pstrcat(r->pool, out, i ? "," : "", keys[i], NULL);
    }
    return apr_pstrcat(r->pool, out, other ? "!" : "", NULL);
}

TEST(sent_key, places_and_schemes)
{
    static const struct {
        const char *headers, *want;
    } cases[] = {
        { "", "" },
        { "Authorization: Bearer k", "k" },
        { "Authorization: bearer   k", "k" },
        { "Authorization: k", "!" },                    /* only there the scheme is asked for */
        { "Authorization: Bearer", "!" },
        { "Authorization: Bearerk", "!" },
        { "Authorization: Basic dXNlcjpwYXNz", "!" },
        { "x-api-key: k", "k" },
        { "x-api-key: Bearer k", "k" },
        { "x-api-key: Negotiate abc", "!" },
        { "api-key: k\nx-goog-api-key: l", "k,l" },
        { "api-key: k\nAuthorization: Bearer k", "k" },         /* one key in two headers */
        { "Authorization: Bearer a\nx-litellm-api-key: b", "b,a" },
        { "Ocp-Apim-Subscription-Key: k", "k" },
        { "Cookie: k", "" },
    };

    test_server(TEST_YAML);
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        ASSERT_STR(sent(cases[i].headers), cases[i].want);
    }
}

TEST(sent_key, header_of_the_configuration_goes_first)
{
    test_server(TEST_YAML "  litellm_key_header_name: X-Mine\n");
    ASSERT_STR(sent("x-litellm-api-key: b\nX-Mine: Bearer a"), "a,b");
    CU_ASSERT(llmp_holds_key("x-mine"));
}

TEST(sent_key, has_an_end)
{
    char value[4098];

    test_server(TEST_YAML);
    memset(value, 'k', sizeof(value));
    value[4096] = '\0';
    CU_ASSERT_EQUAL(strlen(sent(apr_pstrcat(test_pool, "api-key: ", value, NULL))), 4096);
    value[4096] = 'k';
    value[4097] = '\0';
    ASSERT_STR(sent(apr_pstrcat(test_pool, "api-key: ", value, NULL)), "!");
}

TEST(sent_key, headers_no_log_may_show)
{
    static const char *const yes[] = { "AUTHORIZATION", "api-key", "X-Api-Key", "Cookie",
                                       "Proxy-Authorization", "x-litellm-api-key" };
    static const char *const no[] = { "User-Agent", "X-Api-Keys", "Api", "X-Mine" };

    test_server(TEST_YAML);
    for (size_t i = 0; i < sizeof(yes) / sizeof(yes[0]); i++) {
        CU_ASSERT(llmp_holds_key(yes[i]));
    }
    for (size_t i = 0; i < sizeof(no) / sizeof(no[0]); i++) {
        CU_ASSERT_FALSE(llmp_holds_key(no[i]));
    }
}
