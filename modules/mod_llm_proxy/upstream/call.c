/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_strings.h>
#include "mod_llm_proxy/upstream/call.h"
#include "mod_llm_proxy/upstream/pump.h"
#include "mod_llm_proxy/upstream/wait.h"

typedef struct collect_t {
    llmp_fetched_t *reply;
    llm_buf_t b;
    apr_pool_t *pool;
    apr_size_t max;
} collect_t;

static apr_status_t on_head(void *baton, const llm_head_t *h)
{
    collect_t *c = baton;

    c->reply->head = *h;
    llm_buf_init(&c->b, c->pool, 4096, c->max);
    return APR_SUCCESS;
}

static apr_status_t on_data(void *baton, const char *data, apr_size_t n)
{
    collect_t *c = baton;

    llm_buf_add(&c->b, data, n);
    return c->b.overflow ? APR_ENOSPC : APR_SUCCESS;
}

request_rec *llmp_call_request(server_rec *s, apr_pool_t *p)
{
    request_rec *r = apr_pcalloc(p, sizeof(*r));
    conn_rec *c = apr_pcalloc(p, sizeof(*c));

    c->pool = p;
    c->base_server = s;
    c->bucket_alloc = apr_bucket_alloc_create(p);
    c->notes = apr_table_make(p, 2);
    c->conn_config = ap_create_conn_config(p);
    r->pool = p;
    r->connection = c;
    r->server = s;
    r->request_time = apr_time_now();
    r->notes = apr_table_make(p, 2);
    r->subprocess_env = apr_table_make(p, 2);
    r->headers_in = apr_table_make(p, 2);
    r->headers_out = apr_table_make(p, 2);
    r->err_headers_out = apr_table_make(p, 2);
    r->request_config = ap_create_request_config(p);
    r->per_dir_config = s->lookup_defaults;
    r->method = "POST";
    r->uri = r->unparsed_uri = (char *)"";
    return r;
}

apr_status_t llmp_call(request_rec *r, const llm_http_req_t *req, const llmp_call_limits_t *limits,
                       llmp_fetched_t *reply, const char **why)
{
    llmp_exchange_t *x = apr_pcalloc(r->pool, sizeof(*x));
    collect_t c = { .reply = reply, .pool = r->pool, .max = limits->max };
    apr_status_t rv;

    x->r = r;
    x->req = req;
    x->to = (llmp_receiver_t){ on_head, on_data, &c, NULL };
    x->connect_timeout = llmp_sconf(r->server)->connect_timeout;
    if (limits->connect < x->connect_timeout) {
        x->connect_timeout = limits->connect;
    }
    x->first_timeout = x->idle_timeout = limits->idle;
    x->deadline = limits->deadline;
    x->client = limits->watch;
    rv = llmp_exchange_init(x);
    if (rv != APR_SUCCESS) {
        *why = "the URL cannot be called";
        return rv;
    }
    rv = llmp_exchange_block(x);
    *why = x->why;
    reply->detail = x->detail;
    reply->body = c.b.n ? c.b.p : "";
    reply->n = c.b.n;
    return rv;
}
