/* SPDX-License-Identifier: Apache-2.0 */
#include <stdlib.h>
#include <apr_strings.h>
#include "fixture.h"

llm_config_t *fx;
llmr_ask_t fx_ask;
llm_call_t fx_call;
llm_try_t fx_try;
apr_time_t fx_now;
llm_dstate_t fx_state[FX_MAX];
llmr_plan_t *fx_plan;
llmr_attempt_t fx_attempt;
llm_err_t *fx_err;

static const llmr_strategy_t *strategy(const char *name)
{
    for (int i = 0; llmr_strategies[i] != NULL; i++) {
        if (strcmp(llmr_strategies[i]->name, name) == 0) {
            return llmr_strategies[i];
        }
    }
    return NULL;
}

static const char *names(apr_pool_t *p)
{
    (void)p;
    return llmr_strategies[0]->name;
}

static apr_time_t now(void)
{
    return fx_now;
}

const llmr_env_t fx_env = { strategy, names, now };

static llm_dstate_t *state_of(const llm_deployment_t *d)
{
    return &fx_state[d->index];
}

static void reset_ask(void)
{
    memset(&fx_call, 0, sizeof(fx_call));
    fx_call.pool = test_pool;
    test_ask(&fx_call, LLM_MODE_CHAT);
    fx_try = (llm_try_t){ .call = &fx_call, .pool = test_pool };
    fx_ask = (llmr_ask_t){ .config = fx, .call = &fx_call, .num_retries = LLM_UNSET,
                           .timeout = LLM_UNSET, .stream_timeout = LLM_UNSET,
                           .state = state_of };
}

void fx_reset(void)
{
    llm_router_settings_t *r;

    memset(fx_state, 0, sizeof(fx_state));
    fx_now = apr_time_from_sec(1700000000);
    fx = apr_pcalloc(test_pool, sizeof(*fx));
    fx->pool = test_pool;
    fx->deployments = apr_array_make(test_pool, FX_MAX, sizeof(llm_deployment_t *));
    fx->groups = apr_hash_make(test_pool);
    fx->wildcards = apr_array_make(test_pool, 4, sizeof(llm_group_t *));
    fx->group_order = apr_array_make(test_pool, 4, sizeof(llm_group_t *));
    fx->by_id = apr_hash_make(test_pool);
    fx->request_timeout = LLM_UNSET;
    r = &fx->router;
    r->strategy = "simple-shuffle";
    r->num_retries = 2;
    r->max_fallbacks = 5;
    r->timeout = r->stream_timeout = LLM_UNSET;
    r->cooldown_time = apr_time_from_sec(5);
    r->allowed_fails = LLM_UNSET;
    r->retry_policy = r->allowed_fails_policy = *fx_policy();
    r->tag_match_any = 1;
    r->fallback_on_unsupported_params = 1;
    llmr_random_seed(42);
    reset_ask();
}

llm_policy_t *fx_policy(void)
{
    llm_policy_t *p = apr_pcalloc(test_pool, sizeof(*p));

    for (int i = 0; i < LLM_ERR_COUNT; i++) {
        p->by_class[i] = LLM_UNSET;
    }
    p->fallback = LLM_UNSET;
    return p;
}

static llm_group_t *group_named(const char *name)
{
    for (int i = 0; i < fx->group_order->nelts; i++) {
        llm_group_t *g = APR_ARRAY_IDX(fx->group_order, i, llm_group_t *);

        if (strcmp(g->name, name) == 0) {
            return g;
        }
    }
    return NULL;
}

static llm_group_t *make_group(const char *name)
{
    llm_group_t *g = apr_pcalloc(test_pool, sizeof(*g));

    g->name = name;
    g->wildcard = strchr(name, '*') != NULL;
    g->deployments = apr_pcalloc(test_pool, sizeof(*g->deployments) * FX_MAX);
    APR_ARRAY_PUSH(fx->group_order, llm_group_t *) = g;
    if (g->wildcard) {
        APR_ARRAY_PUSH(fx->wildcards, llm_group_t *) = g;
    }
    else {
        apr_hash_set(fx->groups, name, APR_HASH_KEY_STRING, g);
    }
    return g;
}

llm_deployment_t *fx_add(const char *group, const char *id)
{
    static const llm_provider_t provider = { .name = "openai" };
    llm_group_t *g = group_named(group);
    llm_deployment_t *d = apr_pcalloc(test_pool, sizeof(*d));

    g = g != NULL ? g : make_group(group);
    d->index = fx->deployments->nelts;
    d->id = id;
    d->group = group;
    d->provider = &provider;
    d->model = apr_pstrcat(test_pool, "openai/", id, NULL);
    d->upstream_model = id;
    d->weight = -1;
    d->rpm = d->tpm = -1;
    d->order = d->num_retries = d->max_parallel_requests = d->drop_params = LLM_UNSET;
    d->allowed_fails = LLM_UNSET;
    d->timeout = d->stream_timeout = d->cooldown_time = LLM_UNSET;
    APR_ARRAY_PUSH(fx->deployments, llm_deployment_t *) = d;
    g->deployments[g->ndeployments++] = d;
    apr_hash_set(fx->by_id, id, APR_HASH_KEY_STRING, d);
    return d;
}

apr_array_header_t *fx_list(const char *s)
{
    apr_array_header_t *a = apr_array_make(test_pool, 4, sizeof(const char *));
    char *last, *copy = apr_pstrdup(test_pool, s);

    for (char *t = apr_strtok(copy, ",", &last); t != NULL; t = apr_strtok(NULL, ",", &last)) {
        APR_ARRAY_PUSH(a, const char *) = t;
    }
    return a;
}

