/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include "base/json/json.h"
#include "mod_llm_router/router.h"

/** What a request's tag asks of a deployment. */
typedef enum want_e {
    WANT_NOTHING = 0,           /**< a lone mark */
    WANT_MATCH,                 /**< "t": one of these, or all of them */
    WANT_REQUIRED,              /**< "&t" */
    WANT_EXCLUDED               /**< "!t" */
} want_e;

static want_e want_of(const char *tag, const char **value)
{
    int marked = tag[0] == '!' || tag[0] == '&';

    *value = tag + marked;
    if (!marked) {
        return WANT_MATCH;
    }
    if (tag[1] == '\0') {
        return WANT_NOTHING;
    }
    return tag[0] == '!' ? WANT_EXCLUDED : WANT_REQUIRED;
}

static int has_tag(const llm_deployment_t *d, const char *tag)
{
    for (int i = 0; d->tags != NULL && i < d->tags->nelts; i++) {
        if (strcmp(APR_ARRAY_IDX(d->tags, i, const char *), tag) == 0) {
            return 1;
        }
    }
    return 0;
}

static int wants(const llmr_ask_t *ask, want_e kind)
{
    const char *value;
    int n = 0;

    for (int i = 0; ask->tags != NULL && i < ask->tags->nelts; i++) {
        n += want_of(APR_ARRAY_IDX(ask->tags, i, const char *), &value) == kind;
    }
    return n;
}

/** How many of the request's tags of one kind a deployment carries. */
static int carries(const llmr_ask_t *ask, want_e kind, const llm_deployment_t *d)
{
    const char *value;
    int n = 0;

    for (int i = 0; ask->tags != NULL && i < ask->tags->nelts; i++) {
        n += want_of(APR_ARRAY_IDX(ask->tags, i, const char *), &value) == kind &&
             has_tag(d, value);
    }
    return n;
}

typedef int test_fn(const llmr_ask_t *ask, const llm_deployment_t *d);

static int not_excluded(const llmr_ask_t *ask, const llm_deployment_t *d)
{
    return carries(ask, WANT_EXCLUDED, d) == 0;
}

static int has_required(const llmr_ask_t *ask, const llm_deployment_t *d)
{
    return carries(ask, WANT_REQUIRED, d) == wants(ask, WANT_REQUIRED);
}

static int is_default(const llmr_ask_t *ask, const llm_deployment_t *d)
{
    (void)ask;
    return has_tag(d, "default");
}

/** By tags; or by regex, which must not get round tags that all have to match. */
static int matches(const llmr_ask_t *ask, const llm_deployment_t *d)
{
    int n = carries(ask, WANT_MATCH, d), any = ask->config->router.tag_match_any;

    if (n > 0 && (any || n == wants(ask, WANT_MATCH))) {
        return 1;
    }
    return (any || d->tags == NULL || d->tags->nelts == 0) && llmr_tag_regex(ask, d);
}

/** Whom the User-Agent alone could choose: then it filters even without tags. */
static int may_match_agent(const llmr_ask_t *ask, const llm_deployment_t *d)
{
    return d->tag_regex != NULL && d->tag_regex->nelts > 0 && not_excluded(ask, d);
}

static int carries_any(const llmr_ask_t *ask, const llm_deployment_t *d)
{
    return carries(ask, WANT_MATCH, d) > 0;
}

static int count(const llmr_ask_t *ask, test_fn *test, const llm_deployment_t *const *list, int n)
{
    int hits = 0;

    for (int i = 0; i < n; i++) {
        hits += test(ask, list[i]);
    }
    return hits;
}

static int keep(const llmr_ask_t *ask, test_fn *test, const llm_deployment_t **list, int n)
{
    int kept = 0;

    for (int i = 0; i < n; i++) {
        if (test(ask, list[i])) {
            list[kept++] = list[i];
        }
    }
    return kept;
}

static int keep_default(const llmr_ask_t *ask, const llm_deployment_t **list, int n)
{
    return count(ask, is_default, list, n) > 0 ? keep(ask, is_default, list, n) : n;
}

/** A model group may have its own mind; the whole group is asked, not only who is healthy. */
static int enabled(const llmr_ask_t *ask, const llmr_target_t *t)
{
    for (int i = 0; i < t->n; i++) {
        int own = llm_json_bool(t->deployments[i]->model_info, "enable_tag_filtering", -1);

        if (own >= 0) {
            return own;
        }
    }
    return ask->config->router.enable_tag_filtering;
}

/** Only "!t" and "&t" were given. */
static int constrain(const llmr_ask_t *ask, const llm_deployment_t **list, int n)
{
    if (wants(ask, WANT_REQUIRED) == 0) {
        n = keep_default(ask, list, n);
    }
    n = keep(ask, not_excluded, list, n);
    return keep(ask, has_required, list, n);
}

static int by_agent(const llmr_ask_t *ask, const llm_deployment_t *const *list, int n)
{
    return ask->user_agent != NULL && ask->user_agent[0] != '\0' &&
           wants(ask, WANT_REQUIRED) == 0 && count(ask, may_match_agent, list, n) > 0;
}

int llmr_tags_filter(const llmr_ask_t *ask, const llmr_target_t *target,
                     const llm_deployment_t **list, int n)
{
    int constrained = wants(ask, WANT_REQUIRED) + wants(ask, WANT_EXCLUDED) > 0;
    int kept;

    if (n == 0 || !enabled(ask, target)) {
        return n;
    }
    if (wants(ask, WANT_MATCH) == 0 && !by_agent(ask, list, n)) {
        n = constrained ? constrain(ask, list, n) : keep_default(ask, list, n);
        return n > 0 ? n : -1;
    }
    n = keep(ask, not_excluded, list, n);
    n = keep(ask, has_required, list, n);
    kept = keep(ask, matches, list, n);     /* leaves the list as it is when nobody matches */
    if (kept > 0) {
        return kept;
    }
    /*
     * A tag that some deployment of the group carries was meant for that one: when it cannot
     * serve, the request does not slip to the default deployments.
     */
    if (count(ask, carries_any, target->deployments, target->n) > 0) {
        return -1;
    }
    n = keep(ask, is_default, list, n);
    return n > 0 ? n : -1;
}
