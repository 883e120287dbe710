/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_strings.h>
#include "mod_llm_proxy/front/route.h"

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

const llmp_route_t *llmp_route_find(const request_rec *r, const char *path, llm_str_t *arg,
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
    path = llmp_route_below_base(path, sc);
    return path != NULL && (sc->engine == LLMP_ENGINE_ON ||
                            llmp_route_find(r, path, &arg, &allow) != NULL || allow != NULL);
}

int llmp_route_may_be_ours(const request_rec *r)
{
    return r->uri == NULL ? llmp_sconf(r->server)->engine > LLMP_ENGINE_OFF : llmp_route_is_ours(r);
}
