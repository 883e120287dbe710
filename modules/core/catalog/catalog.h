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

/** @return the length of a model's name without the date of a snapshot at its end */
apr_size_t llm_catalog_undated(const char *model);

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

#endif
