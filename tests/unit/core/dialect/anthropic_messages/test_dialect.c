/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_strings.h>
#include "test.h"
#include "dialect/anthropic_messages/dialect.h"
#include "dialect/dialects.h"
#include "dialect/ir/tools/tools.h"
#include "llm_config.h"

static json_object *parse(const char *s)
{
    json_object *o = NULL;

    CU_ASSERT_EQUAL_FATAL(llm_json_parse(test_pool, s, strlen(s), &o, NULL), APR_SUCCESS);
    return o;
}

static llm_try_t *a_try(void)
{
    return test_try((llm_call_t){ 0 },
                    (llm_try_t){ .upstream_model = "claude-x", .answer_id = "chatcmpl-1" });
}

TEST(anthropic_messages, lists_each_beta_once)
{
    apr_table_t *h = apr_table_make(test_pool, 2);

    anthropic_beta_add(h, "a-1");
    anthropic_beta_add(h, " b, a-1,c ,");
    anthropic_beta_add(h, "a");
    ASSERT_STR(apr_table_get(h, "anthropic-beta"), "a-1, b, c, a");
}

TEST(anthropic_messages, takes_features_of_extra_headers_only)
{
    llm_try_t *try = a_try();
    llm_msg_t out = { 0 };
    llm_err_t *err = NULL;

    CU_ASSERT_EQUAL_FATAL(
        llm_dialect_anthropic_messages.upstream->request(
            try, parse("{\"messages\":[{\"role\":\"user\",\"content\":\"x\"}],\"extra_headers\":{"
                       "\"Anthropic-Beta\":\"x-1\",\"x-api-key\":\"stolen\"}}"), &out, &err),
        APR_SUCCESS);
    ASSERT_STR(apr_table_get(out.headers, "anthropic-beta"), "x-1");
    ASSERT_STR(apr_table_get(out.headers, "x-api-key"), NULL);
    CU_ASSERT_FALSE(llm_json_has(out.json, "extra_headers"));
}

TEST(anthropic_messages, leaves_the_canonical_body_as_it_was)
{
    static const char text[] =
        "{\"messages\":[{\"role\":\"user\",\"content\":\"x\"},"
        "{\"role\":\"assistant\",\"content\":\"y  \"}],"
        "\"tools\":[{\"type\":\"function\",\"function\":{\"name\":\"f\",\"parameters\":"
        "{\"definitions\":{\"A\":{}},"
        "\"properties\":{\"a\":{\"$ref\":\"#\\/definitions\\/A\"}}}}}]}";
    json_object *ir = parse(text);
    const char *before = llm_json_text(test_pool, ir, NULL);
    llm_msg_t out = { 0 };
    llm_err_t *err = NULL;

    CU_ASSERT_EQUAL(llm_dialect_anthropic_messages.upstream->request(a_try(), ir, &out, &err),
                    APR_SUCCESS);
    ASSERT_STR(llm_json_text(test_pool, ir, NULL), before);
    CU_ASSERT_EQUAL(llm_dialect_bedrock_converse.upstream->request(a_try(), ir, &out, &err),
                    APR_SUCCESS);
    ASSERT_STR(llm_json_text(test_pool, ir, NULL), before);
}

