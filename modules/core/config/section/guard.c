/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include <apr_strings.h>
#include "config/section/guard.h"
#include "config/value.h"

/*
 * Keys of LiteLLM's that guard or limit calls, or redact what is kept of them, and have no effect
 * here yet. A server that went on without them would serve or keep what its administrator has
 * forbidden; docs/yaml.md lists them from here.
 */
typedef struct guard_t {
    const char *section, *key;
    const char *const *values;  /**< only with one of these among its values, or a map's members;
                                     NULL: with any */
} guard_t;

/** Handlers LiteLLM has for guarding; a name with a dot is Python code, which may guard too. */
static const char *const guarding_callbacks[] = {
    "aporia_prompt_injection", "azure_content_safety", "banned_keywords", "blocked_user_check",
    "cache_control_check", "code_interpreter_interception", "detect_prompt_injection",
    "dynamic_rate_limiter", "dynamic_rate_limiter_v3", "google_text_moderation", "hide_secrets",
    "lakera_prompt_injection", "llamaguard_moderations", "llmguard_moderations",
    "max_budget_limiter", "openai_moderations", "parallel_request_limiter", "presidio", NULL
};
static const char *const limiting_checks[] = { "enforce_model_rate_limits",
                                               "router_budget_limiting", NULL };
static const char *const limiting_members[] = { "enforced_params", NULL };
static const char *const limiting_policy[] = { "reject", NULL };
/** Of litellm_params, which may stand in a map for all deployments as well. */
static const char *const limiting_params[] = {
    "allowed_model_region", "default_api_key_rpm_limit", "default_api_key_tpm_limit",
    "enable_json_schema_validation", "guardrails", "itpm", "max_budget", "no-log", "otpm", "rpd",
    "tpd", "turn_off_message_logging", NULL
};
/** What hides something when it is false. */
static const char *const false_alone[] = { "false", NULL };

static const guard_t guards[] = {
    { "the top level", "guardrails", NULL },
    { "the top level", "policies", NULL },
    { "the top level", "policy_attachments", NULL },

    { "general_settings", "admin_only_routes", NULL },
    { "general_settings", "allowed_ips", NULL },
    { "general_settings", "allowed_routes", NULL },
    { "general_settings", "apply_user_budget_to_team_keys", NULL },
    { "general_settings", "custom_auth", NULL },
    { "general_settings", "custom_key_generate", NULL },
    { "general_settings", "custom_key_policy", NULL },
    { "general_settings", "custom_key_update", NULL },
    { "general_settings", "default_team_disabled", NULL },
    { "general_settings", "disable_custom_api_keys", NULL },
    { "general_settings", "enforce_fallback_model_access", NULL },
    { "general_settings", "enforce_rbac", NULL },
    { "general_settings", "enforce_user_param", NULL },
    { "general_settings", "enforced_params", NULL },
    { "general_settings", "fail_closed_budget_enforcement", NULL },
    { "general_settings", "fail_closed_rate_limit_enforcement", NULL },
    { "general_settings", "global_max_parallel_requests", NULL },
    { "general_settings", "max_in_flight_requests_per_worker", NULL },
    { "general_settings", "max_parallel_requests", NULL },
    { "general_settings", "max_queued_requests_per_worker", NULL },
    { "general_settings", "missing_session_id", limiting_policy },
    { "general_settings", "reject_clientside_metadata_tags", NULL },
    { "general_settings", "role_permissions", NULL },
    { "general_settings", "service_account_settings", limiting_members },

    { "litellm_settings", "azure_content_safety_params", NULL },
    { "litellm_settings", "banned_keywords_list", NULL },
    { "litellm_settings", "block_requests_for_models_without_pricing", NULL },
    { "litellm_settings", "blocked_user_list", NULL },
    { "litellm_settings", "callbacks", guarding_callbacks },
    { "litellm_settings", "default_internal_user_params", NULL },
    { "litellm_settings", "default_key_generate_params", NULL },
    { "litellm_settings", "default_max_internal_user_budget", NULL },
    { "litellm_settings", "default_team_params", NULL },
    { "litellm_settings", "enable_json_schema_validation", NULL },
    { "litellm_settings", "enable_key_alias_format_validation", NULL },
    { "litellm_settings", "failure_callback", guarding_callbacks },
    { "litellm_settings", "global_disable_no_log_param", NULL },
    { "litellm_settings", "guardrail_name_config_map", NULL },
    { "litellm_settings", "guardrails", NULL },
    { "litellm_settings", "input_callback", guarding_callbacks },
    { "litellm_settings", "key_alias_pattern", NULL },
    { "litellm_settings", "key_generation_settings", NULL },
    { "litellm_settings", "max_budget", NULL },
    { "litellm_settings", "max_end_user_budget", NULL },
    { "litellm_settings", "max_end_user_budget_id", NULL },
    { "litellm_settings", "max_internal_user_budget", NULL },
    { "litellm_settings", "max_user_budget", NULL },
    { "litellm_settings", "overwrite_user_with_key_hash", NULL },
    { "litellm_settings", "post_call_rules", NULL },
    { "litellm_settings", "pre_call_rules", NULL },
    { "litellm_settings", "priority_reservation", NULL },
    { "litellm_settings", "prompt_injection_params", NULL },
    { "litellm_settings", "redact_messages_in_exceptions", NULL },
    { "litellm_settings", "redact_user_api_key_info", NULL },
    { "litellm_settings", "standard_logging_payload_excluded_fields", NULL },
    { "litellm_settings", "success_callback", guarding_callbacks },
    { "litellm_settings", "tag_budget_config", NULL },
    { "litellm_settings", "upperbound_key_generate_params", NULL },
    { "litellm_settings", "validate_end_user_id_in_db", NULL },
    { "litellm_settings", "vertex_ai_safety_settings", NULL },

    { "router_settings", "default_litellm_params", limiting_params },
    { "router_settings", "guardrail_list", NULL },
    { "router_settings", "optional_pre_call_checks", limiting_checks },
    { "router_settings", "provider_budget_config", NULL },

    { "litellm_params", "allowed_model_region", NULL },
    { "litellm_params", "default_api_key_rpm_limit", NULL },
    { "litellm_params", "default_api_key_tpm_limit", NULL },
    { "litellm_params", "enable_json_schema_validation", NULL },
    { "litellm_params", "guardrails", NULL },
    { "litellm_params", "itpm", NULL },
    { "litellm_params", "max_budget", NULL },
    { "litellm_params", "no-log", NULL },
    { "litellm_params", "otpm", NULL },
    { "litellm_params", "rpd", NULL },
    { "litellm_params", "tpd", NULL },
    { "litellm_params", "turn_off_message_logging", NULL },

    { "model_info", "access_windows", NULL },
    { "model_info", "discoverable", false_alone },
    { "model_info", "itpm", NULL },
    { "model_info", "otpm", NULL },
    { "model_info", "supported_environments", NULL },
};

