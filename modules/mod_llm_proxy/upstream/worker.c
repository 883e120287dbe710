/* SPDX-License-Identifier: Apache-2.0 */
#include <stdatomic.h>
#include <apr_strings.h>
#include <apr_thread_mutex.h>
#include "mod_llm_proxy/upstream/outgoing.h"
#include "mod_llm_proxy/upstream/worker.h"

#define SLOTS       4096        /* power of two */
#define MAX_WORKERS 2048

/**
 * Open addressing, filled under the mutex and read without it: an entry is complete before its
 * pointer is stored, and entries never move. But for what was told of it, one never changes.
 */
static struct {
    apr_pool_t *pool;
    apr_thread_mutex_t *mutex;
    int count;
    _Atomic(llmp_upstream_t *) slot[SLOTS];
} table;

static int gone;                /* prefork ends a child in the midst of a call */

static apr_status_t go(void *none)
{
    (void)none;
    gone = 1;
    return APR_SUCCESS;
}

int llmp_workers_gone(void)
{
    return gone;
}

void llmp_workers_init(apr_pool_t *pchild)
{
    gone = 0;
    apr_pool_pre_cleanup_register(pchild, NULL, go);
    apr_pool_create(&table.pool, pchild);
    apr_pool_tag(table.pool, "llm_workers");
    apr_thread_mutex_create(&table.mutex, APR_THREAD_MUTEX_DEFAULT, pchild);
    table.count = 0;
    for (int i = 0; i < SLOTS; i++) {
        atomic_store_explicit(&table.slot[i], NULL, memory_order_relaxed);
    }
}

static unsigned hash_of(const server_rec *s, const llm_url_t *u)
{
    unsigned h = 2166136261u ^ (unsigned)u->port ^ (unsigned)((apr_uintptr_t)s >> 4);

    for (const char *c = u->scheme; *c; c++) {
        h = (h ^ (unsigned char)*c) * 16777619u;
    }
    for (const char *c = u->host; *c; c++) {
        h = (h ^ (unsigned char)*c) * 16777619u;
    }
    return h;
}

static int same(const llmp_upstream_t *e, const server_rec *s, const llm_url_t *u)
{
    return e->server == s && e->port == u->port && strcmp(e->host, u->host) == 0 &&
           strcmp(e->scheme, u->scheme) == 0;
}

/** @return the entry, or NULL with *at the free slot where it would go */
static llmp_upstream_t *look_up(const server_rec *s, const llm_url_t *u, unsigned *at)
{
    unsigned h = hash_of(s, u);

    for (unsigned i = 0; i < SLOTS; i++) {
        llmp_upstream_t *e;

        *at = (h + i) & (SLOTS - 1);
        e = atomic_load_explicit(&table.slot[*at], memory_order_acquire);
        if (e == NULL || same(e, s, u)) {
            return e;
        }
    }
    return NULL;
}

static const char *base_url(const llm_url_t *u, apr_pool_t *p)
{
    int v6 = ap_strchr_c(u->host, ':') != NULL;

    return apr_psprintf(p, "%s://%s%s%s:%d", u->scheme, v6 ? "[" : "", u->host, v6 ? "]" : "",
                        u->port);
}

proxy_worker *llmp_worker_declared(server_rec *s, const llm_url_t *u, apr_pool_t *p)
{
    proxy_server_conf *conf = ap_get_module_config(s->module_config, &proxy_module);
    const char *url = apr_pstrcat(p, u->scheme, "://", u->authority, "/", NULL);
    proxy_worker *w = ap_proxy_get_worker(p, NULL, conf, url);

    /* one that is meant for this upstream, not the catch-all ones */
    return w != NULL && w != conf->forward && w != conf->reverse ? w : NULL;
}

static proxy_worker *define(server_rec *s, const llm_url_t *u, apr_pool_t *p)
{
    const llmp_sconf_t *sc = llmp_sconf(s);
    proxy_worker *w = NULL;
    const char *why = ap_proxy_define_worker(p, &w, NULL, NULL, base_url(u, p), 0);

    if (why != NULL) {
        ap_log_error(APLOG_MARK, APLOG_ERR, 0, s, LLMLOG(10) "no worker for %s://%s: %s",
                     u->scheme, u->authority, why);
        return NULL;
    }
    w->s->conn_timeout = sc->connect_timeout;
    w->s->conn_timeout_set = 1;
    w->s->ttl = sc->keepalive;
    /* without a limit, threads that find the pool empty would wait for ever */
    w->s->acquire = sc->connect_timeout;
    w->s->acquire_set = 1;
    w->s->keepalive = 1;
    w->s->keepalive_set = 1;
    /* whether an upstream is out of service is the router's decision alone */
    w->s->status |= PROXY_WORKER_IGNORE_ERRORS;
    return w;
}

static llmp_upstream_t *add(server_rec *s, const llm_url_t *u, unsigned at, int direct)
{
    llmp_upstream_t *e;
    proxy_worker *w;

    if (table.count >= MAX_WORKERS) {
        ap_log_error(APLOG_MARK, APLOG_ERR, 0, s, LLMLOG(11)
                     "more than %d different upstreams: %s is not called", MAX_WORKERS, u->host);
        return NULL;
    }
    w = llmp_worker_declared(s, u, table.pool);
    if (w == NULL) {
        w = define(s, u, table.pool);
    }
    if (w == NULL || ap_proxy_initialize_worker(w, s, table.pool) != APR_SUCCESS) {
        return NULL;
    }
    e = apr_pcalloc(table.pool, sizeof(*e));
    e->server = s;
    e->scheme = apr_pstrdup(table.pool, u->scheme);
    e->host = apr_pstrdup(table.pool, u->host);
    e->port = u->port;
    e->direct = direct;
    e->worker = w;
    table.count++;
    atomic_store_explicit(&table.slot[at], e, memory_order_release);
    return e;
}

llmp_upstream_t *llmp_upstream_for(request_rec *r, const llm_url_t *url)
{
    server_rec *s = r->server;
    unsigned at;
    llmp_upstream_t *e = look_up(s, url, &at);

    if (e == NULL) {
        /* only the first call to an upstream in a child comes here */
        int past = llmp_outgoing_direct(r, url);

        apr_thread_mutex_lock(table.mutex);
        e = look_up(s, url, &at);
        if (e == NULL) {
            e = add(s, url, at, past);
        }
        apr_thread_mutex_unlock(table.mutex);
    }
    return e;
}

proxy_worker *llmp_worker_apart(request_rec *r, const llm_url_t *url, const llmp_upstream_t *usual)
{
    proxy_worker *w = define(r->server, url, r->pool);

    if (w == NULL || ap_proxy_initialize_worker(w, r->server, r->pool) != APR_SUCCESS) {
        return NULL;
    }
    w->section_config = usual->worker->section_config;
    return w;
}

int llmp_worker_has_room(const proxy_worker *w)
{
    return w->cp == NULL || w->cp->res == NULL ||
           (int)apr_reslist_acquired_count(w->cp->res) < w->s->hmax / 2;
}
