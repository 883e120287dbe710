/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_TLS_READY_H
#define LLMP_TLS_READY_H

/** @file tls_ready.h @brief Whether httpd speaks TLS to upstreams that are called with https. */

#include "mod_llm_proxy/gateway.h"

/**
 * Look at every server with LLMEngine; in a syntax check too. Complains of the first upstream that
 * could not be called.
 * @param found gets it, an llmp_problem_t
 * @return non-OK: do not start. A server that is up goes on, and only says so
 */
int llmp_tls_ready(apr_array_header_t *found, apr_pool_t *ptemp, server_rec *main_server);

#endif
