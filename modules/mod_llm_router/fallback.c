/* SPDX-License-Identifier: Apache-2.0 */
#include <stdlib.h>
#include <string.h>
#include <apr_strings.h>
#include "base/buf.h"
#include "base/utf8.h"
#include "mod_llm_router/router.h"

/* What of a fallback's own error goes into the text of the first group's error. */
#define DETAIL_MAX 2000
#define SUFFIX_MAX (DETAIL_MAX + 4096)

/** The list that speaks for an error, and whether it only holds generic fallbacks. */
typedef struct source_t {
    const apr_array_header_t *list;     /**< llm_fallback_t */
    const apr_array_header_t *defaults; /**< const char *: for groups the list does not name */
} source_t;

static source_t generic_source(const llmr_ask_t *ask)
{
    const llm_router_settings_t *r = &ask->config->router;

    return ask->fallbacks != NULL ? (source_t){ ask->fallbacks, NULL }
                                  : (source_t){ r->fallbacks, r->default_fallbacks };
}

/** The special list for an error class, NULL when none is set. */
static const apr_array_header_t *special_list(const llmr_ask_t *ask, llm_err_class_e cls)
{
    const llm_router_settings_t *r = &ask->config->router;

    switch (cls) {
    case LLM_ERR_CONTEXT_WINDOW:
        return ask->context_window_fallbacks != NULL ? ask->context_window_fallbacks
                                                     : r->context_window_fallbacks;
    case LLM_ERR_CONTENT_POLICY:
        return ask->content_policy_fallbacks != NULL ? ask->content_policy_fallbacks
                                                     : r->content_policy_fallbacks;
    default:
        return NULL;
    }
}

int llmr_fallback_configured(const llmr_ask_t *ask, llm_err_class_e cls)
{
    source_t s = generic_source(ask);

    return cls == LLM_ERR_CONTEXT_WINDOW || cls == LLM_ERR_CONTENT_POLICY
               ? special_list(ask, cls) != NULL
               : s.list != NULL || s.defaults != NULL;
}

/** Whether some deployment's provider has this name. */
static int is_provider(const llm_config_t *cfg, const char *name, apr_size_t n)
{
    for (int i = 0; i < cfg->deployments->nelts; i++) {
        const llm_provider_t *p = APR_ARRAY_IDX(cfg->deployments, i, llm_deployment_t *)->provider;

        if (p != NULL && strncmp(p->name, name, n) == 0 && p->name[n] == '\0') {
            return 1;
        }
    }
    return 0;
}

/** "provider/name" and "name" are the same model; longer is the one with the prefix. */
static int prefixed(const llm_config_t *cfg, const char *longer, const char *shorter)
{
    const char *slash = strchr(longer, '/');

    return slash != NULL && strcmp(slash + 1, shorter) == 0 &&
           is_provider(cfg, longer, (apr_size_t)(slash - longer));
}

/** Targets of a group: its own entry, or one that differs by the provider's prefix only. */
static const apr_array_header_t *chain_of(const llm_config_t *cfg, const apr_array_header_t *list,
                                          const char *group)
{
    const apr_array_header_t *near = NULL;

    for (int i = 0; list != NULL && i < list->nelts; i++) {
        const llm_fallback_t *f = &APR_ARRAY_IDX(list, i, llm_fallback_t);

        if (f->group == NULL) {
            continue;
        }
        if (strcmp(f->group, group) == 0) {
            return f->targets;
        }
        if (prefixed(cfg, group, f->group) || prefixed(cfg, f->group, group)) {
            near = f->targets;
        }
    }
    return near;
}

/** The entry for any group: named so by the request (group NULL), or "*", or the defaults. */
static const apr_array_header_t *chain_for_all(source_t s, int by_request)
{
    for (int i = 0; s.list != NULL && i < s.list->nelts; i++) {
        const llm_fallback_t *f = &APR_ARRAY_IDX(s.list, i, llm_fallback_t);

        if (by_request ? f->group == NULL : f->group != NULL && strcmp(f->group, "*") == 0) {
            return f->targets;
        }
    }
    return by_request ? NULL : s.defaults;
}

