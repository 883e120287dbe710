/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_STATUS_H
#define LLMP_STATUS_H

/**
 * @file status.h
 * @brief The gateway's section of mod_status' page: calls, deployments, spend, database.
 */

#include "mod_llm_proxy/gateway.h"

/** Memory for the counts of calls; from post_config. */
apr_status_t llmp_status_open(server_rec *s);

/** Take one of the counts; from child_init. */
void llmp_status_child(apr_pool_t *pchild);

/** Hook handler, before the gateway's: a call is under way until its request ends. */
int llmp_status_count(request_rec *r);

/** Register with mod_status, if that is loaded. */
void llmp_status_hooks(void);

#endif
