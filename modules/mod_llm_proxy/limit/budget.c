/* SPDX-License-Identifier: Apache-2.0 */
#include "mod_llm_proxy.h"
#include "mod_llm_proxy/account/account.h"
#include "mod_llm_proxy/account/answered.h"
#include "mod_llm_proxy/limit/budget.h"
#include "mod_llm_proxy/limit/estimate.h"
#include "mod_llm_proxy/limit/hold.h"
#include "mod_llm_proxy/caller/cache.h"

#define MAX_NAMES        64     /* of models looked at for one call */

/* -- where a name leads, as the router has it ------------------------------------------------- */

/** The deployments whose litellm_params.model is the text. */
static llm_candidates_t by_litellm_model(llmp_req_t *q, const char *model)
{
    const apr_array_header_t *all = q->generation->config->deployments;
    apr_array_header_t *found = apr_array_make(q->call.pool, 4, sizeof(const llm_deployment_t *));

    for (int i = 0; i < all->nelts; i++) {
        const llm_deployment_t *d = APR_ARRAY_IDX(all, i, const llm_deployment_t *);

        if (strcmp(d->model, model) == 0) {
            APR_ARRAY_PUSH(found, const llm_deployment_t *) = d;
        }
    }
    return (llm_candidates_t){ (const llm_deployment_t *const *)found->elts, found->nelts, model };
}

static llm_candidates_t candidates(llmp_req_t *q, const char *model)
{
    llm_candidates_t all = llm_config_candidates(q->generation->config, model);
    const char *otherwise;

    if (all.n == 0) {
        all = by_litellm_model(q, model);
    }
    otherwise = all.n == 0 ? llm_config_default_model(q->generation->config) : NULL;
    return otherwise != NULL ? llm_config_candidates(q->generation->config, otherwise) : all;
}

/* -- models without a price ------------------------------------------------------------------- */

/** Whether no rate is above zero. */
static int costs_nothing(const llm_price_tier_t *t)
{
    return t->input <= 0 && t->output <= 0 && t->cache_read <= 0 && t->cache_write <= 0 &&
           t->cache_write_1h <= 0 && t->reasoning <= 0;
}

static int are_for_nothing(const llm_price_tier_t *tiers, int n)
{
    int free = 1;

    for (int i = 0; i < n; i++) {
        free = free && costs_nothing(&tiers[i]);
    }
    return free;
}

static int are_zero(const double *rates, int n)
{
    int zero = 1;

    for (int i = 0; i < n; i++) {
        zero = zero && rates[i] <= 0;
    }
    return zero;
}

/** Whether pictures, sounds, films and fees beside the tokens of texts cost nothing either. */
static int media_cost_nothing(const llm_price_t *price)
{
    const llm_price_fees_t *f = &price->fees;
    const double rates[] = { price->audio_in, price->audio_out, price->cached_audio,
                             price->image_in, price->image_out, price->video_in, price->video_out,
                             f->search_low, f->search_medium, f->search_high, f->maps, f->citation,
                             f->request, f->image, f->routing, f->page };

    return are_zero(rates, sizeof(rates) / sizeof(rates[0]));
}

static int service_costs_nothing(const llm_price_service_t *s)
{
    const double rates[] = { s->audio_in, s->audio_out, s->cached_audio, s->image_in,
                             s->image_out, s->video_in, s->video_out };

    return costs_nothing(&s->base) && are_for_nothing(s->tiers, s->ntiers) &&
           are_zero(rates, sizeof(rates) / sizeof(rates[0]));
}

/** Whether nothing is ever charged: a price that is not known is no price of zero. */
static int is_free(const llm_price_t *price, llm_op_e op)
{
    const llm_price_tier_t base = { 0, price->input, price->output, price->cache_read,
                                    price->cache_write, price->cache_write_1h, price->reasoning };
    int free = price->input == 0 &&
               (price->output == 0 || (price->output < 0 && !llm_op_writes(op))) &&
               costs_nothing(&base) && media_cost_nothing(price) &&
               are_for_nothing(price->tiers, price->ntiers);

    for (int i = 0; i < price->nservices; i++) {
        free = free && service_costs_nothing(&price->services[i]);
    }
    return free;
}

static const llm_price_t *price_of(const llmp_req_t *q, const llm_deployment_t *d,
                                   const char *model)
{
    return llm_config_price(d, llm_config_upstream_model(d, model, q->call.pool), q->call.pool);
}

