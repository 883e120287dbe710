/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_OUTGOING_H
#define LLMP_OUTGOING_H

/**
 * @file outgoing.h
 * @brief Forward proxies on the way to upstreams.
 *
 * ProxyRemote, ProxyRemoteMatch and NoProxy of httpd count. A server with neither of the first
 * two follows the environment as LiteLLM's HTTP client does: https_proxy, http_proxy and no_proxy,
 * in capitals as well, with the rules of Python's urllib.
 */

#include "mod_llm_proxy/gateway.h"
#include "base/http/url.h"
#include <mod_proxy.h>

/** Read the environment; from post_config. @return APR_EGENERAL: unusable (logged) */
apr_status_t llmp_outgoing_open(apr_pool_t *pconf, server_rec *s);

/**
 * Whether an upstream is called without any proxy, as NoProxy or no_proxy says. May ask the DNS,
 * as NoProxy with addresses does: once per upstream.
 */
int llmp_outgoing_direct(request_rec *r, const llm_url_t *url);

/** @return the proxy for a URL that is not called directly, or NULL */
const struct proxy_remote *llmp_outgoing_proxy(request_rec *r, const llm_url_t *parsed,
                                               const char *url);

#endif
