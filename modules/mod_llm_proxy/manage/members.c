/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_strings.h>
#include "mod_llm_proxy/manage/members.h"
#include "base/nearest.h"
#include "base/utf8.h"

#define FEW   4                 /* so many known names are all told */
#define SHOWN 100               /* bytes of a name that are told back */

/** All of LiteLLM's GenerateKeyRequest: what has no effect here is stored or passed over. */
static const char *const generate[] = {
    "access_group_ids", "agent_id", "aliases", "allowed_cache_controls",
    "allowed_passthrough_routes", "allowed_routes", "allowed_vector_store_indexes", "auto_rotate",
    "blocked", "budget_duration", "budget_fallbacks", "budget_id", "budget_limits", "config",
    "default_estimated_output_tokens", "default_estimated_output_tokens_per_model",
    "denied_passthrough_routes", "disable_global_guardrails", "duration", "enable_prompt_caching",
    "end_user_budget_id", "enforced_params", "guardrails", "key", "key_alias", "key_type",
    "max_budget", "max_parallel_requests", "mcp_rpm_limit", "metadata", "model_max_budget",
    "model_rpm_limit", "model_tpm_limit", "models", "object_permission", "organization_id",
    "permissions", "policies", "project_id", "prompts", "rotation_interval", "router_settings",
    "rpm_limit", "rpm_limit_type", "send_invite_email", "soft_budget", "spend", "tag_rpm_limit",
    "tags", "team_id", "throttle_on_budget_exceeded", "tpd_limit", "tpm_limit", "tpm_limit_type",
    "user_id",
};
static const char *const delete[] = { "key_aliases", "keys" };
static const char *const info[] = { "key" };

#define MEMBERS(list) { list, sizeof(list) / sizeof((list)[0]) }
const llmp_members_t llmp_key_generate_members = MEMBERS(generate);
const llmp_members_t llmp_key_delete_members = MEMBERS(delete);
const llmp_members_t llmp_key_info_query = MEMBERS(info);

static int is_known(const llmp_members_t *known, const char *name)
{
    for (apr_size_t i = 0; i < known->count; i++) {
        if (strcmp(known->names[i], name) == 0) {
            return 1;
        }
    }
    return 0;
}

static const char *listed(const llmp_members_t *known, apr_pool_t *p)
{
    const char *all = known->names[0];

    for (apr_size_t i = 1; i < known->count; i++) {
        all = apr_pstrcat(p, all, "', '", known->names[i], NULL);
    }
    return all;
}

static const char *complaint(const llmp_members_t *known, const char *name, apr_pool_t *p)
{
    const char *near = llm_nearest_name(name, known->names, known->count);
    const char *shown = llm_utf8_cut(p, name, SHOWN);

    if (near == NULL && known->count > 0 && known->count <= FEW) {
        return apr_psprintf(p, "'%s' is not known; there are '%s'", shown, listed(known, p));
    }
    return near ? apr_psprintf(p, "'%s' is not known; did you mean '%s'?", shown, near)
                : apr_psprintf(p, "'%s' is not known", shown);
}

const char *llmp_members_unknown(const llmp_members_t *known, json_object *body, const char **name,
                                 apr_pool_t *p)
{
    json_object_object_foreach(body, member, value) {
        (void)value;
        if (!is_known(known, member)) {
            *name = llm_utf8_cut(p, member, SHOWN);
            return complaint(known, member, p);
        }
    }
    return NULL;
}

const char *llmp_query_unknown(const llmp_members_t *known, const request_rec *r,
                               const char **name)
{
    char *state, *args = apr_pstrdup(r->pool, r->args ? r->args : "");

    for (char *a = apr_strtok(args, "&", &state); a; a = apr_strtok(NULL, "&", &state)) {
        a[strcspn(a, "=")] = '\0';
        ap_unescape_urlencoded(a);
        if (!is_known(known, a)) {
            *name = llm_utf8_cut(r->pool, a, SHOWN);
            return complaint(known, a, r->pool);
        }
    }
    return NULL;
}

const char *llmp_query_any(const request_rec *r, const char **name)
{
    static const llmp_members_t none = { NULL, 0 };

    return llmp_query_unknown(&none, r, name) != NULL
               ? apr_psprintf(r->pool, "'%s' stands in the query, where nothing is read: it "
                              "belongs into the body", *name)
               : NULL;
}
