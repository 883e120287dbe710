/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_ROUTE_H
#define LLMP_ROUTE_H

/** @file route.h @brief What an endpoint is: a row of routes.h. */

#include "llm_route.h"
#include "mod_llm_proxy/gateway.h"

/**
 * Answers a request.
 * @return OK (an answer was sent); SUSPENDED: it waits for q->life.wait, call it again; or an HTTP
 *         status for httpd's own page
 */
typedef int llmp_handler_fn(llmp_req_t *q);

typedef struct llmp_route_t {
    int method;                 /**< M_GET, M_POST, ... */
    const char *path;           /**< a pattern (base/http/paths.h) */
    llmp_handler_fn *handler;
    llm_access_e access;
    llm_op_e op;                /**< LLM_OP_NONE: no call of a model */
    const llm_dialect_t *dialect;       /**< what its clients speak; NULL beside LLM_OP_NONE */
    int (*others)(request_rec *r);      /**< the handler of another module's row; or NULL */
} llmp_route_t;

/** @return the route as logs name it: its pattern, with "/v1" or without as it was called */
const char *llmp_route_shown(const llmp_req_t *q);

/** @return 1: it is a call of a model */
static inline int llmp_route_is_call(const llmp_route_t *route)
{
    return route->op != LLM_OP_NONE;
}

#define ROUTE(method, path, handler, access, op, dialect) llmp_handler_fn handler;
#include "mod_llm_proxy/routes.h"
#undef ROUTE

#endif
