/* SPDX-License-Identifier: Apache-2.0 */

/**
 * @file google_file.c
 * @brief Credential files of Google's, by their "type"
 *        (https://google.aip.dev/auth/4110, 4112, 4117).
 */

#include <string.h>
#include <apr_strings.h>
#include "base/buf.h"
#include "base/crypto/jwt.h"
#include "base/http/sigv4.h"
#include "base/time.h"
#include "base/http/url.h"
#include "provider/providers.h"
#include "provider/signin/steps.h"

#define TOKEN_URI "https://oauth2.googleapis.com/token"
#define FORM "application/x-www-form-urlencoded"
#define GRANT_JWT "urn:ietf:params:oauth:grant-type:jwt-bearer"
#define GRANT_EXCHANGE "urn:ietf:params:oauth:grant-type:token-exchange"
#define TYPE_ACCESS "urn:ietf:params:oauth:token-type:access_token"
#define LIFETIME 3600           /* seconds; the longest Google grants */
#define MAX_DEPTH 3             /* of accounts that stand for others */

typedef struct type_t {
    const char *name;
    const char *const *needs;   /**< members that must be texts; NULL-ended */
    const char *(*check)(json_object *o, apr_pool_t *p, int depth);     /**< MAY */
    apr_status_t (*begin)(llm_signin_run_t *run, json_object *o);
} type_t;

static const char *check_file(json_object *o, apr_pool_t *p, int depth);

/** "access_token" with "expires_in" (RFC 6749 5.1). */
static apr_status_t take_token(llm_signin_run_t *run, const llm_reply_t *a)
{
    json_object *o;

    if (llm_step_json(run, a, &o) != APR_SUCCESS) {
        return APR_EGENERAL;
    }
    run->bearer = llm_step_token(run, llm_json_str(o, "access_token"), "access_token");
    llm_step_expires_in(run, llm_step_number(o, "expires_in", LIFETIME));
    return run->bearer != NULL ? APR_SUCCESS : APR_EGENERAL;
}

/* -- service_account: a signed assertion for a token (RFC 7523) ----------------------------- */

static apr_status_t service(llm_signin_run_t *run, json_object *o)
{
    const char *uri = llm_json_str(o, "token_uri"), *jwt = NULL, *why = "members are too long";
    apr_int64_t now = apr_time_sec(run->now);
    llm_buf_t b;

    uri = uri != NULL ? uri : TOKEN_URI;
    llm_buf_init(&b, run->pool, 512, 8192);
    llm_buf_puts(&b, "{\"iss\":");
    llm_buf_json_str(&b, llm_json_str(o, "client_email"));
    llm_buf_puts(&b, ",\"scope\":\"" LLM_GOOGLE_SCOPE "\",\"aud\":");
    llm_buf_json_str(&b, uri);
    llm_buf_printf(&b, ",\"iat\":%" APR_INT64_T_FMT ",\"exp\":%" APR_INT64_T_FMT "}", now,
                   now + LIFETIME);
    if (b.overflow ||
        llm_jwt_sign_rs256(&jwt, b.p, llm_json_str(o, "private_key"),
                           llm_json_str(o, "private_key_id"), run->pool, &why) != APR_SUCCESS) {
        return llm_step_fail(run, 1, "service_account: %s", why);
    }
    llm_step_secret(run, jwt);
    return llm_step_post(run, uri, FORM, llm_step_form(run->pool, "grant_type", GRANT_JWT,
                                                       "assertion", jwt, NULL));
}

static const char *check_uri(json_object *o, apr_pool_t *p, const char *name)
{
    const char *uri = llm_json_str(o, name);
    llm_url_t u;

    return uri == NULL || llm_url_parse(&u, uri, p) == APR_SUCCESS
               ? NULL : apr_pstrcat(p, "has a ", name, " that is not a URL", NULL);
}

