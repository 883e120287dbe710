/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_strings.h>
#include <math.h>
#include "mod_llm_proxy.h"
#include "mod_llm_proxy/account/account.h"
#include "mod_llm_proxy/account/asked.h"
#include "mod_llm_proxy/account/answered.h"
#include "mod_llm_proxy/account/echo.h"
#include "mod_llm_proxy/account/sent_member.h"
#include "base/count/tokens.h"
#include "base/count/written_text.h"
#include "dialect/ir/answer.h"
#include "dialect/ir/params.h"
#include "dialect/ir/usage.h"
#include "mod_llm_proxy/log.h"
#include "mod_llm_proxy/upstream/told.h"

/* -- prices ----------------------------------------------------------------------------------- */

/** The service tier that was asked for, by the client or else by the deployment. */
static llm_service_e asked_service(const llmp_req_t *q)
{
    static const char name[] = "service_tier";
    const llm_member_t *m = q->body.scan ? llm_scan_find(q->body.scan, name) : NULL;
    json_object *extra = llm_json_obj(llm_deciding(q->body.deciding), "extra_body");

    if (!llmp_account_was_sent(q, name)) {
        return LLM_SERVICE_UNSAID;
    }
    if (m != NULL && m->type != LLM_SCAN_NULL) {
        return llm_service_of_member(q->body.scan, m);
    }
    return llm_service_of_json(llm_json_get(extra, name) != NULL
                                   ? extra : q->way.at.deployment->extra_body, name);
}

/** What counts is the tier that served the call; the one asked for where the answer names none. */
static void settle_service(llmp_req_t *q)
{
    if (q->charge.usage.service == LLM_SERVICE_UNSAID) {
        q->charge.usage.service = q->charge.service;
    }
    if (q->charge.usage.service == LLM_SERVICE_UNSAID && q->charge.price->nservices > 0) {
        q->charge.usage.service = llm_service_asked(asked_service(q));
    }
}

/** Of prices that go by the hour: the one the call began in. */
static void settle_hour(llmp_req_t *q)
{
    const llm_price_t *price = q->charge.price;

    q->charge.usage.off_peak = price->nwindows > 0 &&
                               llm_price_is_off_peak(price, q->call.started);
}

