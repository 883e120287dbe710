/* SPDX-License-Identifier: Apache-2.0 */

/**
 * @file bedrock.c
 * @brief Amazon Bedrock's runtime (https://docs.aws.amazon.com/bedrock/latest/APIReference/).
 *
 * A model may carry a route ("converse/"), a region ("eu-west-1/") and is otherwise a model id,
 * an inference profile or an ARN.
 */

#include <string.h>
#include <apr_lib.h>
#include <apr_strings.h>
#include "base/http/sigv4.h"
#include "base/http/url.h"
#include "dialect/dialects.h"
#include "dialect/ir/error/errors.h"
#include "provider/providers.h"
#include "provider/signin/signin.h"

#define KEY_ENV "AWS_BEARER_TOKEN_BEDROCK"
#define REGION_ENV "AWS_REGION_NAME,AWS_REGION,AWS_DEFAULT_REGION"
#define REGION_DEFAULT "us-west-2"
#define REGION_MAX 32

static const llm_endpoint_t endpoints[] = {
    { .op = LLM_OP_GENERATE, .path = "/converse", .dialect = &llm_dialect_bedrock_converse },
    { .op = LLM_OP_EMBEDDING, .path = "/invoke", .dialect = &llm_dialect_bedrock_embeddings },
    LLM_ENDPOINTS_END,
};

static apr_status_t refuse(llm_try_t *try, const char *message, llm_err_t **err)
{
    *err = llm_err_make(try->pool, LLM_ERR_BAD_REQUEST, 0,
                        "litellm.BadRequestError: %sException - %s", llm_err_label(try), message);
    return APR_EGENERAL;
}

/** The region becomes part of a host name: nothing else may get in. */
static int is_region(const char *s, apr_size_t n)
{
    int hyphens = 0;

    for (apr_size_t i = 0; i < n; i++) {
        if (!apr_islower(s[i]) && !apr_isdigit(s[i]) && s[i] != '-') {
            return 0;
        }
        hyphens += s[i] == '-';
    }
    return n > 0 && n <= REGION_MAX && hyphens >= 2 && apr_isdigit(s[n - 1]);
}

/** The model behind its route; *region is set when the model names one. */
static const char *model_of(const llm_try_t *try, const char **region)
{
    const char *model = try->upstream_model, *slash, *at;

    *region = NULL;
    if (strncmp(model, "converse/", 9) == 0) {
        model += 9;
    }
    slash = strchr(model, '/');
    if (slash != NULL && is_region(model, (apr_size_t)(slash - model))) {
        *region = apr_pstrmemdup(try->pool, model, (apr_size_t)(slash - model));
        return slash + 1;
    }
    if (strncmp(model, "arn:", 4) == 0) {
        at = model;
        for (int i = 0; i < 3 && at != NULL; i++) {
            at = strchr(at, ':');
            at = at != NULL ? at + 1 : NULL;
        }
        if (at != NULL && is_region(at, strcspn(at, ":"))) {
            *region = apr_pstrmemdup(try->pool, at, strcspn(at, ":"));
        }
    }
    return model;
}

/** The region as something names it, whatever it looks like. */
static const char *named_region(const llm_try_t *try)
{
    const char *named, *set = try->deployment->region;

    model_of(try, &named);
    if (set == NULL) {
        set = llm_provider_param(try, "aws_region_name", NULL);
    }
    if (set == NULL) {
        set = named;
    }
    if (set == NULL) {
        set = llm_provider_env(REGION_ENV);
    }
    if (set == NULL && try->deployment->signin != NULL) {
        set = try->deployment->signin->region;
    }
    return set != NULL ? set : REGION_DEFAULT;
}

static apr_status_t region_of(llm_try_t *try, const char **region, llm_err_t **err)
{
    *region = named_region(try);
    return is_region(*region, strlen(*region))
               ? APR_SUCCESS : refuse(try, "aws_region_name is not the name of a region", err);
}

static const char *base_of(const llm_try_t *try)
{
    const char *own = llm_provider_param(try, "aws_bedrock_runtime_endpoint", NULL);

    return try->deployment->api_base == NULL && own != NULL ? own : llm_provider_base(try);
}

/** The region in the name of a host of Amazon's, "bedrock-runtime-fips.us-east-1..."; or NULL. */
static const char *region_in(const char *base, apr_pool_t *p)
{
    static const char service[] = "bedrock-runtime", fips[] = "-fips";
    const char *at = base != NULL ? strstr(base, service) : NULL;
    apr_size_t n;

    if (at == NULL || strstr(at, ".amazonaws.com") == NULL) {
        return NULL;
    }
    at += sizeof(service) - 1;
    at += strncmp(at, fips, sizeof(fips) - 1) == 0 ? sizeof(fips) - 1 : 0;
    n = *at == '.' ? strcspn(at + 1, "./:") : 0;
    return is_region(at + 1, n) ? apr_pstrmemdup(p, at + 1, n) : NULL;
}

/** The id at the end of an ARN, which its profile or model has; else the model itself. */
static const char *id_of(const char *model)
{
    const char *slash = strncmp(model, "arn:", 4) == 0 ? strrchr(model, '/') : NULL;

    return slash != NULL ? slash + 1 : model;
}

/** What a profile of a geography leads to: "us." and so on before the vendor's name; or NULL. */
static const char *behind_geography(const char *id)
{
    static const char *const all[] = { "us.", "us-gov.", "eu.", "apac.", "jp.", "au.", "ca.",
                                       "in.", "global." };

    for (apr_size_t i = 0; i < sizeof(all) / sizeof(all[0]); i++) {
        if (strncmp(id, all[i], strlen(all[i])) == 0) {
            return id + strlen(all[i]);
        }
    }
    return NULL;
}

