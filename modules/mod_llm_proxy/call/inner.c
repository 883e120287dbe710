/* SPDX-License-Identifier: Apache-2.0 */
#define LLMP_MAKES_REQUESTS     /* owners.h */
#include <string.h>
#include "mod_llm_proxy/account/account.h"
#include "mod_llm_proxy/call/attempt.h"
#include "mod_llm_proxy/call/handler.h"
#include "mod_llm_proxy/call/inner.h"
#include "mod_llm_proxy/front/claim.h"
#include "mod_llm_proxy/life/life.h"
#include "mod_llm_proxy/reply/write.h"
#include "mod_llm_proxy/route.h"
#include "mod_llm_proxy/upstream/call.h"
#include "mod_llm_proxy/upstream/wait.h"

#define GATHERED_FIRST 4096     /* bytes of an answer */

struct llm_inner_t {
    llmp_req_t *q;
    llm_err_t *err;             /**< why it was not even begun; NULL: it was */
    llm_buf_t gathered;
    int over;                   /**< what llmp_step() can do is done */
    int waits;                  /**< for what q->life.wait says */
};

/** A call that is no model's is made by who began it. */
static int let_in(llmp_req_t *q)
{
    (void)q;
    return OK;
}

static const llmp_route_t others_route = { M_POST, "", let_in, LLM_ACCESS_KEY, LLM_OP_NONE, NULL,
                                           NULL };

static const llmp_route_t *route_of(const llm_dialect_t *dialect, apr_pool_t *p)
{
    llmp_route_t *route = apr_pmemdup(p, &others_route, sizeof(others_route));

    route->handler = llmp_model_call;
    route->op = llm_modes[dialect->mode].op;
    route->dialect = dialect;
    return route;
}

/** @return NULL: clients speak nothing of that name */
static const llm_dialect_t *dialect_named(const char *name)
{
    const llm_dialect_t *const *d = llm_dialects();

    while (*d != NULL && ((*d)->client == NULL || strcmp((*d)->name, name) != 0)) {
        d++;
    }
    return *d;
}

static int depth_of(const llmp_req_t *q)
{
    int n = 0;

    for (; q != NULL && q->outer != NULL; q = q->outer) {
        n++;
    }
    return n;
}

/** A request of its own that leaves with the same client; its answer goes to no filter. */
static request_rec *request_for(request_rec *r)
{
    request_rec *own;
    apr_pool_t *p;

    apr_pool_create(&p, r->pool);
    apr_pool_tag(p, "llm_inner");
    own = llmp_call_request(r->server, p);
    own->connection = r->connection;
    own->main = r;
    own->per_dir_config = r->per_dir_config;
    own->useragent_ip = r->useragent_ip;
    own->useragent_addr = r->useragent_addr;
    own->log_id = r->log_id;
    return own;
}

/** What it has of the request it is made for; its ledger row is found by the same session. */
static void begin(llm_inner_t *call, llmp_req_t *outer, const llm_what_t *what,
                  const llm_dialect_t *dialect)
{
    llmp_req_t *q = call->q;

    q->outer = outer;
    /* its maker may be gone when the call is settled */
    q->what = q->life.what = apr_pmemdup(q->r->pool, what, sizeof(*what));
    q->generation = outer->generation;
    q->key = outer->key;
    q->client_ip = outer->client_ip;
    q->controls.user = outer->controls.user;
    q->controls.session_id = outer->controls.session_id ? outer->controls.session_id
                                                        : outer->call.id;
    q->route = dialect != NULL ? route_of(dialect, q->r->pool) : &others_route;
    q->call.op = q->route->op;
    q->call.dialect = dialect;
    q->call.model = dialect != NULL ? NULL : what->name;
    q->body.text = what->body.p != NULL ? what->body : (llm_str_t){ "", 0 };
    llm_buf_init(&call->gathered, q->r->pool, GATHERED_FIRST,
                 (apr_size_t)llmp_sconf(q->r->server)->max_response);
    q->reply.gathered = &call->gathered;
    q->reply.to = what->to;
    llmp_life_begin(q);
}

/** @return why it cannot be made; NULL: it can */
static llm_err_t *why_not(const llmp_req_t *outer, const llm_what_t *what,
                          const llm_dialect_t *dialect, apr_pool_t *p)
{
    if (outer == NULL || outer->key == NULL) {
        return llm_err_make(p, LLM_ERR_AUTHENTICATION, 0, "An inner call needs a caller");
    }
    if (depth_of(outer) >= LLM_INNER_DEEP) {
        return llm_err_make(p, LLM_ERR_BAD_REQUEST, 0,
                            "Calls within calls are at most %d deep", LLM_INNER_DEEP);
    }
    if (what->kind == LLM_WHAT_MODEL && dialect == NULL) {
        return llm_err_make(p, LLM_ERR_BAD_REQUEST, 0, "No client speaks '%s'",
                            what->dialect != NULL ? what->dialect : "");
    }
    return NULL;
}

