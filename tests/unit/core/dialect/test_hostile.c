/* SPDX-License-Identifier: Apache-2.0 */

/**
 * @file test_hostile.c
 * @brief Every dialect meets upstreams that lie about types. The claim is that nothing crashes,
 *        that failures come with an error, and that emitted deltas stay within bounds.
 */

#include <apr_strings.h>
#include <apr_tables.h>
#include "test.h"
#include "base/json/json.h"
#include "dialect/ir/error/errors.h"
#include "llm_config.h"

/** Member names that upstreams use, each given a value of every type at every depth below. */
static const char *const names[] = {
    "choices", "delta", "message", "content", "tool_calls", "function", "arguments", "index",
    "usage", "prompt_tokens", "error", "code", "type", "content_block", "text", "candidates",
    "parts", "functionCall", "args", "output", "toolUse", "contentBlockIndex", "start", "data",
    "embedding", "embeddings", "id", "finish_reason", "stop_reason", "usageMetadata", "metadata",
    "prompt_eval_count", "done", "reasoning_content", "thinking", "status", "details",
    "predictions",
};

static const char *const values[] = {
    "null", "true", "-1", "1e400", "9223372036854775807", "\"\"", "\"x\"", "[]", "{}",
    "[null,1,\"x\",[],{}]", "[[[[[]]]]]", "{\"a\":null}", "\"\\u0000\"",
};

static const char *const types[] = {
    NULL, "message_start", "content_block_start", "content_block_delta", "message_delta",
    "message_stop", "error", "contentBlockStart", "contentBlockDelta", "metadata", "messageStop",
    "text-generation", "stream-end", "tool-call-start", "throttlingException",
};

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

static apr_status_t on_delta(void *baton, const llm_delta_t *d)
{
    (void)baton;
    CU_ASSERT_TRUE(d->ntools >= 0 && d->ntools < 1000);
    for (int i = 0; i < d->ntools; i++) {
        CU_ASSERT_TRUE(d->tools[i].index >= 0);
    }
    return APR_SUCCESS;
}

static llm_try_t *a_try(apr_pool_t *p)
{
    llm_deployment_t *d = apr_pcalloc(p, sizeof(*d));

    d->params = apr_table_make(p, 1);
    d->drop_params = LLM_UNSET;
    return test_try((llm_call_t){ .id = "i", .model = "m" },
                    (llm_try_t){ .pool = p, .deployment = d, .upstream_model = "m",
                                 .answer_id = "chatcmpl-1" });
}

static void feed(apr_pool_t *p, const llm_dialect_t *d, const char *doc)
{
    llm_stream_t s = { .pool = p, .emit = on_delta, .usage = { .upstream_cost = -1 } };

    s.try = a_try(p);
    apr_pool_create(&s.scratch, p);
    for (size_t t = 0; d->upstream->event != NULL && t < COUNT(types); t++) {
        llm_event_t ev = { .type = types[t], .data = doc, .n = strlen(doc) };

        ev.exception = t + 1 == COUNT(types);
        s.err = NULL;
        if (d->upstream->event(&s, &ev) == APR_EGENERAL) {
            CU_ASSERT_PTR_NOT_NULL(s.err);
        }
        apr_pool_clear(s.scratch);
    }
}

static void answer(apr_pool_t *p, const llm_dialect_t *d, const char *doc)
{
    json_object *in = NULL, *ir = NULL;
    llm_usage_t usage = { .upstream_cost = -1 };
    llm_try_t *try = a_try(p);
    llm_err_t *err = NULL;

    if (llm_json_parse(p, doc, strlen(doc), &in, NULL) == APR_SUCCESS &&
        d->upstream->response != NULL) {
        if (d->upstream->response(try, in, &ir, &usage, &err) == APR_SUCCESS) {
            CU_ASSERT_PTR_NOT_NULL(ir);
        }
        else {
            CU_ASSERT_PTR_NOT_NULL(err);
        }
    }
    err = llm_err_from_status(try, d, 400, doc, strlen(doc));
    CU_ASSERT_TRUE(err->status >= 400 && err->status < 600);
}

/** A dialect that only clients speak meets none. */
static void meet(const char *doc)
{
    apr_pool_t *p;

    for (const llm_dialect_t *const *d = llm_dialects(); *d != NULL; d++) {
        if ((*d)->upstream == NULL) {
            continue;
        }
        apr_pool_create(&p, test_pool);
        feed(p, *d, doc);
        answer(p, *d, doc);
        apr_pool_destroy(p);
    }
}

TEST(dialect_hostile, every_member_with_every_type)
{
    for (size_t v = 0; v < COUNT(values); v++) {
        meet(values[v]);
        for (size_t n = 0; n < COUNT(names); n++) {
            meet(apr_pstrcat(test_pool, "{\"", names[n], "\":", values[v], "}", NULL));
        }
    }
}

/** The known places of text, tools and usage, with a wrong value in the innermost one. */
TEST(dialect_hostile, wrong_values_deep_inside)
{
    static const char *const frames[] = {
        "{\"choices\":[{\"delta\":{\"tool_calls\":[{\"index\":%s,\"function\":%s}],\"role\":%s}}]}",
        "{\"choices\":[{\"index\":%s,\"message\":{\"content\":%s,\"tool_calls\":%s}}]}",
        "{\"type\":\"content_block_start\",\"index\":%s,\"content_block\":{\"type\":\"tool_use\","
        "\"id\":%s,\"input\":%s}}",
        "{\"type\":\"content_block_delta\",\"index\":%s,\"delta\":{\"type\":\"input_json_delta\","
        "\"partial_json\":%s,\"text\":%s}}",
        "{\"type\":\"message\",\"role\":\"assistant\",\"content\":[%s,{\"type\":\"tool_use\","
        "\"input\":%s},{\"type\":\"text\",\"text\":%s}]}",
        "{\"candidates\":[{\"content\":{\"parts\":[%s,{\"functionCall\":%s},{\"text\":%s}]}}]}",
        "{\"message\":{\"content\":[%s,{\"type\":\"text\",\"text\":%s}],\"tool_calls\":[%s]}}",
        "{\"output\":{\"message\":{\"content\":[{\"toolUse\":%s},{\"text\":%s},%s]}}}",
        "{\"contentBlockIndex\":%s,\"delta\":{\"toolUse\":%s,\"text\":%s}}",
        "{\"delta\":{\"message\":{\"tool_calls\":%s,\"content\":%s,\"tool_plan\":%s}}}",
        "{\"usage\":{\"prompt_tokens\":%s,\"input_tokens\":%s,\"tokens\":%s}}",
        "{\"embeddings\":{\"float\":[%s,[%s]]},\"meta\":%s}",
        "{\"predictions\":[%s,{\"embeddings\":%s,\"statistics\":%s}]}",
        "{\"error\":{\"message\":%s,\"code\":%s,\"details\":[%s]}}",
    };

    for (size_t f = 0; f < COUNT(frames); f++) {
        for (size_t v = 0; v < COUNT(values); v++) {
            const char *a = values[v], *b = values[(v + 5) % COUNT(values)];

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
            meet(apr_psprintf(test_pool, frames[f], a, b, a));
            meet(apr_psprintf(test_pool, frames[f], b, a, b));
#pragma GCC diagnostic pop
        }
    }
}
