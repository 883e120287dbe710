/* SPDX-License-Identifier: Apache-2.0 */
#include <stdlib.h>
#include <apr_strings.h>
#include <apr_uri.h>
#include "mod_llm_proxy/upstream/outgoing.h"

/** What the environment says, of this start. */
static struct {
    struct proxy_remote *https, *http;  /* NULL: none */
    const char *no_proxy;
} env;

static proxy_server_conf *conf_of(const server_rec *s)
{
    return ap_get_module_config(s->module_config, &proxy_module);
}

/* -- the environment -------------------------------------------------------------------------- */

/** Small letters go before capitals; set but empty stands for none. */
static const char *variable(const char *name, apr_pool_t *p)
{
    char *capitals = apr_pstrdup(p, name);
    const char *v = getenv(name);

    if (v == NULL) {
        ap_str_toupper(capitals);
        v = getenv(capitals);
    }
    return v != NULL && *v != '\0' ? v : NULL;
}

static const char *credentials(const apr_uri_t *u, apr_pool_t *p)
{
    char *user, *password;

    if (u->user == NULL) {
        return NULL;
    }
    user = apr_pstrdup(p, u->user);
    password = apr_pstrdup(p, u->password ? u->password : "");
    if (ap_unescape_urlencoded(user) != OK || ap_unescape_urlencoded(password) != OK) {
        return NULL;
    }
    return apr_pstrcat(p, "Basic ", ap_pbase64encode(p, apr_pstrcat(p, user, ":", password, NULL)),
                       NULL);
}

/** @return APR_EGENERAL: not the address of a proxy mod_proxy can talk to */
static apr_status_t read_proxy(struct proxy_remote **out, const char *name, const char *scheme,
                               apr_pool_t *p)
{
    const char *v = variable(name, p);
    apr_uri_t u;

    *out = NULL;
    if (v == NULL) {
        return APR_SUCCESS;
    }
    if (ap_strstr_c(v, "://") == NULL) {
        v = apr_pstrcat(p, "http://", v, NULL);
    }
    if (apr_uri_parse(p, v, &u) != APR_SUCCESS || u.hostname == NULL ||
        *u.hostname == '\0' || ap_cstr_casecmp(u.scheme, "http") != 0) {
        return APR_EGENERAL;
    }
    *out = apr_pcalloc(p, sizeof(**out));
    (*out)->scheme = scheme;
    (*out)->protocol = "http";
    (*out)->hostname = apr_pstrdup(p, u.hostname);
    (*out)->port = u.port_str && u.port ? u.port : 80;
    (*out)->creds = credentials(&u, p);
    return APR_SUCCESS;
}

apr_status_t llmp_outgoing_open(apr_pool_t *pconf, server_rec *s)
{
    const char *name = "https_proxy";
    apr_status_t rv = read_proxy(&env.https, name, "https", pconf);

    if (rv == APR_SUCCESS) {
        name = "http_proxy";
        rv = read_proxy(&env.http, name, "http", pconf);
    }
    env.no_proxy = variable("no_proxy", pconf);
    if (rv != APR_SUCCESS) {
        ap_log_error(APLOG_MARK, APLOG_STARTUP | APLOG_CRIT, 0, s, LLMLOG(15)
                     "%s in the environment: only http://host:port is supported", name);
    }
    return rv;
}

/** One entry of no_proxy: a name stands for its subdomains too, a port may follow. */
static int entry_fits(const char *entry, apr_size_t n, const llm_url_t *url)
{
    const char *colon;
    apr_size_t host = strlen(url->host);

    while (n > 0 && *entry == '.') {
        entry++;
        n--;
    }
    colon = memchr(entry, ':', n);
    if (colon != NULL && memchr(colon + 1, ':', n - (apr_size_t)(colon + 1 - entry)) == NULL) {
        if (atoi(colon + 1) != url->port) {
            return 0;
        }
        n = (apr_size_t)(colon - entry);
    }
    if (n == 0 || n > host || ap_cstr_casecmpn(url->host + host - n, entry, n) != 0) {
        return 0;
    }
    return n == host || url->host[host - n - 1] == '.';
}

static int in_no_proxy(const char *list, const llm_url_t *url)
{
    if (list == NULL || strcmp(list, "*") == 0) {
        return list != NULL;
    }
    while (*list != '\0') {
        apr_size_t n;

        list += strspn(list, ", \t");
        n = strcspn(list, ", \t");
        if (entry_fits(list, n, url)) {
            return 1;
        }
        list += n;
    }
    return 0;
}

/** A machine's own metadata service hands out credentials: no business of a proxy's. */
static int is_link_local(const llm_url_t *url)
{
    return strncmp(url->host, "169.254.", 8) == 0;
}

/* -- httpd's directives ----------------------------------------------------------------------- */

/** The matchers of NoProxy look at the host of a request: let it be the upstream's. */
static int in_noproxy_directive(request_rec *r, const proxy_server_conf *conf,
                                const llm_url_t *url)
{
    struct dirconn_entry *list = (struct dirconn_entry *)conf->dirconn->elts;
    const char *saved = r->hostname;
    int found = 0;

    r->hostname = url->host;
    for (int i = 0; i < conf->dirconn->nelts && !found; i++) {
        found = list[i].matcher(&list[i], r);
    }
    r->hostname = saved;
    return found;
}

static int fits(const struct proxy_remote *e, const llm_url_t *parsed, const char *url)
{
    if (e->use_regex) {
        return ap_regexec(e->regexp, url, 0, NULL, 0) == 0;
    }
    if (ap_strchr_c(e->scheme, ':') != NULL) {
        return ap_cstr_casecmpn(url, e->scheme, strlen(e->scheme)) == 0;
    }
    return strcmp(e->scheme, "*") == 0 || ap_cstr_casecmp(parsed->scheme, e->scheme) == 0;
}

/* -- both ------------------------------------------------------------------------------------- */

int llmp_outgoing_direct(request_rec *r, const llm_url_t *url)
{
    const proxy_server_conf *conf = conf_of(r->server);

    return in_noproxy_directive(r, conf, url) ||
           (conf->proxies->nelts == 0 &&
            (is_link_local(url) || in_no_proxy(env.no_proxy, url)));
}

const struct proxy_remote *llmp_outgoing_proxy(request_rec *r, const llm_url_t *parsed,
                                               const char *url)
{
    const proxy_server_conf *conf = conf_of(r->server);

    if (conf->proxies->nelts == 0) {
        return strcmp(parsed->scheme, "https") == 0 ? env.https : env.http;
    }
    for (int i = 0; i < conf->proxies->nelts; i++) {
        const struct proxy_remote *e = &APR_ARRAY_IDX(conf->proxies, i, struct proxy_remote);

        if (fits(e, parsed, url)) {
            return e;
        }
    }
    return NULL;
}
