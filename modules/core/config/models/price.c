/* SPDX-License-Identifier: Apache-2.0 */
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <apr_lib.h>
#include <apr_strings.h>
#include "base/nearest.h"
#include "catalog/catalog.h"
#include "config/sections.h"
#include "config/value.h"

#define RATE(name, field) \
    { name, LLM_KIND_DOUBLE, offsetof(llm_price_own_t, rates.field), 0, 0, NULL }

static llm_key_fn set_search, set_search_unit, set_special, set_cache_hit, set_ranges, set_hours;

static const llm_key_t keys[] = {
    RATE("input_cost_per_token", input),
    RATE("output_cost_per_token", output),
    RATE("cache_read_input_token_cost", cache_read),
    RATE("cache_creation_input_token_cost", cache_write),
    RATE("cache_creation_input_token_cost_above_1hr", cache_write_1h),
    RATE("output_cost_per_reasoning_token", reasoning),
    RATE("input_cost_per_audio_token", audio_in),
    RATE("output_cost_per_audio_token", audio_out),
    RATE("cache_read_input_audio_token_cost", cached_audio),
    RATE("input_cost_per_image_token", image_in),
    RATE("output_cost_per_image_token", image_out),
    RATE("input_cost_per_video_token", video_in),
    RATE("output_cost_per_video_token", video_out),
    { "search_context_cost_per_query", LLM_KIND_CUSTOM, offsetof(llm_price_own_t, rates.fees), 0,
      0, set_search },
    { "web_search_billing_unit", LLM_KIND_CUSTOM, offsetof(llm_price_own_t, rates.flags), 0, 0,
      set_search_unit },
    RATE("google_maps_grounding_cost_per_query", fees.maps),
    RATE("citation_cost_per_token", fees.citation),
    RATE("input_cost_per_request", fees.request),
    RATE("input_cost_per_image", fees.image),
    RATE("visit_website_cost_per_query", fees.page),
    RATE("explicit_cache_read_input_token_cost", cache_read_explicit),
    { "input_cost_per_token_cache_hit", LLM_KIND_CUSTOM, 0, 0, 0, set_cache_hit },
    { "tiered_pricing", LLM_KIND_CUSTOM, 0, 0, 0, set_ranges },
    { "off_peak_pricing", LLM_KIND_CUSTOM, 0, 0, 0, set_hours },
    { "provider_specific_entry", LLM_KIND_CUSTOM, 0, 0, 0, set_special },
    RATE("regional_endpoint_uplift_multiplier", uplift[LLM_REGION_LOCATION]),
    RATE("regional_processing_uplift_multiplier_eu", uplift[LLM_REGION_EU]),
    RATE("regional_processing_uplift_multiplier_us", uplift[LLM_REGION_US]),
    { "max_input_tokens", LLM_KIND_INT64, offsetof(llm_price_own_t, rates.max_input_tokens), 0, 0,
      NULL },
    { "max_output_tokens", LLM_KIND_INT64, offsetof(llm_price_own_t, rates.max_output_tokens), 0,
      0, NULL },
    { NULL, LLM_KIND_STR, 0, 0, 0, NULL }
};
static const llm_section_t section = { "prices", keys, NULL, 0 };

static const llm_key_t search_keys[] = {
    RATE("search_context_size_low", fees.search_low),
    RATE("search_context_size_medium", fees.search_medium),
    RATE("search_context_size_high", fees.search_high),
    { NULL, LLM_KIND_STR, 0, 0, 0, NULL }
};
static const llm_section_t search_section = { "search_context_cost_per_query", search_keys, NULL,
                                              0 };

/** By size, or one price for all sizes. */
static apr_status_t set_search(llm_conf_t *c, const llm_key_t *key, void *to, const llm_yaml_t *v)
{
    apr_status_t rv = APR_SUCCESS;

    if (v->type == LLM_YAML_MAP) {
        return llm_section_read(c, &search_section, v, to);
    }
    for (const llm_key_t *size = search_keys; rv == APR_SUCCESS && size->name != NULL; size++) {
        llm_key_t row = *size;

        row.name = key->name;
        rv = llm_key_set(c, &row, to, v);
    }
    return rv;
}

