/* SPDX-License-Identifier: Apache-2.0 */

/**
 * @file test_hostile.c
 * @brief Bodies of clients that lie about types, on their way to every row and dialect: nothing
 *        crashes, and a refusal comes with an error of class 4xx.
 */

#include <apr_strings.h>
#include "test.h"
#include "dialect/ir/params.h"
#include "provider/providers.h"

static const char *const values[] = {
    "null", "true", "-1", "1e400", "9223372036854775807", "\"\"", "\"x\"", "[]", "{}",
    "[null,1,\"x\",[],{}]", "[[[[[]]]]]", "{\"a\":null}", "\"\\u0000\"",
};

static const char *const bodies[] = {
    "{\"messages\":%s,\"tools\":%s,\"tool_choice\":%s}",
    "{\"messages\":[{\"role\":%s,\"content\":%s,\"tool_calls\":%s}]}",
    "{\"messages\":[{\"role\":\"user\",\"content\":[%s,{\"type\":\"text\",\"text\":%s},"
    "{\"type\":\"image_url\",\"image_url\":%s}]}]}",
    "{\"messages\":[{\"role\":\"user\",\"content\":[{\"type\":\"image_url\",\"image_url\":{\"url\":"
    "%s}},{\"type\":\"file\",\"file\":%s},{\"type\":\"input_audio\",\"input_audio\":%s}]}]}",
    "{\"messages\":[{\"role\":\"assistant\",\"tool_calls\":[{\"id\":%s,\"function\":{\"name\":%s,"
    "\"arguments\":%s}}]}]}",
    "{\"messages\":[{\"role\":\"assistant\",\"tool_calls\":[%s],\"thinking_blocks\":%s,"
    "\"reasoning_content\":%s}]}",
    "{\"messages\":[{\"role\":\"tool\",\"tool_call_id\":%s,\"content\":%s,\"name\":%s}]}",
    "{\"messages\":[{\"role\":\"system\",\"content\":%s},%s,{\"role\":\"user\",\"content\":%s}]}",
    "{\"messages\":[],\"tools\":[%s,{\"type\":\"function\",\"function\":%s},{\"type\":%s}]}",
    "{\"messages\":[],\"tools\":[{\"type\":\"function\",\"function\":{\"name\":%s,\"parameters\":"
    "%s,\"strict\":%s}}]}",
    "{\"messages\":[],\"response_format\":%s,\"stop\":%s,\"max_tokens\":%s}",
    "{\"messages\":[],\"response_format\":{\"type\":\"json_schema\",\"json_schema\":{\"name\":%s,"
    "\"schema\":%s}},\"reasoning_effort\":%s}",
    "{\"messages\":[],\"thinking\":%s,\"temperature\":%s,\"tool_choice\":{\"type\":\"function\","
    "\"function\":%s}}",
    "{\"messages\":[],\"n\":%s,\"max_completion_tokens\":%s,\"parallel_tool_calls\":%s}",
    "{\"messages\":[],\"additional_drop_params\":%s,\"allowed_openai_params\":%s,"
    "\"extra_body\":%s}",
    "{\"messages\":[{\"role\":\"assistant\",\"content\":[%s],\"name\":%s,\"tool_calls\":[{\"id\":"
    "\"srvtoolu_1\"},{\"type\":\"custom\",\"custom\":%s}]}]}",
    "{\"messages\":[],\"tools\":[%s,{\"type\":\"custom\",\"custom\":%s},{\"type\":\"custom\",\"custom\":{}}],"
    "\"tool_choice\":{\"type\":\"custom\",\"custom\":%s}}",
    "{\"messages\":[],\"tools\":[%s,{\"type\":\"function\",\"function\":{\"name\":\"f\"}}],\"tool_choice\":"
    "{\"type\":\"allowed_tools\",\"allowed_tools\":{\"mode\":\"auto\",\"tools\":[{\"name\":\"f\"},%s]},"
    "\"mode\":%s}}",
    "{\"messages\":[],\"tools\":%s,\"tool_choice\":{\"type\":\"allowed_tools\",\"allowed_tools\":%s,"
    "\"mode\":\"auto\",\"tools\":%s}}",
    "{\"messages\":[],\"thinking\":{\"type\":\"enabled\",\"budget_tokens\":%s},\"tool_choice\":%s,"
    "\"tools\":[%s]}",
    "{\"input\":%s,\"dimensions\":%s,\"encoding_format\":%s}",
    "{\"prompt\":%s,\"logprobs\":%s,\"user\":%s}",
};

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

static void send_to(apr_pool_t *p, const llm_provider_t *pr, const llm_endpoint_t *e,
                    const char *model, const char *body, int drop)
{
    llm_deployment_t *d = apr_pcalloc(p, sizeof(*d));
    llm_call_t call = { .id = "i", .model = model,
                        .dialect = llm_dialect_of_mode(e->dialect->mode) };
    llm_try_t *try = test_try(call, (llm_try_t){ .pool = p, .deployment = d, .endpoint = e,
                                                 .upstream_model = model,
                                                 .answer_id = "chatcmpl-1" });
    llm_msg_t msg = { 0 };
    json_object *ir = NULL;
    llm_err_t *err = NULL;
    apr_status_t rv;

    d->provider = pr;
    d->drop_params = drop;
    d->params = apr_table_make(p, 1);
    if (llm_json_parse(p, body, strlen(body), &ir, NULL) != APR_SUCCESS) {
        return;
    }
    rv = llm_params_apply(try, e->dialect, ir, &err);
    if (rv == APR_SUCCESS && e->dialect->upstream->judged_as_sent) {
        rv = llm_provider_tweak(try, ir, &err);
    }
    else if (rv == APR_SUCCESS) {
        rv = llm_request_plain(try, ir, &err);
        rv = rv == APR_SUCCESS ? e->dialect->upstream->request(try, ir, &msg, &err) : rv;
        CU_ASSERT_TRUE(rv != APR_SUCCESS || msg.json != NULL);
    }
    if (rv != APR_SUCCESS) {
        CU_ASSERT_PTR_NOT_NULL_FATAL(err);
        CU_ASSERT_TRUE(err->status >= 400 && err->status < 500);
    }
}

static void send_everywhere(const char *body)
{
    apr_pool_t *p;

    for (const llm_provider_t *const *pr = llm_providers(); *pr != NULL; pr++) {
        for (const llm_endpoint_t *e = (*pr)->endpoints; e->dialect != NULL; e++) {
            apr_pool_create(&p, test_pool);
            send_to(p, *pr, e, "o3-mini", body, 0);
            send_to(p, *pr, e, "o3-mini", body, 1);
            send_to(p, *pr, e, "claude-sonnet-4", body, 0);
            send_to(p, *pr, e, "claude-sonnet-4", body, 1);
            apr_pool_destroy(p);
        }
    }
}

TEST(provider_hostile, bodies_with_wrong_types)
{
    for (size_t b = 0; b < COUNT(bodies); b++) {
        for (size_t v = 0; v < COUNT(values); v++) {
            const char *other = values[(v + 5) % COUNT(values)];

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
            send_everywhere(apr_psprintf(test_pool, bodies[b], values[v], other, values[v]));
#pragma GCC diagnostic pop
        }
    }
}
