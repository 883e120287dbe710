/* SPDX-License-Identifier: Apache-2.0 */
#include <poll.h>
#include <apr_portable.h>
#include "mod_llm_proxy/upstream/call.h"

#ifndef POLLRDHUP
#define POLLRDHUP 0
#endif

/** One round: pump whatever can go on, and gather what the others wait for. */
static int pump_all(llmp_exchange_t **x, int n, struct pollfd *fds, apr_time_t *wake)
{
    int running = 0;

    *wake = 0;
    for (int i = 0; i < n; i++) {
        llmp_pump_e wait;
        apr_os_sock_t fd = -1;

        fds[i] = (struct pollfd){ .fd = -1 };
        if (x[i]->state == LLMP_X_DONE || (wait = llmp_pump(x[i])) == LLMP_PUMP_DONE) {
            continue;
        }
        running++;
        apr_os_sock_get(&fd, x[i]->conn->sock);
        fds[i].fd = fd;
        fds[i].events = wait == LLMP_PUMP_WAIT_WRITE ? POLLOUT : POLLIN;
        if (x[i]->wait_until != 0 && (*wake == 0 || x[i]->wait_until < *wake)) {
            *wake = x[i]->wait_until;
        }
    }
    return running;
}

static void time_out(llmp_exchange_t **x, int n)
{
    apr_time_t now = apr_time_now();

    for (int i = 0; i < n; i++) {
        if (x[i]->wait_until != 0 && x[i]->wait_until <= now) {
            llmp_exchange_timed_out(x[i]);
        }
    }
}

/** All have the same client, or none. */
static void watch_client(llmp_exchange_t **x, int n, struct pollfd *fd)
{
    apr_os_sock_t s = -1;

    if (n > 0 && x[0]->client != NULL) {
        apr_os_sock_get(&s, x[0]->client);
    }
    *fd = (struct pollfd){ .fd = s, .events = POLLRDHUP };
}

static void leave(llmp_exchange_t **x, int n)
{
    for (int i = 0; i < n; i++) {
        llmp_exchange_abort(x[i], APR_ECONNABORTED, "The client closed the connection");
    }
}

void llmp_fanout(llmp_exchange_t **x, int n, apr_pool_t *p)
{
    struct pollfd *fds = apr_pcalloc(p, ((apr_size_t)n + 1) * sizeof(*fds));
    apr_time_t wake;

    watch_client(x, n, &fds[n]);
    while (pump_all(x, n, fds, &wake) > 0) {
        apr_interval_time_t left = wake ? wake - apr_time_now() : apr_time_from_sec(1);
        int ms = left > 0 ? (int)(left / 1000) + 1 : 0;

        if (llmp_exchange_on_stream(x[0]) && ms > LLMP_LOOK_AT_STREAM) {
            ms = LLMP_LOOK_AT_STREAM;
        }
        if ((poll(fds, (nfds_t)n + 1, ms) > 0 &&
             fds[n].revents & (POLLRDHUP | POLLHUP | POLLERR)) || llmp_exchange_stream_left(x[0])) {
            leave(x, n);
        }
        time_out(x, n);
    }
}
