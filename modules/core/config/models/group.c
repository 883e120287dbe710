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
    const char *written;        /**< the pattern in the file its rank comes from */
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

int llm_name_matches(const char *pattern, const char *name)
{
    return matches(pattern, name, NULL);
}

/** Longer patterns first, then those with fewer wildcards; equal: 0. */
static int compare_patterns(const char *x, const char *y)
{
    apr_size_t nx = strlen(x), ny = strlen(y);

    if (nx != ny) {
        return nx > ny ? -1 : 1;
    }
    return count_stars(x) - count_stars(y);
}

/** By the written pattern, so that what was made from "*" stays behind all others. */
static int by_specificity(const void *a, const void *b)
{
    const growing_t *x = *(const growing_t *const *)a;
    const growing_t *y = *(const growing_t *const *)b;
    int order = compare_patterns(x->written, y->written);

    if (order == 0) {
        order = compare_patterns(x->group.name, y->group.name);
    }
    return order != 0 ? order : x->group.deployments[0]->index - y->group.deployments[0]->index;
}

static growing_t *group_for(llm_config_t *cfg, apr_hash_t *all, apr_array_header_t *order,
                            const char *name)
{
    growing_t *g = apr_hash_get(all, name, APR_HASH_KEY_STRING);

    if (g == NULL) {
        g = apr_pcalloc(cfg->pool, sizeof(*g));
        g->group.name = g->written = name;
        g->group.wildcard = strchr(name, '*') != NULL;
        g->list = apr_array_make(cfg->pool, 1, sizeof(const llm_deployment_t *));
        apr_hash_set(all, name, APR_HASH_KEY_STRING, g);
        APR_ARRAY_PUSH(order, llm_group_t *) = &g->group;
    }
    return g;
}

/** "x/" and "*" for the provider "p": the pattern "x/p/" and "*". */
static const char *pattern_for(const char *group, const char *provider, apr_pool_t *p)
{
    const char *star = strchr(group, '*');

    return apr_pstrcat(p, apr_pstrmemdup(p, group, (apr_size_t)(star - group)), provider, "/",
                       star, NULL);
}

static void add_made(llm_conf_t *c, apr_hash_t *all, apr_array_header_t *made,
                     const llm_deployment_t *from, const llm_provider_t *provider)
{
    const char *name = pattern_for(from->group, provider->name, c->pool);
    growing_t *g = apr_hash_get(all, name, APR_HASH_KEY_STRING);
    llm_deployment_t *d;

    if (g != NULL && strcmp(g->written, name) == 0) {
        return;                 /* the file has a group of this name: it is meant */
    }
    d = apr_pmemdup(c->pool, from, sizeof(*d));
    d->made_from = from;
    d->index = c->cfg->deployments->nelts;
    d->group = name;
    d->provider = provider;
    llm_conf_environment(d, c->pool);
    llm_conf_signin(c, d, NULL);
    APR_ARRAY_PUSH(c->cfg->deployments, llm_deployment_t *) = d;
    g = group_for(c->cfg, all, made, name);
    g->written = from->group;
    APR_ARRAY_PUSH(g->list, const llm_deployment_t *) = d;
}

/**
 * A deployment whose model is "*" serves every provider: make one for each, in groups that the
 * client's "provider/model" finds.
 */
static void make_any(llm_conf_t *c, apr_hash_t *all, apr_array_header_t *made)
{
    const llm_provider_t *const *providers = llm_providers();
    int written = c->cfg->deployments->nelts;

    for (int i = 0; i < written; i++) {
        llm_deployment_t *d = APR_ARRAY_IDX(c->cfg->deployments, i, llm_deployment_t *);
        int makes = d->any_provider && count_stars(d->group) == 1;

        c->cfg->has_access_groups |= d->access_groups != NULL;
        if (makes) {
            group_for(c->cfg, all, made, d->group)->group.any_provider = 1;
        }
        for (int k = 0; makes && providers[k] != NULL; k++) {
            add_made(c, all, made, d, providers[k]);
        }
        /* not before: the copies must not carry this provider's key to another one */
        llm_conf_environment(d, c->pool);
        if (d->signin == NULL) {
            llm_conf_signin(c, d, NULL);
        }
    }
}