/** Bodies of the wrong shape are an error or leave things out; they never crash. */
TEST(anthropic_messages, survives_odd_bodies)
{
    static const char *const odd[] = {
        "{}", "{\"messages\":null}", "{\"messages\":[]}", "{\"messages\":[null,3,\"x\"]}",
        "{\"messages\":[{}]}", "{\"messages\":[{\"role\":3}]}",
        "{\"messages\":[{\"role\":\"user\"}]}",
        "{\"messages\":[{\"role\":\"user\",\"content\":7}]}",
        "{\"messages\":[{\"role\":\"user\",\"content\":[{\"type\":\"file\"}]}]}",
        "{\"messages\":[{\"role\":\"user\",\"content\":[{\"type\":\"file\","
        "\"file\":{\"file_data\":\"\"}}]}]}",
        "{\"messages\":[{\"role\":\"user\",\"content\":[{\"type\":\"image_url\"}]}]}",
        "{\"messages\":[{\"role\":\"user\",\"content\":[{}]}]}",
        "{\"messages\":[{\"role\":\"assistant\",\"tool_calls\":[null,{}]}]}",
        "{\"messages\":[{\"role\":\"assistant\",\"tool_calls\":{}}]}",
        "{\"messages\":[{\"role\":\"assistant\",\"thinking_blocks\":[1,{},{\"type\":4}]}]}",
        "{\"messages\":[{\"role\":\"tool\"}]}",
        "{\"messages\":[{\"role\":\"user\",\"content\":\"x\"}],\"tools\":[1,{},{\"type\":5}]}",
        "{\"messages\":[{\"role\":\"user\",\"content\":\"x\"}],\"tools\":{\"a\":1},"
        "\"tool_choice\":5}",
        "{\"messages\":[{\"role\":\"user\",\"content\":\"x\"}],\"stop\":[1,null],\"user\":5,"
        "\"response_format\":{\"type\":\"json_schema\",\"json_schema\":{\"schema\":{\"type\":4}}}}",
        "{\"messages\":[{\"role\":\"user\",\"content\":\"x\"}],\"thinking\":{},"
        "\"context_management\":[1,{\"type\":2}],\"output_config\":3,\"metadata\":[]}",
    };

    for (size_t i = 0; i < sizeof(odd) / sizeof(odd[0]); i++) {
        static const llm_dialect_t *const both[] = { &llm_dialect_anthropic_messages,
                                                     &llm_dialect_bedrock_converse };

        for (int d = 0; d < 2; d++) {
            llm_msg_t out = { 0 };
            llm_err_t *err = NULL;
            apr_status_t rv = both[d]->upstream->request(a_try(), parse(odd[i]), &out, &err);

            CU_ASSERT_TRUE(rv == APR_SUCCESS ? out.json != NULL
                                             : err != NULL && err->status == 400);
        }
    }
}

typedef struct seen_t {
    int deltas;
    apr_status_t answer;
} seen_t;

static apr_status_t on_delta(void *baton, const llm_delta_t *d)
{
    seen_t *seen = baton;

    (void)d;
    seen->deltas++;
    return seen->answer;
}

static apr_status_t feed(llm_stream_t *s, const llm_dialect_t *d, const char *type,
                         const char *data)
{
    llm_event_t ev = { type, 0, data, strlen(data) };

    return d->upstream->event(s, &ev);
}

TEST(anthropic_messages_stream, stops_when_the_client_is_gone)
{
    seen_t seen = { 0, APR_ECONNABORTED };
    llm_stream_t s = { .try = a_try(), .pool = test_pool, .scratch = test_pool, .emit = on_delta,
                       .baton = &seen };
    const llm_dialect_t *d = &llm_dialect_anthropic_messages;

    CU_ASSERT_EQUAL(feed(&s, d, NULL, "{\"type\":\"content_block_delta\",\"index\":0,\"delta\":"
                                      "{\"type\":\"text_delta\",\"text\":\"x\"}}"),
                    APR_ECONNABORTED);
    CU_ASSERT_EQUAL(seen.deltas, 1);
    CU_ASSERT_EQUAL(feed(&s, d, NULL, "{\"type\":\"ping\"}"), APR_SUCCESS);
    CU_ASSERT_EQUAL(feed(&s, d, NULL, "{\"type\":\"message_stop\"}"), APR_EOF);
}

TEST(bedrock_converse_stream, stops_when_the_client_is_gone)
{
    seen_t seen = { 0, APR_ECONNABORTED };
    llm_stream_t s = { .try = a_try(), .pool = test_pool, .scratch = test_pool, .emit = on_delta,
                       .baton = &seen };
    const llm_dialect_t *d = &llm_dialect_bedrock_converse;

    CU_ASSERT_EQUAL(feed(&s, d, "messageStop", "{\"stopReason\":\"end_turn\"}"), APR_ECONNABORTED);
    CU_ASSERT_EQUAL(feed(&s, d, "metadata", "{\"usage\":{\"inputTokens\":1}}"), APR_ECONNABORTED);
    CU_ASSERT_EQUAL(s.usage.prompt, 1);
}

