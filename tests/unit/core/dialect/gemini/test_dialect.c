/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_strings.h>
#include "test.h"
#include "dialect/dialects.h"
#include "dialect/gemini/dialect.h"
#include "llm_config.h"

static json_object *parse(const char *s)
{
    json_object *o = NULL;

    CU_ASSERT_EQUAL(llm_json_parse(test_pool, s, strlen(s), &o, NULL), APR_SUCCESS);
    return o;
}

TEST(gemini, tells_generations_apart)
{
    static const struct {
        const char *model;
        int gen3, json_schema;
    } models[] = {
        { "gemini-1.5-pro", 0, 0 },          { "gemini-2.0-flash", 0, 1 },
        { "gemini-2.5-flash-lite", 0, 1 },   { "gemini-3-pro-preview", 1, 1 },
        { "gemini-3.1-flash", 1, 1 },        { "gemini-10-pro", 1, 1 },
        { "gemini-pro", 0, 0 },              { "gemini-flash", 0, 0 },
        { "gemini-flash-latest", 1, 1 },     { "gemini-flash-lite-latest", 1, 1 },
        { "gemini-pro-vision", 0, 0 },       { "gemini-exp-1206", 0, 0 },
        { "gemini-2", 0, 0 },                { "gemma-3-27b-it", 0, 0 },
        { "123456", 0, 0 },                  { "gemini/gemini-3-pro", 1, 1 },
        { "", 0, 0 },
    };

    for (size_t i = 0; i < sizeof(models) / sizeof(models[0]); i++) {
        CU_ASSERT_EQUAL(llm_gemini_is_gen3(models[i].model), models[i].gen3);
        CU_ASSERT_EQUAL(llm_gemini_takes_json_schema(models[i].model), models[i].json_schema);
    }
}

static llm_usage_t usage_of(const char *metadata)
{
    llm_usage_t u = { 0 };

    llm_gemini_usage(parse(apr_psprintf(test_pool, "{\"usageMetadata\":%s}", metadata)), &u);
    return u;
}

TEST(gemini, adds_thoughts_unless_they_are_included)
{
    llm_usage_t u = usage_of("{\"promptTokenCount\":10,\"candidatesTokenCount\":5,"
                             "\"thoughtsTokenCount\":20,\"totalTokenCount\":35}");

    CU_ASSERT_EQUAL(u.completion, 25);
    CU_ASSERT_EQUAL(u.reasoning, 20);
    u = usage_of("{\"promptTokenCount\":10,\"candidatesTokenCount\":25,"
                 "\"thoughtsTokenCount\":20,\"totalTokenCount\":35}");
    CU_ASSERT_EQUAL(u.completion, 25);
}

TEST(gemini, refuses_negative_counts)
{
    llm_usage_t u = usage_of("{\"promptTokenCount\":-10,\"candidatesTokenCount\":\"-5\"}");

    CU_ASSERT_TRUE(u.known);
    CU_ASSERT_EQUAL(u.prompt, 0);
    CU_ASSERT_EQUAL(u.completion, 0);
    llm_gemini_usage(parse("{}"), &u);
    CU_ASSERT_TRUE(u.known);    /* an event without counts changes nothing */
}

TEST(gemini, counts_audio_without_what_was_cached)
{
    llm_usage_t u = usage_of("{\"promptTokenCount\":100,\"totalTokenCount\":100,"
                             "\"promptTokensDetails\":[{\"modality\":\"AUDIO\",\"tokenCount\":40},"
                             "{\"modality\":\"TEXT\",\"tokenCount\":60}],\"cacheTokensDetails\":"
                             "[{\"modality\":\"AUDIO\",\"tokenCount\":15}]}");

    CU_ASSERT_EQUAL(u.audio_in, 25);
}

