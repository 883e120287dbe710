/* SPDX-License-Identifier: Apache-2.0 */
#include <stddef.h>
#include <apr_lib.h>
#include <apr_strings.h>
#include "mod_llm_proxy/account/account.h"
#include "mod_llm_proxy/life/life.h"
#include "mod_llm_proxy/reply/attempt.h"
#include "mod_llm_proxy/process/heap.h"
#include "mod_llm_proxy/reply/secrets.h"
#include "mod_llm_proxy/reply/write.h"
#include "base/crypto/random.h"
#include "base/http/events.h"
#include "dialect/ir/answer.h"
#include "dialect/ir/rest.h"
#include "dialect/ir/error/said.h"
#include "dialect/ir/error/errors.h"
#include "dialect/openai_chat/render.h"
#include "dialect/ir/usage.h"

const char *llmp_answer_model(const llmp_req_t *q)
{
    return q->way.at.fallbacks > 0 || !q->controls.model_in_body ? NULL : q->call.model;
}

void llmp_answer_id(llmp_req_t *q)
{
    if (q->life.try->answer_id == NULL) {
        q->life.try->answer_id = llm_random_token(q->r->pool, "chatcmpl-", 29);
    }
}

/** Not a page of something in between: that no model wrote, and nobody charges for it. */
static int is_of_a_model(const llmp_attempt_t *a)
{
    apr_size_t i = 0;

    while (i < a->body.n && apr_isspace(a->body.p[i])) {
        i++;
    }
    return i < a->body.n && a->body.p[i] == '{';
}

static apr_status_t broken(llmp_attempt_t *a, const char *why)
{
    a->spoilt = is_of_a_model(a);
    a->err = llm_err_make(a->q->r->pool, LLM_ERR_BAD_GATEWAY, 0,
                          "litellm.BadGatewayError: the answer of the upstream cannot be used: %s",
                          why);
    return APR_EGENERAL;
}

/** The head of an answer of n bytes. */
static void begin_answer(llmp_req_t *q, apr_size_t n)
{
    llmp_answer_headers(q);
    ap_set_content_type(q->r, "application/json");
    ap_set_content_length(q->r, (apr_off_t)n);
    q->r->status = HTTP_OK;
    q->reply.committed = 1;
}

/** An answer we wrote: what stood in several parts of the upstream's may have become one text. */
static apr_status_t send_whole(llmp_attempt_t *a, const char *text, apr_size_t n)
{
    text = llmp_secrets_mask_made(a, a->q->r->pool, text, &n);
    begin_answer(a->q, n);
    llmp_write(a->q, text, n);
    return APR_SUCCESS;
}

/** Send body with the model's text replaced; no copy of the rest. */
static void send_spliced(llmp_req_t *q, const llm_scan_t *s, const char *model)
{
    const llm_member_t *m = model ? llm_scan_find(s, "model") : NULL;
    llm_buf_t name;

    if (m == NULL) {
        begin_answer(q, s->n);
        llmp_write(q, s->text, s->n);
        return;
    }
    llm_buf_init(&name, q->r->pool, strlen(model) + 16, 65536);
    llm_buf_json_str(&name, model);
    begin_answer(q, s->n - m->value_len + name.n);
    llmp_write3(q, s->text, m->value, name.p, name.n, s->text + m->value + m->value_len,
                s->n - m->value - m->value_len);
}

/** Scan an answer. @return APR_INCOMPLETE: not what clients count on, it has to be mended */
static apr_status_t scan_answer(llmp_attempt_t *a, llm_scan_t *s, llm_fit_t *fit,
                                llm_json_err_t *je)
{
    const llm_facts_t *facts = llmp_wire(a)->facts;
    apr_status_t rv;

    if (facts->answer == NULL) {
        memset(fit, 0, sizeof(*fit));
        return llm_scan_object(s, a->body.p, a->body.n, je);
    }
    rv = llm_scan_fit(s, a->body.p, a->body.n, facts->answer, fit, je);
    if (rv != APR_SUCCESS) {
        return rv;
    }
    return (facts->answer_passes ? facts->answer_passes(fit) : !fit->odd) ? APR_SUCCESS
                                                                          : APR_INCOMPLETE;
}

/** Whether the ledger counts by an estimate, or by less than it was told. */
static int counts_otherwise(const llmp_req_t *q)
{
    return q->charge.usage.known && (q->charge.estimated || q->charge.usage.corrected);
}

static int is_member(const llm_scan_t *s, const llm_member_t *m, const char *name)
{
    return m->key_len == strlen(name) && memcmp(s->text + m->key, name, m->key_len) == 0;
}

