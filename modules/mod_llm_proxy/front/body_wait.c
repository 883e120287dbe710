/* SPDX-License-Identifier: Apache-2.0 */
#include <stdatomic.h>
#include <apr_portable.h>
#include <ap_mpm.h>
#include <http_core.h>
#include <http_protocol.h>
#include "mod_llm_proxy/front/body_wait.h"
#include "mod_llm_proxy/upstream/wait.h"

#define SLICE    apr_time_from_msec(500)        /* of a wait; then it is looked at again */
#define MOMENT   apr_time_from_msec(100)        /* of a body beyond those that are waited for */
#define PAUSE    apr_time_from_sec(5)           /* without a byte, while many wait */
#define MIN_RATE 500                            /* bytes a second, while many wait */

/* threads that wait for bodies, and how many may */
static atomic_int waiting;
static int waiting_max;

void llmp_body_wait_child(void)
{
    int threads = 0;

    ap_mpm_query(AP_MPMQ_MAX_THREADS, &threads);
    atomic_store(&waiting, 0);
    waiting_max = threads > 1 ? threads / 2 : 1;
}

/** When a body is given up if nothing comes. @param n threads that wait already */
static apr_time_t end_of(const llmp_body_wait_t *w, const request_rec *r, int n)
{
    apr_time_t pause, rate;

    if (n >= waiting_max) {
        return w->since + MOMENT;
    }
    if (n < waiting_max / 2) {
        return w->since + r->server->timeout;
    }
    pause = w->since + PAUSE;
    rate = w->begun + PAUSE + apr_time_from_sec((apr_time_t)w->bytes / MIN_RATE);
    return pause < rate ? pause : rate;
}

/** A client may wait to be told to go on; httpd tells it only when a thread reads and waits. */
static void tell_to_go_on(request_rec *r)
{
    const char *line = r->status_line;
    int status = r->status;

    r->status = HTTP_CONTINUE;
    r->status_line = NULL;
    ap_send_interim_response(r, 0);
    r->status = status;
    r->status_line = line;
}

void llmp_body_wait_end(llmp_body_wait_t *w)
{
    if (w->counted) {
        w->counted = 0;
        atomic_fetch_sub(&waiting, 1);
    }
}

/** @return APR_EAGAIN: it waits, among the others; else why not any longer */
static apr_status_t wait_for_more(llmp_body_wait_t *w, request_rec *r, apr_os_sock_t s,
                                  llm_wait_t *wait)
{
    apr_time_t now = apr_time_now(), end;
    int n;

    if (r->expecting_100) {
        tell_to_go_on(r);
    }
    if (w->begun == 0 || w->bytes > w->seen) {
        w->since = now;
        w->seen = w->bytes;
        w->begun = w->begun ? w->begun : w->since;
    }
    n = atomic_fetch_add(&waiting, 1);
    w->counted = 1;
    end = end_of(w, r, n);
    if (end <= now) {
        llmp_body_wait_end(w);
        return n >= waiting_max ? APR_EBUSY : APR_TIMEUP;
    }
    w->fds[0] = (struct pollfd){ .fd = s, .events = POLLIN };
    *wait = (llm_wait_t){ .fds = w->fds, .n = 1, .of_client = 1,
                          .until = end < now + SLICE ? end : now + SLICE };
    return APR_EAGAIN;
}

/** What has come. Behind the last chunk httpd's filter waits for trailers, asked not to or not. */
static apr_status_t read_some(request_rec *r, apr_bucket_brigade *bb, apr_size_t most)
{
    int may_wait = apr_table_get(r->headers_in, "Transfer-Encoding") != NULL;
    int n = may_wait ? atomic_fetch_add(&waiting, 1) : 0;
    apr_status_t rv = APR_EBUSY;

    if (n < waiting_max) {
        rv = ap_get_brigade(r->input_filters, bb, AP_MODE_READBYTES, APR_NONBLOCK_READ,
                            (apr_off_t)most);
    }
    if (may_wait) {
        atomic_fetch_sub(&waiting, 1);
    }
    return rv;
}

/** @return APR_EAGAIN: it waits */
static apr_status_t look(request_rec *r, apr_bucket_brigade *bb, apr_size_t most,
                         llmp_body_wait_t *w, apr_os_sock_t s, llm_wait_t *wait)
{
    apr_status_t rv;

    llmp_body_wait_end(w);
    rv = read_some(r, bb, most);
    if (!APR_STATUS_IS_EAGAIN(rv) && (rv != APR_SUCCESS || !APR_BRIGADE_EMPTY(bb))) {
        return rv;
    }
    return wait_for_more(w, r, s, wait);
}

apr_status_t llmp_body_wait_read(request_rec *r, apr_bucket_brigade *bb, apr_size_t most,
                                 llmp_body_wait_t *w, llm_wait_t *wait)
{
    static const llmp_watch_t nobody;
    apr_socket_t *socket = llmp_client_socket(r);
    llm_wait_t here;
    apr_status_t rv;
    apr_os_sock_t s;

    /* a stream of HTTP/2 has no socket of its own, and holds no thread of the MPM's */
    if (socket == NULL || apr_os_sock_get(&s, socket) != APR_SUCCESS) {
        return ap_get_brigade(r->input_filters, bb, AP_MODE_READBYTES, APR_BLOCK_READ,
                              (apr_off_t)most);
    }
    while ((rv = look(r, bb, most, w, s, wait != NULL ? wait : &here)) == APR_EAGAIN &&
           wait == NULL) {
        llmp_poll(&here, &nobody);
        if (here.came == LLM_CAME_STOP) {
            llmp_body_wait_end(w);
            return APR_ECONNABORTED;
        }
    }
    return rv;
}
