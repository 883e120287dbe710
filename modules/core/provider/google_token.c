/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include <apr_file_io.h>
#include <apr_strings.h>
#include "base/buf.h"
#include "base/crypto.h"
#include "base/jwt.h"
#include "base/url.h"
#include "provider/google_token.h"
#include "provider/providers.h"

#define SCOPE "https://www.googleapis.com/auth/cloud-platform"
#define TOKEN_URI "https://oauth2.googleapis.com/token"
#define METADATA "http://metadata.google.internal/computeMetadata/v1/instance/service-accounts/" \
                 "default/token"
#define GRANT_JWT "urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer"
#define MAX_FILE 65536
#define LIFETIME 3600           /* seconds; the longest Google grants */

const char *llm_google_param(const llm_call_t *c, const char *name, const char *env)
{
    const char *v = llm_provider_param(c, apr_pstrcat(c->pool, "vertex_", name, NULL), NULL);

    v = v != NULL ? v : llm_provider_param(c, apr_pstrcat(c->pool, "vertex_ai_", name, NULL), NULL);
    return v != NULL ? v : llm_provider_env(c->pool, env);
}

/** A path, or the JSON itself. */
static const char *credentials(const llm_call_t *c)
{
    return llm_google_param(c, "credentials",
                            "VERTEXAI_CREDENTIALS,GOOGLE_APPLICATION_CREDENTIALS");
}

static int is_json(const char *s)
{
    return s[strspn(s, " \t\r\n")] == '{';
}

static apr_status_t fail(llm_call_t *c, llm_err_t **err, const char *why)
{
    *err = llm_err_make(c->pool, LLM_ERR_AUTHENTICATION, 0,
                        "litellm.AuthenticationError: VertexAIException - vertex_credentials: %s",
                        why);
    return APR_EGENERAL;
}

static const char *read_file(apr_pool_t *p, const char *path)
{
    char *text = apr_palloc(p, MAX_FILE + 1);
    apr_size_t n = 0;
    apr_file_t *f;
    apr_status_t rv;

    if (apr_file_open(&f, path, APR_FOPEN_READ, APR_OS_DEFAULT, p) != APR_SUCCESS) {
        return NULL;
    }
    rv = apr_file_read_full(f, text, MAX_FILE, &n);
    apr_file_close(f);
    text[n] = '\0';
    return rv == APR_EOF ? text : NULL;
}

/** @param err NULL: the caller does not care why */
static json_object *load(llm_call_t *c, llm_err_t **err)
{
    const char *text = credentials(c), *why = "cannot be read, or is not JSON";
    json_object *o = NULL;

    if (text != NULL && !is_json(text)) {
        text = read_file(c->pool, text);
    }
    if (text == NULL || llm_json_parse(c->pool, text, strlen(text), &o, NULL) != APR_SUCCESS ||
        !json_object_is_type(o, json_type_object)) {
        if (err != NULL) {
            fail(c, err, why);
        }
        return NULL;
    }
    return o;
}

const char *llm_google_project(llm_call_t *c)
{
    json_object *o = credentials(c) != NULL ? load(c, NULL) : NULL;
    const char *id = llm_json_str(o, "project_id");

    return id != NULL ? id : llm_json_str(o, "quota_project_id");
}

static void post_form(llm_call_t *c, llm_token_req_t *req, const char *url, const char *form)
{
    req->http.method = "POST";
    req->http.url = url;
    req->http.headers = apr_table_make(c->pool, 2);
    apr_table_setn(req->http.headers, "Content-Type", "application/x-www-form-urlencoded");
    req->http.body = form;
    req->http.body_len = strlen(form);
}

