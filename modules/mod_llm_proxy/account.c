/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_strings.h>
#include "mod_llm_proxy/account.h"
#include "mod_llm_proxy/auth/asked.h"
#include "mod_llm_proxy/auth/hold.h"
#include "mod_llm_proxy/auth/key_cache.h"
#include "mod_llm_proxy/body.h"
#include "mod_llm_proxy/echo.h"
#include "mod_llm_proxy/route.h"
#include "mod_llm_proxy/sink/capacity.h"
#include "mod_llm_proxy/sink/spend.h"
#include "base/tokens.h"
#include "base/written_text.h"
#include "dialect/answer.h"
#include "dialect/params.h"
#include "dialect/usage.h"

/* -- prices ----------------------------------------------------------------------------------- */

int llmp_account_was_sent(const llmp_req_t *q, const char *key)
{
    const llm_endpoint_t *e;
    const char *to;
    llm_params_t ps;
    llm_key_e verdict;

    if (q->call.deployment == NULL || (e = llm_provider_endpoint(&q->call)) == NULL) {
        return 0;               /* a mock answer, or an operation over another one */
    }
    llm_params_init(&ps, &q->call, e->dialect, llmp_body_deciding(q));
    verdict = llm_params_key(&ps, key, strlen(key), &to);
    return llm_params_is_sent(verdict);
}

/** The service tier that was asked for, by the client or else by the deployment. */
static llm_service_e asked_service(const llmp_req_t *q)
{
    static const char name[] = "service_tier";
    const llm_member_t *m = q->scan ? llm_scan_find(q->scan, name) : NULL;
    json_object *extra = llm_json_obj(llmp_body_deciding(q), "extra_body");

    if (!llmp_account_was_sent(q, name)) {
        return LLM_SERVICE_UNSAID;
    }
    if (m != NULL && m->type != LLM_SCAN_NULL) {
        return llm_service_of_member(q->scan, m);
    }
    return llm_service_of_json(llm_json_get(extra, name) != NULL
                                   ? extra : q->attempt.deployment->extra_body, name);
}

/** What counts is the tier that served the call; the one asked for where the answer names none. */
static void settle_service(llmp_req_t *q)
{
    if (q->usage.service == LLM_SERVICE_UNSAID) {
        q->usage.service = q->service;
    }
    if (q->usage.service == LLM_SERVICE_UNSAID && q->price->nservices > 0) {
        q->usage.service = asked_service(q);
    }
}

/** As for the service tier. */
static void settle_search_size(llmp_req_t *q)
{
    const llm_price_fees_t *f = &q->price->fees;

    if (q->usage.search_size == LLM_SEARCH_UNSAID && f->search_low < f->search_high &&
        q->scan != NULL) {
        q->usage.search_size = llmp_asked_search_size(q->scan);
    }
}

int llmp_takes_told_cost(const llm_deployment_t *d)
{
    return d->accept_upstream_cost != LLM_UNSET ? d->accept_upstream_cost
                                                : llm_provider_tells_cost(d->provider);
}

/**
 * Nothing charged for a model that has a price is no word (a key of the operator's own behind a
 * router of models, or a lie).
 */
static int is_told_cost(const llmp_req_t *q)
{
    return llmp_takes_told_cost(q->attempt.deployment) && (q->usage.upstream_cost > 0 ||
                   (q->usage.upstream_cost == 0 && q->price->input <= 0 && q->price->output <= 0));
}

static void settle_price(llmp_req_t *q)
{
    if (q->price == NULL) {
        q->price = llm_config_price_served(q->attempt.deployment, q->attempt.upstream_model,
                                           q->call.served_model, q->r->pool);
    }
}

/**
 * What another model wrote is paid for at its prices, or the call's where nobody knows them. An own
 * price of the deployment is none of the other model's.
 */