/** Why a call that was let in was not ended by who makes it. */
static const llm_err_t *why_not_ended(const llmp_req_t *q)
{
    return q->outer->reply.aborted || q->r->connection->aborted
               ? llmp_attempt_left_error(q)
               : llm_err_make(q->r->pool, LLM_ERR_INTERNAL, 0, "Nobody told how the call ended");
}

/**
 * The request it was made for is over, and nobody will go on with it or end it: the client left the
 * stage that did. What it holds is given back, and who saw it begin sees it end.
 */
static apr_status_t end_with_request(void *data)
{
    llm_inner_t *call = data;
    llmp_req_t *q = call->q;

    if (!q->walk.settles || q->walk.next == 0) {
        return APR_SUCCESS;
    }
    q->reply.to = NULL;         /* whoever wanted to see the answer is gone */
    if (call->waits) {
        call->waits = 0;
        q->life.wait.came = LLM_CAME_LEFT;
        llmp_step(q);
    }
    else {
        llmp_reply_failed(q, why_not_ended(q));
    }
    llmp_settle(q);
    return APR_SUCCESS;
}

llm_inner_t *llmp_inner_begin(request_rec *r, const llm_what_t *what)
{
    llm_inner_t *call = apr_pcalloc(r->pool, sizeof(*call));
    llmp_req_t *outer = llmp_req(r);
    const llm_dialect_t *dialect = what->kind == LLM_WHAT_MODEL && what->dialect != NULL
                                       ? dialect_named(what->dialect) : NULL;
    request_rec *own;

    call->err = why_not(outer, what, dialect, r->pool);
    if (call->err != NULL) {
        call->over = 1;
        return call;
    }
    own = request_for(r);
    call->q = llmp_claim_make(own);
    ap_set_module_config(own->request_config, &llm_proxy_module, call->q);
    begin(call, outer, what, dialect);
    apr_pool_pre_cleanup_register(r->pool, call, end_with_request);
    return call;
}

/** @return of a call that is over, or was let in */
static apr_status_t result(const llm_inner_t *call)
{
    const llmp_req_t *q = call->q;

    if (q != NULL && q->reply.aborted) {
        return q->reply.declined != APR_SUCCESS ? q->reply.declined : APR_ECONNABORTED;
    }
    return q == NULL || q->walk.refused ? APR_EGENERAL : APR_SUCCESS;
}

apr_status_t llmp_inner_go_on(llm_inner_t *call, llm_wait_t *wait)
{
    llmp_req_t *q = call->q;

    if (call->over) {
        return result(call);
    }
    if (wait == NULL) {
        llmp_run(q);
    }
    else {
        q->life.wait.came = wait->came;
        call->waits = llmp_step(q) == SUSPENDED;
        if (call->waits) {
            *wait = q->life.wait;
            return APR_EAGAIN;
        }
    }
    call->over = 1;
    if (q->what->kind == LLM_WHAT_MODEL || q->walk.refused || q->reply.aborted) {
        llmp_settle(q);
    }
    return result(call);
}

llm_inner_answer_t llmp_inner_answer(const llm_inner_t *call)
{
    const llmp_req_t *q = call->q;
    llm_inner_answer_t answer;

    if (q == NULL) {
        return (llm_inner_answer_t){ .status = call->err->status, .err = call->err };
    }
    answer = (llm_inner_answer_t){ .status = q->r->status, .body = { "", 0 },
                                   .err = q->reply.err, .usage = q->charge.usage,
                                   .cost = q->charge.cost };
    if (call->gathered.overflow && answer.err == NULL) {
        answer.err = llm_err_make(q->r->pool, LLM_ERR_BAD_GATEWAY, 0,
                                  "The answer is larger than LLMMaxResponseBody");
    }
    else if (call->gathered.n > 0) {
        answer.body = (llm_str_t){ call->gathered.p, call->gathered.n };
    }
    return answer;
}

void llmp_inner_end(llm_inner_t *call, const llm_charge_t *charge)
{
    llmp_req_t *q = call->q;

    /* of one that was never let in nothing was called, whatever its maker says of it */
    if (q == NULL || q->what->kind == LLM_WHAT_MODEL || !q->walk.settles || !q->walk.admitted) {
        return;
    }
    llmp_account_said(q, charge);
    llmp_reply_failed(q, charge->err);
    llmp_settle(q);
}
