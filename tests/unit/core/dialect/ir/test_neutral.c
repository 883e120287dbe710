/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include <apr_strings.h>
#include "test.h"
#include "dialect/ir/neutral.h"
#include "llm_provider.h"

/* of the try that is asked about */
static llm_mode_e mode = LLM_MODE_CHAT;
static const llm_endpoint_t *endpoint;

/** What the tree and the scan of a body of one member say; they have to agree. */
static int told(const char *body, int (*by_scan)(const llm_try_t *try, const llm_scan_t *s,
                                                 const llm_member_t *m),
                int (*by_tree)(const llm_try_t *try, const char *key, json_object *v))
{
    llm_try_t *try = test_try((llm_call_t){ .dialect = llm_dialect_of_mode(mode) },
                              (llm_try_t){ .endpoint = endpoint });
    llm_scan_t s;
    json_object *o = NULL;
    int scanned, parsed = -1;

    memset(&s, 0, sizeof(s));
    CU_ASSERT_EQUAL_FATAL(llm_scan_object(&s, body, strlen(body), NULL), APR_SUCCESS);
    CU_ASSERT_EQUAL_FATAL(s.count, 1);
    scanned = by_scan(try, &s, &s.m[0]);
    CU_ASSERT_EQUAL_FATAL(llm_json_parse(test_pool, body, strlen(body), &o, NULL), APR_SUCCESS);
    json_object_object_foreach(o, key, v) {
        parsed = by_tree(try, key, v);
    }
    CU_ASSERT_EQUAL(parsed, scanned);
    return scanned;
}

static int neutral_member(const llm_try_t *try, const llm_scan_t *s, const llm_member_t *m)
{
    (void)try;
    return llm_is_neutral_member(s, m);
}

static int neutral_value(const llm_try_t *try, const char *key, json_object *v)
{
    (void)try;
    return llm_is_neutral(key, v);
}

static int is_neutral(const char *body)
{
    return told(body, neutral_member, neutral_value);
}

static int is_unsaid(const char *body)
{
    return told(body, llm_is_unsaid_member, llm_is_unsaid);
}

TEST(neutral, defaults_ask_for_nothing)
{
    static const char *const bodies[] = {
        "{\"n\":1}", "{\"n\": 1.0 }", "{\"top_p\":1}", "{\"top_p\":1.00}", "{\"top_p\":10e-1}",
        "{\"presence_penalty\":0}", "{\"frequency_penalty\":0.0}", "{\"frequency_penalty\":-0.0}",
        "{\"parallel_tool_calls\":true}", "{\"logprobs\":false}", "{\"top_logprobs\":0}",
        "{\"logit_bias\":{}}", "{\"logit_bias\": { } }", "{\"modalities\":[ \"text\"\n]}",
        "{\"service_tier\":\"auto\"}", "{\"service_tier\":\"default\"}",
        "{\"verbosity\":\"medium\"}", "{\"tools\":null}", "{\"tools\":[ ]}",
        "{\"functions\":[]}", "{\"tool_choice\":\"auto\"}", "{\"temperature\":1.0}",
        "{\"top_k\":0}", "{\"response_format\":{ \"type\": \"text\" }}", "{\"stop\":[]}", NULL
    };

    for (const char *const *b = bodies; *b != NULL; b++) {
        CU_ASSERT_TRUE(is_neutral(*b));
    }
}

TEST(neutral, whatever_else_asks_for_something)
{
    static const char *const bodies[] = {
        "{\"n\":2}", "{\"n\":1.5}", "{\"n\":\"1\"}", "{\"n\":true}", "{\"n\":[]}",
        "{\"top_p\":0.99}", "{\"top_p\":0}", "{\"presence_penalty\":0.5}",
        "{\"presence_penalty\":\"\"}", "{\"frequency_penalty\":1e-9}", "{\"frequency_penalty\":1}",
        "{\"parallel_tool_calls\":false}", "{\"parallel_tool_calls\":\"true\"}",
        "{\"logprobs\":true}", "{\"logprobs\":0}", "{\"top_logprobs\":2}",
        "{\"logit_bias\":{\"1\":1}}", "{\"logit_bias\":[]}", "{\"modalities\":[]}",
        "{\"modalities\":[\"text\",\"audio\"]}", "{\"service_tier\":\"flex\"}",
        "{\"service_tier\":\"au\"}", "{\"verbosity\":\"low\"}", "{\"tools\":[{}]}",
        "{\"functions\":{}}", "{\"tool_choice\":\"none\"}", "{\"function_call\":\"none\"}",
        "{\"temperature\":0}", "{\"top_k\":1}", "{\"response_format\":{\"type\":\"json_object\"}}",
        "{\"\":1}", "{\"top_p\":1.0000000000000000000000000000000001}", NULL
    };

    for (const char *const *b = bodies; *b != NULL; b++) {
        CU_ASSERT_FALSE(is_neutral(*b));
    }
}

TEST(neutral, some_say_nothing_to_anybody)
{
    const llm_endpoint_t of_chats = { .dialect = llm_dialect_of_mode(LLM_MODE_CHAT) };
    static const char *const bodies[] = {
        "{\"stop\":[]}", "{\"stop\":[ \n]}", "{\"stop\":\"\"}", "{\"stop\":null}", "{\"n\":null}",
        "{\"reasoning_effort\":\"\"}", "{\"verbosity\":\"\"}", "{\"service_tier\":\"\"}",
        "{\"top_logprobs\":0}", "{\"logprobs\":false}", "{\"logit_bias\":{}}",
        "{\"user\":\"\"}", "{\"max_tokens\":-1}", "{\"max_completion_tokens\":-1.0}", NULL
    };
    static const char *const others[] = {
        "{\"stop\":[\"\"]}", "{\"stop\":\" \"}", "{\"stop\":\"a\"}", "{\"stop\":0}", "{\"stops\":[]}",
        "{\"top_logprobs\":1}", "{\"reasoning_effort\":\"none\"}", "{\"tools\":[]}",
        "{\"temperature\":1}", "{\"top_p\":1}", "{\"user\":\" \"}", "{\"\":[]}", "{\"max_tokens\":0}",
        "{\"max_tokens\":-2}", "{\"store\":true}", "{\"store\":false}",
        "{\"logprobs\":true}", "{\"logit_bias\":{\"1\":0}}",
        "{\"service_tier\":\"auto\"}", NULL
    };

    for (const char *const *b = bodies; *b != NULL; b++) {
        CU_ASSERT_TRUE(is_unsaid(*b) && is_neutral(*b));
    }
    for (const char *const *b = others; *b != NULL; b++) {
        CU_ASSERT_FALSE(is_unsaid(*b));
    }
    /* a text ends after 16 tokens where no limit is given */
    mode = LLM_MODE_COMPLETION;
    CU_ASSERT_FALSE(is_unsaid("{\"max_tokens\":-1}"));
    CU_ASSERT_TRUE(is_unsaid("{\"max_tokens\":null}") && is_unsaid("{\"stop\":[]}"));
    endpoint = &of_chats;       /* sent as a chat */
    CU_ASSERT_TRUE(is_unsaid("{\"max_tokens\":-1}"));
    mode = LLM_MODE_CHAT;
    endpoint = NULL;
}
