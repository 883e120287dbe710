/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_FRONT_ROUTE_H
#define LLMP_FRONT_ROUTE_H

/** @file route.h @brief From a request's path to its endpoint. */

#include "mod_llm_proxy/route.h"

/** @return what of a path is behind the base path, or NULL: it is another's */
const char *llmp_route_below_base(const char *path, const llmp_sconf_t *sc);

/**
 * In configtest: make ready to find the endpoints of routes.h.
 * @return NULL, or which row cannot be right
 */
const char *llmp_routes_open(apr_pool_t *p);

/**
 * Find the endpoint of a request.
 * @param path    behind the base path
 * @param methods a bit for each (M_GET, ...) that the path has; 0: there is no such path
 * @return NULL: there is none
 */
const llmp_route_t *llmp_route_find(const request_rec *r, const char *path, llm_path_args_t *args,
                                    apr_uint64_t *methods);

/** @return what "allow" says of these methods; NULL: of none */
const char *llmp_route_allow(apr_uint64_t methods, apr_pool_t *p);

/**
 * Whether a request is the gateway's, before translate_name has said so or when it never will:
 * by its path, or as all that comes to a virtual host of the gateway's alone.
 */
int llmp_route_is_ours(const request_rec *r);

/** The same, yes when nothing is known of the path. */
int llmp_route_may_be_ours(const request_rec *r);

/**
 * @return a decoded parameter of the query string in r->pool; "" for one that cannot be decoded,
 *         which must not count as none; NULL: there is none
 */
const char *llmp_query_value(request_rec *r, const char *name);

#endif