TEST(anthropic_messages, usage_keeps_what_later_events_leave_out)
{
    llm_usage_t u = { .known = 0 };

    anthropic_usage(a_try(), parse("{\"input_tokens\":10,"
                          "\"cache_read_input_tokens\":4,\"output_tokens\":1}"),
                    &u);
    anthropic_usage(a_try(), parse("{\"output_tokens\":9}"), &u);
    CU_ASSERT_EQUAL(u.prompt, 14);
    CU_ASSERT_EQUAL(u.cached, 4);
    CU_ASSERT_EQUAL(u.total, 23);
    anthropic_usage(a_try(), NULL, &u);
    CU_ASSERT_EQUAL(u.total, 23);
    anthropic_usage(a_try(), parse("{\"cache_creation_input_tokens\":5,\"cache_creation\":"
                          "{\"ephemeral_5m_input_tokens\":2,\"ephemeral_1h_input_tokens\":3}}"),
                    &u);
    CU_ASSERT(u.cache_write == 5 && u.cache_write_1h == 3 && u.prompt == 19);
    anthropic_usage(a_try(), parse("{\"cache_creation\":{\"ephemeral_1h_input_tokens\":30}}"), &u);
    CU_ASSERT_EQUAL(u.cache_write_1h, 5);
}

/** What the start told stays, whatever the end has in its place. */
TEST(anthropic_messages, usage_is_not_taken_back)
{
    static const char *const late[] = {
        "{\"input_tokens\":0,\"cache_read_input_tokens\":0,\"cache_creation_input_tokens\":0,"
        "\"cache_creation\":{\"ephemeral_1h_input_tokens\":0},\"output_tokens\":9,"
        "\"server_tool_use\":{\"web_search_requests\":0},"
        "\"output_tokens_details\":{\"thinking_tokens\":0}}",
        "{\"input_tokens\":null,\"cache_read_input_tokens\":null,\"output_tokens\":9,"
        "\"cache_creation_input_tokens\":null,\"cache_creation\":null,\"server_tool_use\":null,"
        "\"output_tokens_details\":null}",
        "{\"input_tokens\":0,\"output_tokens\":9,\"iterations\":[]}",
        "{\"cache_read_input_tokens\":0,\"output_tokens\":9,\"iterations\":null}",
    };

    for (apr_size_t i = 0; i < sizeof(late) / sizeof(late[0]); i++) {
        llm_usage_t u = { .known = 0 };

        anthropic_usage(a_try(), parse("{\"input_tokens\":10,\"cache_read_input_tokens\":400,"
            "\"cache_creation_input_tokens\":50,\"cache_creation\":"
            "{\"ephemeral_1h_input_tokens\":20},\"output_tokens\":4,\"server_tool_use\":"
            "{\"web_search_requests\":2},\"output_tokens_details\":{\"thinking_tokens\":3}}"), &u);
        anthropic_usage(a_try(), parse(late[i]), &u);
        CU_ASSERT(u.prompt == 460 && u.cached == 400 && u.cache_write == 50);
        CU_ASSERT(u.cache_write_1h == 20 && u.searches == 2 && u.reasoning == 3);
        CU_ASSERT(u.completion == 9 && u.total == 469);
    }
}

static int yes(const llm_try_t *try)
{
    (void)try;
    return 1;
}

/** Of hosts whose input_tokens have the cached part: it counts once. */
TEST(anthropic_messages, what_is_cached_within_the_input)
{
    static const llm_provider_t host = { .name = "host", .counts_cache_in = yes };
    const llm_deployment_t d = { .provider = &host };
    const llm_try_t try = { .pool = test_pool, .deployment = &d };
    static const struct {
        const char *first, *last;
        apr_int64_t prompt, cached;
    } cases[] = {
        { "{\"input_tokens\":1000,\"cache_read_input_tokens\":800}", "{\"output_tokens\":5}", 1000,
          800 },
        { "{\"input_tokens\":1000}", "{\"cache_read_input_tokens\":800,\"output_tokens\":5}", 1000,
          800 },
        { "{\"input_tokens\":0,\"output_tokens\":0}", "{\"input_tokens\":1000,"
          "\"cache_read_input_tokens\":700,\"cache_creation_input_tokens\":300}", 1000, 700 },
        { "{\"input_tokens\":1000,\"cache_read_input_tokens\":800}", "{\"input_tokens\":0,"
          "\"cache_read_input_tokens\":0,\"output_tokens\":5}", 1000, 800 },
        /* more was cached than there is: it is no part of it */
        { "{\"input_tokens\":20,\"cache_read_input_tokens\":800}", "{\"output_tokens\":5}", 820,
          800 },
    };

    for (apr_size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        llm_usage_t u = { .known = 0 };

        anthropic_usage(&try, parse(cases[i].first), &u);
        anthropic_usage(&try, parse(cases[i].last), &u);
        CU_ASSERT_EQUAL(u.prompt, cases[i].prompt);
        CU_ASSERT_EQUAL(u.cached, cases[i].cached);
    }
}