static void settle_iterations(llmp_req_t *q)
{
    for (int i = 0; i < q->usage.niterations; i++) {
        llm_iteration_t *it = &q->usage.iterations[i];

        if (it->model != NULL && it->price == NULL) {
            it->price = llm_config_price_named(q->attempt.deployment, it->model, q->r->pool);
            it->price = it->price != NULL ? it->price : q->price;
        }
    }
}

void llmp_account_cost(llmp_req_t *q)
{
    const llm_deployment_t *d = q->attempt.deployment;

    if (d == NULL || !q->usage.known) {
        return;
    }
    settle_price(q);
    settle_service(q);
    settle_search_size(q);
    if (is_told_cost(q)) {
        q->cost = q->usage.upstream_cost;
        q->cost_parts = (llm_cost_parts_t){ 0 };
        q->priced = 1;
        return;
    }
    q->usage.upstream_cost = -1;
    settle_iterations(q);
    q->priced = q->price->input >= 0 || q->price->output >= 0;
    q->cost = llm_cost(q->price, &q->usage, &q->cost_parts);
}

/* -- usage ------------------------------------------------------------------------------------ */

#define MOST_THOUGHTS 65536     /* of models nobody knows the limit of: the most of those known */

/** What nobody knows may think, unless the operator says that it does not. */
static int may_think(const llm_price_t *price)
{
    return (price->flags & LLM_MODEL_REASONING) ||
           (price->model == NULL && !(price->flags & LLM_MODEL_NO_REASONING));
}

/** A model that is known to think none has a total that is wrong; so has one beyond its limit. */
static void name_thoughts(llmp_req_t *q, llm_usage_t *u)
{
    apr_int64_t most = 0;

    if (u->unnamed <= 0 || q->attempt.deployment == NULL) {
        return;
    }
    settle_price(q);
    if (may_think(q->price)) {
        most = q->price->max_output_tokens > 0 ? q->price->max_output_tokens : MOST_THOUGHTS;
    }
    llm_usage_name_thoughts(u, most);
}

void llmp_account_usage(llmp_req_t *q, const llm_usage_t *told)
{
    q->usage = *told;
    name_thoughts(q, &q->usage);
    llm_usage_settle(&q->usage);
    q->usage_estimated = 0;
    llmp_account_cost(q);
}

/*
 * Tokenizers differ, and so does what is counted: thoughts are shown shortened or counted beside
 * the completion, pictures are not counted at all. Only what no tokenizer could make is no count:
 * the longest tokens in use are runs of 128 blanks.
 */
#define BYTES_OF_TOKEN 256
#define BYTES_AT_LEAST 16384    /* beside any count: a server's own words, calls it made up */

/** Tokens that may have been written by what is told: some total counts more than its parts. */
static apr_size_t told_tokens(const llm_usage_t *told)
{
    apr_int64_t rest = told->total - told->prompt;
    apr_int64_t most = rest > told->completion ? rest : told->completion;

    return most > 0 ? (apr_size_t)most : 0;
}

static int is_too_few(const llm_usage_t *told, apr_size_t written)
{
    return written > BYTES_AT_LEAST + BYTES_OF_TOKEN * told_tokens(told);
}

/** Bytes of an answer without the prompt in it. */
static apr_size_t without_prompt(const llmp_req_t *q, apr_size_t written)
{
    return written > q->echoed ? written - q->echoed : 0;
}

int llmp_account_doubts(const llmp_req_t *q, const llm_usage_t *told, apr_size_t written)
{
    return !told->known || (told->completion <= 0 && !q->wants_nothing) ||
           is_too_few(told, without_prompt(q, written));
}

/** About so many tokens of a stream that a model wrote. */
static apr_int64_t tokens_streamed(const llmp_req_t *q)
{
    return (apr_int64_t)(without_prompt(q, q->streamed) / LLM_TOKEN_ABOUT);
}

