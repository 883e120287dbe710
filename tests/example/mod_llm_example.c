/* SPDX-License-Identifier: Apache-2.0 */

/**
 * mod_llm_example: what another module can bring to the gateway and call of it, each used once. It
 * is built and run by tests/integration/mod_llm_proxy/test_176_other_modules.py.
 */

#include <apr_optional.h>
#include <apr_strings.h>
#include <ap_provider.h>
#include <httpd.h>
#include <http_config.h>
#include <http_core.h>
#include <http_log.h>
#include <http_main.h>
#include <http_protocol.h>
#include "llm_route.h"
#include "llm_stage.h"
#include "mod_llm_proxy.h"

static const llm_gateway_t *gateway;    /* NULL: mod_llm_proxy is not loaded */
static const char *upstream;            /* ExampleUpstream */

/* -- routes ----------------------------------------------------------------------------------- */

/** GET /example/caller/{name}: who calls, and what the path says. */
static int say_caller(request_rec *r)
{
    const llm_caller_t *c = gateway->caller(r);

    ap_set_content_type(r, "text/plain");
    ap_rprintf(r, "%s is %s%s", gateway->argument(r, 0), c->alias ? c->alias : c->hash,
               c->master ? ", who may do everything" : "");
    return OK;
}

/** What one of several upstream calls gave. */
typedef struct part_t {
    int status;
    apr_size_t bytes;
} part_t;

static apr_status_t on_head(void *baton, const llm_reply_head_t *head)
{
    ((part_t *)baton)->status = head->status;
    return APR_SUCCESS;
}

static apr_status_t on_data(void *baton, const char *data, apr_size_t n)
{
    (void)data;
    ((part_t *)baton)->bytes += n;
    return APR_SUCCESS;
}

#define PARTS 3

/** POST /example/parts: three calls of an upstream at once. */
static int call_parts(request_rec *r)
{
    const llm_limits_t limits = { .first = apr_time_from_sec(10), .idle = apr_time_from_sec(10) };
    llm_exchange_t *x[PARTS];
    part_t parts[PARTS] = { { 0, 0 } };
    const char *why = NULL;

    for (int i = 0; i < PARTS; i++) {
        const llm_receiver_t to = { on_head, on_data, &parts[i] };
        llm_http_req_t *req = apr_pcalloc(r->pool, sizeof(*req));

        req->method = "POST";
        req->url = apr_psprintf(r->pool, "%s/part/%d", upstream, i);
        req->headers = apr_table_make(r->pool, 1);
        req->body = "{}";
        req->body_len = 2;
        x[i] = gateway->start(r, req, &limits, &to, &why);
        if (x[i] == NULL) {
            return HTTP_INTERNAL_SERVER_ERROR;
        }
    }
    if (gateway->wait(r, x, PARTS) != APR_SUCCESS) {
        return OK;              /* nobody is there any more */
    }
    ap_set_content_type(r, "text/plain");
    for (int i = 0; i < PARTS; i++) {
        apr_status_t rv = gateway->result(x[i], &why);

        ap_rprintf(r, "%d: %d, %s\n", i, parts[i].status,
                   rv == APR_SUCCESS && parts[i].bytes > 0 ? "whole" : "broken");
    }
    return OK;
}

static int say_rest(request_rec *r)
{
    ap_set_content_type(r, "text/plain");
    ap_rprintf(r, "%s %s", r->method, gateway->argument(r, 0));
    return OK;
}

static const llm_route_t routes[] = {
    { M_GET, "/example/caller/{name}", say_caller, LLM_ACCESS_KEY },
    { M_POST, "/example/parts", call_parts, LLM_ACCESS_ADMIN },
    { -1, "/example/any/{rest*}", say_rest, LLM_ACCESS_PUBLIC },
    { 0, NULL, NULL, LLM_ACCESS_PUBLIC },
};

/** With -D ExampleClash: a path that the gateway has. */
static const llm_route_t clash[] = {
    { M_GET, "/models", say_rest, LLM_ACCESS_PUBLIC }, { 0, NULL, NULL, LLM_ACCESS_PUBLIC },
};

/* -- a stage ---------------------------------------------------------------------------------- */

static apr_status_t admit(llm_life_t *life, request_rec *r, llm_err_t **err)
{
    const char *word = apr_table_get(r->headers_in, "x-example");

    if (word != NULL && strcmp(word, "refuse") == 0) {
        *err = apr_pcalloc(r->pool, sizeof(**err));
        **err = (llm_err_t){ .cls = LLM_ERR_PERMISSION, .status = 403, .retry_after = -1,
                             .message = "The example refuses this call" };
        return APR_EGENERAL;
    }
    *life->own = apr_pstrdup(r->pool, word != NULL ? word : "nothing");
    return APR_SUCCESS;
}

static void settle(llm_life_t *life)
{
    ap_log_error(APLOG_MARK, APLOG_NOTICE, 0, ap_server_conf,
                 "example: settled: model=%s said=%s completion=%" APR_INT64_T_FMT " cost=%.4f",
                 life->call->model, *life->own ? (const char *)*life->own : "refused",
                 life->usage->known ? life->usage->completion : 0, *life->cost);
}

static const char *check(const llm_config_t *cfg, apr_pool_t *p)
{
    (void)p;
    return cfg->deployments->nelts == 13 ? "the example does not like thirteen deployments" : NULL;
}

static const llm_stage_t stage = {
    .name = "example", .runs = LLM_STAGE_CALLS, .check = check, .admit = admit, .settle = settle,
};

/* -- the module ------------------------------------------------------------------------------- */

static int post_config(apr_pool_t *pconf, apr_pool_t *plog, apr_pool_t *ptemp, server_rec *s)
{
    APR_OPTIONAL_FN_TYPE(llm_gateway_table) *table = APR_RETRIEVE_OPTIONAL_FN(llm_gateway_table);

    (void)pconf;
    (void)plog;
    (void)ptemp;
    gateway = table != NULL ? table() : NULL;
    if (gateway == NULL) {
        ap_log_error(APLOG_MARK, APLOG_WARNING, 0, s,
                     "example: mod_llm_proxy is not loaded: nothing is served");
    }
    return gateway == NULL || gateway->version == LLM_GATEWAY_TABLE ? OK
                                                                    : HTTP_INTERNAL_SERVER_ERROR;
}

static const char *set_upstream(cmd_parms *cmd, void *unused, const char *value)
{
    (void)cmd;
    (void)unused;
    upstream = value;
    return NULL;
}

static const command_rec directives[] = {
    AP_INIT_TAKE1("ExampleUpstream", set_upstream, NULL, RSRC_CONF, "where its calls go"),
    { NULL }
};

static void register_hooks(apr_pool_t *p)
{
    static const char *const behind[] = { "mod_llm_proxy.c", NULL };

    ap_register_provider(p, LLM_ROUTE_GROUP, "example", LLM_ROUTE_VERSION, routes);
    ap_register_provider(p, LLM_STAGE_GROUP, "example", LLM_STAGE_VERSION, &stage);
    if (ap_exists_config_define("ExampleClash")) {
        ap_register_provider(p, LLM_ROUTE_GROUP, "example-clash", LLM_ROUTE_VERSION, clash);
    }
    ap_hook_post_config(post_config, behind, NULL, APR_HOOK_MIDDLE);
}

#pragma GCC visibility push(default)
AP_DECLARE_MODULE(llm_example) = {
    STANDARD20_MODULE_STUFF, NULL, NULL, NULL, NULL, directives, register_hooks, 0
};
#pragma GCC visibility pop
