/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_DIALECT_USAGE_H
#define LLM_DIALECT_USAGE_H

/** @file usage.h @brief What upstreams say of tokens and service tiers, checked. */

#include "base/json/json.h"
#include "base/json/scan.h"
#include "llm.h"

/** No call has more tokens of a kind: what says so is wrong. */
#define LLM_USAGE_MAX 100000000

/** No call runs more queries. */
#define LLM_SEARCHES_MAX 1000

/** US dollars no call costs: an upstream that says more is wrong. */
#define LLM_UPSTREAM_COST_MAX 10000

#define LLM_USAGE_NO_COUNT (-1)

/** @return a number of tokens, also one written as text; of null 0; LLM_USAGE_NO_COUNT */
apr_int64_t llm_usage_count(json_object *v);

/** The same of digits. @return LLM_USAGE_NO_COUNT: it is none */
apr_int64_t llm_usage_count_text(const char *text, apr_size_t n);

/**
 * Make a usage fit to be priced: parts are never more than the whole. One that counts no prompt, or
 * more than any call has, is not known.
 */
void llm_usage_settle(llm_usage_t *u);

/**
 * Make thoughts of what the total alone counts; they are a part of the completion.
 * @param most more tokens than these no model that is asked thinks: the total is wrong then
 */
void llm_usage_name_thoughts(llm_usage_t *u, apr_int64_t most);

/** @return 1: of a call whose prompt nobody counted it says the completion, or the sum */
int llm_usage_is_partial(const llm_usage_t *u);

/**
 * Make a usage that is not known a whole one. A completion that is told stays, and what a sum has
 * beyond it is the prompt; a sum alone is divided. Of one that cannot be right nothing stays.
 * @param prompt  about so many tokens were sent, 1 at the least
 * @param written about so many came back
 */
void llm_usage_complete(llm_usage_t *u, apr_int64_t prompt, apr_int64_t written);

/**
 * Make it one of vectors: no completion, and a prompt of all the sum has but for one that is told.
 * Providers bill the sum, which some tell alone, or with pictures that are no tokens of a text.
 */
void llm_usage_vectors(llm_usage_t *u);

/**
 * Of a stream that tells its usage in several events: what the later one leaves out, or tells as 0,
 * was told before and stays.
 */
void llm_usage_keep(llm_usage_t *now, const llm_usage_t *was);

/**
 * Take up what a stream tells now. A count that grew smaller is no count: what was told stays.
 * @param u as settled before, or not known
 * @return 1: it was taken up
 */
int llm_usage_advance(llm_usage_t *u, const llm_usage_t *now);

/** @return the service tier of that name, as any provider spells it; UNSAID: none is known */
llm_service_e llm_service_named(const char *name, apr_size_t n);

/** @return the size of searches of that name (low, medium, high); UNSAID: none is known */
llm_search_size_e llm_search_size_named(const char *name, apr_size_t n);

/** @return the tier in a member of a scanned text, which may be NULL */
llm_service_e llm_service_of_member(const llm_scan_t *s, const llm_member_t *m);

/** @return the tier in a member of an object, which may be NULL */
llm_service_e llm_service_of_json(json_object *o, const char *key);

/**
 * @return what a call costs as that asks for a tier, where the answer names none: capacity that was
 *         bought is told by the answer alone
 */
llm_service_e llm_service_asked(llm_service_e service);

#endif
