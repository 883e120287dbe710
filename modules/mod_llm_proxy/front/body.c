/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_strings.h>
#include "mod_llm_proxy/front/body.h"
#include "mod_llm_proxy/front/body_wait.h"
#include "dialect/openai_chat/shape.h"
#include "dialect/ir/params.h"
#include "mod_llm_proxy/front/form.h"
#include "mod_llm_proxy/process/heap.h"
#include "base/utf8.h"

#define NAME_SHOWN 100          /* bytes of a member's name that are told back */

/** Where the body goes: exactly Content-Length bytes, or growing for a chunked one. */
static apr_status_t start(llmp_req_t *q, llm_buf_t *b, llm_err_t **err)
{
    apr_int64_t limit = llmp_sconf(q->r->server)->max_request;
    const char *cl = apr_table_get(q->r->headers_in, "Content-Length");
    apr_int64_t n = cl ? apr_atoi64(cl) : 0;    /* core has checked its form */

    if (n > limit) {
        *err = llm_err_make(q->r->pool, LLM_ERR_BAD_REQUEST, HTTP_REQUEST_ENTITY_TOO_LARGE,
                            "Request size is too large. Request size is %" APR_INT64_T_FMT
                            " bytes. Max size is %" APR_INT64_T_FMT " bytes", n, limit);
        return APR_EGENERAL;
    }
    llm_buf_init(b, q->r->pool, (apr_size_t)n, (apr_size_t)limit);
    return APR_SUCCESS;
}

/** Take the buckets of one brigade; *done at the end of the body. */
static apr_status_t take(apr_bucket_brigade *bb, llm_buf_t *b, int *done)
{
    for (apr_bucket *e = APR_BRIGADE_FIRST(bb); e != APR_BRIGADE_SENTINEL(bb);
         e = APR_BUCKET_NEXT(e)) {
        const char *data;
        apr_size_t n;
        apr_status_t rv;

        if (APR_BUCKET_IS_EOS(e)) {
            *done = 1;
            return APR_SUCCESS;
        }
        if (APR_BUCKET_IS_METADATA(e)) {
            continue;
        }
        if ((rv = apr_bucket_read(e, &data, &n, APR_BLOCK_READ)) != APR_SUCCESS) {
            return rv;
        }
        llm_buf_add(b, data, n);
        if (b->overflow) {
            return APR_ENOSPC;
        }
    }
    return APR_SUCCESS;
}

static llm_err_t *too_many_wait(llmp_req_t *q)
{
    llm_err_t *e = llm_err_make(q->r->pool, LLM_ERR_UNAVAILABLE, 0,
                                "Too many request bodies are waited for at the moment");

    e->retry_after = apr_time_from_sec(5);
    return e;
}

static llm_err_t *read_error(llmp_req_t *q, apr_status_t rv)
{
    if (rv == APR_ENOSPC) {
        q->r->connection->keepalive = AP_CONN_CLOSE;
        return llm_err_make(q->r->pool, LLM_ERR_BAD_REQUEST, HTTP_REQUEST_ENTITY_TOO_LARGE,
                            "Request size is too large. Max size is %" APR_INT64_T_FMT " bytes",
                            llmp_sconf(q->r->server)->max_request);
    }
    q->r->connection->keepalive = AP_CONN_CLOSE;
    if (rv == APR_EBUSY) {
        return too_many_wait(q);
    }
    if (APR_STATUS_IS_TIMEUP(rv)) {
        return llm_err_make(q->r->pool, LLM_ERR_TIMEOUT, HTTP_REQUEST_TIME_OUT,
                            "The request body did not arrive in time");
    }
    return llm_err_make(q->r->pool, LLM_ERR_BAD_REQUEST, 0,
                        "The request body ended before it was complete");
}

/** A body that comes. */
typedef struct llmp_reading_t {
    apr_bucket_brigade *bb;
    llmp_body_wait_t w;
    llm_buf_t text;
    int done;
} llmp_reading_t;

/** @return NULL: it is refused before a byte is read */
static llmp_reading_t *begin(llmp_req_t *q, llm_err_t **err)
{
    request_rec *r = q->r;
    llmp_reading_t *rd = apr_pcalloc(r->pool, sizeof(*rd));

    if (start(q, &rd->text, err) != APR_SUCCESS) {
        r->connection->keepalive = AP_CONN_CLOSE;
        return NULL;
    }
    rd->bb = apr_brigade_create(r->pool, r->connection->bucket_alloc);
    return rd;
}

/** @param wait NULL: in this thread. @return APR_EAGAIN: it waits for that; or *err is set */
static apr_status_t read_raw(llmp_req_t *q, llm_wait_t *wait, llm_err_t **err)
{
    llmp_reading_t *rd = q->body.reading != NULL ? q->body.reading : begin(q, err);
    apr_status_t rv = APR_SUCCESS;

    q->body.reading = rd;
    if (rd == NULL) {
        return APR_EGENERAL;
    }
    while (rv == APR_SUCCESS && !rd->done) {
        rv = llmp_body_wait_read(q->r, rd->bb, HUGE_STRING_LEN, &rd->w, wait);
        if (rv == APR_SUCCESS) {
            rv = take(rd->bb, &rd->text, &rd->done);
        }
        rd->w.bytes = rd->text.n;
        apr_brigade_cleanup(rd->bb);
    }
    if (rv == APR_EAGAIN) {
        return rv;
    }
    apr_brigade_destroy(rd->bb);
    q->body.reading = NULL;
    if (rv != APR_SUCCESS) {
        *err = read_error(q, rv);
        return APR_EGENERAL;
    }
    q->body.text.p = rd->text.n ? rd->text.p : "";
    q->body.text.n = rd->text.n;
    return APR_SUCCESS;
}

