/* SPDX-License-Identifier: Apache-2.0 */

/**
 * @file aws.c
 * @brief Which way to keys of AWS a deployment takes: an identity token for a role, a role, a
 *        profile, its own keys, and at last what the environment or the machine has.
 */

#include <string.h>
#include <apr_strings.h>
#include "base/http/url.h"
#include "provider/providers.h"
#include "provider/signin/signin.h"
#include "provider/signin/steps.h"

#define WEB_DURATION 3600       /* seconds */
#define MAX_NAME     64         /* of a session */

/* -- what is configured --------------------------------------------------------------------- */

static const struct {
    const char *name, *env;
    apr_size_t at;
} members[] = {
    { "aws_role_name", "AWS_ROLE_NAME", offsetof(llm_aws_way_t, role) },
    { "aws_session_name", "AWS_SESSION_NAME", offsetof(llm_aws_way_t, session) },
    { "aws_external_id", "AWS_EXTERNAL_ID", offsetof(llm_aws_way_t, external) },
    { "aws_session_tags", NULL, offsetof(llm_aws_way_t, tags) },
    { "aws_web_identity_token", "AWS_WEB_IDENTITY_TOKEN", offsetof(llm_aws_way_t, web_token) },
    { "aws_profile_name", "AWS_PROFILE_NAME", offsetof(llm_aws_way_t, profile) },
    { "aws_region_name", "AWS_REGION_NAME", offsetof(llm_aws_way_t, region) },
    { "aws_sts_endpoint", "AWS_STS_ENDPOINT,AWS_ENDPOINT_URL_STS,AWS_ENDPOINT_URL",
      offsetof(llm_aws_way_t, endpoint) },
};

/** Keys of the deployment come as a pair; those of the environment bring their own token. */
static const char *read_keys(llm_aws_keys_t *k, const apr_table_t *params)
{
    k->access = llm_signin_param(params, "aws_access_key_id", NULL);
    k->secret = llm_signin_param(params, "aws_secret_access_key", NULL);
    k->session = llm_signin_param(params, "aws_session_token", NULL);
    if ((k->access == NULL) != (k->secret == NULL)) {
        return k->access != NULL ? "aws_access_key_id needs aws_secret_access_key"
                                 : "aws_secret_access_key needs aws_access_key_id";
    }
    return NULL;
}

static const char *check_tags(const char *text, apr_pool_t *p)
{
    static const char wrong[] = "aws_session_tags must be a list of maps with Key and Value";
    json_object *list = NULL;

    if (text == NULL) {
        return NULL;
    }
    if (llm_json_parse(p, text, strlen(text), &list, NULL) != APR_SUCCESS ||
        !json_object_is_type(list, json_type_array) || json_object_array_length(list) > 50) {
        return wrong;
    }
    for (apr_size_t i = 0; i < json_object_array_length(list); i++) {
        json_object *tag = json_object_array_get_idx(list, i);

        if (llm_json_str(tag, "Key") == NULL || llm_json_str(tag, "Value") == NULL) {
            return wrong;
        }
    }
    return NULL;
}

static const char *check_session(const char *name)
{
    apr_size_t n = name != NULL ? strlen(name) : 2;

    if (n < 2 || n > MAX_NAME ||
        (name != NULL && strspn(name, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
                                      "0123456789_+=,.@-") != n)) {
        return "aws_session_name must be 2 to 64 letters, digits and _+=,.@-";
    }
    return NULL;
}

static const char *check_way(const llm_aws_way_t *w, apr_pool_t *p)
{
    const char *why;
    llm_url_t u;

    if (w->role != NULL && strncmp(w->role, "arn:", 4) != 0) {
        return "aws_role_name is not an ARN (arn:aws:iam::ACCOUNT:role/NAME)";
    }
    if (w->endpoint != NULL && llm_url_parse(&u, w->endpoint, p) != APR_SUCCESS) {
        return "aws_sts_endpoint is not a URL";
    }
    if (w->web_token != NULL) {
        if (w->role == NULL) {
            return "aws_web_identity_token needs aws_role_name";
        }
        if ((why = llm_oidc_check(w->web_token, p)) != NULL) {
            return apr_pstrcat(p, "aws_web_identity_token ", why, NULL);
        }
    }
    why = check_session(w->session);
    return why != NULL ? why : check_tags(w->tags, p);
}

const char *llm_aws_way(llm_aws_way_t *w, const apr_table_t *params, apr_pool_t *p)
{
    const char *why;

    memset(w, 0, sizeof(*w));
    for (apr_size_t i = 0; i < sizeof(members) / sizeof(members[0]); i++) {
        *(const char **)((char *)w + members[i].at) =
            llm_signin_param(params, members[i].name, members[i].env);
    }
    why = read_keys(&w->keys, params);
    return why != NULL ? why : check_way(w, p);
}

/* -- the steps of it ------------------------------------------------------------------------ */

static apr_status_t own_keys(llm_signin_run_t *run, const void *arg)
{
    const llm_aws_keys_t *k = arg;

    run->aws = *k;
    llm_step_secret(run, k->secret);
    llm_step_secret(run, k->session);
    return APR_SUCCESS;
}

static const llm_step_kind_t step_own = { "keys of the deployment", own_keys, NULL, 0, NULL };

