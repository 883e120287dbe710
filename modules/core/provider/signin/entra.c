/* SPDX-License-Identifier: Apache-2.0 */

/**
 * @file entra.c
 * @brief Access tokens of Microsoft Entra ID
 *        (https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow).
 *
 * What the deployment names goes before what the environment holds; of each, in this order: an
 * application's secret, a user's password, an identity token of somebody else.
 */

#include <string.h>
#include <strings.h>
#include <apr_strings.h>
#include "base/http/url.h"
#include "provider/providers.h"
#include "provider/signin/signin.h"
#include "provider/signin/steps.h"

#define AUTHORITY "https://login.microsoftonline.com"
#define SCOPE "https://cognitiveservices.azure.com/.default"
#define FORM "application/x-www-form-urlencoded"
#define ASSERTION_TYPE "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
#define LIFETIME 3600           /* seconds, when the answer does not say */
#define IMDS_HOST "http://169.254.169.254"
#define ANY_TENANT "organizations"

typedef struct entra_t {
    const char *authority, *scope;
    const char *tenant, *client, *secret, *user, *password;
    const char *token;          /**< azure_ad_token */
} entra_t;

/* -- the token endpoint --------------------------------------------------------------------- */

static apr_status_t post(llm_signin_run_t *run, const entra_t *e, const char *form)
{
    apr_pool_t *p = run->pool;

    return llm_step_post(run, llm_url_join(p, e->authority,
                                           apr_pstrcat(p, "/", llm_url_encode(p, e->tenant, ""),
                                                       "/oauth2/v2.0/token", NULL)), FORM, form);
}

static apr_status_t take(llm_signin_run_t *run, const void *arg, const llm_reply_t *a)
{
    json_object *o;

    (void)arg;
    if (llm_step_json(run, a, &o) != APR_SUCCESS) {
        return APR_EGENERAL;
    }
    run->bearer = llm_step_token(run, llm_json_str(o, "access_token"), "access_token");
    llm_step_expires_in(run, llm_step_number(o, "expires_in", LIFETIME));
    return run->bearer != NULL ? APR_SUCCESS : APR_EGENERAL;
}

static apr_status_t by_secret(llm_signin_run_t *run, const void *arg)
{
    const entra_t *e = arg;

    llm_step_secret(run, e->secret);
    return post(run, e, llm_step_form(run->pool, "grant_type", "client_credentials", "client_id",
                                      e->client, "client_secret", e->secret, "scope", e->scope,
                                      NULL));
}

static apr_status_t by_password(llm_signin_run_t *run, const void *arg)
{
    const entra_t *e = arg;

    llm_step_secret(run, e->password);
    return post(run, e, llm_step_form(run->pool, "grant_type", "password", "client_id", e->client,
                                      "username", e->user, "password", e->password, "scope",
                                      e->scope, NULL));
}

static apr_status_t by_assertion(llm_signin_run_t *run, const void *arg)
{
    const entra_t *e = arg;

    return post(run, e, llm_step_form(run->pool, "grant_type", "client_credentials", "client_id",
                                      e->client, "scope", e->scope, "client_assertion_type",
                                      ASSERTION_TYPE, "client_assertion", run->assertion, NULL));
}

static const llm_step_kind_t step_secret = { "Entra ID client secret", by_secret, take, 0, NULL };
static const llm_step_kind_t step_password = { "Entra ID password", by_password, take, 0, NULL };
static const llm_step_kind_t step_assertion = { "Entra ID federation", by_assertion, take, 0,
                                                NULL };

/* -- the machine's identity ----------------------------------------------------------------- */

/** Scopes end in "/.default"; the machine's endpoint wants the resource before it. */
static const char *resource_of(const char *scope, apr_pool_t *p)
{
    static const char tail[] = "/.default";
    apr_size_t n = strlen(scope), nt = sizeof(tail) - 1;

    return n > nt && strcmp(scope + n - nt, tail) == 0 ? apr_pstrmemdup(p, scope, n - nt) : scope;
}

/**
 * App Service and Container Apps name an endpoint of their own; else the machine's
 * (https://learn.microsoft.com/entra/identity/managed-identities-azure-resources/
 * how-to-use-vm-token).
 */
