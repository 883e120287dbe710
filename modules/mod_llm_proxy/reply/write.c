/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_strings.h>
#include "mod_llm_proxy.h"
#include "mod_llm_proxy/life/life.h"
#include "mod_llm_proxy/caller/cache.h"
#include "mod_llm_proxy/reply/cost_headers.h"
#include "mod_llm_proxy/reply/reader.h"
#include "mod_llm_proxy/reply/write.h"
#include "mod_llm_proxy/reply/unread.h"
#include "dialect/openai_chat/render.h"

void llmp_plain_headers(apr_table_t *h)
{
    apr_table_setn(h, "x-litellm-version", LLM_GATEWAY_VERSION);
    apr_table_setn(h, "x-frame-options", "DENY");
    apr_table_setn(h, "content-security-policy", "frame-ancestors 'none'");
    apr_table_setn(h, "x-content-type-options", "nosniff");
    apr_table_setn(h, "access-control-allow-origin", "*");
    apr_table_setn(h, "vary", "Origin");
}

void llmp_common_headers(llmp_req_t *q)
{
    apr_table_setn(q->r->headers_out, "x-litellm-call-id", q->call.id);
    llmp_plain_headers(q->r->headers_out);
}

/* -- attempts --------------------------------------------------------------------------------- */

static int drop_echo(void *rec, const char *name, const char *value)
{
    (void)value;
    if (ap_cstr_casecmpn(name, "llm_provider-", 13) == 0 ||
        ap_cstr_casecmpn(name, "x-ratelimit-", 12) == 0) {
        APR_ARRAY_PUSH((apr_array_header_t *)rec, const char *) = name;
    }
    return 1;
}

/** Headers of an attempt that did not count are not the answer's. */
static void forget_headers(request_rec *r)
{
    apr_array_header_t *names = apr_array_make(r->pool, 8, sizeof(const char *));

    apr_table_do(drop_echo, names, r->headers_out, NULL);
    for (int i = 0; i < names->nelts; i++) {
        apr_table_unset(r->headers_out, APR_ARRAY_IDX(names, i, const char *));
    }
}

void llmp_reply_attempt(llmp_req_t *q)
{
    llmp_reply_t *reply = &q->reply;

    if (reply->err != NULL) {   /* of the attempt before */
        forget_headers(q->r);
        reply->err = NULL;
    }
    LLM_ANEW(reply->of_attempt);
}

void llmp_reply_failed(llmp_req_t *q, const llm_err_t *err)
{
    q->reply.err = err;
}

void llmp_reply_left(llmp_req_t *q)
{
    q->reply.aborted = 1;
}

int llmp_reply_nobody(llmp_req_t *q)
{
    llmp_reply_left(q);
    q->r->connection->keepalive = AP_CONN_CLOSE;
    q->r->status = LLMP_CLIENT_CLOSED;
    return OK;
}

void llmp_reply_refused(llmp_req_t *q, const llm_err_t *err)
{
    q->reply.err = err;
    q->reply.refused = q->reply.committed = 1;
}

/* -- bytes ------------------------------------------------------------------------------------ */

static apr_bucket_brigade *brigade(llmp_req_t *q)
{
    if (q->reply.bb == NULL) {
        q->reply.bb = apr_brigade_create(q->r->pool, q->r->connection->bucket_alloc);
    }
    return q->reply.bb;
}

/** The head of an answer that no client gets. */
static apr_status_t hand_head(llmp_req_t *q)
{
    const llm_receiver_t *to = q->reply.to;
    llm_reply_head_t head = { q->r->status, q->r->headers_out };

    if (q->reply.handed || to == NULL || to->head == NULL) {
        return APR_SUCCESS;
    }
    q->reply.handed = 1;
    return to->head(to->baton, &head);
}

/** To who made an inner call. */
static apr_status_t hand_over(llmp_req_t *q, apr_bucket_brigade *bb)
{
    const llm_receiver_t *to = q->reply.to;
    apr_status_t rv = hand_head(q);

    for (apr_bucket *e = APR_BRIGADE_FIRST(bb); e != APR_BRIGADE_SENTINEL(bb) && rv == APR_SUCCESS;
         e = APR_BUCKET_NEXT(e)) {
        const char *data;
        apr_size_t n;

        if (APR_BUCKET_IS_METADATA(e) ||
            (rv = apr_bucket_read(e, &data, &n, APR_BLOCK_READ)) != APR_SUCCESS) {
            continue;
        }
        if (to != NULL) {
            rv = to->data != NULL ? to->data(to->baton, data, n) : APR_SUCCESS;
        }
        else {
            llm_buf_add(q->reply.gathered, data, n);
        }
    }
    q->reply.declined = rv;
    return rv;
}

