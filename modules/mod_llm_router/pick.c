/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_strings.h>
#include "base/buf.h"
#include "mod_llm_router/router.h"

/* A list of ids or tags in an error text. */
#define LIST_MAX 4096

llm_dstate_t *llmr_health(const llmr_ask_t *ask, const llm_deployment_t *d, const char *name,
                          int make)
{
    if (llm_deployment_is_open(d)) {
        return ask->model_state != NULL ? ask->model_state(d, name, make) : NULL;
    }
    return ask->state != NULL ? ask->state(d) : NULL;
}

static apr_time_t cooling(const llmr_ask_t *ask, const llm_deployment_t *d, const char *name,
                          apr_time_t now)
{
    llm_dstate_t *st = llmr_health(ask, d, name, 0);

    return st != NULL ? llmr_cooling_until(st, ask->call->dialect->mode, ask->caller, now) : 0;
}

/** A team's own deployment serves that team, and whoever may use everything. */
static int is_for(const llmr_ask_t *ask, const llm_deployment_t *d)
{
    return d->team_id == NULL || ask->any_team ||
           (ask->team_id != NULL && strcmp(d->team_id, ask->team_id) == 0);
}

int llmr_usable(const llmr_ask_t *ask, const llm_deployment_t *d, const char *name, apr_time_t now)
{
    return !d->blocked && is_for(ask, d) && !cooling(ask, d, name, now);
}

int llmr_healthy(const llmr_plan_t *plan, apr_time_t now)
{
    int n = 0;

    for (int i = 0; !plan->target.by_id && i < plan->target.n; i++) {
        n += llmr_usable(plan->ask, plan->target.deployments[i], plan->target.name, now);
    }
    return n;
}

/** The lowest order among candidates, or LLM_UNSET when none has one. */
static int lowest_order(const llm_deployment_t *const *list, int n)
{
    int low = LLM_UNSET;

    for (int i = 0; i < n; i++) {
        if (list[i]->order != LLM_UNSET && (low == LLM_UNSET || list[i]->order < low)) {
            low = list[i]->order;
        }
    }
    return low;
}

/** The level aimed at, or else the lowest; who has no order only serves among their like. */
static int keep_order(int order, const llm_deployment_t **list, int n)
{
    int kept = 0;

    if (order == LLM_UNSET) {
        order = lowest_order(list, n);
    }
    for (int i = 0; i < n; i++) {
        if (order == LLM_UNSET || list[i]->order == order) {
            list[kept++] = list[i];
        }
    }
    return kept;
}

static int listed(const apr_array_header_t *a, const llm_deployment_t *d)
{
    for (int i = 0; a != NULL && i < a->nelts; i++) {
        if (APR_ARRAY_IDX(a, i, const llm_deployment_t *) == d) {
            return 1;
        }
    }
    return 0;
}

/** Drop who is listed, unless nobody would be left. */
static int avoid(const apr_array_header_t *a, const llm_deployment_t **list, int n)
{
    int left = 0, kept = 0;

    for (int i = 0; a != NULL && i < n; i++) {
        left += !listed(a, list[i]);
    }
    if (left == 0) {
        return n;
    }
    for (int i = 0; i < n; i++) {
        if (!listed(a, list[i])) {
            list[kept++] = list[i];
        }
    }
    return kept;
}

/** Drop who failed before a failover began. */
static int exclude(const llmr_plan_t *plan, const llm_deployment_t **list, int n)
{
    apr_array_header_t failed;
    int kept = 0;

    if (plan->nexcluded == 0) {
        return n;
    }
    failed = *plan->tried;
    failed.nelts = plan->nexcluded;
    for (int i = 0; i < n; i++) {
        if (!listed(&failed, list[i])) {
            list[kept++] = list[i];
        }
    }
    return kept;
}

int llmr_untried(const llmr_plan_t *plan, apr_time_t now)
{
    const llmr_target_t *t = &plan->target;

    for (int i = 0; !t->by_id && i < t->n; i++) {
        if (llmr_usable(plan->ask, t->deployments[i], t->name, now) &&
            !listed(plan->tried, t->deployments[i])) {
            return 1;
        }
    }
    return 0;
}

/** Append as Python prints a list of strings, which clients of LiteLLM know. */
static void add_quoted(llm_buf_t *b, const char *s)
{
    llm_buf_puts(b, b->n > 1 ? ", '" : "'");
    llm_buf_puts(b, s);
    llm_buf_puts(b, "'");
}

static const char *closed(llm_buf_t *b)
{
    if (b->overflow) {
        llm_buf_reset(b);
        return "[...]";
    }
    return b->p;
}

static llm_err_t *not_allowed(const llmr_plan_t *plan)
{
    const apr_array_header_t *tags = plan->ask->tags;
    llm_buf_t b;

    llm_buf_init(&b, plan->pool, 64, LIST_MAX);
    llm_buf_puts(&b, "[");
    for (int i = 0; tags != NULL && i < tags->nelts; i++) {
        add_quoted(&b, APR_ARRAY_IDX(tags, i, const char *));
    }
    llm_buf_puts(&b, "]");
    return llm_err_make(plan->pool, LLM_ERR_AUTHENTICATION, 401,
                        "Not allowed to access model due to tags configuration. "
                        "Passed model=%s and tags=%s",
                        plan->target.requested, closed(&b));
}

/** Seconds until the first of the group is back, rounded up; what a client should wait. */
static apr_int64_t seconds_to_wait(const llmr_plan_t *plan, apr_time_t first, apr_time_t now)
{
    apr_interval_time_t t = first > 0 ? first - now : plan->ask->config->router.cooldown_time;

    if (t <= 0) {
        t = LLMR_COOLDOWN_DEFAULT;
    }
    return (t + APR_USEC_PER_SEC - 1) / APR_USEC_PER_SEC;
}