static int is_free_model(llmp_req_t *q, const char *model)
{
    llm_candidates_t all = candidates(q, model);
    int free = all.n > 0;

    for (int i = 0; i < all.n && free; i++) {
        const llm_deployment_t *d = all.deployments[i];
        const llm_price_t *price = price_of(q, d, all.model);

        free = is_free(price, q->call.op) && !llmp_takes_told_cost(d) &&
               !llm_config_price_may_come(d, price, q->call.pool);
    }
    return free;
}

int llmp_budget_may_use(void *baton, const char *model)
{
    return is_free_model(baton, model);
}

/* -- what a call may cost --------------------------------------------------------------------- */

/** The dearest of the deployments a name leads to. */
static double dearest(llmp_req_t *q, const char *model, const llmp_weight_t *w)
{
    llm_candidates_t all = candidates(q, model);
    double most = 0;

    for (int i = 0; i < all.n; i++) {
        const llm_deployment_t *d = all.deployments[i];
        double cost = llmp_estimate(q, w, d, all.model, price_of(q, d, all.model));

        most = cost > most ? cost : most;
    }
    return most;
}

/* -- the names a call may come to ------------------------------------------------------------- */

/** The model a call is for, what the request falls back to, and so on. */
typedef struct names_t {
    const char *name[MAX_NAMES];
    int n;
    int more;                   /**< there are more: what they cost nobody has looked at */
} names_t;

static void add_name(names_t *names, const char *name)
{
    for (int i = 0; i < names->n; i++) {
        if (strcmp(names->name[i], name) == 0) {
            return;
        }
    }
    if (names->n == MAX_NAMES) {
        names->more = 1;
        return;
    }
    names->name[names->n++] = name;
}

static void add_targets(names_t *names, const apr_array_header_t *targets)
{
    for (int i = 0; targets != NULL && i < targets->nelts; i++) {
        add_name(names, APR_ARRAY_IDX(targets, i, const char *));
    }
}

/** The model and the fallbacks of the request. */
static void names_of_request(llmp_req_t *q, names_t *names)
{
    const llmp_controls_t *asked = &q->controls;
    const apr_array_header_t *const lists[] = { asked->fallbacks, asked->context_window_fallbacks,
                                                asked->content_policy_fallbacks };

    add_name(names, asked->model ? asked->model : "");
    for (int k = 0; k < 3; k++) {
        for (int i = 0; lists[k] != NULL && i < lists[k]->nelts; i++) {
            add_targets(names, APR_ARRAY_IDX(lists[k], i, llm_fallback_t).targets);
        }
    }
}

static const char *behind_slash(const char *name)
{
    const char *slash = strchr(name, '/');

    return slash != NULL ? slash + 1 : name;
}

/** Whether an entry of a list may speak for a group: rather one too many than one not counted. */
static int speaks_for(const llm_fallback_t *f, const char *group)
{
    return f->group != NULL && (strcmp(f->group, "*") == 0 || strcmp(f->group, group) == 0 ||
                                strcmp(behind_slash(f->group), group) == 0 ||
                                strcmp(f->group, behind_slash(group)) == 0);
}

static void add_fallbacks(names_t *names, const apr_array_header_t *list, const char *group)
{
    for (int i = 0; list != NULL && i < list->nelts; i++) {
        const llm_fallback_t *f = &APR_ARRAY_IDX(list, i, llm_fallback_t);

        if (speaks_for(f, group)) {
            add_targets(names, f->targets);
        }
    }
}

/** What the configuration falls back to from these names, and from there. */
static void names_of_router(llmp_req_t *q, names_t *names)
{
    const llm_router_settings_t *router = &q->generation->config->router;
    const apr_array_header_t *const lists[] = {
        q->controls.fallbacks ? NULL : router->fallbacks,
        q->controls.context_window_fallbacks ? NULL : router->context_window_fallbacks,
        q->controls.content_policy_fallbacks ? NULL : router->content_policy_fallbacks,
    };

    for (int i = 0; i < names->n; i++) {
        const char *group = candidates(q, names->name[i]).model;

        for (int k = 0; k < 3; k++) {
            add_fallbacks(names, lists[k], names->name[i]);
            add_fallbacks(names, lists[k], group != NULL ? group : "");
        }
        add_targets(names, q->controls.fallbacks ? NULL : router->default_fallbacks);
    }
}

static int are_free(llmp_req_t *q, const names_t *names)
{
    int free = !names->more;

    for (int i = 0; i < names->n && free; i++) {
        free = is_free_model(q, names->name[i]);
    }
    return free;
}

static double may_cost(llmp_req_t *q, const names_t *names)
{
    llmp_weight_t weight;
    double most = 0;

    llmp_weigh(q, &weight);
    for (int i = 0; i < names->n; i++) {
        double cost = dearest(q, names->name[i], &weight);

        most = cost > most ? cost : most;
    }
    return most;
}

