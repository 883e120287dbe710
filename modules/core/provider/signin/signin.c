/* SPDX-License-Identifier: Apache-2.0 */

/** @file signin.c @brief Running a sign-in, whatever its way is made of. */

#include <string.h>
#include <apr_strings.h>
#include "provider/signin/signin.h"
#include "provider/signin/steps.h"

llm_signin_run_t *llm_signin_begin(const llm_signin_t *s, apr_pool_t *p, apr_time_t now)
{
    llm_signin_run_t *run = apr_pcalloc(p, sizeof(*run));

    run->pool = p;
    run->signin = s;
    run->now = now;
    for (int i = s->steps->nelts; i-- > 0;) {
        const llm_step_t *step = &APR_ARRAY_IDX(s->steps, i, llm_step_t);

        if (llm_step_push(run, step->kind, step->arg) != APR_SUCCESS) {
            break;
        }
    }
    return run;
}

/** The answer to the running step's request. */
static apr_status_t take(llm_signin_run_t *run, const llm_reply_t *a)
{
    const llm_step_kind_t *kind = run->step.kind;
    apr_status_t rv;

    if (!kind->any_status && (a->status < 200 || a->status >= 300)) {
        /* too many requests, and errors of their own, say nothing about the credentials */
        return llm_step_fail(run, a->status >= 400 && a->status < 500 && a->status != 429,
                             "answered with status %d%s", a->status,
                             llm_refusal_text(a, run->pool));
    }
    rv = kind->take(run, run->step.arg, a);
    run->http.method = NULL;
    return rv;
}

static apr_status_t begin_next(llm_signin_run_t *run)
{
    run->step = run->stack[--run->depth];
    return run->step.kind->begin(run, run->step.arg);
}

apr_status_t llm_signin_next(llm_signin_run_t *run, const llm_reply_t *reply)
{
    apr_status_t rv = run->why != NULL ? APR_EGENERAL : APR_SUCCESS;

    if (rv == APR_SUCCESS && reply != NULL) {
        rv = take(run, reply);
    }
    while (rv == APR_SUCCESS && run->depth > 0) {
        rv = begin_next(run);
    }
    if (rv == APR_INCOMPLETE && ++run->calls > LLM_SIGNIN_MAX_CALLS) {
        return llm_step_fail(run, 1, "needs too many calls");
    }
    return rv == APR_SUCCESS ? run->signin->finish(run) : rv;
}

void llm_signin_unanswered(llm_signin_run_t *run, const char *why, const char *detail)
{
    llm_step_fail(run, 0, "gave no answer: %s", why != NULL ? why : "the exchange ended early");
    if (detail != NULL) {
        llm_step_detail(run, detail);
    }
}

const llm_http_req_t *llm_signin_request(const llm_signin_run_t *run)
{
    return &run->http;
}

const char *llm_signin_value(const llm_signin_run_t *run, apr_time_t *expires)
{
    apr_time_t most = run->now + apr_time_from_sec(LLM_SIGNIN_MAX_LIFE);

    *expires = run->expires != 0 && run->expires < most ? run->expires : most;
    return run->value;
}

const char *llm_signin_why(const llm_signin_run_t *run, int *refused)
{
    *refused = run->refused;
    return run->why != NULL ? run->why : "no reason is known";
}

const char *llm_signin_detail(const llm_signin_run_t *run)
{
    return run->detail;
}

const char *llm_signin_part(const char *value, int i, apr_pool_t *p)
{
    for (; value != NULL && i > 0; i--) {
        value = strchr(value, '\n');
        value = value != NULL ? value + 1 : NULL;
    }
    return value == NULL || *value == '\n' || *value == '\0'
               ? NULL : apr_pstrmemdup(p, value, strcspn(value, "\n"));
}
