/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include "mod_llm_router/router.h"

/* Rules 2 and 3: a rate of failures means little before there are this many attempts. */
#define ALL_FAILED_MIN  1000u
#define HALF_FAILED_MIN 5u

/** What the rules weigh. */
typedef struct case_t {
    const llmr_ask_t *ask;
    const llm_deployment_t *d;
    const llm_err_t *err;
    llm_dstate_t *st;           /**< where its health is kept */
    apr_time_t now;
    apr_interval_time_t duration;
    int alone;                  /**< the only deployment of its group */
    int may_be_his;             /**< a server's error or a time-out, which requests can cause */
    int is_limit;               /**< of an account, a size, a tool, a pool: it is not said which */
    apr_uint32_t run;           /**< of those, how many of his failed in a row; 0: no such error */
    int is_his;                 /**< judged by what of his failed, not by what of all did */
    unsigned modes;             /**< 1 << llm_mode_e: a refusal of these alone; 0: a failure */
} case_t;

/** What the deployment's own policy allows for this kind of error, or LLM_UNSET. */
static int own_policy(const llm_deployment_t *d, const llm_err_t *e)
{
    return d->allowed_fails_policy != NULL
               ? llmr_policy_value(d->allowed_fails_policy, e->cls, e->status)
               : LLM_UNSET;
}

static int named_by_router(const case_t *c)
{
    return llmr_policy_value(&c->ask->config->router.allowed_fails_policy, c->err->cls,
                             c->err->status);
}

/** Whether an error may be the deployment's: other refusals are about one request. */
static int may_be_upstreams(int status)
{
    switch (status) {
    case 401:
    case 402:
    case 404:
    case 408:
    case 429:
        return 1;
    default:
        return status < 400 || status >= 500;
    }
}

/** Errors that say nothing about the deployment's health are not even counted. */
static int considered(const llmr_ask_t *ask, const llm_deployment_t *d, const llmr_outcome_t *o)
{
    const llm_err_t *e = o->err;

    if (ask->config->router.disable_cooldowns || o->client_timeout || o->caller_fault) {
        return 0;
    }
    if (llmr_is_callers(e, o->picks_providers)) {
        return 0;
    }
    if (own_policy(d, e) != LLM_UNSET) {
        return 1;
    }
    if (e->message != NULL && strstr(e->message, "APIConnectionError") != NULL) {
        return 0;
    }
    /* its text may make a refusal of either, and may quote the request: both have to say so */
    return may_be_upstreams(e->status) && may_be_upstreams(llmr_sent_status(e));
}

/** The deployment's own setting, what the upstream asked for, the router's, 5 seconds. */
static apr_interval_time_t duration_of(const llmr_ask_t *ask, const llm_deployment_t *d,
                                       const llm_err_t *e)
{
    if (d->cooldown_time >= 0) {
        return d->cooldown_time;
    }
    if (e->retry_after >= 0) {
        return e->retry_after < LLMR_COOLDOWN_ASKED ? e->retry_after : LLMR_COOLDOWN_ASKED;
    }
    return ask->config->router.cooldown_time > 0 ? ask->config->router.cooldown_time
                                                 : LLMR_COOLDOWN_DEFAULT;
}

/** Refused operations are no failures, and are counted apart. */
static int more_than(const case_t *c, int allowed)
{
    apr_uint32_t all = 0, his = 0;

    if (c->modes != 0) {
        return llmr_fails_add(&c->st->refusals, c->now, c->duration) > (apr_uint32_t)allowed;
    }
    if (c->run <= 1) {
        all = llmr_fails_add(&c->st->fails, c->now, c->duration);
    }
    if (c->run > 0) {
        his = llmr_fails_add(&c->st->his_fails, c->now, c->duration);
    }
    return (c->is_his ? his : all) > (apr_uint32_t)allowed;
}

/** Rules of its model_info; @return LLM_UNSET: it sets none for this error */
static int by_own_rules(const case_t *c)
{
    int named = own_policy(c->d, c->err);

    if (named != LLM_UNSET) {
        return more_than(c, named);
    }
    if (c->d->allowed_fails < 0) {
        return LLM_UNSET;
    }
    return !c->alone && more_than(c, c->d->allowed_fails);
}

/** Rules of allowed_fails and allowed_fails_policy. */
static int by_allowed_fails(const case_t *c)
{
    int named = named_by_router(c);

    if (named != LLM_UNSET) {
        return more_than(c, named);
    }
    /* without anybody to turn to, a lone deployment that mostly fails is better than none */
    if (c->alone && !llmr_fallback_exists(c->ask, c->d->group)) {
        return 0;
    }
    return more_than(c, c->ask->config->router.allowed_fails >= 0
                            ? c->ask->config->router.allowed_fails
                            : LLMR_ALLOWED_FAILS_DEFAULT);
}

static int by_rate(const case_t *c)
{
    apr_uint64_t failed = c->is_his ? c->run : llmr_minute_get(&c->st->failed, c->now);
    apr_uint64_t total = failed + llmr_minute_get(&c->st->ok, c->now);

    if (failed == total && total >= ALL_FAILED_MIN) {
        return 1;
    }
    return !c->alone && total >= HALF_FAILED_MIN && failed * 2 > total;
}

