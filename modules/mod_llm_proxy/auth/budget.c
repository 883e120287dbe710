/* SPDX-License-Identifier: Apache-2.0 */
#include "mod_llm_proxy/auth/budget.h"
#include "mod_llm_proxy/auth/hold.h"
#include "mod_llm_proxy/auth/key_cache.h"
#include "base/tokens.h"
#include "dialect/usage.h"

/**
 * Tokens a completion is taken for when nobody says how long it may be: more than most have, less
 * than models could write.
 */
#define USUAL_COMPLETION 4096
#define MAX_CHOICES      128

/* -- where a name leads, as the router has it ------------------------------------------------- */

/** The deployments whose litellm_params.model is the text. */
static llmp_candidates_t by_litellm_model(llmp_req_t *q, const char *model)
{
    const apr_array_header_t *all = q->config->deployments;
    apr_array_header_t *found = apr_array_make(q->r->pool, 4, sizeof(const llm_deployment_t *));

    for (int i = 0; i < all->nelts; i++) {
        const llm_deployment_t *d = APR_ARRAY_IDX(all, i, const llm_deployment_t *);

        if (strcmp(d->model, model) == 0) {
            APR_ARRAY_PUSH(found, const llm_deployment_t *) = d;
        }
    }
    return (llmp_candidates_t){ (const llm_deployment_t *const *)found->elts, found->nelts, model };
}

/** What serves names nobody knows: the first target of "*" or of default_fallbacks; or NULL. */
static const char *default_model(const llm_config_t *cfg)
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

static llmp_candidates_t candidates(llmp_req_t *q, const char *model)
{
    llmp_candidates_t all = llmp_candidates(q->config, model);
    const char *otherwise;

    if (all.n == 0) {
        all = by_litellm_model(q, model);
    }
    otherwise = all.n == 0 ? default_model(q->config) : NULL;
    return otherwise != NULL ? llmp_candidates(q->config, otherwise) : all;
}

/* -- models without a price ------------------------------------------------------------------- */

/** Whether nothing is ever charged: a price that is not known is no price of zero. */
static int is_free(const llm_price_t *price, llm_op_e op)
{
    int free = price->input == 0 &&
               (price->output == 0 || (price->output < 0 && op == LLM_OP_EMBEDDING));

    for (int i = 0; i < price->ntiers; i++) {
        free = free && price->tiers[i].input <= 0 && price->tiers[i].output <= 0;
    }
    for (int i = 0; i < price->nservices; i++) {
        free = free && price->services[i].base.input <= 0 && price->services[i].base.output <= 0;
    }
    return free;
}

static const llm_price_t *price_of(const llmp_req_t *q, const llm_deployment_t *d,
                                   const char *model)
{
    return llm_config_price(d, llm_config_upstream_model(d, model, q->r->pool), q->r->pool);
}

static int is_free_model(llmp_req_t *q, const char *model)
{
    llmp_candidates_t all = candidates(q, model);
    int free = all.n > 0;

    for (int i = 0; i < all.n && free; i++) {
        free = is_free(price_of(q, all.deployments[i], all.model), q->call.op);
    }
    return free;
}

int llmp_budget_may_use(void *baton, const char *model)
{
    return is_free_model(baton, model);
}

/* -- what a call may cost --------------------------------------------------------------------- */

static apr_int64_t asked_tokens(const llmp_req_t *q)
{
    apr_int64_t n = llm_scan_int(q->scan, llm_scan_find(q->scan, "max_completion_tokens"), 0);

    return n > 0 ? n : llm_scan_int(q->scan, llm_scan_find(q->scan, "max_tokens"), 0);
}

static apr_int64_t completion_of(const llmp_req_t *q, const llm_price_t *price)
{
    apr_int64_t asked = asked_tokens(q), n = asked > 0 ? asked : USUAL_COMPLETION;
    apr_int64_t choices = llm_scan_int(q->scan, llm_scan_find(q->scan, "n"), 1);

    if (q->call.op == LLM_OP_EMBEDDING) {
        return 0;
    }
    if (price->max_output_tokens > 0 && n > price->max_output_tokens) {
        n = price->max_output_tokens;
    }
    n *= choices > 1 && choices <= MAX_CHOICES ? choices : 1;
    return n < LLM_USAGE_MAX ? n : LLM_USAGE_MAX;
}

