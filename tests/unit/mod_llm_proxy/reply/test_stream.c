/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_strings.h>
#include "httpd/request.h"

#define CHUNK(delta, more)                                                                     \
    "data: {\"id\":\"c\",\"object\":\"chat.completion.chunk\",\"created\":1,\"model\":\"gpt-4o\","   \
    "\"choices\":[{\"index\":0,\"delta\":" delta ",\"finish_reason\":null}]" more "}\n\n"
#define USAGE                                                                                  \
    "data: {\"id\":\"c\",\"object\":\"chat.completion.chunk\",\"created\":1,\"model\":\"gpt-4o\","   \
    "\"choices\":[],\"usage\":{\"prompt_tokens\":8,\"completion_tokens\":2,\"total_tokens\":10}}\n\n"
#define THE_END "data: [DONE]\n\n"

static httpd_upstream_t *streams(const char *type, const char *events)
{
    return httpd_upstream(apr_psprintf(test_pool, "HTTP/1.1 200 OK\r\nContent-Type: %s\r\n"
                                       "Content-Length: %d\r\n\r\n%s", type, (int)strlen(events),
                                       events));
}

static request_rec *run(const char *events, const char *more)
{
    request_rec *r;

    test_server(TEST_YAML_UPSTREAM);
    streams("text/event-stream", events);
    r = test_chat(apr_pstrcat(test_pool, ",\"stream\":true", more, NULL));
    test_run(r);
    return r;
}

TEST(stream, passes_and_counts)
{
    request_rec *r = run(CHUNK("{\"role\":\"assistant\",\"content\":\"He\"}", "")
                         CHUNK("{\"content\":\"llo\"}", "") USAGE THE_END, "");
    llmp_req_t *q = llmp_req(r);

    CU_ASSERT_EQUAL(r->status, HTTP_OK);
    ASSERT_STR(r->content_type, "text/event-stream; charset=utf-8");
    CU_ASSERT_PTR_NOT_NULL(strstr(test_sent(r), "\"content\":\"llo\""));
    CU_ASSERT_PTR_NULL(strstr(test_sent(r), "prompt_tokens"));          /* nobody asked for it */
    ASSERT_STR(test_sent(r) + test_taken(r)->n - 14, THE_END);
    CU_ASSERT_EQUAL(test_taken(r)->errors, 0);
    test_over(r);
    CU_ASSERT_EQUAL(q->charge.usage.completion, 2);
    CU_ASSERT_FALSE(q->charge.estimated);
    CU_ASSERT_EQUAL(q->reply.events, 3);        /* the usage's among them */
}

TEST(stream, tells_the_usage_who_asks_for_it)
{
    request_rec *r = run(CHUNK("{\"content\":\"Hello\"}", "") USAGE THE_END,
                         ",\"stream_options\":{\"include_usage\":true}");

    CU_ASSERT_PTR_NOT_NULL(strstr(test_sent(r), "\"prompt_tokens\":8"));
}

/** The ledger needs the usage whether the client wants it or not. */
TEST(stream, asks_the_upstream_for_the_usage)
{
    httpd_upstream_t *u;
    request_rec *r;

    test_server(TEST_YAML_UPSTREAM);
    u = streams("text/event-stream", CHUNK("{\"content\":\"x\"}", "") USAGE THE_END);
    r = test_chat(",\"stream\":true");
    test_run(r);
    CU_ASSERT_PTR_NOT_NULL(strstr(u->sent, "\"stream_options\":{\"include_usage\":true}"));
}

TEST(stream, that_breaks_is_seen_to)
{
    request_rec *r;

    test_server(TEST_YAML_UPSTREAM);
    httpd_upstream("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nContent-Length: 9999"
                   "\r\n\r\n" CHUNK("{\"content\":\"Hello\"}", ""));
    r = test_chat(",\"stream\":true");
    test_run(r);
    CU_ASSERT_PTR_NOT_NULL(strstr(test_sent(r), "Hello"));
    CU_ASSERT_PTR_NULL(strstr(test_sent(r), "[DONE]"));
    CU_ASSERT(test_taken(r)->errors > 0 || strstr(test_sent(r), "\"error\"") != NULL);
    test_over(r);
    CU_ASSERT(llmp_req(r)->charge.estimated);
    CU_ASSERT(llmp_req(r)->charge.usage.completion >= 1);
    CU_ASSERT_PTR_NOT_NULL(llmp_req(r)->reply.err);
}

/** An error before any text is an answer with its status: nothing was committed yet. */
TEST(stream, an_error_before_the_first_text)
{
    request_rec *r = run("data: {\"error\":{\"message\":\"overloaded\",\"code\":503}}\n\n", "");

    CU_ASSERT(r->status >= 500);
    CU_ASSERT_PTR_NOT_NULL(strstr(test_sent(r), "overloaded"));
    ASSERT_STR(test_header(r, "Content-Type"), "application/json");
}

