/* SPDX-License-Identifier: Apache-2.0 */

/** @file variables.c @brief Which variables of the environment a configuration depends on. */

#include <string.h>
#include <apr_strings.h>
#include "config/sections.h"
#include "provider/providers.h"

/** What the gateway itself reads, whatever the file says. */
static const char own[] =
    "LITELLM_DANGEROUSLY_PERMIT_WEAK_OR_UNSET_MASTER_KEY,STORE_PROMPTS_IN_SPEND_LOGS,"
    "MAX_STRING_LENGTH_PROMPT_IN_DB,MAX_IMAGE_URL_DOWNLOAD_SIZE_MB,"
    "HTTPS_PROXY,HTTP_PROXY,NO_PROXY,https_proxy,http_proxy,no_proxy";

/**
 * What libpq takes in place of what a URL does not say, of which changes where or as whom it leads
 * (with PGOPTIONS: to another schema or role); SQLite knows nothing of it.
 */
static const char libpqs[] =
    "PGHOST,PGHOSTADDR,PGPORT,PGDATABASE,PGUSER,PGPASSWORD,PGPASSFILE,PGSERVICE,PGSERVICEFILE,"
    "PGSYSCONFDIR,PGOPTIONS,PGTARGETSESSIONATTRS,PGSSLMODE,PGSSLROOTCERT,PGSSLCERT,PGSSLKEY";

/** Values of the file that name a variable. */
static const char *const references[] = { "os.environ/", "oidc/env/", "oidc/env_path/" };

/** What stands in for a setting of general_settings that is absent. */
static const struct {
    const char *setting, *names;
} stand_ins[] = {
    { "master_key", "LITELLM_MASTER_KEY" },
    { "database_url", "DATABASE_URL,DATABASE_HOST,DATABASE_PORT,DATABASE_USERNAME,DATABASE_USER,"
                      "DATABASE_PASSWORD,DATABASE_NAME,DATABASE_SCHEMA,DATABASE_SSLMODE,"
                      "DATABASE_SSLROOTCERT" },
};

typedef struct variables_t {
    apr_pool_t *pool;
    const llm_yaml_t *exported; /**< environment_variables: the file's own go before any other */
    apr_array_header_t *names;  /**< const char * */
    apr_hash_t *known;
} variables_t;

static int is_exported(const variables_t *v, const char *name)
{
    const llm_yaml_t *value = llm_yaml_get(v->exported, name);

    return value != NULL && value->type != LLM_YAML_NULL;
}

static void add(variables_t *v, const char *name)
{
    if (*name == '\0' || is_exported(v, name) ||
        apr_hash_get(v->known, name, APR_HASH_KEY_STRING) != NULL) {
        return;
    }
    apr_hash_set(v->known, name, APR_HASH_KEY_STRING, name);
    APR_ARRAY_PUSH(v->names, const char *) = name;
}

static void add_list(variables_t *v, const char *names)
{
    char *last = NULL, *list = apr_pstrdup(v->pool, names != NULL ? names : "");

    for (char *name = apr_strtok(list, ", ", &last); name != NULL;
         name = apr_strtok(NULL, ", ", &last)) {
        add(v, name);
    }
}

static const char *referred(const llm_yaml_t *y)
{
    const char *text = llm_yaml_str(y);

    for (apr_size_t i = 0; text != NULL && i < sizeof(references) / sizeof(references[0]); i++) {
        apr_size_t n = strlen(references[i]);

        if (strncmp(text, references[i], n) == 0) {
            return text + n;
        }
    }
    return NULL;
}

static void add_tree(variables_t *v, const llm_yaml_t *y)
{
    const char *name = referred(y);

    if (name != NULL) {
        add(v, name);
    }
    for (int i = 0; (y->type == LLM_YAML_SEQ || y->type == LLM_YAML_MAP) && i < y->count; i++) {
        add_tree(v, y->type == LLM_YAML_SEQ ? y->items[i] : y->pairs[i].value);
    }
}

static void add_stand_ins(variables_t *v, const llm_yaml_t *general)
{
    for (apr_size_t i = 0; i < sizeof(stand_ins) / sizeof(stand_ins[0]); i++) {
        const llm_yaml_t *value = llm_yaml_get(general, stand_ins[i].setting);

        if (value == NULL || value->type == LLM_YAML_NULL || referred(value) != NULL) {
            add_list(v, stand_ins[i].names);
        }
    }
}

/** A key or an address that is there, and is not the environment's, is the file's. */
static int is_of_file(const char *value, const char *names)
{
    const char *other = llm_provider_env(names);

    return value != NULL && (other == NULL || strcmp(value, other) != 0);
}

static void add_deployment(variables_t *v, const llm_deployment_t *d)
{
    if (d->mock_response != NULL || d->provider == NULL) {
        return;
    }
    if (!is_of_file(d->api_key, d->provider->key_env)) {
        add_list(v, d->provider->key_env);
    }
    if (!is_of_file(d->api_base, d->provider->base_env)) {
        add_list(v, d->provider->base_env);
    }
    if (!is_of_file(d->organization, d->provider->org_env)) {
        add_list(v, d->provider->org_env);
    }
    add_list(v, d->provider->other_env);
}

static void add_provider(variables_t *v, const llm_provider_t *provider)
{
    add_list(v, provider->key_env);
    add_list(v, provider->base_env);
    add_list(v, provider->org_env);
    add_list(v, provider->other_env);
}

static void add_deployments(variables_t *v, const llm_config_t *cfg)
{
    for (int i = 0; cfg->deployments != NULL && i < cfg->deployments->nelts; i++) {
        const llm_deployment_t *d = APR_ARRAY_IDX(cfg->deployments, i, const llm_deployment_t *);

        if (!d->any_provider) {
            add_deployment(v, d);
        }
        for (const llm_provider_t *const *p = llm_providers(); d->any_provider && *p != NULL; p++) {
            add_provider(v, *p);
        }
    }
}

static int is_postgresql(const char *url)
{
    return url != NULL && strncmp(url, "postgres", strlen("postgres")) == 0;
}

apr_array_header_t *llm_config_variables(const llm_config_t *cfg, apr_pool_t *p)
{
    variables_t v = { p, llm_yaml_get(cfg->root, "environment_variables"),
                      apr_array_make(p, 16, sizeof(const char *)), apr_hash_make(p) };

    if (cfg->root != NULL) {
        add_tree(&v, cfg->root);
        add_stand_ins(&v, llm_yaml_get(cfg->root, "general_settings"));
        add_deployments(&v, cfg);
        add_list(&v, own);
        add_list(&v, is_postgresql(cfg->database_url) ? libpqs : NULL);
    }
    return v.names;
}
