/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include "mod_llm_router/router.h"

/* Back-off: as OpenAI's client and LiteLLM after it. */
#define FIRST_DELAY     apr_time_from_msec(500)
#define LONGEST_DELAY   apr_time_from_sec(8)
#define JITTER          apr_time_from_msec(750)
#define LONGEST_ASKED   apr_time_from_sec(60)

/** The class whose policy entry serves one that has none: LiteLLM's exception classes inherit. */
static const llm_err_class_e parents[LLM_ERR_COUNT] = {
    [LLM_ERR_UNSUPPORTED_PARAMS] = LLM_ERR_BAD_REQUEST,
    [LLM_ERR_CONTEXT_WINDOW] = LLM_ERR_BAD_REQUEST,
    [LLM_ERR_CONTENT_POLICY] = LLM_ERR_BAD_REQUEST,
    [LLM_ERR_PAYMENT] = LLM_ERR_BAD_REQUEST,
    [LLM_ERR_CONNECTION] = LLM_ERR_INTERNAL,
};

int llmr_retryable_status(int status)
{
    return status == 408 || status == 409 || status == 429 || status >= 500;
}

int llmr_policy_value(const llm_policy_t *policy, llm_err_class_e cls, int status)
{
    if (!policy->set) {
        return LLM_UNSET;
    }
    if (status == 404 && policy->by_class[LLM_ERR_NOT_FOUND] != LLM_UNSET) {
        return policy->by_class[LLM_ERR_NOT_FOUND];
    }
    for (; cls != LLM_ERR_NONE; cls = parents[cls]) {
        if (policy->by_class[cls] != LLM_UNSET) {
            return policy->by_class[cls];
        }
    }
    return LLM_UNSET;
}

static int within_limits(int retries)
{
    return retries > LLMR_RETRIES_MAX ? LLMR_RETRIES_MAX : retries;
}

int llmr_retry_budget(const llmr_ask_t *ask)
{
    if (ask->num_retries >= 0) {
        return within_limits(ask->num_retries);
    }
    return ask->config->router.num_retries >= 0 ? within_limits(ask->config->router.num_retries)
                                                : LLMR_RETRIES_DEFAULT;
}

/** A group's own policy replaces the global one as a whole. */
static const llm_policy_t *policy_for(const llmr_plan_t *plan)
{
    const llm_router_settings_t *r = &plan->ask->config->router;
    const llm_policy_t *own = NULL;

    if (r->group_retry_policy != NULL) {
        own = apr_hash_get(r->group_retry_policy, plan->target.requested, APR_HASH_KEY_STRING);
        if (own == NULL && plan->target.group != NULL) {
            own = apr_hash_get(r->group_retry_policy, plan->target.group, APR_HASH_KEY_STRING);
        }
    }
    return own != NULL ? own : &r->retry_policy;
}

/** Retries by policy, or LLM_UNSET; "nobody to try" has no class and only meets the default. */
static int by_policy(const llmr_plan_t *plan)
{
    const llm_policy_t *policy = policy_for(plan);
    int n;

    if (plan->ask->num_retries == 0 || !policy->set) {
        return LLM_UNSET;
    }
    n = plan->no_candidate ? LLM_UNSET
                           : llmr_policy_value(policy, plan->err->cls, plan->err->status);
    n = n != LLM_UNSET ? n : policy->fallback;
    return n < 0 ? LLM_UNSET : within_limits(n);
}

/** The first error of a group decides how many retries there are. */
static void judge(llmr_plan_t *plan)
{
    const llm_deployment_t *d = plan->attempt.deployment;
    int n = by_policy(plan);

    plan->judged = 1;
    if (n != LLM_UNSET) {
        plan->policy = 1;
        plan->budget = n;
    }
    else if (plan->ask->num_retries < 0 && !plan->no_candidate && d->num_retries >= 0) {
        plan->budget = within_limits(d->num_retries);
    }
}

static int worth_retrying(const llmr_plan_t *plan, int healthy)
{
    const llm_err_t *e = plan->err;

    if (plan->no_candidate || healthy == 0) {
        return 0;
    }
    if ((e->cls == LLM_ERR_CONTEXT_WINDOW || e->cls == LLM_ERR_CONTENT_POLICY) &&
        llmr_fallback_configured(plan->ask, e->cls)) {
        return 0;
    }
    if (e->status == 401 || e->status == 403 ||
        (e->status == 429 && llmr_asked_too_much(e))) {
        return plan->target.n > 1;
    }
    return e->cls != LLM_ERR_NOT_FOUND && llmr_retryable_status(e->status);
}

/** Whether someone else of the group could take over at once. */
static int another(const llmr_plan_t *plan, apr_time_t now, int healthy)
{
    return plan->target.n > 1 &&
           healthy > llmr_usable(plan->ask, plan->attempt.deployment, plan->target.name, now);
}

static apr_interval_time_t back_off(const llmr_plan_t *plan)
{
    apr_interval_time_t jitter = (apr_interval_time_t)(llmr_random_unit() * JITTER);
    apr_interval_time_t t = FIRST_DELAY, floor = plan->ask->config->router.retry_after;
    apr_interval_time_t asked = plan->no_candidate ? 0 : plan->err->retry_after;

    if (asked > 0 && asked <= LONGEST_ASKED) {
        return asked + jitter;
    }
    for (int i = 0; i < plan->retries && t < LONGEST_DELAY; i++) {
        t *= 2;
    }
    t = t > floor ? t : floor;
    return (t < LONGEST_DELAY ? t : LONGEST_DELAY) + jitter;
}

int llmr_retry(llmr_plan_t *plan, apr_time_t now, apr_interval_time_t *wait)
{
    int healthy = llmr_healthy(plan, now);

    if (plan->target.n == 0) {
        return 0;       /* the name leads nowhere, however often it is asked */
    }
    if (!plan->judged) {
        judge(plan);
    }
    if (plan->retries >= plan->budget || (!plan->policy && !worth_retrying(plan, healthy))) {
        return 0;
    }
    *wait = !plan->no_candidate && another(plan, now, healthy) ? 0 : back_off(plan);
    return 1;
}