static const llm_aws_role_t *role_of(apr_pool_t *p, const llm_aws_way_t *w, int duration)
{
    llm_aws_role_t *r = apr_pcalloc(p, sizeof(*r));

    r->way = w;
    r->arn = w->role;
    r->session = w->session;
    r->external = w->external;
    r->tags = w->tags;
    r->duration = duration;
    return r;
}

/** What the environment of the process lets decide. */
static void mix_environment(llm_signin_t *s)
{
    static const char *const names[] = {
        "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "AWS_PROFILE",
        "AWS_DEFAULT_PROFILE", "AWS_SHARED_CREDENTIALS_FILE", "AWS_CONFIG_FILE", "HOME",
        "AWS_ROLE_ARN", "AWS_WEB_IDENTITY_TOKEN_FILE", "AWS_ROLE_SESSION_NAME",
        "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", "AWS_CONTAINER_CREDENTIALS_FULL_URI",
        "AWS_EC2_METADATA_SERVICE_ENDPOINT", "AWS_REGION", "AWS_DEFAULT_REGION",
    };

    for (apr_size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
        llm_signin_mix(s, llm_provider_env(names[i]));
    }
}

static void mix_way(llm_signin_t *s, const llm_aws_way_t *w)
{
    for (apr_size_t i = 0; i < sizeof(members) / sizeof(members[0]); i++) {
        llm_signin_mix(s, *(const char *const *)((const char *)w + members[i].at));
    }
    llm_signin_mix(s, w->keys.access);
    llm_signin_mix(s, w->keys.secret);
    llm_signin_mix(s, w->keys.session);
    llm_oidc_mix(s, w->web_token);
    mix_environment(s);
}

static void add_profile(llm_signin_t *s, const llm_aws_way_t *w)
{
    llm_aws_profile_use_t *use = apr_pcalloc(s->pool, sizeof(*use));

    use->way = w;
    use->name = w->profile;
    llm_signin_add(s, &llm_step_aws_profile, use);
}

/**
 * With keys of its own a role is asked for with those. Else the identity at hand may be that role
 * already, and roles seldom may assume themselves.
 */
static void add_role(llm_signin_t *s, const llm_aws_way_t *w)
{
    const llm_aws_role_t *role = role_of(s->pool, w, 0);

    if (w->keys.access != NULL) {
        llm_signin_add(s, &step_own, &w->keys);
    }
    else {
        llm_signin_add(s, &llm_step_aws_ambient, w);
        llm_signin_add(s, &llm_step_aws_whoami, role);
    }
    llm_signin_add(s, &llm_step_aws_assume, role);
}

void llm_aws_add(llm_signin_t *s, const llm_aws_way_t *w)
{
    mix_way(s, w);
    if (w->web_token != NULL) {
        llm_signin_add(s, &llm_step_oidc, w->web_token);
        llm_signin_add(s, &llm_step_aws_assume_web, role_of(s->pool, w, WEB_DURATION));
    }
    else if (w->role != NULL) {
        add_role(s, w);
    }
    else if (w->profile != NULL) {
        add_profile(s, w);
    }
    else if (w->keys.access != NULL) {
        llm_signin_add(s, &step_own, &w->keys);
    }
    else {
        llm_signin_add(s, &llm_step_aws_ambient, w);
    }
}

/* -- the slot ------------------------------------------------------------------------------- */

#define FILES_AGAIN 300         /* seconds: keys in a file may be replaced at any time */

/** Three lines: access key, secret key, session token. */
static apr_status_t finish(llm_signin_run_t *run)
{
    const llm_aws_keys_t *k = &run->aws;

    if (run->expires == 0) {
        llm_step_expires_in(run, FILES_AGAIN);
    }
    run->value = apr_pstrcat(run->pool, k->access, "\n", k->secret, "\n",
                             k->session ? k->session : "", NULL);
    return APR_SUCCESS;
}

/** Keys that are there already are used as they are. */
static int needs_none(const llm_aws_way_t *w)
{
    if (w->web_token != NULL || w->role != NULL || w->profile != NULL) {
        return 0;
    }
    return w->keys.access != NULL || (llm_provider_env("AWS_ACCESS_KEY_ID") != NULL &&
                                      llm_provider_env("AWS_SECRET_ACCESS_KEY") != NULL);
}

apr_status_t llm_signin_aws(const llm_signin_ask_t *ask, llm_signin_t **out, const char **why)
{
    llm_aws_way_t *w = apr_pcalloc(ask->pool, sizeof(*w));

    *out = NULL;
    *why = llm_aws_way(w, ask->d->params, ask->pool);
    if (*why != NULL) {
        return APR_EGENERAL;
    }
    if (ask->d->region != NULL) {
        w->region = ask->d->region;
    }
    if (ask->d->api_key == NULL && !needs_none(w)) {
        const char *profile = w->profile != NULL ? w->profile
                                                 : llm_provider_env("AWS_PROFILE");

        *out = llm_signin_new(ask->pool, "AWS", finish);
        (*out)->region = llm_aws_profile_get(profile ? profile : "default", "region", ask->pool);
        llm_aws_add(*out, w);
    }
    return APR_SUCCESS;
}