TEST(gemini, counts_pictures_and_films)
{
    llm_usage_t u = usage_of("{\"promptTokenCount\":500,\"candidatesTokenCount\":1300,"
                             "\"totalTokenCount\":1800,\"promptTokensDetails\":"
                             "[{\"modality\":\"IMAGE\",\"tokenCount\":258},"
                             "{\"modality\":\"VIDEO\",\"tokenCount\":66}],\"cacheTokensDetails\":"
                             "[{\"modality\":\"IMAGE\",\"tokenCount\":200}],"
                             "\"candidatesTokensDetails\":[{\"modality\":\"IMAGE\","
                             "\"tokenCount\":1290},{\"modality\":\"VIDEO\",\"tokenCount\":7}]}");

    CU_ASSERT(u.image_in == 58 && u.video_in == 66);
    CU_ASSERT(u.image_out == 1290 && u.video_out == 7);
}

/** @param grounding of one candidate each, up to a NULL */
static llm_usage_t grounded(const char *const *grounding)
{
    llm_usage_t u = { 0 };

    for (; *grounding != NULL; grounding++) {       /* events of a stream */
        llm_gemini_usage(parse(apr_psprintf(test_pool, "{\"candidates\":[{\"groundingMetadata\":"
                                            "%s}]}", *grounding)), &u);
    }
    return u;
}
#define GROUNDED(...) grounded((const char *const[]){ __VA_ARGS__, NULL })

TEST(gemini, counts_queries_once_and_none_that_is_empty)
{
    llm_usage_t u = GROUNDED("{\"webSearchQueries\":[\"a\",\"\",\"b\",\"a\",7]}");

    CU_ASSERT(u.searches == 2 && u.maps == 0);
    u = GROUNDED("{}", "{\"webSearchQueries\":[\"a\",\"b\"]}", "{\"webSearchQueries\":[\"a\"]}");
    CU_ASSERT_EQUAL(u.searches, 2);
    CU_ASSERT_EQUAL(GROUNDED("{\"webSearchQueries\":{}}").searches, 0);
    u = GROUNDED("{\"groundingChunks\":[{\"maps\":{}}]}");
    CU_ASSERT(u.searches == 0 && u.maps == 1);
    u = GROUNDED("{\"webSearchQueries\":[\"a\",\"b\"],\"groundingChunks\":[{\"maps\":{}}]}");
    CU_ASSERT(u.searches == 0 && u.maps == 2);
    u = GROUNDED("{\"webSearchQueries\":[\"a\",\"b\"],\"groundingChunks\":[{\"maps\":{}},"
                 "{\"web\":{}}]}");
    CU_ASSERT(u.searches == 2 && u.maps == 1);
}

TEST(gemini, does_not_bill_what_a_search_brought_in)
{
    static const char counts[] = "{\"candidates\":[{}],\"usageMetadata\":{\"promptTokenCount\":10,"
                                 "\"toolUsePromptTokenCount\":90,\"candidatesTokenCount\":5,"
                                 "\"totalTokenCount\":105}}";
    llm_usage_t u = { 0 };

    llm_gemini_usage(parse(counts), &u);
    CU_ASSERT_EQUAL(u.prompt, 100);
    u = GROUNDED("{\"webSearchQueries\":[\"a\"]}");
    llm_gemini_usage(parse(counts), &u);
    CU_ASSERT_EQUAL(u.prompt, 10);
}

/** What the last event of a stream leaves out, or has zeros for, was told before. */
TEST(gemini, a_later_event_takes_no_count_back)
{
    llm_usage_t u = usage_of("{\"promptTokenCount\":10,\"candidatesTokenCount\":5,"
                             "\"totalTokenCount\":45,\"thoughtsTokenCount\":30}");
    static const char *const late[] = {
        "{\"promptTokenCount\":10,\"candidatesTokenCount\":9}",
        "{\"promptTokenCount\":10,\"candidatesTokenCount\":9,\"thoughtsTokenCount\":0}",
        "{\"promptTokenCount\":10,\"candidatesTokenCount\":0,\"totalTokenCount\":0}",
    };

    for (size_t i = 0; i < sizeof(late) / sizeof(late[0]); i++) {
        llm_usage_t now = u;

        llm_gemini_usage(parse(apr_psprintf(test_pool, "{\"usageMetadata\":%s}", late[i])), &now);
        CU_ASSERT_EQUAL(now.reasoning, 30);
        CU_ASSERT_EQUAL(now.completion, i < 2 ? 39 : 35);
    }
}

