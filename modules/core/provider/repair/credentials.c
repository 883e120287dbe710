/* SPDX-License-Identifier: Apache-2.0 */

/** @file credentials.c @brief Where keys and base URLs come from, and the default Authorization. */

#include <stdlib.h>
#include <string.h>
#include <apr_strings.h>
#include "base/http/url.h"
#include "dialect/ir/error/errors.h"
#include "provider/providers.h"

const char *llm_provider_env(const char *names)
{
    char name[64];

    for (names = names ? names : ""; *names != '\0'; names += *names == ',') {
        apr_size_t n = strcspn(names, ",");
        const char *v = NULL;

        if (n < sizeof(name)) {
            memcpy(name, names, n);
            name[n] = '\0';
            v = getenv(name);
        }
        if (v != NULL && *v != '\0') {
            return v;
        }
        names += n;
    }
    return NULL;
}

const char *llm_provider_key(const llm_try_t *try)
{
    const llm_deployment_t *d = try->deployment;

    return d->api_key ? d->api_key : llm_provider_env(d->provider->key_env);
}

const char *llm_provider_base(const llm_try_t *try)
{
    const llm_deployment_t *d = try->deployment;
    const char *base = d->api_base;

    base = base ? base : llm_provider_env(d->provider->base_env);
    return base ? base : d->provider->api_base;
}

const char *llm_provider_param(const llm_try_t *try, const char *name, const char *env)
{
    const apr_table_t *params = try->deployment->params;
    const char *v = params ? apr_table_get(params, name) : NULL;

    return v ? v : llm_provider_env(env);
}

const char *llm_provider_join(apr_pool_t *p, const char *base, const char *path)
{
    apr_size_t n = strcspn(base, "?"), np = strlen(path);

    if (n >= np && strncmp(base + n - np, path, np) == 0) {
        return base;
    }
    return llm_url_join(p, base, path);
}

apr_status_t llm_provider_no_base(llm_try_t *try, llm_err_t **err)
{
    *err = llm_err_make(try->pool, LLM_ERR_BAD_REQUEST, 0,
                        "litellm.BadRequestError: %sException - the deployment has no api_base",
                        llm_err_label(try));
    return APR_EGENERAL;
}

apr_status_t llm_provider_url(llm_try_t *try, const llm_endpoint_t *e, const char **url,
                              llm_err_t **err)
{
    const llm_provider_t *pr = try->deployment->provider;
    const llm_settled_t *settled = try->deployment->settled;
    const char *base;

    if (settled != NULL && settled[try->call->dialect->mode].url != NULL) {
        *url = settled[try->call->dialect->mode].url;
        return APR_SUCCESS;
    }
    if (pr->url != NULL) {
        return pr->url(try, e, url, err);
    }
    base = llm_provider_base(try);
    if (base == NULL) {
        return llm_provider_no_base(try, err);
    }
    *url = llm_provider_join(try->pool, base, e->path);
    return APR_SUCCESS;
}

apr_status_t llm_auth_missing(llm_try_t *try, const char *env, llm_err_t **err)
{
    *err = llm_err_make(try->pool, LLM_ERR_AUTHENTICATION, 0,
                        "litellm.AuthenticationError: %sException - no credentials: set api_key "
                        "of the deployment%s%s%s", llm_err_label(try),
                        env ? " or the environment variable " : "", env ? env : "",
                        env ? ", which is read at the start" : "");
    return APR_EGENERAL;
}

/** A credential becomes part of a header line: control bytes would end it. */
static int is_header_text(const char *s)
{
    for (; *s != '\0'; s++) {
        if ((unsigned char)*s < 0x20 || *s == 0x7f) {
            return 0;
        }
    }
    return 1;
}

apr_status_t llm_auth_bearer(llm_try_t *try, llm_http_req_t *req, llm_err_t **err)
{
    const llm_provider_t *pr = try->deployment->provider;
    const char *key = try->token ? try->token : llm_provider_key(try);

    if (key == NULL || *key == '\0') {
        return pr->key_optional ? APR_SUCCESS : llm_auth_missing(try, pr->key_env, err);
    }
    if (!is_header_text(key)) {
        return llm_auth_missing(try, pr->key_env, err);
    }
    apr_table_setn(req->headers, "Authorization", apr_pstrcat(try->pool, "Bearer ", key, NULL));
    return APR_SUCCESS;
}

apr_status_t llm_provider_auth(llm_try_t *try, llm_http_req_t *req, llm_err_t **err)
{
    const llm_deployment_t *d = try->deployment;
    apr_status_t rv;

    rv = d->provider->auth ? d->provider->auth(try, req, err) : llm_auth_bearer(try, req, err);
    if (rv == APR_SUCCESS && d->extra_headers != NULL) {
        apr_table_overlap(req->headers, d->extra_headers, APR_OVERLAP_TABLES_SET);
    }
    return rv;
}