/** Types are often wrong: the first bytes tell. */
TEST(stream, under_another_type)
{
    request_rec *r;

    test_server(TEST_YAML_UPSTREAM);
    streams("text/plain", CHUNK("{\"content\":\"Hello\"}", "") THE_END);
    r = test_chat(",\"stream\":true");
    test_run(r);
    CU_ASSERT_PTR_NOT_NULL(strstr(test_sent(r), "data: {"));
    CU_ASSERT_PTR_NOT_NULL(strstr(test_sent(r), "Hello"));
}

/** A whole answer to a call for a stream is sent as one. */
TEST(stream, made_of_a_whole_answer)
{
    request_rec *r;

    test_server(TEST_YAML_UPSTREAM);
    httpd_upstream_json(200, "", "{\"id\":\"x\",\"object\":\"chat.completion\",\"created\":1,"
                        "\"model\":\"gpt-4o\",\"choices\":[{\"index\":0,\"message\":{\"role\":"
                        "\"assistant\",\"content\":\"All of it\"},\"finish_reason\":\"stop\"}],"
                        "\"usage\":{\"prompt_tokens\":8,\"completion_tokens\":2,"
                        "\"total_tokens\":10}}");
    r = test_chat(",\"stream\":true");
    CU_ASSERT_EQUAL(test_run(r), HTTP_OK);
    CU_ASSERT_PTR_NOT_NULL(strstr(test_sent(r), "\"content\":\"All of it\""));
    CU_ASSERT_PTR_NOT_NULL(strstr(test_sent(r), "\"finish_reason\":\"stop\""));
    ASSERT_STR(test_sent(r) + test_taken(r)->n - 14, THE_END);
    test_over(r);
    CU_ASSERT_EQUAL(llmp_req(r)->charge.usage.prompt, 8);
}

/** A client that goes away ends it, and what it got is charged. */
TEST(stream, that_nobody_reads)
{
    request_rec *r;
    const char *events = "";

    for (int i = 0; i < 100; i++) {
        events = apr_pstrcat(test_pool, events, CHUNK("{\"content\":\"text \"}", ""), NULL);
    }
    test_server(TEST_YAML_UPSTREAM);
    streams("text/event-stream", events);
    httpd.pass_fails_at = 1;
    r = test_chat(",\"stream\":true");
    test_run(r);
    test_over(r);
    CU_ASSERT(llmp_req(r)->reply.aborted);
    CU_ASSERT(llmp_req(r)->charge.estimated);
    CU_ASSERT(llmp_req(r)->charge.cost > 0);
}

TEST(stream, of_a_mock)
{
    request_rec *r;

    test_server(TEST_YAML);
    r = test_chat(",\"stream\":true,\"stream_options\":{\"include_usage\":true}");
    CU_ASSERT_EQUAL(test_run(r), HTTP_OK);
    CU_ASSERT_PTR_NOT_NULL(strstr(test_sent(r), "\"content\":\"Hel\""));        /* three at a time */
    CU_ASSERT_PTR_NOT_NULL(strstr(test_sent(r), "\"total_tokens\":30"));
}

/** Of Anthropic's API the chat's form is made. */
TEST(stream, of_another_dialect)
{
    static const char events[] =
        "event: message_start\ndata: {\"type\":\"message_start\",\"message\":{\"id\":\"msg_1\","
        "\"type\":\"message\",\"role\":\"assistant\",\"model\":\"claude\",\"content\":[],\"usage\":"
        "{\"input_tokens\":12,\"output_tokens\":1}}}\n\n"
        "event: content_block_start\ndata: {\"type\":\"content_block_start\",\"index\":0,"
        "\"content_block\":{\"type\":\"text\",\"text\":\"\"}}\n\n"
        "event: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":0,"
        "\"delta\":{\"type\":\"text_delta\",\"text\":\"Bonjour\"}}\n\n"
        "event: message_delta\ndata: {\"type\":\"message_delta\",\"delta\":{\"stop_reason\":"
        "\"end_turn\"},\"usage\":{\"output_tokens\":3}}\n\n"
        "event: message_stop\ndata: {\"type\":\"message_stop\"}\n\n";
    request_rec *r;

    test_server("model_list:\n  - model_name: m\n    litellm_params: {model: anthropic/claude-x, "
                "api_base: 'http://up.test', api_key: k}\n"
                "general_settings: {master_key: " TEST_MASTER "}\n");
    streams("text/event-stream", events);
    r = test_chat(",\"stream\":true,\"stream_options\":{\"include_usage\":true}");
    CU_ASSERT_EQUAL(test_run(r), HTTP_OK);
    CU_ASSERT_PTR_NOT_NULL(strstr(test_sent(r), "\"content\":\"Bonjour\""));
    CU_ASSERT_PTR_NOT_NULL(strstr(test_sent(r), "\"finish_reason\":\"stop\""));
    CU_ASSERT_PTR_NOT_NULL(strstr(test_sent(r), "\"prompt_tokens\":12"));
    ASSERT_STR(test_sent(r) + test_taken(r)->n - 14, THE_END);
    test_over(r);
    CU_ASSERT_EQUAL(llmp_req(r)->charge.usage.completion, 3);
}