void fx_fallback(apr_array_header_t **list, const char *group, const char *targets)
{
    if (*list == NULL) {
        *list = apr_array_make(test_pool, 4, sizeof(llm_fallback_t));
    }
    APR_ARRAY_PUSH(*list, llm_fallback_t) = (llm_fallback_t){ group, fx_list(targets) };
}

void fx_alias(const char *name, const char *group)
{
    if (fx->router.aliases == NULL) {
        fx->router.aliases = apr_array_make(test_pool, 4, sizeof(llm_alias_t));
    }
    APR_ARRAY_PUSH(fx->router.aliases, llm_alias_t) = (llm_alias_t){ name, group, 0 };
}

void fx_begin(const char *model)
{
    fx_ask.model = model;
    fx_err = NULL;
    fx_plan = llmr_plan_begin(&fx_ask, &fx_env, test_pool);
}

const char *fx_next(void)
{
    fx_err = NULL;
    if (llmr_plan_next(fx_plan, &fx_attempt, &fx_err) != APR_SUCCESS) {
        return NULL;
    }
    return fx_attempt.deployment->id;
}

void fx_fail_status(llm_err_class_e cls, int status)
{
    llm_err_t *e = llm_err_make(test_pool, cls, status, "%s said no",
                                fx_attempt.deployment->id);
    llmr_outcome_t o = { .err = e, .try = &fx_try };

    llmr_plan_report(fx_plan, &o);
}

void fx_fail(llm_err_class_e cls)
{
    fx_fail_status(cls, 0);
}

void fx_ok(void)
{
    llmr_outcome_t o = { .try = &fx_try };

    llmr_plan_report(fx_plan, &o);
}

static llm_err_class_e class_of(int status)
{
    static const struct {
        int status;
        llm_err_class_e cls;
    } classes[] = {
        { 400, LLM_ERR_BAD_REQUEST }, { 401, LLM_ERR_AUTHENTICATION },
        { 402, LLM_ERR_PAYMENT },     { 403, LLM_ERR_PERMISSION },
        { 404, LLM_ERR_NOT_FOUND },   { 408, LLM_ERR_TIMEOUT },
        { 422, LLM_ERR_UNPROCESSABLE }, { 429, LLM_ERR_RATE_LIMIT },
        { 500, LLM_ERR_INTERNAL },    { 502, LLM_ERR_BAD_GATEWAY },
        { 503, LLM_ERR_UNAVAILABLE },
    };

    for (size_t i = 0; i < sizeof(classes) / sizeof(classes[0]); i++) {
        if (classes[i].status == status) {
            return classes[i].cls;
        }
    }
    return LLM_ERR_API;
}

static void outcome(const char *word)
{
    if (strcmp(word, "ok") == 0) {
        fx_ok();
    }
    else if (strcmp(word, "ctx") == 0) {
        fx_fail(LLM_ERR_CONTEXT_WINDOW);
    }
    else if (strcmp(word, "pol") == 0) {
        fx_fail(LLM_ERR_CONTENT_POLICY);
    }
    else {
        fx_fail_status(class_of(atoi(word)), atoi(word));
    }
}

const char *fx_run(const char *model, const char *outcomes)
{
    char *last = NULL, *copy = apr_pstrdup(test_pool, outcomes);
    const char *trace = "", *word = apr_strtok(copy, " ", &last), *id, *result = word;

    fx_begin(model);
    for (int i = 0; i < 1000 && (id = fx_next()) != NULL; i++) {
        trace = apr_pstrcat(test_pool, trace, id, " ", NULL);
        outcome(word);
        result = word;
        word = (copy = apr_strtok(NULL, " ", &last)) != NULL ? copy : word;
    }
    return fx_err == NULL ? apr_pstrcat(test_pool, trace, "= ", result, NULL)
                          : apr_psprintf(test_pool, "%s= %d", trace, fx_err->status);
}

/* -- attempts of which only the cooldown is told ---------------------------------------------- */

int fx_picks_providers;

void fx_own_policy(llm_deployment_t *d, llm_err_class_e cls, int n)
{
    llm_policy_t *p = fx_policy();

    p->set = 1;
    p->by_class[cls] = n;
    d->allowed_fails_policy = p;
}

llm_deployment_t *fx_group_of(int n)
{
    llm_deployment_t *first;

    fx_reset();
    first = fx_add("g", "a");
    if (n > 1) {
        fx_add("g", "b");
    }
    return first;
}

static void report(const llmr_outcome_t *o)
{
    llmr_cooldown_report(&fx_ask, APR_ARRAY_IDX(fx->deployments, 0, llm_deployment_t *), "g", o,
                         fx_now);
}

void fx_report(const llm_err_t *e)
{
    report(&(llmr_outcome_t){ .err = e, .try = &fx_try, .picks_providers = fx_picks_providers });
}

void fx_report_status(llm_err_class_e cls, int status)
{
    fx_report(llm_err_make(test_pool, cls, status, "no"));
}

void fx_report_ok(int times)
{
    for (int i = 0; i < times; i++) {
        report(&(llmr_outcome_t){ .try = &fx_try });
    }
}

int fx_cooled(void)
{
    apr_time_t until = llmr_cooling_until(&fx_state[0], fx_call.dialect->mode, fx_ask.caller,
                                          fx_now);

    return until > 0 ? (int)apr_time_sec(until - fx_now) : 0;
}
