/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_FRONT_ROUTE_H
#define LLMP_FRONT_ROUTE_H

/** @file route.h @brief From a request's path to its endpoint. */

#include "mod_llm_proxy/route.h"

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

/**
 * @return a decoded parameter of the query string in r->pool; "" for one that cannot be decoded,
 *         which must not count as none; NULL: there is none
 */
const char *llmp_query_value(request_rec *r, const char *name);

#endif
