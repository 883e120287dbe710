/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_UNVERIFIED_H
#define LLMP_UNVERIFIED_H

/** @file unverified.h @brief litellm_settings.ssl_verify: false, in mod_ssl's own terms. */

#include "mod_llm_proxy/gateway.h"

/**
 * Make the TLS settings that do not verify upstreams, as a <Proxy> section with SSLProxyVerify none
 * would; from post_config, after mod_proxy's. Does nothing unless the configuration asks for it.
 * @return non-success: mod_ssl does not take them, and it was logged
 */
apr_status_t llmp_unverified_open(apr_pool_t *pconf, apr_pool_t *ptemp, server_rec *s);

/** @return what to merge over a request's settings for a connection, or NULL: they verify */
ap_conf_vector_t *llmp_unverified_section(const server_rec *s);

#endif
