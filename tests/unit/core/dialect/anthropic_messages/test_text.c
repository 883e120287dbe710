/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_strings.h>
#include "test.h"
#include "base/buf.h"
#include "base/json/scan.h"
#include "dialect/anthropic_messages/dialect.h"
#include "dialect/dialects.h"
#include "dialect/ir/params.h"
#include "dialect/ir/tools/tools.h"

static llm_try_t *a_try(void)
{
    return test_try((llm_call_t){ .started = apr_time_from_sec(1700000000) },
                    (llm_try_t){ .upstream_model = "claude-\"x\"", .answer_id = "chatcmpl-1" });
}

static json_object *parse(const char *s, apr_size_t n)
{
    json_object *o = NULL;

    CU_ASSERT_EQUAL_FATAL(llm_json_parse(test_pool, s, n, &o, NULL), APR_SUCCESS);
    return o;
}

/** @return what is written without a tree; NULL: a tree is needed */
static const char *request_text(const char *ir)
{
    llm_scan_t s;
    llm_buf_t b;
    apr_status_t rv;

    llm_buf_init(&b, test_pool, 64, 1 << 20);
    CU_ASSERT_EQUAL_FATAL(llm_scan_object(&s, apr_pmemdup(test_pool, ir, strlen(ir)), strlen(ir),
                                          NULL), APR_SUCCESS);
    rv = anthropic_request_text(a_try(), &s, &b);
    CU_ASSERT_TRUE(rv == APR_SUCCESS || rv == APR_INCOMPLETE);
    return rv == APR_SUCCESS ? b.p : NULL;
}

static const char *response_text(const char *in, const char *model, llm_usage_t *usage)
{
    llm_scan_t s;
    llm_buf_t b;

    llm_buf_init(&b, test_pool, 64, 1 << 20);
    CU_ASSERT_EQUAL_FATAL(llm_scan_object(&s, in, strlen(in), NULL), APR_SUCCESS);
    return anthropic_response_text(a_try(), &s, model, &b, usage) == APR_SUCCESS ? b.p : NULL;
}

#define HI "{\"role\":\"user\",\"content\":\"Hi\"}"

TEST(anthropic_text, writes_plain_turns)
{
    ASSERT_STR(request_text(
                   "{\"model\":\"g\", \"temperature\":0.70, \"messages\":["
                   "{\"role\":\"system\",\"content\":\"Be \\\"brief\\\"\"},"
                   "{\"role\":\"developer\",\"content\":\"and kind\"},"
                   HI ", {\"content\":\"\\n\\u20ac \\ud83d\\ude00\",\"role\":\"user\"},"
                   "{\"role\":\"assistant\",\"content\":\"Yes \"}," HI "],"
                   "\"max_tokens\":5,\"user\":\"u-1\",\"metadata\":{\"a\":1},\"stop\":null}"),
               "{\"model\":\"claude-\\\"x\\\"\",\"temperature\":0.70,\"system\":["
               "{\"type\":\"text\",\"text\":\"Be \\\"brief\\\"\"},"
               "{\"type\":\"text\",\"text\":\"and kind\"}],\"messages\":["
               "{\"role\":\"user\",\"content\":[{\"type\":\"text\",\"text\":\"Hi\"},"
               "{\"type\":\"text\",\"text\":\"\\n\\u20ac \\ud83d\\ude00\"}]},"
               "{\"role\":\"assistant\",\"content\":[{\"type\":\"text\",\"text\":\"Yes \"}]},"
               "{\"role\":\"user\",\"content\":[{\"type\":\"text\",\"text\":\"Hi\"}]}],"
               "\"metadata\":{\"user_id\":\"u-1\"},\"max_tokens\":5}");
}

