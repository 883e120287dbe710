/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include <apr_strings.h>
#include "mod_llm_router/router.h"

/*
 * One call, as a machine of four phases. LiteLLM nests three functions here (fallbacks around
 * retries around one attempt); turned inside out, each failure is one question: again in this
 * group (retry.c), elsewhere (fallback.c), or over.
 */

llmr_plan_t *llmr_plan_begin(const llmr_ask_t *ask, const llmr_env_t *env, apr_pool_t *p)
{
    llmr_plan_t *plan = apr_pcalloc(p, sizeof(*plan));
    const char *strategy = ask->config->router.strategy;

    plan->ask = apr_pmemdup(p, ask, sizeof(*ask));
    plan->env = env;
    plan->pool = p;
    plan->first_group = ask->model != NULL ? ask->model : "";
    if (strategy != NULL) {
        plan->strategy = env->strategy(strategy);
    }
    if (plan->strategy == NULL) {
        plan->strategy = &llmr_simple_shuffle;
    }
    plan->candidates = plan->inline_candidates;
    plan->room = LLMR_INLINE_CANDIDATES;
    plan->phase = LLMR_START;
    return plan;
}

/** The error in plan->err stands for the client's group as long as nothing else was tried. */
static void keep_first(llmr_plan_t *plan, int by_upstream)
{
    if (plan->fallbacks == 0) {
        plan->first_err = plan->err;
        plan->first_tried = by_upstream;
    }
}

/** Nobody to try. An upstream's own error, if there was one in this group, says more. */
static void fail(llmr_plan_t *plan, llm_err_t *e)
{
    plan->phase = LLMR_FAILED;
    plan->no_candidate = 1;
    if (plan->attempt.deployment == NULL) {
        plan->err = e;
        keep_first(plan, 0);
    }
}

static void forget(apr_array_header_t *a)
{
    if (a != NULL) {
        apr_array_clear(a);
    }
}

/** Begin a group, or a part of it. */
static void enter(llmr_plan_t *plan, const llmr_hop_t *hop)
{
    plan->order = hop->order;
    plan->budget = llmr_retry_budget(plan->ask);
    plan->retries = plan->judged = plan->policy = plan->no_candidate = 0;
    plan->wait = 0;
    memset(&plan->attempt, 0, sizeof(plan->attempt));
    if (hop->failover) {
        plan->nexcluded = plan->tried->nelts;
        plan->phase = LLMR_START;
        return;
    }
    plan->nexcluded = 0;
    forget(plan->tried);
    if (llmr_resolve(plan->ask, hop->model, plan->pool, &plan->target) != APR_SUCCESS) {
        fail(plan, llm_config_no_model(plan->ask->config, plan->ask->call, hop->model,
                                       plan->pool));
        return;
    }
    if (plan->target.n > plan->room) {
        plan->room = plan->target.n;
        plan->candidates = apr_palloc(plan->pool, sizeof(*plan->candidates) *
                                                      (apr_size_t)plan->room);
    }
    plan->phase = LLMR_START;
}

static void fill(llmr_plan_t *plan, const llm_deployment_t *d)
{
    llmr_attempt_t *a = &plan->attempt;

    a->deployment = d;
    a->group = plan->target.group;
    a->upstream_model = llm_config_upstream_model(d, plan->target.name, plan->pool);
    a->timeout = llmr_timeout(plan->ask, d);
    a->wait = plan->wait;
    a->retries = plan->retries;
    a->fallbacks = plan->fallbacks;
    a->max_retries = plan->budget;
    plan->wait = 0;
    plan->no_candidate = 0;
    plan->calls++;
    plan->phase = LLMR_RUNNING;
}

/** Name the next attempt of the group, as of the moment its back-off will be over. */
static void try_group(llmr_plan_t *plan)
{
    llm_err_t *e = NULL;
    const llm_deployment_t *d = llmr_pick(plan, plan->env->now() + plan->wait, &e);

    if (d != NULL) {
        fill(plan, d);
    }
    else {
        fail(plan, e);
    }
}

static void end(llmr_plan_t *plan)
{
    plan->final = llmr_fallback_final(plan);
    plan->phase = LLMR_DONE;
}

/** After a failure: again here, elsewhere, or the end. */
static void decide(llmr_plan_t *plan)
{
    apr_interval_time_t wait = 0;
    llmr_hop_t hop;

    if (plan->ask->max_calls > 0 && plan->calls >= plan->ask->max_calls) {
        end(plan);
    }
    else if (llmr_retry(plan, plan->env->now() + plan->wait, &wait)) {
        plan->retries++;
        plan->wait += wait;
        try_group(plan);
    }
    else if (llmr_fallback_next(plan, &hop)) {
        enter(plan, &hop);
    }
    else {
        end(plan);
    }
}

apr_status_t llmr_plan_next(llmr_plan_t *plan, llmr_attempt_t *out, llm_err_t **err)
{
    if (plan->phase == LLMR_START) {
        enter(plan, &(llmr_hop_t){ plan->first_group, LLM_UNSET, 0 });
    }
    /* ends: a pass makes a retry, of which each group has few, or uses up a fallback */
    while (plan->phase != LLMR_RUNNING && plan->phase != LLMR_DONE) {
        if (plan->phase == LLMR_START) {
            try_group(plan);
        }
        else {
            decide(plan);
        }
    }
    if (plan->phase == LLMR_DONE) {
        *err = plan->final;
        return APR_EOF;
    }
    *out = plan->attempt;
    return APR_SUCCESS;
}

static void give_back(llmr_plan_t *plan)
{
    if (plan->held != NULL) {
        plan->ask->give(plan->held);
        plan->held = NULL;
    }
}

static apr_status_t give_back_late(void *data)
{
    give_back(data);
    return APR_SUCCESS;
}

int llmr_take(llmr_plan_t *plan, const llm_deployment_t *d)
{
    if (plan->ask->take == NULL || d->max_parallel_requests <= 0) {
        return 1;
    }
    if (!plan->ask->take(d, d->max_parallel_requests)) {
        return 0;
    }
    plan->held = d;
    if (!plan->holds) {
        plan->holds = 1;        /* a call that is cut off reports nothing */
        apr_pool_cleanup_register(plan->pool, plan, give_back_late, apr_pool_cleanup_null);
    }
    return 1;
}

static apr_array_header_t *with(llmr_plan_t *plan, apr_array_header_t *a)
{
    if (a == NULL) {
        a = apr_array_make(plan->pool, 4, sizeof(const llm_deployment_t *));
    }
    APR_ARRAY_PUSH(a, const llm_deployment_t *) = plan->attempt.deployment;
    return a;
}

void llmr_plan_report(llmr_plan_t *plan, const llmr_outcome_t *o)
{
    if (plan->phase != LLMR_RUNNING) {
        return;
    }
    give_back(plan);
    llmr_cooldown_report(plan->ask, plan->attempt.deployment, plan->target.name, o,
                         plan->env->now());
    if (o->err == NULL) {
        plan->phase = LLMR_DONE;
        return;
    }
    plan->err = apr_pmemdup(plan->pool, o->err, sizeof(*o->err));
    if (o->committed) {
        plan->final = apr_pmemdup(plan->pool, o->err, sizeof(*o->err));
        plan->phase = LLMR_DONE;
        return;
    }
    keep_first(plan, 1);
    if (o->spent) {
        plan->judged = 1;
        plan->budget = plan->retries;
    }
    plan->tried = with(plan, plan->tried);
    if (!llmr_retryable_status(o->err->status)) {
        plan->refused = with(plan, plan->refused);
    }
    plan->phase = LLMR_FAILED;
}
