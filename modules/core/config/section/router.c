/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include <apr_strings.h>
#include "config/sections.h"
#include "config/value.h"

#define FIELD(name, kind, field) { name, kind, offsetof(llm_router_settings_t, field), 0, 0, NULL }
#define CUSTOM(name, field, fn) \
    { name, LLM_KIND_CUSTOM, offsetof(llm_router_settings_t, field), 0, 0, fn }
#define END { NULL, LLM_KIND_STR, 0, 0, 0, NULL }

/** A target may be a name or a map with the name under "model". */
static apr_status_t read_target(llm_conf_t *c, const llm_yaml_t *v, apr_array_header_t *targets)
{
    const llm_yaml_t *model = v->type == LLM_YAML_MAP ? llm_yaml_get(v, "model") : v;

    if (llm_yaml_str(model) == NULL) {
        return llm_conf_fail(c, v, "a fallback target must be the name of a model");
    }
    if (v->type == LLM_YAML_MAP && v->count > 1) {
        llm_conf_warn(c, v, "parameters of fallback target '%s' have no effect here yet",
                      model->text);
    }
    APR_ARRAY_PUSH(targets, const char *) = model->text;
    return APR_SUCCESS;
}

static apr_status_t read_targets(llm_conf_t *c, const llm_yaml_t *v, apr_array_header_t **out)
{
    apr_array_header_t *targets = apr_array_make(c->pool, 2, sizeof(const char *));
    apr_status_t rv = APR_SUCCESS;

    *out = targets;
    if (v->type != LLM_YAML_SEQ) {
        return read_target(c, v, targets);
    }
    for (int i = 0; i < v->count; i++) {
        if (read_target(c, v->items[i], targets) != APR_SUCCESS) {
            rv = APR_EGENERAL;
        }
    }
    return rv;
}

/** A list of maps with one key each: [{group: [target, ...]}, ...]. */
static apr_status_t set_fallbacks(llm_conf_t *c, const llm_key_t *key, void *to,
                                  const llm_yaml_t *v)
{
    apr_array_header_t **field = (apr_array_header_t **)(void *)((char *)to + key->offset);
    apr_array_header_t *list = apr_array_make(c->pool, 4, sizeof(llm_fallback_t));
    apr_status_t rv = llm_conf_expect(c, v, LLM_YAML_SEQ, key->name);

    for (int i = 0; v->type == LLM_YAML_SEQ && i < v->count; i++) {
        const llm_yaml_t *entry = v->items[i];
        llm_fallback_t f = { NULL, NULL };

        if (entry->type != LLM_YAML_MAP || entry->count != 1) {
            rv = llm_conf_fail(c, entry, "%s must hold maps with one key each", key->name);
            continue;
        }
        f.group = entry->pairs[0].key->text;
        if (read_targets(c, entry->pairs[0].value, &f.targets) != APR_SUCCESS) {
            rv = APR_EGENERAL;
        }
        APR_ARRAY_PUSH(list, llm_fallback_t) = f;
    }
    *field = list;
    return rv;
}

static apr_status_t set_default_fallbacks(llm_conf_t *c, const llm_key_t *key, void *to,
                                          const llm_yaml_t *v)
{
    llm_router_settings_t *r = to;
    apr_status_t rv = llm_conf_expect(c, v, LLM_YAML_SEQ, key->name);

    return rv == APR_SUCCESS ? read_targets(c, v, &r->default_fallbacks) : rv;
}

/** {alias: group} or {alias: {model: group, hidden: bool}}. */
static apr_status_t set_aliases(llm_conf_t *c, const llm_key_t *key, void *to,
                                const llm_yaml_t *v)
{
    llm_router_settings_t *r = to;
    apr_status_t rv = llm_conf_expect(c, v, LLM_YAML_MAP, key->name);

    if (rv != APR_SUCCESS) {
        return rv;
    }
    r->aliases = apr_array_make(c->pool, v->count, sizeof(llm_alias_t));
    for (int i = 0; i < v->count; i++) {
        const llm_yaml_t *value = v->pairs[i].value;
        const llm_yaml_t *hidden = llm_yaml_get(value, "hidden");
        llm_alias_t a = { v->pairs[i].key->text, NULL, 0 };

        a.group = llm_yaml_str(value->type == LLM_YAML_MAP ? llm_yaml_get(value, "model") : value);
        if (a.group == NULL) {
            rv = llm_conf_fail(c, value, "alias '%s' must name a model", a.name);
            continue;
        }
        a.hidden = hidden != NULL && llm_yaml_boolean(hidden) == 1;
        APR_ARRAY_PUSH(r->aliases, llm_alias_t) = a;
    }
    return rv;
}

static apr_status_t set_retry_policy(llm_conf_t *c, const llm_key_t *key, void *to,
                                     const llm_yaml_t *v)
{
    return llm_conf_policy(c, v, key->name, "Retries",
                           &((llm_router_settings_t *)to)->retry_policy);
}

static apr_status_t set_fails_policy(llm_conf_t *c, const llm_key_t *key, void *to,
                                     const llm_yaml_t *v)
{
    return llm_conf_policy(c, v, key->name, "AllowedFails",
                           &((llm_router_settings_t *)to)->allowed_fails_policy);
}

