/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_CATALOG_TABLE_H
#define LLM_CATALOG_TABLE_H

/**
 * @file table.h
 * @brief Layout of the generated price table; only catalog.c and by_size.c read it.
 *
 * Texts are offsets into llm_catalog_strings, prices indexes into a table of distinct ones: no
 * relocations, about 500 KB of constants shared by every process.
 */

#include "llm_config.h"

enum {
    LLM_RATE_INPUT, LLM_RATE_OUTPUT, LLM_RATE_CACHE_READ, LLM_RATE_CACHE_WRITE,
    LLM_RATE_CACHE_WRITE_1H, LLM_RATE_REASONING, LLM_RATE_AUDIO_IN, LLM_RATE_AUDIO_OUT,
    LLM_RATE_CACHED_AUDIO, LLM_RATE_IMAGE_IN, LLM_RATE_IMAGE_OUT, LLM_RATE_VIDEO_IN,
    LLM_RATE_VIDEO_OUT, LLM_RATE_CACHE_READ_EXPLICIT, LLM_RATE_COUNT
};

enum {
    LLM_FEE_SEARCH_LOW, LLM_FEE_SEARCH_MEDIUM, LLM_FEE_SEARCH_HIGH, LLM_FEE_MAPS, LLM_FEE_CITATION,
    LLM_FEE_REQUEST, LLM_FEE_IMAGE, LLM_FEE_PAGE, LLM_FEE_COUNT
};

/** US dollars per token; -1: not known. */
typedef struct llm_catalog_rates_t {
    double rate[LLM_RATE_COUNT];
} llm_catalog_rates_t;

/** US dollars of what is charged beside those tokens: by query, citation token, call, picture
    and page; -1: not known. */
typedef struct llm_catalog_fees_t {
    double fee[LLM_FEE_COUNT];
} llm_catalog_fees_t;

/** Rates of prompts beyond a size; each tier is complete. */
typedef struct llm_catalog_tier_t {
    int above;                  /**< tokens */
    int rates;
} llm_catalog_tier_t;

/** Rates of a service tier; complete. */
typedef struct llm_catalog_service_t {
    unsigned short service;     /**< llm_service_e */
    unsigned short rates, tiers, ntiers;
} llm_catalog_service_t;

typedef struct llm_catalog_row_t {
    int name, provider;
    int mode;                   /**< -1: not known */
    unsigned flags;             /**< LLM_MODEL_*, LLM_PRICE_* */
    unsigned short rates, tiers, ntiers, efforts;       /* efforts: LLM_EFFORT_*; 0: not known */
    unsigned short services, nservices;
    unsigned short fast, in_us; /* percent of the price; 0: not known */
    unsigned short in_location, in_eu, in_us_alone;     /* the same: LLM_REGION_* */
    unsigned short windows, nwindows;
    unsigned short fees;
    int max_input, max_output;  /**< tokens; 0: not known */
} llm_catalog_row_t;

/** A provider's rows are order[first .. first + n - 1]. */
typedef struct llm_catalog_provider_t {
    int name, first, n;
} llm_catalog_provider_t;

typedef struct llm_catalog_pair_t {
    int from, to;
} llm_catalog_pair_t;

/** What a provider charges for models of a size. */
typedef struct llm_catalog_size_t {
    int provider;
    char unit;                  /**< what a number in a name ends in: 'b', 'm'; 'x': "8x7b" */
    double most;                /**< of the unit; of experts, all of theirs */
    int rates;
} llm_catalog_size_t;

extern const char llm_catalog_strings[];
extern const llm_catalog_rates_t llm_catalog_rates[];
extern const llm_catalog_fees_t llm_catalog_fees[];
extern const llm_catalog_tier_t llm_catalog_tiers[];
extern const llm_catalog_service_t llm_catalog_services[];
extern const llm_price_window_t llm_catalog_windows[];
extern const llm_catalog_row_t llm_catalog_rows[];          /* sorted by name */
extern const int llm_catalog_nrows;
extern const llm_catalog_provider_t llm_catalog_providers[];        /* sorted by name */
extern const int llm_catalog_nproviders;
extern const unsigned short llm_catalog_order[];
extern const llm_catalog_size_t llm_catalog_sizes[];        /* the first that fits counts */
extern const int llm_catalog_nsizes;
extern const llm_catalog_pair_t llm_catalog_aliases[];      /* provider -> family */
extern const int llm_catalog_naliases;
extern const llm_catalog_pair_t llm_catalog_accepts[];      /* provider -> priced as, "*": any */
extern const int llm_catalog_naccepts;
extern const llm_catalog_pair_t llm_catalog_guesses[];      /* pattern of a name -> provider */
extern const int llm_catalog_nguesses;

/** Names are sorted without regard to case. @return the first row that is not before name */
int llm_catalog_first(const char *name);

#endif
