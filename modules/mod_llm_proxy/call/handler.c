/* SPDX-License-Identifier: Apache-2.0 */
#include "mod_llm_proxy/call/attempt.h"
#include "mod_llm_proxy/call/handler.h"
#include "mod_llm_proxy/front/claim.h"
#include "mod_llm_proxy/front/client_hold.h"
#include "mod_llm_proxy/life/life.h"
#include "mod_llm_proxy/process/arena.h"
#include "mod_llm_proxy/reply/last_byte.h"
#include "mod_llm_proxy/reply/write.h"
#include "mod_llm_proxy/route.h"
#include "mod_llm_proxy/upstream/wait.h"

/** What a browser asks before a call from another site; contract 2.2: open to all. */
static int is_preflight(const request_rec *r)
{
    return r->method_number == M_OPTIONS && apr_table_get(r->headers_in, "Origin") != NULL &&
           apr_table_get(r->headers_in, "Access-Control-Request-Method") != NULL;
}

static int answer_preflight(llmp_req_t *q)
{
    const char *want = apr_table_get(q->r->headers_in, "Access-Control-Request-Headers");
    apr_table_t *h = q->r->headers_out;

    apr_table_setn(h, "access-control-allow-methods",
                   "DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT");
    apr_table_setn(h, "access-control-max-age", "600");
    if (want != NULL) {
        apr_table_setn(h, "access-control-allow-headers", want);
    }
    return llmp_respond_json(q, HTTP_OK, "\"OK\"", 4);
}

static int answer_unknown(llmp_req_t *q)
{
    if (q->allow == NULL) {
        return llmp_respond_detail(q, HTTP_NOT_FOUND, "Not Found");
    }
    apr_table_setn(q->r->headers_out, "allow", q->allow);
    return llmp_respond_detail(q, HTTP_METHOD_NOT_ALLOWED, "Method Not Allowed");
}

/** The client left, or the server stops, before the request was let in. */
static int leave(llmp_req_t *q)
{
    llmp_reply_failed(q, llmp_attempt_left_error(q));
    return llmp_reply_nobody(q);
}

/** Who brings a route waits in its thread, or in a stage: nothing of ours would call it again. */
static int run_others(llmp_req_t *q)
{
    int rv;

    llmp_last_byte_watch(q);
    rv = q->route->others(q->r);
    llmp_settle(q);             /* httpd writes the rest: what it has buffered, an error's page */
    if (rv != SUSPENDED) {
        return rv;
    }
    ap_log_rerror(APLOG_MARK, APLOG_ERR, 0, q->r, LLMLOG(489)
                  "the handler of %s returned SUSPENDED, which only stages may do by APR_EAGAIN",
                  q->route->path);
    return HTTP_INTERNAL_SERVER_ERROR;
}

int llmp_step(llmp_req_t *q)
{
    llm_err_t *err = NULL;
    apr_status_t rv;

    if (!q->walk.admitted) {
        if (q->walk.waits && (q->life.wait.came == LLM_CAME_LEFT ||
                              q->life.wait.came == LLM_CAME_STOP)) {
            return leave(q);
        }
        rv = llmp_admit(q, &err);
        if (rv != APR_SUCCESS) {
            return rv == APR_EAGAIN ? SUSPENDED : llmp_respond_error(q, err);
        }
    }
    return q->route->others != NULL ? run_others(q) : q->route->handler(q);
}

int llmp_run(llmp_req_t *q)
{
    llmp_watch_t watch = llmp_watch_client(q->r);
    int rv;

    while ((rv = llmp_step(q)) == SUSPENDED) {
        llmp_poll(&q->life.wait, &watch);
    }
    return rv;
}

/**
 * What is allocated for the call, by httpd's filters as well, comes from an arena. Its pool goes
 * with the request's own, behind the access log; that one has its place back for the end of the
 * request, which destroys r->pool.
 */
static int run_in_arena(llmp_req_t *q)
{
    apr_pool_t *own = q->r->pool;
    int rv;

    q->r->pool = llmp_arena_take(own);
    llmp_claim_memory(q, q->r->pool);
    rv = llmp_run(q);
    q->r->pool = own;
    return rv;
}

int llmp_handler(request_rec *r)
{
    llmp_req_t *q = llmp_req(r);

    if (q == NULL || strcmp(r->handler, LLMP_HANDLER) != 0) {
        return DECLINED;
    }
    llmp_client_hold_ours(r);
    if (is_preflight(r)) {
        return answer_preflight(q);
    }
    return q->route == NULL ? answer_unknown(q) : run_in_arena(q);
}
