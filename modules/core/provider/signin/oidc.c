/* SPDX-License-Identifier: Apache-2.0 */

/**
 * @file oidc.c
 * @brief References to an identity provider's token: "oidc/KIND/AUDIENCE", KIND one of the table.
 *
 * Google: https://cloud.google.com/compute/docs/instances/verifying-instance-identity; GitHub:
 * https://docs.github.com/actions/reference/security/oidc.
 */

#include <stdlib.h>
#include <string.h>
#include <apr_strings.h>
#include "base/http/url.h"
#include "provider/providers.h"
#include "provider/signin/steps.h"

#define PREFIX "oidc/"
#define DIRS_ENV "LITELLM_OIDC_ALLOWED_CREDENTIAL_DIRS"
#define DIRS "/var/run/secrets,/run/secrets"
#define GITHUB_URL "ACTIONS_ID_TOKEN_REQUEST_URL"
#define GITHUB_TOKEN "ACTIONS_ID_TOKEN_REQUEST_TOKEN"

typedef struct kind_t {
    const char *name;
    apr_status_t (*begin)(llm_signin_run_t *run, const char *audience);
    /** MAY: read the answer to what begin asked for. */
    apr_status_t (*take)(llm_signin_run_t *run, const llm_reply_t *a);
    const char *(*check)(const char *audience, apr_pool_t *p);  /**< MAY: NULL or what is wrong */
} kind_t;

/* -- helpers of the kinds ------------------------------------------------------------------- */

static apr_status_t have(llm_signin_run_t *run, const char *text)
{
    run->assertion = text != NULL ? llm_step_token(run, llm_signin_trim(text, run->pool), "token")
                                  : NULL;
    return run->assertion != NULL ? APR_SUCCESS : APR_EGENERAL;
}

static apr_status_t from_env(llm_signin_run_t *run, const char *name)
{
    const char *v = llm_provider_env(name);

    return v != NULL ? have(run, v)
                     : llm_step_fail(run, 1, "needs the environment variable %s", name);
}

static apr_status_t from_file(llm_signin_run_t *run, const char *path)
{
    return have(run, llm_step_file(run, path));
}

/* -- kinds ---------------------------------------------------------------------------------- */

static apr_status_t env_path(llm_signin_run_t *run, const char *name)
{
    const char *path = llm_provider_env(name);

    return path != NULL ? from_file(run, path)
                        : llm_step_fail(run, 1, "needs the environment variable %s", name);
}

static int is_below(const char *path, const char *dir)
{
    apr_size_t n = strlen(dir);

    return strncmp(path, dir, n) == 0 && (path[n] == '/' || (n == 1 && *dir == '/'));
}

/** A YAML file of others must not read any file of this machine: links are followed first. */
static int is_allowed(const char *path, apr_pool_t *p)
{
    const char *own = llm_provider_env(DIRS_ENV);
    char *list = apr_pstrdup(p, own != NULL ? own : DIRS), *state, *dir;
    int found = 0;

    for (dir = apr_strtok(list, ", ", &state); dir != NULL && !found;
         dir = apr_strtok(NULL, ", ", &state)) {
        char *real = realpath(dir, NULL);

        found = real != NULL && is_below(path, real);
        free(real);
    }
    return found;
}

static const char *check_path(const char *path, apr_pool_t *p)
{
    (void)p;
    return *path == '/' ? NULL : "oidc/file/ needs an absolute path: oidc/file//var/run/...";
}

static apr_status_t file(llm_signin_run_t *run, const char *path)
{
    char *real = realpath(path, NULL);
    const char *copy = real != NULL ? apr_pstrdup(run->pool, real) : NULL;

    free(real);
    if (copy == NULL) {
        llm_step_fail(run, 1, "cannot read its file");
        llm_step_detail(run, path);
        return APR_EGENERAL;
    }
    if (!is_allowed(copy, run->pool)) {
        llm_step_fail(run, 1, "may not read its file: the folder is not in " DIRS_ENV);
        llm_step_detail(run, path);
        return APR_EGENERAL;
    }
    return from_file(run, copy);
}

static apr_status_t circleci(llm_signin_run_t *run, const char *audience)
{
    (void)audience;
    return from_env(run, "CIRCLE_OIDC_TOKEN");
}

static apr_status_t circleci_v2(llm_signin_run_t *run, const char *audience)
{
    (void)audience;
    return from_env(run, "CIRCLE_OIDC_TOKEN_V2");
}

static apr_status_t google(llm_signin_run_t *run, const char *audience)
{
    return llm_google_metadata_get(run, apr_pstrcat(run->pool, "instance/service-accounts/default/"
                                                    "identity?audience=",
                                                    llm_url_encode(run->pool, audience, ""),
                                                    NULL));
}

static apr_status_t google_take(llm_signin_run_t *run, const llm_reply_t *a)
{
    return have(run, a->body);
}

