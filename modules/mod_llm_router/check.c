/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_strings.h>
#include "mod_llm_router/router.h"

const char *llmr_check(const llm_config_t *cfg, const llmr_env_t *env, apr_pool_t *p)
{
    const char *name = cfg->router.strategy;

    if (name == NULL || env->strategy(name) != NULL) {
        return NULL;
    }
    return apr_psprintf(p, "router_settings.routing_strategy: \"%s\" is not known; accepted: %s",
                        name, env->names(p));
}