static const char *check_service(json_object *o, apr_pool_t *p, int depth)
{
    const char *jwt, *why = NULL;

    (void)depth;
    if (llm_jwt_sign_rs256(&jwt, "{}", llm_json_str(o, "private_key"), NULL, p, &why)
        != APR_SUCCESS) {
        return apr_pstrcat(p, "has a private_key that cannot be used: ", why, NULL);
    }
    return check_uri(o, p, "token_uri");
}

/* -- authorized_user: what `gcloud auth application-default login` leaves behind ------------- */

static apr_status_t user(llm_signin_run_t *run, json_object *o)
{
    const char *uri = llm_json_str(o, "token_uri");
    const char *secret = llm_step_secret(run, llm_json_str(o, "client_secret"));
    const char *token = llm_step_secret(run, llm_json_str(o, "refresh_token"));

    return llm_step_post(run, uri != NULL ? uri : TOKEN_URI, FORM,
                         llm_step_form(run->pool, "grant_type", "refresh_token", "client_id",
                                       llm_json_str(o, "client_id"), "client_secret", secret,
                                       "refresh_token", token, NULL));
}

static const char *check_user(json_object *o, apr_pool_t *p, int depth)
{
    (void)depth;
    return check_uri(o, p, "token_uri");
}

/* -- standing for a service account --------------------------------------------------------- */

static apr_status_t impersonate(llm_signin_run_t *run, const void *url)
{
    static const char body[] = "{\"scope\":[\"" LLM_GOOGLE_SCOPE "\"],\"lifetime\":\"3600s\"}";
    apr_status_t rv = llm_step_post(run, url, "application/json", body);

    if (rv == APR_INCOMPLETE) {
        apr_table_setn(run->http.headers, "Authorization",
                       apr_pstrcat(run->pool, "Bearer ", run->bearer, NULL));
    }
    return rv;
}

static apr_status_t take_impersonated(llm_signin_run_t *run, const void *arg, const llm_reply_t *a)
{
    json_object *o;
    const char *until;

    (void)arg;
    if (llm_step_json(run, a, &o) != APR_SUCCESS) {
        return APR_EGENERAL;
    }
    run->bearer = llm_step_token(run, llm_json_str(o, "accessToken"), "accessToken");
    until = llm_json_str(o, "expireTime");
    if (run->bearer == NULL) {
        return APR_EGENERAL;
    }
    if (until == NULL || llm_time_parse(until) == 0) {
        return llm_step_fail(run, 0, "gave no expireTime");
    }
    llm_step_expires_at(run, llm_time_parse(until));
    return APR_SUCCESS;
}

static const llm_step_kind_t step_impersonate = { "iam:generateAccessToken", impersonate,
                                                  take_impersonated, 0, NULL };

/** impersonated_service_account: another credential stands for one. */
static apr_status_t stand_for(llm_signin_run_t *run, json_object *o)
{
    const char *text = llm_json_text(run->pool, llm_json_obj(o, "source_credentials"), NULL);

    if (llm_step_push(run, &step_impersonate,
                      llm_json_str(o, "service_account_impersonation_url")) != APR_SUCCESS) {
        return APR_EGENERAL;
    }
    return llm_step_push(run, &llm_step_google_file, text);
}

static const char *check_stand(json_object *o, apr_pool_t *p, int depth)
{
    json_object *source = llm_json_obj(o, "source_credentials");
    const char *why = source != NULL ? check_file(source, p, depth + 1)
                                     : "has no source_credentials";

    return why != NULL ? why : check_uri(o, p, "service_account_impersonation_url");
}

/* -- external_account: somebody else's token for Google's (RFC 8693) ------------------------- */

/** arg: the credential file; needs run->assertion. */
static apr_status_t exchange(llm_signin_run_t *run, const void *arg)
{
    json_object *o = (json_object *)arg;

    return llm_step_post(run, llm_json_str(o, "token_url"), FORM,
                         llm_step_form(run->pool, "grant_type", GRANT_EXCHANGE, "audience",
                                       llm_json_str(o, "audience"), "scope", LLM_GOOGLE_SCOPE,
                                       "requested_token_type", TYPE_ACCESS, "subject_token",
                                       run->assertion, "subject_token_type",
                                       llm_json_str(o, "subject_token_type"), NULL));
}

