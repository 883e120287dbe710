/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include <apr_cstr.h>
#include <apr_fnmatch.h>
#include <apr_lib.h>
#include <apr_strings.h>
#include "catalog/catalog.h"
#include "catalog/table.h"

static const char *text_at(int offset)
{
    return llm_catalog_strings + offset;
}

int llm_catalog_first(const char *name)
{
    int low = 0, high = llm_catalog_nrows;

    while (low < high) {
        int mid = low + (high - low) / 2;

        if (apr_cstr_casecmp(text_at(llm_catalog_rows[mid].name), name) < 0) {
            low = mid + 1;
        }
        else {
            high = mid;
        }
    }
    return low;
}

static int cost_the_same(const llm_catalog_row_t *a, const llm_catalog_row_t *b)
{
    return a->rates == b->rates && a->tiers == b->tiers && a->ntiers == b->ntiers &&
           a->services == b->services && a->nservices == b->nservices && a->fees == b->fees &&
           a->windows == b->windows && a->fast == b->fast && a->in_us == b->in_us &&
           a->in_location == b->in_location && a->in_eu == b->in_eu &&
           a->in_us_alone == b->in_us_alone;
}

/**
 * The row of that very name, else of the same in other letters, as providers' own names differ
 * from the map's by; not where such names have several prices.
 */
static const llm_catalog_row_t *row_of(const char *name)
{
    const llm_catalog_row_t *found = NULL;
    int sure = 1;

    for (int i = llm_catalog_first(name); i < llm_catalog_nrows; i++) {
        const llm_catalog_row_t *row = &llm_catalog_rows[i];

        if (apr_cstr_casecmp(text_at(row->name), name) != 0) {
            break;
        }
        if (strcmp(text_at(row->name), name) == 0) {
            return row;
        }
        sure = sure && (found == NULL || cost_the_same(found, row));
        found = row;
    }
    return sure ? found : NULL;
}

static const char *family_of(const char *provider)
{
    for (int i = 0; i < llm_catalog_naliases; i++) {
        if (strcmp(text_at(llm_catalog_aliases[i].from), provider) == 0) {
            return text_at(llm_catalog_aliases[i].to);
        }
    }
    return provider;
}

/** Whether a provider's calls may be charged by this row. */
static int may_use(const llm_catalog_row_t *row, const char *provider)
{
    const char *owner = text_at(row->provider);

    if (provider == NULL || strcmp(family_of(provider), owner) == 0) {
        return 1;
    }
    for (int i = 0; i < llm_catalog_naccepts; i++) {
        const char *to = text_at(llm_catalog_accepts[i].to);

        if (strcmp(text_at(llm_catalog_accepts[i].from), provider) == 0 &&
            (strcmp(to, "*") == 0 || strcmp(to, owner) == 0)) {
            return 1;
        }
    }
    return 0;
}

/** @return the length of a name's end that is a date: "-20250929", "@20250929" or "-2025-09-29" */
static apr_size_t date_at_end(const char *model, apr_size_t n)
{
    static const char *const forms[] = { "-20dddddd", "@20dddddd", "-20dd-dd-dd" };

    for (apr_size_t f = 0; f < sizeof(forms) / sizeof(forms[0]); f++) {
        apr_size_t len = strlen(forms[f]), i = 0;

        while (n > len && i < len &&
               (forms[f][i] == 'd' ? apr_isdigit(model[n - len + i])
                                   : model[n - len + i] == forms[f][i])) {
            i++;
        }
        if (i == len) {
            return len;
        }
    }
    return 0;
}

/** "model_router/NAME" is a deployment of a router of models. */
static const llm_catalog_row_t *router_of(const char *provider, const char *model, apr_pool_t *p)
{
    const char *slash = strchr(model, '/');
    const llm_catalog_row_t *row = NULL;

    if (provider != NULL && slash != NULL) {
        row = row_of(apr_psprintf(p, "%s/%.*s", provider, (int)(slash - model), model));
    }
    return row != NULL && (row->flags & LLM_PRICE_ROUTER) ? row : NULL;
}

static const llm_catalog_row_t *row_under(const char *provider, const char *model, apr_pool_t *p)
{
    return row_of(apr_pstrcat(p, provider, "/", model, NULL));
}

