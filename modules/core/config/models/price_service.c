/* SPDX-License-Identifier: Apache-2.0 */

/** @file price_service.c @brief Prices of service tiers that a file sets. */

#include <string.h>
#include <apr_strings.h>
#include "catalog/cost.h"
#include "config/sections.h"

static const struct {
    const char *suffix;
    llm_service_e service;
} suffixes[] = {
    { "_flex", LLM_SERVICE_FLEX }, { "_priority", LLM_SERVICE_PRIORITY },
    { "_batches", LLM_SERVICE_BATCH }, { "_balanced", LLM_SERVICE_BALANCED },
    { "_ultrafast", LLM_SERVICE_ULTRAFAST },
};
#define NSUFFIXES (sizeof(suffixes) / sizeof(suffixes[0]))

/** @return the length of key without the suffix; 0: it does not end in it */
static apr_size_t stem(const char *key, const char *suffix)
{
    apr_size_t n = strlen(key), end = strlen(suffix);

    return n > end && strcmp(key + n - end, suffix) == 0 ? n - end : 0;
}

apr_status_t llm_conf_price_service(llm_conf_t *c, const llm_yaml_t *key, const llm_yaml_t *v,
                                    llm_price_own_t *(*own_of)(llm_conf_t *, llm_price_own_t **),
                                    llm_price_own_t **own, int *taken)
{
    for (apr_size_t i = 0; i < NSUFFIXES && llm_conf_is_price(key->text); i++) {
        apr_size_t n = stem(key->text, suffixes[i].suffix);

        if (n > 0) {
            llm_yaml_t plain = *key;

            plain.text = apr_pstrmemdup(c->pool, key->text, n);
            plain.len = n;
            if (llm_conf_is_fee(plain.text)) {
                return APR_SUCCESS;     /* fees are the same in all of them */
            }
            return llm_conf_price(c, &plain, v, &own_of(c, own)->services[suffixes[i].service],
                                  taken);
        }
    }
    return APR_SUCCESS;
}

static void put_one(llm_price_service_t *s, const llm_price_own_t *own, apr_pool_t *p)
{
    double *media[LLM_CONF_MEDIA] = { &s->audio_in, &s->audio_out, &s->cached_audio, &s->image_in,
                                      &s->image_out, &s->video_in, &s->video_out };

    if (own->rates.input >= 0 || own->rates.output >= 0) {
        s->ntiers = 0;
        s->base.reasoning = -1;
    }
    llm_conf_tier_over(&s->base, &own->rates);
    llm_conf_media_over(media, &own->rates);
    if (own->tiers->nelts > 0) {
        s->tiers = llm_conf_tiers(s->base, own->tiers, p);
        s->ntiers = own->tiers->nelts;
    }
}

void llm_conf_services_put(llm_price_t *price, const llm_price_own_t *own, apr_pool_t *p)
{
    llm_price_service_t all[LLM_SERVICE_COUNT];
    int n = 0, changed = 0;

    for (int k = LLM_SERVICE_STANDARD + 1; k < LLM_SERVICE_COUNT; k++) {
        all[n] = llm_price_service_of(price, (llm_service_e)k);
        if (own->services[k] != NULL) {
            put_one(&all[n++], own->services[k], p);
            changed = 1;
        }
        else {
            for (int i = 0; i < price->nservices; i++) {
                n += price->services[i].service == (llm_service_e)k;
            }
        }
    }
    if (changed) {
        price->services = apr_pmemdup(p, all, sizeof(*all) * (apr_size_t)n);
        price->nservices = n;
    }
}
