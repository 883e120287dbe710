/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_strings.h>
#include "httpd/request.h"

/** Titan's embeddings take one input a call. */
#define TITAN(router)                                                                          \
    "model_list:\n"                                                                            \
    "  - model_name: t\n"                                                                      \
    "    litellm_params: {model: bedrock/amazon.titan-embed-text-v2:0, "                       \
    "aws_access_key_id: AKIDEXAMPLE, aws_secret_access_key: secret, aws_region_name: "         \
    "eu-west-1, aws_bedrock_runtime_endpoint: 'http://up.test', input_cost_per_token: 1}\n"    \
    "router_settings: " router "\n"                                                            \
    "general_settings: {master_key: " TEST_MASTER "}\n"
#define ONCE "{num_retries: 0}"

/** The upstream's next answer: a vector that begins with a number, and so many tokens. */
static httpd_upstream_t *gives(int vector, const char *tokens)
{
    return httpd_upstream_json(200, "", apr_psprintf(test_pool, "{\"embedding\":[%d.5,1],"
                                                     "\"inputTextTokenCount\":%s}", vector,
                                                     tokens));
}

/** @param input JSON; more members may follow it */
static request_rec *asked(const char *input)
{
    return test_asked("POST", "/v1/embeddings",
                      apr_pstrcat(test_pool, "{\"model\":\"t\",\"input\":", input, "}", NULL));
}

/** A list of the texts "0", "1", ... */
static const char *numbers(int n)
{
    const char *list = "[\"0\"";

    for (int i = 1; i < n; i++) {
        list = apr_psprintf(test_pool, "%s,\"%d\"", list, i);
    }
    return apr_pstrcat(test_pool, list, "]", NULL);
}

static const char *vector_of(request_rec *r, int i, const char *member)
{
    return test_member(r, apr_psprintf(test_pool, "data.%d.%s", i, member));
}

static const char *body_of(const httpd_upstream_t *u)
{
    const char *end = strstr(u->sent, "\r\n\r\n");

    return end != NULL ? end + 4 : "";
}

static const char *signature_of(const httpd_upstream_t *u)
{
    const char *at = strstr(u->sent, "Signature=");

    return at != NULL ? apr_pstrmemdup(test_pool, at, strcspn(at, "\r")) : "";
}

/** More of them than are under way at once. */
TEST(inputs, a_call_for_each)
{
    httpd_upstream_t *u[20];
    request_rec *r;

    test_server(TITAN(ONCE));
    for (int i = 0; i < 20; i++) {
        u[i] = gives(i, "2");
    }
    r = asked(apr_pstrcat(test_pool, numbers(20), ",\"dimensions\":256", NULL));
    CU_ASSERT_EQUAL(test_run(r), 200);
    CU_ASSERT_EQUAL(httpd_upstreams_left(), 0);
    for (int i = 0; i < 20; i++) {
        ASSERT_STR(vector_of(r, i, "index"), apr_itoa(test_pool, i));
        ASSERT_STR(vector_of(r, i, "embedding.0"), apr_psprintf(test_pool, "%d.5", i));
        ASSERT_STR(body_of(u[i]), apr_psprintf(test_pool, "{\"inputText\":\"%d\","
                                               "\"dimensions\":256}", i));
    }
    CU_ASSERT_PTR_NULL(test_member(r, "data.20"));
    ASSERT_STR(test_member(r, "usage.prompt_tokens"), "40");
    ASSERT_STR(test_member(r, "usage.total_tokens"), "40");
    CU_ASSERT_EQUAL(llmp_req(r)->charge.usage.prompt, 40);
    CU_ASSERT_DOUBLE_EQUAL(llmp_req(r)->charge.cost, 40, 1e-9);
    CU_ASSERT_EQUAL(llmp_req(r)->way.attempts, 1);
}

TEST(inputs, each_is_signed_by_itself)
{
    httpd_upstream_t *one, *two;

    test_server(TITAN(ONCE));
    one = gives(1, "1");
    two = gives(2, "1");
    CU_ASSERT_EQUAL(test_run(asked("[\"a\",\"b\"]")), 200);
    CU_ASSERT_STRING_NOT_EQUAL(signature_of(one), "");
    CU_ASSERT_STRING_NOT_EQUAL(signature_of(one), signature_of(two));
}

TEST(inputs, one_is_one_call)
{
    static const char *const inputs[] = { "\"a\"", "[\"a\"]" };

    for (size_t i = 0; i < sizeof(inputs) / sizeof(inputs[0]); i++) {
        httpd_upstream_t *u;
        request_rec *r;

        test_server(TITAN(ONCE));
        u = gives(7, "3");
        r = asked(inputs[i]);
        CU_ASSERT_EQUAL(test_run(r), 200);
        ASSERT_STR(body_of(u), "{\"inputText\":\"a\"}");
        ASSERT_STR(vector_of(r, 0, "embedding.0"), "7.5");
        CU_ASSERT_EQUAL(llmp_req(r)->charge.usage.prompt, 3);
    }
}

/** @return the message of what is refused before any call */
static const char *refused(const char *input, const char *param)
{
    request_rec *r;

    test_server(TITAN(ONCE));
    gives(1, "1");
    r = asked(input);
    CU_ASSERT_EQUAL(test_run(r), 400);
    CU_ASSERT_EQUAL(httpd_upstreams_left(), 1);
    ASSERT_STR(test_member(r, "error.param"), param);
    return test_member(r, "error.message");
}