static void put_usage(llm_buf_t *b, const llmp_req_t *q, const llm_scan_t *s)
{
    llm_scan_t told;
    int is_some = !q->charge.estimated &&
                  llm_scan_sub(&told, s, llm_scan_find(s, "usage")) == APR_SUCCESS;

    q->call.dialect->client->count(b, &q->charge.usage, is_some ? &told : NULL);
}

/** Send an answer whose usage nobody could be charged by with the one the ledger has instead. */
static void send_recounted(llmp_attempt_t *a, const llm_scan_t *s, const char *model)
{
    llmp_req_t *q = a->q;
    llm_buf_t b;

    llm_buf_init(&b, q->r->pool, s->n + 1024, 2 * s->n + 65536);
    llm_buf_add(&b, "{", 1);
    for (int i = 0; i < s->count; i++) {
        const llm_member_t *m = &s->m[i];

        if (is_member(s, m, "usage")) {
            continue;
        }
        llm_buf_add(&b, "\"", 1);
        llm_buf_add(&b, s->text + m->key, m->key_len);
        llm_buf_puts(&b, "\":");
        if (model != NULL && is_member(s, m, "model")) {
            llm_buf_json_str(&b, model);
        }
        else {
            llm_buf_add(&b, s->text + m->value, m->value_len);
        }
        llm_buf_add(&b, ",", 1);
    }
    llm_buf_puts(&b, "\"usage\":");
    put_usage(&b, q, s);
    llm_buf_add(&b, "}", 1);
    send_whole(a, b.p, b.n);
}

/** @return APR_INCOMPLETE: it takes a tree */
static apr_status_t send_bytes(llmp_attempt_t *a)
{
    llmp_req_t *q = a->q;
    llm_usage_t usage = { .upstream_cost = -1 };
    llm_json_err_t je = { NULL, 0, 0, 0 };
    llm_scan_t s;
    llm_fit_t fit;
    apr_status_t rv = scan_answer(a, &s, &fit, &je);

    if (rv != APR_SUCCESS) {
        return rv == APR_INCOMPLETE ? rv : broken(a, je.reason);
    }
    if (llm_error_said_in(&s)) {
        a->err = llm_err_from_status(&a->try, llmp_wire(a), 0, a->body.p, a->body.n);
        return APR_EGENERAL;
    }
    llmp_wire(a)->facts->usage(&usage, &s, &fit);
    q->reply.upstream_id = llm_scan_str(&s, llm_scan_find(&s, "id"), q->r->pool);
    a->try.served_model = llm_scan_str(&s, llm_scan_find(&s, llmp_wire(a)->facts->model),
                                       q->r->pool);
    llmp_account_answer(q, &usage, a->body.p, a->body.n);
    if (counts_otherwise(q)) {
        send_recounted(a, &s, llmp_answer_model(q));
    }
    else {
        send_spliced(q, &s, llmp_answer_model(q));
    }
    return APR_SUCCESS;
}

/** The choices of a whole answer as deltas, for a client that asked for a stream. */
static apr_status_t send_as_stream(llmp_attempt_t *a, json_object *ir)
{
    static const char *const of_message[] = { "role", "content", "reasoning_content",
                                              "tool_calls", NULL };
    static const char *const of_choice[] = { "index", "message", "delta", "text",
                                             "finish_reason", "usage", NULL };
    static const char *const of_call[] = { "id", "index", "function", NULL };
    json_object *choices = llm_json_arr(ir, "choices");
    size_t n = choices ? json_object_array_length(choices) : 0;
    struct llmp_stream_t *st = llmp_stream_begin(a);
    apr_size_t thoughts = 0;

    for (size_t i = 0; i < n; i++) {
        json_object *choice = json_object_array_get_idx(choices, i);
        json_object *msg = llm_json_obj(choice, "message");
        json_object *calls = llm_json_arr(msg, "tool_calls");
        size_t ncalls = calls ? json_object_array_length(calls) : 0;
        const char *text = msg ? llm_json_str(msg, "content") : llm_json_str(choice, "text");
        const char *reasoning = llm_json_str(msg, "reasoning_content");
        llm_tool_delta_t *tools = apr_pcalloc(a->q->r->pool, (ncalls + 1) * sizeof(*tools));
        llm_delta_t d = { .id = llm_json_str(ir, "id"), .choice = (int)i, .role = "assistant",
                          .tools = tools, .ntools = (int)ncalls };

        for (size_t k = 0; k < ncalls; k++) {
            json_object *call = json_object_array_get_idx(calls, k);
            const char *args = llm_json_str(llm_json_obj(call, "function"), "arguments");

            tools[k].index = (int)k;
            tools[k].id = llm_json_str(call, "id");
            tools[k].name = llm_json_str(llm_json_obj(call, "function"), "name");
            tools[k].arguments = (llm_str_t){ args, args ? strlen(args) : 0 };
            if (llm_json_obj(call, "custom") != NULL) {
                tools[k].extra = llm_rest(a->q->r->pool, call, of_call);
            }
        }
        d.content = (llm_str_t){ text, text ? strlen(text) : 0 };
        d.reasoning = (llm_str_t){ reasoning, reasoning ? strlen(reasoning) : 0 };
        thoughts += d.reasoning.n;
        d.extra = llm_rest(a->q->r->pool, msg, of_message);
        d.choice_extra = llm_rest(a->q->r->pool, choice, of_choice);
        d.finish_reason = llm_json_str(choice, "finish_reason");
        if (i + 1 == n) {       /* nobody is told of no thoughts beside some */
            llmp_account_thoughts(a->q, thoughts);
        }
        d.usage = i + 1 == n && a->q->charge.usage.known ? &a->q->charge.usage : NULL;
        if (llmp_stream_delta(st, &d) != APR_SUCCESS) {
            return APR_ECONNABORTED;
        }
    }
    return llmp_stream_finish(st);
}

