/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include <apr_strings.h>
#include "base/json/json.h"
#include "config/sections.h"
#include "provider/providers.h"

#define PART(name) { name, LLM_KIND_CUSTOM, 0, 0, 0, NULL }

/** Top-level keys something here reads. */
static const llm_key_t top_keys[] = {
    PART("model_list"),
    PART("router_settings"),
    PART("litellm_settings"),
    PART("general_settings"),
    PART("credential_list"),
    PART("environment_variables"),
    { NULL, LLM_KIND_CUSTOM, 0, 0, 0, NULL }
};

static void warn_of_unknown(llm_conf_t *c, const llm_yaml_t *root)
{
    llm_section_t s = { "the top level", top_keys, llm_known_top, llm_known_ntop };

    for (int i = 0; i < root->count; i++) {
        if (llm_section_key(&s, root->pairs[i].key->text) == NULL) {
            llm_section_warn(c, &s, &root->pairs[i]);
        }
        else {
            llm_conf_works(c, s.name, root->pairs[i].key);
        }
    }
}

static const llm_yaml_t *part(llm_conf_t *c, const llm_yaml_t *root, const char *name)
{
    const llm_yaml_t *v = llm_yaml_get(root, name);

    return v != NULL ? llm_yaml_substitute(v, c->cfg->warnings, c->pool) : NULL;
}

static int is_alias(const llm_router_settings_t *r, const char *name)
{
    for (int i = 0; r->aliases != NULL && i < r->aliases->nelts; i++) {
        if (strcmp(APR_ARRAY_IDX(r->aliases, i, llm_alias_t).name, name) == 0) {
            return 1;
        }
    }
    return 0;
}

/** An entry with a mistake is no deployment, and not what is to be complained of here. */
static int is_written(const llm_config_t *cfg, const char *name)
{
    const llm_yaml_t *list = llm_yaml_get(cfg->root, "model_list");
    int n = list != NULL && list->type == LLM_YAML_SEQ ? list->count : 0;

    for (int i = 0; i < n; i++) {
        const char *model = llm_yaml_str(llm_yaml_get(list->items[i], "model_name"));
        const char *id = llm_yaml_str(llm_yaml_get(llm_yaml_get(list->items[i], "model_info"),
                                                   "id"));

        /* one without a name may be it */
        if (model == NULL || llm_name_matches(model, name) ||
            (id != NULL && strcmp(id, name) == 0)) {
            return 1;
        }
    }
    return list != NULL && list->type != LLM_YAML_SEQ && list->type != LLM_YAML_NULL;
}

static int leads_somewhere(const llm_config_t *cfg, const char *name)
{
    return llm_config_group(cfg, name) != NULL ||
           apr_hash_get(cfg->by_id, name, APR_HASH_KEY_STRING) != NULL ||
           (cfg->errors->nelts > 0 && is_written(cfg, name));
}

/** A fallback to a model nobody serves is a misspelt one, found now and not in an outage. */
static void check_fallbacks(llm_conf_t *c, const llm_yaml_t *at, const char *setting,
                            const apr_array_header_t *list)
{
    for (int i = 0; list != NULL && i < list->nelts; i++) {
        const llm_fallback_t *f = &APR_ARRAY_IDX(list, i, llm_fallback_t);

        if (f->targets == c->cfg->router.default_fallbacks) {
            continue;           /* a setting of its own */
        }

        for (int k = 0; k < f->targets->nelts; k++) {
            const char *name = APR_ARRAY_IDX(f->targets, k, const char *);

            if (!leads_somewhere(c->cfg, name) && !is_alias(&c->cfg->router, name)) {
                llm_conf_warn(c, at, "%s of '%s' name '%s', which is in no model_list", setting,
                              f->group, name);
            }
        }
    }
}

static void check_default_fallbacks(llm_conf_t *c, const llm_yaml_t *at)
{
    const apr_array_header_t *list = c->cfg->router.default_fallbacks;

    for (int i = 0; list != NULL && i < list->nelts; i++) {
        const char *name = APR_ARRAY_IDX(list, i, const char *);

        if (!leads_somewhere(c->cfg, name) && !is_alias(&c->cfg->router, name)) {
            llm_conf_warn(c, at, "default_fallbacks name '%s', which is in no model_list", name);
        }
    }
}

