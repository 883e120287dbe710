/* SPDX-License-Identifier: Apache-2.0 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <apr_strings.h>
#include "catalog/catalog.h"
#include "config/sections.h"

#define MAX_NAME 512            /* longest "provider/model" tried for a name without prefix */

/** A group while its deployments are counted. */
typedef struct growing_t {
    llm_group_t group;
    apr_array_header_t *list;
} growing_t;

static int count_stars(const char *s)
{
    int n = 0;

    for (; *s != '\0'; s++) {
        n += *s == '*';
    }
    return n;
}

static const char *last_occurrence(const char *from, const char *to, const char *what,
                                   apr_size_t n)
{
    for (const char *at = to - n; at >= from; at--) {
        if (memcmp(at, what, n) == 0) {
            return at;
        }
    }
    return NULL;
}

/**
 * Match a name against a pattern in which '*' stands for any text, the first one taking as much
 * as it can. Looking for the literal parts from the right gives that without backtracking.
 * @param captured gets the text of each '*'; NULL: not wanted
 */
static int matches(const char *pattern, const char *name, llm_str_t *captured)
{
    const char *star = strrchr(pattern, '*');
    const char *low = name, *high = name + strlen(name);
    apr_size_t head = (apr_size_t)(strchrnul(pattern, '*') - pattern);
    apr_size_t tail;
    int k = count_stars(pattern) - 1;

    if (star == NULL) {
        return strcmp(pattern, name) == 0;
    }
    tail = strlen(star + 1);
    if ((apr_size_t)(high - low) < head + tail || memcmp(low, pattern, head) != 0 ||
        memcmp(high - tail, star + 1, tail) != 0) {
        return 0;
    }
    low += head;
    high -= tail;
    for (; k > 0; k--) {
        const char *before = memrchr(pattern, '*', (apr_size_t)(star - pattern));
        apr_size_t n = (apr_size_t)(star - before) - 1;
        const char *at = (apr_size_t)(high - low) >= n ? last_occurrence(low, high, before + 1, n)
                                                       : NULL;

        if (at == NULL) {
            return 0;
        }
        if (captured != NULL) {
            captured[k] = (llm_str_t){ at + n, (apr_size_t)(high - at) - n };
        }
        high = at;
        star = before;
    }
    if (captured != NULL) {
        captured[0] = (llm_str_t){ low, (apr_size_t)(high - low) };
    }
    return 1;
}

/** Longer patterns first, then those with fewer wildcards, then as in the file. */
static int by_specificity(const void *a, const void *b)
{
    const llm_group_t *x = *(const llm_group_t *const *)a;
    const llm_group_t *y = *(const llm_group_t *const *)b;
    apr_size_t nx = strlen(x->name), ny = strlen(y->name);

    if (nx != ny) {
        return nx > ny ? -1 : 1;
    }
    if (count_stars(x->name) != count_stars(y->name)) {
        return count_stars(x->name) - count_stars(y->name);
    }
    return x->deployments[0]->index - y->deployments[0]->index;
}

static growing_t *group_for(llm_config_t *cfg, apr_hash_t *all, const char *name)
{
    growing_t *g = apr_hash_get(all, name, APR_HASH_KEY_STRING);

    if (g == NULL) {
        g = apr_pcalloc(cfg->pool, sizeof(*g));
        g->group.name = name;
        g->group.wildcard = strchr(name, '*') != NULL;
        g->list = apr_array_make(cfg->pool, 1, sizeof(const llm_deployment_t *));
        apr_hash_set(all, name, APR_HASH_KEY_STRING, g);
        APR_ARRAY_PUSH(cfg->group_order, llm_group_t *) = &g->group;
    }
    return g;
}