int llmr_fallback_exists(const llmr_ask_t *ask, const char *group)
{
    source_t s = generic_source(ask);
    const apr_array_header_t *t = chain_of(ask->config, s.list, group);

    t = t != NULL ? t : chain_for_all(s, 1);
    t = t != NULL ? t : chain_for_all(s, 0);
    return t != NULL && t->nelts > 0;
}

/** External targets for the failure of the plan's group, or NULL. */
static const apr_array_header_t *chain_for_failure(const llmr_plan_t *plan)
{
    const llm_config_t *cfg = plan->ask->config;
    const char *const keys[] = { plan->target.group, plan->target.requested, plan->first_group };
    source_t s = generic_source(plan->ask);
    const apr_array_header_t *t = chain_for_all(s, 1), *special;

    if (t != NULL) {
        return t;
    }
    special = special_list(plan->ask, plan->err->cls);
    if (special != NULL) {
        s = (source_t){ special, NULL };
    }
    for (apr_size_t i = 0; t == NULL && i < sizeof(keys) / sizeof(keys[0]); i++) {
        t = keys[i] != NULL ? chain_of(cfg, s.list, keys[i]) : NULL;
    }
    return t != NULL ? t : chain_for_all(s, 0);
}

static int by_order(const void *a, const void *b)
{
    int x = ((const llmr_hop_t *)a)->order, y = ((const llmr_hop_t *)b)->order;

    return (x > y) - (x < y);
}

/** The order levels of the group behind the one that failed, in order. @return how many */
static int later_orders(const llmr_plan_t *plan, llmr_hop_t *hops)
{
    const llmr_target_t *t = &plan->target;
    int n = 0, kept = 0, low = plan->order;

    if (plan->err->cls == LLM_ERR_CONTEXT_WINDOW || plan->err->cls == LLM_ERR_CONTENT_POLICY) {
        return 0;
    }
    for (int i = 0; i < t->n; i++) {
        if (t->deployments[i]->order != LLM_UNSET) {
            hops[n++] = (llmr_hop_t){ t->requested, t->deployments[i]->order, 0 };
        }
    }
    qsort(hops, (size_t)n, sizeof(*hops), by_order);
    low = n > 0 && low == LLM_UNSET ? hops[0].order : low;
    for (int i = 0; i < n; i++) {
        if (hops[i].order > low) {
            low = hops[i].order;
            hops[kept++] = hops[i];
        }
    }
    return kept;
}

static int attempted(const llmr_plan_t *plan, const llmr_hop_t *hop)
{
    for (int i = 0; plan->attempted != NULL && i < plan->attempted->nelts; i++) {
        const llmr_hop_t *h = &APR_ARRAY_IDX(plan->attempted, i, llmr_hop_t);

        if (h->order == hop->order && strcmp(h->model, hop->model) == 0) {
            return 1;
        }
    }
    return 0;
}

void llmr_fallback_record(llmr_plan_t *plan, const char *model, int order)
{
    llmr_hop_t hop = { model, order, 0 };

    if (plan->attempted == NULL) {
        plan->attempted = apr_array_make(plan->pool, 4, sizeof(llmr_hop_t));
    }
    if (!attempted(plan, &hop)) {
        APR_ARRAY_PUSH(plan->attempted, llmr_hop_t) = hop;
    }
}

/** The failed group and its alias count as attempted, whatever list names them next. */
static void record_failed(llmr_plan_t *plan)
{
    const llmr_target_t *t = &plan->target;

    llmr_fallback_record(plan, t->requested, LLM_UNSET);
    if (!t->by_id && t->group != NULL && strcmp(t->group, t->name) == 0) {
        llmr_fallback_record(plan, t->group, LLM_UNSET);
    }
}

static int depth_allowed(const llmr_ask_t *ask)
{
    int max = ask->config->router.max_fallbacks;

    if (max == LLM_UNSET) {
        return LLMR_FALLBACKS_DEFAULT;
    }
    return max < LLMR_DEPTH_MAX ? max : LLMR_DEPTH_MAX;
}

/**
 * enable_weighted_failover: the rest of the group is drawn from again before other groups are
 * tried. It needs no entry in the configuration, and order levels take its place.
 */
static int wants_failover(const llmr_plan_t *plan)
{
    return plan->ask->config->router.enable_weighted_failover &&
           plan->strategy == &llmr_simple_shuffle && !plan->no_candidate &&
           plan->err->cls != LLM_ERR_CONTEXT_WINDOW && plan->err->cls != LLM_ERR_CONTENT_POLICY &&
           llmr_untried(plan, plan->env->now());
}

