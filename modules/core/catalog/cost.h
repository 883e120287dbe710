/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_CATALOG_COST_H
#define LLM_CATALOG_COST_H

/** @file cost.h @brief What an answer costs by its token counts. */

#include "llm_config.h"

/** US dollars; every token is in exactly one part. */
typedef struct llm_cost_parts_t {
    double input;               /**< prompt tokens neither cached, written nor of a medium */
    double cache_read, cache_write, audio_in;
    double output;              /**< completion tokens neither thought nor of a medium */
    double reasoning, audio_out;
    double image_in, image_out, video_in, video_out;
    double beside;              /**< fees: searches, maps, citations, the call, pictures embedded */
} llm_cost_parts_t;

/**
 * Price a usage, its iterations each by itself, at the rates of its service tier where the price
 * has any. One tier of prompt sizes holds for the whole request. A cache rate that is not known is
 * the input rate, an hour's cache write the plain one, a reasoning, audio, image or video rate the
 * text rate; input and output rates that are not known are free. Reasoning beside the completion
 * costs what its own rate says, and nothing where there is none; so do fees. A search of a size
 * nobody told is of medium size, or small where the price says so; pictures that have a fee cost
 * nothing as tokens. Where the price has LLM_PRICE_BY_MODE, an answer with thoughts costs the
 * reasoning rate as a whole.
 * Tokens of LLM_SERVICE_PREPAID cost nothing; fees do.
 * Surcharges (price->fast, in_us, uplift of its region) multiply what tokens cost.
 * What the upstream says it charged (usage->upstream_cost) is not looked at.
 * @param parts may be NULL
 * @return US dollars, finite and never negative
 */
double llm_cost(const llm_price_t *price, const llm_usage_t *usage, llm_cost_parts_t *parts);

/** @return 1 when a call that begins then has the prices of LLM_SERVICE_OFF_PEAK */
int llm_price_is_off_peak(const llm_price_t *price, apr_time_t when);

/** @return the prices of a service tier; the standard ones where it has none of its own */
llm_price_service_t llm_price_service_of(const llm_price_t *price, llm_service_e service);

#endif