/** As for the service tier. */
static void settle_search_size(llmp_req_t *q)
{
    const llm_price_fees_t *f = &q->charge.price->fees;

    if (q->charge.usage.search_size == LLM_SEARCH_UNSAID && f->search_low < f->search_high &&
        q->body.scan != NULL) {
        q->charge.usage.search_size = llmp_asked_search_size(q->body.scan);
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
    const llmp_charge_t *c = &q->charge;

    return llmp_takes_told_cost(q->way.at.deployment) && (c->usage.upstream_cost > 0 ||
                   (c->usage.upstream_cost == 0 && c->price->input <= 0 && c->price->output <= 0));
}

/** The operator should know what a router chooses from that has no price here. */
static void tell_of_choice(const llmp_req_t *q, const char *served)
{
    static llmp_told_t told;
    apr_uint32_t untold = 0;

    if (llmp_told_due(&told, 0, &untold)) {
        ap_log_error(APLOG_MARK, APLOG_WARNING, 0, q->r->server, LLMLOG(488)
                     "no price is known of '%.200s', which %s chose: charged is the dearest that "
                     "it may be (%u more calls since the last line)",
                     served != NULL ? served : "a model without a name",
                     q->way.at.deployment->model, untold);
    }
}

static const llm_price_t *settle_price(llmp_req_t *q)
{
    const char *served = q->life.try->served_model;
    const llm_price_t *price = q->charge.price;

    if (price == NULL) {
        price = llm_config_price_served(q->way.at.deployment, q->way.at.upstream_model, served,
                                        q->r->pool);
        q->charge.price = price;
        if (price->flags & LLM_PRICE_ROUTER && price->fees.routing >= 0) {
            tell_of_choice(q, served);
        }
    }
    return price;
}

/** Whether thoughts that nobody counted make the rest of the answer dearer. */
static int wants_thoughts(const llmp_charge_t *c)
{
    return c->usage.known && c->usage.reasoning == 0 && c->price != NULL &&
           (c->price->flags & LLM_PRICE_BY_MODE);
}

/** Those a stream had up to here. */
static void settle_thoughts(llmp_req_t *q)
{
    if (wants_thoughts(&q->charge) && q->reply.thoughts != NULL) {
        llm_usage_thoughts(&q->charge.usage, *q->reply.thoughts);
    }
}

/**
 * What another model wrote is paid for at its prices, or the call's where nobody knows them. An own
 * price of the deployment is none of the other model's.
 */
static void settle_iterations(llmp_req_t *q)
{
    const llm_deployment_t *d = q->way.at.deployment;

    for (int i = 0; i < q->charge.usage.niterations; i++) {
        llm_iteration_t *it = &q->charge.usage.iterations[i];

        if (it->model != NULL && it->price == NULL) {
            it->price = llm_config_price_named(d, it->model, q->call.pool);
            it->price = it->price != NULL ? it->price : q->charge.price;
        }
    }
}

void llmp_account_cost(llmp_req_t *q)
{
    const llm_deployment_t *d = q->way.at.deployment;

    if (d == NULL || !q->charge.usage.known) {
        return;
    }
    settle_price(q);
    settle_service(q);
    settle_hour(q);
    settle_search_size(q);
    settle_thoughts(q);
    if (is_told_cost(q)) {
        q->charge.cost = q->charge.usage.upstream_cost;
        q->charge.cost_parts = (llm_cost_parts_t){ 0 };
        q->charge.priced = 1;
        return;
    }
    q->charge.usage.upstream_cost = -1;
    settle_iterations(q);
    q->charge.priced = q->charge.price->input >= 0 || q->charge.price->output >= 0;
    q->charge.cost = llm_cost(q->charge.price, &q->charge.usage, &q->charge.cost_parts);
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
    const llm_price_t *price;
    apr_int64_t most = 0;

    if (u->unnamed <= 0 || q->way.at.deployment == NULL) {
        return;
    }
    price = settle_price(q);
    if (may_think(price)) {
        most = price->max_output_tokens > 0 ? price->max_output_tokens : MOST_THOUGHTS;
    }
    llm_usage_name_thoughts(u, most);
}

void llmp_account_usage(llmp_req_t *q, const llm_usage_t *told)
{
    q->charge.usage = *told;
    name_thoughts(q, &q->charge.usage);
    llm_usage_settle(&q->charge.usage);
    q->charge.estimated = 0;
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
    return written > q->charge.echoed ? written - q->charge.echoed : 0;
}

int llmp_account_doubts(const llmp_req_t *q, const llm_usage_t *told, apr_size_t written)
{
    return !told->known || (told->completion <= 0 && !q->charge.wants_nothing) ||
           is_too_few(told, without_prompt(q, written));
}

/** About so many tokens of a stream that a model wrote. */
static apr_int64_t tokens_streamed(const llmp_req_t *q)
{
    return (apr_int64_t)(without_prompt(q, q->reply.streamed) / LLM_TOKEN_ABOUT);
}

/** An event has a token, unless it may be one of the prompt's. */
static apr_int64_t tokens_at_least(const llmp_req_t *q)
{
    apr_int64_t least = q->charge.echoed > 0 && q->reply.events > 0 ? 1 : q->reply.events;

    return q->charge.wants_nothing ? 0 : least;
}

/** An upstream may leave it to us with every chunk. */
static apr_int64_t prompt_about(llmp_req_t *q)
{
    if (q->charge.prompt_about == 0) {
        q->charge.prompt_about = llm_tokens_about(q->body.text.p, q->body.text.n);
        q->charge.prompt_about = q->charge.prompt_about > 0 ? q->charge.prompt_about : 1;
    }
    return q->charge.prompt_about;
}

/** What a stream tells that counts as a usage: all of it, or a part with an estimate beside it. */
static llm_usage_t take_up(llmp_req_t *q, const llm_usage_t *told)
{
    llm_usage_t u = *told;

    name_thoughts(q, &u);
    /* without a completion it counts less than is known already: that is no count */
    if (u.completion > 0 && !q->charge.estimated) {
        llm_usage_keep(&u, &q->charge.usage);
    }
    llm_usage_settle(&u);
    if (!u.known && llm_usage_is_partial(told) && (!q->charge.usage.known || q->charge.estimated)) {
        llm_usage_complete(&u, prompt_about(q), tokens_streamed(q));
        q->charge.estimated = 1;
    }
    else if (u.known) {
        q->charge.estimated = 0;
    }
    return u;
}

int llmp_account_progress(llmp_req_t *q, const llm_usage_t *told)
{
    llm_usage_t was = q->charge.usage, now;
    int estimated = q->charge.estimated, counts = told == &q->charge.usage;

    if (!counts) {              /* a whole answer that is sent as a stream was accounted for */
        now = take_up(q, told);
        /* a guess stands in no count's way */
        q->charge.usage.prompt = estimated ? 0 : was.prompt;
        counts = llm_usage_advance(&q->charge.usage, &now);
    }
    if (counts) {
        q->charge.counted = q->reply.streamed;
    }
    else {
        q->charge.usage = was;
        q->charge.estimated = estimated;
    }
    llmp_account_cost(q);
    return counts;
}

/**
 * A usage of which a part is known: what was told of it is better than a guess.
 * @param completion about so many tokens were written; of a usage that is known, it counts too few
 * @param thoughts   bytes of them in the answer
 */
static void estimate(llmp_req_t *q, const llm_usage_t *told, apr_int64_t completion,
                     apr_size_t thoughts)
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
    llm_usage_thoughts(&u, thoughts);
    q->charge.usage = u;
    q->charge.estimated = 1;
    llmp_account_cost(q);
}

