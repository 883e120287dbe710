/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_strings.h>
#include "mod_llm_proxy/call/attempt.h"
#include "mod_llm_proxy/call/forward_headers.h"
#include "mod_llm_proxy/call/pass_bytes.h"
#include "mod_llm_proxy/process/heap.h"
#include "base/http/url.h"
#include "dialect/ir/neutral.h"
#include "dialect/ir/openais_own.h"
#include "dialect/ir/params.h"
#include "provider/providers.h"

/* -- parsed: another wire format, or something has to look inside ---------------------------- */

apr_status_t llmp_request_tree(llmp_attempt_t *a)
{
    llmp_req_t *q = a->q;
    const llm_str_t *body = &q->body.text;
    llm_json_err_t je;

    if (a->tree != NULL) {
        return APR_SUCCESS;
    }
    llmp_heap_tree(q, body->n);
    /* a dialect may change the tree, so every attempt has its own */
    if (llm_json_parse_checked(q->r->pool, body->p, body->n, &a->tree, &je) != APR_SUCCESS) {
        a->err = llm_err_make(q->r->pool, LLM_ERR_BAD_REQUEST, 0,
                              "Invalid JSON payload: %s: line %d column %d (char %" APR_SIZE_T_FMT
                              ")", je.reason, je.line, je.column, je.offset);
        return APR_EGENERAL;
    }
    return APR_SUCCESS;
}

/** A null that is still there is the operator's, who wants none sent: usage is estimated then. */
static int is_null(json_object *ir, const char *key)
{
    return llm_json_has(ir, key) && llm_json_get(ir, key) == NULL;
}

/** What is ours to say in a body of OpenAI's, and what its host cannot take. */
static apr_status_t finish_body(llmp_attempt_t *a, json_object *ir)
{
    llmp_req_t *q = a->q;
    llm_params_t ps;

    llm_json_set_str(ir, "model", q->way.at.upstream_model);
    llm_params_init(&ps, &a->try, llmp_wire(a), ir);
    if (q->call.stream && llmp_takes_stream_options(&ps) && !is_null(ir, "stream_options")) {
        json_object *o = llm_json_obj(ir, "stream_options");

        llm_json_set_bool(o ? o : llm_json_add_object(ir, "stream_options"), "include_usage", 1);
    }
    else if (!q->call.stream && !is_null(ir, "stream_options")) {
        /* "only allowed when 'stream' is enabled" */
        json_object_object_del(ir, "stream_options");
    }
    return llm_provider_tweak(&a->try, ir, &a->err);
}

/** Rules and repairs are for the body as it is sent. @param ir the wire, where both speak it */
static apr_status_t send_judged(llmp_attempt_t *a, json_object *ir, llm_msg_t *out)
{
    const llm_upstream_side_t *side = llmp_upstream(a);
    apr_status_t rv = APR_SUCCESS;

    out->json = ir;
    if (!llmp_is_same_wire(a) && side->request != NULL) {
        rv = side->request(&a->try, ir, out, &a->err);
    }
    if (rv == APR_SUCCESS) {
        rv = llm_params_apply(&a->try, llmp_wire(a), out->json, &a->err);
    }
    return rv == APR_SUCCESS ? finish_body(a, out->json) : rv;
}

/** Of an IR that rules were applied to. @param out json NULL: it became several bodies */
static apr_status_t send_translated(llmp_attempt_t *a, llm_msg_t *out, llm_wait_t *wait)
{
    const llm_upstream_side_t *side = llmp_upstream(a);
    json_object *ir = a->ir;
    apr_status_t rv = side->wants_bytes != NULL ? llmp_media_inline(a, ir, wait) : APR_SUCCESS;

    if (rv == APR_SUCCESS && llmp_parts_wanted(a, ir)) {
        return llmp_parts_build(a, ir);
    }
    if (rv == APR_SUCCESS) {
        rv = llm_request_plain(&a->try, ir, &a->err);
    }
    return rv == APR_SUCCESS ? side->request(&a->try, ir, out, &a->err) : rv;
}

