/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_strings.h>
#include "mod_llm_proxy/call/attempt.h"
#include "mod_llm_proxy/call/forward_headers.h"
#include "mod_llm_proxy/process/heap.h"
#include "base/http/url.h"
#include "dialect/ir/neutral.h"
#include "dialect/ir/openais_own.h"
#include "dialect/ir/params.h"
#include "provider/providers.h"

/* what the byte path adds at most: names, the model, stream_options */
#define SPLICE_ROOM 512

/* -- bytes pass: only the members that must change are touched -------------------------------- */

/**
 * Whether the body can go upstream as the client wrote it: both speak the same, and nothing has to
 * look inside.
 */
static int may_pass_bytes(const llmp_attempt_t *a)
{
    const llm_scan_t *s = a->q->body.scan;

    return a->tree == NULL && llmp_is_same_wire(a) && !llm_params_has_defaults(&a->try) &&
           !llm_provider_needs_tweak(&a->try, s->text, s->n) &&
           llm_scan_find(s, "allowed_openai_params") == NULL &&
           llm_scan_find(s, "additional_drop_params") == NULL;
}

/** How often a call is tried again is the client's word, and so is the size of its body. */
static llm_buf_t *out_buffer(llmp_req_t *q, apr_size_t first)
{
    if (q->way.out != NULL) {
        llm_buf_reset(q->way.out);
        return q->way.out;
    }
    q->way.out = apr_palloc(q->r->pool, sizeof(*q->way.out));
    llm_buf_init(q->way.out, q->r->pool, first, 2 * q->body.text.n + 65536);
    return q->way.out;
}

static void put_key(llm_buf_t *b, const char *key, apr_size_t n)
{
    llm_buf_add(b, b->n > 1 ? ",\"" : "\"", b->n > 1 ? 2 : 1);
    llm_buf_add(b, key, n);
    llm_buf_add(b, "\":", 2);
}

/** stream_options with include_usage: the ledger needs it whether the client does or not. */
static void put_stream_options(llm_buf_t *b, const llm_scan_t *s, const llm_member_t *m,
                               int has_include_usage)
{
    put_key(b, "stream_options", sizeof("stream_options") - 1);
    if (m != NULL && m->type == LLM_SCAN_OBJECT && has_include_usage) {
        llm_buf_add(b, s->text + m->value, m->value_len);
    }
    else {
        llm_buf_puts(b, "{\"include_usage\":true}");
    }
}

/** Whether the provider knows stream_options, sent by the client or not. */
static int takes_stream_options(llm_params_t *ps)
{
    const char *to;

    return llm_params_key(ps, "stream_options", 14, &to) == LLM_KEY_PASS;
}

