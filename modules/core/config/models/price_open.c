/* SPDX-License-Identifier: Apache-2.0 */

/** @file price_open.c @brief Whether an answer may have another price than was known before. */

#include "catalog/catalog.h"
#include "config/sections.h"

static int is_set_by_file(const llm_price_own_t *own)
{
    return own != NULL && (own->rates.input >= 0 || own->rates.output >= 0 ||
                           own->tiers->nelts > 0);
}

int llm_config_price_is_open(const llm_deployment_t *d, const llm_price_t *asked)
{
    return !is_set_by_file(d->own_price) &&
           (d->base_model == NULL || (asked->flags & LLM_PRICE_ROUTER));
}

const llm_price_t *llm_config_price_snapshot(const llm_deployment_t *d, const llm_price_t *asked,
                                             int i, apr_pool_t *p)
{
    const char *name = asked->model != NULL ? llm_catalog_snapshot(asked->model, i) : NULL;
    const llm_price_t *found = name != NULL ? llm_config_price_named(d, name, p) : NULL;

    return name == NULL || found != NULL ? found : asked;
}

int llm_config_price_may_come(const llm_deployment_t *d, const llm_price_t *asked, apr_pool_t *p)
{
    return llm_config_price_is_open(d, asked) && asked->input < 0 && asked->output < 0 &&
           llm_catalog_charges(d->provider->name, p);
}
