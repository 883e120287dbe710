/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_COST_HEADERS_H
#define LLMP_COST_HEADERS_H

/** @file cost_headers.h @brief x-litellm-response-cost and its parts (contract section 2.3). */

#include "mod_llm_proxy/gateway.h"

/** Set the headers of an answer whose cost is known. Parts of zero are left out. */
void llmp_cost_headers(llmp_req_t *q);

#endif
