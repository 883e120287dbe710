/* SPDX-License-Identifier: Apache-2.0 */

/**
 * @file aws_machine.c
 * @brief Keys a container or a machine is given, and the order in which places are asked
 *        (https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html).
 */

#include <string.h>
#include <strings.h>
#include <apr_strings.h>
#include "base/time.h"
#include "base/http/url.h"
#include "provider/providers.h"
#include "provider/signin/steps.h"

#define ECS_HOST "http://169.254.170.2"
#define IMDS_HOST "http://169.254.169.254"
#define IMDS_ROLES "/latest/meta-data/iam/security-credentials/"
#define IMDS_TOKEN_LIFE "21600"         /* seconds, the longest */

/* -- the JSON both answer with -------------------------------------------------------------- */

static apr_status_t take_keys(llm_signin_run_t *run, const void *arg, const llm_reply_t *a)
{
    const char *until;
    json_object *o;
    llm_aws_keys_t k;

    (void)arg;
    if (llm_step_json(run, a, &o) != APR_SUCCESS) {
        return APR_EGENERAL;
    }
    if (llm_json_str(o, "Code") != NULL && strcmp(llm_json_str(o, "Code"), "Success") != 0) {
        return llm_step_fail(run, 1, "refused%s", llm_refusal_text(a, run->pool));
    }
    if ((k.access = llm_step_token(run, llm_json_str(o, "AccessKeyId"), "AccessKeyId")) == NULL ||
        (k.secret = llm_step_token(run, llm_json_str(o, "SecretAccessKey"),
                                   "SecretAccessKey")) == NULL ||
        (k.session = llm_step_token(run, llm_json_str(o, "Token"), "Token")) == NULL) {
        return APR_EGENERAL;
    }
    until = llm_json_str(o, "Expiration");
    if (until == NULL || llm_time_parse(until) == 0) {
        return llm_step_fail(run, 0, "gave no Expiration");
    }
    llm_step_expires_at(run, llm_time_parse(until));
    run->aws = k;
    return APR_SUCCESS;
}

/* -- containers: ECS and EKS ---------------------------------------------------------------- */

/** In the clear the token may only go to this machine and the agents' own addresses. */
static int is_agent(const char *url, apr_pool_t *p)
{
    static const char *const hosts[] = { "localhost", "127.0.0.1", "::1", "169.254.170.2",
                                         "169.254.170.23", "fd00:ec2::23" };
    llm_url_t u;

    if (llm_url_parse(&u, url, p) != APR_SUCCESS) {
        return 0;
    }
    for (apr_size_t i = 0; i < sizeof(hosts) / sizeof(hosts[0]); i++) {
        if (strcmp(u.host, hosts[i]) == 0) {
            return 1;
        }
    }
    return strcmp(u.scheme, "https") == 0 || strncmp(u.host, "127.", 4) == 0;
}

static apr_status_t container(llm_signin_run_t *run, const void *arg)
{
    apr_pool_t *p = run->pool;
    const char *path = llm_provider_env("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI");
    const char *file = llm_provider_env("AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE");
    const char *token = llm_provider_env("AWS_CONTAINER_AUTHORIZATION_TOKEN"), *url;
    apr_status_t rv;

    (void)arg;
    url = path != NULL ? apr_pstrcat(p, ECS_HOST, path, NULL)
                       : llm_provider_env("AWS_CONTAINER_CREDENTIALS_FULL_URI");
    if (url == NULL || !is_agent(url, p)) {
        return llm_step_fail(run, 1, "is not asked: AWS_CONTAINER_CREDENTIALS_FULL_URI must be "
                             "https, or name this machine");
    }
    if (file != NULL) {
        token = llm_step_file(run, file);
        token = token != NULL ? llm_signin_trim(token, p) : NULL;
    }
    if ((file != NULL || token != NULL) &&
        (token == NULL || (token = llm_step_token(run, token, "authorization token")) == NULL)) {
        return APR_EGENERAL;
    }
    rv = llm_step_get(run, url);
    if (rv == APR_INCOMPLETE && token != NULL) {
        apr_table_setn(run->http.headers, "Authorization", token);
    }
    return rv;
}

const llm_step_kind_t llm_step_aws_container = { "container credentials", container, take_keys, 0,
                                                 NULL };

/* -- machines: IMDSv2 ----------------------------------------------------------------------- */

static const char *imds(llm_signin_run_t *run, const char *path)
{
    const char *host = llm_provider_env("AWS_EC2_METADATA_SERVICE_ENDPOINT");

    return llm_url_join(run->pool, host != NULL ? host : IMDS_HOST, path);
}

static apr_status_t imds_get(llm_signin_run_t *run, const char *path)
{
    apr_status_t rv = llm_step_get(run, imds(run, path));

    if (rv == APR_INCOMPLETE) {
        apr_table_setn(run->http.headers, "X-aws-ec2-metadata-token", run->note);
    }
    return rv;
}

static apr_status_t session(llm_signin_run_t *run, const void *arg)
{
    apr_status_t rv = llm_step_get(run, imds(run, "/latest/api/token"));

    (void)arg;
    if (rv == APR_INCOMPLETE) {
        run->http.method = "PUT";
        apr_table_setn(run->http.headers, "X-aws-ec2-metadata-token-ttl-seconds", IMDS_TOKEN_LIFE);
    }
    return rv;
}