/** An event has a token, unless it may be one of the prompt's. */
static apr_int64_t tokens_at_least(const llmp_req_t *q)
{
    apr_int64_t least = q->echoed > 0 && q->stream_events > 0 ? 1 : q->stream_events;

    return q->wants_nothing ? 0 : least;
}

/** An upstream may leave it to us with every chunk. */
static apr_int64_t prompt_about(llmp_req_t *q)
{
    if (q->prompt_about == 0) {
        q->prompt_about = llm_tokens_about(q->body.p, q->body.n);
        q->prompt_about = q->prompt_about > 0 ? q->prompt_about : 1;
    }
    return q->prompt_about;
}

/** What a stream tells that counts as a usage: all of it, or a part with an estimate beside it. */
static llm_usage_t take_up(llmp_req_t *q, const llm_usage_t *told)
{
    llm_usage_t u = *told;

    name_thoughts(q, &u);
    llm_usage_settle(&u);
    if (!u.known && llm_usage_is_partial(told) && (!q->usage.known || q->usage_estimated)) {
        llm_usage_complete(&u, prompt_about(q), tokens_streamed(q));
        q->usage_estimated = 1;
    }
    else if (u.known) {
        q->usage_estimated = 0;
    }
    return u;
}

int llmp_account_progress(llmp_req_t *q, const llm_usage_t *told)
{
    llm_usage_t was = q->usage, now;
    int estimated = q->usage_estimated, counts = told == &q->usage;

    if (!counts) {              /* a whole answer that is sent as a stream was accounted for */
        now = take_up(q, told);
        q->usage.prompt = estimated ? 0 : was.prompt;   /* a guess stands in no count's way */
        counts = llm_usage_advance(&q->usage, &now);
    }
    if (counts) {
        q->counted = q->streamed;
    }
    else {
        q->usage = was;
        q->usage_estimated = estimated;
    }
    llmp_account_cost(q);
    return counts;
}

/**
 * A usage of which a part is known: what was told of it is better than a guess.
 * @param completion about so many tokens were written; of a usage that is known, it counts too few
 */
static void estimate(llmp_req_t *q, const llm_usage_t *told, apr_int64_t completion)
{
    llm_usage_t u = { .upstream_cost = -1 };

    if (told != NULL) {
        u = *told;
        llm_usage_settle(&u);
    }
    if (!u.known) {
        llm_usage_complete(&u, prompt_about(q), completion);
        if (u.completion > 0 &&
            !is_too_few(&u, (apr_size_t)completion * LLM_TOKEN_ABOUT)) {
            completion = 0;
        }
    }
    if (completion > u.completion) {
        u.completion = completion;
        u.upstream_cost = -1;   /* it was told of less */
        u.total = u.prompt + u.completion;
    }
    llm_usage_thoughts(&u, q->thoughts != NULL ? *q->thoughts : 0);
    q->usage = u;
    q->usage_estimated = 1;
    llmp_account_cost(q);
}

/** Vectors have no completion, whatever is told: nobody pays an output price for them. */
static void account_vectors(llmp_req_t *q, const llm_usage_t *told)
{
    llm_usage_t u = *told;

    llm_usage_vectors(&u);
    llmp_account_usage(q, &u);
    if (!q->usage.known) {
        estimate(q, &u, 0);
    }
}

void llmp_account_answer(llmp_req_t *q, const llm_usage_t *told, const char *text, apr_size_t n)
{
    llm_written_t wrote;
    apr_size_t bytes;

    if (told->service != LLM_SERVICE_UNSAID) {
        q->service = told->service;
    }
    if (q->call.op == LLM_OP_EMBEDDING) {
        account_vectors(q, told);
        return;
    }
    llmp_account_usage(q, told);
    if (!llmp_account_doubts(q, &q->usage, n)) {
        return;
    }
    wrote = llm_answer_written(text, n);
    llmp_echo_answer(q, text, n);
    bytes = without_prompt(q, wrote.all);
    if (!q->usage.known || (bytes >= LLM_TOKEN_ABOUT &&
                            llmp_account_doubts(q, &q->usage, wrote.all - wrote.data))) {
        q->thoughts = &wrote.thoughts;
        estimate(q, told, (apr_int64_t)(bytes / LLM_TOKEN_ABOUT));
        q->thoughts = NULL;
    }
}

