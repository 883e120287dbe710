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

llm_price_service_t llm_price_service_of(const llm_price_t *price, llm_service_e service)
{
    for (int i = 0; i < price->nservices; i++) {
        if (price->services[i].service == service) {
            return price->services[i];
        }
    }
    return (llm_price_service_t){
        .service = service,
        .base = { 0, price->input, price->output, price->cache_read, price->cache_write,
                  price->cache_write_1h, price->reasoning },
        .audio_in = price->audio_in,
        .audio_out = price->audio_out,
        .cached_audio = price->cached_audio,
        .image_in = price->image_in,
        .image_out = price->image_out,
        .video_in = price->video_in,
        .video_out = price->video_out,
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

/* -- by the hour ------------------------------------------------------------------------------ */

#define DAY (24 * 60)           /* minutes */
#define FIRST_WEEKDAY 3         /* 1970 began with a Thursday */

static int is_within(const llm_price_window_t *w, apr_int64_t minute)
{
    int of_day = (int)(minute % DAY);
    apr_int64_t day = (minute + w->shift) / DAY;

    return ((w->weekdays >> ((day + FIRST_WEEKDAY) % 7)) & 1) && of_day >= w->from &&
           of_day < w->to;
}

int llm_price_is_off_peak(const llm_price_t *price, apr_time_t when)
{
    for (int i = 0; i < price->nwindows; i++) {
        if (is_within(&price->windows[i], apr_time_sec(when) / 60)) {
            return 1;
        }
    }
    return 0;
}

/* -- what tokens cost ------------------------------------------------------------------------- */

/** Tokens of a kind, of those that are left. */
static double take(apr_int64_t *left, apr_int64_t n)
{
    apr_int64_t some = smaller(at_least_0(n), *left);

    *left -= some;
    return (double)some;
}

static void cost_of_prompt(llm_cost_parts_t *c, const llm_price_t *price, const llm_usage_t *usage,
                           const llm_price_service_t *s, const llm_price_tier_t *r)
{
    apr_int64_t cached = at_least_0(usage->cached);
    apr_int64_t cached_audio = smaller(at_least_0(usage->cached_audio), cached);
    apr_int64_t written = at_least_0(usage->cache_write);
    apr_int64_t written_1h = smaller(at_least_0(usage->cache_write_1h), written);
    /* audio may be among the cached tokens: charge only what the cache did not serve */
    apr_int64_t plain = at_least_0(usage->prompt - cached - written);
    double image = usage->images > 0 && price->fees.image >= 0 ? 0 : known(s->image_in, r->input);

    c->audio_in = take(&plain, usage->audio_in) * known(s->audio_in, r->input);
    c->image_in = take(&plain, usage->image_in) * image;
    c->video_in = take(&plain, usage->video_in) * known(s->video_in, r->input);
    c->input = (double)plain * r->input;
    c->cache_read = (double)(cached - cached_audio) * r->cache_read +
                    (double)cached_audio * known(s->cached_audio, r->cache_read);
    c->cache_write = (double)(written - written_1h) * r->cache_write +
                     (double)written_1h * r->cache_write_1h;
}

/** What a token of text costs, which may be more where there were thoughts before it. */
static double text_rate(const llm_price_t *price, const llm_usage_t *usage,
                        const llm_price_tier_t *r)
{
    return price->flags & LLM_PRICE_BY_MODE && usage->reasoning > 0 ? r->reasoning : r->output;
}

static void cost_of_completion(llm_cost_parts_t *c, const llm_price_t *price,
                               const llm_usage_t *usage,
                               const llm_price_service_t *s, const llm_price_tier_t *r)
{
    apr_int64_t reasoning = at_least_0(usage->reasoning);
    apr_int64_t audio = at_least_0(usage->audio_out);
    apr_int64_t text = at_least_0(usage->completion - reasoning - audio);

    c->image_out = take(&text, usage->image_out) * known(s->image_out, r->output);
    c->video_out = take(&text, usage->video_out) * known(s->video_out, r->output);
    c->output = (double)text * text_rate(price, usage, r);
    c->reasoning = (double)reasoning * r->reasoning +
                   (double)at_least_0(usage->beside) * known(s->base.reasoning, 0);
    c->audio_out = (double)audio * known(s->audio_out, r->output);
}

/** A surcharge of all tokens. @return their sum */
static double times_all(llm_cost_parts_t *c, double factor)
{
    double *const parts[] = { &c->input, &c->cache_read, &c->cache_write, &c->audio_in, &c->output,
                              &c->reasoning, &c->audio_out, &c->image_in, &c->image_out,
                              &c->video_in, &c->video_out };
    double sum = 0;

    for (apr_size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++) {
        *parts[i] *= factor;
        sum += *parts[i];
    }
    return sum;
}

/** The tokens of one request. @return their sum */
static double cost_of_tokens(const llm_price_t *price, const llm_usage_t *usage,
                             llm_cost_parts_t *c)
{
    int usual = usage->service == LLM_SERVICE_UNSAID || usage->service == LLM_SERVICE_STANDARD;
    llm_service_e service = usual && usage->off_peak ? LLM_SERVICE_OFF_PEAK : usage->service;
    llm_price_service_t s = llm_price_service_of(price, service);
    llm_price_tier_t r = rates_for(&s, usage->prompt, (price->flags & LLM_PRICE_INCLUSIVE) != 0);

    *c = (llm_cost_parts_t){ 0 };
    if (usage->service == LLM_SERVICE_PREPAID) {
        return 0;
    }
    if (usage->cache_explicit && price->cache_read_explicit >= 0) {
        /* a part of the input rate, whatever the tier */
        r.cache_read = price->cache_read_explicit *
                       (price->input > 0 ? r.input / price->input : 1);
    }
    cost_of_prompt(c, price, usage, &s, &r);
    cost_of_completion(c, price, usage, &s, &r);
    return times_all(c, times(usage->fast, price->fast) * times(usage->in_us, price->in_us) *
                            times(1, price->uplift[price->region]));
}

/* -- what is charged beside them -------------------------------------------------------------- */

static double search_rate(const llm_price_t *price, llm_search_size_e size)
{
    const llm_price_fees_t *f = &price->fees;

    if (size == LLM_SEARCH_UNSAID) {
        size = price->flags & LLM_PRICE_SMALL_SEARCHES ? LLM_SEARCH_LOW : LLM_SEARCH_MEDIUM;
    }
    return known(size == LLM_SEARCH_LOW ? f->search_low
                 : size == LLM_SEARCH_HIGH ? f->search_high : f->search_medium,
                 known(f->search_medium, 0));
}

/** Queries that are paid, of a number that was told. */
static double queries(const llm_price_t *price, apr_int64_t told)
{
    return (double)(price->flags & LLM_PRICE_SEARCH_BY_PROMPT ? smaller(told, 1) : told);
}

static double cost_of_fees(const llm_price_t *price, const llm_usage_t *usage)
{
    apr_int64_t searches = price->flags & LLM_PRICE_ALWAYS_SEARCHES
                               ? 1 : at_least_0(usage->searches);
    const llm_price_fees_t *f = &price->fees;

    return queries(price, searches) * search_rate(price, usage->search_size) +
           queries(price, at_least_0(usage->maps)) * known(f->maps, 0) +
           (double)at_least_0(usage->citations) * known(f->citation, 0) +
           (double)at_least_0(usage->images) * known(f->image, 0) + known(f->request, 0) +
           (double)at_least_0(usage->prompt) * known(f->routing, 0) +
           (double)at_least_0(usage->pages) * known(f->page, 0);
}

/* -- the sum ---------------------------------------------------------------------------------- */

/** The counts of one iteration; another model's has no part in the call's fast mode. */
static llm_usage_t usage_of(const llm_usage_t *u, const llm_iteration_t *it)
{
    return (llm_usage_t){
        .known = 1, .prompt = it->prompt, .completion = it->completion, .cached = it->cached,
        .cache_write = it->cache_write, .cache_write_1h = it->cache_write_1h,
        .total = it->prompt + it->completion, .upstream_cost = -1, .service = u->service,
        .fast = u->fast && it->model == NULL, .in_us = u->in_us, .off_peak = u->off_peak,
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

        sum += cost_of_tokens(it->price != NULL ? it->price : price, &u, &one);
        add_parts(&all, &one);
        take_out(&rest, it);
    }
    sum += cost_of_tokens(price, &rest, &one);
    add_parts(&all, &one);
    all.beside = cost_of_fees(price, usage);
    sum += all.beside;
    if (!isfinite(sum)) {       /* a sum that is none would spoil every sum it is added to */
        all = (llm_cost_parts_t){ 0 };
        sum = 0;
    }
    if (parts != NULL) {
        *parts = all;
    }
    return sum;
}
