/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_INNER_H
#define LLMP_INNER_H

/** @file inner.h @brief Calls that a part of the gateway makes for a request (mod_llm_proxy.h). */

#include "mod_llm_proxy.h"
#include "mod_llm_proxy/gateway.h"

/* as the members of llm_gateway_t */

llm_inner_t *llmp_inner_begin(request_rec *r, const llm_what_t *what);

apr_status_t llmp_inner_go_on(llm_inner_t *call, llm_wait_t *wait);

llm_inner_answer_t llmp_inner_answer(const llm_inner_t *call);

void llmp_inner_end(llm_inner_t *call, const llm_charge_t *charge);

#endif