#define UNCOUNTED 8             /* tokens behind the last count that may be no text but its frame */

/** A count in the middle of a stream is none of what came behind it. */
static void estimate_rest(llmp_req_t *q)
{
    apr_size_t counted = without_prompt(q, q->counted);
    apr_int64_t written = tokens_streamed(q);
    apr_int64_t rest = (apr_int64_t)((without_prompt(q, q->streamed) - counted) / LLM_TOKEN_ABOUT);
    apr_int64_t all = q->usage.completion + rest;

    if (rest > UNCOUNTED && written > q->usage.completion) {
        estimate(q, &q->usage, all < written ? all : written);
    }
}

/**
 * A stream that ended before its usage (the client left, the upstream broke), or had none that can
 * be used, was paid for all the same: an event has a token at the least. A count of nothing beside
 * a long text is none. Who leaves before the answer begins has paid for the prompt.
 */
static void estimate_stream(llmp_req_t *q)
{
    apr_int64_t written = tokens_streamed(q), least = tokens_at_least(q);

    if (q->usage.known && (q->usage.completion > 0 || q->wants_nothing)) {
        if (llmp_account_doubts(q, &q->usage, q->streamed - q->drawn)) {
            estimate(q, &q->usage, written);
        }
        else {
            estimate_rest(q);
        }
        return;
    }
    if (q->left_waiting && q->stream_events == 0 && !q->usage.known) {
        estimate(q, q->usage_so_far, 0);
        return;
    }
    if (q->usage.known && written <= q->stream_events) {
        return;
    }
    if (q->stream_events > 0) {
        estimate(q, q->usage.known ? &q->usage : q->usage_so_far,
                 written > least ? written : least);
    }
}

void llmp_account_stream(llmp_req_t *q)
{
    estimate_stream(q);
    q->counted = q->streamed;   /* and not once more with the row */
}

void llmp_account_given_up(llmp_req_t *q)
{
    estimate(q, q->usage_so_far, 0);
    q->cost_given_up += q->cost;
    q->cost = 0;
}

void llmp_account_spoilt(llmp_req_t *q, const llm_usage_t *told, const char *text, apr_size_t n)
{
    apr_size_t bytes = 0;

    if (q->call.op != LLM_OP_EMBEDDING) {
        llmp_echo_answer(q, text, n);
        bytes = without_prompt(q, llm_body_written(text, n).all);
    }
    if (q->call.op == LLM_OP_EMBEDDING) {
        account_vectors(q, told);
    }
    else {
        llmp_account_usage(q, told);
    }
    if (!q->usage.known) {
        estimate(q, told, (apr_int64_t)(bytes / LLM_TOKEN_ABOUT));
    }
    q->cost_given_up += q->cost;
    q->cost = 0;
}

double llmp_account_earlier(llmp_req_t *q, const llm_usage_t *told)
{
    double cost;

    llmp_account_usage(q, told);
    cost = q->cost;
    q->cost_given_up += cost;
    q->cost = 0;
    return cost;
}

/* -- the end of a call ------------------------------------------------------------------------ */

void llmp_account(llmp_req_t *q)
{
    if (q->accounted || q->route == NULL || q->route->op == LLM_OP_COUNT) {
        return;
    }
    q->accounted = 1;
    estimate_stream(q);
    q->cost += q->cost_given_up;
    q->finished = apr_time_now();
    if (q->key != NULL) {
        llmp_key_add_spend(q->key, q->cost);
    }
    llmp_hold_release(q->hold);
    q->hold = NULL;
    llmp_spend_record(q);
    llmp_ledger_release(q);
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
