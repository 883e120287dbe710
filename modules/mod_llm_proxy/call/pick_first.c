/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include <apr_optional.h>
#include <apr_time.h>
#include "mod_llm_proxy/call/pick_first.h"

#define COOLDOWN_DEFAULT  apr_time_from_sec(5)
#define TIMEOUT_DEFAULT   apr_time_from_sec(6000)

struct llmr_plan_t {
    const llmr_ask_t *ask;
    const llm_deployment_t *tried;
    apr_pool_t *pool;
};

static llmr_plan_t *begin(const llmr_ask_t *ask, apr_pool_t *p)
{
    llmr_plan_t *plan = apr_pcalloc(p, sizeof(*plan));

    plan->ask = ask;
    plan->pool = p;
    return plan;
}

/** Its own, or of a wildcard that of the model the client named. */
static llm_dstate_t *state_of(const llmr_ask_t *ask, const llm_deployment_t *d, int make)
{
    return llm_deployment_is_open(d) ? ask->model_state(d, ask->model ? ask->model : "", make)
                                     : ask->state(d);
}

static int is_cooling(const llmr_ask_t *ask, const llm_deployment_t *d)
{
    llm_dstate_t *state = state_of(ask, d, 0);

    return state != NULL && atomic_load(&state->cooldown_until) > apr_time_now();
}

static int usable(const llmr_ask_t *ask, const llm_deployment_t *d, int even_cooling)
{
    if (d->team_id != NULL && !ask->any_team &&
        (ask->team_id == NULL || strcmp(d->team_id, ask->team_id) != 0)) {
        return 0;
    }
    if (d->blocked || (!even_cooling && is_cooling(ask, d))) {
        return 0;
    }
    /* the slot is taken last: who is not used must not hold one */
    return d->max_parallel_requests <= 0 || ask->take == NULL ||
           ask->take(d, d->max_parallel_requests);
}

static void attempt(const llmr_plan_t *plan, const llm_group_t *g, llmr_attempt_t *out)
{
    const llmr_ask_t *ask = plan->ask;
    const llm_deployment_t *d = plan->tried;
    apr_interval_time_t t = ask->timeout != LLM_UNSET ? ask->timeout : d->timeout;

    if (ask->call->stream && ask->stream_timeout != LLM_UNSET) {
        t = ask->stream_timeout;
    }
    *out = (llmr_attempt_t){ .deployment = d, .group = g->name };
    out->timeout = t != LLM_UNSET ? t : TIMEOUT_DEFAULT;
    out->upstream_model = llm_config_upstream_model(d, ask->model, plan->pool);
}

/** The access groups a deployment must be in one of; NULL: any deployment will do. */
static const apr_array_header_t *only_groups(const llmr_ask_t *ask, const char *model,
                                             const llm_group_t *g)
{
    const apr_array_header_t *names = ask->groups_for ? ask->groups_for(ask->baton, model) : NULL;

    for (int i = 0; names != NULL && i < g->ndeployments; i++) {
        if (llmr_in_groups(g->deployments[i], names)) {
            return names;
        }
    }
    return NULL;
}

static const llm_deployment_t *first_of(const llmr_ask_t *ask, const llm_group_t *g,
                                        const apr_array_header_t *names, int even_cooling)
{
    for (int i = 0; i < g->ndeployments; i++) {
        const llm_deployment_t *d = g->deployments[i];

        if ((names == NULL || llmr_in_groups(d, names)) && usable(ask, d, even_cooling)) {
            return d;
        }
    }
    return NULL;
}

static apr_status_t next(llmr_plan_t *plan, llmr_attempt_t *out, llm_err_t **err)
{
    const char *model = plan->ask->model ? plan->ask->model : "";
    const llm_group_t *g = llm_config_group(plan->ask->config, model);
    const apr_array_header_t *names;

    if (plan->tried != NULL) {
        *err = NULL;            /* the attempt's own error is the answer */
        return APR_EOF;
    }
    if (g == NULL) {
        *err = llm_config_no_model(plan->ask->config, plan->ask->call, model, plan->pool);
        return APR_EOF;
    }
    names = only_groups(plan->ask, model, g);
    plan->tried = first_of(plan->ask, g, names, 0);
    if (plan->tried == NULL) {  /* what failed for one caller may serve the next */
        plan->tried = first_of(plan->ask, g, names, 1);
    }
    if (plan->tried == NULL) {
        *err = llm_err_make(plan->pool, LLM_ERR_RATE_LIMIT, 0,
                            "No deployments available for selected model. Passed model=%s", model);
        return APR_EOF;
    }
    attempt(plan, g, out);
    return APR_SUCCESS;
}

static void report(llmr_plan_t *plan, const llmr_outcome_t *outcome)
{
    const llm_deployment_t *d = plan->tried;
    llm_dstate_t *state;

    if (d->max_parallel_requests > 0 && plan->ask->give != NULL) {
        plan->ask->give(d);
    }
    if (outcome->err == NULL || outcome->caller_fault || outcome->caller_left ||
        outcome->err->status < 500 || outcome->err->status == 501 ||
        plan->ask->config->router.disable_cooldowns) {
        return;                 /* 501: what it cannot do says nothing about what it can */
    }
    state = state_of(plan->ask, d, 1);
    if (state != NULL) {
        atomic_store(&state->cooldown_until,
                     apr_time_now() + (d->cooldown_time > 0 ? d->cooldown_time : COOLDOWN_DEFAULT));
    }
}

/** Any configuration has a first deployment. */
static const char *check(const llm_config_t *config, apr_pool_t *p)
{
    (void)config;
    (void)p;
    return NULL;
}

const llm_router_t llmp_pick_first = { .begin = begin, .next = next, .report = report,
                                       .check = check };

const llm_router_t *llmp_router_find(void)
{
    APR_OPTIONAL_FN_TYPE(llm_router_table) *table = APR_RETRIEVE_OPTIONAL_FN(llm_router_table);

    return table != NULL ? table() : &llmp_pick_first;
}