static apr_status_t github(llm_signin_run_t *run, const char *audience)
{
    apr_pool_t *p = run->pool;
    const char *url = llm_provider_env(GITHUB_URL);
    const char *token = llm_provider_env(GITHUB_TOKEN);
    apr_status_t rv;

    if (url == NULL || token == NULL) {
        return llm_step_fail(run, 1, "needs the environment variables " GITHUB_URL " and "
                             GITHUB_TOKEN);
    }
    if ((token = llm_step_token(run, token, "request token")) == NULL) {
        return APR_EGENERAL;
    }
    rv = llm_step_get(run, apr_pstrcat(p, url, strchr(url, '?') ? "&" : "?", "audience=",
                                       llm_url_encode(p, audience, ""), NULL));
    if (rv == APR_INCOMPLETE) {
        apr_table_setn(run->http.headers, "Authorization", apr_pstrcat(p, "Bearer ", token, NULL));
        apr_table_setn(run->http.headers, "Accept", "application/json; api-version=2.0");
    }
    return rv;
}

static apr_status_t github_take(llm_signin_run_t *run, const llm_reply_t *a)
{
    json_object *o;

    if (llm_step_json(run, a, &o) != APR_SUCCESS) {
        return APR_EGENERAL;
    }
    run->assertion = llm_step_token(run, llm_json_str(o, "value"), "token");
    return run->assertion != NULL ? APR_SUCCESS : APR_EGENERAL;
}

/** What the machine's identity got becomes the assertion. */
static apr_status_t adopt(llm_signin_run_t *run, const void *arg)
{
    (void)arg;
    run->assertion = run->bearer;
    return APR_SUCCESS;
}

static const llm_step_kind_t adopt_bearer = { "oidc/azure", adopt, NULL, 0, NULL };

static apr_status_t azure(llm_signin_run_t *run, const char *audience)
{
    const char *path = llm_provider_env("AZURE_FEDERATED_TOKEN_FILE");
    llm_azure_machine_t *m;

    if (path != NULL) {
        return from_file(run, path);
    }
    m = apr_pcalloc(run->pool, sizeof(*m));
    m->scope = audience;
    m->client = llm_provider_env("AZURE_CLIENT_ID");
    if (llm_step_push(run, &adopt_bearer, NULL) != APR_SUCCESS) {
        return APR_EGENERAL;
    }
    return llm_step_push(run, &llm_step_azure_machine, m);
}

static const kind_t kinds[] = {
    { "file", file, NULL, check_path },
    { "env", from_env, NULL, NULL },
    { "env_path", env_path, NULL, NULL },
    { "google", google, google_take, NULL },
    { "github", github, github_take, NULL },
    { "circleci", circleci, NULL, NULL },
    { "circleci_v2", circleci_v2, NULL, NULL },
    { "azure", azure, NULL, NULL },
};

/* -- the step ------------------------------------------------------------------------------- */

/** @param audience what stands behind the kind */
static const kind_t *kind_of(const char *reference, const char **audience)
{
    const char *name = reference + strlen(PREFIX), *slash = strchr(name, '/');
    apr_size_t n = slash != NULL ? (apr_size_t)(slash - name) : strlen(name);

    *audience = slash != NULL ? slash + 1 : "";
    for (apr_size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++) {
        if (strlen(kinds[i].name) == n && memcmp(kinds[i].name, name, n) == 0) {
            return &kinds[i];
        }
    }
    return NULL;
}

static int is_reference(const char *text)
{
    return strncmp(text, PREFIX, strlen(PREFIX)) == 0;
}

const char *llm_oidc_check(const char *reference, apr_pool_t *p)
{
    const char *audience;
    const kind_t *kind;

    if (!is_reference(reference)) {
        return NULL;            /* a token as it is */
    }
    kind = kind_of(reference, &audience);
    if (kind == NULL) {
        return "is no known reference: oidc/file/, env/, env_path/, google/, github/, circleci/, "
               "circleci_v2/ or azure/";
    }
    if (*audience == '\0' && strncmp(kind->name, "circleci", 8) != 0) {
        return "says nothing behind the kind of its reference";
    }
    return kind->check != NULL ? kind->check(audience, p) : NULL;
}

void llm_oidc_mix(llm_signin_t *s, const char *reference)
{
    static const char *const names[] = {
        "AZURE_FEDERATED_TOKEN_FILE", "AZURE_CLIENT_ID", "GCE_METADATA_HOST", GITHUB_URL,
        "CIRCLE_OIDC_TOKEN", "CIRCLE_OIDC_TOKEN_V2", DIRS_ENV,
    };
    const char *audience;

    llm_signin_mix(s, reference);
    if (reference == NULL || !is_reference(reference)) {
        return;
    }
    for (apr_size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
        llm_signin_mix(s, llm_provider_env(names[i]));
    }
    if (kind_of(reference, &audience) != NULL && strchr(audience, '/') == NULL) {
        llm_signin_mix(s, llm_provider_env(audience));
    }
}

static apr_status_t begin(llm_signin_run_t *run, const void *arg)
{
    const char *reference = arg, *audience;
    const kind_t *kind;

    if (!is_reference(reference)) {
        return have(run, reference);
    }
    kind = kind_of(reference, &audience);
    return kind != NULL ? kind->begin(run, audience)
                        : llm_step_fail(run, 1, "is not known here");
}

static apr_status_t take(llm_signin_run_t *run, const void *arg, const llm_reply_t *a)
{
    const char *audience;
    const kind_t *kind = kind_of(arg, &audience);

    return kind->take(run, a);
}

const llm_step_kind_t llm_step_oidc = { "identity token", begin, take, 0, NULL };

static apr_status_t file_begin(llm_signin_run_t *run, const void *arg)
{
    return from_file(run, arg);
}

const llm_step_kind_t llm_step_token_file = { "identity token", file_begin, NULL, 0, NULL };