static apr_status_t take_exchange(llm_signin_run_t *run, const void *arg, const llm_reply_t *a)
{
    (void)arg;
    return take_token(run, a);
}

static const llm_step_kind_t step_exchange = { "Google token exchange", exchange, take_exchange,
                                               0, NULL };

/** The token in a file's or an answer's text; "format" may say that it is a member of JSON. */
static apr_status_t take_subject(llm_signin_run_t *run, json_object *source, const char *text)
{
    json_object *format = llm_json_obj(source, "format"), *o = NULL;
    const char *type = llm_json_str(format, "type");
    const char *field = llm_json_str(format, "subject_token_field_name");

    if (type != NULL && strcmp(type, "json") == 0) {
        if (llm_json_parse(run->pool, text, strlen(text), &o, NULL) != APR_SUCCESS) {
            return llm_step_fail(run, 0, "gave a subject token that is not JSON");
        }
        text = llm_json_str(o, field != NULL ? field : "");
        text = text != NULL ? text : "";
    }
    run->assertion = llm_step_token(run, llm_signin_trim(text, run->pool), "subject token");
    return run->assertion != NULL ? APR_SUCCESS : APR_EGENERAL;
}

/** arg: credential_source. */
static apr_status_t subject(llm_signin_run_t *run, const void *arg)
{
    json_object *source = (json_object *)arg, *headers = llm_json_obj(source, "headers");
    const char *path = llm_json_str(source, "file");
    apr_status_t rv;

    if (path != NULL) {
        const char *text = llm_step_file(run, path);

        return text != NULL ? take_subject(run, source, text) : APR_EGENERAL;
    }
    rv = llm_step_get(run, llm_json_str(source, "url"));
    if (rv == APR_INCOMPLETE && headers != NULL) {
        json_object_object_foreach(headers, name, value) {
            const char *text = llm_json_value_str(value);

            if (text != NULL && text[strcspn(text, "\r\n")] == '\0' &&
                name[strcspn(name, "\r\n: ")] == '\0') {
                apr_table_set(run->http.headers, name, text);
            }
        }
    }
    return rv;
}

static apr_status_t take_url(llm_signin_run_t *run, const void *arg, const llm_reply_t *a)
{
    return take_subject(run, (json_object *)arg, a->body);
}

static const llm_step_kind_t step_subject = { "subject token", subject, take_url, 0, NULL };

/* -- ... with AWS as the somebody else: a signed GetCallerIdentity is the token --------------- */

static const char *aws_region(json_object *o)
{
    const char *region = llm_json_str(o, "aws_region_name");

    region = region != NULL ? region : llm_provider_env("AWS_REGION,AWS_DEFAULT_REGION");
    return region != NULL ? region : "us-east-1";
}

static void put_pair(json_object *list, const char *key, const char *value)
{
    json_object *pair = llm_json_add_object(list, NULL);

    llm_json_set_str(pair, "key", key);
    llm_json_set_str(pair, "value", value);
}

static int pair_header(void *list, const char *key, const char *value)
{
    put_pair(list, key, value);
    return 1;
}

/** "{region}" of the verification URL filled in. */
static const char *verification_url(json_object *o, const char *region, apr_pool_t *p)
{
    const char *url = llm_json_str(llm_json_obj(o, "credential_source"),
                                   "regional_cred_verification_url"), *at;

    url = url != NULL ? url : "https://sts.{region}.amazonaws.com"
                              "?Action=GetCallerIdentity&Version=2011-06-15";
    at = strstr(url, "{region}");
    return at != NULL ? apr_pstrcat(p, apr_pstrmemdup(p, url, (apr_size_t)(at - url)), region,
                                    at + 8, NULL) : url;
}