/** @return APR_INCOMPLETE: a member decides about others, so the body must be parsed after all */
static apr_status_t pass_bytes(llmp_attempt_t *a)
{
    llmp_req_t *q = a->q;
    const llm_scan_t *s = q->body.scan;
    const llm_member_t *options = NULL;
    apr_array_header_t *bad = NULL;
    llm_params_t ps;
    llm_buf_t *b = out_buffer(q, q->body.text.n + strlen(q->way.at.upstream_model) + SPLICE_ROOM);
    const char *model = llmp_wire(a)->facts->model;
    apr_size_t model_n = strlen(model);
    int options_wanted = q->call.stream;

    llm_params_init(&ps, &a->try, llmp_wire(a), NULL);
    llm_buf_add(b, "{", 1);
    put_key(b, model, model_n);
    llm_buf_json_str(b, q->way.at.upstream_model);
    for (int i = 0; i < s->count; i++) {
        const llm_member_t *m = &s->m[i];
        const char *key = s->text + m->key, *to = NULL;
        llm_key_e verdict;

        if ((m->key_len == model_n && memcmp(key, model, model_n) == 0) ||
            llm_is_unsaid_member(&a->try, s, m)) {
            continue;           /* null says as much as nothing, and not every server takes it */
        }
        verdict = llm_params_key(&ps, key, m->key_len, &to);
        if (verdict == LLM_KEY_TREE ||
            (verdict == LLM_KEY_UNSUPPORTED && (q->call.history & LLM_HISTORY_NO_TOOLS)) ||
            (verdict == LLM_KEY_RENAME && llm_scan_find(s, to) != NULL)) {
            return APR_INCOMPLETE;      /* no member is sent twice; what is of no tools goes */
        }
        if (m->key_len == 14 && memcmp(key, "stream_options", 14) == 0) {
            options = m;
            options_wanted = options_wanted && verdict == LLM_KEY_PASS;
            continue;
        }
        if (verdict == LLM_KEY_UNSUPPORTED && !llm_is_neutral_member(s, m)) {
            bad = bad ? bad : apr_array_make(q->r->pool, 2, sizeof(const char *));
            APR_ARRAY_PUSH(bad, const char *) = apr_pstrmemdup(q->r->pool, key, m->key_len);
        }
        if (llm_params_is_sent(verdict) &&
            (verdict != LLM_KEY_ASKED || !llm_is_neutral_member(s, m))) {
            put_key(b, to ? to : key, to ? strlen(to) : m->key_len);
            llm_buf_add(b, s->text + m->value, m->value_len);
        }
    }
    if (bad != NULL) {
        a->err = llm_params_unsupported(&a->try, bad);
        return APR_EGENERAL;
    }
    if (options_wanted && takes_stream_options(&ps)) {
        put_stream_options(b, s, options, q->call.include_usage);
    }
    llm_buf_add(b, "}", 1);
    a->http.body = b->p;
    a->http.body_len = b->n;
    return b->overflow ? APR_ENOMEM : APR_SUCCESS;
}

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
    if (q->call.stream && takes_stream_options(&ps) && !is_null(ir, "stream_options")) {
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

/** Rules are for the IR. @param out json NULL: it became several bodies */
static apr_status_t send_translated(llmp_attempt_t *a, json_object *ir, llm_msg_t *out)
{
    const llm_upstream_side_t *side = llmp_upstream(a);
    apr_status_t rv = llm_params_apply(&a->try, llmp_wire(a), ir, &a->err);

    if (rv == APR_SUCCESS && side->wants_bytes != NULL) {
        rv = llmp_media_inline(a, ir);
    }
    if (rv == APR_SUCCESS && llmp_parts_wanted(a, ir)) {
        return llmp_parts_build(a, ir);
    }
    if (rv == APR_SUCCESS) {
        rv = llm_request_plain(&a->try, ir, &a->err);
    }
    return rv == APR_SUCCESS ? side->request(&a->try, ir, out, &a->err) : rv;
}

static apr_status_t translate(llmp_attempt_t *a)
{
    llmp_req_t *q = a->q;
    const llm_client_side_t *client = q->call.dialect->client;
    llm_msg_t out = { .sent = a->http.headers };
    apr_status_t rv = llmp_request_tree(a);
    json_object *ir = a->tree;

    llmp_answer_id(q);
    if (rv == APR_SUCCESS && !llmp_is_same_wire(a) && client->read != NULL) {
        rv = client->read(&a->try, ir, &ir, &a->err);
    }
    if (rv == APR_SUCCESS) {
        rv = (llmp_upstream(a)->judged_as_sent ? send_judged : send_translated)(a, ir, &out);
    }
    if (rv == APR_SUCCESS && out.json != NULL) {
        a->http.body = llm_json_text(q->r->pool, out.json, &a->http.body_len);
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
    b = out_buffer(q, q->body.text.n + q->body.text.n / 4 + SPLICE_ROOM);
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

apr_status_t llmp_request_build(llmp_attempt_t *a)
{
    apr_status_t rv;

    a->http.method = "POST";
    rv = may_pass_bytes(a) ? pass_bytes(a) : write_text(a);
    if (rv == APR_INCOMPLETE) {
        rv = translate(a);
    }
    if (rv == APR_SUCCESS) {
        rv = llm_provider_url(&a->try, a->try.endpoint, &a->http.url, &a->err);
    }
    if (rv == APR_SUCCESS) {
        a->q->way.api_base = llm_url_shown(a->q->r->pool, a->http.url);
        rv = llm_provider_auth(&a->try, &a->http, &a->err);
    }
    if (rv != APR_SUCCESS && a->err == NULL) {
        a->err = llm_err_make(a->q->r->pool, LLM_ERR_INTERNAL, 0, "The request could not be made");
    }
    return rv;
}
