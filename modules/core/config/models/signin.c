/* SPDX-License-Identifier: Apache-2.0 */

/** @file signin.c @brief Deployments that need a short-lived credential, and the way to it. */

#include <string.h>
#include <apr_strings.h>
#include "config/sections.h"
#include "provider/signin/signin.h"

/** Deployments with the same credentials share one. */
static const llm_signin_t *once(llm_config_t *cfg, llm_signin_t *s)
{
    for (int i = 0; i < cfg->signins->nelts; i++) {
        const llm_signin_t *known = APR_ARRAY_IDX(cfg->signins, i, const llm_signin_t *);

        if (memcmp(known->key, s->key, sizeof(s->key)) == 0) {
            return known;
        }
    }
    s->number = cfg->signins->nelts;
    APR_ARRAY_PUSH(cfg->signins, const llm_signin_t *) = s;
    return s;
}

/** Reasons begin with the key they are about, when it is one. */
static const llm_yaml_t *place_of(const llm_conf_t *c, const llm_yaml_t *params, const char *why)
{
    const llm_yaml_t *v = llm_yaml_get(params, apr_pstrmemdup(c->pool, why, strcspn(why, " :")));

    return v != NULL ? v : params;
}

apr_status_t llm_conf_signin(llm_conf_t *c, llm_deployment_t *d, const llm_yaml_t *at)
{
    llm_signin_ask_t ask = { d, c->cfg->azure_refresh, c->pool };
    llm_signin_t *s = NULL;
    const char *why = NULL;

    d->signin = NULL;
    if (d->provider->signin == NULL || d->mock_response != NULL) {
        return APR_SUCCESS;
    }
    if (d->provider->signin(&ask, &s, &why) != APR_SUCCESS) {
        /* one made for every provider may not fit this one: its calls are told so */
        return at != NULL ? llm_conf_fail(c, place_of(c, at, why), "%s", why) : APR_SUCCESS;
    }
    if (s != NULL) {
        d->signin = once(c->cfg, s);
    }
    if (s != NULL && s->warning != NULL && at != NULL) {
        llm_conf_warn(c, place_of(c, at, s->warning), "%s", s->warning);
    }
    return APR_SUCCESS;
}
