/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_FRONT_ROUTE_H
#define LLMP_FRONT_ROUTE_H

/** @file route.h @brief From a request's path to its endpoint. */

#include "mod_llm_proxy/route.h"

/** @return what of a path is behind the base path, or NULL: it is another's */
const char *llmp_route_below_base(const char *path, const llmp_sconf_t *sc);

/**
 * Find the endpoint of a request.
 * @param path  behind the base path
 * @param arg   what {} matched; p NULL: nothing
 * @param allow collects the methods of routes that only differ in the method; NULL: there are none
 * @return NULL: there is none
 */
const llmp_route_t *llmp_route_find(const request_rec *r, const char *path, llm_str_t *arg,
                                    const char **allow);

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