/** What a search is paid for by: each query, or the prompt that led to it. */
static apr_status_t set_search_unit(llm_conf_t *c, const llm_key_t *key, void *to,
                                    const llm_yaml_t *v)
{
    llm_price_own_t *own = to;

    if (v->type == LLM_YAML_STR && strcmp(v->text, "per_prompt") == 0) {
        own->rates.flags |= LLM_PRICE_SEARCH_BY_PROMPT;
    }
    else if (v->type == LLM_YAML_STR && strcmp(v->text, "per_query") == 0) {
        own->clear |= LLM_PRICE_SEARCH_BY_PROMPT;
    }
    else {
        return llm_conf_fail(c, v, "%s must be \"per_query\" or \"per_prompt\"", key->name);
    }
    return APR_SUCCESS;
}

static apr_status_t set_ranges(llm_conf_t *c, const llm_key_t *key, void *to, const llm_yaml_t *v)
{
    return llm_conf_price_ranges(c, key->name, to, v);
}

static apr_status_t set_hours(llm_conf_t *c, const llm_key_t *key, void *to, const llm_yaml_t *v)
{
    return llm_conf_price_hours(c, key->name, to, v);
}

/** An older name of the rate of cached tokens: the newer one wins. */
static apr_status_t set_cache_hit(llm_conf_t *c, const llm_key_t *key, void *to,
                                  const llm_yaml_t *v)
{
    llm_key_t row = RATE(key->name, cache_read);

    return ((llm_price_own_t *)to)->rates.cache_read < 0 ? llm_key_set(c, &row, to, v)
                                                         : APR_SUCCESS;
}

static const llm_key_t special_keys[] = {
    RATE("fast", fast),
    RATE("us", in_us),
    { NULL, LLM_KIND_STR, 0, 0, 0, NULL }
};
static const llm_section_t special_section = { "provider_specific_entry", special_keys, NULL, 0 };

/** What calls in Claude's fast mode and those kept within the US cost, times everything else. */
static apr_status_t set_special(llm_conf_t *c, const llm_key_t *key, void *to,
                                const llm_yaml_t *v)
{
    apr_status_t rv = llm_conf_expect(c, v, LLM_YAML_MAP, key->name);

    return rv == APR_SUCCESS ? llm_section_read(c, &special_section, v, to) : rv;
}

int llm_conf_is_rate(const char *name)
{
    const llm_key_t *row = llm_section_key(&section, name);

    return row != NULL && row->kind == LLM_KIND_DOUBLE &&
           row->offset < offsetof(llm_price_own_t, rates.fees);
}

int llm_conf_is_fee(const char *name)
{
    const llm_key_t *row = llm_section_key(&section, name);

    return row != NULL && row->offset >= offsetof(llm_price_own_t, rates.fees) &&
           row->offset < offsetof(llm_price_own_t, rates.fees) + sizeof(llm_price_fees_t);
}

/** Rates that may end in "_above_200k_tokens". */
static const struct {
    const char *name;
    apr_size_t offset;
} tiered[] = {
    { "input_cost_per_token", offsetof(llm_price_tier_t, input) },
    { "output_cost_per_token", offsetof(llm_price_tier_t, output) },
    { "cache_read_input_token_cost", offsetof(llm_price_tier_t, cache_read) },
    { "cache_creation_input_token_cost", offsetof(llm_price_tier_t, cache_write) },
    { "cache_creation_input_token_cost_above_1hr", offsetof(llm_price_tier_t, cache_write_1h) },
};

static const struct {
    const char *name;
    unsigned flag;
    unsigned without;           /**< set when it is false */
} abilities[] = {
    { "supports_function_calling", LLM_MODEL_FUNCTION_CALLING, LLM_MODEL_NO_TOOLS },
    { "supports_parallel_function_calling", LLM_MODEL_PARALLEL_CALLS, 0 },
    { "supports_vision", LLM_MODEL_VISION, 0 },
    { "supports_response_schema", LLM_MODEL_RESPONSE_SCHEMA, 0 },
    { "supports_reasoning", LLM_MODEL_REASONING, LLM_MODEL_NO_REASONING },
    { "supports_adaptive_thinking", LLM_MODEL_ADAPTIVE_THINKING, 0 },
    { "supports_prompt_caching", LLM_MODEL_PROMPT_CACHING, 0 },
    { "supports_native_structured_output", LLM_MODEL_NATIVE_STRUCTURED_OUTPUT, 0 },
    { "supports_system_messages", LLM_MODEL_SYSTEM_MESSAGES, 0 },
    { "supports_sampling_params", 0, LLM_MODEL_NO_SAMPLING },
    { "supports_tool_choice", 0, LLM_MODEL_NO_TOOL_CHOICE },
};

