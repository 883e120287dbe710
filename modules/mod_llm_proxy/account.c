/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_strings.h>
#include "mod_llm_proxy/account.h"
#include "mod_llm_proxy/auth/key_cache.h"
#include "mod_llm_proxy/route.h"
#include "mod_llm_proxy/sink/spend.h"

void llmp_account_cost(llmp_req_t *q)
{
    const llm_deployment_t *d = q->attempt.deployment;

    if (d == NULL || !q->usage.known) {
        return;
    }
    if (q->usage.upstream_cost >= 0) {
        q->cost = q->usage.upstream_cost;
        q->cost_parts = (llm_cost_parts_t){ 0 };
        q->priced = 1;
        return;
    }
    if (q->price == NULL) {
        q->price = llm_config_price_served(d, q->attempt.upstream_model, q->call.served_model,
                                           q->r->pool);
    }
    q->priced = q->price->input >= 0 || q->price->output >= 0;
    q->cost = llm_cost(q->price, &q->usage, &q->cost_parts);
}

/**
 * A stream that ended before its usage (the client left, the upstream broke) was paid for all the
 * same. One event carries about one token, and four bytes of a prompt make about one.
 */
static void estimate(llmp_req_t *q)
{
    if (q->usage.known || q->stream_events == 0) {
        return;
    }
    q->usage_estimated = 1;
    q->usage.known = 1;
    q->usage.prompt = (apr_int64_t)q->body.n / 4;
    q->usage.completion = q->stream_events;
    q->usage.total = q->usage.prompt + q->usage.completion;
    llmp_account_cost(q);
}

void llmp_account(llmp_req_t *q)
{
    if (q->accounted || q->route == NULL || q->route->op == LLM_OP_COUNT) {
        return;
    }
    q->accounted = 1;
    estimate(q);
    q->finished = apr_time_now();
    if (q->key != NULL) {
        llmp_key_add_spend(q->key, q->cost);
    }
    llmp_spend_record(q);
}

static apr_status_t account_cleanup(void *data)
{
    llmp_account(data);
    return APR_SUCCESS;
}

void llmp_account_begin(llmp_req_t *q)
{
    apr_pool_pre_cleanup_register(q->r->pool, q, account_cleanup);
}

int llmp_account_log(request_rec *r)
{
    llmp_req_t *q = llmp_req(r);

    if (q != NULL) {
        llmp_account(q);
    }
    return DECLINED;
}