apr_status_t llm_conf_groups(llm_conf_t *c)
{
    llm_config_t *cfg = c->cfg;
    apr_hash_t *all = apr_hash_make(cfg->pool);

    cfg->groups = apr_hash_make(cfg->pool);
    cfg->wildcards = apr_array_make(cfg->pool, 4, sizeof(llm_group_t *));
    cfg->group_order = apr_array_make(cfg->pool, 16, sizeof(llm_group_t *));
    for (int i = 0; i < cfg->deployments->nelts; i++) {
        const llm_deployment_t *d = APR_ARRAY_IDX(cfg->deployments, i, llm_deployment_t *);

        APR_ARRAY_PUSH(group_for(cfg, all, d->group)->list, const llm_deployment_t *) = d;
    }
    for (int i = 0; i < cfg->group_order->nelts; i++) {
        growing_t *g = (growing_t *)APR_ARRAY_IDX(cfg->group_order, i, llm_group_t *);

        g->group.ndeployments = g->list->nelts;
        g->group.deployments = (const llm_deployment_t **)(void *)g->list->elts;
        if (g->group.wildcard) {
            APR_ARRAY_PUSH(cfg->wildcards, llm_group_t *) = &g->group;
        }
        else {
            apr_hash_set(cfg->groups, g->group.name, APR_HASH_KEY_STRING, &g->group);
        }
    }
    if (cfg->wildcards->nelts > 0) {
        qsort(cfg->wildcards->elts, (size_t)cfg->wildcards->nelts, sizeof(llm_group_t *),
              by_specificity);
    }
    return APR_SUCCESS;
}

static const llm_group_t *wildcard_for(const llm_config_t *cfg, const char *name)
{
    for (int i = 0; i < cfg->wildcards->nelts; i++) {
        const llm_group_t *g = APR_ARRAY_IDX(cfg->wildcards, i, llm_group_t *);

        if (matches(g->name, name, NULL)) {
            return g;
        }
    }
    return NULL;
}

/** "provider/model" of a model without prefix. @return 0 when its provider is not known */
static int with_prefix(char out[MAX_NAME], const char *model)
{
    const char *provider = llm_catalog_provider_of(model);
    int n = provider != NULL ? snprintf(out, MAX_NAME, "%s/%s", provider, model) : MAX_NAME;

    return n < MAX_NAME;
}

const llm_group_t *llm_config_group(const llm_config_t *cfg, const char *model)
{
    const llm_group_t *g = apr_hash_get(cfg->groups, model, APR_HASH_KEY_STRING);
    char name[MAX_NAME];

    if (g != NULL || cfg->wildcards->nelts == 0) {
        return g;
    }
    g = wildcard_for(cfg, model);
    if (g == NULL && with_prefix(name, model)) {
        g = wildcard_for(cfg, name);
    }
    return g;
}

/** The client's own name, without the prefix of the provider it goes to. */
static const char *without_prefix(const llm_deployment_t *d, const char *model)
{
    apr_size_t n = strlen(d->provider->name);

    return strncmp(model, d->provider->name, n) == 0 && model[n] == '/' ? model + n + 1 : model;
}

const char *llm_config_upstream_model(const llm_deployment_t *d, const char *model, apr_pool_t *p)
{
    int holes = count_stars(d->upstream_model);
    int stars = count_stars(d->group);
    llm_str_t *captured;
    char name[MAX_NAME];
    const char *from = model;
    const char *out = "";

    if (holes == 0) {
        return d->upstream_model;
    }
    captured = apr_pcalloc(p, sizeof(*captured) * (apr_size_t)(stars + 1));
    if (!matches(d->group, model, captured)) {
        if (!with_prefix(name, model) || !matches(d->group, name, captured)) {
            return without_prefix(d, model);
        }
        from = apr_pstrdup(p, name);
        matches(d->group, from, captured);
    }
    if (stars == 0 || stars > holes) {
        return without_prefix(d, from);
    }
    for (const char *s = d->upstream_model; *s != '\0'; s++) {
        apr_size_t n = strcspn(s, "*");
        int k = *s == '*' ? holes - count_stars(s) : -1;

        if (k < 0) {
            out = apr_pstrcat(p, out, apr_pstrmemdup(p, s, n), NULL);
            s += n - 1;
        }
        else if (k < stars) {
            out = apr_pstrcat(p, out, apr_pstrmemdup(p, captured[k].p, captured[k].n), NULL);
        }
        else {
            out = apr_pstrcat(p, out, "*", NULL);
        }
    }
    return out;
}