int llm_conf_is_price(const char *name)
{
    return strstr(name, "_cost_per_") != NULL || strstr(name, "_token_cost") != NULL ||
           strncmp(name, "cost_per_", 9) == 0 || strstr(name, "_uplift_multiplier") != NULL;
}

const char *llm_conf_price_nearest(const char *name)
{
    llm_nearest_t n;

    llm_nearest_begin(&n, name);
    for (const llm_key_t *key = keys; key->name != NULL; key++) {
        llm_nearest_offer(&n, key->name);
    }
    for (apr_size_t i = 0; i < sizeof(abilities) / sizeof(abilities[0]); i++) {
        llm_nearest_offer(&n, abilities[i].name);
    }
    return n.found;
}

static llm_price_own_t *own_of(llm_conf_t *c, llm_price_own_t **own)
{
    if (*own == NULL) {
        *own = apr_pcalloc(c->pool, sizeof(**own));
        llm_price_init(&(*own)->rates);
        (*own)->tiers = apr_array_make(c->pool, 1, sizeof(llm_price_tier_t));
    }
    return *own;
}

llm_price_tier_t *llm_conf_tier_above(apr_array_header_t *tiers, apr_int64_t above)
{
    llm_price_tier_t *t;
    int i = 0;

    while (i < tiers->nelts && APR_ARRAY_IDX(tiers, i, llm_price_tier_t).above < above) {
        i++;
    }
    if (i < tiers->nelts && APR_ARRAY_IDX(tiers, i, llm_price_tier_t).above == above) {
        return &APR_ARRAY_IDX(tiers, i, llm_price_tier_t);
    }
    (void)apr_array_push(tiers);
    t = (llm_price_tier_t *)(void *)tiers->elts;
    memmove(t + i + 1, t + i, sizeof(*t) * (apr_size_t)(tiers->nelts - 1 - i));
    t[i] = (llm_price_tier_t){ above, -1, -1, -1, -1, -1, -1 };
    return t + i;
}

/** "200k_tokens" or "200000_tokens". @return 0 when it is neither */
static apr_int64_t size_of_suffix(const char *s)
{
    char *end;
    long n = strtol(s, &end, 10);

    if (n <= 0 || n > 100000000 || end == s) {
        return 0;
    }
    if (*end == 'k') {
        n *= 1000;
        end++;
    }
    return strcmp(end, "_tokens") == 0 ? n : 0;
}

static apr_status_t take_tier(llm_conf_t *c, const llm_yaml_t *key, const llm_yaml_t *v,
                              llm_price_own_t **own, int *taken)
{
    for (apr_size_t i = 0; i < sizeof(tiered) / sizeof(tiered[0]); i++) {
        apr_size_t n = strlen(tiered[i].name);
        apr_int64_t above;

        if (strncmp(key->text, tiered[i].name, n) == 0 &&
            strncmp(key->text + n, "_above_", 7) == 0 &&
            (above = size_of_suffix(key->text + n + 7)) > 0) {
            llm_key_t row = { key->text, LLM_KIND_DOUBLE, tiered[i].offset, 0, 0, NULL };

            *taken = 1;
            return v->type == LLM_YAML_NULL
                       ? APR_SUCCESS
                       : llm_key_set(c, &row, llm_conf_tier_above(own_of(c, own)->tiers, above), v);
        }
    }
    return APR_SUCCESS;
}

static apr_status_t take_ability(llm_conf_t *c, const llm_yaml_t *key, const llm_yaml_t *v,
                                 llm_price_own_t **own, int *taken)
{
    for (apr_size_t i = 0; i < sizeof(abilities) / sizeof(abilities[0]); i++) {
        if (strcmp(key->text, abilities[i].name) == 0) {
            int value = llm_yaml_boolean(v);

            *taken = 1;
            if (value < 0 && v->type != LLM_YAML_NULL) {
                return llm_conf_fail(c, v, "%s must be a boolean", key->text);
            }
            if (value >= 0) {
                llm_price_own_t *o = own_of(c, own);

                o->rates.flags |= value ? abilities[i].flag : abilities[i].without;
                o->clear |= value ? abilities[i].without : abilities[i].flag;
            }
            return APR_SUCCESS;
        }
    }
    return APR_SUCCESS;
}

