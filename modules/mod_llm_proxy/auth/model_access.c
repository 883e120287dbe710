/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include <apr_strings.h>
#include "mod_llm_proxy/auth/model_access.h"
#include "mod_llm_proxy/caller/key.h"
#include "mod_llm_proxy/route.h"

/** Whether a key's list names an access group that the model, under any of its names, is in. */
static int by_access_group(const llm_config_t *cfg, const apr_array_header_t *names,
                           const char *model)
{
    llm_candidates_t all = llm_config_candidates(cfg, model);

    for (int i = 0; i < all.n; i++) {
        if (llmr_in_groups(all.deployments[i], names)) {
            return 1;
        }
    }
    return 0;
}

/** Whether a key's list names the model itself, by a pattern or with all the others. */
static int grants(const apr_array_header_t *models, const char *model)
{
    for (int i = 0; i < models->nelts; i++) {
        const char *m = APR_ARRAY_IDX(models, i, const char *);

        if (strcmp(m, "all-proxy-models") == 0 || llm_name_matches(m, model)) {
            return 1;
        }
    }
    return 0;
}

/**
 * LiteLLM's pages put "all-team-models" into a new key: whatever its team may use, which without a
 * team is everything. What a team may use is not known here, so with one it names no model.
 */
static int has_teams_models(const llmp_key_t *key)
{
    for (int i = 0; i < key->models->nelts; i++) {
        if (strcmp(APR_ARRAY_IDX(key->models, i, const char *), "all-team-models") == 0) {
            return 1;
        }
    }
    return 0;
}

static int is_limited(const llmp_key_t *key)
{
    return !key->master && key->models != NULL && key->models->nelts > 0 &&
           (key->team_id != NULL || !has_teams_models(key));
}

int llmp_may_use_model(const llmp_req_t *q, const char *model)
{
    return !is_limited(q->key) || grants(q->key->models, model) ||
           by_access_group(q->generation->config, q->key->models, model);
}

const apr_array_header_t *llmp_groups_for(void *baton, const char *name)
{
    const llmp_req_t *q = baton;

    return is_limited(q->key) && !grants(q->key->models, name) ? q->key->models : NULL;
}

static apr_status_t authorize_one(llmp_req_t *q, const char *model, llm_err_t **err)
{
    if (!llmp_may_use_model(q, model)) {
        *err = llm_err_make(q->r->pool, LLM_ERR_PERMISSION, 0,
                            "key not allowed to access model. This key can only access models=[%s]."
                            " Tried to access %s",
                            apr_array_pstrcat(q->r->pool, q->key->models, ','), model);
        (*err)->type = "key_model_access_denied";
        (*err)->param = "model";
        return APR_EGENERAL;
    }
    return APR_SUCCESS;
}

/** What a client names as fallbacks it must be allowed to call. */
static apr_status_t authorize_fallbacks(llmp_req_t *q, const apr_array_header_t *list,
                                        llm_err_t **err)
{
    apr_status_t rv = APR_SUCCESS;

    for (int i = 0; list != NULL && i < list->nelts; i++) {
        const apr_array_header_t *targets = APR_ARRAY_IDX(list, i, llm_fallback_t).targets;

        for (int k = 0; k < targets->nelts && rv == APR_SUCCESS; k++) {
            rv = authorize_one(q, APR_ARRAY_IDX(targets, k, const char *), err);
        }
    }
    return rv;
}

static apr_status_t admit_model(llm_life_t *life, request_rec *r, llm_err_t **err)
{
    llmp_req_t *q = llmp_of_life(life);
    const llmp_controls_t *asked = &q->controls;
    apr_status_t rv;

    (void)r;
    if (q->call.dialect == NULL) {      /* no model's: whose it is, knows who may call it */
        return APR_SUCCESS;
    }
    rv = authorize_one(q, asked->model ? asked->model : "", err);
    if (rv == APR_SUCCESS) {
        rv = authorize_fallbacks(q, asked->fallbacks, err);
    }
    if (rv == APR_SUCCESS) {
        rv = authorize_fallbacks(q, asked->context_window_fallbacks, err);
    }
    if (rv == APR_SUCCESS) {
        rv = authorize_fallbacks(q, asked->content_policy_fallbacks, err);
    }
    return rv;
}

const llm_stage_t llmp_stage_model_access = {
    .name = "model_access", .runs = LLM_STAGE_CALLS | LLM_STAGE_INNER, .admit = admit_model,
};