static apr_status_t take_session(llm_signin_run_t *run, const void *arg, const llm_reply_t *a)
{
    (void)arg;
    run->note = llm_step_token(run, llm_signin_trim(a->body, run->pool), "session token");
    return run->note != NULL ? APR_SUCCESS : APR_EGENERAL;
}

static apr_status_t role(llm_signin_run_t *run, const void *arg)
{
    (void)arg;
    return imds_get(run, IMDS_ROLES);
}

static apr_status_t keys(llm_signin_run_t *run, const void *arg)
{
    return imds_get(run, apr_pstrcat(run->pool, IMDS_ROLES,
                                     llm_url_encode(run->pool, arg, ""), NULL));
}

static const llm_step_kind_t machine_keys = { "machine's credentials", keys, take_keys, 0, NULL };

/** A list of roles; a machine has one. */
static apr_status_t take_role(llm_signin_run_t *run, const void *arg, const llm_reply_t *a)
{
    const char *text = llm_signin_trim(a->body, run->pool);

    (void)arg;
    text = apr_pstrmemdup(run->pool, text, strcspn(text, "\r\n"));
    if (*text == '\0') {
        return llm_step_fail(run, 1, "says that the machine has no role");
    }
    return llm_step_push(run, &machine_keys, text);
}

static const llm_step_kind_t machine_role = { "machine's role", role, take_role, 0, NULL };
static const llm_step_kind_t machine_session = {
    "machine's metadata", session, take_session, 0,
    "nothing else has keys: neither the deployment, the environment, a profile nor a container"
};

static apr_status_t machine(llm_signin_run_t *run, const void *arg)
{
    const char *off = llm_provider_env("AWS_EC2_METADATA_DISABLED");

    (void)arg;
    if (off != NULL && strcasecmp(off, "true") == 0) {
        return llm_step_fail(run, 1, "found no credentials: no keys, role, profile or container "
                             "is configured, and AWS_EC2_METADATA_DISABLED is set");
    }
    if (llm_step_push(run, &machine_role, NULL) != APR_SUCCESS) {
        return APR_EGENERAL;
    }
    return llm_step_push(run, &machine_session, NULL);
}

const llm_step_kind_t llm_step_aws_machine = { "AWS", machine, NULL, 0, NULL };

/* -- the order ------------------------------------------------------------------------------ */

/** A pod's own role (IRSA). */
static apr_status_t push_pod(llm_signin_run_t *run, const llm_aws_way_t *w, const char *arn,
                             const char *path)
{
    llm_aws_role_t *r = apr_pcalloc(run->pool, sizeof(*r));

    r->way = w;
    r->arn = arn;
    r->session = llm_provider_env("AWS_ROLE_SESSION_NAME");
    if (llm_step_push(run, &llm_step_aws_assume_web, r) != APR_SUCCESS) {
        return APR_EGENERAL;
    }
    return llm_step_push(run, &llm_step_token_file, path);
}

static apr_status_t push_profile(llm_signin_run_t *run, const llm_aws_way_t *w, const char *name)
{
    llm_aws_profile_use_t *use = apr_pcalloc(run->pool, sizeof(*use));

    use->way = w;
    use->name = name;
    return llm_step_push(run, &llm_step_aws_profile, use);
}

static int environment_keys(llm_signin_run_t *run)
{
    llm_aws_keys_t k = { llm_provider_env("AWS_ACCESS_KEY_ID"),
                         llm_provider_env("AWS_SECRET_ACCESS_KEY"),
                         llm_provider_env("AWS_SESSION_TOKEN") };

    if (k.access == NULL || k.secret == NULL) {
        return 0;
    }
    llm_step_secret(run, k.secret);
    llm_step_secret(run, k.session);
    run->aws = k;
    return 1;
}

static apr_status_t ambient(llm_signin_run_t *run, const void *arg)
{
    apr_pool_t *p = run->pool;
    const llm_aws_way_t *w = arg;
    const char *profile = llm_provider_env("AWS_PROFILE,AWS_DEFAULT_PROFILE");
    const char *arn = llm_provider_env("AWS_ROLE_ARN");
    const char *path = llm_provider_env("AWS_WEB_IDENTITY_TOKEN_FILE");

    profile = profile != NULL ? profile : "default";
    if (environment_keys(run)) {
        return APR_SUCCESS;
    }
    if (llm_aws_profile_get(profile, "role_arn", p) != NULL) {
        return push_profile(run, w, profile);
    }
    if (arn != NULL && path != NULL) {
        return push_pod(run, w, arn, path);
    }
    if (llm_aws_profile_get(profile, "aws_access_key_id", p) != NULL) {
        return push_profile(run, w, profile);
    }
    if (llm_provider_env("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI,"
                            "AWS_CONTAINER_CREDENTIALS_FULL_URI") != NULL) {
        return llm_step_push(run, &llm_step_aws_container, NULL);
    }
    return llm_step_push(run, &llm_step_aws_machine, NULL);
}

const llm_step_kind_t llm_step_aws_ambient = { "AWS", ambient, NULL, 0, NULL };
