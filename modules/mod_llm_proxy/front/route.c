/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_strings.h>
#include "mod_llm_proxy/front/route.h"
#include "mod_llm_proxy/process/brought.h"
#include "dialect/dialects.h"

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

/* & takes it back: a row without a dialect has NULL */
#define llm_dialect_NONE (*(const llm_dialect_t *)NULL)
#define ROUTE(method, path, handler, access, op, dialect) \
    { M_##method, path, handler, LLM_ACCESS_##access, LLM_OP_##op,                      \
      &llm_dialect_##dialect, NULL },
static const llmp_route_t routes[] = {
#include "mod_llm_proxy/routes.h"
};
#undef ROUTE
#define NROUTES (sizeof(routes) / sizeof(routes[0]))

static const char *const method_names[] = {
    [M_GET] = "GET", [M_POST] = "POST", [M_DELETE] = "DELETE", [M_OPTIONS] = "OPTIONS",
    [M_PUT] = "PUT", [M_PATCH] = "PATCH",
};

static const llm_paths_t *paths;        /* of all rows; made before there are children */

static const char *add(llm_paths_t *to, const llmp_route_t *route, apr_pool_t *p)
{
    const char *wrong = llm_paths_add(to, route->path, route->method, route);

    return wrong != NULL ? apr_pstrcat(p, "the route \"", route->path, "\": ", wrong, NULL) : NULL;
}

/** What would be seen only when the route is called. @return NULL: nothing */
static const char *fault_of(const llm_route_t *row)
{
    if (row->handler == NULL) {
        return "it has no handler";
    }
    if (row->access != LLM_ACCESS_PUBLIC && row->access != LLM_ACCESS_KEY &&
        row->access != LLM_ACCESS_ADMIN) {
        return "its access is none of llm_access_e";
    }
    if (row->method != LLM_PATH_ANY && (row->method < 0 || row->method >= METHODS)) {
        return "its method is none of httpd's";
    }
    return NULL;
}

/** Rows of another module. */
static const char *add_others(llm_paths_t *to, const llm_route_t *row, apr_pool_t *p)
{
    const char *wrong = NULL;

    for (; row->path != NULL && wrong == NULL; row++) {
        llmp_route_t *route = apr_pcalloc(p, sizeof(*route));
        const char *fault = fault_of(row);

        if (fault != NULL) {
            return apr_pstrcat(p, "the route \"", row->path, "\": ", fault, NULL);
        }
        route->method = row->method;
        route->path = row->path;
        route->access = row->access;
        route->others = row->handler;
        wrong = add(to, route, p);
    }
    return wrong;
}

const char *llmp_routes_open(apr_pool_t *p)
{
    const apr_array_header_t *others = llmp_brought(p, LLM_ROUTE_GROUP, LLM_ROUTE_VERSION);
    llm_paths_t *all = llm_paths_make(p);
    const char *wrong = NULL;

    for (apr_size_t i = 0; i < NROUTES && wrong == NULL; i++) {
        wrong = add(all, &routes[i], p);
    }
    for (int i = 0; i < others->nelts && wrong == NULL; i++) {
        wrong = add_others(all, APR_ARRAY_IDX(others, i, const llm_route_t *), p);
    }
    paths = wrong == NULL ? all : paths;
    return wrong;
}

const char *llmp_route_allow(apr_uint64_t methods, apr_pool_t *p)
{
    const char *names = NULL;

    for (apr_size_t m = 0; m < sizeof(method_names) / sizeof(method_names[0]); m++) {
        if (methods & (apr_uint64_t)1 << m && method_names[m] != NULL) {
            names = names != NULL ? apr_pstrcat(p, names, ", ", method_names[m], NULL)
                                  : method_names[m];
        }
    }
    return names;
}

const llmp_route_t *llmp_route_find(const request_rec *r, const char *path, llm_path_args_t *args,
                                    apr_uint64_t *methods)
{
    return llm_paths_find(paths, path, strlen(path), r->method_number, args, methods);
}

const char *llmp_route_below_base(const char *path, const llmp_sconf_t *sc)
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
    llm_path_args_t args;
    apr_uint64_t methods;
    const char *path;

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
    path = llmp_route_below_base(path, sc);
    return path != NULL && (sc->engine == LLMP_ENGINE_ON ||
                            llmp_route_find(r, path, &args, &methods) != NULL || methods != 0);
}

int llmp_route_may_be_ours(const request_rec *r)
{
    return r->uri == NULL ? llmp_sconf(r->server)->engine > LLMP_ENGINE_OFF : llmp_route_is_ours(r);
}