/** arg: the credential file; needs run->aws. */
static apr_status_t aws_subject(llm_signin_run_t *run, const void *arg)
{
    json_object *o = (json_object *)arg, *token = llm_json_new_object(run->pool), *list;
    apr_pool_t *p = run->pool;
    llm_sigv4_t k = { .access_key = run->aws.access, .secret_key = run->aws.secret,
                      .session_token = run->aws.session, .service = "sts", .now = run->now,
                      .region = aws_region(o) };
    llm_http_req_t req = { .method = "POST", .url = verification_url(o, k.region, p),
                           .headers = apr_table_make(p, 4) };
    apr_table_t *all = apr_table_make(p, 6);
    llm_url_t u;

    /* once for the date, which the signature over our own set of headers must share */
    if (llm_url_parse(&u, req.url, p) != APR_SUCCESS ||
        llm_sigv4_sign(&k, &req, p) != APR_SUCCESS) {
        return llm_step_fail(run, 1, "has no URL that can be signed");
    }
    apr_table_setn(all, "host", u.authority);
    apr_table_set(all, "x-amz-date", apr_table_get(req.headers, "X-Amz-Date"));
    apr_table_setn(all, "x-goog-cloud-target-resource", llm_json_str(o, "audience"));
    if (k.session_token != NULL) {
        apr_table_setn(all, "x-amz-security-token", k.session_token);
    }
    llm_json_set_str(token, "url", req.url);
    llm_json_set_str(token, "method", "POST");
    list = llm_json_add_array(token, "headers");
    put_pair(list, "Authorization", llm_sigv4_authorization(&k, &req, all, p));
    apr_table_do(pair_header, list, all, NULL);
    run->assertion = llm_step_secret(run, llm_url_encode(p, llm_json_text(p, token, NULL), ""));
    return APR_SUCCESS;
}

static const llm_step_kind_t step_aws_subject = { "AWS subject token", aws_subject, NULL, 0, NULL };

static apr_table_t *texts_of(json_object *o, apr_pool_t *p)
{
    apr_table_t *t = apr_table_make(p, 8);

    json_object_object_foreach(o, name, value) {
        if (llm_json_value_str(value) != NULL) {
            apr_table_setn(t, name, llm_json_value_str(value));
        }
    }
    return t;
}

/** The credential file may hold "aws_..." settings of its own, as a deployment does. */
static apr_status_t push_aws(llm_signin_run_t *run, json_object *o)
{
    llm_aws_way_t *w = apr_pcalloc(run->pool, sizeof(*w));
    const char *why = llm_aws_way(w, texts_of(o, run->pool), run->pool);
    llm_signin_t *s = llm_signin_new(run->pool, "AWS", NULL);

    if (why != NULL) {
        return llm_step_fail(run, 1, "%s", why);
    }
    llm_aws_add(s, w);
    for (int i = s->steps->nelts; i-- > 0;) {
        const llm_step_t *step = &APR_ARRAY_IDX(s->steps, i, llm_step_t);

        if (llm_step_push(run, step->kind, step->arg) != APR_SUCCESS) {
            return APR_EGENERAL;
        }
    }
    return APR_SUCCESS;
}

static int is_aws(json_object *source)
{
    const char *id = llm_json_str(source, "environment_id");

    return id != NULL && strncmp(id, "aws", 3) == 0;
}

static apr_status_t external(llm_signin_run_t *run, json_object *o)
{
    const char *url = llm_json_str(o, "service_account_impersonation_url");
    json_object *source = llm_json_obj(o, "credential_source");
    apr_status_t rv = url != NULL ? llm_step_push(run, &step_impersonate, url) : APR_SUCCESS;

    rv = rv == APR_SUCCESS ? llm_step_push(run, &step_exchange, o) : rv;
    if (rv != APR_SUCCESS) {
        return rv;
    }
    if (!is_aws(source)) {
        return llm_step_push(run, &step_subject, source);
    }
    rv = llm_step_push(run, &step_aws_subject, o);
    return rv == APR_SUCCESS ? push_aws(run, o) : rv;
}