/* -- admission -------------------------------------------------------------------------------- */

static apr_status_t refuse(llmp_req_t *q, double spent, double held, llm_err_t **err)
{
    apr_pool_t *p = q->call.pool;

    *err = llm_err_make(p, LLM_ERR_BAD_REQUEST, 422,
                        "Budget has been exceeded! Current cost: %s, Max budget: %s%s%s",
                        llm_double_text(p, spent), llm_double_text(p, q->key->max_budget),
                        held > 0 ? ", held back for calls under way: " : "",
                        held > 0 ? llm_double_text(p, held) : "");
    (*err)->type = "budget_exceeded";
    return APR_EGENERAL;
}

/** What a call has of its key's budget. */
typedef struct stay_t {
    llmp_hold_t *hold;          /**< what is held back for it; NULL: nothing */
    int free_only;              /**< the budget is spent: only models without a price */
    double given_up;            /**< of what failed attempts cost, so much was added to the hold */
} stay_t;

/** @return NULL: of a key without a budget */
static stay_t *stay_of(const llmp_req_t *q)
{
    return q->walk.of_stage[LLMP_STAGE_budget];
}

/** Without a price of its own a call needs no room, but for what it would fall back to. */
static int stays_free(stay_t *stay, int free)
{
    stay->free_only = free;
    return free;
}

int llmp_budget_is_spent(const llmp_req_t *q)
{
    return stay_of(q) != NULL && stay_of(q)->free_only;
}

/** What calls a tool or an agent says itself what it may cost. */
static apr_status_t admit_other(llmp_req_t *q, stay_t *stay, llm_err_t **err)
{
    double spent = llmp_key_spend(q->key), left = q->key->max_budget - spent;

    if (left > 0 && llmp_hold_take(q->holds, q->key, q->what->most, left, &stay->hold)) {
        return APR_SUCCESS;
    }
    return refuse(q, spent, left > 0 ? llmp_hold_sum(q->key) : 0, err);
}

static apr_status_t admit(llm_life_t *life, request_rec *r, llm_err_t **err)
{
    llmp_req_t *q = llmp_of_life(life);
    const llmp_key_t *key = q->key;
    names_t names = { .n = 0 };
    stay_t *stay;
    double spent;
    int free;

    (void)r;
    if (key->max_budget < 0) {
        return APR_SUCCESS;
    }
    *life->own = stay = apr_pcalloc(q->call.pool, sizeof(*stay));
    if (q->call.dialect == NULL) {
        return admit_other(q, stay, err);
    }
    spent = llmp_key_spend(key);
    names_of_request(q, &names);
    free = are_free(q, &names);
    if (!(spent < key->max_budget)) {       /* nor is a sum that is no number room for a call */
        return stays_free(stay, free) ? APR_SUCCESS : refuse(q, spent, 0, err);
    }
    if (!q->controls.disable_fallbacks) {
        names_of_router(q, &names);
    }
    if ((free && are_free(q, &names)) ||
        llmp_hold_take(q->holds, key, may_cost(q, &names), key->max_budget - spent, &stay->hold)) {
        return APR_SUCCESS;
    }
    return stays_free(stay, free) ? APR_SUCCESS : refuse(q, spent, llmp_hold_sum(key), err);
}

/** Of what earlier attempts cost: all but the answers that the next one need not ask for again. */
static double lost(const llmp_req_t *q)
{
    return q->charge.cost_given_up - (q->charge.answered != NULL ? q->charge.answered->cost : 0);
}

int llmp_budget_goes_on(llmp_req_t *q)
{
    stay_t *stay = stay_of(q);
    double more, left;

    if (stay == NULL || !(q->charge.cost_given_up > 0)) {
        return 1;
    }
    more = lost(q) - stay->given_up;
    left = q->key->max_budget - llmp_key_spend(q->key);
    if (!(q->charge.cost_given_up < left)) {
        return 0;
    }
    if (more > 0) {
        if (stay->hold != NULL && !llmp_hold_raise(stay->hold, more, left)) {
            return 0;
        }
        stay->given_up += more;
    }
    return 1;
}

/** What was spent counts before what was held back for it is given back. */
static void settle(llm_life_t *life)
{
    llmp_req_t *q = llmp_of_life(life);

    llmp_key_add_spend(q->key, q->charge.cost);
    if (stay_of(q) != NULL) {
        llmp_hold_release(stay_of(q)->hold);
        stay_of(q)->hold = NULL;
    }
}

const llm_stage_t llmp_stage_budget = {
    .name = "budget", .runs = LLM_STAGE_CALLS | LLM_STAGE_INNER, .admit = admit, .settle = settle,
};
