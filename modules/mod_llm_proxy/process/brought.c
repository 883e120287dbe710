/* SPDX-License-Identifier: Apache-2.0 */
#include <stdlib.h>
#include <string.h>
#include <ap_provider.h>
#include "mod_llm_proxy/process/brought.h"

static int by_name(const void *a, const void *b)
{
    return strcmp(((const ap_list_provider_names_t *)a)->provider_name,
                  ((const ap_list_provider_names_t *)b)->provider_name);
}

apr_array_header_t *llmp_brought(apr_pool_t *p, const char *group, const char *version)
{
    apr_array_header_t *names = ap_list_provider_names(p, group, version);
    apr_array_header_t *rows = apr_array_make(p, names->nelts, sizeof(const void *));

    qsort(names->elts, (size_t)names->nelts, sizeof(ap_list_provider_names_t), by_name);
    for (int i = 0; i < names->nelts; i++) {
        const char *name = APR_ARRAY_IDX(names, i, ap_list_provider_names_t).provider_name;

        APR_ARRAY_PUSH(rows, const void *) = ap_lookup_provider(group, name, version);
    }
    return rows;
}