apr_status_t llm_conf_price(llm_conf_t *c, const llm_yaml_t *key, const llm_yaml_t *v,
                            llm_price_own_t **own, int *taken)
{
    const llm_key_t *row = llm_section_key(&section, key->text);
    apr_status_t rv;

    if (row != NULL) {
        *taken = 1;
        return v->type == LLM_YAML_NULL ? APR_SUCCESS : llm_key_set(c, row, own_of(c, own), v);
    }
    if (strncmp(key->text, "supports_", 9) == 0) {
        return take_ability(c, key, v, own, taken);
    }
    rv = llm_conf_price_service(c, key, v, own_of, own, taken);
    return rv != APR_SUCCESS || *taken ? rv : take_tier(c, key, v, own, taken);
}

static void over(double *rate, double own)
{
    *rate = own >= 0 ? own : *rate;
}

void llm_conf_tier_over(llm_price_tier_t *tier, const llm_price_t *own)
{
    over(&tier->input, own->input);
    over(&tier->output, own->output);
    over(&tier->cache_read, own->cache_read);
    over(&tier->cache_write, own->cache_write);
    over(&tier->cache_write_1h, own->cache_write_1h);
    over(&tier->reasoning, own->reasoning);
}

const llm_price_tier_t *llm_conf_tiers(llm_price_tier_t below, const apr_array_header_t *tiers,
                                       apr_pool_t *p)
{
    llm_price_tier_t *all = apr_pcalloc(p, sizeof(*all) * (apr_size_t)tiers->nelts);

    for (int i = 0; i < tiers->nelts; i++) {
        const llm_price_tier_t *t = &APR_ARRAY_IDX(tiers, i, llm_price_tier_t);

        below.above = t->above;
        over(&below.input, t->input);
        over(&below.output, t->output);
        over(&below.cache_read, t->cache_read);
        over(&below.cache_write, t->cache_write);
        over(&below.cache_write_1h, t->cache_write_1h);
        over(&below.reasoning, t->reasoning);
        all[i] = below;
    }
    return all;
}

static void put_fees(llm_price_fees_t *fees, const llm_price_fees_t *own)
{
    over(&fees->search_low, own->search_low);
    over(&fees->search_medium, own->search_medium);
    over(&fees->search_high, own->search_high);
    over(&fees->maps, own->maps);
    over(&fees->citation, own->citation);
    over(&fees->request, own->request);
    over(&fees->routing, own->routing);
    over(&fees->page, own->page);
    over(&fees->image, own->image);
}

void llm_conf_media_over(double *media[LLM_CONF_MEDIA], const llm_price_t *own)
{
    const double rates[LLM_CONF_MEDIA] = { own->audio_in, own->audio_out, own->cached_audio,
                                           own->image_in, own->image_out, own->video_in,
                                           own->video_out };

    for (int i = 0; i < LLM_CONF_MEDIA; i++) {
        over(media[i], rates[i]);
    }
}

static void fill_tiers(llm_price_t *price, const apr_array_header_t *tiers, apr_pool_t *p)
{
    price->tiers = llm_conf_tiers((llm_price_tier_t){ 0, price->input, price->output,
                                                      price->cache_read, price->cache_write,
                                                      price->cache_write_1h, price->reasoning },
                                  tiers, p);
    price->ntiers = tiers->nelts;
}

/** Take away what a price of one's own is not to be mixed with. */
static void clear_others(llm_price_t *price, const llm_price_t *own)
{
    llm_price_t none;

    llm_price_init(&none);
    if (own->input >= 0 || own->output >= 0) {
        /* a price of one's own is not changed by the list's for long prompts or service tiers, nor
           are its fees added to it */
        price->ntiers = price->nservices = price->nwindows = 0;
        price->fast = price->in_us = 0;
        memset(price->uplift, 0, sizeof(price->uplift));
        price->reasoning = -1;
        price->flags &= ~LLM_PRICE_BY_MODE;
        price->fees = none.fees;
    }
    if (own->input >= 0) {      /* nor mixed with the list's for other kinds of the same tokens */
        price->cache_read = price->cache_write = price->cache_write_1h = -1;
        price->cache_read_explicit = -1;
        price->audio_in = price->cached_audio = price->image_in = price->video_in = -1;
    }
    if (own->output >= 0) {
        price->audio_out = price->image_out = price->video_out = -1;
    }
}

