/* SPDX-License-Identifier: Apache-2.0 */
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <ap_provider.h>
#include <apr_strings.h>
#include "base/one_of.h"
#include "llm_job.h"
#include "llm_part.h"
#include "llm_route.h"
#include "llm_sink.h"
#include "llm_stage.h"
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

static const struct {
    const char *group, *version;
} known[] = {
    { LLM_STAGE_GROUP, LLM_STAGE_VERSION }, { LLM_ROUTE_GROUP, LLM_ROUTE_VERSION },
    { LLM_PART_GROUP, LLM_PART_VERSION }, { LLM_JOB_GROUP, LLM_JOB_VERSION },
    { LLM_SINK_GROUP, LLM_SINK_VERSION },
};

/** @return the version of a group's rows that are read here; NULL: it is none of ours */
static const char *version_of(const char *group)
{
    for (apr_size_t i = 0; i < sizeof(known) / sizeof(known[0]); i++) {
        if (strcmp(group, known[i].group) == 0) {
            return known[i].version;
        }
    }
    return NULL;
}

const char *llmp_brought_check(apr_pool_t *p)
{
    const apr_array_header_t *groups = ap_list_provider_groups(p);

    for (int i = 0; i < groups->nelts; i++) {
        const ap_list_provider_groups_t *g =
            &APR_ARRAY_IDX(groups, i, ap_list_provider_groups_t);
        const char *ours = version_of(g->provider_group);
        apr_array_header_t *names;

        if (ours == NULL || strcmp(ours, g->provider_version) == 0) {
            continue;
        }
        names = ap_list_provider_names(p, g->provider_group, g->provider_version);
        return apr_psprintf(p, "%s \"%s\" is of version %s, and this mod_llm_proxy knows version "
                            "%s: its module has to be built anew", g->provider_group,
                            names->nelts > 0 ? APR_ARRAY_IDX(names, 0, ap_list_provider_names_t)
                                                   .provider_name : "",
                            g->provider_version, ours);
    }
    return NULL;
}

_Static_assert(offsetof(llm_sink_t, name) == 0 && offsetof(llm_job_t, name) == 0,
               "names stand first");

static const char *name_of(const apr_array_header_t *rows, int i)
{
    return *APR_ARRAY_IDX(rows, i, const char *const *);
}

static int is_before(const apr_array_header_t *rows, int n, const char *const *own,
                     const char *name)
{
    int found = own != NULL && llm_is_one_of(own, name);

    for (int i = 0; i < n && !found; i++) {
        found = strcmp(name_of(rows, i), name) == 0;
    }
    return found;
}

const char *llmp_brought_names(apr_pool_t *p, const char *what, const apr_array_header_t *rows,
                               const char *const *own)
{
    for (int i = 0; i < rows->nelts; i++) {
        const char *name = name_of(rows, i);

        if (name == NULL || *name == '\0') {
            return apr_psprintf(p, "a %s has no name", what);
        }
        if (is_before(rows, i, own, name)) {
            return apr_psprintf(p, "two %ss are called \"%s\"", what, name);
        }
    }
    return NULL;
}
