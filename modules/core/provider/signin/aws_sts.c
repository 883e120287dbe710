/* SPDX-License-Identifier: Apache-2.0 */

/**
 * @file aws_sts.c
 * @brief The Security Token Service (https://docs.aws.amazon.com/STS/latest/APIReference/).
 */

#include <string.h>
#include <apr_strings.h>
#include "base/buf.h"
#include "base/http/sigv4.h"
#include "base/time.h"
#include "base/http/url.h"
#include "provider/providers.h"
#include "provider/signin/steps.h"

#define VERSION "2011-06-15"
#define FORM "application/x-www-form-urlencoded"
#define GLOBAL "https://sts.amazonaws.com"
#define GLOBAL_REGION "us-east-1"

/* -- where it is ---------------------------------------------------------------------------- */

static int is_region(const char *s, apr_size_t n)
{
    for (apr_size_t i = 0; i < n; i++) {
        if (!((s[i] >= 'a' && s[i] <= 'z') || (s[i] >= '0' && s[i] <= '9') || s[i] == '-')) {
            return 0;
        }
    }
    return n > 0 && n <= 32;
}

/** "https://sts.eu-west-1.amazonaws.com", "https://vpce-1.sts.eu-west-1.vpce.amazonaws.com" */
static const char *region_in(const char *endpoint, apr_pool_t *p)
{
    const char *at = endpoint != NULL ? strstr(endpoint, "sts") : NULL;
    apr_size_t n;

    if (at == NULL || strstr(at, ".amazonaws.com") == NULL) {
        return NULL;
    }
    at += strncmp(at, "sts-fips", 8) == 0 ? 8 : 3;
    n = *at == '.' ? strcspn(at + 1, ".") : 0;
    return is_region(at + 1, n) && strncmp(at + 1, "amazonaws", 9) != 0
               ? apr_pstrmemdup(p, at + 1, n) : NULL;
}

static void locate(const llm_aws_way_t *w, const char **url, const char **region, apr_pool_t *p)
{
    *region = region_in(w->endpoint, p);
    if (*region == NULL) {
        *region = llm_provider_env("AWS_REGION,AWS_DEFAULT_REGION");
    }
    if (*region == NULL) {
        *region = w->region;
    }
    if (*region != NULL && !is_region(*region, strlen(*region))) {
        *region = NULL;
    }
    if (w->endpoint != NULL) {
        *url = w->endpoint;
    }
    else if (*region == NULL) {
        *url = GLOBAL;
    }
    else {
        *url = apr_psprintf(p, "https://sts.%s.amazonaws.com%s", *region,
                            strncmp(*region, "cn-", 3) == 0 ? ".cn" : "");
    }
    *region = *region != NULL ? *region : GLOBAL_REGION;
}

/** POST a form, signed with the keys at hand unless the service wants none. */
static apr_status_t post(llm_signin_run_t *run, const llm_aws_way_t *w, const char *form,
                         int is_signed)
{
    llm_sigv4_t k = { .access_key = run->aws.access, .secret_key = run->aws.secret,
                      .session_token = run->aws.session, .service = "sts", .now = run->now };
    const char *url;
    apr_status_t rv;

    locate(w, &url, &k.region, run->pool);
    if (url[strcspn(url + 8, "/?") + 8] == '\0') {
        url = apr_pstrcat(run->pool, url, "/", NULL);
    }
    rv = llm_step_post(run, url, FORM, form);
    if (rv == APR_INCOMPLETE && is_signed &&
        llm_sigv4_sign(&k, &run->http, run->pool) != APR_SUCCESS) {
        return llm_step_fail(run, 1, "cannot be signed");
    }
    return rv;
}

/* -- AssumeRole and AssumeRoleWithWebIdentity ----------------------------------------------- */

static const char *session_of(const llm_aws_role_t *r, const llm_signin_run_t *run)
{
    return r->session != NULL ? r->session
                              : apr_psprintf(run->pool, "litellm-session-%" APR_TIME_T_FMT,
                                             apr_time_sec(run->now));
}

static const char *tags_of(const llm_aws_role_t *r, apr_pool_t *p)
{
    const char *text = "";
    json_object *list = NULL;

    if (r->tags == NULL ||
        llm_json_parse(p, r->tags, strlen(r->tags), &list, NULL) != APR_SUCCESS) {
        return text;
    }
    for (apr_size_t i = 0; i < json_object_array_length(list); i++) {
        json_object *tag = json_object_array_get_idx(list, i);
        const char *member = apr_psprintf(p, "Tags.member.%d.", (int)i + 1);

        text = apr_pstrcat(p, text, "&",
                           llm_step_form(p, apr_pstrcat(p, member, "Key", NULL),
                                         llm_json_str(tag, "Key"),
                                         apr_pstrcat(p, member, "Value", NULL),
                                         llm_json_str(tag, "Value"), NULL), NULL);
    }
    return text;
}