static void stamp(llmp_req_t *q, json_object *ir)
{
    const char *model = llmp_answer_model(q), *id = llm_json_str(ir, "id");

    if (model != NULL) {
        llm_json_set_str(ir, "model", model);
    }
    else if (llm_json_get(ir, "model") == NULL) {
        llm_json_set_str(ir, "model", q->way.at.upstream_model);
    }
    /* whoever looks at the answer may change it */
    q->reply.upstream_id = id != NULL ? apr_pstrdup(q->r->pool, id) : NULL;
}

/** The client is told what the ledger counts. */
static void tell_usage(const llmp_req_t *q, json_object *answer)
{
    if (counts_otherwise(q)) {
        q->call.dialect->client->recount(answer, &q->charge.usage, q->charge.estimated);
    }
}

/** Send a whole answer in the client's format. */
static apr_status_t send_written(llmp_attempt_t *a, json_object *answer)
{
    llmp_req_t *q = a->q;
    apr_size_t n;
    const char *text;

    if (llmp_look_at_answer(q, answer, &a->err) != APR_SUCCESS) {
        a->stopped = 1;
        if (q->walk.left) {
            llmp_reply_left(q);
        }
        return APR_EGENERAL;
    }
    text = llm_json_text(q->r->pool, answer, &n);
    return send_whole(a, text, n);
}

apr_status_t llmp_answer_send_tree(llmp_attempt_t *a, json_object *ir)
{
    const llm_client_side_t *client = a->q->call.dialect->client;

    stamp(a->q, ir);
    if (a->q->call.stream) {
        return send_as_stream(a, ir);
    }
    if (client->write != NULL) {
        ir = client->write(&a->try, ir);
    }
    tell_usage(a->q, ir);
    return send_written(a, ir);
}

/** A plain answer of another wire format. @return APR_INCOMPLETE: it takes a tree */
static apr_status_t send_text(llmp_attempt_t *a)
{
    llmp_req_t *q = a->q;
    llm_usage_t usage;
    const llm_upstream_side_t *side = llmp_upstream(a);
    llm_scan_t s;
    llm_buf_t b;

    if (side->response_text == NULL || q->call.dialect->client->write != NULL ||
        q->call.stream ||
        llm_scan_object(&s, a->body.p, a->body.n, NULL) != APR_SUCCESS) {
        return APR_INCOMPLETE;
    }
    llm_buf_init(&b, q->r->pool, a->body.n + 1024, 2 * a->body.n + 65536);
    if (side->response_text(&a->try, &s, llmp_answer_model(q), &b, &usage) != APR_SUCCESS) {
        return APR_INCOMPLETE;
    }
    q->reply.upstream_id = a->try.answer_id;
    llmp_account_answer(q, &usage, b.p, b.n);
    if (counts_otherwise(q)) {
        return APR_INCOMPLETE;
    }
    return send_whole(a, b.p, b.n);
}

void llmp_answer_unmark(llmp_attempt_t *a)
{
    apr_size_t n = llm_mark_length(a->body.p, a->body.n);

    a->body.p += n;
    a->body.n -= n;
    a->body.cap -= n;
}

/** What nobody asked for, or was cut off, is no answer; secrets we sent are no part of it. */
static apr_status_t check_usable(llmp_attempt_t *a)
{
    const char *coding = apr_table_get(a->x.head.headers, "Content-Encoding");

    a->try.head = a->x.head.headers;
    llmp_answer_unmark(a);
    llmp_secrets_mask_body(a);
    if (coding != NULL && ap_cstr_casecmp(coding, "identity") != 0) {
        broken(a, "it has a Content-Encoding nobody asked for");
        a->spoilt = 1;          /* of whatever it is, nobody can tell */
        return APR_EGENERAL;
    }
    return a->body.overflow ? broken(a, "it is larger than LLMMaxResponseBody") : APR_SUCCESS;
}

