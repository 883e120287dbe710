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
            llm_config_key_is_wrong(cfg, "litellm_params", "tag_regex");
            return apr_psprintf(p, "%s%stag_regex of model \"%s\": \"%s\" is not an expression "
                                   "this gateway can read",
                                d->place != NULL ? d->place : "", d->place != NULL ? ": " : "",
                                d->group, bad);
        }
    }
    return NULL;
}

/**
 * LiteLLM's own strategies: a file that names one is right, so simple-shuffle serves it. Those that
 * limit pass over a deployment that has had its rpm or tpm this minute, and refuse when all have.
 */
static const struct {
    const char *name;
    int limits;
} litellms[] = {
    { "least-busy", 0 },
    { "usage-based-routing", 1 },
    { "usage-based-routing-v2", 1 },
    { "latency-based-routing", 1 },
    { "cost-based-routing", 1 },
    { "lar1", 0 },
};

/** @return 1 when it is one of LiteLLM's. @param limits set to whether it limits; or NULL */
static int is_litellms(const char *name, int *limits)
{
    for (apr_size_t i = 0; i < sizeof(litellms) / sizeof(litellms[0]); i++) {
        if (strcmp(litellms[i].name, name) == 0) {
            if (limits != NULL) {
                *limits = litellms[i].limits;
            }
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
    if (cfg->warnings != NULL && is_litellms(name, NULL)) {
        note_difference(cfg);
        APR_ARRAY_PUSH(cfg->warnings, const char *) =
            apr_psprintf(cfg->pool, "%srouting_strategy \"%s\" is not there yet: simple-shuffle "
                                    "serves", strategy_place(cfg, p), name);
        return NULL;
    }
    llm_config_key_is_wrong(cfg, "router_settings", "routing_strategy");
    return apr_psprintf(p, "%srouter_settings.routing_strategy: \"%s\" is not known; accepted: %s",
                        strategy_place(cfg, p), name, env->names(p));
}

/* -- what is a limit in LiteLLM -------------------------------------------------------------- */

/** Keys an entry may have as well in its litellm_params or model_info. */
static const char *const per_minute[] = { "rpm", "tpm" };

static int is_listed(const llm_yaml_t *list, const char *name)
{
    for (int i = 0; name != NULL && list != NULL && list->type == LLM_YAML_SEQ && i < list->count;
         i++) {
        const char *one = llm_yaml_str(list->items[i]);

        if (one != NULL && strcmp(one, name) == 0) {
            return 1;
        }
    }
    return 0;
}

/** The strategy of a model: that of the first routing group with it, else the router's. */
static const char *strategy_of(const llm_config_t *cfg, const char *model)
{
    const llm_yaml_t *groups = llm_yaml_get(llm_yaml_get(cfg->root, "router_settings"),
                                            "routing_groups");

    for (int i = 0; groups != NULL && groups->type == LLM_YAML_SEQ && i < groups->count; i++) {
        if (is_listed(llm_yaml_get(groups->items[i], "models"), model)) {
            return llm_yaml_str(llm_yaml_get(groups->items[i], "routing_strategy"));
        }
    }
    return cfg->router.strategy;
}

/** Nothing, and what is no limit in LiteLLM either. */
static int says_nothing(const llm_yaml_t *v)
{
    return v == NULL || v->type == LLM_YAML_NULL || (v->type == LLM_YAML_STR && v->len == 0);
}

static void note_unguarded(const llm_config_t *cfg, const llm_yaml_t *key)
{
    for (int i = 0; cfg->seen != NULL && i < cfg->seen->nelts; i++) {
        llm_key_seen_t *k = &APR_ARRAY_IDX(cfg->seen, i, llm_key_seen_t);

        if (strcmp(k->key->text, key->text) == 0) {
            k->state = LLM_KEY_UNGUARDED;
            k->note = "its limit per minute";
        }
    }
}

/** One that many entries inherit is told of once. */
static int is_told(const llm_config_t *cfg, const char *text)
{
    for (int i = 0; i < cfg->unguarded->nelts; i++) {
        if (strcmp(APR_ARRAY_IDX(cfg->unguarded, i, llm_unguarded_t).text, text) == 0) {
            return 1;
        }
    }
    return 0;
}

/** What makes it a limit: "routing_strategy \"...\"", and how many of the keys are one then. */
typedef struct cause_t {
    const char *by;
    int names;
} cause_t;

static void add_limit(const llm_config_t *cfg, const llm_yaml_pair_t *pair, const char *by)
{
    apr_pool_t *p = cfg->pool;
    const char *text = apr_psprintf(p, "%s: key '%s' limits calls per minute with %s and has no "
                                       "such effect here yet", llm_yaml_place(pair->key, p),
                                    pair->key->text, by);

    if (says_nothing(pair->value) || is_told(cfg, text)) {
        return;
    }
    APR_ARRAY_PUSH(cfg->unguarded, llm_unguarded_t) = (llm_unguarded_t){ pair->key->text, text };
    note_unguarded(cfg, pair->key);
}

/**
 * The limits in one map: an entry of model_list, its litellm_params, its model_info, or what it
 * inherits.
 * @param over NULL, or what goes before the map
 */
static void add_limits(const llm_config_t *cfg, const llm_yaml_t *map, const llm_yaml_t *over,
                       const cause_t *cause)
{
    for (int i = 0; map != NULL && map->type == LLM_YAML_MAP && i < map->count; i++) {
        const char *name = map->pairs[i].key->text;

        for (int k = 0; k < cause->names; k++) {
            if (strcmp(name, per_minute[k]) == 0 && llm_yaml_get(over, name) == NULL) {
                add_limit(cfg, &map->pairs[i], cause->by);
            }
        }
    }
}

/** The values of the credential an entry names, which stand for what it does not set itself. */
static const llm_yaml_t *credential_of(const llm_config_t *cfg, const llm_yaml_t *params)
{
    const llm_yaml_t *list = llm_yaml_get(cfg->root, "credential_list");
    const char *wanted = llm_yaml_str(llm_yaml_get(params, "litellm_credential_name"));

    for (int i = 0; wanted != NULL && list != NULL && list->type == LLM_YAML_SEQ &&
                    i < list->count; i++) {
        const char *name = llm_yaml_str(llm_yaml_get(list->items[i], "credential_name"));

        if (name != NULL && strcmp(name, wanted) == 0) {
            return llm_yaml_get(list->items[i], "credential_values");
        }
    }
    return NULL;
}

/** LiteLLM's checks before a call count rpm, under every strategy. */
static cause_t cause_of(const llm_config_t *cfg, const llmr_env_t *env, const char *strategy)
{
    int limits = 0;

    if (strategy != NULL && env->strategy(strategy) == NULL &&
        is_litellms(strategy, &limits) && limits) {
        return (cause_t){ apr_psprintf(cfg->pool, "routing_strategy \"%s\"", strategy), 2 };
    }
    return (cause_t){ "enable_pre_call_checks", cfg->router.enable_pre_call_checks ? 1 : 0 };
}

static void check_entry(const llm_config_t *cfg, const llmr_env_t *env, const llm_yaml_t *entry)
{
    const char *model = llm_yaml_str(llm_yaml_get(entry, "model_name"));
    const cause_t cause = cause_of(cfg, env, strategy_of(cfg, model));
    const llm_yaml_t *params = llm_yaml_get(entry, "litellm_params");
    const llm_yaml_t *router = llm_yaml_get(cfg->root, "router_settings");

    add_limits(cfg, entry, NULL, &cause);
    add_limits(cfg, params, NULL, &cause);
    add_limits(cfg, llm_yaml_get(entry, "model_info"), NULL, &cause);
    add_limits(cfg, credential_of(cfg, params), params, &cause);
    add_limits(cfg, llm_yaml_get(router, "default_litellm_params"), params, &cause);
}

/**
 * What is more than a weight: a server that went on without would serve what its administrator has
 * bounded. The tree is read, since an entry with a mistake is no deployment.
 */
static void check_limits(const llm_config_t *cfg, const llmr_env_t *env)
{
    const llm_yaml_t *list = llm_yaml_get(cfg->root, "model_list");

    for (int i = 0; cfg->unguarded != NULL && list != NULL && list->type == LLM_YAML_SEQ &&
                    i < list->count; i++) {
        check_entry(cfg, env, list->items[i]);
    }
}

const char *llmr_check(const llm_config_t *cfg, const llmr_env_t *env, apr_pool_t *p)
{
    const char *bad = check_strategy(cfg, env, p);

    check_limits(cfg, env);
    return bad != NULL ? bad : check_tags(cfg, p);
}
