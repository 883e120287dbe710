/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include <apr_strings.h>
#include "base/buf.h"
#include "llm_config.h"

/* Stars of one pattern that can be told apart; the loader accepts no more. */
#define STARS_MAX 8
#define NAME_MAX_BYTES 4096

/** The last place of a literal in [s, s + n), or NULL. */
static const char *last_of(const char *s, apr_size_t n, const char *lit, apr_size_t len)
{
    for (apr_size_t at = n; len <= n && at-- > 0;) {
        if (at + len <= n && memcmp(s + at, lit, len) == 0) {
            return s + at;
        }
    }
    return NULL;
}

/**
 * Match a name against a pattern and tell what each '*' stands for, the first as long as it can
 * be: that is how LiteLLM's regular expressions divide a name. Working from the right makes it so
 * without ever going back.
 * @return how many stars there are, or -1: no match
 */
static int match(const char *pattern, const char *name, llm_str_t caps[STARS_MAX])
{
    const char *star = strchr(pattern, '*'), *end = name + strlen(name);
    const char *p_end = pattern + strlen(pattern);
    apr_size_t head = star != NULL ? (apr_size_t)(star - pattern) : 0;
    int stars = 0, i;

    for (const char *c = pattern; *c != '\0'; c++) {
        stars += *c == '*';
    }
    if (stars == 0 || stars > STARS_MAX || strncmp(pattern, name, head) != 0) {
        return -1;
    }
    name += head;
    for (i = stars - 1; i >= 0; i--) {
        const char *lit = p_end;
        apr_size_t len;
        const char *at;

        while (lit[-1] != '*') {
            lit--;
        }
        len = (apr_size_t)(p_end - lit);
        if (i == stars - 1) {
            at = (apr_size_t)(end - name) >= len && memcmp(end - len, lit, len) == 0 ? end - len
                                                                                     : NULL;
        }
        else {
            at = len == 0 ? end : last_of(name, (apr_size_t)(end - name), lit, len);
        }
        if (at == NULL) {
            return -1;
        }
        if (i < stars - 1) {
            caps[i + 1] = (llm_str_t){ at + len, (apr_size_t)(end - (at + len)) };
        }
        end = at;
        p_end = lit - 1;
    }
    caps[0] = (llm_str_t){ name, (apr_size_t)(end - name) };
    return stars;
}

const llm_group_t *llm_config_group(const llm_config_t *cfg, const char *model)
{
    const llm_group_t *g = apr_hash_get(cfg->groups, model, APR_HASH_KEY_STRING);
    llm_str_t caps[STARS_MAX];

    for (int i = 0; g == NULL && cfg->wildcards != NULL && i < cfg->wildcards->nelts; i++) {
        const llm_group_t *w = APR_ARRAY_IDX(cfg->wildcards, i, llm_group_t *);

        g = match(w->name, model, caps) >= 0 ? w : NULL;
    }
    return g;
}

/** The name without the prefix that only says which provider is meant. */
static const char *without_provider(const llm_deployment_t *d, const char *model)
{
    apr_size_t n = d->provider != NULL ? strlen(d->provider->name) : 0;

    return n > 0 && strncmp(model, d->provider->name, n) == 0 && model[n] == '/' ? model + n + 1
                                                                                 : model;
}

const char *llm_config_upstream_model(const llm_deployment_t *d, const char *model, apr_pool_t *p)
{
    llm_str_t caps[STARS_MAX];
    int n, stars = 0;
    llm_buf_t b;

    for (const char *c = strchr(d->upstream_model, '*'); c != NULL; c = strchr(c + 1, '*')) {
        stars++;
    }
    n = stars > 0 ? match(d->group, model, caps) : -1;
    if (n < 0) {
        return d->upstream_model;
    }
    if (n > stars) {
        return without_provider(d, model);      /* more was captured than can be put back */
    }
    llm_buf_init(&b, p, strlen(d->upstream_model) + strlen(model) + 1, NAME_MAX_BYTES);
    stars = 0;
    for (const char *c = d->upstream_model; *c != '\0'; c++) {
        if (*c == '*' && stars < n) {
            llm_buf_add(&b, caps[stars].p, caps[stars].n);
            stars++;
        }
        else {
            llm_buf_add(&b, c, 1);
        }
    }
    return b.overflow ? d->upstream_model : b.p;
}