/** Where a setting of the router's stands: in its own section, or in litellm_settings. */
static const llm_yaml_t *router_setting(const llm_yaml_t *root, const char *name)
{
    const llm_yaml_t *at = llm_yaml_get(llm_yaml_get(root, "router_settings"), name);

    at = at != NULL ? at : llm_yaml_get(llm_yaml_get(root, "litellm_settings"), name);
    return at != NULL ? at : root;
}

/** So is an alias of one; an alias does not lead on to another. */
static void check_aliases(llm_conf_t *c, const llm_yaml_t *at)
{
    const apr_array_header_t *aliases = c->cfg->router.aliases;

    for (int i = 0; aliases != NULL && i < aliases->nelts; i++) {
        const llm_alias_t *a = &APR_ARRAY_IDX(aliases, i, llm_alias_t);
        const llm_yaml_t *value = llm_yaml_get(at, a->name);

        if (!leads_somewhere(c->cfg, a->group)) {
            llm_conf_warn(c, value != NULL ? value : at,
                          "alias '%s' names '%s', which is in no model_list", a->name, a->group);
        }
    }
}

/** And the model all chat calls are sent to. */
static void check_forced(llm_conf_t *c, const llm_yaml_t *at)
{
    const char *name = c->cfg->completion_model;

    if (at != NULL && name != NULL && !leads_somewhere(c->cfg, name) &&
        !is_alias(&c->cfg->router, name)) {
        llm_conf_warn(c, at, "completion_model names '%s', which is in no model_list", name);
    }
}

static void check_targets(llm_conf_t *c, const llm_yaml_t *root)
{
    const llm_router_settings_t *r = &c->cfg->router;
    const llm_yaml_t *router = llm_yaml_get(root, "router_settings");
    const llm_yaml_t *aliases = llm_yaml_get(router, "model_group_alias");
    const struct {
        const char *name;
        const apr_array_header_t *list;
    } settings[] = {
        { "fallbacks", r->fallbacks },
        { "context_window_fallbacks", r->context_window_fallbacks },
        { "content_policy_fallbacks", r->content_policy_fallbacks },
    };

    for (apr_size_t i = 0; i < sizeof(settings) / sizeof(settings[0]); i++) {
        check_fallbacks(c, router_setting(root, settings[i].name), settings[i].name,
                        settings[i].list);
    }
    check_default_fallbacks(c, router_setting(root, "default_fallbacks"));
    check_aliases(c, aliases != NULL ? aliases : root);
    check_forced(c, llm_yaml_get(llm_yaml_get(root, "general_settings"), "completion_model"));
}

static const llm_key_t credential_keys[] = {
    { "credential_name", LLM_KIND_STR, 0, 0, 0, NULL },
    { "credential_values", LLM_KIND_CUSTOM, 0, 0, 0, NULL },
    { "credential_info", LLM_KIND_CUSTOM, 0, 0, 0, NULL },
    { NULL, LLM_KIND_CUSTOM, 0, 0, 0, NULL }
};

/** Values are looked at by the deployments that use them. */
static void read_credentials(llm_conf_t *c, const llm_yaml_t *list)
{
    llm_section_t s = { "credential_list", credential_keys, NULL, 0 };

    c->credentials = list;
    if (list == NULL || list->type == LLM_YAML_NULL) {
        return;
    }
    if (llm_conf_expect(c, list, LLM_YAML_SEQ, s.name) != APR_SUCCESS) {
        c->credentials = NULL;
        return;
    }
    for (int i = 0; i < list->count; i++) {
        const llm_yaml_t *entry = list->items[i];

        for (int k = 0; entry->type == LLM_YAML_MAP && k < entry->count; k++) {
            if (llm_section_key(&s, entry->pairs[k].key->text) == NULL) {
                llm_section_warn(c, &s, &entry->pairs[k]);
            }
        }
    }
}

