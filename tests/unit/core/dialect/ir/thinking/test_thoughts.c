/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_strings.h>
#include "test.h"
#include "dialect/ir/thinking/thoughts.h"

static json_object *parse(const char *s)
{
    json_object *o = NULL;

    CU_ASSERT_EQUAL_FATAL(llm_json_parse(test_pool, s, strlen(s), &o, NULL), APR_SUCCESS);
    return o;
}

/** "text/signature", "#data" ... of all that goes back. */
static const char *back(const char *message)
{
    llm_thoughts_t it;
    llm_thought_t t;
    const char *out = "";

    llm_thoughts_start(&it, test_pool, parse(message));
    while (llm_thoughts_next(&it, &t)) {
        out = t.redacted != NULL
                  ? apr_pstrcat(test_pool, out, "#", json_object_get_string(t.redacted), " ", NULL)
                  : apr_psprintf(test_pool, "%s%.*s/%s ", out, (int)t.text.n, t.text.p,
                                 json_object_get_string(t.signature));
    }
    return out;
}

#define PIECE(text) "{\"type\":\"thinking\",\"thinking\":\"" text "\"}"
#define SIGNED(text, s) "{\"type\":\"thinking\",\"thinking\":\"" text "\",\"signature\":\"" s "\"}"

TEST(thoughts, of_a_stream_become_what_was_signed)
{
    ASSERT_STR(back("{\"thinking_blocks\":[" PIECE("a ") "," PIECE("b") "," SIGNED("", "S") ","
                    SIGNED("", "T") "," SIGNED("c", "U") "]}"), "a b/S /T c/U ");
    ASSERT_STR(back("{\"thinking_blocks\":[" PIECE("a") ",{\"type\":\"redacted_thinking\","
                    "\"data\":\"x\"}," PIECE("b") "," SIGNED("", "S") "]}"), "#x b/S ");
}

TEST(thoughts, nobody_signed_stay_behind)
{
    ASSERT_STR(back("{\"thinking_blocks\":[" PIECE("a") "," SIGNED("b", "") "]}"), "");
    ASSERT_STR(back("{\"thinking_blocks\":[" PIECE("a") "," SIGNED("b", "S") "]}"), "b/S ");
    ASSERT_STR(back("{\"thinking_blocks\":[1,null,{},{\"type\":7},"
                    "{\"type\":\"redacted_thinking\"},{\"type\":\"thinking\",\"signature\":1}]}"),
               "");
    ASSERT_STR(back("{\"thinking_blocks\":{}}"), "");
    ASSERT_STR(back("{}"), "");
}

TEST(thoughts, are_found_under_all_their_names)
{
    ASSERT_STR(back("{\"provider_specific_fields\":{\"thinking_blocks\":[" SIGNED("a", "S")
                    "]}}"), "a/S ");
    ASSERT_STR(back("{\"provider_specific_fields\":{\"reasoningContentBlocks\":[{\"reasoningText\":"
                    "{\"text\":\"a\",\"signature\":\"S\"}},{\"redactedContent\":\"x\"}]}}"),
               "a/S #x ");
}

TEST(thoughts, of_gemini_are_not_claudes)
{
    ASSERT_STR(back("{\"thinking_blocks\":[" SIGNED("a", "S") "],\"tool_calls\":[{\"id\":"
                    "\"call_1__thought__x\"}]}"), "");
    ASSERT_STR(back("{\"thinking_blocks\":[" SIGNED("a", "S") "],\"provider_specific_fields\":"
                    "{\"thought_signatures\":[\"x\"]}}"), "");
}

static int missing(const char *messages)
{
    return llm_thoughts_missing(test_pool, parse(messages));
}

TEST(thoughts, are_missed_between_a_call_and_its_use)
{
    CU_ASSERT_TRUE(missing("[{\"role\":\"user\"},{\"role\":\"assistant\"},{\"role\":\"tool\"}]"));
    CU_ASSERT_FALSE(missing("[{\"role\":\"assistant\"},{\"role\":\"tool\"},{\"role\":\"user\"}]"));
    CU_ASSERT_FALSE(missing("[{\"role\":\"user\"},{\"role\":\"assistant\"}]"));
    CU_ASSERT_FALSE(missing("[{\"role\":\"assistant\",\"thinking_blocks\":[" SIGNED("a", "S")
                            "]},{\"role\":\"tool\"}]"));
    CU_ASSERT_FALSE(missing("[{\"role\":\"assistant\",\"content\":[" SIGNED("a", "S")
                            "]},{\"role\":\"tool\"}]"));
    CU_ASSERT_FALSE(missing("[{\"role\":\"tool\"}]"));
    CU_ASSERT_FALSE(llm_thoughts_missing(test_pool, NULL));
}

static apr_int64_t estimate(apr_int64_t counted, apr_int64_t completion, llm_said_t said)
{
    llm_usage_t u = { .known = 1, .completion = completion, .reasoning = counted };

    llm_usage_thought(&u, &said);
    return u.reasoning;
}

TEST(thoughts, are_never_said_to_be_nothing)
{
    CU_ASSERT_EQUAL(estimate(0, 50, (llm_said_t){ 0, 0, 40 }), 0);
    CU_ASSERT_EQUAL(estimate(7, 50, (llm_said_t){ 1, 100, 40 }), 7);
    CU_ASSERT_EQUAL(estimate(0, 50, (llm_said_t){ 1, 100, 40 }), 25);
    CU_ASSERT_EQUAL(estimate(0, 20, (llm_said_t){ 1, 100, 40 }), 20);
    CU_ASSERT_EQUAL(estimate(0, 50, (llm_said_t){ 1, 0, 40 }), 40);
    CU_ASSERT_EQUAL(estimate(0, 5, (llm_said_t){ 1, 0, 40 }), 1);
    CU_ASSERT_EQUAL(estimate(0, 0, (llm_said_t){ 1, 0, 0 }), 0);
}
