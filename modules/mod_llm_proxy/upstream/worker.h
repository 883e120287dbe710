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

#include "mod_llm_proxy/gateway.h"
#include "base/url.h"
#include <mod_proxy.h>

/** Set up the table of this child; from child_init. */
void llmp_workers_init(apr_pool_t *pchild);

/**
 * Find or make the worker for a URL.
 * @param r      of the virtual host whose settings and <Proxy> sections count
 * @param direct whether the upstream is called without a forward proxy (outgoing.h)
 * @return NULL: there are too many upstreams, or mod_proxy refused the URL (logged)
 */
proxy_worker *llmp_worker_for(request_rec *r, const llm_url_t *url, int *direct);

/**
 * Make a worker for one exchange alone, with the settings of that for its URL: what many of them
 * wait for at once must not use up the connections of clients' calls.
 * @return NULL: as above
 */
proxy_worker *llmp_worker_apart(request_rec *r, const llm_url_t *url, int *direct);

/** @return 1 when a worker's pool has connections left for who holds one already */
int llmp_worker_has_room(const proxy_worker *w);

#endif