/** RFC 7523: a signed assertion for a token. */
static apr_status_t build_service(llm_call_t *c, json_object *o, llm_token_req_t *req,
                                  llm_err_t **err)
{
    const char *email = llm_json_str(o, "client_email"), *key = llm_json_str(o, "private_key");
    const char *uri = llm_json_str(o, "token_uri"), *jwt, *why = NULL;
    apr_int64_t now = apr_time_sec(apr_time_now());
    llm_buf_t b;
    llm_url_t u;

    uri = uri != NULL ? uri : TOKEN_URI;
    if (email == NULL || key == NULL) {
        return fail(c, err, "client_email or private_key is missing");
    }
    if (llm_url_parse(&u, uri, c->pool) != APR_SUCCESS) {
        return fail(c, err, "token_uri is not a URL");
    }
    llm_buf_init(&b, c->pool, 512, 8192);
    llm_buf_puts(&b, "{\"iss\":");
    llm_buf_json_str(&b, email);
    llm_buf_puts(&b, ",\"scope\":\"" SCOPE "\",\"aud\":");
    llm_buf_json_str(&b, uri);
    llm_buf_printf(&b, ",\"iat\":%" APR_INT64_T_FMT ",\"exp\":%" APR_INT64_T_FMT "}", now,
                   now + LIFETIME);
    if (b.overflow || llm_jwt_sign_rs256(&jwt, b.p, key, llm_json_str(o, "private_key_id"),
                                         c->pool, &why) != APR_SUCCESS) {
        return fail(c, err, why != NULL ? why : "members are too long");
    }
    post_form(c, req, uri, apr_pstrcat(c->pool, "grant_type=" GRANT_JWT "&assertion=", jwt, NULL));
    return APR_SUCCESS;
}

/** What `gcloud auth application-default login` leaves behind. */
static apr_status_t build_user(llm_call_t *c, json_object *o, llm_token_req_t *req,
                               llm_err_t **err)
{
    const char *id = llm_json_str(o, "client_id"), *secret = llm_json_str(o, "client_secret");
    const char *token = llm_json_str(o, "refresh_token");
    apr_pool_t *p = c->pool;

    if (id == NULL || secret == NULL || token == NULL) {
        return fail(c, err, "client_id, client_secret or refresh_token is missing");
    }
    post_form(c, req, TOKEN_URI,
              apr_pstrcat(p, "grant_type=refresh_token&client_id=", llm_url_encode(p, id, ""),
                          "&client_secret=", llm_url_encode(p, secret, ""), "&refresh_token=",
                          llm_url_encode(p, token, ""), NULL));
    return APR_SUCCESS;
}

static const struct {
    const char *type;
    apr_status_t (*build)(llm_call_t *c, json_object *o, llm_token_req_t *req, llm_err_t **err);
} kinds[] = {
    { "service_account", build_service },
    { "authorized_user", build_user },
};

static apr_status_t build(llm_call_t *c, llm_token_req_t *req, llm_err_t **err)
{
    json_object *o = load(c, err);
    const char *type = llm_json_str(o, "type");

    if (o == NULL) {
        return APR_EGENERAL;
    }
    type = type != NULL ? type : "service_account";
    for (apr_size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++) {
        if (strcmp(type, kinds[i].type) == 0) {
            return kinds[i].build(c, o, req, err);
        }
    }
    return fail(c, err, "type must be service_account or authorized_user");
}

/** On Google's machines a local server knows the token of the attached account. */
static apr_status_t build_metadata(llm_call_t *c, llm_token_req_t *req, llm_err_t **err)
{
    (void)err;
    req->http.method = "GET";
    req->http.url = METADATA;
    req->http.headers = apr_table_make(c->pool, 2);
    apr_table_setn(req->http.headers, "Metadata-Flavor", "Google");
    return APR_SUCCESS;
}

apr_status_t llm_google_token(llm_call_t *c, llm_token_req_t **req, llm_err_t **err)
{
    const char *text = credentials(c);
    llm_token_req_t *r;
    char hex[LLM_SHA256_HEX + 1];

    (void)err;
    *req = NULL;
    if (c->deployment->api_key != NULL) {
        return APR_SUCCESS;             /* express mode: a key instead of tokens */
    }
    r = apr_pcalloc(c->pool, sizeof(*r));
    r->build = text != NULL ? build : build_metadata;
    r->cache_key = "google metadata";
    if (text != NULL) {                 /* never the secret itself in a key */
        llm_sha256_hex(text, strlen(text), hex);
        r->cache_key = apr_pstrcat(c->pool, "google ", hex, NULL);
    }
    *req = r;
    return APR_SUCCESS;
}
