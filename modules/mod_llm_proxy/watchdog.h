/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_WATCHDOG_H
#define LLMP_WATCHDOG_H

/** @file watchdog.h @brief What is done beside the requests, in one child at a time. */

#include "mod_llm_proxy/gateway.h"

/** Register with mod_watchdog; from post_config. */
apr_status_t llmp_watchdog_start(server_rec *s, apr_pool_t *pconf);

/** Make this child's rounds end before its database connections do; from child_init. */
void llmp_watchdog_child(server_rec *s, apr_pool_t *pchild);

#endif
