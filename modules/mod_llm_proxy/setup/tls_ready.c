/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_strings.h>
#include <http_core.h>
#include <http_ssl.h>
#include "mod_llm_proxy/setup/problems.h"
#include "mod_llm_proxy/setup/tls_ready.h"
#include "mod_llm_proxy/upstream/worker.h"
#include "provider/providers.h"
#include "provider/signin/signin.h"

/* -- which upstreams are called with https ---------------------------------------------------- */

/** @return NULL: it is not called, or what is missing will be said by its first call */
static const char *url_of(const llm_deployment_t *d, apr_pool_t *p)
{
    llm_call_t call = { .pool = p };
    llm_try_t try = llm_try_at(&call, d, d->upstream_model);
    const llm_endpoint_t *e = NULL;
    const char *url = NULL;
    llm_err_t *err = NULL;

    for (int mode = LLM_MODE_NONE + 1; mode < LLM_MODES && e == NULL; mode++) {
        call.op = llm_modes[mode].op;
        call.dialect = llm_dialect_of_mode((llm_mode_e)mode);
        e = llm_provider_endpoint(&try);
    }
    try.endpoint = e;
    if (e == NULL || d->mock_response != NULL ||
        llm_provider_url(&try, e, &url, &err) != APR_SUCCESS) {
        return NULL;
    }
    return url;
}

/** Where a credential is asked for first; nobody is called. @return NULL: nowhere, or not yet */
static const char *url_of_signin(const llm_signin_t *s, apr_pool_t *p)
{
    llm_signin_run_t *run = llm_signin_begin(s, p, apr_time_now());

    return llm_signin_next(run, NULL) == APR_INCOMPLETE ? llm_signin_request(run)->url : NULL;
}

static int is_secure(const char *url, llm_url_t *u, apr_pool_t *p)
{
    return url != NULL && llm_url_parse(u, url, p) == APR_SUCCESS &&
           strcmp(u->scheme, "https") == 0;
}

/* -- whether that can be ---------------------------------------------------------------------- */

/**
 * mod_ssl takes a server that says nothing for one that is off, but only after this: so what the
 * server says is laid over an "off".
 */
static ap_conf_vector_t *off_section(apr_pool_t *p, server_rec *s)
{
    ap_conf_vector_t *section = ap_create_per_dir_config(p);
    ap_directive_t *d = apr_pcalloc(p, sizeof(*d));
    cmd_parms parms = { .pool = p, .temp_pool = p, .server = s, .override_opts = OPT_ALL,
                        .override = RSRC_CONF | ACCESS_CONF | PROXY_CONF | OR_ALL };

    parms.limited = -1;
    d->directive = "SSLProxyEngine";
    d->args = "off";
    d->filename = llmp.config_file;
    ap_walk_config(d, &parms, section);
    return section;
}

/** Ask mod_ssl as mod_proxy would for a connection. */
static int is_enabled(server_rec *s, const llm_url_t *u, apr_pool_t *p)
{
    conn_rec *c = apr_pcalloc(p, sizeof(*c));
    proxy_worker *w = llmp_worker_declared(s, u, p);
    ap_conf_vector_t *section = ap_merge_per_dir_configs(p, off_section(p, s),
                                                         s->lookup_defaults);

    if (w != NULL && w->section_config != NULL) {
        section = ap_merge_per_dir_configs(p, section, w->section_config);
    }
    c->pool = p;
    c->base_server = s;
    c->outgoing = 1;
    c->notes = apr_table_make(p, 1);
    c->conn_config = ap_create_conn_config(p);
    return ap_run_ssl_bind_outgoing(c, section, 1) == OK;
}

/** @return what to do, or NULL: nothing */
static const char *missing(server_rec *s, const llm_url_t *u, apr_pool_t *p)
{
    const apr_array_header_t *others = ap_hook_get_ssl_bind_outgoing();

    if (ap_find_linked_module("mod_ssl.c") == NULL) {
        /* another module may do it, and only its own documents tell how */
        return others != NULL && others->nelts > 0
                   ? NULL : "load mod_ssl (LoadModule ssl_module, or a2enmod ssl), and add "
                            "\"SSLProxyEngine on\" to this server";
    }
    return is_enabled(s, u, p)
               ? NULL : "add \"SSLProxyEngine on\" to this server, beside LLMEngine (and "
                        "SSLProxyVerify, SSLProxyCACertificateFile and SSLProxyCheckPeerName, so "
                        "that upstreams are verified)";
}

/* -- both ------------------------------------------------------------------------------------- */

/** A restart that fails ends a server that has other calls to serve. */
static int verdict(void)
{
    return ap_state_query(AP_SQ_MAIN_STATE) == AP_SQ_MS_CREATE_PRE_CONFIG
               ? HTTP_INTERNAL_SERVER_ERROR : OK;
}

/** @param how it is called: "is called" @return 1 when the URL cannot be called */
static int refuses(server_rec *s, const llm_deployment_t *d, const char *how, const char *url,
                   apr_array_header_t *found, apr_pool_t *p)
{
    const char *what;
    llm_url_t u;

    if (!is_secure(url, &u, p) || (what = missing(s, &u, p)) == NULL) {
        return 0;
    }
    APR_ARRAY_PUSH(found, llmp_problem_t) = (llmp_problem_t){
        LLMP_PROBLEM_TLS,
        apr_psprintf(found->pool, "%s: model=%s %s at https://%s, but server %s speaks no TLS to "
                                  "upstreams: %s", d->place, d->model, how, u.authority,
                     s->server_hostname ? s->server_hostname : "(main)", what) };
    return 1;
}

/** Deployments that share a sign-in need not ask it again. */
static int is_first_user(const apr_array_header_t *all, int i)
{
    const llm_signin_t *s = APR_ARRAY_IDX(all, i, const llm_deployment_t *)->signin;

    while (i-- > 0) {
        if (APR_ARRAY_IDX(all, i, const llm_deployment_t *)->signin == s) {
            return 0;
        }
    }
    return s != NULL;
}

static int check_server(server_rec *s, apr_array_header_t *found, apr_pool_t *p)
{
    const apr_array_header_t *all = llmp.config->deployments;

    /* a file that could not be read has none */
    for (int i = 0; all != NULL && i < all->nelts; i++) {
        const llm_deployment_t *d = APR_ARRAY_IDX(all, i, const llm_deployment_t *);

        if (refuses(s, d, "is called", url_of(d, p), found, p) ||
            (is_first_user(all, i) &&
             refuses(s, d, "signs in", url_of_signin(d->signin, p), found, p))) {
            return verdict();
        }
    }
    return OK;
}

int llmp_tls_ready(apr_array_header_t *found, apr_pool_t *ptemp, server_rec *main_server)
{
    apr_pool_t *p;
    int rc = OK;

    apr_pool_create(&p, ptemp);
    apr_pool_tag(p, "llm_tls_ready");
    for (server_rec *s = main_server; s != NULL && rc == OK; s = s->next) {
        if (llmp_sconf(s)->engine > LLMP_ENGINE_OFF) {
            rc = check_server(s, found, p);
            apr_pool_clear(p);
        }
    }
    apr_pool_destroy(p);
    return rc;
}
