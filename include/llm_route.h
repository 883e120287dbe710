/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_ROUTE_H
#define LLM_ROUTE_H

/**
 * @file llm_route.h
 * @brief Endpoints that another module brings to the gateway's hosts.
 *
 * In register_hooks: ap_register_provider(p, LLM_ROUTE_GROUP, "name", LLM_ROUTE_VERSION, rows), in
 * whatever order the modules are loaded. Two rows for one path fail configtest, and so does a row
 * without a handler, or with an access or a method that is none.
 */

#include <httpd.h>

#define LLM_ROUTE_GROUP   "llm_routes"
#define LLM_ROUTE_VERSION "1"

/** Who may call an endpoint. */
typedef enum llm_access_e {
    LLM_ACCESS_PUBLIC = 0,      /**< anybody */
    LLM_ACCESS_KEY,             /**< any valid key */
    LLM_ACCESS_ADMIN            /**< the master key */
} llm_access_e;

/** A table of these ends with path NULL. It lives as long as the module. */
typedef struct llm_route_t {
    int method;                 /**< M_GET, M_POST, ...; -1: any */
    const char *path;           /**< "/mcp/{server}/{rest*}": patterns of base/http/paths.h */
    /**
     * Answers a request that was let in. llm_gateway_t.caller() tells whose it is, .argument() what
     * its path holds.
     * @return as a handler of httpd, but never SUSPENDED: what waits is a stage
     */
    int (*handler)(request_rec *r);
    llm_access_e access;
} llm_route_t;

#endif