/** Open the list of what may replace the group that failed. */
static void open_frame(llmr_plan_t *plan)
{
    const apr_array_header_t *external;
    llmr_hop_t *hops;
    int n, room;

    if (plan->ask->disable_fallbacks || plan->depth >= depth_allowed(plan->ask) ||
        (plan->err->cls == LLM_ERR_UNSUPPORTED_PARAMS &&
         !plan->ask->config->router.fallback_on_unsupported_params)) {
        return;
    }
    external = chain_for_failure(plan);
    room = 1 + plan->target.n + (external != NULL ? external->nelts : 0);
    hops = apr_palloc(plan->pool, sizeof(*hops) * (apr_size_t)room);
    n = later_orders(plan, hops);
    if (n == 0 && wants_failover(plan)) {
        hops[n++] = (llmr_hop_t){ plan->target.requested, plan->order, 1 };
    }
    for (int i = 0; external != NULL && i < external->nelts; i++) {
        hops[n++] = (llmr_hop_t){ APR_ARRAY_IDX(external, i, const char *), LLM_UNSET, 0 };
    }
    if (n > 0) {
        plan->frames[plan->nframes++] = (llmr_frame_t){ hops, n, 0, plan->depth };
    }
    if (plan->fallbacks == 0) {
        plan->first_hops = hops;
        plan->nfirst_hops = n;
    }
}

static int allowed(const llmr_plan_t *plan, const llmr_hop_t *hop)
{
    const llmr_ask_t *ask = plan->ask;

    if (hop->failover) {
        return llmr_untried(plan, plan->env->now());
    }
    if (attempted(plan, hop)) {
        return 0;
    }
    return hop->order != LLM_UNSET || ask->may_use == NULL || ask->may_use(ask->baton, hop->model);
}

int llmr_fallback_next(llmr_plan_t *plan, llmr_hop_t *hop)
{
    record_failed(plan);
    open_frame(plan);
    while (plan->nframes > 0) {
        llmr_frame_t *f = &plan->frames[plan->nframes - 1];

        while (f->next < f->nhops) {
            *hop = f->hops[f->next++];
            if (allowed(plan, hop)) {
                if (!hop->failover) {
                    llmr_fallback_record(plan, hop->model, hop->order);
                }
                plan->depth = ++f->depth;
                plan->fallbacks++;
                return 1;
            }
        }
        plan->nframes--;
    }
    return 0;
}

static void add_hops(llm_buf_t *b, const llmr_plan_t *plan)
{
    for (int i = 0; i < plan->nfirst_hops; i++) {
        const llmr_hop_t *h = &plan->first_hops[i];

        llm_buf_printf(b, "%s%s", i > 0 ? ", " : "", h->model);
        if (h->failover) {
            llm_buf_puts(b, " (other deployments)");
        }
        else if (h->order != LLM_UNSET) {
            llm_buf_printf(b, " (order %d)", h->order);
        }
    }
}

static const char *explained(const llmr_plan_t *plan, const char *message)
{
    llm_buf_t b;

    llm_buf_init(&b, plan->pool, 256, SUFFIX_MAX);
    llm_buf_printf(&b, "\n\nLiteLLM: model group '%s' failed with the error above.",
                   plan->first_group);
    if (plan->fallbacks == 0) {
        llm_buf_puts(&b, " No fallback was attempted.");
    }
    else {
        llm_buf_puts(&b, " Fallback to ");
        add_hops(&b, plan);
        llm_buf_printf(&b, " also failed: %s",
                       llm_utf8_cut(plan->pool, plan->err->message, DETAIL_MAX));
    }
    return b.overflow ? message : apr_pstrcat(plan->pool, message, b.p, NULL);
}

llm_err_t *llmr_fallback_final(llmr_plan_t *plan)
{
    llm_err_t *e = apr_pmemdup(plan->pool, plan->first_err, sizeof(*e));

    if (plan->ask->config->expose_router_debug_in_errors && !plan->ask->disable_fallbacks &&
        plan->first_tried) {
        e->message = explained(plan, e->message);
    }
    return e;
}
