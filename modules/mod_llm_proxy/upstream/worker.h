/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_WORKER_H
#define LLMP_WORKER_H

/**
 * @file worker.h
 * @brief mod_proxy workers for upstreams that are only known at run time.
 *
 * A worker is mod_proxy's pool of connections to one scheme, host and port. One that httpd.conf
 * declares (<Proxy "https://host"> with ProxySet, SSLProxy* ...) is used as it is; for every other
 * upstream one is made when it is first called, and lives as long as the child.
 */

#include "mod_llm_proxy/upstream/told.h"
#include "base/http/url.h"
#include <mod_proxy.h>

/** One known upstream; lives as long as the child. */
typedef struct llmp_upstream_t {
    const server_rec *server;
    const char *scheme, *host;
    int port;
    int direct;                 /**< past every forward proxy (outgoing.h) */
    proxy_worker *worker;
    llmp_told_t told[LLMP_TELLS];
} llmp_upstream_t;

/** Set up the table of this child; from child_init. */
void llmp_workers_init(apr_pool_t *pchild);

/** @return 1: the child ends, and mod_proxy's connections with it; they are not to be touched */
int llmp_workers_gone(void);

/**
 * Find or make the upstream of a URL, and its worker.
 * @param r of the virtual host whose settings and <Proxy> sections count
 * @return NULL: there are too many upstreams, or mod_proxy refused the URL (logged)
 */
llmp_upstream_t *llmp_upstream_for(request_rec *r, const llm_url_t *url);

/** @return the worker httpd.conf declares for an upstream, or NULL; may be asked at start */
proxy_worker *llmp_worker_declared(server_rec *s, const llm_url_t *url, apr_pool_t *p);

/**
 * Make a worker for one exchange alone, with the settings of that for its URL: what many of them
 * wait for at once must not use up the connections of clients' calls.
 * @return NULL: as above
 */
proxy_worker *llmp_worker_apart(request_rec *r, const llm_url_t *url, const llmp_upstream_t *usual);

/** @return 1 when a worker's pool has connections left for who holds one already */
int llmp_worker_has_room(const proxy_worker *w);

#endif
