/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_strings.h>
#include "mod_llm_proxy/account/account.h"
#include "mod_llm_proxy/front/logged_request.h"
#include "mod_llm_proxy/front/route.h"
#include "mod_llm_proxy/life/life.h"
#include "base/crypto/digest.h"
#include "base/secret/in_url.h"

/* what r->filename holds for our requests, so that core never maps them to files */
#define FILENAME_PREFIX "llm:"

const char *llmp_query_value(request_rec *r, const char *name)
{
    apr_size_t n = strlen(name);
    char *state, *args = apr_pstrdup(r->pool, r->args ? r->args : "");

    for (char *a = apr_strtok(args, "&", &state); a; a = apr_strtok(NULL, "&", &state)) {
        if (strncmp(a, name, n) == 0 && a[n] == '=') {
            return ap_unescape_urlencoded(a + n + 1) == OK ? a + n + 1 : "";
        }
    }
    return NULL;
}


#define ROUTE(method, path, handler, access, op) \
    { M_##method, path, sizeof(path) - 1, handler, LLMP_ACCESS_##access, op },
static const llmp_route_t routes[] = {
#include "mod_llm_proxy/routes.h"
};
#undef ROUTE

static const char *const method_names[] = {
    [M_GET] = "GET", [M_POST] = "POST", [M_DELETE] = "DELETE", [M_OPTIONS] = "OPTIONS",
    [M_PUT] = "PUT", [M_PATCH] = "PATCH",
};

/** @return 1 when path fits a pattern with {}; arg gets what that matched */
static int pattern_matches(const llmp_route_t *route, const char *path, apr_size_t n,
                           llm_str_t *arg)
{
    const char *open = strstr(route->path, "{}");
    apr_size_t head, tail;

    if (open == NULL) {
        return 0;
    }
    head = (apr_size_t)(open - route->path);
    tail = route->len - head - 2;
    if (n <= head + tail || memcmp(route->path, path, head) != 0 ||
        memcmp(open + 2, path + n - tail, tail) != 0) {
        return 0;
    }
    *arg = (llm_str_t){ path + head, n - head - tail };
    return 1;
}

static int path_is(const llmp_route_t *route, const char *path, apr_size_t n, llm_str_t *arg)
{
    (void)arg;
    return route->len == n && memcmp(route->path, path, n) == 0;
}

/** allow with one more method; several patterns may fit one path. */
static const char *add_method(apr_pool_t *p, const char *allow, const char *method)
{
    if (allow == NULL) {
        return method;
    }
    return ap_find_token(p, allow, method) ? allow : apr_pstrcat(p, allow, ", ", method, NULL);
}

/** Find the endpoint; *allow collects the methods of routes that only differ in the method. */
static const llmp_route_t *find(const request_rec *r, const char *path, llm_str_t *arg,
                                const char **allow)
{
    /* most paths are exact, so patterns are only looked at when no exact one fits */
    static int (*const matches[])(const llmp_route_t *, const char *, apr_size_t,
                                  llm_str_t *) = { path_is, pattern_matches };
    apr_size_t n = strlen(path);

    *allow = NULL;
    *arg = (llm_str_t){ NULL, 0 };
    for (int k = 0; k < 2 && *allow == NULL; k++) {
        for (apr_size_t i = 0; i < sizeof(routes) / sizeof(routes[0]); i++) {
            if (!matches[k](&routes[i], path, n, arg)) {
                continue;
            }
            if (routes[i].method == r->method_number) {
                return &routes[i];
            }
            *allow = add_method(r->pool, *allow, method_names[routes[i].method]);
        }
    }
    return NULL;
}

static const char *below_base(const char *path, const llmp_sconf_t *sc)
{
    apr_size_t n = strlen(sc->base_path);

    if (n == 0) {
        return path;
    }
    return strncmp(path, sc->base_path, n) == 0 && path[n] == '/' ? path + n : NULL;
}

/** A line that is too long was read in part, but not taken apart. @return NULL: it has no path */
static const char *path_sent(const request_rec *r)
{
    const char *path = r->the_request ? ap_strchr_c(r->the_request, ' ') : NULL;

    if (r->uri != NULL || path == NULL || path[1] != '/') {
        return r->uri;
    }
    return apr_pstrmemdup(r->pool, path + 1, strcspn(path + 1, "? "));
}

int llmp_route_is_ours(const request_rec *r)
{
    const llmp_sconf_t *sc = llmp_sconf(r->server);
    const char *path, *allow;
    llm_str_t arg;

    if (llmp_req(r) != NULL) {
        return 1;
    }
    if (sc->engine <= LLMP_ENGINE_OFF || llmp.config == NULL) {
        return 0;
    }
    /* a request line nobody could read has no path: it is the gateway's where everything is */
    path = path_sent(r);
    if (path == NULL) {
        return sc->engine == LLMP_ENGINE_ON && *sc->base_path == '\0';
    }
    path = below_base(path, sc);
    return path != NULL && (sc->engine == LLMP_ENGINE_ON ||
                            find(r, path, &arg, &allow) != NULL || allow != NULL);
}

int llmp_route_may_be_ours(const request_rec *r)
{
    return r->uri == NULL ? llmp_sconf(r->server)->engine > LLMP_ENGINE_OFF : llmp_route_is_ours(r);
}

static llmp_req_t *make_request(request_rec *r)
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

/** Whether the n-th last byte of a path as it was sent ends an escape; '%' begins nothing else. */
static int ends_escape(const char *sent, apr_size_t n)
{
    return n >= 3 && sent[n - 3] == '%';
}

/**
 * What {} matched. Core has decoded the path but for slashes (AllowEncodedSlashes NoDecode), so
 * that "%2f" in it may have been sent as such, or as "%252f", which is no slash. What was sent
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

int llmp_route_translate(request_rec *r)
{
    const llmp_sconf_t *sc = llmp_sconf(r->server);
    const llmp_route_t *route;
    const char *path, *allow;
    llmp_req_t *q;
    llm_str_t arg;

    if (sc->engine <= LLMP_ENGINE_OFF || llmp.config == NULL || is_error_page(r) ||
        (path = below_base(r->uri, sc)) == NULL) {
        return DECLINED;
    }
    route = find(r, path, &arg, &allow);
    if (route == NULL && allow == NULL && sc->engine == LLMP_ENGINE_SHARED) {
        return DECLINED;
    }
    q = make_request(r);
    q->route = route;
    if (route != NULL) {
        q->call.op = route->op;
        q->path_arg = arg.p ? decode_slashes(r, arg) : NULL;
    }
    else {
        q->path_arg = allow;
    }
    llmp_life_begin(q);
    ap_set_module_config(r->request_config, &llm_proxy_module, q);
    /* post_read_request has only seen the path as it was sent */
    if (sc->engine == LLMP_ENGINE_SHARED || *sc->base_path != '\0') {
        llmp_logged_mask(r);
    }
    r->filename = route ? apr_pstrcat(r->pool, FILENAME_PREFIX, route->path, NULL)
                        : shown_filename(r->pool, path);
    r->handler = LLMP_HANDLER;
    return OK;
}

int llmp_route_map_to_storage(request_rec *r)
{
    return r->filename && strncmp(r->filename, FILENAME_PREFIX, sizeof(FILENAME_PREFIX) - 1) == 0
               ? OK : DECLINED;
}
