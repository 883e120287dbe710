/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include <apr_strings.h>
#include "mod_llm_router/router.h"
#include "yaml/yaml.h"

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

/** LiteLLM's own strategies: a file that names one is right, so simple-shuffle serves it. */
static int is_litellms(const char *name)
{
    static const char *const names[] = { "least-busy", "usage-based-routing",
                                         "usage-based-routing-v2", "latency-based-routing",
                                         "cost-based-routing", "lar1", NULL };

    for (int i = 0; names[i] != NULL; i++) {
        if (strcmp(names[i], name) == 0) {
            return 1;
        }
    }
    return 0;
}

/** Note in the report that the key does not do what it says. */
static void note_difference(const llm_config_t *cfg)
{
    for (int i = 0; cfg->seen != NULL && i < cfg->seen->nelts; i++) {
        llm_key_seen_t *k = &APR_ARRAY_IDX(cfg->seen, i, llm_key_seen_t);

        if (strcmp(k->key->text, "routing_strategy") == 0) {
            k->state = LLM_KEY_DIFFERS;
            k->note = "simple-shuffle serves instead";
        }
    }
}

static const char *strategy_place(const llm_config_t *cfg, apr_pool_t *p)
{
    const llm_yaml_t *at = llm_yaml_get(llm_yaml_get(cfg->root, "router_settings"),
                                        "routing_strategy");

    return at != NULL ? apr_pstrcat(p, llm_yaml_place(at, p), ": ", NULL) : "";
}

static const char *check_strategy(const llm_config_t *cfg, const llmr_env_t *env, apr_pool_t *p)
{
    const char *name = cfg->router.strategy;

    if (name == NULL || env->strategy(name) != NULL) {
        return NULL;
    }
    if (cfg->warnings != NULL && is_litellms(name)) {
        note_difference(cfg);
        APR_ARRAY_PUSH(cfg->warnings, const char *) =
            apr_psprintf(cfg->pool, "%srouting_strategy \"%s\" is not there yet: simple-shuffle "
                                    "serves", strategy_place(cfg, p), name);
        return NULL;
    }
    return apr_psprintf(p, "%srouter_settings.routing_strategy: \"%s\" is not known; accepted: %s",
                        strategy_place(cfg, p), name, env->names(p));
}

const char *llmr_check(const llm_config_t *cfg, const llmr_env_t *env, apr_pool_t *p)
{
    const char *bad = check_strategy(cfg, env, p);

    return bad != NULL ? bad : check_tags(cfg, p);
}
