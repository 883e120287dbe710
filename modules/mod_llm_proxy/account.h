/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_ACCOUNT_H
#define LLMP_ACCOUNT_H

/** @file account.h @brief What a call costs, and its row in the ledger. */

#include "mod_llm_proxy/gateway.h"

/** Price q->usage by the deployment of the attempt: sets q->cost and its parts. */
void llmp_account_cost(llmp_req_t *q);

/**
 * Have the call accounted for when its request ends, whatever way it ends: by log_transaction,
 * with the end of the request's pool as the safety net.
 */
void llmp_account_begin(llmp_req_t *q);

/** log_transaction: writes the ledger row, on success, failure and abort alike. */
int llmp_account_log(request_rec *r);

#endif