TEST(inputs, what_is_not_taken_apart)
{
    CU_ASSERT_PTR_NOT_NULL(strstr(refused(numbers(2049), "input"),
                                  "'input' holds more than 2048 texts"));
    refused("[1,2,3]", "input");        /* tokens are one input */
    refused("[\"a\",2]", "input");
}

/** What goes with each of many inputs is sent as often. */
TEST(inputs, what_is_beside_them_is_short)
{
    char *long_one = apr_palloc(test_pool, 3001);
    const char *input;

    memset(long_one, '1', 3000);
    long_one[3000] = '\0';
    input = apr_pstrcat(test_pool, numbers(60), ",\"dimensions\":\"", long_one, "\"", NULL);
    CU_ASSERT_PTR_NOT_NULL(strstr(refused(input, "input"),
                                  "what goes with each 'input' is too long for so many"));
}

TEST(inputs, one_refusal_refuses_all)
{
    request_rec *r;

    test_server(TITAN(ONCE));
    gives(0, "5");
    httpd_upstream_json(400, "", "{\"message\":\"too long\"}");
    gives(2, "6");
    r = asked("[\"a\",\"bb\",\"ccc\"]");
    CU_ASSERT_EQUAL(test_run(r), 400);
    CU_ASSERT_PTR_NOT_NULL(strstr(test_member(r, "error.message"), "too long"));
    test_over(r);
    CU_ASSERT_EQUAL(llmp_req(r)->charge.usage.prompt, 11);      /* two were answered, and paid */
}

/** What was answered was paid for: it is kept, and what is missing asked for. */
TEST(inputs, a_retry_asks_for_what_is_missing)
{
    httpd_upstream_t *again;
    request_rec *r;

    test_server(TITAN("{num_retries: 1, retry_after: 0}"));
    gives(0, "5");
    httpd_upstream_json(500, "", "{}");
    gives(2, "6");
    again = gives(1, "7");
    gives(99, "1");
    r = asked("[\"a\",\"bb\",\"ccc\"]");
    CU_ASSERT_EQUAL(test_run(r), 200);
    CU_ASSERT_EQUAL(httpd_upstreams_left(), 1);
    ASSERT_STR(body_of(again), "{\"inputText\":\"bb\"}");
    for (int i = 0; i < 3; i++) {
        ASSERT_STR(vector_of(r, i, "embedding.0"), apr_psprintf(test_pool, "%d.5", i));
    }
    ASSERT_STR(test_member(r, "usage.prompt_tokens"), "18");
    test_over(r);
    CU_ASSERT_DOUBLE_EQUAL(llmp_req(r)->charge.cost, 18, 1e-9);
}

/** One call for each input, and no more beyond them than any request may cause. */
TEST(inputs, calls_are_bounded)
{
    static const struct {
        int most, status, left;
    } cases[] = {
        { 2, 503, 2 },          /* two of three failed: with them again it would be five calls */
        { 3, 200, 0 },          /* 3 - 1 + 3 */
        { 0, 200, 0 },          /* no bound */
    };

    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        server_rec *s = test_server(TITAN("{num_retries: 5, retry_after: 0}"));
        request_rec *r;

        llmp_sconf(s)->limits[LLMP_LIMIT_CALLS] = cases[i].most;
        gives(0, "5");
        httpd_upstream_json(503, "", "{}");
        httpd_upstream_json(503, "", "{}");
        gives(1, "5");
        gives(2, "5");
        r = asked("[\"a\",\"bb\",\"ccc\"]");
        CU_ASSERT_EQUAL(test_run(r), cases[i].status);
        CU_ASSERT_EQUAL(httpd_upstreams_left(), cases[i].left);
    }
}

/** Together they may be as large as one answer. */
TEST(inputs, answers_have_a_size)
{
    server_rec *s = test_server(TITAN(ONCE));
    request_rec *r;

    llmp_sconf(s)->max_response = 100;
    for (int i = 0; i < 3; i++) {
        gives(i, "5");          /* some 45 bytes */
    }
    r = asked("[\"a\",\"bb\",\"ccc\"]");
    CU_ASSERT_EQUAL(test_run(r), 502);
    CU_ASSERT_PTR_NOT_NULL(strstr(test_member(r, "error.message"), "together larger than "
                                  "LLMMaxResponseBody"));
    test_over(r);
    CU_ASSERT(llmp_req(r)->charge.usage.prompt > 10);   /* the third was paid for as well */
}

/** What no upstream counted, or what is no count, is estimated by what was sent. */
TEST(inputs, counts_that_cannot_be)
{
    static const char *const counts[] = { "99999999", "-5", "null", "\"x\"" };

    for (size_t i = 0; i < sizeof(counts) / sizeof(counts[0]); i++) {
        request_rec *r;

        test_server(TITAN(ONCE));
        gives(0, "100");
        gives(1, counts[i]);
        r = asked("[\"a\",\"forty characters of text, which are ten ...\"]");
        CU_ASSERT_EQUAL(test_run(r), 200);
        CU_ASSERT(llmp_req(r)->charge.usage.prompt > 105);
        CU_ASSERT(llmp_req(r)->charge.usage.prompt < 150);
    }
}

TEST(inputs, no_upstream_for_one)
{
    request_rec *r;

    test_server(TITAN(ONCE));
    gives(0, "5");
    httpd_upstream("")->refuses = 1;
    r = asked("[\"a\",\"bb\"]");
    CU_ASSERT_EQUAL(test_run(r), 500);
    CU_ASSERT_EQUAL(llmp_req(r)->reply.err->cls, LLM_ERR_CONNECTION);
    test_over(r);
    CU_ASSERT_EQUAL(llmp_req(r)->charge.usage.prompt, 5);
}
