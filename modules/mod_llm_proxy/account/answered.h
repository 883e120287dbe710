/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_ANSWERED_H
#define LLMP_ANSWERED_H

/**
 * @file answered.h
 * @brief Which inputs of a request with many calls have their answer, over all its attempts.
 *
 * A retry asks for what is missing: what was answered was paid for.
 */

#include "mod_llm_proxy/gateway.h"

typedef struct llmp_answered_t {
    const llm_provider_t *provider;
    const char *path;           /**< of the URL: which model, but not which region's host */
    const apr_array_header_t *bodies;   /**< llm_str_t: what was asked, by input */
    json_object **answers;      /**< canonical, by input; NULL: none yet */
    int missing;                /**< so many have none */
    apr_int64_t bytes;          /**< all answers together, as they came */
    llm_usage_t sum;            /**< of all answers */
    double cost;                /**< of the answers of attempts that failed */
    llm_err_t *err;             /**< what ended the last attempt; NULL: none has ended */
} llmp_answered_t;

/**
 * @param bodies llm_str_t: one for each input
 * @param kept   bytes of answers that are of no more use, whose memory the call keeps
 * @return the answers an attempt goes on with: none where another model is asked than before
 */
llmp_answered_t *llmp_answered_for(llmp_req_t *q, const char *url,
                                   const apr_array_header_t *bodies, apr_size_t *kept);

/** Keep the answer to input i. */
void llmp_answered_add(llmp_answered_t *all, int i, json_object *answer, const llm_usage_t *u);

/** @return one answer out of all of them, in the order of the inputs; none may be missing */
json_object *llmp_answered_join(llmp_answered_t *all);

/** Add the counts of u; the sum is known from then on. */
void llmp_answered_count(llm_usage_t *sum, const llm_usage_t *u);

#endif