static const char *check_external(json_object *o, apr_pool_t *p, int depth)
{
    json_object *source = llm_json_obj(o, "credential_source");
    const char *why = check_uri(o, p, "token_url");
    llm_aws_way_t w;

    (void)depth;
    why = why != NULL ? why : check_uri(o, p, "service_account_impersonation_url");
    why = why != NULL ? why : check_uri(source, p, "url");
    if (why != NULL) {
        return why;
    }
    if (is_aws(source)) {
        return llm_aws_way(&w, texts_of(o, p), p);
    }
    if (llm_json_has(source, "executable")) {
        return "has an executable as credential_source, which is not run here";
    }
    return llm_json_str(source, "file") != NULL || llm_json_str(source, "url") != NULL
               ? NULL : "has a credential_source without file, url or environment_id aws1";
}

/* -- types ---------------------------------------------------------------------------------- */

static const char *const service_needs[] = { "client_email", "private_key", NULL };
static const char *const user_needs[] = { "client_id", "client_secret", "refresh_token", NULL };
static const char *const external_needs[] = { "audience", "subject_token_type", "token_url",
                                              NULL };
static const char *const stand_needs[] = { "service_account_impersonation_url", NULL };

static const type_t types[] = {
    { "service_account", service_needs, check_service, service },
    { "authorized_user", user_needs, check_user, user },
    { "external_account", external_needs, check_external, external },
    { "impersonated_service_account", stand_needs, check_stand, stand_for },
};

static const type_t *type_of(json_object *o)
{
    const char *name = llm_json_str(o, "type");

    name = name != NULL ? name : types[0].name;
    for (apr_size_t i = 0; i < sizeof(types) / sizeof(types[0]); i++) {
        if (strcmp(types[i].name, name) == 0) {
            return &types[i];
        }
    }
    return NULL;
}

static const char *check_file(json_object *o, apr_pool_t *p, int depth)
{
    const type_t *t = type_of(o);

    if (depth > MAX_DEPTH) {
        return "stands for others too many times";
    }
    if (t == NULL) {
        return "has a type other than service_account, authorized_user, external_account and "
               "impersonated_service_account";
    }
    for (const char *const *name = t->needs; *name != NULL; name++) {
        if (llm_json_str(o, *name) == NULL) {
            return apr_pstrcat(p, "of type ", t->name, " has no ", *name, NULL);
        }
    }
    return t->check != NULL ? t->check(o, p, depth) : NULL;
}

const char *llm_google_check(json_object *o, apr_pool_t *p)
{
    return check_file(o, p, 0);
}

static json_object *parse(llm_signin_run_t *run, const char *text)
{
    json_object *o = NULL;
    const char *why;

    if (text[strspn(text, " \t\r\n")] != '{') {
        text = llm_step_file(run, text);
    }
    if (text == NULL) {
        return NULL;
    }
    if (llm_json_parse(run->pool, text, strlen(text), &o, NULL) != APR_SUCCESS ||
        !json_object_is_type(o, json_type_object)) {
        llm_step_fail(run, 1, "is not a JSON object");
        return NULL;
    }
    why = check_file(o, run->pool, 0);
    if (why != NULL) {
        llm_step_fail(run, 1, "%s", why);
        return NULL;
    }
    return o;
}

static apr_status_t begin(llm_signin_run_t *run, const void *arg)
{
    json_object *o = parse(run, arg);

    return o != NULL ? type_of(o)->begin(run, o) : APR_EGENERAL;
}

static apr_status_t take(llm_signin_run_t *run, const void *arg, const llm_reply_t *a)
{
    (void)arg;
    return take_token(run, a);
}

const llm_step_kind_t llm_step_google_file = { "Google credentials", begin, take, 0, NULL };
