/* SPDX-License-Identifier: Apache-2.0 */
#include "mod_llm_proxy/account/account.h"
#include "mod_llm_proxy/call/attempt.h"
#include "mod_llm_proxy/auth/model_access.h"
#include "mod_llm_proxy/limit/budget.h"
#include "mod_llm_proxy/sink/capacity.h"
#include "mod_llm_proxy/sink/content.h"
#include "mod_llm_proxy/front/body.h"
#include "mod_llm_proxy/shared/parallel_limit.h"
#include "mod_llm_proxy/reply/write.h"
#include "mod_llm_proxy/front/route.h"
#include "mod_llm_proxy/shared/deployments.h"
#include "dialect/openai_chat/render.h"
#include "base/count/tokens.h"

/** What enable_pre_call_checks compares with context windows. */
static apr_int64_t prompt_tokens(const llmp_req_t *q)
{
    int checks = q->generation->config->router.enable_pre_call_checks;
    const char *name = checks ? q->call.dialect->client->prompt : NULL;
    const llm_member_t *m = name ? llm_scan_find(q->body.scan, name) : NULL;

    return m ? llm_tokens_at_least(q->body.scan->text + m->value, m->value_len) : 0;
}

/*
 * Bytes that failed attempts may keep: each has a tree and a text of its own until the call ends.
 * How often it is tried again is the client's word, and so is the size of what is parsed.
 */
#define KEPT_MAX     (384 << 20)
#define FAILURES_MAX 6000       /* bytes: what clients accept in one header line */

static void fill_ask(llmp_req_t *q, llmr_ask_t *ask)
{
    ask->config = q->generation->config;
    ask->call = &q->call;
    ask->model = q->controls.model;
    ask->num_retries = q->controls.num_retries;
    ask->timeout = q->controls.timeout;
    ask->stream_timeout = q->controls.stream_timeout;
    ask->disable_fallbacks = q->controls.disable_fallbacks;
    ask->fallbacks = q->controls.fallbacks;
    ask->context_window_fallbacks = q->controls.context_window_fallbacks;
    ask->content_policy_fallbacks = q->controls.content_policy_fallbacks;
    ask->tags = q->controls.tags;
    ask->prompt_tokens = prompt_tokens(q);
    ask->user_agent = apr_table_get(q->r->headers_in, "User-Agent");
    ask->state = llmp_deployment_state;
    ask->model_state = llmp_model_state;
    ask->take = llmp_parallel_take;
    ask->give = llmp_parallel_give;
    ask->caller = q->key->name;
    ask->team_id = q->key->team_id;
    ask->any_team = q->key->master;
    ask->max_calls = llmp_sconf(q->r->server)->limits[LLMP_LIMIT_CALLS];
    ask->groups_for = q->generation->config->has_access_groups ? llmp_groups_for : NULL;
    ask->baton = q;
    /*
     * Fallbacks of the configuration are the operator's word; those of the request were checked.
     * But who has spent his budget does not get from a free model to one that costs.
     */
    ask->may_use = llmp_budget_is_spent(q) ? llmp_budget_may_use : NULL;
}

/** For x-litellm-fallback-errors, when the client asked to be told. */
static void note_failure(llmp_req_t *q, const llm_err_t *err)
{
    llm_buf_t *b = q->way.failures;

    if (!q->controls.include_fallback_errors || err == NULL) {
        return;
    }
    if (b == NULL) {
        b = q->way.failures = apr_palloc(q->r->pool, sizeof(*b));
        llm_buf_init(b, q->r->pool, 512, FAILURES_MAX);
    }
    llm_buf_puts(b, b->n ? "," : "");
    llm_render_error_object(b, err);
}

/** Whether there may be another attempt after one that failed, if the router knows one. */
static int goes_on(llmp_req_t *q)
{
    if (q->reply.aborted || q->way.kept > KEPT_MAX) {
        return 0;
    }
    if (llmp_budget_goes_on(q)) {
        return 1;
    }
    ap_log_rerror(APLOG_MARK, APLOG_INFO, 0, q->r, LLMLOG(360)
                  "no further attempt: the key's budget has no room for one beside those that were "
                  "charged");
    return 0;
}

