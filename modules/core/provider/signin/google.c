/* SPDX-License-Identifier: Apache-2.0 */

/**
 * @file google.c
 * @brief Where Google's credentials come from: the deployment, the environment, gcloud's file, the
 *        machine (https://cloud.google.com/docs/authentication/application-default-credentials).
 */

#include <string.h>
#include <apr_strings.h>
#include "provider/providers.h"
#include "provider/signin/signin.h"
#include "provider/signin/steps.h"

#define CREDENTIALS_ENV "VERTEXAI_CREDENTIALS,GOOGLE_APPLICATION_CREDENTIALS"

const char *llm_google_metadata(apr_pool_t *p)
{
    const char *host = llm_provider_env("GCE_METADATA_HOST,GCE_METADATA_ROOT");

    return apr_pstrcat(p, "http://", host != NULL ? host : "metadata.google.internal", NULL);
}

apr_status_t llm_google_metadata_get(llm_signin_run_t *run, const char *path)
{
    apr_status_t rv = llm_step_get(run, apr_pstrcat(run->pool, llm_google_metadata(run->pool),
                                                    "/computeMetadata/v1/", path, NULL));

    if (rv == APR_INCOMPLETE) {
        apr_table_setn(run->http.headers, "Metadata-Flavor", "Google");
    }
    return rv;
}

/* -- the machine's account ------------------------------------------------------------------ */

static apr_status_t machine(llm_signin_run_t *run, const void *arg)
{
    (void)arg;
    return llm_google_metadata_get(run, "instance/service-accounts/default/token");
}

static apr_status_t take_machine(llm_signin_run_t *run, const void *arg, const llm_reply_t *a)
{
    json_object *o;

    (void)arg;
    if (llm_step_json(run, a, &o) != APR_SUCCESS) {
        return APR_EGENERAL;
    }
    run->bearer = llm_step_token(run, llm_json_str(o, "access_token"), "access_token");
    llm_step_expires_in(run, llm_step_number(o, "expires_in", 3600));
    return run->bearer != NULL ? APR_SUCCESS : APR_EGENERAL;
}

const llm_step_kind_t llm_step_google_machine = { "Google metadata server", machine, take_machine,
                                                  0, "there are no vertex_credentials" };

static apr_status_t project(llm_signin_run_t *run, const void *arg)
{
    (void)arg;
    return llm_google_metadata_get(run, "project/project-id");
}

/** A machine that does not say is one that needs vertex_project. */
static apr_status_t take_project(llm_signin_run_t *run, const void *arg, const llm_reply_t *a)
{
    const char *text = llm_signin_trim(a->body, run->pool);

    (void)arg;
    if (a->status == 200 && *text != '\0' &&
        strspn(text, "abcdefghijklmnopqrstuvwxyz0123456789-:.") == strlen(text)) {
        run->project = text;
    }
    return APR_SUCCESS;
}

const llm_step_kind_t llm_step_google_project = { "Google metadata server", project, take_project,
                                                  1, NULL };

/* -- the slot ------------------------------------------------------------------------------- */

static apr_status_t finish(llm_signin_run_t *run)
{
    run->value = apr_pstrcat(run->pool, run->bearer, "\n", run->project, NULL);
    return APR_SUCCESS;
}

/** gcloud's file, when it is there. */
static const char *gcloud_file(apr_pool_t *p)
{
    const char *dir = llm_provider_env("CLOUDSDK_CONFIG"), *home = llm_provider_env("HOME");

    if (dir == NULL && home != NULL) {
        dir = apr_pstrcat(p, home, "/.config/gcloud", NULL);
    }
    dir = dir != NULL ? apr_pstrcat(p, dir, "/application_default_credentials.json", NULL) : NULL;
    return dir != NULL && llm_signin_file(dir, LLM_SIGNIN_MAX_FILE, p) != NULL ? dir : NULL;
}

static const char *credentials_of(const llm_signin_ask_t *ask)
{
    const apr_table_t *t = ask->d->params;
    const char *text = llm_signin_param(t, "vertex_credentials", NULL);

    text = text != NULL ? text : llm_signin_param(t, "vertex_ai_credentials", CREDENTIALS_ENV);
    return text != NULL ? text : gcloud_file(ask->pool);
}

static int is_json(const char *s)
{
    return s[strspn(s, " \t\r\n")] == '{';
}

/** JSON in the configuration is judged now; a file may come or change later. */
static const char *check(const char *text, llm_signin_t *s, apr_pool_t *p)
{
    const char *why, *json = is_json(text) ? text : llm_signin_file(text, LLM_SIGNIN_MAX_FILE, p);
    json_object *o = NULL;

    if (json == NULL) {
        s->warning = apr_psprintf(s->pool, "vertex_credentials: the file %s cannot be read", text);
        return NULL;
    }
    llm_signin_mix(s, json);
    if (llm_json_parse(p, json, strlen(json), &o, NULL) != APR_SUCCESS ||
        !json_object_is_type(o, json_type_object)) {
        return "is not a JSON object";
    }
    s->project = llm_json_str(o, "project_id");
    s->project = s->project != NULL ? s->project : llm_json_str(o, "quota_project_id");
    s->project = s->project != NULL ? apr_pstrdup(s->pool, s->project) : NULL;
    why = llm_google_check(o, p);
    return why;
}

apr_status_t llm_signin_google(const llm_signin_ask_t *ask, llm_signin_t **out, const char **why)
{
    const char *text = credentials_of(ask);
    llm_signin_t *s;

    *out = NULL;
    *why = NULL;
    if (ask->d->api_key != NULL) {
        return APR_SUCCESS;     /* express mode: a key instead of tokens */
    }
    s = llm_signin_new(ask->pool, "Google", finish);
    llm_signin_mix(s, text);
    if (text == NULL) {
        llm_signin_mix(s, llm_google_metadata(ask->pool));
        llm_signin_add(s, &llm_step_google_machine, NULL);
        llm_signin_add(s, &llm_step_google_project, NULL);
    }
    else {
        *why = check(text, s, ask->pool);
        llm_signin_add(s, &llm_step_google_file, text);
    }
    if (*why != NULL) {
        *why = apr_pstrcat(ask->pool, "vertex_credentials ", *why, NULL);
        return APR_EGENERAL;
    }
    *out = s;
    return APR_SUCCESS;
}
