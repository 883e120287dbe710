/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_CONFIG_H
#define LLMP_CONFIG_H

/** @file config.h @brief Creating, merging and completing the server's configuration. */

#include "mod_llm_proxy/gateway.h"

#define LLMP_MAX_REQUEST_DEFAULT    (64 * 1024 * 1024)
#define LLMP_MAX_RESPONSE_DEFAULT   (256 * 1024 * 1024)
#define LLMP_CONNECT_DEFAULT        apr_time_from_sec(10)
#define LLMP_KEEPALIVE_DEFAULT      apr_time_from_sec(60)
#define LLMP_HOLD_DEFAULT           apr_time_from_sec(5)
#define LLMP_HEALTH_AGE_DEFAULT     apr_time_from_sec(10)
#define LLMP_HEALTH_AGE_OTHERS_DEFAULT apr_time_from_sec(60)
#define LLMP_HEALTH_TIMEOUT_DEFAULT apr_time_from_sec(30)
#define LLMP_KEY_SLOTS_DEFAULT      8192
#define LLMP_DEPLOYMENT_SLOTS_DEFAULT 4096
#define LLMP_SPEND_RING_DEFAULT     ((apr_size_t)4 << 20)
#define LLMP_SPEND_JOURNAL_DEFAULT  ((apr_off_t)16 << 20)

void *llmp_sconf_create(apr_pool_t *p, server_rec *s);
void *llmp_sconf_merge(apr_pool_t *p, void *base, void *over);

/** Forget what the last configuration pass set. */
void llmp_global_reset(apr_pool_t *pconf);

/**
 * Read the YAML file of LLMConfig, and hand its database to mod_dbd unless httpd.conf names one.
 * @return NULL, or the error as a directive reports it: "file:line:column: reason"
 */
const char *llmp_config_load(cmd_parms *cmd, const char *file);

/** Fill what is unset in every virtual host; complain of what cannot work. */
int llmp_config_complete(apr_pool_t *pconf, apr_pool_t *ptemp, server_rec *main_server);

#endif