/* -- step by step ----------------------------------------------------------------------------- */

/** The course of attempts. */
typedef struct llmp_course_t {
    llmr_ask_t ask;
    llmr_plan_t *plan;
    llmp_attempt_t *attempt;    /**< the running one; NULL: none */
    llm_err_t *err;             /**< what the router says when it knows no more */
    int backs_off;              /**< it waits before the attempt the router named */
} llmp_course_t;

static llmp_course_t *begin(llmp_req_t *q)
{
    llmp_course_t *c = q->way.course = apr_pcalloc(q->r->pool, sizeof(*c));

    fill_ask(q, &c->ask);
    c->plan = llmp.router->begin(&c->ask, q->r->pool);
    return c;
}

static int end(llmp_req_t *q, const llmp_course_t *c)
{
    if (q->reply.committed) {
        return OK;
    }
    if (q->reply.aborted) {
        return llmp_reply_nobody(q);
    }
    return llmp_respond_error(q, c->err ? c->err : q->reply.err);
}

/** @return 1: there may be another attempt */
static int take_outcome(llmp_req_t *q, llmp_course_t *c, llmr_outcome_t *outcome)
{
    int stopped = c->attempt != NULL && c->attempt->stopped;

    c->attempt = NULL;
    llmp.router->report(c->plan, outcome);
    llmp_reply_failed(q, outcome->err);
    note_failure(q, outcome->err);
    return outcome->err != NULL && !outcome->committed && !stopped && goes_on(q);
}

/** The next attempt, if not after a wait; the first one is not worth a look at the client. */
static void open_attempt(llmp_req_t *q, llmp_course_t *c)
{
    const llmr_attempt_t *at = &q->way.at;

    q->way.attempts++;
    c->backs_off = at->retries > 0 || at->fallbacks > 0 || at->wait > 0;
    if (c->backs_off) {
        q->life.wait = (llm_wait_t){ .until = apr_time_now() + at->wait };
    }
    else {
        c->attempt = llmp_attempt_make(q);
    }
}

/** @return SUSPENDED: not yet; DONE: the client left meanwhile */
static int back_off(llmp_req_t *q, llmp_course_t *c)
{
    switch (q->life.wait.came) {
    case LLM_CAME_TIME:
        c->backs_off = 0;
        c->attempt = llmp_attempt_make(q);
        return OK;
    case LLM_CAME_LEFT:
    case LLM_CAME_STOP:
        return DONE;
    default:
        return SUSPENDED;
    }
}

/** Nobody waits for the attempt that was to come. */
static void leave(llmp_req_t *q, llmp_course_t *c)
{
    llmr_outcome_t outcome = { .err = llmp_attempt_left_error(q), .caller_left = 1 };

    llmp_reply_left(q);
    take_outcome(q, c, &outcome);
}

/** Attempts until one is answered, or the router knows no more. */
int llmp_model_call(llmp_req_t *q)
{
    llmp_course_t *c = q->way.course != NULL ? q->way.course : begin(q);

    for (;;) {
        llmr_outcome_t outcome = { .err = NULL };

        if (c->attempt == NULL && !c->backs_off) {
            if (llmp.router->next(c->plan, &q->way.at, &c->err) != APR_SUCCESS) {
                return end(q, c);
            }
            open_attempt(q, c);
            if (c->backs_off) {
                return SUSPENDED;
            }
        }
        if (c->backs_off) {
            int rv = back_off(q, c);

            if (rv == DONE) {
                leave(q, c);
                return end(q, c);
            }
            if (rv == SUSPENDED) {
                return SUSPENDED;
            }
        }
        if (llmp_attempt_step(c->attempt) == SUSPENDED) {
            return SUSPENDED;
        }
        llmp_attempt_end(c->attempt, &outcome);
        if (!take_outcome(q, c, &outcome)) {
            return end(q, c);
        }
    }
}