/** Vectors have no completion, whatever is told: nobody pays an output price for them. */
static void account_vectors(llmp_req_t *q, const llm_usage_t *told)
{
    llm_usage_t u = *told;

    llm_usage_vectors(&u);
    llmp_account_usage(q, &u);
    if (!q->charge.usage.known) {
        estimate(q, &u, 0, 0);
    }
}

void llmp_account_answer(llmp_req_t *q, const llm_usage_t *told, const char *text, apr_size_t n)
{
    llm_written_t wrote;
    apr_size_t bytes;

    if (told->service != LLM_SERVICE_UNSAID) {
        q->charge.service = told->service;
    }
    if (!llm_op_writes(q->call.op)) {
        account_vectors(q, told);
        return;
    }
    llmp_account_usage(q, told);
    if (!llmp_account_doubts(q, &q->charge.usage, n)) {
        if (wants_thoughts(&q->charge)) {
            llm_usage_thoughts(&q->charge.usage, llm_answer_written(text, n).thoughts);
            llmp_account_cost(q);
        }
        return;
    }
    wrote = llm_answer_written(text, n);
    llmp_echo_answer(q, text, n);
    bytes = without_prompt(q, wrote.all);
    if (!q->charge.usage.known ||
        (bytes >= LLM_TOKEN_ABOUT &&
         llmp_account_doubts(q, &q->charge.usage, wrote.all - wrote.data))) {
        estimate(q, told, (apr_int64_t)(bytes / LLM_TOKEN_ABOUT), wrote.thoughts);
    }
}

#define UNCOUNTED 8             /* tokens behind the last count that may be no text but its frame */

static void estimate_streamed(llmp_req_t *q, const llm_usage_t *told, apr_int64_t completion)
{
    estimate(q, told, completion, q->reply.thoughts != NULL ? *q->reply.thoughts : 0);
}

/** A count in the middle of a stream is none of what came behind it. */
static void estimate_rest(llmp_req_t *q)
{
    apr_size_t counted = without_prompt(q, q->charge.counted);
    apr_size_t uncounted = without_prompt(q, q->reply.streamed) - counted;
    apr_int64_t written = tokens_streamed(q), rest = (apr_int64_t)(uncounted / LLM_TOKEN_ABOUT);
    apr_int64_t all = q->charge.usage.completion + rest;

    if (rest > UNCOUNTED && written > q->charge.usage.completion) {
        estimate_streamed(q, &q->charge.usage, all < written ? all : written);
    }
}

/**
 * A stream that ended before its usage (the client left, the upstream broke), or had none that can
 * be used, was paid for all the same: an event has a token at the least. A count of nothing beside
 * a long text is none. Who leaves before the answer begins has paid for the prompt.
 */
static void estimate_stream(llmp_req_t *q)
{
    const llm_usage_t *usage = &q->charge.usage;
    const llmp_reply_t *reply = &q->reply;
    apr_int64_t written = tokens_streamed(q), least = tokens_at_least(q);

    if (usage->known && (usage->completion > 0 || q->charge.wants_nothing)) {
        if (llmp_account_doubts(q, usage, reply->streamed - reply->drawn)) {
            estimate_streamed(q, usage, written);
        }
        else {
            estimate_rest(q);
        }
        return;
    }
    if (q->way.left_waiting && reply->events == 0 && !usage->known) {
        estimate_streamed(q, reply->usage_so_far, 0);
        return;
    }
    if (usage->known && written <= reply->events) {
        return;
    }
    if (reply->events > 0) {
        estimate_streamed(q, usage->known ? usage : reply->usage_so_far,
                          written > least ? written : least);
    }
}

