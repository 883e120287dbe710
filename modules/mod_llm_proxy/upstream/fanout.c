/* SPDX-License-Identifier: Apache-2.0 */
#include <poll.h>
#include <apr_portable.h>
#include "mod_llm_proxy/upstream/call.h"

#define LOOK_FOR_ROOM apr_time_from_msec(10)    /* in the pool of connections */

#ifndef POLLRDHUP
#define POLLRDHUP 0
#endif

/** Whether its turn has not come yet. */
static int is_waiting(const llmp_exchange_t *x)
{
    return x->state == LLMP_X_CONNECT && x->conn == NULL && !x->redialled;
}

static int count_begun(llmp_exchange_t **x, int n)
{
    int begun = 0;

    for (int i = 0; i < n; i++) {
        begun += x[i]->state != LLMP_X_DONE && !is_waiting(x[i]);
    }
    return begun;
}

/**
 * Who holds a connection must not wait for another one of the same pool, which is as large as
 * httpd has threads: threads that all do would wait for each other.
 */
static int may_begin(const llmp_exchange_t *x, int begun, int at_once)
{
    return begun == 0 || (begun < at_once && llmp_worker_has_room(x->worker));
}

/** Go on with one. @return 1: it waits; *fd is what for */
static int pump_one(llmp_exchange_t *x, struct pollfd *fd, apr_time_t *wake)
{
    llmp_pump_e wait = llmp_pump(x);
    apr_os_sock_t s = -1;

    if (wait == LLMP_PUMP_DONE) {
        return 0;
    }
    apr_os_sock_get(&s, x->conn->sock);
    fd->fd = s;
    fd->events = wait == LLMP_PUMP_WAIT_WRITE ? POLLOUT : POLLIN;
    if (x->wait_until != 0 && (*wake == 0 || x->wait_until < *wake)) {
        *wake = x->wait_until;
    }
    return 1;
}

/** One round: pump whatever can go on, and gather what the others wait for. */
static int pump_all(llmp_exchange_t **x, int n, int at_once, struct pollfd *fds, apr_time_t *wake)
{
    int running = 0, held_back = 0, ended = 0, begun = count_begun(x, n);

    *wake = 0;
    for (int i = 0; i < n; i++) {
        int waiting = is_waiting(x[i]);

        fds[i] = (struct pollfd){ .fd = -1 };
        if (x[i]->state == LLMP_X_DONE) {
            continue;
        }
        if (waiting && !may_begin(x[i], begun, at_once)) {
            held_back++;
            continue;
        }
        begun += waiting;
        if (pump_one(x[i], &fds[i], wake)) {
            running++;
        }
        else {
            begun -= waiting;
            ended++;
        }
    }
    if (held_back > 0 && running < at_once) {
        apr_time_t look = apr_time_now() + (ended > 0 ? 0 : LOOK_FOR_ROOM);

        *wake = *wake == 0 || look < *wake ? look : *wake;
    }
    return running + held_back;
}

static void time_out(llmp_exchange_t **x, int n)
{
    apr_time_t now = apr_time_now();

    for (int i = 0; i < n; i++) {
        if (is_waiting(x[i])) {
            if (x[i]->deadline != 0 && x[i]->deadline <= now) {
                llmp_exchange_abort(x[i], APR_EBUSY, "Timed out");
            }
        }
        else if (x[i]->wait_until != 0 && x[i]->wait_until <= now) {
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

void llmp_fanout(llmp_exchange_t **x, int n, int at_once, apr_pool_t *p)
{
    struct pollfd *fds = apr_pcalloc(p, ((apr_size_t)n + 1) * sizeof(*fds));
    apr_time_t wake;

    watch_client(x, n, &fds[n]);
    while (pump_all(x, n, at_once, fds, &wake) > 0) {
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
