/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include "mod_llm_router/router.h"

static const char *alias_of(const llm_config_t *cfg, const char *model)
{
    const apr_array_header_t *a = cfg->router.aliases;

    for (int i = 0; a != NULL && i < a->nelts; i++) {
        const llm_alias_t *alias = &APR_ARRAY_IDX(a, i, llm_alias_t);

        if (strcmp(alias->name, model) == 0) {
            return alias->group;
        }
    }
    return NULL;
}

static void take_group(llmr_target_t *t, const llm_group_t *g)
{
    t->group = g->name;
    t->deployments = g->deployments;
    t->n = g->ndeployments;
}

/** The deployments whose litellm_params.model is the requested text. */
static int by_litellm_model(const llm_config_t *cfg, apr_pool_t *p, llmr_target_t *t)
{
    const llm_deployment_t **found = NULL;
    int n = 0;

    for (int i = 0; i < cfg->deployments->nelts; i++) {
        const llm_deployment_t *d = APR_ARRAY_IDX(cfg->deployments, i, llm_deployment_t *);

        if (strcmp(d->model, t->name) != 0) {
            continue;
        }
        if (found == NULL) {
            found = apr_palloc(p, sizeof(*found) * (apr_size_t)(cfg->deployments->nelts - i));
            t->group = d->group;
        }
        found[n++] = d;
    }
    t->deployments = found;
    t->n = n;
    return n > 0;
}

static int by_name(const llm_config_t *cfg, const char *name, llmr_target_t *t)
{
    const llm_group_t *g = llm_config_group(cfg, name);

    t->name = name;
    if (g == NULL || g->ndeployments == 0) {
        return 0;
    }
    take_group(t, g);
    return 1;
}

/** A default fallback is a fallback: whom the caller may not use does not serve it either. */
static int by_default(const llmr_ask_t *ask, llmr_target_t *t)
{
    const char *def = llm_config_default_model(ask->config);

    return def != NULL && (ask->may_use == NULL || ask->may_use(ask->baton, def)) &&
           by_name(ask->config, def, t);
}

/**
 * Who may use a model for an access group alone gets that group's deployments of it. A model whose
 * deployments are in none of the caller's groups came to the caller another way: all of them.
 */
static void keep_reachable(const llmr_ask_t *ask, apr_pool_t *p, llmr_target_t *t)
{
    const apr_array_header_t *names = ask->groups_for ? ask->groups_for(ask->baton, t->name) : NULL;
    const llm_deployment_t **kept;
    int n = 0;

    if (names == NULL || t->by_id) {
        return;
    }
    kept = apr_palloc(p, (apr_size_t)t->n * sizeof(*kept));
    for (int i = 0; i < t->n; i++) {
        if (llmr_in_groups(t->deployments[i], names)) {
            kept[n++] = t->deployments[i];
        }
    }
    if (n > 0) {
        t->deployments = kept;
        t->n = n;
    }
}

apr_status_t llmr_resolve(const llmr_ask_t *ask, const char *model, apr_pool_t *p,
                          llmr_target_t *out)
{
    const llm_config_t *cfg = ask->config;
    const char *alias;
    const llm_deployment_t *d;

    memset(out, 0, sizeof(*out));
    out->requested = out->name = model;
    d = apr_hash_get(cfg->by_id, model, APR_HASH_KEY_STRING);
    if (d != NULL) {
        out->group = d->group;
        out->deployments = &APR_ARRAY_IDX(cfg->deployments, d->index, const llm_deployment_t *);
        out->n = out->by_id = 1;
        return APR_SUCCESS;
    }
    alias = alias_of(cfg, model);
    if (by_name(cfg, alias != NULL ? alias : model, out) || by_litellm_model(cfg, p, out) ||
        by_default(ask, out)) {
        keep_reachable(ask, p, out);
        return APR_SUCCESS;
    }
    return APR_NOTFOUND;
}

int llmr_group_size(const llm_config_t *cfg, const char *group)
{
    const llm_group_t *g = apr_hash_get(cfg->groups, group, APR_HASH_KEY_STRING);

    for (int i = 0; g == NULL && cfg->wildcards != NULL && i < cfg->wildcards->nelts; i++) {
        const llm_group_t *w = APR_ARRAY_IDX(cfg->wildcards, i, llm_group_t *);

        g = strcmp(w->name, group) == 0 ? w : NULL;
    }
    return g != NULL ? g->ndeployments : 0;
}