static apr_status_t pass(llmp_req_t *q, apr_bucket_brigade *bb)
{
    apr_status_t rv = q->reply.gathered != NULL ? hand_over(q, bb) : llmp_reader_pass(q->r, bb);

    apr_brigade_cleanup(bb);
    if (rv != APR_SUCCESS || q->r->connection->aborted) {
        q->reply.aborted = 1;
        return APR_ECONNABORTED;
    }
    return APR_SUCCESS;
}

#define COPY_FIRST 4096
#define COPY_MAX   (4 * 1024 * 1024)    /* bytes of an answer that a stage can look at */

static void keep(llmp_req_t *q, const char *data, apr_size_t n)
{
    if (!(q->life.looks & LLM_LOOKS_AT_BYTES)) {
        return;
    }
    if (q->reply.copy == NULL) {
        q->reply.copy = apr_palloc(q->r->pool, sizeof(*q->reply.copy));
        llm_buf_init(q->reply.copy, q->r->pool, COPY_FIRST, COPY_MAX);
    }
    llm_buf_add(q->reply.copy, data, n);
    q->reply.copied += n;
}

apr_status_t llmp_write(llmp_req_t *q, const char *data, apr_size_t n)
{
    apr_bucket_brigade *bb = brigade(q);

    keep(q, data, n);
    llmp_settle(q);
    APR_BRIGADE_INSERT_TAIL(bb, apr_bucket_pool_create(data, n, q->r->pool, bb->bucket_alloc));
    return pass(q, bb);
}

apr_status_t llmp_write3(llmp_req_t *q, const char *a, apr_size_t na, const char *b, apr_size_t nb,
                         const char *c, apr_size_t nc)
{
    apr_bucket_brigade *bb = brigade(q);
    apr_pool_t *p = q->r->pool;

    keep(q, a, na);
    keep(q, b, nb);
    keep(q, c, nc);
    llmp_settle(q);
    APR_BRIGADE_INSERT_TAIL(bb, apr_bucket_pool_create(a, na, p, bb->bucket_alloc));
    APR_BRIGADE_INSERT_TAIL(bb, apr_bucket_pool_create(b, nb, p, bb->bucket_alloc));
    APR_BRIGADE_INSERT_TAIL(bb, apr_bucket_pool_create(c, nc, p, bb->bucket_alloc));
    return pass(q, bb);
}

/* nothing is allocated from r->pool here: a stream may write a million times */
apr_status_t llmp_write_now(llmp_req_t *q, const char *data, apr_size_t n, int last)
{
    apr_bucket_brigade *bb = brigade(q);

    keep(q, data, n);
    if (last) {
        llmp_settle(q);
    }
    APR_BRIGADE_INSERT_TAIL(bb, apr_bucket_transient_create(data, n, bb->bucket_alloc));
    APR_BRIGADE_INSERT_TAIL(bb, apr_bucket_flush_create(bb->bucket_alloc));
    return pass(q, bb);
}

/* an error bucket keeps the last chunk from being sent, so that the cut is seen */
void llmp_write_cut(llmp_req_t *q)
{
    apr_bucket_brigade *bb = brigade(q);

    if (q->outer != NULL) {
        return;                 /* who gathers it looks at q->reply.err */
    }
    llmp_settle(q);
    q->r->connection->keepalive = AP_CONN_CLOSE;
    APR_BRIGADE_INSERT_TAIL(bb, ap_bucket_error_create(HTTP_BAD_GATEWAY, NULL, q->r->pool,
                                                       bb->bucket_alloc));
    APR_BRIGADE_INSERT_TAIL(bb, apr_bucket_eos_create(bb->bucket_alloc));
    pass(q, bb);
}

int llmp_respond_json(llmp_req_t *q, int status, const char *json, apr_size_t n)
{
    if (q->body.text.p == NULL && q->outer == NULL) {
        llmp_unread_leave(q->r);
    }
    llmp_common_headers(q);
    q->r->status = status;
    /* core makes 500 of a status it has no name for, such as 529 */
    q->r->status_line = ap_get_status_line_ex(q->r->pool, status);
    ap_set_content_type(q->r, "application/json");
    ap_set_content_length(q->r, (apr_off_t)n);
    q->reply.committed = 1;
    if (!q->r->header_only) {
        llmp_write(q, json, n);
    }
    return OK;
}

int llmp_respond_tree(llmp_req_t *q, int status, json_object *o)
{
    apr_size_t n;
    const char *text = llm_json_text(q->r->pool, o, &n);

    return llmp_respond_json(q, status, text, n);
}

int llmp_respond_detail(llmp_req_t *q, int status, const char *text)
{
    llm_buf_t b;

    /* it may hold a path of any length: an escape is six bytes at most */
    llm_buf_init(&b, q->r->pool, 128, 6 * strlen(text) + 64);
    llm_buf_puts(&b, "{\"detail\":");
    llm_buf_json_str(&b, text);
    llm_buf_puts(&b, "}");
    return llmp_respond_json(q, status, b.p, b.n);
}

