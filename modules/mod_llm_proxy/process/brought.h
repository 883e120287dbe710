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

/**
 * A row of another version is one of a module that was built for another mod_llm_proxy: nobody
 * would find it, and a guard that it brings would be missing without a word.
 * @return what is wrong, with the module's name of the row; NULL: nothing
 */
const char *llmp_brought_check(apr_pool_t *p);

/**
 * Names of sinks and jobs, of which two of one name would be taken for one.
 * @param what  "sink", "job"
 * @param rows  whose first member is their name
 * @param own   names of ours, NULL behind the last; may be NULL
 * @return what is wrong; NULL: each has a name of its own
 */
const char *llmp_brought_names(apr_pool_t *p, const char *what, const apr_array_header_t *rows,
                               const char *const *own);

#endif
