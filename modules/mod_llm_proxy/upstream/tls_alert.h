/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_UPSTREAM_TLS_ALERT_H
#define LLMP_UPSTREAM_TLS_ALERT_H

/** @file tls_alert.h @brief What a TLS alert of an upstream means, in plain words. */

#include <apr_pools.h>

/** @return name and number of an alert, and what to do where that is known */
const char *llmp_tls_alert(int code, apr_pool_t *p);

#endif
