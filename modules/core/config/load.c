/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include <apr_strings.h>
#include "base/json.h"
#include "config/sections.h"

/** Top-level keys something here reads. */
static const char *const read_here[] = { "model_list",         "router_settings",
                                         "litellm_settings",   "general_settings",
                                         "credential_list",    "environment_variables",
                                         NULL };

static void warn_of_unknown(llm_conf_t *c, const llm_yaml_t *root)
{
    static const llm_key_t none[] = { { NULL, LLM_KIND_STR, 0, 0, 0, NULL } };
    llm_section_t s = { "the top level", none, llm_known_top, llm_known_ntop };

    for (int i = 0; i < root->count; i++) {
        int k = 0;

        while (read_here[k] != NULL && strcmp(read_here[k], root->pairs[i].key->text) != 0) {
            k++;
        }
        if (read_here[k] == NULL) {
            llm_section_warn(c, &s, root->pairs[i].key);
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

/** A fallback to a model nobody serves is a misspelt one, found now and not in an outage. */
static void check_fallbacks(llm_conf_t *c, const llm_yaml_t *at, const char *setting,
                            const apr_array_header_t *list)
{
    for (int i = 0; list != NULL && i < list->nelts; i++) {
        const llm_fallback_t *f = &APR_ARRAY_IDX(list, i, llm_fallback_t);

        for (int k = 0; k < f->targets->nelts; k++) {
            const char *name = APR_ARRAY_IDX(f->targets, k, const char *);

            if (llm_config_group(c->cfg, name) == NULL && !is_alias(&c->cfg->router, name) &&
                apr_hash_get(c->cfg->by_id, name, APR_HASH_KEY_STRING) == NULL) {
                llm_conf_warn(c, at, "%s of '%s' name '%s', which is in no model_list", setting,
                              f->group, name);
            }
        }
    }
}

static void check_targets(llm_conf_t *c, const llm_yaml_t *root)
{
    const llm_router_settings_t *r = &c->cfg->router;
    const struct {
        const char *name;
        const apr_array_header_t *list;
    } settings[] = {
        { "fallbacks", r->fallbacks },
        { "context_window_fallbacks", r->context_window_fallbacks },
        { "content_policy_fallbacks", r->content_policy_fallbacks },
    };

    for (apr_size_t i = 0; i < sizeof(settings) / sizeof(settings[0]); i++) {
        const llm_yaml_t *at = llm_yaml_get(llm_yaml_get(root, "router_settings"),
                                            settings[i].name);

        if (at == NULL) {
            at = llm_yaml_get(llm_yaml_get(root, "litellm_settings"), settings[i].name);
        }
        check_fallbacks(c, at != NULL ? at : root, settings[i].name, settings[i].list);
    }
}

static apr_status_t read_sections(llm_conf_t *c, const llm_yaml_t *root)
{
    const llm_yaml_t *litellm = part(c, root, "litellm_settings");
    apr_status_t rv;

    c->credentials = part(c, root, "credential_list");
    if (c->credentials != NULL && c->credentials->type != LLM_YAML_NULL &&
        (rv = llm_conf_expect(c, c->credentials, LLM_YAML_SEQ, "credential_list")) != APR_SUCCESS) {
        return rv;
    }
    if ((rv = llm_conf_litellm(c, litellm)) != APR_SUCCESS ||
        (rv = llm_conf_general(c, part(c, root, "general_settings"))) != APR_SUCCESS ||
        (rv = llm_conf_router(c, litellm, part(c, root, "router_settings"))) != APR_SUCCESS ||
        (rv = llm_conf_models(c, part(c, root, "model_list"))) != APR_SUCCESS) {
        return rv;
    }
    return llm_conf_groups(c);
}

/** From a read tree to the configuration. */
static apr_status_t resolve(llm_config_t **out, const char *file, const llm_yaml_t *root,
                            apr_pool_t *p, const char **error)
{
    llm_config_t *cfg = apr_pcalloc(p, sizeof(*cfg));
    llm_conf_t c = { p, cfg, error, NULL };
    apr_status_t rv;

    cfg->pool = p;
    cfg->file = apr_pstrdup(p, file);
    cfg->root = root;
    cfg->warnings = apr_array_make(p, 4, sizeof(const char *));
    if ((rv = llm_yaml_export(root, cfg->warnings, p, error)) != APR_SUCCESS) {
        return rv;
    }
    warn_of_unknown(&c, root);
    if ((rv = read_sections(&c, root)) != APR_SUCCESS) {
        return rv;
    }
    check_targets(&c, root);
    *out = cfg;
    return APR_SUCCESS;
}

apr_status_t llm_config_load(llm_config_t **out, const char *file, apr_pool_t *p,
                             const char **error)
{
    const llm_yaml_t *root = NULL;
    apr_status_t rv = llm_yaml_load(&root, file, p, error);

    return rv == APR_SUCCESS ? resolve(out, file, root, p, error) : rv;
}

const char *llm_config_source(const llm_config_t *cfg, apr_pool_t *p)
{
    /* JSON is YAML: what the file and its includes said, in one text */
    return llm_json_text(p, llm_json_own(p, llm_yaml_json(cfg->root)), NULL);
}

apr_status_t llm_config_load_source(llm_config_t **out, const char *file, const char *source,
                                    apr_pool_t *p, const char **error)
{
    const llm_yaml_t *root = NULL;
    apr_status_t rv = llm_yaml_parse(&root, file, source, strlen(source), p, error);

    return rv == APR_SUCCESS ? resolve(out, file, root, p, error) : rv;
}