/** Close the lists of groups and put them where they are looked for. */
static void file_groups(llm_config_t *cfg, const apr_array_header_t *order)
{
    for (int i = 0; i < order->nelts; i++) {
        growing_t *g = (growing_t *)APR_ARRAY_IDX(order, i, llm_group_t *);

        g->group.ndeployments = g->list->nelts;
        g->group.deployments = (const llm_deployment_t **)(void *)g->list->elts;
        if (g->group.wildcard) {
            APR_ARRAY_PUSH(cfg->wildcards, llm_group_t *) = &g->group;
        }
        else {
            apr_hash_set(cfg->groups, g->group.name, APR_HASH_KEY_STRING, &g->group);
        }
    }
}

apr_status_t llm_conf_groups(llm_conf_t *c)
{
    llm_config_t *cfg = c->cfg;
    apr_hash_t *all = apr_hash_make(cfg->pool);
    apr_array_header_t *made = apr_array_make(cfg->pool, 1, sizeof(llm_group_t *));

    cfg->groups = apr_hash_make(cfg->pool);
    cfg->wildcards = apr_array_make(cfg->pool, 4, sizeof(llm_group_t *));
    cfg->group_order = apr_array_make(cfg->pool, 16, sizeof(llm_group_t *));
    for (int i = 0; i < cfg->deployments->nelts; i++) {
        const llm_deployment_t *d = APR_ARRAY_IDX(cfg->deployments, i, llm_deployment_t *);

        APR_ARRAY_PUSH(group_for(cfg, all, cfg->group_order, d->group)->list,
                       const llm_deployment_t *) = d;
    }
    make_any(c, all, made);
    file_groups(cfg, cfg->group_order);
    file_groups(cfg, made);
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

        if (llm_name_matches(g->name, name)) {
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

    if (g != NULL || cfg->wildcards == NULL || cfg->wildcards->nelts == 0) {
        return g;
    }
    g = wildcard_for(cfg, model);
    if ((g == NULL || g->any_provider) && with_prefix(name, model)) {
        const llm_group_t *of_provider = wildcard_for(cfg, name);

        g = of_provider != NULL ? of_provider : g;
    }
    return g;
}

const char *llm_config_default_model(const llm_config_t *cfg)
{
    const apr_array_header_t *list = cfg->router.default_fallbacks, *f = cfg->router.fallbacks;

    for (int i = 0; f != NULL && i < f->nelts; i++) {
        const llm_fallback_t *fb = &APR_ARRAY_IDX(f, i, llm_fallback_t);

        if (fb->group != NULL && strcmp(fb->group, "*") == 0) {
            list = fb->targets;
            break;
        }
    }
    return list != NULL && list->nelts > 0 ? APR_ARRAY_IDX(list, 0, const char *) : NULL;
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

llm_err_t *llm_config_no_model(const llm_config_t *cfg, const llm_call_t *call, const char *model,
                               apr_pool_t *p)
{
    model = model != NULL && *model != '\0' ? model : "None";
    if (cfg->wildcards->nelts > 0) {
        return llm_err_make(p, LLM_ERR_BAD_REQUEST, 0, "You passed in model=%s. There are no "
                            "healthy deployments for this model", model);
    }
    return llm_err_make(p, LLM_ERR_BAD_REQUEST, 0, "%s: Invalid model name passed in model=%s. "
                        "Call `/v1/models` to view available models for your key.",
                        call->dialect->client->path, model);
}

static const char *behind_alias(const llm_config_t *cfg, const char *model)
{
    const apr_array_header_t *aliases = cfg->router.aliases;

    for (int i = 0; aliases != NULL && i < aliases->nelts; i++) {
        const llm_alias_t *a = &APR_ARRAY_IDX(aliases, i, llm_alias_t);

        if (strcmp(a->name, model) == 0) {
            return a->group;
        }
    }
    return model;
}

llm_candidates_t llm_config_candidates(const llm_config_t *cfg, const char *model)
{
    const llm_deployment_t *d = apr_hash_get(cfg->by_id, model, APR_HASH_KEY_STRING);
    const llm_group_t *g;

    if (d != NULL) {
        return (llm_candidates_t){ &APR_ARRAY_IDX(cfg->deployments, d->index,
                                                   const llm_deployment_t *), 1, d->group };
    }
    model = behind_alias(cfg, model);
    g = llm_config_group(cfg, model);
    return g != NULL ? (llm_candidates_t){ g->deployments, g->ndeployments, model }
                     : (llm_candidates_t){ NULL, 0, model };
}