apr_status_t llmp_body_read_raw(llmp_req_t *q, llm_err_t **err)
{
    return read_raw(q, NULL, err);
}

void llmp_body_left(llmp_req_t *q)
{
    if (q->body.reading != NULL) {
        llmp_body_wait_end(&q->body.reading->w);
    }
}

static llm_err_t *not_json(llmp_req_t *q, const llm_json_err_t *je)
{
    llm_err_t *e = llm_err_make(q->r->pool, LLM_ERR_BAD_REQUEST, 0,
                                "Invalid JSON payload: %s: line %d column %d (char %" APR_SIZE_T_FMT
                                ")", je->reason, je->line, je->column, je->offset);

    e->type = "invalid_request_error";
    e->param = "request_body";
    return e;
}

/** Of a member twice none counts, and a name with a NUL is not the one before it. */
static llm_err_t *odd_name(llmp_req_t *q, const llm_json_name_t *odd)
{
    apr_pool_t *p = q->r->pool;
    const char *name = llm_utf8_cut(p, apr_pstrdup(p, odd->name), NAME_SHOWN);
    int twice = strcmp(odd->reason, LLM_JSON_NAME_TWICE) == 0;
    llm_err_t *e = llm_err_make(p, LLM_ERR_BAD_REQUEST, 0,
                                twice ? "Invalid JSON payload: '%s' is given twice"
                                      : "Invalid JSON payload: the name '%s\\u0000...' has a NUL",
                                name);

    e->type = "invalid_request_error";
    e->param = name;
    return e;
}

apr_status_t llmp_body_read_tree(llmp_req_t *q, json_object **tree, llm_err_t **err)
{
    llm_json_err_t je = { "Expecting an object", 0, 1, 1 };
    llm_json_name_t odd = { .depth = LLM_JSON_MAX_DEPTH };
    const llm_str_t *body = &q->body.text;

    llmp_heap_tree(q, body->n);
    if (llm_json_parse_names(q->r->pool, body->p, body->n, tree, &odd, &je) != APR_SUCCESS ||
        !json_object_is_type(*tree, json_type_object)) {
        *err = odd.reason ? odd_name(q, &odd) : not_json(q, &je);
        return APR_EGENERAL;
    }
    return APR_SUCCESS;
}

/**
 * The rare body with an escaped member name: what one parser made of it is what everybody sees
 * from here on, so nothing can be hidden from the gateway's rules.
 */
static apr_status_t rewrite_plainly(llmp_req_t *q, llm_json_err_t *je)
{
    llm_json_name_t odd = { .depth = 1 };
    json_object *o;
    llm_str_t *body = &q->body.text;
    apr_status_t rv = llm_json_parse_names(q->r->pool, body->p, body->n, &o, &odd, je);

    if (rv != APR_SUCCESS) {
        return rv;
    }
    body->p = llm_json_text(q->r->pool, o, &body->n);
    return llm_scan_object(q->body.scan, body->p, body->n, je);
}

apr_status_t llmp_body_read(llmp_req_t *q, llm_wait_t *wait, llm_err_t **err)
{
    llmp_body_t *body = &q->body;
    llm_json_err_t je = { "Expecting value", 0, 1, 1 };
    llm_fit_t fit;
    int is_escaped = 0;
    apr_status_t rv = q->outer == NULL ? read_raw(q, wait, err) : APR_SUCCESS;

    if (rv == APR_SUCCESS) {
        rv = llmp_form_to_json(q, err);
    }
    if (rv != APR_SUCCESS) {
        return rv;
    }
    if (body->text.n == 0) {    /* the first member that is missing is what the client is told */
        body->text = (llm_str_t){ "{}", 2 };
    }
    body->scan = apr_palloc(q->r->pool, sizeof(*body->scan));
    rv = llm_scan_fit(body->scan, body->text.p, body->text.n, llm_openai_request_shape, &fit, &je);
    if (rv == APR_INCOMPLETE) {
        rv = rewrite_plainly(q, &je);
        is_escaped = 1;         /* who escapes names may do so in messages and tools */
        if (rv == APR_INCOMPLETE) {
            je = (llm_json_err_t){ "Too many members", 0, 1, 1 };
        }
    }
    if (rv != APR_SUCCESS) {
        *err = not_json(q, &je);
        return APR_EGENERAL;
    }
    body->deciding = apr_pcalloc(q->r->pool, sizeof(*body->deciding));
    body->deciding->body = body->scan;
    body->deciding->pool = q->r->pool;
    q->call.body_n = body->text.n;
    q->call.history = is_escaped ? LLM_HISTORY_ANY : llm_openai_history(&fit);
    return APR_SUCCESS;
}
