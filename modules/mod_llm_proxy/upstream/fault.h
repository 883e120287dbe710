/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_FAULT_H
#define LLMP_FAULT_H

/**
 * @file fault.h
 * @brief What keeps an upstream from answering: one sentence for the client, the detail for the
 *        operator.
 *
 * The sentence names the kind alone; addresses, system errors and certificates are the operator's.
 */

#include "mod_llm_proxy/upstream/exchange.h"

/** Remember a fault: kind, sentence (x->why) and detail, of which fmt is the part behind where. */
void llmp_fault_set(llmp_exchange_t *x, llmp_fault_e kind, const char *fmt, ...)
    __attribute__((format(printf, 3, 4)));

/** Forget it: another try is made. */
void llmp_fault_clear(llmp_exchange_t *x);

/** @return "Connection refused (111)" */
const char *llmp_fault_errno(apr_status_t rv, apr_pool_t *p);

/** Write the operator's line about x->fault, unless this upstream's was written just now. */
void llmp_fault_tell(const llmp_exchange_t *x);

#endif
