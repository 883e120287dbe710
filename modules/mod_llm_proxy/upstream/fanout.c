/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_portable.h>
#include "mod_llm_proxy/upstream/fanout.h"
#include "mod_llm_proxy/upstream/pump.h"

#define LEAST_SHARE   apr_time_from_sec(1)      /* of the time until the deadline */
#define GRACE         apr_time_from_sec(1)
#define LOOK_FOR_ROOM apr_time_from_msec(10)    /* in the pool of connections */

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

/** A TLS handshake is before it, which blocks this thread and so all the others. */
static int will_block(const llmp_exchange_t *x)
{
    return x->wire->secure && x->state <= LLMP_X_SEND && !x->reused;
}

/**
 * So that upstreams that do not answer their handshake leave the others their time, each may take
 * an even part of what is left until the deadline.
 */
static void limit_handshake(llmp_exchange_t *one, llmp_exchange_t **x, int n)
{
    apr_interval_time_t part;
    int blocking = 0;

    if (one->deadline == 0 || !will_block(one)) {
        return;
    }
    for (int i = 0; i < n; i++) {
        blocking += will_block(x[i]);
    }
    part = (one->deadline - apr_time_now()) / (blocking + 1);
    part = part > LEAST_SHARE ? part : LEAST_SHARE;
    if (one->connect_timeout <= 0 || part < one->connect_timeout) {
        one->handshake_timeout = part;
    }
}

/** Go on with one. @return 1: it waits; *fd is what for */
static int pump_one(llmp_exchange_t *x, struct pollfd *fd, apr_time_t *wake)
{
    llm_wait_t wait;

    if (!llmp_exchange_wants(x, fd, &wait)) {
        return 0;
    }
    if (wait.until != 0 && (*wake == 0 || wait.until < *wake)) {
        *wake = wait.until;
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
        limit_handshake(x[i], x, n);
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

/**
 * Whether the deadline came before its turn. What was connected while the thread was held by
 * another one's handshake has had none, as what was not begun.
 */
static int had_no_turn(const llmp_exchange_t *x, apr_time_t now)
{
    return x->deadline != 0 && x->deadline <= now &&
           (is_waiting(x) || (x->state == LLMP_X_SEND && will_block(x)));
}

/** Who has something to be looked at is not late, but for the grace behind the deadline. */
static int is_late(const llmp_exchange_t *x, const struct pollfd *fd, apr_time_t now)
{
    return x->state != LLMP_X_DONE && !is_waiting(x) && x->wait_until != 0 &&
           x->wait_until <= now &&
           (fd->revents == 0 || (x->deadline != 0 && x->deadline + GRACE <= now));
}

static void time_out(llmp_exchange_t **x, int n, const struct pollfd *fds)
{
    apr_time_t now = apr_time_now();

    for (int i = 0; i < n; i++) {
        if (had_no_turn(x[i], now)) {
            llmp_exchange_abort(x[i], APR_EBUSY, "Timed out");
        }
        else if (is_late(x[i], &fds[i], now)) {
            llmp_exchange_timed_out(x[i]);
        }
    }
}

int llmp_fanout_wants(llmp_fanout_t *f, llm_wait_t *wait)
{
    apr_time_t wake;

    if (f->fds == NULL) {
        f->fds = apr_pcalloc(f->pool, ((apr_size_t)f->n + LLM_WAIT_ROOM) * sizeof(*f->fds));
    }
    if (pump_all(f->x, f->n, f->at_once, f->fds, &wake) == 0) {
        return 0;
    }
    *wait = (llm_wait_t){ .fds = f->fds, .n = f->n, .until = wake };
    return 1;
}

void llmp_fanout_came(llmp_fanout_t *f, llm_came_e came)
{
    for (int i = 0; i < f->n && (came == LLM_CAME_LEFT || came == LLM_CAME_STOP); i++) {
        llmp_exchange_came(f->x[i], came);
    }
    time_out(f->x, f->n, f->fds);       /* what failed has no event, and is timed out */
}

void llmp_fanout(llmp_exchange_t **x, int n, int at_once, apr_pool_t *p)
{
    llmp_fanout_t f = { .x = x, .n = n, .at_once = at_once, .pool = p };
    llmp_watch_t watch = n > 0 ? llmp_exchange_watch(x[0]) : (llmp_watch_t){ NULL, NULL };
    llm_wait_t wait;

    while (llmp_fanout_wants(&f, &wait)) {
        llmp_poll(&wait, &watch);
        llmp_fanout_came(&f, wait.came);
    }
}