static void put_uplifts(llm_price_t *price, const llm_price_t *own)
{
    for (int i = 0; i < LLM_REGION_COUNT; i++) {
        price->uplift[i] = own->uplift[i] > 0 ? own->uplift[i] : price->uplift[i];
    }
    price->fast = own->fast > 0 ? own->fast : price->fast;
    price->in_us = own->in_us > 0 ? own->in_us : price->in_us;
}

static void put_own(llm_price_t *price, const llm_price_own_t *own, apr_pool_t *p)
{
    const llm_price_t *r = &own->rates;
    double *media[LLM_CONF_MEDIA] = { &price->audio_in, &price->audio_out, &price->cached_audio,
                                      &price->image_in, &price->image_out, &price->video_in,
                                      &price->video_out };

    clear_others(price, r);
    over(&price->input, r->input);
    over(&price->output, r->output);
    over(&price->cache_read, r->cache_read);
    over(&price->cache_write, r->cache_write);
    over(&price->cache_write_1h, r->cache_write_1h);
    over(&price->reasoning, r->reasoning);
    llm_conf_media_over(media, r);
    over(&price->cache_read_explicit, r->cache_read_explicit);
    put_fees(&price->fees, &r->fees);
    put_uplifts(price, r);
    if (own->tiers->nelts > 0) {
        fill_tiers(price, own->tiers, p);
    }
    llm_conf_services_put(price, own, p);
    if (own->windows != NULL) {
        price->windows = (const llm_price_window_t *)(const void *)own->windows->elts;
        price->nwindows = own->windows->nelts;
    }
    if (r->max_input_tokens > 0) {
        price->max_input_tokens = r->max_input_tokens;
    }
    if (r->max_output_tokens > 0) {
        price->max_output_tokens = r->max_output_tokens;
    }
    price->flags = (price->flags | r->flags) & ~own->clear;
}

/** Where the deployment's calls are processed. */
static llm_region_e region_of(const llm_deployment_t *d, const char *model, apr_pool_t *p)
{
    const llm_try_t try = { .pool = p, .deployment = d, .upstream_model = model };

    return d->provider->region != NULL ? d->provider->region(&try) : LLM_REGION_ANY;
}

/** The model under the names its provider prices it by, best first, at last under its own. */
static void look_up_model(llm_price_t *price, const llm_deployment_t *d, const char *model,
                          apr_pool_t *p)
{
    const llm_try_t try = { .pool = p, .deployment = d, .upstream_model = model };
    const char *name;

    for (int i = 0; d->provider->priced_as != NULL &&
                    (name = d->provider->priced_as(&try, i)) != NULL; i++) {
        if (llm_catalog_price(price, d->provider->name, name, p) == APR_SUCCESS) {
            return;
        }
    }
    (void)llm_catalog_price(price, d->provider->name, model, p);
}

/**
 * A router's own price is what its choice costs on top of the model it chose. Until that is known,
 * and where it names one nobody knows, the call costs as much as it may.
 */
static void price_choice(llm_price_t *price)
{
    if (price->flags & LLM_PRICE_ROUTER) {
        price->fees.routing = price->input;
        price->input = LLM_PRICE_UNKNOWN_INPUT;
        price->output = LLM_PRICE_UNKNOWN_OUTPUT;
    }
}

/** Models nobody has a price of may cost what others of their size do. */
static void price_by_size(llm_price_t *price, const llm_deployment_t *d, const char *model)
{
    const char *provider = d->provider->name;

    if (price->input < 0 && price->output < 0 && price->ntiers == 0 &&
        (d->base_model == NULL ||
         llm_catalog_price_by_size(price, provider, d->base_model) != APR_SUCCESS)) {
        (void)llm_catalog_price_by_size(price, provider, model);
    }
}