/**
 * Whether an answer is only mended. Deltas are made of the IR, and of OpenAI's text completions,
 * whose log probabilities the IR has no place for.
 */
static int stays_as_it_is(const llmp_attempt_t *a)
{
    return llmp_is_same_wire(a) && (!a->q->call.stream || llmp_upstream(a)->judged_as_sent);
}

/** @param ir may be in the client's format: stays_as_it_is() */
static apr_status_t read_tree(llmp_attempt_t *a, json_object **ir, llm_usage_t *usage)
{
    json_object *in;
    llm_json_err_t je;
    apr_status_t rv;

    llmp_heap_tree(a->q, a->body.n);
    if (llm_json_parse_answer(a->q->r->pool, a->body.p, a->body.n, &in, &je) != APR_SUCCESS) {
        return broken(a, je.reason);
    }
    if (!json_object_is_type(in, json_type_object)) {
        return broken(a, "not a JSON object");
    }
    rv = (stays_as_it_is(a) ? llmp_wire(a)->facts->mend_answer
                            : llmp_upstream(a)->response)(&a->try, in, ir, usage, &a->err);
    a->spoilt = rv != APR_SUCCESS && (usage->known || llm_usage_is_partial(usage));
    return rv;
}

apr_status_t llmp_answer_read(llmp_attempt_t *a, json_object **ir, llm_usage_t *usage)
{
    apr_status_t rv = check_usable(a);

    return rv == APR_SUCCESS ? read_tree(a, ir, usage) : rv;
}

/** The text is only written out when the usage is missing or may be wrong. */
static void account_tree(llmp_attempt_t *a, const llm_usage_t *usage, json_object *ir)
{
    llmp_req_t *q = a->q;
    apr_size_t n = 0;
    const char *text = "";

    if (llmp_account_doubts(q, usage, a->body.n)) {
        text = llm_json_text(q->r->pool, ir, &n);
    }
    llmp_account_answer(q, usage, text, n);
}

/** What would pass as bytes, for a stage that looks at it: nothing of it is mended. */
static apr_status_t read_passing(llmp_attempt_t *a, json_object **answer, llm_usage_t *usage)
{
    llm_json_err_t je;
    llm_scan_t s;
    llm_fit_t fit;

    /* without one, send_bytes() has found that it does not pass */
    if (!(a->q->life.looks & LLM_LOOKS_AT_ANSWER) || !llmp_is_same_wire(a) ||
        a->q->call.stream || a->try.wrapped != NULL ||
        scan_answer(a, &s, &fit, &je) != APR_SUCCESS || llm_error_said_in(&s)) {
        return APR_INCOMPLETE;
    }
    llmp_heap_tree(a->q, a->body.n);
    if (llm_json_parse_answer(a->q->r->pool, a->body.p, a->body.n, answer, &je) != APR_SUCCESS ||
        !json_object_is_type(*answer, json_type_object)) {
        return APR_INCOMPLETE;
    }
    llmp_wire(a)->facts->usage(usage, &s, &fit);
    return APR_SUCCESS;
}

static apr_status_t send_translated(llmp_attempt_t *a)
{
    llm_usage_t usage = { .upstream_cost = -1 };
    json_object *answer = NULL;

    if (read_passing(a, &answer, &usage) != APR_SUCCESS &&
        read_tree(a, &answer, &usage) != APR_SUCCESS) {
        a->told = usage;
        return APR_EGENERAL;
    }
    account_tree(a, &usage, answer);
    if (!stays_as_it_is(a) || a->q->call.stream) {
        return llmp_answer_send_tree(a, answer);
    }
    stamp(a->q, answer);
    tell_usage(a->q, answer);
    return send_written(a, answer);
}

apr_status_t llmp_answer_send(llmp_attempt_t *a)
{
    apr_status_t rv = check_usable(a);

    if (rv != APR_SUCCESS) {
        return rv;
    }
    if (a->q->life.looks & LLM_LOOKS_AT_ANSWER) {
        rv = APR_INCOMPLETE;
    }
    /* arguments that were wrapped on the way up are mended in a tree */
    else if (llmp_is_same_wire(a) && !a->q->call.stream && a->try.wrapped == NULL) {
        rv = send_bytes(a);
    }
    else {
        rv = send_text(a);
    }
    return rv == APR_INCOMPLETE ? send_translated(a) : rv;
}
