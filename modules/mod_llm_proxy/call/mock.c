/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_strings.h>
#include "mod_llm_proxy/account/account.h"
#include "mod_llm_proxy/call/mock.h"
#include "dialect/ir/answer.h"
#include "dialect/openai_chat/render.h"

/* what LiteLLM's mock answers count */
#define MOCK_PROMPT     10
#define MOCK_COMPLETION 20
#define MOCK_CHUNK      3       /* characters per streamed chunk */
#define MOCK_DIMENSIONS 1536

static const struct {
    const char *text;
    llm_err_class_e cls;
} errors[] = {
    { "litellm.RateLimitError", LLM_ERR_RATE_LIMIT },
    { "litellm.InternalServerError", LLM_ERR_INTERNAL },
    { "litellm.ContextWindowExceededError", LLM_ERR_CONTEXT_WINDOW },
};

static void set_usage(llmp_req_t *q)
{
    llm_usage_t u = { .known = 1, .prompt = MOCK_PROMPT, .completion = MOCK_COMPLETION,
                      .total = MOCK_PROMPT + MOCK_COMPLETION, .upstream_cost = -1 };

    if (!llm_op_writes(q->call.op)) {
        u.completion = 0;
        u.total = u.prompt;
    }
    llmp_account_usage(q, &u);
}

static apr_status_t mock_embedding(llmp_attempt_t *a)
{
    json_object *o = llm_json_new_object(a->q->r->pool), *item, *vector;

    llm_json_set_str(o, "object", "list");
    item = llm_json_add_object(llm_json_add_array(o, "data"), NULL);
    llm_json_set_str(item, "object", "embedding");
    llm_json_set_int(item, "index", 0);
    vector = llm_json_add_array(item, "embedding");
    for (int i = 0; i < MOCK_DIMENSIONS; i++) {
        json_object_array_add(vector, json_object_new_double(0.0));
    }
    llm_json_set(o, "usage", llm_usage_json(&a->q->charge.usage));
    return llmp_answer_send_tree(a, o);
}

/** A chat's, of which answers in every format clients speak are made. */
static apr_status_t mock_whole(llmp_attempt_t *a, const char *text)
{
    llmp_req_t *q = a->q;
    json_object *o = llm_json_new_object(q->r->pool);
    json_object *choice, *msg;

    llm_json_set_str(o, "id", a->try.answer_id);
    llm_json_set_int(o, "created", apr_time_sec(q->call.started));
    llm_json_set_str(o, "model", q->call.model);
    llm_json_set_str(o, "object", "chat.completion");
    choice = llm_json_add_object(llm_json_add_array(o, "choices"), NULL);
    llm_json_set_str(choice, "finish_reason", "stop");
    llm_json_set_int(choice, "index", 0);
    msg = llm_json_add_object(choice, "message");
    llm_json_set_str(msg, "content", text);
    llm_json_set_str(msg, "role", "assistant");
    llm_json_set(o, "usage", llm_usage_json(&q->charge.usage));
    return llmp_answer_send_tree(a, o);
}

/** Length of at most MOCK_CHUNK characters of UTF-8. */
static apr_size_t chunk_length(const char *s)
{
    apr_size_t n = 0;

    for (int i = 0; i < MOCK_CHUNK && s[n] != '\0'; i++) {
        n++;
        while (((unsigned char)s[n] & 0xC0) == 0x80) {
            n++;
        }
    }
    return n;
}

static apr_status_t mock_stream(llmp_attempt_t *a, const char *text)
{
    struct llmp_stream_t *st = llmp_stream_begin(a);
    llm_delta_t d = { .role = "assistant" };
    apr_status_t rv = APR_SUCCESS;

    while (*text != '\0' && rv == APR_SUCCESS) {
        d.content = (llm_str_t){ text, chunk_length(text) };
        rv = llmp_stream_delta(st, &d);
        text += d.content.n;
        d.role = NULL;
    }
    d.content = (llm_str_t){ NULL, 0 };
    d.finish_reason = "stop";
    d.usage = &a->q->charge.usage;
    if (rv == APR_SUCCESS) {
        rv = llmp_stream_delta(st, &d);
    }
    return rv == APR_SUCCESS ? llmp_stream_finish(st) : rv;
}

apr_status_t llmp_mock_answer(llmp_attempt_t *a)
{
    llmp_req_t *q = a->q;
    const char *text = q->way.at.deployment->mock_response;

    llmp_answer_id(q);
    for (apr_size_t i = 0; i < sizeof(errors) / sizeof(errors[0]); i++) {
        if (strcmp(text, errors[i].text) == 0) {
            a->err = llm_err_make(q->r->pool, errors[i].cls, 0, "%s: this is a mock error", text);
            q->way.called_upstream = 1;
            return APR_EGENERAL;
        }
    }
    set_usage(q);
    if (q->call.op == LLM_OP_EMBEDDING) {
        return mock_embedding(a);
    }
    return q->call.stream ? mock_stream(a, text) : mock_whole(a, text);
}
