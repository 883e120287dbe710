/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_strings.h>
#include "httpd/request.h"

#define ANSWER "{\"id\":\"x\",\"object\":\"chat.completion\",\"created\":1,\"model\":\"gpt-4o\","  \
               "\"choices\":[{\"index\":0,\"message\":{\"role\":\"assistant\",\"content\":\"Yo\"}," \
               "\"finish_reason\":\"stop\"}],\"usage\":{\"prompt_tokens\":8,"                      \
               "\"completion_tokens\":2,\"total_tokens\":10}}"

TEST(attempt, an_answer)
{
    httpd_upstream_t *u;
    request_rec *r;

    test_server(TEST_YAML_UPSTREAM);
    u = httpd_upstream_json(200, "X-RateLimit-Remaining: 9\r\nSet-Cookie: a=b\r\n", ANSWER);
    r = test_chat(",\"temperature\":0.5");
    CU_ASSERT_EQUAL(test_run(r), HTTP_OK);
    ASSERT_STR(test_member(r, "choices.0.message.content"), "Yo");
    ASSERT_STR(test_header(r, "llm_provider-X-RateLimit-Remaining"), "9");
    ASSERT_STR(test_header(r, "X-RateLimit-Remaining"), "9");
    CU_ASSERT_PTR_NULL(test_header(r, "llm_provider-Set-Cookie"));
    CU_ASSERT_PTR_NOT_NULL(strstr(u->sent, "POST /v1/chat/completions HTTP/1.1\r\n"));
    CU_ASSERT_PTR_NOT_NULL(strstr(u->sent, "Authorization: Bearer sk-of-the-upstream\r\n"));
    CU_ASSERT_PTR_NULL(strstr(u->sent, TEST_MASTER));           /* the caller's key stays here */
    CU_ASSERT_PTR_NOT_NULL(strstr(u->sent, "{\"model\":\"gpt-4o\",\"messages\":[{\"role\":\"user\","
                                           "\"content\":\"Hi\"}],\"temperature\":0.5}"));
    test_over(r);
    CU_ASSERT_EQUAL(llmp_req(r)->charge.usage.prompt, 8);
    CU_ASSERT_DOUBLE_EQUAL(llmp_req(r)->charge.cost, 8 * 2.5e-6 + 2 * 1e-5, 1e-12);
}

TEST(attempt, errors_of_the_upstream)
{
    static const struct {
        int status;
        const char *head, *body;
        int told;
        const char *class, *retry_after;
    } cases[] = {
        { 429, "Retry-After: 7\r\n", "{\"error\":{\"message\":\"slow\"}}", 429,
          "RateLimitError", "7" },
        { 429, "retry-after-ms: 1500\r\nRetry-After: 9\r\n", "{}", 429, "RateLimitError", "2" },
        { 429, "Retry-After: Sun, 01 Jan 2023 00:00:00 GMT\r\n", "{}", 429, "RateLimitError",
          NULL },
        { 429, "Retry-After: soon\r\n", "{}", 429, "RateLimitError", NULL },
        { 401, "", "{\"error\":{\"message\":\"who\"}}", 401, "AuthenticationError", NULL },
        { 500, "", "oops", 500, "InternalServerError", NULL },
        { 302, "Location: http://other.test/\r\n", "", 502, "BadGatewayError", NULL },
    };

    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        request_rec *r;

        test_server(TEST_YAML_UPSTREAM);
        httpd_upstream_json(cases[i].status, cases[i].head, cases[i].body);
        r = test_chat("");
        CU_ASSERT_EQUAL(test_run(r), cases[i].told);
        ASSERT_STR(llm_err_class_name(llmp_req(r)->reply.err->cls), cases[i].class);
        ASSERT_STR(test_header(r, "retry-after"), cases[i].retry_after);
        CU_ASSERT_EQUAL(httpd_upstreams_left(), 0);
        test_over(r);
        CU_ASSERT_EQUAL(llmp_req(r)->charge.cost, 0);
    }
}

TEST(attempt, no_upstream)
{
    httpd_upstream_t *u;
    request_rec *r;

    test_server(TEST_YAML_UPSTREAM);
    u = httpd_upstream("");
    u->refuses = 1;
    r = test_chat("");
    CU_ASSERT_EQUAL(test_run(r), 500);
    CU_ASSERT_PTR_NULL(strstr(test_sent(r), "up.test"));        /* no address for clients' eyes */
    CU_ASSERT_EQUAL(llmp_req(r)->reply.err->cls, LLM_ERR_CONNECTION);
}

TEST(attempt, an_answer_that_is_too_large)
{
    server_rec *s = test_server(TEST_YAML_UPSTREAM);
    request_rec *r;

    llmp_sconf(s)->max_response = 64;
    httpd_upstream_json(200, "", ANSWER);
    r = test_chat("");
    CU_ASSERT_EQUAL(test_run(r), 502);
    CU_ASSERT_PTR_NOT_NULL(strstr(test_sent(r), "LLMMaxResponseBody"));
}

#define TWO                                                                                    \
    "model_list:\n"                                                                            \
    "  - model_name: m\n"                                                                      \
    "    litellm_params: {model: openai/gpt-4o, api_base: 'http://up.test/v1', api_key: k1}\n" \
    "  - model_name: other\n"                                                                  \
    "    litellm_params: {model: openai/gpt-4o, api_base: 'http://second.test/v1', "           \
    "api_key: k2}\n"                                                                           \
    "router_settings: {num_retries: 0, fallbacks: [{m: [other]}]}\n"                           \
    "general_settings: {master_key: " TEST_MASTER "}\n"

TEST(attempt, falls_back)
{
    httpd_upstream_t *second;
    request_rec *r;

    test_server(TWO);
    httpd_upstream_json(500, "X-RateLimit-Limit: 1\r\n", "{\"error\":{\"message\":\"no\"}}");
    second = httpd_upstream_json(200, "", ANSWER);
    r = test_chat(",\"include_fallback_errors\":true");
    CU_ASSERT_EQUAL(test_run(r), HTTP_OK);
    ASSERT_STR(second->url, "http://second.test/v1/chat/completions");
    ASSERT_STR(test_header(r, "x-litellm-attempted-fallbacks"), "1");
    ASSERT_STR(test_header(r, "x-litellm-model-group"), "other");
    CU_ASSERT_PTR_NULL(test_header(r, "llm_provider-X-RateLimit-Limit"));       /* of the first */
    CU_ASSERT_PTR_NOT_NULL(test_header(r, "x-litellm-fallback-errors"));
    CU_ASSERT_EQUAL(llmp_req(r)->way.attempts, 2);
}

TEST(attempt, a_client_that_left_is_not_served_again)
{
    request_rec *r;

    test_server(TWO);
    httpd_upstream_json(500, "", "{}");
    httpd_upstream_json(200, "", ANSWER);
    httpd.pass_fails_at = 1;
    r = test_chat("");
    test_run(r);
    CU_ASSERT_EQUAL(llmp_req(r)->way.attempts, 2);
    CU_ASSERT(llmp_req(r)->reply.aborted);
}
