/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_ROUTE_H
#define LLMP_ROUTE_H

/** @file route.h @brief From a request's path to its endpoint. */

#include "mod_llm_proxy/gateway.h"

/** Who may call an endpoint. */
typedef enum llmp_access_e {
    LLMP_ACCESS_PUBLIC,         /**< anybody */
    LLMP_ACCESS_KEY,            /**< any valid key */
    LLMP_ACCESS_ADMIN           /**< the master key */
} llmp_access_e;

/** Answers a request. @return OK (an answer was sent), or an HTTP status for httpd's own page */
typedef int llmp_handler_fn(llmp_req_t *q);

typedef struct llmp_route_t {
    int method;                 /**< M_GET, M_POST, ... */
    const char *path;
    apr_size_t len;             /**< of path */
    llmp_handler_fn *handler;
    llmp_access_e access;
    llm_op_e op;
} llmp_route_t;

/** translate_name: claims the requests of a gateway's virtual host. */
int llmp_route_translate(request_rec *r);

/**
 * Whether a request is the gateway's, before translate_name has said so or when it never will:
 * by its path, or as all that comes to a virtual host of the gateway's alone.
 */
int llmp_route_is_ours(const request_rec *r);

/** The same, yes when nothing is known of the path. */
int llmp_route_may_be_ours(const request_rec *r);

/** map_to_storage: keeps httpd from walking the file system for claimed requests. */
int llmp_route_map_to_storage(request_rec *r);

/** The content handler. */
int llmp_route_handler(request_rec *r);

/**
 * @return a decoded parameter of the query string in r->pool; "" for one that cannot be decoded,
 *         which must not count as none; NULL: there is none
 */
const char *llmp_query_value(request_rec *r, const char *name);

#define ROUTE(method, path, handler, access, op) llmp_handler_fn handler;
#include "mod_llm_proxy/routes.h"
#undef ROUTE

#endif
