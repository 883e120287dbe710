/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_REQUEST_LIMITS_H
#define LLMP_REQUEST_LIMITS_H

/**
 * @file request_limits.h
 * @brief How much one request may ask for: LLMRequestLimit.
 *
 * Whatever a client can make longer at no cost to itself (names, fallbacks, retries) makes the
 * gateway work or call upstreams, so each has a ceiling. Their table is in request_limits.c.
 */

#include "mod_llm_proxy/gateway.h"

/** Fill what is unset with the defaults. */
void llmp_request_limits_complete(llmp_sconf_t *sc);

/** The directive's function: name and number. @return NULL, or what is wrong */
const char *llmp_request_limits_set(cmd_parms *cmd, void *dir, const char *name,
                                    const char *number);

/**
 * Hold a count against its limit.
 * @param param the member or header a client is told
 * @return APR_SUCCESS; APR_EGENERAL: n is above it, *err says so
 */
apr_status_t llmp_request_limit(llmp_req_t *q, llmp_limit_e limit, const char *param,
                                apr_int64_t n, llm_err_t **err);

#endif
