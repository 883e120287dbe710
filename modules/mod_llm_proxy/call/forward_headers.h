/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_FORWARD_H
#define LLMP_FORWARD_H

/**
 * @file forward_headers.h
 * @brief forward_client_headers_to_llm_api: a client's headers, sent on.
 */

#include "mod_llm_proxy/gateway.h"

/** More bytes of headers than this are not passed on. */
#define LLMP_FORWARD_MAX 16384

/**
 * Add the client's x-* headers and anthropic-beta (contract 2.4) to an upstream request, but no
 * credentials, nothing that is for the gateway, and nothing a signature of ours goes over.
 */
void llmp_forward_headers(const llmp_req_t *q, apr_table_t *to);

/** Set what a dialect adds; a client's anthropic-beta stays next to the dialect's own. */
void llmp_forward_join(apr_table_t *to, const apr_table_t *more);

#endif