static llm_err_t *nobody(const llmr_plan_t *plan, apr_time_t now)
{
    const llmr_target_t *t = &plan->target;
    apr_time_t first = 0;
    int n = 0;
    apr_int64_t seconds;
    llm_err_t *e;
    llm_buf_t b;

    llm_buf_init(&b, plan->pool, 64, LIST_MAX);
    llm_buf_puts(&b, "[");
    for (int i = 0; i < t->n; i++) {
        apr_time_t until = cooling(plan->ask, t->deployments[i], t->name, now);

        if (until > 0) {
            first = first == 0 || until < first ? until : first;
            add_quoted(&b, t->deployments[i]->id);
            n++;
        }
    }
    llm_buf_puts(&b, "]");
    seconds = seconds_to_wait(plan, first, now);
    e = llm_err_make(
        plan->pool, LLM_ERR_RATE_LIMIT, 429,
        "No deployments available for selected model, Try again in %" APR_INT64_T_FMT
        " seconds.%s Passed model=%s. pre-call-checks=%s, cooldown_list=%s",
        seconds, n == t->n ? " All deployments for selected model are in cooldown." : "",
        t->requested, plan->ask->config->router.enable_pre_call_checks ? "True" : "False",
        closed(&b));
    e->type = n == t->n ? "all_deployments_in_cooldown" : "rate_limit_error";
    e->retry_after = apr_time_from_sec(seconds);
    return e;
}

static llm_err_t *paused(const llmr_plan_t *plan)
{
    return llm_err_make(plan->pool, LLM_ERR_UNAVAILABLE, 503,
                        "Model '%s' is currently paused and cannot accept requests.",
                        plan->target.requested);
}

static int gather(const llmr_plan_t *plan, apr_time_t now)
{
    const llmr_target_t *t = &plan->target;
    int n = 0;

    for (int i = 0; i < t->n; i++) {
        const llm_deployment_t *d = t->deployments[i];

        /* a deployment named by its id is what the caller wants, cooling down or not */
        if (t->by_id ? !d->blocked && is_for(plan->ask, d)
                     : llmr_usable(plan->ask, d, t->name, now)) {
            plan->candidates[n++] = d;
        }
    }
    return n;
}

static llm_err_t *busy(const llmr_plan_t *plan, const llm_deployment_t *d)
{
    return llm_err_make(plan->pool, LLM_ERR_RATE_LIMIT, 429,
                        "litellm.RateLimitError: Deployment has all max_parallel_requests slots in "
                        "use. Deployment model_group=%s, id=%s already has "
                        "max_parallel_requests=%d requests in flight. Raise max_parallel_requests "
                        "(or the rpm/tpm it is derived from) for this deployment",
                        d->group, d->id, d->max_parallel_requests);
}

/** The strategy's choice among those with a free slot. */
static const llm_deployment_t *choose(llmr_plan_t *plan, const llm_deployment_t **list, int n,
                                      llm_err_t **err)
{
    const llm_deployment_t *d = NULL;

    while (n > 0) {
        int at = n == 1 ? 0 : plan->strategy->pick(plan->ask, list, n);

        at = at >= 0 && at < n ? at : 0;
        d = list[at];
        if (llmr_take(plan, d)) {
            return d;
        }
        list[at] = list[--n];
    }
    *err = busy(plan, d);
    return NULL;
}

/** Drop whose context window the prompt cannot fit in. */
static int keep_large_enough(const llmr_plan_t *plan, const llm_deployment_t **list, int n)
{
    apr_int64_t need = plan->ask->prompt_tokens;
    int kept = 0;

    if (!plan->ask->config->router.enable_pre_call_checks || need <= 0) {
        return n;
    }
    for (int i = 0; i < n; i++) {
        const char *model = llm_config_upstream_model(list[i], plan->target.name, plan->pool);
        apr_int64_t room = llm_config_price(list[i], model, plan->pool)->max_input_tokens;

        if (room <= 0 || need <= room) {
            list[kept++] = list[i];
        }
    }
    return kept;
}

static llm_err_t *too_long(const llmr_plan_t *plan)
{
    return llm_err_make(plan->pool, LLM_ERR_CONTEXT_WINDOW, 400,
                        "litellm.ContextWindowExceededError: Context Window exceeded for given "
                        "call. No models have context window large enough for this call: the "
                        "prompt has at least %" APR_INT64_T_FMT " tokens. Passed model=%s",
                        plan->ask->prompt_tokens, plan->target.requested);
}

const llm_deployment_t *llmr_pick(llmr_plan_t *plan, apr_time_t now, llm_err_t **err)
{
    const llm_deployment_t **list = plan->candidates;
    int n = gather(plan, now);

    if (n == 0 && plan->target.n == 1 && plan->target.deployments[0]->blocked) {
        *err = paused(plan);
        return NULL;
    }
    if (n > 0 && (n = keep_large_enough(plan, list, n)) == 0) {
        *err = too_long(plan);
        return NULL;
    }
    if (n > 0 && !plan->target.by_id) {
        n = llmr_tags_filter(plan->ask, &plan->target, list, n);
        if (n < 0) {
            *err = not_allowed(plan);
            return NULL;
        }
        n = keep_order(plan->order, list, n);
        n = exclude(plan, list, n);
        n = avoid(plan->refused, list, n);
        n = avoid(plan->tried, list, n);
    }
    if (n == 0) {
        *err = nobody(plan, now);
        return NULL;
    }
    return choose(plan, list, n, err);
}
