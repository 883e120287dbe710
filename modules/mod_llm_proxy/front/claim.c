/* SPDX-License-Identifier: Apache-2.0 */
#define LLMP_MAKES_REQUESTS     /* owners.h */
#include <apr_strings.h>
#include "mod_llm_proxy/account/account.h"
#include "mod_llm_proxy/front/claim.h"
#include "mod_llm_proxy/front/logged_request.h"
#include "mod_llm_proxy/front/route.h"
#include "mod_llm_proxy/life/life.h"
#include "base/crypto/random.h"
#include "base/secret/in_url.h"

/* what r->filename holds for our requests, so that core never maps them to files */
#define FILENAME_PREFIX "llm:"

llmp_req_t *llmp_claim_make(request_rec *r)
{
    llmp_req_t *q = apr_pcalloc(r->pool, sizeof(*q));
    const char *id = apr_table_get(r->headers_in, "x-litellm-call-id");

    q->r = r;
    q->generation = llmp.generation;
    q->client_ip = r->useragent_ip;
    q->call.pool = r->pool;
    q->call.owner = q;
    q->call.started = r->request_time;
    q->call.own_id = llm_uuid7(r->pool, r->request_time);
    q->call.id = id && strlen(id) <= 128 ? id : q->call.own_id;
    q->controls.num_retries = LLM_UNSET;
    q->controls.timeout = LLM_UNSET;
    q->controls.stream_timeout = LLM_UNSET;
    q->controls.drop_params = LLM_UNSET;
    llmp_charge_begin(&q->charge);
    return q;
}

void llmp_claim_memory(llmp_req_t *q, apr_pool_t *p)
{
    q->call.pool = p;
}

/** Whether the n-th last byte of a path as it was sent ends an escape; '%' begins nothing else. */
static int ends_escape(const char *sent, apr_size_t n)
{
    return n >= 3 && sent[n - 3] == '%';
}

/**
 * An argument of a path. Core has decoded the path but for slashes (AllowEncodedSlashes NoDecode),
 * so that "%2f" in it may have been sent as such, or as "%252f", which is no slash. What was sent
 * tells: both are read from their ends, where a path that core cleaned is still the same.
 */
static const char *decode_slashes(const request_rec *r, llm_str_t arg)
{
    apr_size_t sent = strcspn(r->unparsed_uri, "?#");
    const char *uri = r->uri + strlen(r->uri);
    char *s = apr_pstrmemdup(r->pool, arg.p, arg.n), *to = s + arg.n;

    for (const char *end = arg.p + arg.n; uri > arg.p && sent > 0;) {
        apr_size_t step = ends_escape(r->unparsed_uri, sent) ? 3 : 1;
        int slash = step == 3 && ap_cstr_casecmpn(r->unparsed_uri + sent - 3, "%2f", 3) == 0 &&
                    uri - arg.p >= 3 && ap_cstr_casecmpn(uri - 3, "%2f", 3) == 0;

        sent -= step;
        uri -= slash ? 3 : 1;
        if (uri < end) {
            *--to = slash ? '/' : *uri;
        }
    }
    return uri > arg.p ? apr_pstrmemdup(r->pool, arg.p, arg.n)
                       : apr_pstrmemdup(r->pool, to, (apr_size_t)(s + arg.n - to));
}

/** httpd's log lines show it. */
static char *shown_filename(apr_pool_t *p, const char *path)
{
    const char *masked = llm_url_masked(p, path);

    return apr_pstrcat(p, FILENAME_PREFIX, masked ? masked : path, NULL);
}

/** An ErrorDocument of the administrator's is a file, or whatever else it names. */
static int is_error_page(const request_rec *r)
{
    return r->prev != NULL && ap_is_HTTP_ERROR(r->prev->status);
}

int llmp_claim_translate(request_rec *r)
{
    const llmp_sconf_t *sc = llmp_sconf(r->server);
    const llmp_route_t *route;
    llm_path_args_t args;
    apr_uint64_t methods;
    const char *path;
    llmp_req_t *q;

    if (sc->engine <= LLMP_ENGINE_OFF || llmp.config == NULL || is_error_page(r) ||
        (path = llmp_route_below_base(r->uri, sc)) == NULL) {
        return DECLINED;
    }
    route = llmp_route_find(r, path, &args, &methods);
    if (route == NULL && methods == 0 && sc->engine == LLMP_ENGINE_SHARED) {
        return DECLINED;
    }
    q = llmp_claim_make(r);
    q->route = route;
    q->versioned = strncmp(path, "/v1/", 4) == 0;
    if (route != NULL) {
        q->call.op = route->op;
        q->call.dialect = route->dialect;
        for (int i = 0; i < args.n; i++) {
            q->path_args[i] = decode_slashes(r, args.arg[i]);
        }
    }
    else {
        q->allow = llmp_route_allow(methods, r->pool);
    }
    llmp_life_begin(q);
    ap_set_module_config(r->request_config, &llm_proxy_module, q);
    /* post_read_request has only seen the path as it was sent */
    if (sc->engine == LLMP_ENGINE_SHARED || *sc->base_path != '\0') {
        llmp_logged_mask(r);
    }
    r->filename = route ? apr_pstrcat(r->pool, FILENAME_PREFIX, llmp_route_shown(q), NULL)
                        : shown_filename(r->pool, path);
    r->handler = LLMP_HANDLER;
    return OK;
}

int llmp_claim_map_to_storage(request_rec *r)
{
    return r->filename && strncmp(r->filename, FILENAME_PREFIX, sizeof(FILENAME_PREFIX) - 1) == 0
               ? OK : DECLINED;
}