static void seconds_header(apr_table_t *h, apr_pool_t *p, apr_interval_time_t t)
{
    apr_table_setn(h, "retry-after",
                   apr_psprintf(p, "%" APR_TIME_T_FMT, apr_time_sec(t + APR_USEC_PER_SEC - 1)));
}

/* headers of an answer are added once: setting one compares it with all that begin alike */
static void set_number(llmp_req_t *q, const char *name, double v)
{
    apr_table_addn(q->r->headers_out, name, llm_double_text(q->r->pool, v));
}

/** What the caller's key has spent so far; the master key has no ledger of its own. */
static void key_headers(llmp_req_t *q)
{
    if (q->key == NULL || q->key->master) {
        return;
    }
    set_number(q, "x-litellm-key-spend", llmp_key_spend(q->key));
    if (q->key->max_budget >= 0) {
        set_number(q, "x-litellm-key-max-budget", q->key->max_budget);
    }
}

static void set_millis(llmp_req_t *q, const char *name, apr_interval_time_t t)
{
    apr_table_addn(q->r->headers_out, name, llm_thousandths_text(q->r->pool, t));
}

/** What an attempt that was answered says of itself. */
static void attempt_headers(llmp_req_t *q)
{
    const llm_deployment_t *d = q->way.at.deployment;
    apr_table_t *h = q->r->headers_out;
    apr_pool_t *p = q->r->pool;
    apr_time_t now = apr_time_now();

    apr_table_addn(h, "x-litellm-model-id", d->id);
    apr_table_addn(h, "x-litellm-model-name", d->model);
    apr_table_addn(h, "x-litellm-model-group", q->way.at.group);
    if (d->shown_base != NULL || q->way.api_base != NULL) {
        apr_table_addn(h, "x-litellm-model-api-base",
                       d->shown_base ? d->shown_base : q->way.api_base);
    }
    if (d->region != NULL) {
        apr_table_addn(h, "x-litellm-model-region", d->region);
    }
    if (q->charge.priced && !q->call.stream) {
        llmp_cost_headers(q);
    }
    set_millis(q, "x-litellm-response-duration-ms", now - q->call.started);
    if (q->way.upstream_start && q->way.first_byte) {
        set_millis(q, "x-litellm-overhead-duration-ms",
                   q->way.upstream_start - q->call.started + now -
                       (q->way.upstream_end ? q->way.upstream_end : q->way.first_byte));
    }
    apr_table_addn(h, "x-litellm-attempted-retries", apr_itoa(p, q->way.at.retries));
    if (q->way.at.retries > 0) {
        apr_table_addn(h, "x-litellm-max-retries", apr_itoa(p, q->way.at.max_retries));
    }
    apr_table_addn(h, "x-litellm-attempted-fallbacks", apr_itoa(p, q->way.at.fallbacks));
    if (q->way.failures != NULL && !q->way.failures->overflow && q->way.at.fallbacks > 0) {
        apr_table_addn(h, "x-litellm-fallback-errors",
                       apr_pstrcat(p, "[", q->way.failures->p, "]", NULL));
    }
    if (q->controls.timeout != LLM_UNSET) {
        set_number(q, "x-litellm-timeout", (double)q->controls.timeout / APR_USEC_PER_SEC);
    }
}

void llmp_answer_headers(llmp_req_t *q)
{
    llmp_common_headers(q);
    key_headers(q);
    attempt_headers(q);
}

int llmp_respond_error(llmp_req_t *q, const llm_err_t *err)
{
    apr_table_t *h = q->r->headers_out;
    llm_buf_t body;
    int status;

    if (q->reply.refused) {
        return OK;
    }
    q->reply.err = err;
    if (q->reply.stream_begun) {
        attempt_headers(q);
    }
    else if (q->way.at.deployment != NULL) {
        apr_table_setn(h, "x-litellm-model-id", q->way.at.deployment->id);
        apr_table_setn(h, "x-litellm-model-name", q->way.at.deployment->model);
    }
    apr_table_setn(h, "x-litellm-response-cost", "0");
    key_headers(q);
    if (err->retry_after >= 0) {
        seconds_header(h, q->r->pool, err->retry_after);
    }
    if (err->status == HTTP_UNAUTHORIZED) {
        apr_table_setn(h, "www-authenticate", "Bearer");
    }
    llm_buf_init(&body, q->r->pool, 512, 1 << 20);
    status = (q->call.dialect ? q->call.dialect->client->refuse : llm_openai_refuse)(&body, err);
    return llmp_respond_json(q, status, body.p, body.n);
}