/** Under the provider's name, else its family's, else that of one whose prices it may use. */
static const llm_catalog_row_t *row_of_provider(const char *provider, const char *model,
                                                apr_pool_t *p)
{
    const llm_catalog_row_t *row = row_under(provider, model, p);

    if (row == NULL && family_of(provider) != provider) {
        row = row_under(family_of(provider), model, p);
    }
    for (int i = 0; i < llm_catalog_naccepts && row == NULL; i++) {
        if (strcmp(text_at(llm_catalog_accepts[i].from), provider) == 0) {
            row = row_under(text_at(llm_catalog_accepts[i].to), model, p);
        }
    }
    return row;
}

/** The name of a fine-tuned model's base, or NULL. */
static const char *base_of(const char *model, apr_pool_t *p)
{
    const char *colon = strncmp(model, "ft:", 3) == 0 ? strchr(model + 3, ':') : NULL;

    return colon != NULL ? apr_pstrmemdup(p, model, (apr_size_t)(colon - model)) : NULL;
}

static const llm_catalog_row_t *find_named(const char *provider, const char *model, apr_pool_t *p)
{
    const llm_catalog_row_t *row = provider != NULL ? row_of_provider(provider, model, p) : NULL;
    const char *base;

    if (row == NULL) {
        row = row_of(model);
        row = row != NULL && may_use(row, provider) ? row : NULL;
    }
    base = row == NULL ? base_of(model, p) : NULL;
    return base != NULL ? find_named(provider, base, p) : row;
}

static const llm_catalog_row_t *find(const char *provider, const char *model, apr_pool_t *p)
{
    const llm_catalog_row_t *row = find_named(provider, model, p);
    apr_size_t n = strlen(model) - date_at_end(model, strlen(model));

    if (row == NULL && n < strlen(model)) {
        row = find_named(provider, apr_pstrmemdup(p, model, n), p);
    }
    return row != NULL ? row : router_of(provider, model, p);
}

static llm_price_tier_t tier_of(int above, const double *rate)
{
    return (llm_price_tier_t){
        .above = above,
        .input = rate[LLM_RATE_INPUT],
        .output = rate[LLM_RATE_OUTPUT],
        .cache_read = rate[LLM_RATE_CACHE_READ],
        .cache_write = rate[LLM_RATE_CACHE_WRITE],
        .cache_write_1h = rate[LLM_RATE_CACHE_WRITE_1H],
        .reasoning = rate[LLM_RATE_REASONING],
    };
}

static const llm_price_tier_t *tiers_of(unsigned first, unsigned n, apr_pool_t *p)
{
    llm_price_tier_t *tiers;

    if (n == 0) {
        return NULL;
    }
    tiers = apr_palloc(p, sizeof(*tiers) * n);
    for (unsigned i = 0; i < n; i++) {
        const llm_catalog_tier_t *t = &llm_catalog_tiers[first + i];

        tiers[i] = tier_of(t->above, llm_catalog_rates[t->rates].rate);
    }
    return tiers;
}

static const llm_price_service_t *services_of(const llm_catalog_row_t *row, apr_pool_t *p)
{
    llm_price_service_t *all;

    if (row->nservices == 0) {
        return NULL;
    }
    all = apr_palloc(p, sizeof(*all) * row->nservices);
    for (unsigned i = 0; i < row->nservices; i++) {
        const llm_catalog_service_t *s = &llm_catalog_services[row->services + i];
        const double *rate = llm_catalog_rates[s->rates].rate;

        all[i] = (llm_price_service_t){
            .service = s->service,
            .base = tier_of(0, rate),
            .audio_in = rate[LLM_RATE_AUDIO_IN],
            .audio_out = rate[LLM_RATE_AUDIO_OUT],
            .cached_audio = rate[LLM_RATE_CACHED_AUDIO],
            .image_in = rate[LLM_RATE_IMAGE_IN],
            .image_out = rate[LLM_RATE_IMAGE_OUT],
            .video_in = rate[LLM_RATE_VIDEO_IN],
            .video_out = rate[LLM_RATE_VIDEO_OUT],
            .tiers = tiers_of(s->tiers, s->ntiers, p),
            .ntiers = s->ntiers,
        };
    }
    return all;
}

static const llm_price_fees_t no_fees = { -1, -1, -1, -1, -1, -1, -1, -1, -1 };

