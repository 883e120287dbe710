/* SPDX-License-Identifier: Apache-2.0 */
#include "test.h"
#include "base/buf.h"
#include "dialect/dialects.h"
#include "dialect/ir/error/errors.h"
#include "dialect/openai_chat/render.h"
#include "dialect/ir/error/retry_delay.h"
#include "llm_config.h"

static llm_err_t *err_of(int status, const char *body)
{
    static const llm_provider_t provider = { .name = "somebody" };
    static llm_deployment_t d;
    llm_try_t *try = test_try((llm_call_t){ 0 }, (llm_try_t){ .deployment = &d });

    d.provider = &provider;
    return llm_err_from_status(try, NULL, status, body, body ? strlen(body) : 0);
}

TEST(errors, message_and_class)
{
    llm_err_t *e = err_of(404, "{\"error\":{\"message\":\"gone\",\"type\":\"x\"}}");

    CU_ASSERT_EQUAL(e->cls, LLM_ERR_NOT_FOUND);
    CU_ASSERT_EQUAL(e->status, 404);
    ASSERT_STR(e->message, "litellm.NotFoundError: SomebodyException - gone");
    ASSERT_STR(llm_err_type(e), "invalid_request_error");
}

TEST(errors, odd_bodies_do_no_harm)
{
    char *big = apr_pcalloc(test_pool, 200001);
    static const char bad[] = "a\xff\xc3-\xed\xa0\x80";

    ASSERT_STR(err_of(500, NULL)->message,
               "litellm.InternalServerError: SomebodyException - no message");
    ASSERT_STR(err_of(500, bad)->message,
               "litellm.InternalServerError: SomebodyException - a?\?-?\?\?");
    ASSERT_STR(err_of(500, "[1]")->message, "litellm.InternalServerError: SomebodyException - [1]");
    memset(big, 'x', 200000);
    CU_ASSERT_TRUE(strlen(err_of(500, big)->message) < 70000);
}

TEST(errors, in_a_stream_the_code_is_the_status)
{
    CU_ASSERT_EQUAL(err_of(0, "{\"error\":{\"message\":\"m\",\"code\":429}}")->status, 429);
    CU_ASSERT_EQUAL(err_of(0, "{\"error\":{\"message\":\"m\",\"code\":\"503\"}}")->status, 503);
    CU_ASSERT_EQUAL(err_of(0, "{\"error\":{\"message\":\"m\",\"code\":7}}")->status, 500);
    CU_ASSERT_EQUAL(err_of(0, "{\"error\":{\"message\":\"error 429 now\"}}")->cls,
                    LLM_ERR_RATE_LIMIT);
    CU_ASSERT_EQUAL(err_of(0, "{\"error\":{\"message\":\"id 14290\"}}")->cls, LLM_ERR_API);
    CU_ASSERT_EQUAL(err_of(0, "{\"error\":{\"message\":\"id 14290: 429\"}}")->cls,
                    LLM_ERR_RATE_LIMIT);
}

/** Servers say 501 of a caller's own words, which are no limit. */
TEST(errors, what_is_not_implemented_is_no_limit)
{
    static const char body[] = "{\"error\":{\"message\":\"Unknown part type: rate limit\"}}";

    CU_ASSERT_EQUAL(err_of(501, body)->status, 501);
    CU_ASSERT_EQUAL(err_of(500, body)->status, 429);
    CU_ASSERT_EQUAL(err_of(502, body)->cls, LLM_ERR_RATE_LIMIT);
}

/** A server's error that quotes the request says what is wrong before that. */
TEST(errors, what_is_quoted_is_no_limit)
{
    char body[400];

    for (int n = 20; n <= 300; n += 280) {
        snprintf(body, sizeof(body), "{\"error\":{\"message\":\"%*s rate limit\"}}", n, "x");
        CU_ASSERT_EQUAL(err_of(500, body)->status, n < 100 ? 429 : 500);
        CU_ASSERT_EQUAL(err_of(429, body)->status, 429);
    }
}

TEST(errors, body_is_json)
{
    llm_err_t *e = err_of(400, "{\"error\":{\"message\":\"a \\\"b\\\"\",\"param\":\"p\"}}");
    llm_buf_t b;

    llm_buf_init(&b, test_pool, 64, 4096);
    llm_render_error(&b, e);
    ASSERT_STR(b.p, "{\"error\":{\"message\":\"litellm.BadRequestError: SomebodyException - a "
                    "\\\"b\\\"\",\"type\":\"invalid_request_error\",\"param\":\"p\","
                    "\"code\":\"400\"}}");
}

TEST(errors, delays_in_words)
{
    static const struct {
        const char *text;
        apr_interval_time_t want;
    } cases[] = {
        { "Please try again in 1.2s. Visit https://x", 1200000 },
        { "Please try again in 6m0s.", 360000000 },
        { "Please try again in 20ms.", 20000 },
        { "please TRY AGAIN in 1h2m3.5s", 3723500000 },
        { "Please retry after 2 seconds.", 2000000 },
        { "Please retry after 1 minute 30 seconds", 90000000 },
        { "Please retry in 26.660853464s.", 26660853 },
        { "Please retry after some time. Or try again in 7m12.5s", 432500000 },
        { "try again in 1d", APR_INT64_C(86400000000) },
        { "try again in 99999999999999999999999999999d", 366 * APR_INT64_C(86400000000) },
        { "try again in 0s", 0 },
        { "retry after 5", -1 }, { "try again in a moment", -1 }, { "try again in 3 sheep", -1 },
        { "try again in ", -1 }, { "retry after -5s", -1 }, { "", -1 }, { NULL, -1 },
    };

    for (apr_size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        CU_ASSERT_EQUAL(llm_retry_delay(NULL, cases[i].text), cases[i].want);
    }
}

#define DETAILS(delay) "{\"error\":{\"message\":\"try again in 9s\",\"details\":[{\"@type\":" \
    "\"type.googleapis.com/google.rpc.Help\"},{\"@type\":\"type.googleapis.com/" \
    "google.rpc.RetryInfo\",\"retryDelay\":" delay "}]}}"

TEST(errors, delays_in_details)
{
    CU_ASSERT_EQUAL(err_of(429, DETAILS("\"26.66s\""))->retry_after, 26660000);
    CU_ASSERT_EQUAL(err_of(503, DETAILS("{\"seconds\":3,\"nanos\":500000000}"))->retry_after,
                    3500000);
    CU_ASSERT_EQUAL(err_of(429, "[" DETAILS("\"4s\"") "]")->retry_after, 4000000);
    CU_ASSERT_EQUAL(err_of(429, DETAILS("{\"seconds\":-3}"))->retry_after, 9000000);
    CU_ASSERT_EQUAL(err_of(429, DETAILS("7"))->retry_after, 9000000);
    CU_ASSERT_EQUAL(err_of(400, DETAILS("\"26s\""))->retry_after, -1);
    CU_ASSERT_EQUAL(err_of(500, "{\"error\":{\"message\":\"try again in 9s\"}}")->retry_after, -1);
}