TEST(gemini, makes_ids_that_carry_the_signature)
{
    llm_try_t *try = test_try((llm_call_t){ 0 }, (llm_try_t){ 0 });
    llm_gemini_call_t call;

    CU_ASSERT_FALSE(llm_gemini_call(try, parse("{\"text\":\"x\"}"), test_pool, &call));
    CU_ASSERT_TRUE(llm_gemini_call(try, parse("{\"functionCall\":{\"name\":\"f\"}}"), test_pool,
                                   &call));
    CU_ASSERT_EQUAL(strncmp(call.id, "call_", 5), 0);
    CU_ASSERT_EQUAL(strlen(call.id), 5 + 28);
    ASSERT_STR(call.arguments, "{}");
    ASSERT_STR(call.signature, NULL);
    CU_ASSERT_TRUE(llm_gemini_call(try, parse("{\"function_call\":{\"id\":\"a\",\"name\":"
                                              "\"f\"},"
                                              "\"thoughtSignature\":\"c2ln\"}"), test_pool, &call));
    ASSERT_STR(call.id, "a__thought__c2ln");
}

static int deltas;

static apr_status_t leave(void *baton, const llm_delta_t *d)
{
    (void)baton;
    (void)d;
    deltas++;
    return APR_ECONNABORTED;
}

TEST(gemini, stops_when_the_client_has_left)
{
    llm_try_t *try = test_try((llm_call_t){ 0 },
                              (llm_try_t){ .upstream_model = "gemini-2.5-flash" });
    llm_stream_t s = { .try = try, .pool = test_pool, .scratch = test_pool, .emit = leave };
    static const char data[] = "{\"candidates\":[{\"content\":{\"parts\":[{\"text\":\"a\"}]},"
                               "\"finishReason\":\"STOP\"}],\"usageMetadata\":{}}";
    llm_event_t ev = { .data = data, .n = sizeof(data) - 1 };

    deltas = 0;
    CU_ASSERT_EQUAL(llm_dialect_gemini.upstream->event(&s, &ev), APR_ECONNABORTED);
    CU_ASSERT_EQUAL(deltas, 1);
    CU_ASSERT_PTR_NULL(s.err);
}

TEST(gemini, refuses_reasoning_only_where_the_price_map_knows)
{
    llm_deployment_t dep = { .upstream_model = "gemini-2.0-flash" };
    llm_try_t *try = test_try((llm_call_t){ 0 },
                              (llm_try_t){ .deployment = &dep,
                                           .upstream_model = "gemini-2.0-flash" });
    json_object *ir = parse("{\"messages\":[{\"role\":\"user\",\"content\":\"x\"}],"
                            "\"reasoning_effort\":\"low\"}");
    llm_msg_t msg = { 0 };
    llm_err_t *err = NULL;

    CU_ASSERT_EQUAL(llm_dialect_gemini.upstream->request(try, ir, &msg, &err), APR_SUCCESS);
    dep.price.model = "gemini-2.0-flash";
    dep.price.mode = "chat";
    CU_ASSERT_EQUAL(llm_dialect_gemini.upstream->request(try, ir, &msg, &err), APR_EGENERAL);
    CU_ASSERT_EQUAL(err->cls, LLM_ERR_UNSUPPORTED_PARAMS);
    try->drop_params = 1;
    CU_ASSERT_EQUAL(llm_dialect_gemini.upstream->request(try, ir, &msg, &err), APR_SUCCESS);
    CU_ASSERT_FALSE(llm_json_has(msg.json, "generationConfig"));
}