/** The dearest of the deployments a name leads to. */
static double dearest(llmp_req_t *q, const char *model, llm_usage_t *u)
{
    llmp_candidates_t all = candidates(q, model);
    const llm_price_t *last = NULL;
    double most = 0;

    for (int i = 0; i < all.n; i++) {
        const llm_price_t *price = price_of(q, all.deployments[i], all.model);
        double cost;

        if (price == last) {
            continue;
        }
        last = price;
        u->completion = completion_of(q, price);
        cost = llm_cost(price, u, NULL);
        most = cost > most ? cost : most;
    }
    return most;
}

/* -- the names a client gives ----------------------------------------------------------------- */

/** Calls each with the model and the fallbacks of the request. */
static void each_model(llmp_req_t *q, void (*each)(llmp_req_t *, const char *, void *),
                       void *baton)
{
    const apr_array_header_t *const lists[] = { q->ctl.fallbacks, q->ctl.context_window_fallbacks,
                                                q->ctl.content_policy_fallbacks };

    each(q, q->ctl.model ? q->ctl.model : "", baton);
    for (int k = 0; k < 3; k++) {
        for (int i = 0; lists[k] != NULL && i < lists[k]->nelts; i++) {
            const apr_array_header_t *names = APR_ARRAY_IDX(lists[k], i, llm_fallback_t).targets;

            for (int j = 0; j < names->nelts; j++) {
                each(q, APR_ARRAY_IDX(names, j, const char *), baton);
            }
        }
    }
}

static void check_free(llmp_req_t *q, const char *model, void *free)
{
    *(int *)free = *(int *)free && is_free_model(q, model);
}

typedef struct estimate_t {
    llm_usage_t usage;
    double most;
} estimate_t;

static void check_cost(llmp_req_t *q, const char *model, void *baton)
{
    estimate_t *e = baton;
    double cost = dearest(q, model, &e->usage);

    e->most = cost > e->most ? cost : e->most;
}

static double may_cost(llmp_req_t *q)
{
    estimate_t e = { .usage = { .known = 1 } };

    e.usage.prompt = llm_tokens_about(q->body.p, q->body.n);
    e.usage.service = llm_service_of_member(q->scan, llm_scan_find(q->scan, "service_tier"));
    each_model(q, check_cost, &e);
    return e.most;
}

/* -- admission -------------------------------------------------------------------------------- */

static apr_status_t refuse(llmp_req_t *q, double spent, double held, llm_err_t **err)
{
    apr_pool_t *p = q->r->pool;

    *err = llm_err_make(p, LLM_ERR_BAD_REQUEST, 422,
                        "Budget has been exceeded! Current cost: %s, Max budget: %s%s%s",
                        llm_double_text(p, spent), llm_double_text(p, q->key->max_budget),
                        held > 0 ? ", held back for calls under way: " : "",
                        held > 0 ? llm_double_text(p, held) : "");
    (*err)->type = "budget_exceeded";
    return APR_EGENERAL;
}

apr_status_t llmp_budget_admit(llmp_req_t *q, llm_err_t **err)
{
    const llmp_key_t *key = q->key;
    double spent;
    int free = 1;

    if (key->max_budget < 0) {
        return APR_SUCCESS;
    }
    spent = llmp_key_spend(key);
    each_model(q, check_free, &free);
    if (free) {
        q->free_only = spent >= key->max_budget;
        return APR_SUCCESS;
    }
    if (spent >= key->max_budget) {
        return refuse(q, spent, 0, err);
    }
    if (!llmp_hold_take(key, may_cost(q), key->max_budget - spent, &q->hold)) {
        return refuse(q, spent, llmp_hold_sum(key), err);
    }
    return APR_SUCCESS;
}
