/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_REFUSAL_H
#define LLMP_REFUSAL_H

/**
 * @file refusal.h
 * @brief What httpd refuses on the gateway's paths, in the API's words.
 *
 * A client of the API reads JSON, so httpd's HTML page of an error (access control, limits of the
 * request, mod_rewrite) is replaced. An ErrorDocument of the administrator's is left alone.
 */

#include "mod_llm_proxy/gateway.h"

/** Registers the filter that does it. */
void llmp_refusal_register(void);

/** insert_error_filter: httpd is about to send its page. */
void llmp_refusal_insert(request_rec *r);

#endif