void llmp_account_stream(llmp_req_t *q)
{
    estimate_stream(q);
    llmp_account_counted(q);    /* and not once more with the row */
}

void llmp_account_given_up(llmp_req_t *q)
{
    estimate_streamed(q, q->reply.usage_so_far, 0);
    q->charge.cost_given_up += q->charge.cost;
    q->charge.cost = 0;
}

void llmp_account_spoilt(llmp_req_t *q, const llm_usage_t *told, const char *text, apr_size_t n)
{
    apr_size_t bytes = 0;

    if (llm_op_writes(q->call.op)) {
        llmp_echo_answer(q, text, n);
        bytes = without_prompt(q, llm_body_written(text, n).all);
    }
    if (!llm_op_writes(q->call.op)) {
        account_vectors(q, told);
    }
    else {
        llmp_account_usage(q, told);
    }
    if (!q->charge.usage.known) {
        estimate_streamed(q, told, (apr_int64_t)(bytes / LLM_TOKEN_ABOUT));
    }
    q->charge.cost_given_up += q->charge.cost;
    q->charge.cost = 0;
}

/** Of calls whose attempt failed. @return the cost; the next attempt's comes on top */
static double account_earlier(llmp_req_t *q, const llm_usage_t *told)
{
    double cost;

    llmp_account_usage(q, told);
    cost = q->charge.cost;
    q->charge.cost_given_up += cost;
    q->charge.cost = 0;
    return cost;
}

/* -- attempts --------------------------------------------------------------------------------- */

void llmp_charge_begin(llmp_charge_t *c)
{
    c->usage.upstream_cost = -1;
}

/**
 * A stream that a stage held back, and that broke before the client saw any of it, was written and
 * paid for all the same; the next attempt's cost comes on top.
 */
static void account_held_back(llmp_req_t *q)
{
    if (!(q->life.looks & LLM_LOOKS_AT_DELTAS) || q->reply.events == 0) {
        return;
    }
    estimate_stream(q);
    q->charge.cost_given_up += q->charge.cost;
    q->charge.cost = 0;
}

void llmp_account_attempt(llmp_req_t *q)
{
    account_held_back(q);
    q->charge.price = NULL;
    q->charge.service = LLM_SERVICE_UNSAID;
    if (q->charge.cost_given_up > 0) {
        q->charge.usage.known = 0;
    }
}

void llmp_account_streams(llmp_req_t *q)
{
    q->charge.usage.known = 0;
    q->charge.estimated = 0;
    q->charge.counted = 0;
}

void llmp_account_counted(llmp_req_t *q)
{
    q->charge.counted = q->reply.streamed;
}

void llmp_account_thoughts(llmp_req_t *q, apr_size_t bytes)
{
    llm_usage_thoughts(&q->charge.usage, bytes);
}

void llmp_account_service(llmp_req_t *q, llm_service_e service)
{
    q->charge.service = service;
}

/* -- many calls for one answer ---------------------------------------------------------------- */

void llmp_account_parts(llmp_req_t *q, const llm_usage_t *fresh, const llmp_answered_t *all,
                        int estimated)
{
    llmp_account_answer(q, fresh, "", 0);
    q->charge.cost += all->cost;
    q->charge.cost_given_up -= all->cost;
    q->charge.usage = all->sum;
    q->charge.estimated = estimated;
}

void llmp_account_parts_failed(llmp_req_t *q, const llm_usage_t *fresh, const llm_usage_t *lost,
                               llmp_answered_t *all, int estimated)
{
    if (fresh->known) {
        all->cost += account_earlier(q, fresh);
    }
    if (lost->known) {
        account_earlier(q, lost);
    }
    q->charge.usage = all->sum;
    if (lost->known) {
        llmp_answered_count(&q->charge.usage, lost);
    }
    q->charge.estimated = estimated;
}

void llmp_account_said(llmp_req_t *q, const llm_charge_t *charge)
{
    q->charge.cost = charge->cost > 0 && isfinite(charge->cost) ? charge->cost : 0;
    q->charge.priced = 1;
    if (charge->usage != NULL) {
        q->charge.usage = *charge->usage;
    }
}

/* -- the end of a call ------------------------------------------------------------------------ */

void llmp_account_finish(llmp_req_t *q)
{
    estimate_stream(q);
    q->charge.cost += q->charge.cost_given_up;
    q->charge.finished = apr_time_now();
}
