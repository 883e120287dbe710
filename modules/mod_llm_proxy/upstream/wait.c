/* SPDX-License-Identifier: Apache-2.0 */
#include <poll.h>
#include <apr_portable.h>
#include "mod_llm_proxy/process/stopping.h"
#include "mod_llm_proxy/upstream/exchange.h"
#include "mod_llm_proxy/upstream/wait.h"

#ifndef POLLRDHUP
#define POLLRDHUP 0
#endif

int llmp_wait(request_rec *r, apr_interval_time_t t)
{
    conn_rec *c = r->connection;
    struct pollfd fds[2] = {
        { .fd = -1, .events = POLLRDHUP }, { .fd = llmp_stopping_fd(), .events = POLLIN },
    };
    apr_time_t until = apr_time_now() + t;
    apr_interval_time_t left = t;
    apr_os_sock_t s;

    if (c->master == NULL && apr_os_sock_get(&s, ap_get_conn_socket(c)) == APR_SUCCESS) {
        fds[0].fd = s;
    }
    do {
        int ms = (int)(left / 1000);

        /* a stream of HTTP/2 has no socket that would tell */
        if (c->master != NULL && ms > LLMP_LOOK_AT_STREAM) {
            ms = LLMP_LOOK_AT_STREAM;
        }
        if (poll(fds, 2, ms) > 0 || c->aborted) {
            return 0;
        }
        left = until - apr_time_now();
    } while (left > 1000);
    return 1;
}