TEST(anthropic_text, leaves_the_rest_to_the_tree)
{
    static const char *const bodies[] = {
        "{\"messages\":[]}", "{\"messages\":null}", "{\"messages\":[1]}",
        "{\"messages\":[{\"role\":\"system\",\"content\":\"x\"}]}",
        "{\"messages\":[" HI ",{\"role\":\"system\",\"content\":\"late\"}," HI "]}",
        "{\"messages\":[" HI ",{\"role\":\"assistant\",\"content\":\"x \"}]}",
        "{\"messages\":[" HI ",{\"role\":\"tool\",\"content\":\"x\"}]}",
        "{\"messages\":[{\"role\":\"user\",\"content\":\" \\n\"}]}",
        "{\"messages\":[{\"role\":\"user\",\"content\":\"\"}]}",
        "{\"messages\":[{\"role\":\"user\",\"content\":\"\\u0000x\"}]}",
        "{\"messages\":[{\"role\":\"user\",\"content\":\"x\\ud800\"}]}",
        "{\"messages\":[{\"role\":\"user\",\"content\":[{\"type\":\"text\",\"text\":\"x\"}]}]}",
        "{\"messages\":[{\"role\":\"user\",\"content\":\"x\",\"cache_control\":{}}]}",
        "{\"messages\":[{\"role\":\"user\",\"role\":\"user\",\"content\":\"x\"}]}",
        "{\"messages\":[{\"role\":\"user\",\"c\\u006fntent\":\"x\"}]}",
        "{\"messages\":[" HI "],\"tools\":[]}", "{\"messages\":[" HI "],\"seed\":1}",
        "{\"messages\":[" HI "],\"stop\":\"x\"}", "{\"messages\":[" HI "],\"drop_params\":true}",
        "{\"messages\":[" HI "],\"max_tokens\":0}", "{\"messages\":[" HI "],\"max_tokens\":1.5}",
        "{\"messages\":[" HI "],\"max_tokens\":-1}", "{\"messages\":[" HI "],\"max_tokens\":\"1\"}",
        "{\"messages\":[" HI "],\"max_tokens\":1,\"max_completion_tokens\":2}",
        "{\"messages\":[" HI "],\"temperature\":\"1\"}", "{\"messages\":[" HI "],\"user\":1}",
        "{\"messages\":[" HI "],\"reasoning_effort\":\"low\"}",
        "{\"messages\":[" HI "],\"extra_body\":{\"a\":1}}", "{\"messages\":[" HI "],\"what\":1}",
    };

    for (apr_size_t i = 0; i < sizeof(bodies) / sizeof(bodies[0]); i++) {
        ASSERT_STR(request_text(bodies[i]), NULL);
    }
    CU_ASSERT_PTR_NOT_NULL(request_text("{\"messages\":[" HI "],\"user\":\"a@b.example\"}"));
    CU_ASSERT_PTR_NULL(strstr(request_text("{\"messages\":[" HI "],\"user\":\"a@b.example\"}"),
                              "example"));
}

#define ANSWER(text, rest) "{\"type\":\"message\",\"model\":\"claude-9\",\"content\":[{\"type\":" \
    "\"text\",\"text\":" text "}]" rest "}"
#define USAGE ",\"usage\":{\"input_tokens\":1,\"output_tokens\":2," \
    "\"cache_read_input_tokens\":3,\"cache_creation_input_tokens\":-4}"

static const char *const plain_answers[] = {
    ANSWER("\"a\\n\\\"b\\\"\"", USAGE ",\"stop_reason\":\"max_tokens\",\"stop_sequence\":null"),
    ANSWER("\" \"", ",\"usage\":{}"), ANSWER("\"x\",\"citations\":null", ""),
    ANSWER("\"x\"", ",\"usage\":{\"output_tokens\":1e300,\"input_tokens\":null}"),
};

/** Both ways give the same answer, of which tests elsewhere say what it has to be. */
TEST(anthropic_text, answers_as_the_tree_does)
{
    for (apr_size_t i = 0; i < sizeof(plain_answers) / sizeof(plain_answers[0]); i++) {
        const char *in = plain_answers[i], *got;
        llm_usage_t a = { .upstream_cost = -1 }, b = { .upstream_cost = -1 };
        json_object *ir;
        llm_err_t *err;

        CU_ASSERT_EQUAL_FATAL(anthropic_response(a_try(), parse(in, strlen(in)), &ir, &a, &err),
                              APR_SUCCESS);
        got = response_text(in, NULL, &b);
        CU_ASSERT_PTR_NOT_NULL_FATAL(got);
        CU_ASSERT_TRUE(json_object_equal(ir, parse(got, strlen(got))));
        CU_ASSERT_EQUAL(memcmp(&a, &b, sizeof(a)), 0);
    }
    CU_ASSERT_PTR_NOT_NULL(strstr(response_text(plain_answers[0], "my \"model\"",
                                                &(llm_usage_t){ 0 }),
                                  "\"model\":\"my \\\"model\\\"\""));
}

TEST(anthropic_text, leaves_other_answers_to_the_tree)
{
    static const char *const answers[] = {
        "{\"content\":[]}", "{\"content\":null}", "{\"content\":[1]}",
        "{\"type\":\"error\",\"error\":{\"type\":\"api_error\"}}", ANSWER("\"\"", ""),
        ANSWER("\"x\"},{\"type\":\"text\",\"text\":\"y\"", ""), ANSWER("\"\\udc00\"", ""),
        ANSWER("\"x\",\"citations\":[]", ""), ANSWER("\"x\"", ",\"stop_sequence\":\"x\""),
        ANSWER("\"x\"", ",\"container\":{}"), ANSWER("\"x\"", ",\"context_management\":{}"),
        ANSWER("\"x\"", ",\"usage\":[]"), ANSWER("1", ""),
        ANSWER("\"x\"", ",\"usage\":{\"output_tokens_details\":{\"thinking_tokens\":1}}"),
        ANSWER("\"x\"", ",\"usage\":{\"cache_creation\":{\"ephemeral_1h_input_tokens\":1}}"),
        ANSWER("\"x\"", ",\"usage\":{\"output_tokens\":1,\"input_tokens\":\"5\"}"),
        "{\"content\":[{\"type\":\"thinking\",\"text\":\"x\"}]}",
    };

    for (apr_size_t i = 0; i < sizeof(answers) / sizeof(answers[0]); i++) {
        llm_usage_t u = { .known = -7 };

        ASSERT_STR(response_text(answers[i], NULL, &u), NULL);
        CU_ASSERT_EQUAL(u.known, -7);
    }
}
