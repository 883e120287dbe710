/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_portable.h>
#include <http_core.h>
#include "mod_llm_proxy/upstream/client_left.h"

#ifndef POLLRDHUP
#define POLLRDHUP 0
#endif

apr_socket_t *llmp_client_socket(const request_rec *r)
{
    return r->connection->master == NULL ? ap_get_conn_socket(r->connection) : NULL;
}

llmp_watch_t llmp_watch_client(const request_rec *r)
{
    return (llmp_watch_t){ llmp_client_socket(r),
                           r->connection->master != NULL ? r->connection : NULL };
}

struct pollfd llmp_client_poll(const llmp_watch_t *watch)
{
    apr_os_sock_t fd = -1;

    if (watch->client == NULL || apr_os_sock_get(&fd, watch->client) != APR_SUCCESS) {
        fd = -1;                /* poll() passes it over */
    }
    return (struct pollfd){ .fd = fd, .events = POLLRDHUP };
}

int llmp_client_left(const llmp_watch_t *watch, const struct pollfd *polled)
{
    return polled->revents & (POLLRDHUP | POLLHUP | POLLERR) ||
           (watch->stream != NULL && watch->stream->aborted);
}
