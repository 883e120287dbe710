/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include <strings.h>
#include <apr_strings.h>
#include "base/nearest.h"
#include "catalog/catalog.h"
#include "config/sections.h"

#define NEAREST 3               /* names offered for a misspelt one */

/** The names that are written most like this one, "a, b, c". */
static const char *nearest(const char *name, apr_size_t n, apr_pool_t *p)
{
    const llm_provider_t *const *all = llm_providers();
    const char *best[NEAREST] = { NULL };
    int far[NEAREST] = { 0 };
    const char *text = "";

    for (int i = 0; all[i] != NULL; i++) {
        int d = llm_name_distance(name, n, all[i]->name);
        const char *candidate = all[i]->name;

        for (int k = 0; k < NEAREST; k++) {
            if (best[k] == NULL || d < far[k]) {
                const char *moved = best[k];
                int moved_far = far[k];

                best[k] = candidate;
                far[k] = d;
                candidate = moved;
                d = moved_far;
            }
            if (candidate == NULL) {
                break;
            }
        }
    }
    for (int k = 0; k < NEAREST && best[k] != NULL; k++) {
        text = apr_pstrcat(p, text, k > 0 ? ", " : "", best[k], NULL);
    }
    return text;
}

/** The provider whose default address this is. */
static const llm_provider_t *by_address(const char *base)
{
    const llm_provider_t *const *all = llm_providers();

    for (int i = 0; base != NULL && all[i] != NULL; i++) {
        apr_size_t n = all[i]->api_base != NULL ? strlen(all[i]->api_base) : 0;

        while (n > 0 && all[i]->api_base[n - 1] == '/') {
            n--;
        }
        if (n > 0 && strncasecmp(base, all[i]->api_base, n) == 0 &&
            (base[n] == '\0' || base[n] == '/')) {
            return all[i];
        }
    }
    return NULL;
}

static apr_status_t resolve_custom(llm_conf_t *c, llm_deployment_t *d, const char *custom,
                                   const llm_yaml_t *at)
{
    apr_size_t n = strlen(custom);

    d->provider = llm_provider_find(custom, n);
    if (d->provider == NULL) {
        return llm_conf_fail(c, at, "unknown provider '%s' in custom_llm_provider; nearest: %s",
                             custom, nearest(custom, n, c->pool));
    }
    d->upstream_model = d->model;
    if (strncmp(d->model, custom, n) == 0 && d->model[n] == '/') {
        d->upstream_model += n + 1;
    }
    return APR_SUCCESS;
}

static apr_status_t resolve_inferred(llm_conf_t *c, llm_deployment_t *d, const char *slash,
                                     const llm_yaml_t *at)
{
    const char *name;

    d->upstream_model = d->model;
    d->provider = by_address(d->api_base);
    if (d->provider != NULL) {
        return APR_SUCCESS;
    }
    name = llm_catalog_provider_of(d->model);
    if (name != NULL) {
        d->provider = llm_provider_find(name, strlen(name));
        return d->provider != NULL
                   ? APR_SUCCESS
                   : llm_conf_fail(c, at, "provider '%s' of model '%s' is not supported", name,
                                   d->model);
    }
    if (slash == NULL) {
        return llm_conf_fail(c, at, "the provider of model '%s' is not known: write provider/%s",
                             d->model, d->model);
    }
    return llm_conf_fail(c, at, "unknown provider '%s' in model '%s'; nearest: %s",
                         apr_pstrmemdup(c->pool, d->model, (apr_size_t)(slash - d->model)),
                         d->model,
                         nearest(d->model, (apr_size_t)(slash - d->model), c->pool));
}

apr_status_t llm_conf_resolve(llm_conf_t *c, llm_deployment_t *d, const char *custom,
                              const llm_yaml_t *at)
{
    const char *slash = strchr(d->model, '/');
    apr_status_t rv = APR_SUCCESS;

    if (custom != NULL) {
        rv = resolve_custom(c, d, custom, at);
    }
    else {
        d->provider = slash != NULL
                          ? llm_provider_find(d->model, (apr_size_t)(slash - d->model))
                          : NULL;
        if (d->provider != NULL) {
            d->upstream_model = slash + 1;
        }
        else {
            rv = resolve_inferred(c, d, slash, at);
        }
    }
    if (rv == APR_SUCCESS && d->upstream_model[0] == '\0') {
        return llm_conf_fail(c, at, "'%s' names a provider but no model", d->model);
    }
    return rv;
}