static apr_status_t machine(llm_signin_run_t *run, const void *arg)
{
    const llm_azure_machine_t *m = arg;
    apr_pool_t *p = run->pool;
    const char *own = llm_provider_env("IDENTITY_ENDPOINT");
    const char *secret = llm_provider_env("IDENTITY_HEADER");
    const char *host = llm_provider_env("AZURE_POD_IDENTITY_AUTHORITY_HOST"), *url;
    const char *query = llm_step_form(p, "api-version", own && secret ? "2019-08-01" : "2018-02-01",
                                      "resource", resource_of(m->scope, p), "client_id", m->client,
                                      NULL);
    apr_status_t rv;

    url = own != NULL && secret != NULL
              ? own : llm_url_join(p, host ? host : IMDS_HOST, "/metadata/identity/oauth2/token");
    rv = llm_step_get(run, apr_pstrcat(p, url, strchr(url, '?') ? "&" : "?", query, NULL));
    if (rv != APR_INCOMPLETE) {
        return rv;
    }
    if (own != NULL && secret != NULL) {
        if (llm_step_token(run, secret, "IDENTITY_HEADER") == NULL) {
            return APR_EGENERAL;
        }
        apr_table_setn(run->http.headers, "X-IDENTITY-HEADER", secret);
    }
    else {
        apr_table_setn(run->http.headers, "Metadata", "true");
    }
    return rv;
}

static apr_status_t take_machine(llm_signin_run_t *run, const void *arg, const llm_reply_t *a)
{
    apr_status_t rv = take(run, arg, a);
    apr_int64_t on;
    json_object *o;

    if (rv == APR_SUCCESS && llm_step_json(run, a, &o) == APR_SUCCESS &&
        !llm_json_has(o, "expires_in")) {
        on = llm_step_number(o, "expires_on", 0);
        llm_step_expires_in(run, on > 0 ? on - apr_time_sec(run->now) : LIFETIME);
    }
    return rv;
}

const llm_step_kind_t llm_step_azure_machine = { "Azure managed identity", machine, take_machine,
                                                 0, NULL };

/* -- the order ------------------------------------------------------------------------------ */

static void read_entra(entra_t *e, const apr_table_t *params, int env, apr_pool_t *p)
{
    e->tenant = llm_signin_param(params, "tenant_id", env ? "AZURE_TENANT_ID" : NULL);
    e->client = llm_signin_param(params, "client_id", env ? "AZURE_CLIENT_ID" : NULL);
    e->secret = llm_signin_param(params, "client_secret", env ? "AZURE_CLIENT_SECRET" : NULL);
    e->user = llm_signin_param(params, "azure_username", env ? "AZURE_USERNAME" : NULL);
    e->password = llm_signin_param(params, "azure_password", env ? "AZURE_PASSWORD" : NULL);
    e->token = llm_signin_param(params, "azure_ad_token", env ? "AZURE_AD_TOKEN" : NULL);
    e->authority = llm_provider_env("AZURE_AUTHORITY_HOST");
    e->scope = llm_signin_param(params, "azure_scope", "AZURE_SCOPE");
    e->scope = e->scope != NULL ? e->scope : SCOPE;
    if (e->authority == NULL) {
        e->authority = AUTHORITY;
    }
    else if (strstr(e->authority, "://") == NULL) {     /* the SDKs take a bare host too */
        e->authority = apr_pstrcat(p, "https://", e->authority, NULL);
    }
}

static int is_reference(const char *token)
{
    return token != NULL && strncmp(token, "oidc/", 5) == 0;
}

static void mix(llm_signin_t *s, const entra_t *e)
{
    const char *const all[] = { e->authority, e->scope, e->tenant, e->client, e->secret, e->user,
                                e->password };

    for (apr_size_t i = 0; i < sizeof(all) / sizeof(all[0]); i++) {
        llm_signin_mix(s, all[i]);
    }
    llm_oidc_mix(s, e->token);
}

static apr_status_t finish(llm_signin_run_t *run)
{
    run->value = run->bearer;
    return APR_SUCCESS;
}

static llm_signin_t *way_of(const llm_signin_ask_t *ask, entra_t *e, const llm_step_kind_t *kind)
{
    llm_signin_t *s = llm_signin_new(ask->pool, kind->name, finish);

    mix(s, e);
    if (kind == &step_assertion) {
        llm_signin_add(s, &llm_step_oidc, e->token);
    }
    llm_signin_add(s, kind, e);
    return s;
}

