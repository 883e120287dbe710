/* SPDX-License-Identifier: Apache-2.0 */
#include <limits.h>
#include <stdatomic.h>
#include <ap_mpm.h>
#include <http_core.h>
#include "mod_llm_proxy/reply/reader.h"

#define MOMENT apr_time_from_sec(2)     /* without taking a byte, while many write */
#define QUIET  apr_time_from_sec(60)    /* between two lines of the log */

/* threads that write to clients, and from how many on none waits long */
static atomic_int writing;
static int writing_calm = INT_MAX;

/* clients given up since the log was told, and when that was */
static atomic_uint given_up;
static atomic_llong told;

void llmp_reader_child(void)
{
    int threads = 0;

    ap_mpm_query(AP_MPMQ_MAX_THREADS, &threads);
    atomic_store(&writing, 0);
    /* prefork: nobody else waits for this thread */
    writing_calm = threads > 1 ? threads / 2 : INT_MAX;
}

/** Who does not read may come again and again: the log is told once in a while. */
static void tell(const request_rec *r)
{
    long long before = atomic_load(&told), now = apr_time_now();

    atomic_fetch_add(&given_up, 1);
    if (now - before < QUIET || !atomic_compare_exchange_strong(&told, &before, now)) {
        return;
    }
    ap_log_rerror(APLOG_MARK, APLOG_NOTICE, 0, r, LLMLOG(275)
                  "half of the threads write to clients: %u that took nothing for %d seconds "
                  "were given up", atomic_exchange(&given_up, 0), (int)apr_time_sec(MOMENT));
}

/** httpd's filter waits as long as the socket's time-out says; to change that is no system call. */
static apr_status_t pass_hurried(request_rec *r, apr_bucket_brigade *bb)
{
    apr_socket_t *socket = ap_get_conn_socket(r->connection);
    apr_interval_time_t timeout = 0;
    int was_gone = r->connection->aborted;
    apr_status_t rv;

    if (socket == NULL || apr_socket_timeout_get(socket, &timeout) != APR_SUCCESS ||
        (timeout >= 0 && timeout <= MOMENT)) {
        return ap_pass_brigade(r->output_filters, bb);
    }
    apr_socket_timeout_set(socket, MOMENT);
    rv = ap_pass_brigade(r->output_filters, bb);
    apr_socket_timeout_set(socket, timeout);
    if (!was_gone && APR_STATUS_IS_TIMEUP(rv)) {
        tell(r);
    }
    return rv;
}

apr_status_t llmp_reader_pass(request_rec *r, apr_bucket_brigade *bb)
{
    apr_status_t rv;

    /* a stream of HTTP/2 holds no thread of the MPM's */
    if (r->connection->master != NULL) {
        return ap_pass_brigade(r->output_filters, bb);
    }
    /* counted before it is looked at: threads that look at the same moment see each other */
    if (atomic_fetch_add_explicit(&writing, 1, memory_order_relaxed) < writing_calm) {
        rv = ap_pass_brigade(r->output_filters, bb);
    }
    else {
        rv = pass_hurried(r, bb);
    }
    atomic_fetch_sub_explicit(&writing, 1, memory_order_relaxed);
    return rv;
}
