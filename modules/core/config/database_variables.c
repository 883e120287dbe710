/* SPDX-License-Identifier: Apache-2.0 */

/**
 * @file database_variables.c
 * @brief The database's URL from the environment: DATABASE_URL, or the parts LiteLLM knows it by.
 *
 * A host, a user and a name make a URL; fewer make none, as there, which is a warning.
 */

#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <apr_strings.h>
#include "base/http/url.h"
#include "config/sections.h"

static const char *of_environment(const char *name)
{
    const char *value = getenv(name);

    return value != NULL && *value != '\0' ? value : NULL;
}

/** Parts without which there is no address, by the names they may have. */
enum { HOST, USER, NAME, PARTS };
static const struct {
    const char *name, *other;
} parts[PARTS] = {
    [HOST] = { "DATABASE_HOST", NULL },
    [USER] = { "DATABASE_USERNAME", "DATABASE_USER" },
    [NAME] = { "DATABASE_NAME", NULL },
};

/** Options of the URL. A certificate alone is there to be verified by. */
static const struct {
    const char *variable, *option, *with_it;
} options[] = {
    { "DATABASE_SCHEMA", "schema", NULL },
    { "DATABASE_SSLMODE", "sslmode", NULL },
    { "DATABASE_SSLROOTCERT", "sslrootcert", "sslmode=verify-full" },
};

static const char *part(int i)
{
    const char *value = of_environment(parts[i].name);

    return value == NULL && parts[i].other != NULL ? of_environment(parts[i].other) : value;
}

/** An IPv6 address between brackets, and a folder of sockets so that none of it is the path. */
static const char *host(apr_pool_t *p, const char *value)
{
    const char *colon = strchr(value, ':');
    int bare = *value != '[' && colon != NULL && strchr(colon + 1, ':') != NULL;
    const char *text = llm_url_encode(p, value, ":[]");

    return bare ? apr_pstrcat(p, "[", text, "]", NULL) : text;
}

/** LiteLLM's host may have it already. */
static const char *port(apr_pool_t *p, const char *host)
{
    const char *value = of_environment("DATABASE_PORT"), *end = strrchr(host, ']');

    return value == NULL || strchr(end != NULL ? end : host, ':') != NULL
               ? "" : apr_pstrcat(p, ":", llm_url_encode(p, value, NULL), NULL);
}

static const char *query(apr_pool_t *p)
{
    const char *text = "";

    for (apr_size_t i = 0; i < sizeof(options) / sizeof(options[0]); i++) {
        const char *value = of_environment(options[i].variable);
        int alone = options[i].with_it != NULL && strstr(text, "sslmode=") == NULL;

        if (value != NULL) {
            text = apr_pstrcat(p, text, *text != '\0' ? "&" : "?", options[i].option, "=",
                               llm_url_encode(p, value, NULL), alone ? "&" : "",
                               alone ? options[i].with_it : "", NULL);
        }
    }
    return text;
}

static const char *assembled(apr_pool_t *p)
{
    const char *password = of_environment("DATABASE_PASSWORD"), *at = host(p, part(HOST));

    return apr_pstrcat(p, "postgresql://", llm_url_encode(p, part(USER), NULL),
                       password != NULL ? ":" : "",
                       password != NULL ? llm_url_encode(p, password, NULL) : "", "@", at,
                       port(p, at), "/", llm_url_encode(p, part(NAME), NULL), query(p), NULL);
}

/** A token made anew for each start in place of a password; nothing here makes one. */
static void warn_of_tokens(llm_conf_t *c)
{
    static const char *const switches[] = { "IAM_TOKEN_DB_AUTH", "AZURE_POSTGRESQL_AUTH" };

    for (int i = 0; i < 2; i++) {
        const char *value = of_environment(switches[i]);

        if (value != NULL && (strcasecmp(value, "true") == 0 || strcmp(value, "1") == 0)) {
            APR_ARRAY_PUSH(c->cfg->warnings, const char *) = apr_psprintf(c->pool,
                "%s of the environment has no effect here yet: the database is signed in to with "
                "a password", switches[i]);
        }
    }
}

/** Who names a host wants that database: another one opened instead would not be noticed. */
static void warn_of_missing(llm_conf_t *c)
{
    const char *missing = "";

    for (int i = 0; i < PARTS; i++) {
        if (part(i) == NULL) {
            missing = apr_pstrcat(c->pool, missing, *missing != '\0' ? ", " : "", parts[i].name,
                                  NULL);
        }
    }
    APR_ARRAY_PUSH(c->cfg->warnings, const char *) = apr_psprintf(c->pool,
        "DATABASE_HOST of the environment has no effect without %s", missing);
}

const char *llm_conf_database_variables(llm_conf_t *c)
{
    const char *url = of_environment("DATABASE_URL");

    if (url != NULL) {
        return apr_pstrdup(c->pool, url);
    }
    warn_of_tokens(c);
    if (part(HOST) != NULL && part(USER) != NULL && part(NAME) != NULL) {
        return assembled(c->pool);
    }
    if (part(HOST) != NULL) {
        warn_of_missing(c);
    }
    return NULL;
}
