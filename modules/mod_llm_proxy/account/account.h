/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_ACCOUNT_H
#define LLMP_ACCOUNT_H

/** @file account.h @brief What a call has used, and what that costs. */

#include "mod_llm_proxy/gateway.h"

/** Price q->charge.usage by the deployment of the attempt: sets q->charge.cost and its parts. */
void llmp_account_cost(llmp_req_t *q);

/** Take up and price what an answer says it used; of what cannot be used nothing is known. */
void llmp_account_usage(llmp_req_t *q, const llm_usage_t *told);

/** The same for what a stream says under way: counts only grow. */
int llmp_account_progress(llmp_req_t *q, const llm_usage_t *told);

/** @return 1: the counts cannot be those of the call's answer of so many bytes, or of any at all */
int llmp_account_doubts(const llmp_req_t *q, const llm_usage_t *told, apr_size_t written);

/** A stream has ended: what it did not say of its usage is estimated, before the row is made. */
void llmp_account_stream(llmp_req_t *q);

/**
 * The same for a whole answer: what it does not say is estimated from what it holds, and the ledger
 * tells so.
 * @param text the answer in OpenAI's shape
 */
void llmp_account_answer(llmp_req_t *q, const llm_usage_t *told, const char *text, apr_size_t n);

/**
 * Charge the prompt of an attempt that the caller's own time limit ended: whoever hangs up by
 * himself has paid for it, too. The next attempt's cost comes on top.
 */
void llmp_account_given_up(llmp_req_t *q);

/**
 * Charge an answer that cannot be used: the upstream wrote it. The next attempt's cost comes on
 * top.
 * @param told what was read of its usage; not known: estimated from its bytes
 */
void llmp_account_spoilt(llmp_req_t *q, const llm_usage_t *told, const char *text, apr_size_t n);

struct llmp_answered_t;

/**
 * An answer put together from many calls: the row has what all attempts used of it.
 * @param fresh of the last attempt's answers
 */
void llmp_account_parts(llmp_req_t *q, const llm_usage_t *fresh, const struct llmp_answered_t *all,
                        int estimated);

/**
 * Such an attempt failed: what was answered before, and what was paid for and is no answer.
 * @param all its cost grows by that of the fresh answers
 */
void llmp_account_parts_failed(llmp_req_t *q, const llm_usage_t *fresh, const llm_usage_t *lost,
                               struct llmp_answered_t *all, int estimated);

/** Of a request that begins nothing is known. */
void llmp_charge_begin(llmp_charge_t *c);

/** A new attempt: what answers it may have another price and tier. */
void llmp_account_attempt(llmp_req_t *q);

/** A stream begins: its counts are its own, not those of an attempt that failed before it. */
void llmp_account_streams(llmp_req_t *q);

/** The usage told last counts what was streamed so far. */
void llmp_account_counted(llmp_req_t *q);

/** So many bytes of thoughts were seen: nobody is told of none beside them. */
void llmp_account_thoughts(llmp_req_t *q, apr_size_t bytes);

/** The service tier that the head of an answer names. */
void llmp_account_service(llmp_req_t *q, llm_service_e service);

struct llm_charge_t;

/** What an inner call that is no model's came to, by who made it. */
void llmp_account_said(llmp_req_t *q, const struct llm_charge_t *charge);

/** The call is over: its usage and cost are what they are now. Once. */
void llmp_account_finish(llmp_req_t *q);

/**
 * Whether the upstream's own word on the cost is taken: of providers known to give it, and where
 * the configuration says so.
 */
int llmp_takes_told_cost(const llm_deployment_t *d);

#endif
