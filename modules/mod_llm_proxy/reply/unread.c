/* SPDX-License-Identifier: Apache-2.0 */
#include <poll.h>
#include <apr_portable.h>
#include <apr_strings.h>
#include <http_core.h>
#include "mod_llm_proxy/process/threads.h"
#include "mod_llm_proxy/reply/unread.h"

#define MAX_TAKEN (1 << 20)     /* what has come and is passed over to keep a connection */
#define PIECE     65536
#define MAX_WAIT  apr_time_from_msec(50)

static int is_chunked(request_rec *r)
{
    return apr_table_get(r->headers_in, "Transfer-Encoding") != NULL;
}

static int has_body(request_rec *r)
{
    return is_chunked(r) || apr_table_get(r->headers_in, "Content-Length") != NULL;
}

/** More than is passed over, or than httpd's filter gives out: that would answer by itself. */
static int is_too_long(request_rec *r)
{
    const char *length = apr_table_get(r->headers_in, "Content-Length");
    apr_off_t n, limit = ap_get_limit_req_body(r);

    return length != NULL && (apr_strtoff(&n, length, NULL, 10) != APR_SUCCESS ||
                              n > MAX_TAKEN || (limit > 0 && n > limit));
}

/** Many clients send head and body apart, so the body may be a moment behind. */
static int comes_soon(conn_rec *c, apr_time_t until)
{
    struct pollfd fd = { .events = POLLIN };
    apr_interval_time_t left = until - apr_time_now();
    apr_os_sock_t s;

    if (left <= 0 || llmp_threads_pressed() ||
        apr_os_sock_get(&s, ap_get_conn_socket(c)) != APR_SUCCESS) {
        return 0;
    }
    fd.fd = s;
    return poll(&fd, 1, (int)apr_time_as_msec(left) + 1) > 0;
}

/** @return 1 when the body's end has come */
static int take_all(request_rec *r)
{
    apr_bucket_brigade *bb = apr_brigade_create(r->pool, r->connection->bucket_alloc);
    apr_time_t until = apr_time_now() + MAX_WAIT;
    apr_off_t taken = 0, n = 0;
    int done = 0, more = 1;

    while (more && !done && taken < MAX_TAKEN) {
        apr_status_t rv = ap_get_brigade(r->input_filters, bb, AP_MODE_READBYTES,
                                         APR_NONBLOCK_READ, PIECE);

        if (rv == APR_SUCCESS && !APR_BRIGADE_EMPTY(bb)) {
            done = APR_BUCKET_IS_EOS(APR_BRIGADE_LAST(bb));
            (void)apr_brigade_length(bb, 0, &n);
            taken += n;
        }
        else {
            more = (rv == APR_SUCCESS || APR_STATUS_IS_EAGAIN(rv)) &&
                   comes_soon(r->connection, until);
        }
        apr_brigade_cleanup(bb);
    }
    apr_brigade_destroy(bb);
    return done;
}

void llmp_unread_leave(request_rec *r)
{
    if (!has_body(r) || r->main != NULL || r->connection->keepalive == AP_CONN_CLOSE) {
        return;
    }
    /* mod_http2 resets a stream behind its answer, unread; its socket is that of all streams, and
       says nothing of this one's body */
    if (r->connection->master != NULL) {
        r->connection->keepalive = AP_CONN_CLOSE;
        return;
    }
    /* who waits to be told to go on sends nothing, and to read would tell it; behind the last chunk
       httpd's filter waits for trailers, whatever it was asked */
    if (r->expecting_100 || is_chunked(r) || is_too_long(r) || !take_all(r)) {
        r->connection->keepalive = AP_CONN_CLOSE;
    }
}

void llmp_unread_error(request_rec *r)
{
    if (llmp_sconf(r->server)->engine != LLMP_ENGINE_OFF) {
        llmp_unread_leave(r);
    }
}
