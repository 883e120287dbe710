/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_MODEL_H
#define LLM_MODEL_H

/**
 * @file llm_model.h
 * @brief What is known of a model: its prices, sizes and abilities.
 *
 * Rows of the catalogue (modules/core/catalog), and what the YAML says in their place.
 */

#include "llm_provider.h"

/** Rates of prompts larger than a size, in place of the base rates of llm_price_t. */
typedef struct llm_price_tier_t {
    apr_int64_t above;          /**< prompt tokens (LLM_PRICE_INCLUSIVE: or just as many) */
    double input, output;       /**< per token */
    double cache_read, cache_write, cache_write_1h, reasoning;  /**< per token */
} llm_price_tier_t;

/** Prices of a service tier, complete, in place of those of llm_price_t. */
typedef struct llm_price_service_t {
    llm_service_e service;
    llm_price_tier_t base;
    double audio_in, audio_out; /**< per token */
    double cached_audio;        /**< per prompt token of audio read from the cache */
    double image_in, image_out; /**< per token of pictures */
    double video_in, video_out; /**< per token of films */
    const llm_price_tier_t *tiers;      /**< as in llm_price_t */
    int ntiers;
} llm_price_service_t;

/** What is charged beside the tokens of prompt and completion, whatever the service tier. */
typedef struct llm_price_fees_t {
    double search_low, search_medium, search_high;  /**< per search of the web, by its size */
    double maps;                /**< per query on maps */
    double citation;            /**< per token that was read to be cited */
    double request;             /**< per call */
    double routing;             /**< per prompt token, for the choice of the model */
    double page;                /**< per page a browser of the provider's opens */
    double image;               /**< per picture that is embedded, in place of its tokens */
} llm_price_fees_t;

/** Hours of days of the week. */
typedef struct llm_price_window_t {
    unsigned weekdays;          /**< a bit per day; Monday is the lowest */
    int from, to;               /**< minutes of the day in UTC, from the first to before the last */
    int shift;                  /**< minutes the days begin before those of UTC */
} llm_price_window_t;

/** Prices in US dollars; < 0: not known. */
typedef struct llm_price_t {
    const char *model;          /**< key in the price map; NULL: made from deployment params */
    const char *mode;           /**< "chat", "embedding", ...; NULL: not known */
    double input, output;       /**< per token */
    double cache_read, cache_write, cache_write_1h, reasoning;  /**< per token */
    double audio_in, audio_out; /**< per token */
    double cached_audio;        /**< per prompt token of audio read from the cache */
    double image_in, image_out; /**< per token of pictures */
    double video_in, video_out; /**< per token of films */
    llm_price_fees_t fees;
    const llm_price_tier_t *tiers;      /**< ascending; the last one that applies counts */
    int ntiers;
    const llm_price_service_t *services;        /**< other service tiers than the standard one */
    int nservices;
    double fast, in_us;         /**< what calls in a faster mode (Anthropic's, latency-optimized at
                                     Bedrock), and those kept within the US, cost: times everything
                                     else; 0: no more than others */
    double uplift[LLM_REGION_COUNT];    /**< the same of calls by where they are processed; at most
                                             0: no more than others */
    llm_region_e region;        /**< where those of the deployment are */
    double cache_read_explicit; /**< per token read from a cache the caller had marked */
    const llm_price_window_t *windows;  /**< when calls have prices of LLM_SERVICE_OFF_PEAK */
    int nwindows;
    apr_int64_t max_input_tokens, max_output_tokens;    /**< 0: not known */
    unsigned flags;
    unsigned efforts;           /**< LLM_EFFORT_*; 0: not known */
} llm_price_t;
#define LLM_MODEL_FUNCTION_CALLING 0x01u
#define LLM_MODEL_VISION           0x02u
#define LLM_MODEL_RESPONSE_SCHEMA  0x04u
#define LLM_MODEL_REASONING        0x08u
#define LLM_MODEL_ADAPTIVE_THINKING 0x10u
#define LLM_MODEL_PROMPT_CACHING   0x20u
#define LLM_MODEL_NATIVE_STRUCTURED_OUTPUT 0x40u
#define LLM_MODEL_SYSTEM_MESSAGES  0x80u
#define LLM_PRICE_INCLUSIVE        0x100u   /**< a tier holds from its size on */
#define LLM_MODEL_PARALLEL_CALLS   0x200u   /**< several tool calls in one turn */
#define LLM_MODEL_NO_TOOLS         0x400u   /**< known to take no tools at all */
#define LLM_MODEL_NO_SAMPLING      0x800u   /**< no temperature, top_p or top_k */
#define LLM_MODEL_PLAIN_DEFAULT    0x1000u  /**< without reasoning_effort it does not reason */
#define LLM_MODEL_NO_TOOL_CHOICE   0x2000u  /**< tools, but no word on which is to be called */
#define LLM_MODEL_NO_REASONING     0x20000u  /**< the operator says that it does not think */
#define LLM_PRICE_ALWAYS_SEARCHES  0x4000u  /**< each call is a search, whether it is told or not */
#define LLM_PRICE_SEARCH_BY_PROMPT 0x8000u  /**< a call pays one search, however many it made */
#define LLM_PRICE_SMALL_SEARCHES   0x10000u /**< of a size nobody told, searches are small ones */
#define LLM_PRICE_ROUTER           0x40000u /**< it chooses the model that answers */
#define LLM_PRICE_BY_MODE          0x80000u /**< an answer that thought has the rate of thoughts */
/** Of a token where nobody knows which model it is of: rather too much, as Claude Opus 4.1 costs,
    the dearest that Azure's routers choose from. */
#define LLM_PRICE_UNKNOWN_INPUT    15e-6
#define LLM_PRICE_UNKNOWN_OUTPUT   75e-6
/** Which reasoning_effort a model takes, where it is known: bits in order of strength. */
#define LLM_EFFORT_NONE            0x01u
#define LLM_EFFORT_MINIMAL         0x02u
#define LLM_EFFORT_LOW             0x04u
#define LLM_EFFORT_MEDIUM          0x08u
#define LLM_EFFORT_HIGH            0x10u
#define LLM_EFFORT_XHIGH           0x20u
#define LLM_EFFORT_MAX             0x40u

#endif