/** @return 1 when this names a credential; *out NULL: one that needs no sign-in */
static int choose(const llm_signin_ask_t *ask, entra_t *e, llm_signin_t **out)
{
    if (e->tenant != NULL && e->client != NULL && e->secret != NULL) {
        *out = way_of(ask, e, &step_secret);
    }
    else if (e->user != NULL && e->password != NULL && e->client != NULL) {
        e->tenant = e->tenant != NULL ? e->tenant : ANY_TENANT;
        *out = way_of(ask, e, &step_password);
    }
    else if (is_reference(e->token) && e->tenant != NULL && e->client != NULL) {
        *out = way_of(ask, e, &step_assertion);
    }
    else {
        return 0;
    }
    return 1;
}

/** Kubernetes hands out a token file with tenant and client (workload identity). */
static int choose_pod(const llm_signin_ask_t *ask, entra_t *e, llm_signin_t **out)
{
    const char *path = llm_provider_env("AZURE_FEDERATED_TOKEN_FILE");

    if (path == NULL || e->tenant == NULL || e->client == NULL) {
        return 0;
    }
    *out = llm_signin_new(ask->pool, step_assertion.name, finish);
    mix(*out, e);
    llm_signin_mix(*out, path);
    llm_signin_add(*out, &llm_step_token_file, path);
    llm_signin_add(*out, &step_assertion, e);
    return 1;
}

static llm_signin_t *machine_way(const llm_signin_ask_t *ask, const entra_t *e)
{
    llm_signin_t *s = llm_signin_new(ask->pool, llm_step_azure_machine.name, finish);
    llm_azure_machine_t *m = apr_pcalloc(ask->pool, sizeof(*m));

    m->scope = e->scope;
    m->client = e->client;
    mix(s, e);
    llm_signin_mix(s, llm_provider_env("IDENTITY_ENDPOINT"));
    llm_signin_mix(s, llm_provider_env("AZURE_POD_IDENTITY_AUTHORITY_HOST"));
    llm_signin_add(s, &llm_step_azure_machine, m);
    return s;
}

static const char *check(const entra_t *own, apr_pool_t *p)
{
    const char *why = own->token != NULL ? llm_oidc_check(own->token, p) : NULL;
    llm_url_t u;

    if (why != NULL) {
        return apr_pstrcat(p, "azure_ad_token ", why, NULL);
    }
    if ((own->user != NULL) != (own->password != NULL)) {
        return own->user != NULL ? "azure_username needs azure_password"
                                 : "azure_password needs azure_username";
    }
    return llm_url_parse(&u, own->authority, p) == APR_SUCCESS
               ? NULL : "AZURE_AUTHORITY_HOST is not a URL";
}

/** A reference that nobody can be asked about would only be found out by the first call. */
static const char *check_reference(const entra_t *e)
{
    return is_reference(e->token) && (e->tenant == NULL || e->client == NULL)
               ? "azure_ad_token: a reference needs tenant_id and client_id" : NULL;
}

/** The configuration has put the environment's key into api_key by now. */
static int has_own_key(const llm_signin_ask_t *ask, const char *env)
{
    return ask->d->api_key != NULL && (env == NULL || strcmp(env, ask->d->api_key) != 0);
}

apr_status_t llm_signin_entra(const llm_signin_ask_t *ask, llm_signin_t **out, const char **why)
{
    entra_t *own = apr_pcalloc(ask->pool, sizeof(*own)), *any = apr_pcalloc(ask->pool,
                                                                            sizeof(*any));

    const char *key = llm_provider_env(ask->d->provider->key_env);

    *out = NULL;
    read_entra(own, ask->d->params, 0, ask->pool);
    read_entra(any, ask->d->params, 1, ask->pool);
    *why = check(own, ask->pool);
    if (*why != NULL) {
        return APR_EGENERAL;
    }
    if (has_own_key(ask, key) || (own->token != NULL && !is_reference(own->token)) ||
        choose(ask, own, out) || key != NULL ||
        (any->token != NULL && !is_reference(any->token)) || choose(ask, any, out)) {
        return APR_SUCCESS;
    }
    *why = check_reference(any);
    if (*why != NULL) {
        return APR_EGENERAL;
    }
    if (!choose_pod(ask, any, out) && ask->default_identity) {
        *out = machine_way(ask, any);
    }
    return APR_SUCCESS;
}
