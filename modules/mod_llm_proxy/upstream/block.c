/* SPDX-License-Identifier: Apache-2.0 */
#include <errno.h>
#include <poll.h>
#include <apr_portable.h>
#include "mod_llm_proxy/process/stopping.h"
#include "mod_llm_proxy/upstream/pump.h"

#ifndef POLLRDHUP
#define POLLRDHUP 0
#endif

static int fd_of(apr_socket_t *s)
{
    apr_os_sock_t fd = -1;

    return s != NULL && apr_os_sock_get(&fd, s) == APR_SUCCESS ? fd : -1;
}

/** Milliseconds left, rounded up; -1: for ever; 0: over. */
static int millis_until(apr_time_t t)
{
    apr_interval_time_t left;

    if (t == 0) {
        return -1;
    }
    left = t - apr_time_now();
    if (left <= 0) {
        return 0;
    }
    left = (left + 999) / 1000;
    return left > 3600 * 1000 ? 3600 * 1000 : (int)left;
}

/**
 * A stop is looked at when nothing came for a second: a third descriptor in each poll() would cost
 * every event of a stream a microsecond.
 */
static int poll_all(struct pollfd fds[3], int ms)
{
    int first = ms < 0 || ms > 1000 ? 1000 : ms, n = poll(fds, 2, first);

    return n == 0 ? poll(fds, 3, ms < 0 ? -1 : ms - first) : n;
}

/** Wait for the upstream, the client's hang-up, the server's stop or the deadline. */
static void wait_for(llmp_exchange_t *x, short events)
{
    struct pollfd fds[3] = {
        { .fd = fd_of(x->conn->sock), .events = events },
        { .fd = fd_of(x->client), .events = POLLRDHUP },
        { .fd = llmp_stopping_fd(), .events = POLLIN },
    };
    int ms = millis_until(x->wait_until), n;

    if (llmp_exchange_on_stream(x) && (ms < 0 || ms > LLMP_LOOK_AT_STREAM)) {
        ms = LLMP_LOOK_AT_STREAM;
    }
    n = ms == 0 ? 0 : poll_all(fds, ms);
    if (n < 0 && errno != EINTR) {
        llmp_exchange_abort(x, APR_FROM_OS_ERROR(errno), "poll failed");
    }
    else if (fds[1].revents & (POLLRDHUP | POLLHUP | POLLERR) || llmp_exchange_stream_left(x)) {
        llmp_exchange_abort(x, APR_ECONNABORTED, "The client closed the connection");
    }
    else if (fds[2].revents & POLLIN) {
        llmp_exchange_abort(x, APR_ECONNABORTED, "The server stops");
    }
    else if (n == 0 && millis_until(x->wait_until) == 0) {
        llmp_exchange_timed_out(x);
    }
}

apr_status_t llmp_exchange_block(llmp_exchange_t *x)
{
    llmp_pump_e wait;

    while ((wait = llmp_pump(x)) != LLMP_PUMP_DONE) {
        wait_for(x, wait == LLMP_PUMP_WAIT_WRITE ? POLLOUT : POLLIN);
    }
    return x->status;
}
