/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_CLAIM_H
#define LLMP_CLAIM_H

/** @file claim.h @brief A request that is the gateway's becomes an llmp_req_t. */

#include "mod_llm_proxy/gateway.h"

/** @return a request whose life has not begun, in r->pool */
llmp_req_t *llmp_claim_make(request_rec *r);

/** What the call allocates is of p from now on, which lasts until r->pool is destroyed. */
void llmp_claim_memory(llmp_req_t *q, apr_pool_t *p);

/** translate_name: claims the requests of a gateway's virtual host. */
int llmp_claim_translate(request_rec *r);

/** map_to_storage: keeps httpd from walking the file system for claimed requests. */
int llmp_claim_map_to_storage(request_rec *r);

#endif