/** The body in the canonical form, or as the client wrote it where the upstream speaks the same. */
static apr_status_t make_ir(llmp_attempt_t *a)
{
    const llm_client_side_t *client = a->q->call.dialect->client;
    apr_status_t rv = llmp_request_tree(a);

    a->ir = a->tree;
    llmp_answer_id(a->q);
    if (rv == APR_SUCCESS && !llmp_is_same_wire(a) && client->read != NULL) {
        rv = client->read(&a->try, a->ir, &a->ir, &a->err);
    }
    if (rv == APR_SUCCESS && !llmp_upstream(a)->judged_as_sent) {
        rv = llm_params_apply(&a->try, llmp_wire(a), a->ir, &a->err);
    }
    return rv;
}

static apr_status_t translate(llmp_attempt_t *a, llm_wait_t *wait)
{
    llm_msg_t out = { .sent = a->http.headers };
    apr_status_t rv = a->ir == NULL ? make_ir(a) : APR_SUCCESS;

    if (rv == APR_SUCCESS) {
        rv = llmp_upstream(a)->judged_as_sent ? send_judged(a, a->ir, &out)
                                              : send_translated(a, &out, wait);
    }
    if (rv == APR_SUCCESS && out.json != NULL) {
        a->http.body = llm_json_text(a->q->r->pool, out.json, &a->http.body_len);
        if (out.headers != NULL) {
            llmp_forward_join(a->http.headers, out.headers);
        }
    }
    return rv;
}

/** A plain body in another wire format. @return APR_INCOMPLETE: it takes a tree */
static apr_status_t write_text(llmp_attempt_t *a)
{
    llmp_req_t *q = a->q;
    llm_buf_t *b;

    if (a->tree != NULL || llmp_upstream(a)->request_text == NULL ||
        q->call.dialect->client->read != NULL ||
        llm_params_has_defaults(&a->try)) {
        return APR_INCOMPLETE;
    }
    llmp_answer_id(q);
    b = llmp_out_buffer(q, q->body.text.n + q->body.text.n / 4 + LLMP_SPLICE_ROOM);
    if (llmp_upstream(a)->request_text(&a->try, q->body.scan, b) != APR_SUCCESS) {
        return APR_INCOMPLETE;
    }
    a->http.body = b->p;
    a->http.body_len = b->n;
    return APR_SUCCESS;
}

/* -- headers and URL -------------------------------------------------------------------------- */

void llmp_request_begin(llmp_attempt_t *a)
{
    const llmp_req_t *q = a->q;
    const llm_deployment_t *d = q->way.at.deployment;
    apr_table_t *h = apr_table_make(q->r->pool, 12);

    /* a small fresh table: nothing of the client's headers goes upstream unasked */
    apr_table_setn(h, "Content-Type", "application/json");
    apr_table_setn(h, "Accept", q->call.stream && llmp_wire(a)->framing == LLM_FRAMING_SSE
                                    ? "text/event-stream" : "application/json");
    apr_table_setn(h, "User-Agent", "llm-gateway/" LLM_GATEWAY_VERSION);
    if (d->organization != NULL) {
        apr_table_setn(h, "OpenAI-Organization", d->organization);
    }
    llmp_forward_headers(q, h);
    a->http.headers = h;
}

apr_status_t llmp_request_build(llmp_attempt_t *a, llm_wait_t *wait)
{
    apr_status_t rv;

    a->http.method = "POST";
    rv = llmp_may_pass_bytes(a) ? llmp_pass_bytes(a) : write_text(a);
    if (rv == APR_INCOMPLETE) {
        rv = translate(a, wait);
    }
    if (rv == APR_SUCCESS) {
        rv = llm_provider_url(&a->try, a->try.endpoint, &a->http.url, &a->err);
    }
    if (rv == APR_SUCCESS) {
        a->q->way.api_base = llm_url_shown(a->q->r->pool, a->http.url);
        rv = llm_provider_auth(&a->try, &a->http, &a->err);
    }
    if (rv != APR_SUCCESS && rv != APR_EAGAIN && a->err == NULL) {
        a->err = llm_err_make(a->q->r->pool, LLM_ERR_INTERNAL, 0, "The request could not be made");
    }
    return rv;
}
