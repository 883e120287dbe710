/* SPDX-License-Identifier: Apache-2.0 */

/** @file gateway.c @brief What other modules call: include/mod_llm_proxy.h. */

#include <apr_strings.h>
#include "mod_llm_proxy.h"
#include "mod_llm_proxy/call/attempt.h"
#include "mod_llm_proxy/call/gateway.h"
#include "mod_llm_proxy/call/inner.h"
#include "mod_llm_proxy/caller/key.h"
#include "mod_llm_proxy/upstream/call.h"
#include "mod_llm_proxy/upstream/fanout.h"
#include "mod_llm_proxy/upstream/pump.h"

#define AT_ONCE 32              /* exchanges of one wait */

static const llm_caller_t *caller(request_rec *r)
{
    const llmp_req_t *q = llmp_req(r);
    llm_caller_t *c;

    if (q == NULL || q->key == NULL) {
        return NULL;
    }
    c = apr_pcalloc(r->pool, sizeof(*c));
    c->hash = q->key->hash;
    c->master = q->key->master;
    c->alias = q->key->alias;
    c->user_id = q->key->user_id;
    c->team_id = q->key->team_id;
    c->organization_id = q->key->organization_id;
    return c;
}

static const char *argument(request_rec *r, int i)
{
    const llmp_req_t *q = llmp_req(r);

    return q != NULL && i >= 0 && i < LLM_PATH_ARGS ? q->path_args[i] : NULL;
}

/* -- exchanges -------------------------------------------------------------------------------- */

struct llm_exchange_t {
    llmp_exchange_t x;
    llm_receiver_t to;
    llmp_fanout_t *fanout;      /**< of the first of those that are run; NULL: not yet */
};

static apr_status_t on_head(void *baton, const llm_head_t *head)
{
    const llm_exchange_t *e = baton;
    llm_reply_head_t h = { head->status, head->headers };

    return e->to.head != NULL ? e->to.head(e->to.baton, &h) : APR_SUCCESS;
}

static apr_status_t on_data(void *baton, const char *data, apr_size_t n)
{
    const llm_exchange_t *e = baton;

    return e->to.data != NULL ? e->to.data(e->to.baton, data, n) : APR_SUCCESS;
}

/** A limit that who calls leaves to the settings. */
static apr_interval_time_t or_settings(const request_rec *r, apr_interval_time_t limit)
{
    apr_interval_time_t general = llmp.config->request_timeout;

    return limit != 0 ? limit : general > 0 ? general : r->server->timeout;
}

static llm_exchange_t *start(request_rec *r, const llm_http_req_t *req, const llm_limits_t *limits,
                             const llm_receiver_t *to, const char **why)
{
    llm_exchange_t *e = apr_pcalloc(r->pool, sizeof(*e));
    const llmp_req_t *q = llmp_req(r);

    e->to = *to;
    e->x.r = r;
    e->x.req = req;
    e->x.to = (llmp_receiver_t){ on_head, on_data, e, NULL };
    e->x.connect_timeout = llmp_sconf(r->server)->connect_timeout;
    e->x.first_timeout = or_settings(r, limits->first);
    e->x.idle_timeout = or_settings(r, limits->idle);
    e->x.deadline = limits->deadline;
    e->x.client = q != NULL ? llmp_client_socket(q->r) : NULL;
    if (llmp_exchange_init(&e->x) != APR_SUCCESS) {
        *why = "the URL cannot be called";
        return NULL;
    }
    return e;
}

/** As they are run at once. */
static llmp_fanout_t *fanout_of(request_rec *r, llm_exchange_t **list, int n)
{
    llmp_fanout_t *f = apr_pcalloc(r->pool, sizeof(*f));

    f->x = apr_palloc(r->pool, (apr_size_t)(n > 0 ? n : 1) * sizeof(*f->x));
    for (int i = 0; i < n; i++) {
        f->x[i] = &list[i]->x;
    }
    f->n = n;
    f->at_once = n < AT_ONCE ? n : AT_ONCE;
    f->pool = r->pool;
    return f;
}

static apr_status_t run(request_rec *r, llm_exchange_t **list, int n, llm_wait_t *wait)
{
    int left = 0;

    if (n > 0 && wait == NULL) {
        llmp_fanout_t *f = fanout_of(r, list, n);

        llmp_fanout(f->x, n, f->at_once, r->pool);
    }
    else if (n > 0) {
        llmp_fanout_t *f = list[0]->fanout;

        if (f != NULL) {
            llmp_fanout_came(f, wait->came);
        }
        else {
            f = list[0]->fanout = fanout_of(r, list, n);
        }
        if (llmp_fanout_wants(f, wait)) {
            return APR_EAGAIN;
        }
    }
    for (int i = 0; i < n; i++) {
        left |= list[i]->x.status == APR_ECONNABORTED;
    }
    return left ? APR_ECONNABORTED : APR_SUCCESS;
}

static apr_status_t result(const llm_exchange_t *e, const char **why)
{
    *why = e->x.why;
    return e->x.status;
}

static const llm_gateway_t table = {
    .version = LLM_GATEWAY_TABLE,
    .caller = caller,
    .argument = argument,
    .without_client = llmp_call_request,
    .start = start,
    .run = run,
    .result = result,
    .begin = llmp_inner_begin,
    .go_on = llmp_inner_go_on,
    .answer = llmp_inner_answer,
    .end = llmp_inner_end,
};

static const llm_gateway_t *llm_gateway_table(void)
{
    return &table;
}

void llmp_gateway_register(void)
{
    APR_REGISTER_OPTIONAL_FN(llm_gateway_table);
}