static void look_up(llm_price_t *price, const llm_deployment_t *d, const char *model,
                    apr_pool_t *p)
{
    llm_price_init(price);
    if (d->base_model == NULL || (llm_catalog_price(price, d->provider->name, d->base_model, p) &&
                                  llm_catalog_price(price, NULL, d->base_model, p))) {
        look_up_model(price, d, model, p);
    }
    price_by_size(price, d, model);
    price_choice(price);
    if (d->own_price != NULL) {
        put_own(price, d->own_price, p);
    }
    price->region = region_of(d, model, p);
}

void llm_conf_price_fill(llm_deployment_t *d, apr_pool_t *p)
{
    look_up(&d->price, d, d->upstream_model, p);
}

const llm_price_t *llm_config_price(const llm_deployment_t *d, const char *upstream_model,
                                    apr_pool_t *p)
{
    llm_price_t *price;

    if (d->base_model != NULL || strchr(d->upstream_model, '*') == NULL) {
        return &d->price;
    }
    price = apr_palloc(p, sizeof(*price));
    look_up(price, d, upstream_model, p);
    return price;
}

const llm_price_t *llm_config_price_named(const llm_deployment_t *d, const char *model,
                                          apr_pool_t *p)
{
    llm_price_t *price = apr_palloc(p, sizeof(*price));

    llm_price_init(price);
    if (llm_catalog_price(price, d->provider->name, model, p) != APR_SUCCESS ||
        price->input < 0) {
        return NULL;
    }
    price->region = region_of(d, model, p);
    return price;
}

/** Of a price nobody knows, whatever calls of ours are for. */
static int is_mode_of(const llm_price_t *asked, const llm_price_t *found)
{
    static const char *const called[] = { "chat", "completion", "responses", "embedding", NULL };
    const char *mode = asked->mode;

    if (found->mode == NULL || mode != NULL) {
        return found->mode != NULL && strcmp(found->mode, mode) == 0;
    }
    for (const char *const *m = called; *m != NULL; m++) {
        if (strcmp(found->mode, *m) == 0) {
            return 1;
        }
    }
    return 0;
}

static int is_free_beside(double found, double asked)
{
    return found <= 0 && asked > 0;
}

/** "gpt-4o" and "gpt-4o-2024-08-06"; what "-latest" stands for is such a one too. */
static int is_same_model(const char *asked, const char *served)
{
    static const char latest[] = "-latest";
    apr_size_t n = strlen(asked), end = sizeof(latest) - 1;

    if (n > end && strcasecmp(asked + n - end, latest) == 0) {
        n -= end;
    }
    return strncasecmp(asked, served, n) == 0 && llm_catalog_is_release(served + n);
}

/**
 * An answer may name what it likes. It is believed of what its call chose: by a router, under a
 * name that has no price (a deployment of Azure's), of the releases of a model; and then no model
 * of another kind, nor one that is free where the asked one is not.
 */
static int is_believable(const llm_price_t *asked, const char *model, const llm_price_t *found,
                         const char *served)
{
    int chosen = asked->flags & LLM_PRICE_ROUTER || asked->input < 0 ||
                 is_same_model(model, served);

    return chosen && found->input >= 0 && !(found->flags & LLM_PRICE_ROUTER) &&
           is_mode_of(asked, found) && !is_free_beside(found->input, asked->input) &&
           !is_free_beside(found->output, asked->output);
}

/** Whether the file, or the name alone, says what a call costs, whoever answered. */
static int is_settled(const llm_deployment_t *d, const llm_price_t *asked,
                      const char *upstream_model, const char *served)
{
    return served == NULL || strcmp(served, upstream_model) == 0 ||
           !llm_config_price_is_open(d, asked);
}

const llm_price_t *llm_config_price_served(const llm_deployment_t *d, const char *upstream_model,
                                           const char *served, apr_pool_t *p)
{
    const llm_price_t *asked = llm_config_price(d, upstream_model, p);
    llm_price_t found, *price;

    if (is_settled(d, asked, upstream_model, served) ||
        llm_catalog_price(&found, d->provider->name, served, p) != APR_SUCCESS ||
        !is_believable(asked, upstream_model, &found, served)) {
        return asked;
    }
    price = apr_palloc(p, sizeof(*price));
    *price = found;
    price->region = asked->region;
    price->fees.routing = asked->fees.routing;
    if (d->own_price != NULL) {
        put_own(price, d->own_price, p);
    }
    return price;
}
