/* SPDX-License-Identifier: Apache-2.0 */
#include <math.h>
#include "catalog/cost.h"

static apr_int64_t at_least_0(apr_int64_t n)
{
    return n > 0 ? n : 0;
}

static apr_int64_t smaller(apr_int64_t a, apr_int64_t b)
{
    return a < b ? a : b;
}

static double known(double rate, double otherwise)
{
    return rate >= 0 ? rate : otherwise;
}

/** The prices of the service tier of an answer; the standard ones where it has none of its own. */
static llm_price_service_t service_of(const llm_price_t *price, llm_service_e service)
{
    for (int i = 0; i < price->nservices; i++) {
        if (price->services[i].service == service) {
            return price->services[i];
        }
    }
    return (llm_price_service_t){
        .base = { 0, price->input, price->output, price->cache_read, price->cache_write,
                  price->cache_write_1h, price->reasoning },
        .audio_in = price->audio_in,
        .audio_out = price->audio_out,
        .cached_audio = price->cached_audio,
        .tiers = price->tiers,
        .ntiers = price->ntiers,
    };
}

/** The rates of this prompt, with nothing left unknown. */
static llm_price_tier_t rates_for(const llm_price_service_t *s, apr_int64_t prompt, int inclusive)
{
    llm_price_tier_t r = s->base;

    for (int i = 0; i < s->ntiers; i++) {
        const llm_price_tier_t *t = &s->tiers[i];

        if (prompt > t->above || (prompt == t->above && inclusive)) {
            r = *t;
        }
    }
    r.input = known(r.input, 0);
    r.output = known(r.output, 0);
    r.cache_read = known(r.cache_read, r.input);
    r.cache_write = known(r.cache_write, r.input);
    r.cache_write_1h = known(r.cache_write_1h, r.cache_write);
    r.reasoning = known(r.reasoning, r.output);
    return r;
}

/** A surcharge of the whole call. */
static double times(int applies, double factor)
{
    return applies && factor > 0 ? factor : 1;
}

/** The cost of one request. */
static double cost_of(const llm_price_t *price, const llm_usage_t *usage, llm_cost_parts_t *parts)
{
    llm_price_service_t s = service_of(price, usage->service);
    llm_price_tier_t r = rates_for(&s, usage->prompt, (price->flags & LLM_PRICE_INCLUSIVE) != 0);
    apr_int64_t cached = at_least_0(usage->cached);
    apr_int64_t cached_audio = smaller(at_least_0(usage->cached_audio), cached);
    apr_int64_t written = at_least_0(usage->cache_write);
    apr_int64_t written_1h = smaller(at_least_0(usage->cache_write_1h), written);
    apr_int64_t plain = at_least_0(usage->prompt - cached - written);
    /* audio may be among the cached tokens: charge only what the cache did not serve */
    apr_int64_t audio_in = smaller(at_least_0(usage->audio_in), plain);
    apr_int64_t reasoning = at_least_0(usage->reasoning);
    apr_int64_t audio_out = at_least_0(usage->audio_out);
    apr_int64_t text = at_least_0(usage->completion - reasoning - audio_out);
    llm_cost_parts_t c = {
        .input = (double)(plain - audio_in) * r.input,
        .cache_read = (double)(cached - cached_audio) * r.cache_read +
                      (double)cached_audio * known(s.cached_audio, r.cache_read),
        .cache_write = (double)(written - written_1h) * r.cache_write +
                       (double)written_1h * r.cache_write_1h,
        .audio_in = (double)audio_in * known(s.audio_in, r.input),
        .output = (double)text * r.output,
        .reasoning = (double)reasoning * r.reasoning +
                     (double)at_least_0(usage->beside) * known(s.base.reasoning, 0),
        .audio_out = (double)audio_out * known(s.audio_out, r.output),
    };

    double factor = times(usage->fast, price->fast) * times(usage->in_us, price->in_us), sum;

    c = (llm_cost_parts_t){ c.input * factor, c.cache_read * factor, c.cache_write * factor,
                            c.audio_in * factor, c.output * factor, c.reasoning * factor,
                            c.audio_out * factor };
    sum = c.input + c.cache_read + c.cache_write + c.audio_in + c.output + c.reasoning +
          c.audio_out;
    if (!isfinite(sum)) {       /* a sum that is none would spoil every sum it is added to */
        c = (llm_cost_parts_t){ 0 };
        sum = 0;
    }
    *parts = c;
    return sum;
}

/** The counts of one iteration; another model's has no part in the call's fast mode. */
static llm_usage_t usage_of(const llm_usage_t *u, const llm_iteration_t *it)
{
    return (llm_usage_t){
        .known = 1, .prompt = it->prompt, .completion = it->completion, .cached = it->cached,
        .cache_write = it->cache_write, .cache_write_1h = it->cache_write_1h,
        .total = it->prompt + it->completion, .upstream_cost = -1, .service = u->service,
        .fast = u->fast && it->model == NULL, .in_us = u->in_us,
    };
}

static void take_out(llm_usage_t *rest, const llm_iteration_t *it)
{
    rest->prompt = at_least_0(rest->prompt - it->prompt);
    rest->completion = at_least_0(rest->completion - it->completion);
    rest->cached = at_least_0(rest->cached - it->cached);
    rest->cache_write = at_least_0(rest->cache_write - it->cache_write);
    rest->cache_write_1h = at_least_0(rest->cache_write_1h - it->cache_write_1h);
    rest->reasoning = smaller(rest->reasoning, rest->completion);
}

/** All members of it are sums of money. */
static void add_parts(llm_cost_parts_t *all, const llm_cost_parts_t *one)
{
    double *to = (double *)all;
    const double *from = (const double *)one;

    for (apr_size_t i = 0; i < sizeof(*all) / sizeof(double); i++) {
        to[i] += from[i];
    }
}

double llm_cost(const llm_price_t *price, const llm_usage_t *usage, llm_cost_parts_t *parts)
{
    llm_usage_t rest = *usage;
    llm_cost_parts_t all = { 0 }, one;
    double sum = 0;

    for (int i = 0; i < usage->niterations; i++) {
        const llm_iteration_t *it = &usage->iterations[i];
        llm_usage_t u = usage_of(usage, it);

        sum += cost_of(it->price != NULL ? it->price : price, &u, &one);
        add_parts(&all, &one);
        take_out(&rest, it);
    }
    sum += cost_of(price, &rest, &one);
    add_parts(&all, &one);
    if (!isfinite(sum)) {
        all = (llm_cost_parts_t){ 0 };
        sum = 0;
    }
    if (parts != NULL) {
        *parts = all;
    }
    return sum;
}
