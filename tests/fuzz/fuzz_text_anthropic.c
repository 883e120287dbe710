/* SPDX-License-Identifier: Apache-2.0 */
/* What the dialect writes without a tree is what it makes with one: of a request, of an answer. */
#include "base/buf.h"
#include "base/json/scan.h"
#include "dialect/anthropic_messages/dialect.h"
#include "dialect/dialects.h"
#include "dialect/ir/params.h"
#include "fuzz.h"
#include "llm_config.h"

#define MAX_OUT (16 << 20)

static llm_try_t *a_try(apr_pool_t *p)
{
    llm_call_t *call = apr_pcalloc(p, sizeof(*call));
    llm_try_t *try = apr_palloc(p, sizeof(*try));

    call->pool = p;
    call->op = LLM_OP_GENERATE;
    call->dialect = &llm_dialect_openai_chat;
    *try = llm_try_at(call, NULL, "claude-x");
    try->answer_id = "chatcmpl-1";
    return try;
}

static json_object *parse(apr_pool_t *p, const char *s, apr_size_t n)
{
    json_object *o;

    MUST(llm_json_parse(p, s, n, &o, NULL) == APR_SUCCESS);
    return o;
}

static void compare_request(apr_pool_t *p, const llm_scan_t *s)
{
    llm_try_t *try = a_try(p);
    llm_msg_t out = { 0 };
    llm_err_t *err = NULL;
    json_object *ir;
    llm_buf_t b;

    llm_buf_init(&b, p, 0, MAX_OUT);
    if (anthropic_request_text(try, s, &b) != APR_SUCCESS) {
        return;
    }
    ir = parse(p, s->text, s->n);
    MUST(llm_params_apply(try, &llm_dialect_anthropic_messages, ir, &err) == APR_SUCCESS);
    MUST(llm_dialect_anthropic_messages.upstream->request(try, ir, &out, &err) == APR_SUCCESS);
    MUST(json_object_equal(out.json, parse(p, b.p, b.n)));
    MUST(apr_is_empty_table(out.headers));
}

static void compare_answer(apr_pool_t *p, const llm_scan_t *s)
{
    llm_try_t *try = a_try(p);
    llm_usage_t got = { 0 }, want = { .upstream_cost = -1 };
    llm_err_t *err = NULL;
    json_object *ir;
    llm_buf_t b;

    llm_buf_init(&b, p, 0, MAX_OUT);
    if (anthropic_response_text(try, s, NULL, &b, &got) != APR_SUCCESS) {
        return;
    }
    MUST(anthropic_response(try, parse(p, s->text, s->n), &ir, &want, &err) == APR_SUCCESS);
    MUST(json_object_equal(ir, parse(p, b.p, b.n)));
    MUST(memcmp(&got, &want, sizeof(got)) == 0);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
    apr_pool_t *p = fuzz_pool();
    char *text = fuzz_copy((const char *)data, n);
    llm_scan_t s;

    if (llm_scan_object(&s, text, n, NULL) == APR_SUCCESS) {
        compare_request(p, &s);
        compare_answer(p, &s);
    }
    free(text);
    return fuzz_done(p);
}