/** Some regions have prices of their own; a geography, where it differs, and else the model's. */
static const char *priced_as(const llm_try_t *try, int i)
{
    const char *region, *id = id_of(model_of(try, &region));

    switch (i) {
    case 0:
        region = region_in(base_of(try), try->pool);
        return apr_pstrcat(try->pool, region != NULL ? region : named_region(try), "/", id, NULL);
    case 1:
        return id;
    case 2:
        return behind_geography(id);
    default:
        return NULL;
    }
}

/** Routes LiteLLM knows that are other APIs. */
static const char *const other_routes[] = {
    "invoke/", "agent/", "agentcore/", "converse_like/", "async_invoke/", "openai/", "mantle/",
};

static apr_status_t check_route(llm_try_t *try, llm_err_t **err)
{
    for (apr_size_t i = 0; i < sizeof(other_routes) / sizeof(other_routes[0]); i++) {
        if (strncmp(try->upstream_model, other_routes[i], strlen(other_routes[i])) == 0) {
            return refuse(try, apr_psprintf(try->pool, "the route '%s' is not supported: only "
                                            "Converse is", other_routes[i]), err);
        }
    }
    return APR_SUCCESS;
}

static apr_status_t url(llm_try_t *try, const llm_endpoint_t *e, const char **out, llm_err_t **err)
{
    const char *base = base_of(try), *region, *model, *id, *own, *tail = e->path;
    apr_status_t rv = check_route(try, err);

    rv = rv == APR_SUCCESS ? region_of(try, &region, err) : rv;
    if (rv != APR_SUCCESS) {
        return rv;
    }
    if (base == NULL) {
        base = apr_psprintf(try->pool, "https://bedrock-runtime.%s.amazonaws.com%s", region,
                            strncmp(region, "cn-", 3) == 0 ? ".cn" : "");
    }
    model = model_of(try, &own);
    id = llm_provider_param(try, "model_id", NULL);
    if (try->call->op == LLM_OP_GENERATE && try->call->stream) {
        tail = "/converse-stream";
    }
    *out = llm_url_join(try->pool, base,
                        apr_pstrcat(try->pool, "/model/",
                                    llm_url_encode(try->pool, id != NULL ? id : model, ""), tail,
                                    NULL));
    return APR_SUCCESS;
}

/**
 * What a sign-in gave; keys of the deployment, which come as a pair; those of the environment,
 * which bring their own token.
 */
static apr_status_t read_keys(llm_try_t *try, llm_sigv4_t *k, llm_err_t **err)
{
    if (try->deployment->signin != NULL) {
        k->access_key = llm_signin_part(try->token, 0, try->pool);
        k->secret_key = llm_signin_part(try->token, 1, try->pool);
        k->session_token = llm_signin_part(try->token, 2, try->pool);
    }
    else if ((k->access_key = llm_provider_param(try, "aws_access_key_id", NULL)) != NULL) {
        k->secret_key = llm_provider_param(try, "aws_secret_access_key", NULL);
        k->session_token = llm_provider_param(try, "aws_session_token", NULL);
    }
    else {
        k->access_key = llm_provider_env("AWS_ACCESS_KEY_ID");
        k->secret_key = llm_provider_env("AWS_SECRET_ACCESS_KEY");
        k->session_token = llm_provider_env("AWS_SESSION_TOKEN");
    }
    if (k->access_key == NULL || k->secret_key == NULL) {
        return llm_auth_missing(try, "AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY, or " KEY_ENV,
                                err);
    }
    return APR_SUCCESS;
}

static apr_status_t sign(llm_try_t *try, llm_http_req_t *req, llm_err_t **err)
{
    llm_sigv4_t k = { .service = "bedrock", .now = apr_time_now() };
    apr_status_t rv = read_keys(try, &k, err);

    rv = rv == APR_SUCCESS ? region_of(try, &k.region, err) : rv;
    if (rv != APR_SUCCESS) {
        return rv;
    }
    if (llm_sigv4_sign(&k, req, try->pool) != APR_SUCCESS) {
        return refuse(try, "the base URL is not absolute", err);
    }
    return APR_SUCCESS;
}

/** What is written in the configuration goes before what is in the environment. */
static apr_status_t auth(llm_try_t *try, llm_http_req_t *req, llm_err_t **err)
{
    int own_keys = llm_provider_param(try, "aws_access_key_id", NULL) != NULL ||
                   llm_provider_param(try, "aws_role_name", NULL) != NULL;

    apr_table_unset(req->headers, "anthropic-beta");    /* the body has what is taken of it */
    if (apr_table_get(req->headers, "Content-Type") == NULL) {
        apr_table_setn(req->headers, "Content-Type", "application/json");
    }
    if (try->deployment->api_key != NULL || (!own_keys && llm_provider_key(try) != NULL)) {
        return llm_auth_bearer(try, req, err);
    }
    return sign(try, req, err);
}

const llm_provider_t llm_provider_bedrock = {
    .name = "bedrock",
    .label = "Bedrock",
    .key_env = KEY_ENV,
    .other_env = "AWS_*",
    .base_env = "AWS_BEDROCK_RUNTIME_ENDPOINT",
    .endpoints = endpoints,
    .auth = auth,
    .url = url,
    .signin = llm_signin_aws,
    .priced_as = priced_as,
};