static const char *duration_of(const llm_aws_role_t *r, apr_pool_t *p)
{
    return r->duration > 0 ? apr_itoa(p, r->duration) : NULL;
}

static apr_status_t assume(llm_signin_run_t *run, const void *arg)
{
    const llm_aws_role_t *r = arg;
    const char *form = llm_step_form(run->pool, "Action", "AssumeRole", "Version", VERSION,
                                     "RoleArn", r->arn, "RoleSessionName", session_of(r, run),
                                     "DurationSeconds", duration_of(r, run->pool), "ExternalId",
                                     r->external, NULL);

    return post(run, r->way, apr_pstrcat(run->pool, form, tags_of(r, run->pool), NULL), 1);
}

static apr_status_t assume_web(llm_signin_run_t *run, const void *arg)
{
    const llm_aws_role_t *r = arg;
    const char *form = llm_step_form(run->pool, "Action", "AssumeRoleWithWebIdentity", "Version",
                                     VERSION, "RoleArn", r->arn, "RoleSessionName",
                                     session_of(r, run), "WebIdentityToken", run->assertion,
                                     "DurationSeconds", duration_of(r, run->pool), NULL);

    return post(run, r->way, form, 0);
}

static const char *member(llm_signin_run_t *run, const llm_reply_t *a, const char *name)
{
    return llm_step_token(run, llm_xml_text(a->body, a->n, name, run->pool), name);
}

static apr_status_t take_keys(llm_signin_run_t *run, const void *arg, const llm_reply_t *a)
{
    const char *until = llm_xml_text(a->body, a->n, "Expiration", run->pool);
    llm_aws_keys_t k;

    (void)arg;
    if ((k.access = member(run, a, "AccessKeyId")) == NULL ||
        (k.secret = member(run, a, "SecretAccessKey")) == NULL ||
        (k.session = member(run, a, "SessionToken")) == NULL) {
        return APR_EGENERAL;
    }
    if (until == NULL || llm_time_parse(until) == 0) {
        return llm_step_fail(run, 0, "gave no Expiration");
    }
    llm_step_expires_at(run, llm_time_parse(until));
    run->aws = k;
    return APR_SUCCESS;
}

const llm_step_kind_t llm_step_aws_assume = { "sts:AssumeRole", assume, take_keys, 0, NULL };
const llm_step_kind_t llm_step_aws_assume_web = { "sts:AssumeRoleWithWebIdentity", assume_web,
                                                  take_keys, 0, NULL };

/* -- GetCallerIdentity ---------------------------------------------------------------------- */

/** The name of a role and where its account stands, in an ARN of a role or of its session. */
static int role_in(const char *arn, llm_str_t *account, llm_str_t *role)
{
    const char *at = arn, *part[6];

    for (int i = 0; i < 5; i++) {
        part[i] = at;
        at = strchr(at, ':');
        if (at == NULL) {
            return 0;
        }
        at++;
    }
    *account = (llm_str_t){ part[4], strcspn(part[4], ":") };
    if (strncmp(at, "role/", 5) == 0) {
        at = strrchr(at, '/') + 1;
        *role = (llm_str_t){ at, strlen(at) };
        return 1;
    }
    if (strncmp(at, "assumed-role/", 13) == 0) {
        *role = (llm_str_t){ at + 13, strcspn(at + 13, "/") };
        return 1;
    }
    return 0;
}

static int same(llm_str_t a, llm_str_t b)
{
    return a.n == b.n && memcmp(a.p, b.p, a.n) == 0;
}

/** Whether a session of the role is what the keys at hand are. */
static int is_role(const char *arn, const char *role)
{
    llm_str_t account[2], name[2];
    const char *partition = strchr(role, ':');
    apr_size_t n = partition != NULL ? strcspn(partition + 1, ":") + 1 : 0;

    return arn != NULL && partition != NULL && strncmp(arn, role, (apr_size_t)(partition - role)
                                                       + n) == 0 &&
           role_in(arn, &account[0], &name[0]) && role_in(role, &account[1], &name[1]) &&
           same(account[0], account[1]) && same(name[0], name[1]);
}

static apr_status_t whoami(llm_signin_run_t *run, const void *arg)
{
    const llm_aws_role_t *r = arg;

    return post(run, r->way, "Action=GetCallerIdentity&Version=" VERSION, 1);
}

/** A refusal says nothing: the role is asked for then. */
static apr_status_t take_identity(llm_signin_run_t *run, const void *arg, const llm_reply_t *a)
{
    const llm_aws_role_t *r = arg;
    const char *arn = llm_xml_text(a->body, a->n, "Arn", run->pool);

    if (a->status == 200 && is_role(arn, r->arn) && run->depth > 0 &&
        run->stack[run->depth - 1].kind == &llm_step_aws_assume) {
        run->depth--;
    }
    return APR_SUCCESS;
}

const llm_step_kind_t llm_step_aws_whoami = { "sts:GetCallerIdentity", whoami, take_identity, 1,
                                              NULL };
