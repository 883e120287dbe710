/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_CATALOG_H
#define LLM_CATALOG_H

/**
 * @file catalog.h
 * @brief What is known about models: prices, sizes, abilities, and whose they are.
 *
 * A table compiled in from LiteLLM's price map (see generate.py). Several provider names may
 * share one family of prices ("bedrock_converse" and "bedrock").
 */

#include "llm_config.h"

/** Everything not known. */
void llm_price_init(llm_price_t *price);

/**
 * The rates of a model the table has no price of, where its provider charges by size and the name
 * tells it: "8b", "1.5b" or "1p5b", "335m", "8x7b". Nothing else becomes known of it.
 * @param price its rates are set on success
 * @return APR_SUCCESS, APR_NOTFOUND
 */
apr_status_t llm_catalog_price_by_size(llm_price_t *price, const char *provider, const char *model);

/**
 * Look a model up as "provider/model", also under the names of those whose prices the provider may
 * use, then as "model" if that entry belongs to one of them; without the suffix of a fine-tuned
 * model's name, and at last without a date at its end. A name in another case is the same one
 * ("DeepSeek-V3.1" and "deepseek-v3.1") unless that fits several prices.
 * @param out      filled on success (tiers in p), else untouched
 * @param provider name; NULL: any provider's entry will do
 * @return APR_SUCCESS, APR_NOTFOUND
 */
apr_status_t llm_catalog_price(llm_price_t *out, const char *provider, const char *model,
                               apr_pool_t *p);

/** @return the provider a model without prefix is taken to belong to, or NULL. */
const char *llm_catalog_provider_of(const char *model);

/** @return how many models of a provider are known. */
int llm_catalog_count(const char *provider);

/**
 * @param i 0-based, below llm_catalog_count()
 * @return the i-th model's name, in ascending order, with or without "provider/" as the map has
 *         it; NULL out of range
 */
const char *llm_catalog_model(const char *provider, int i);

/**
 * @param rest what is behind the name of a model in that of another
 * @return 1: no more than which of its releases that is: "-2024-05-13", "-0613", "@20240620"
 */
int llm_catalog_is_release(const char *rest);

/**
 * The models by date that a name stands for: "gpt-4o" may be answered by "gpt-4o-2024-05-13".
 * @param model as in the map
 * @return the i-th one's name in the map; NULL: there are no more
 */
const char *llm_catalog_snapshot(const char *model, int i);

/** @return 1 when a model of the provider is known to cost anything */
int llm_catalog_charges(const char *provider, apr_pool_t *p);

#endif
