/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_CHARGE_H
#define LLMP_CHARGE_H

/** @file charge.h @brief What a call is known to have used, and what that costs. */

#include "llm_config.h"
#include "catalog/cost.h"

struct llmp_answered_t;
struct llmp_echo_t;

/** account/ keeps it. */
typedef struct llmp_charge_t {
    llm_usage_t usage;
    int estimated;              /**< nobody reported it: counted from what went by */
    apr_int64_t prompt_about;   /**< tokens of the body by an estimate; 0: not estimated yet */
    apr_size_t counted;         /**< of the bytes streamed, so many came before the last usage */
    llm_service_e service;      /**< the service tier the answer's head names */
    double cost;                /**< US dollars; 0 when nobody knows the price */
    double cost_given_up;       /**< of attempts that failed and were paid for all the same */
    int priced;                 /**< the cost is known */
    const llm_price_t *price;   /**< of what answered this attempt; NULL: not looked up yet */
    llm_cost_parts_t cost_parts;        /**< of which; all 0 when the upstream names the cost */
    struct llmp_answered_t *answered;   /**< of an attempt that makes many; NULL: none did */
    struct llmp_echo_t *echo;   /**< the prompt an answer is asked to begin with; NULL: it is not */
    apr_size_t echoed;          /**< about so many bytes of the answer were it once more */
    int wants_nothing;          /**< no token is asked for: a completion of none is honest */
    apr_time_t finished;        /**< 0: it goes on */
} llmp_charge_t;

#endif