/** What fails in one section is noted; the others are read all the same. */
static void read_sections(llm_conf_t *c, const llm_yaml_t *root)
{
    const llm_yaml_t *litellm = part(c, root, "litellm_settings");

    read_credentials(c, part(c, root, "credential_list"));
    (void)llm_conf_litellm(c, litellm);
    (void)llm_conf_general(c, part(c, root, "general_settings"));
    (void)llm_conf_router(c, litellm, part(c, root, "router_settings"));
    (void)llm_conf_models(c, part(c, root, "model_list"));
}

static llm_config_t *new_config(const char *file, apr_pool_t *p)
{
    llm_config_t *cfg = apr_pcalloc(p, sizeof(*cfg));

    cfg->pool = p;
    cfg->file = apr_pstrdup(p, file);
    cfg->errors = apr_array_make(p, 2, sizeof(const char *));
    cfg->unguarded = apr_array_make(p, 2, sizeof(llm_unguarded_t));
    cfg->warnings = apr_array_make(p, 4, sizeof(const char *));
    cfg->seen = apr_array_make(p, 32, sizeof(llm_key_seen_t));
    return cfg;
}

/** From a read tree to the configuration; without errors it is complete. */
static void resolve(llm_config_t *cfg, const llm_yaml_t *root)
{
    llm_conf_t c = { cfg->pool, cfg, NULL };
    const char *error = NULL;

    cfg->root = root;
    if (llm_yaml_export(root, cfg->warnings, cfg->pool, &error) != APR_SUCCESS) {
        APR_ARRAY_PUSH(cfg->errors, const char *) = error != NULL ? error : "no memory";
    }
    warn_of_unknown(&c, root);
    read_sections(&c, root);
    /* what leads nowhere may lead into a file that could not be read */
    if (llm_conf_groups(&c) == APR_SUCCESS && !cfg->incomplete) {
        check_targets(&c, root);
    }
    for (int i = 0; i < cfg->deployments->nelts; i++) {
        llm_deployment_t *d = APR_ARRAY_IDX(cfg->deployments, i, llm_deployment_t *);

        d->secrets = llm_conf_secrets(d, cfg->pool);
        d->settled = llm_provider_settle(d, cfg->pool);
    }
}

llm_config_t *llm_config_examine(const char *file, apr_pool_t *p)
{
    llm_config_t *cfg = new_config(file, p);
    const llm_yaml_t *root = NULL;

    (void)llm_yaml_load(&root, file, p, cfg->errors, &cfg->incomplete);
    if (root != NULL) {
        resolve(cfg, root);
    }
    return cfg;
}

int llm_config_has_model_list(const llm_config_t *cfg)
{
    const llm_yaml_t *list = llm_yaml_get(cfg->root, "model_list");
    apr_array_header_t *told = apr_array_make(cfg->pool, 1, sizeof(const char *));

    /* a variable that is not set is no list either; that was told when it was read */
    list = list != NULL ? llm_yaml_substitute(list, told, cfg->pool) : NULL;
    return list != NULL && list->type != LLM_YAML_NULL;
}

static apr_status_t judge(llm_config_t *cfg, llm_config_t **out, const char **error)
{
    if (cfg->errors->nelts > 0) {
        *error = APR_ARRAY_IDX(cfg->errors, 0, const char *);
        return APR_EGENERAL;
    }
    *out = cfg;
    return APR_SUCCESS;
}

apr_status_t llm_config_load(llm_config_t **out, const char *file, apr_pool_t *p,
                             const char **error)
{
    return judge(llm_config_examine(file, p), out, error);
}

const char *llm_config_source(const llm_config_t *cfg, apr_pool_t *p)
{
    /* JSON is YAML: what the file and its includes said, in one text */
    return llm_json_text(p, llm_json_own(p, llm_yaml_json(cfg->root)), NULL);
}

apr_status_t llm_config_load_source(llm_config_t **out, const char *file, const char *source,
                                    apr_pool_t *p, const char **error)
{
    llm_config_t *cfg = new_config(file, p);
    const llm_yaml_t *root = NULL;

    if (llm_yaml_parse(&root, file, source, strlen(source), p, cfg->errors) == APR_SUCCESS) {
        resolve(cfg, root);
    }
    return judge(cfg, out, error);
}