#define COMPACTED "{\"type\":\"compaction\",\"input_tokens\":180000,\"output_tokens\":3500," \
                  "\"cache_creation_input_tokens\":100,\"cache_creation\":" \
                  "{\"ephemeral_1h_input_tokens\":40}}"
#define ADVICE "{\"type\":\"advisor_message\",\"model\":\"claude-x\",\"input_tokens\":823," \
               "\"output_tokens\":1612}"

TEST(anthropic_messages, iterations_beside_the_sums)
{
    llm_usage_t u = { .known = 0 };
    const char *start = "{\"input_tokens\":23000,\"output_tokens\":1,"
                        "\"iterations\":[" COMPACTED "," ADVICE "]}";
    const char *model;

    anthropic_usage(a_try(), parse(start), &u);
    CU_ASSERT(u.prompt == 203923 && u.completion == 5113 && u.total == 209036);
    CU_ASSERT(u.cache_write == 100 && u.cache_write_1h == 40 && u.niterations == 2);
    model = u.iterations[1].model;
    CU_ASSERT(model != NULL && strcmp(model, "claude-x") == 0);
    /* what comes later tells all of it anew, or leaves some out */
    anthropic_usage(a_try(), parse("{\"output_tokens\":1000}"), &u);
    CU_ASSERT(u.prompt == 203923 && u.completion == 6112);
    anthropic_usage(a_try(), parse(start), &u);
    CU_ASSERT(u.prompt == 203923 && u.completion == 5113 && u.iterations[1].model == model);
    anthropic_usage(a_try(), parse("{\"iterations\":[]}"), &u);
    CU_ASSERT(u.prompt == 203923 && u.completion == 5113);
}

TEST(anthropic_messages, iterations_within_the_sums)
{
#define ONE(in) "{\"type\":\"message\",\"input_tokens\":" in ",\"output_tokens\":10}"
    static const struct {
        const char *usage;
        apr_int64_t prompt, completion;
        int n;
    } told[] = {
        { "{\"input_tokens\":100,\"output_tokens\":10,\"iterations\":[" ONE("100") "]}", 100, 10, 0 },
        { "{\"input_tokens\":300,\"output_tokens\":20,\"iterations\":[" ONE("100") "," ONE("200")
          "]}", 300, 20, 2 },
        { "{\"input_tokens\":200,\"output_tokens\":10,\"iterations\":[" ONE("100") "," ONE("200")
          "]}", 300, 20, 2 },
        { "{\"input_tokens\":400,\"output_tokens\":10,\"iterations\":[" ONE("100") "," ONE("200")
          "]}", 400, 20, 0 },
        { "{\"input_tokens\":0,\"output_tokens\":0,\"iterations\":[" COMPACTED "]}", 180100, 3500,
          1 },
        { "{\"input_tokens\":5,\"output_tokens\":1,\"iterations\":[7,null,{},[],\"x\","
          "{\"type\":\"compaction\",\"input_tokens\":-9,\"output_tokens\":\"x\"},"
          "{\"type\":\"compaction\",\"input_tokens\":1e18}]}", 5, 1, 1 },
        { "{\"input_tokens\":5,\"output_tokens\":1,\"iterations\":{\"type\":\"compaction\"}}", 5,
          1, 0 },
    };

    for (apr_size_t i = 0; i < sizeof(told) / sizeof(told[0]); i++) {
        llm_usage_t u = { .known = 0 };

        anthropic_usage(a_try(), parse(told[i].usage), &u);
        CU_ASSERT(u.prompt == told[i].prompt && u.completion == told[i].completion);
        CU_ASSERT_EQUAL(u.niterations, told[i].n);
    }
}

TEST(anthropic_messages, iterations_without_end)
{
    json_object *usage = parse("{\"input_tokens\":5,\"output_tokens\":1,\"iterations\":[]}");
    json_object *one = parse("{\"type\":\"compaction\",\"input_tokens\":10,\"output_tokens\":1}");
    llm_usage_t u = { .known = 0 };
    apr_int64_t sum = 0;

    for (int i = 0; i < 5000; i++) {
        json_object_array_add(llm_json_arr(usage, "iterations"), json_object_get(one));
    }
    anthropic_usage(a_try(), usage, &u);
    CU_ASSERT(u.prompt == 50005 && u.completion == 5001 && u.niterations <= 16);
    for (int i = 0; i < u.niterations; i++) {
        sum += u.iterations[i].prompt;
    }
    CU_ASSERT_EQUAL(sum, 50000);
}
