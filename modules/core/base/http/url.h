/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_BASE_URL_H
#define LLM_BASE_URL_H

/** @file url.h @brief Splitting and joining absolute http(s) URLs; percent-encoding. */

#include "llm.h"

typedef struct llm_url_t {
    const char *scheme;         /**< "http" or "https" */
    const char *host;           /**< lower case; an IPv6 address without brackets */
    int port;                   /**< always set (80, 443 by default) */
    const char *path;           /**< begins with '/'; never NULL */
    const char *query;          /**< without '?'; NULL: none */
    const char *authority;      /**< host[:port] for the Host header; default port left out */
} llm_url_t;

/**
 * @return APR_SUCCESS; APR_EINVAL: not an absolute http or https URL, has credentials or a
 *         fragment, control or space characters, or a port out of range
 */
apr_status_t llm_url_parse(llm_url_t *u, const char *text, apr_pool_t *p);

/** Encode everything but RFC 3986 unreserved characters and those in keep. */
const char *llm_url_encode(apr_pool_t *p, const char *s, const char *keep);

/** base without trailing slashes + path; a query of base is kept behind the path. */
const char *llm_url_join(apr_pool_t *p, const char *base, const char *path);

/**
 * What may be shown of a URL in headers, the ledger and logs: no query, which may hold a key. Of a
 * text that is no URL to call, as one with credentials before its host, no more than the host.
 */
const char *llm_url_shown(apr_pool_t *p, const char *url);

#endif
