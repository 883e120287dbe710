/* SPDX-License-Identifier: Apache-2.0 */
#include <errno.h>
#include "mod_llm_proxy/process/stopping.h"
#include "mod_llm_proxy/upstream/wait.h"

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
 * A stop, the last descriptor, is looked at when nothing came for a second: to have it in each
 * poll() would cost every event of a stream a microsecond.
 */
static int poll_all(struct pollfd *fds, int n, int ms)
{
    int first = ms < 0 || ms > 1000 ? 1000 : ms;
    int got = first > 0 ? poll(fds, (nfds_t)n - 1, first) : 0;

    return got == 0 ? poll(fds, (nfds_t)n, ms < 0 ? -1 : ms - first) : got;
}

/** @param fds those of wait, with room for the client and the stop */
static llm_came_e poll_some(const llm_wait_t *wait, const llmp_watch_t *watch, struct pollfd *fds)
{
    int ms = millis_until(wait->until), is_over = ms == 0, n = wait->n, got;

    fds[n] = wait->of_client ? (struct pollfd){ .fd = -1 } : llmp_client_poll(watch);
    fds[n + 1] = (struct pollfd){ .fd = llmp_stopping_fd(), .events = POLLIN };
    if (watch->stream != NULL && (ms < 0 || ms > LLMP_LOOK_AT_STREAM)) {
        ms = LLMP_LOOK_AT_STREAM;
    }
    got = poll_all(fds, n + 2, ms);
    if (got < 0 && errno != EINTR) {
        return LLM_CAME_TIME;   /* of no wait anything more would come */
    }
    if (llmp_client_left(watch, &fds[n])) {
        return LLM_CAME_LEFT;
    }
    if (fds[n + 1].revents & POLLIN) {
        return LLM_CAME_STOP;
    }
    if (is_over || (got == 0 && millis_until(wait->until) == 0)) {
        return LLM_CAME_TIME;
    }
    return got > 0 ? LLM_CAME_SOMETHING : LLM_CAME_NOTHING;
}

void llmp_poll(llm_wait_t *wait, const llmp_watch_t *watch)
{
    struct pollfd none[LLM_WAIT_ROOM];

    wait->came = poll_some(wait, watch, wait->n > 0 ? wait->fds : none);
}

int llmp_wait(request_rec *r, apr_interval_time_t t)
{
    llmp_watch_t watch = llmp_watch_client(r);
    llm_wait_t wait = { .until = apr_time_now() + t };

    do {
        llmp_poll(&wait, &watch);
    } while (wait.came == LLM_CAME_NOTHING);
    return wait.came == LLM_CAME_TIME;
}