static llm_price_fees_t fees_of(const llm_catalog_row_t *row)
{
    const double *fee = llm_catalog_fees[row->fees].fee;

    return (llm_price_fees_t){
        .search_low = fee[LLM_FEE_SEARCH_LOW],
        .search_medium = fee[LLM_FEE_SEARCH_MEDIUM],
        .search_high = fee[LLM_FEE_SEARCH_HIGH],
        .maps = fee[LLM_FEE_MAPS],
        .citation = fee[LLM_FEE_CITATION],
        .request = fee[LLM_FEE_REQUEST],
        .routing = -1,
        .page = fee[LLM_FEE_PAGE],
        .image = fee[LLM_FEE_IMAGE],
    };
}

void llm_price_init(llm_price_t *price)
{
    *price = (llm_price_t){ .input = -1, .output = -1, .cache_read = -1, .cache_write = -1,
                            .cache_write_1h = -1, .reasoning = -1, .audio_in = -1,
                            .audio_out = -1, .cached_audio = -1, .image_in = -1,
                            .image_out = -1, .video_in = -1, .video_out = -1, .fees = no_fees,
                            .cache_read_explicit = -1 };
}

apr_status_t llm_catalog_price(llm_price_t *out, const char *provider, const char *model,
                               apr_pool_t *p)
{
    const llm_catalog_row_t *row = find(provider, model, p);
    const double *rate;

    if (row == NULL) {
        return APR_NOTFOUND;
    }
    rate = llm_catalog_rates[row->rates].rate;
    *out = (llm_price_t){
        .model = text_at(row->name),
        .mode = row->mode >= 0 ? text_at(row->mode) : NULL,
        .input = rate[LLM_RATE_INPUT],
        .output = rate[LLM_RATE_OUTPUT],
        .cache_read = rate[LLM_RATE_CACHE_READ],
        .cache_write = rate[LLM_RATE_CACHE_WRITE],
        .cache_write_1h = rate[LLM_RATE_CACHE_WRITE_1H],
        .reasoning = rate[LLM_RATE_REASONING],
        .audio_in = rate[LLM_RATE_AUDIO_IN],
        .audio_out = rate[LLM_RATE_AUDIO_OUT],
        .cached_audio = rate[LLM_RATE_CACHED_AUDIO],
        .image_in = rate[LLM_RATE_IMAGE_IN],
        .image_out = rate[LLM_RATE_IMAGE_OUT],
        .video_in = rate[LLM_RATE_VIDEO_IN],
        .video_out = rate[LLM_RATE_VIDEO_OUT],
        .fees = fees_of(row),
        .tiers = tiers_of(row->tiers, row->ntiers, p),
        .ntiers = row->ntiers,
        .services = services_of(row, p),
        .nservices = row->nservices,
        .fast = row->fast / 100.0,
        .in_us = row->in_us / 100.0,
        .uplift = { 0, row->in_location / 100.0, row->in_eu / 100.0, row->in_us_alone / 100.0 },
        .cache_read_explicit = rate[LLM_RATE_CACHE_READ_EXPLICIT],
        .windows = llm_catalog_windows + row->windows,
        .nwindows = row->nwindows,
        .max_input_tokens = row->max_input,
        .max_output_tokens = row->max_output,
        .flags = row->flags,
        .efforts = row->efforts,
    };
    return APR_SUCCESS;
}

const char *llm_catalog_provider_of(const char *model)
{
    const llm_catalog_row_t *row = row_of(model);

    if (row != NULL && strcmp(text_at(row->name), model) == 0) {
        return text_at(row->provider);
    }
    for (int i = 0; i < llm_catalog_nguesses; i++) {
        if (apr_fnmatch(text_at(llm_catalog_guesses[i].from), model, 0) == APR_SUCCESS) {
            return text_at(llm_catalog_guesses[i].to);
        }
    }
    return NULL;
}

static const llm_catalog_provider_t *provider_row(const char *provider)
{
    const char *name = family_of(provider);

    for (int i = 0; i < llm_catalog_nproviders; i++) {
        if (strcmp(text_at(llm_catalog_providers[i].name), name) == 0) {
            return &llm_catalog_providers[i];
        }
    }
    return NULL;
}

int llm_catalog_count(const char *provider)
{
    const llm_catalog_provider_t *row = provider_row(provider);

    return row != NULL ? row->n : 0;
}

const char *llm_catalog_model(const char *provider, int i)
{
    const llm_catalog_provider_t *row = provider_row(provider);

    if (row == NULL || i < 0 || i >= row->n) {
        return NULL;
    }
    return text_at(llm_catalog_rows[llm_catalog_order[row->first + i]].name);
}