static const guard_t *find(const char *section, const char *key)
{
    for (apr_size_t i = 0; i < sizeof(guards) / sizeof(guards[0]); i++) {
        if (strcmp(guards[i].key, key) == 0 && strcmp(guards[i].section, section) == 0) {
            return &guards[i];
        }
    }
    return NULL;
}

static int is_false(const llm_yaml_t *v)
{
    return v->type != LLM_YAML_NULL && llm_yaml_boolean(v) == 0;
}

/** null, false, an empty text, list or map guard nothing. */
static int says_something(const llm_yaml_t *v)
{
    switch (v->type) {
    case LLM_YAML_NULL:
        return 0;
    case LLM_YAML_SEQ:
    case LLM_YAML_MAP:
        return v->count > 0;
    case LLM_YAML_STR:
        return v->len > 0 && llm_yaml_boolean(v) != 0;
    default:
        return llm_yaml_boolean(v) != 0 || v->type == LLM_YAML_INT;
    }
}

static int is_guarding(const guard_t *g, const char *text)
{
    for (int i = 0; text != NULL && g->values[i] != NULL; i++) {
        if (strcmp(text, g->values[i]) == 0) {
            return 1;
        }
    }
    return text != NULL && g->values == guarding_callbacks && strchr(text, '.') != NULL;
}

/** The i-th value, or the name of the i-th member if that says something. */
static const char *value_at(const llm_yaml_t *v, int i)
{
    if (v->type == LLM_YAML_MAP) {
        return says_something(v->pairs[i].value) ? v->pairs[i].key->text : NULL;
    }
    return llm_yaml_str(v->type == LLM_YAML_SEQ ? v->items[i] : v);
}

/** All that guard, "'a', 'b'": one that is left out would be missed unseen. */
static const char *guarding_values(const guard_t *g, const llm_yaml_t *v, int *count,
                                   apr_pool_t *p)
{
    int n = v->type == LLM_YAML_SEQ || v->type == LLM_YAML_MAP ? v->count : 1;
    const char *names = "";

    *count = 0;
    for (int i = 0; i < n; i++) {
        const char *text = value_at(v, i);

        if (is_guarding(g, text)) {
            names = apr_pstrcat(p, names, (*count)++ > 0 ? ", '" : "'", text, "'", NULL);
        }
    }
    return names;
}

const char *llm_guard_of(const char *section, const llm_yaml_pair_t *pair, const char **names,
                         apr_pool_t *p)
{
    const guard_t *g = find(section, pair->key->text);
    int count;

    *names = NULL;
    if (g == NULL || (g->values == false_alone ? !is_false(pair->value)
                                               : !says_something(pair->value))) {
        return NULL;
    }
    if (g->values == NULL || g->values == false_alone) {
        return apr_psprintf(p, "key '%s' guards or limits calls and has no effect here yet",
                            g->key);
    }
    *names = guarding_values(g, pair->value, &count, p);
    return count == 0 ? NULL
                      : apr_psprintf(p, "%s in %s %s calls%s and %s no effect here yet", *names,
                                     g->key, count > 1 ? "guard or limit" : "guards or limits",
                                     strchr(*names, '.') != NULL ? ", or may," : "",
                                     count > 1 ? "have" : "has");
}
