/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_strings.h>
#include "mod_llm_router/router.h"

static const char *check_tags(const llm_config_t *cfg, apr_pool_t *p)
{
    for (int i = 0; i < cfg->deployments->nelts; i++) {
        const llm_deployment_t *d = APR_ARRAY_IDX(cfg->deployments, i, llm_deployment_t *);
        const char *bad = llmr_tag_regex_bad(d, p);

        if (bad != NULL) {
            return apr_psprintf(p, "%s%stag_regex of model \"%s\": \"%s\" is not an expression "
                                   "this gateway can read",
                                d->place != NULL ? d->place : "", d->place != NULL ? ": " : "",
                                d->group, bad);
        }
    }
    return NULL;
}

const char *llmr_check(const llm_config_t *cfg, const llmr_env_t *env, apr_pool_t *p)
{
    const char *name = cfg->router.strategy;

    if (name != NULL && env->strategy(name) == NULL) {
        return apr_psprintf(p, "router_settings.routing_strategy: \"%s\" is not known; "
                               "accepted: %s", name, env->names(p));
    }
    return check_tags(cfg, p);
}