static apr_status_t set_group_policies(llm_conf_t *c, const llm_key_t *key, void *to,
                                       const llm_yaml_t *v)
{
    llm_router_settings_t *r = to;
    apr_status_t rv = llm_conf_expect(c, v, LLM_YAML_MAP, key->name);

    r->group_retry_policy = apr_hash_make(c->pool);
    for (int i = 0; v->type == LLM_YAML_MAP && i < v->count; i++) {
        llm_policy_t *policy = apr_pcalloc(c->pool, sizeof(*policy));

        if (llm_conf_policy(c, v->pairs[i].value, key->name, "Retries", policy) != APR_SUCCESS) {
            rv = APR_EGENERAL;
        }
        apr_hash_set(r->group_retry_policy, v->pairs[i].key->text, APR_HASH_KEY_STRING, policy);
    }
    return rv;
}

static const llm_key_t keys[] = {
    FIELD("routing_strategy", LLM_KIND_STR, strategy),
    FIELD("num_retries", LLM_KIND_INT, num_retries),
    FIELD("max_fallbacks", LLM_KIND_INT, max_fallbacks),
    FIELD("timeout", LLM_KIND_SECONDS, timeout),
    FIELD("stream_timeout", LLM_KIND_SECONDS, stream_timeout),
    FIELD("retry_after", LLM_KIND_SECONDS, retry_after),
    FIELD("cooldown_time", LLM_KIND_SECONDS, cooldown_time),
    FIELD("disable_cooldowns", LLM_KIND_BOOL, disable_cooldowns),
    FIELD("allowed_fails", LLM_KIND_INT, allowed_fails),
    FIELD("default_max_parallel_requests", LLM_KIND_INT, default_max_parallel_requests),
    FIELD("enable_pre_call_checks", LLM_KIND_BOOL, enable_pre_call_checks),
    FIELD("enable_tag_filtering", LLM_KIND_BOOL, enable_tag_filtering),
    FIELD("tag_filtering_match_any", LLM_KIND_BOOL, tag_match_any),
    FIELD("enable_weighted_failover", LLM_KIND_BOOL, enable_weighted_failover),
    FIELD("fallback_on_unsupported_params", LLM_KIND_BOOL, fallback_on_unsupported_params),
    CUSTOM("fallbacks", fallbacks, set_fallbacks),
    CUSTOM("context_window_fallbacks", context_window_fallbacks, set_fallbacks),
    CUSTOM("content_policy_fallbacks", content_policy_fallbacks, set_fallbacks),
    CUSTOM("default_fallbacks", default_fallbacks, set_default_fallbacks),
    CUSTOM("model_group_alias", aliases, set_aliases),
    CUSTOM("retry_policy", retry_policy, set_retry_policy),
    CUSTOM("allowed_fails_policy", allowed_fails_policy, set_fails_policy),
    CUSTOM("model_group_retry_policy", group_retry_policy, set_group_policies),
    END
};

/** What litellm_settings may say for the router; router_settings wins. */
static const char *const shared[] = { "num_retries", "max_fallbacks", "allowed_fails",
                                      "fallbacks", "context_window_fallbacks",
                                      "content_policy_fallbacks", "default_fallbacks", NULL };

static void defaults(llm_router_settings_t *r)
{
    *r = (llm_router_settings_t){
        .strategy = "simple-shuffle",
        .num_retries = 2,
        .max_fallbacks = 5,
        .timeout = LLM_UNSET,
        .stream_timeout = LLM_UNSET,
        .cooldown_time = apr_time_from_sec(5),
        .allowed_fails = LLM_UNSET,
        .default_max_parallel_requests = LLM_UNSET,
        .fallback_on_unsupported_params = 1,
        .tag_match_any = 1,
    };
    r->retry_policy.fallback = r->allowed_fails_policy.fallback = LLM_UNSET;
    for (int i = 0; i < LLM_ERR_COUNT; i++) {
        r->retry_policy.by_class[i] = r->allowed_fails_policy.by_class[i] = LLM_UNSET;
    }
}

/** default_fallbacks are the fallbacks of the group "*". */
static void add_default(llm_conf_t *c, llm_router_settings_t *r)
{
    if (r->default_fallbacks == NULL) {
        return;
    }
    if (r->fallbacks == NULL) {
        r->fallbacks = apr_array_make(c->pool, 1, sizeof(llm_fallback_t));
    }
    APR_ARRAY_PUSH(r->fallbacks, llm_fallback_t) =
        (llm_fallback_t){ "*", r->default_fallbacks };
}

apr_status_t llm_conf_router(llm_conf_t *c, const llm_yaml_t *litellm, const llm_yaml_t *router)
{
    llm_router_settings_t *r = &c->cfg->router;
    llm_section_t s = { "router_settings", keys, llm_known_router, llm_known_nrouter };
    apr_status_t rv = APR_SUCCESS, other;

    defaults(r);
    for (int i = 0; shared[i] != NULL; i++) {
        const llm_yaml_t *v = llm_yaml_get(litellm, shared[i]);

        if (v != NULL && llm_key_set(c, llm_section_key(&s, shared[i]), r, v) != APR_SUCCESS) {
            llm_config_key_is_wrong(c->cfg, "litellm_settings", shared[i]);
            rv = APR_EGENERAL;
        }
    }
    other = llm_section_read(c, &s, router, r);
    add_default(c, r);
    return rv != APR_SUCCESS ? rv : other;
}