/** Without anybody to turn to, closing the door only hides the upstream's own answer. */
static int better_asked(const case_t *c)
{
    return c->err->status == 402 || c->err->status == 404;
}

/** What one's policy or the router's says of this very kind of error, or LLM_UNSET. */
static int by_policy(const case_t *c)
{
    int own = own_policy(c->d, c->err);

    return own != LLM_UNSET ? own : named_by_router(c);
}

/** It has no more to say about that operation: others may serve it. */
static int must_refuse(const case_t *c)
{
    int named = by_policy(c);

    return named != LLM_UNSET ? more_than(c, named)
                              : !c->alone || !llmr_retryable_status(c->err->status);
}

static int must_cool(const case_t *c)
{
    const llm_router_settings_t *r = &c->ask->config->router;
    int own;

    if (c->alone && better_asked(c) && by_policy(c) == LLM_UNSET) {
        return 0;
    }
    if (c->modes != 0) {
        return must_refuse(c);
    }
    own = by_own_rules(c);
    if (own != LLM_UNSET) {
        return own;
    }
    if (r->allowed_fails >= 0 || r->allowed_fails_policy.set) {
        return by_allowed_fails(c);
    }
    return (c->err->status == 429 && !c->alone) || by_rate(c) ||
           !llmr_retryable_status(c->err->status);
}

/** For those who watch the deployment as a whole. */
static void count_attempt(llm_dstate_t *st, const llm_err_t *e)
{
    atomic_fetch_add_explicit(&st->attempts, 1, memory_order_relaxed);
    if (e != NULL) {
        atomic_fetch_add_explicit(&st->failures, 1, memory_order_relaxed);
        atomic_store_explicit(&st->last_status, e->status, memory_order_relaxed);
    }
}

/** A model that never failed needs no state of its own: only a rate of failures asks for it. */
static void count_success(const llmr_ask_t *ask, const llm_deployment_t *d, const char *name,
                          apr_time_t now)
{
    llm_dstate_t *st = llmr_health(ask, d, name, 0);

    if (st != NULL) {
        llmr_minute_add(&st->ok, now);
    }
}

/* Who was closed out alone is on trial for so long: his next failure closes it to him at once. */
#define ON_TRIAL apr_time_from_sec(60)

/**
 * A server's error or a time-out may be what one caller asks for, in words no list holds: however
 * often his attempts fail in a row, for all it is one failure, and only he is closed out for the
 * rest. What fails for others as well has many such turns.
 */
static void count_failure(case_t *c)
{
    if (c->may_be_his) {
        c->run = llmr_run_add(&c->st->failed_of, c->now, c->ask->caller);
    }
    if (c->run <= 1) {
        atomic_store_explicit(&c->st->his_fails, 0, memory_order_relaxed);
        c->is_his = llmr_minute_add(&c->st->failed, c->now) == 1 && c->run == 1;
    }
    else {
        c->is_his = 1;
    }
}

/**
 * Limits are many (of a size, a tool, a pool, a credit), and few say which was met: it is
 * everybody's when a second caller meets one while the first is still stopped.
 */
static int is_closed_to_him_alone(const case_t *c, apr_time_t until)
{
    if (c->is_limit) {
        return !llmr_limited_add(c->st, c->ask->caller, c->now, until);
    }
    return c->is_his || (c->modes != 0 && c->may_be_his);
}

static void close_door(const case_t *c)
{
    apr_time_t until = c->now + c->duration;

    if (is_closed_to_him_alone(c, until)) {
        llmr_cooldown_set_to(c->st, c->ask->caller, c->modes, until);
    }
    else if (c->modes != 0) {
        llmr_refusal_set(c->st, c->modes, until);
    }
    else {
        llmr_cooldown_set(c->st, until);
    }
}

void llmr_cooldown_report(const llmr_ask_t *ask, const llm_deployment_t *d, const char *name,
                          const llmr_outcome_t *o, apr_time_t now)
{
    llm_dstate_t *whole = ask->state != NULL ? ask->state(d) : NULL;
    case_t c = { .ask = ask, .d = d, .err = o->err, .now = now };

    if (o->caller_left) {
        return;
    }
    if (whole != NULL) {
        count_attempt(whole, o->err);
    }
    if (o->err == NULL) {
        count_success(ask, d, name, now);
        return;
    }
    if (!considered(ask, d, o) || (c.st = llmr_health(ask, d, name, 1)) == NULL) {
        return;
    }
    c.modes = llmr_modes_of(o->try, d, o->err);
    c.is_limit = o->err->status == 429 || o->err->status == 402;
    c.may_be_his = c.is_limit || llmr_sent_status(o->err) >= 500 ||
                   llmr_sent_status(o->err) == 408;
    c.duration = duration_of(ask, d, o->err);
    c.alone = llmr_group_size(ask->config, d->group) <= 1;
    if (c.duration <= 0) {
        return;
    }
    if (c.modes == 0 && c.may_be_his && !c.is_limit &&
        llmr_is_named(c.st, ask->caller, now - ON_TRIAL)) {
        llmr_cooldown_set_to(c.st, ask->caller, 0, now + c.duration);
        return;
    }
    if (c.modes == 0) {         /* one tenant's wrong path is no rate of failures for others */
        count_failure(&c);
    }
    if (!must_cool(&c)) {
        return;
    }
    close_door(&c);
}
