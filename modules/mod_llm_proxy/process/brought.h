/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_BROUGHT_H
#define LLMP_BROUGHT_H

/** @file brought.h @brief What other modules bring: stages, routes, parts, jobs, sinks. */

#include <apr_tables.h>

/**
 * Rows that were registered in a group with ap_register_provider(). httpd knows no order of them.
 * @return const void *, by their names; never NULL
 */
apr_array_header_t *llmp_brought(apr_pool_t *p, const char *group, const char *version);

#endif
