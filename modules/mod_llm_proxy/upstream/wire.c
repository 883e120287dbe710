/* SPDX-License-Identifier: Apache-2.0 */
#include <errno.h>
#include <sys/socket.h>
#include <apr_portable.h>
#include "mod_llm_proxy/upstream/fault.h"
#include "mod_llm_proxy/upstream/handshake.h"
#include "mod_llm_proxy/upstream/unverified.h"
#include "mod_llm_proxy/upstream/wire.h"

static void advance(llmp_exchange_t *x, apr_size_t n)
{
    for (int i = 0; i < 2; i++) {
        apr_size_t part = n < x->out[i].n ? n : x->out[i].n;

        x->out[i].p += part;
        x->out[i].n -= part;
        n -= part;
    }
}

/* -- plain ------------------------------------------------------------------------------------ */

static apr_status_t plain_open(llmp_exchange_t *x)
{
    /* system calls are made for a new socket only; a pooled one has the timeout of mod_proxy */
    apr_status_t rv = apr_socket_timeout_set(x->conn->sock, 0);

    if (rv != APR_SUCCESS) {
        llmp_fault_set(x, LLMP_FAULT_LOCAL, "%s", llmp_fault_errno(rv, x->r->pool));
    }
    return rv;
}

static int plain_idle(llmp_exchange_t *x)
{
    apr_os_sock_t fd;
    char c;

    return apr_os_sock_get(&fd, x->conn->sock) == APR_SUCCESS &&
           recv(fd, &c, 1, MSG_PEEK | MSG_DONTWAIT) < 0 &&
           (errno == EAGAIN || errno == EWOULDBLOCK);
}

static apr_status_t plain_send(llmp_exchange_t *x)
{
    while (x->out[0].n + x->out[1].n > 0) {
        struct iovec v[2];
        apr_size_t n = 0;
        int count = 0;
        apr_status_t rv;

        for (int i = 0; i < 2; i++) {
            if (x->out[i].n > 0) {
                v[count].iov_base = (void *)(apr_uintptr_t)x->out[i].p;
                v[count++].iov_len = x->out[i].n;
            }
        }
        rv = apr_socket_sendv(x->conn->sock, v, count, &n);
        advance(x, n);
        if (rv != APR_SUCCESS) {
            return APR_STATUS_IS_EAGAIN(rv) ? APR_EAGAIN : rv;
        }
    }
    return APR_SUCCESS;
}

static apr_status_t plain_receive(llmp_exchange_t *x, char *to, apr_size_t cap, apr_size_t *n)
{
    apr_status_t rv;

    *n = cap;
    rv = apr_socket_recv(x->conn->sock, to, n);
    if (*n > 0) {
        return APR_SUCCESS;
    }
    return APR_STATUS_IS_EAGAIN(rv) ? APR_EAGAIN : rv == APR_SUCCESS ? APR_EOF : rv;
}

/* -- TLS, through the filters of mod_ssl ------------------------------------------------------ */

/**
 * The TLS settings of the <Proxy> section an upstream's worker was declared in, or else those of
 * ssl_verify: false, if any.
 */
static int create_connection(llmp_exchange_t *x)
{
    request_rec *r = x->r;
    ap_conf_vector_t *saved = r->per_dir_config, *section = x->worker->section_config;
    int rc;

    if (section == NULL) {
        section = llmp_unverified_section(r->server);
    }
    if (section != NULL) {
        r->per_dir_config = ap_merge_per_dir_configs(r->pool, saved, section);
    }
    rc = ap_proxy_connection_create_ex("LLM", x->conn, r);
    r->per_dir_config = saved;
    return rc;
}

static apr_status_t tls_open(llmp_exchange_t *x)
{
    int rc;

    /* the handshake and writes block: at most this long each */
    apr_socket_timeout_set(x->conn->sock, x->connect_timeout);
    llmp_handshake_making(x);
    rc = create_connection(x);
    llmp_handshake_made();
    if (rc == OK) {
        return APR_SUCCESS;
    }
    llmp_fault_set(x, LLMP_FAULT_NO_ENGINE, "mod_ssl sets up no TLS for it: SSLProxyEngine on is "
                   "missing for this server, or mod_ssl itself");
    return APR_EGENERAL;
}

static int tls_idle(llmp_exchange_t *x)
{
    return ap_proxy_check_connection("LLM", x->conn, x->r->server, 0, PROXY_CHECK_CONN_EMPTY) ==
           APR_SUCCESS;
}

static apr_status_t tls_send(llmp_exchange_t *x)
{
    conn_rec *c = x->conn->connection;
    apr_bucket_brigade *bb = x->conn->tmp_bb;
    apr_status_t rv;

    if (x->handshake_timeout > 0) {
        apr_socket_timeout_set(x->conn->sock, x->handshake_timeout);
    }
    for (int i = 0; i < 2; i++) {
        if (x->out[i].n > 0) {
            APR_BRIGADE_INSERT_TAIL(bb, apr_bucket_transient_create(x->out[i].p, x->out[i].n,
                                                                    c->bucket_alloc));
        }
    }
    APR_BRIGADE_INSERT_TAIL(bb, apr_bucket_flush_create(c->bucket_alloc));
    rv = ap_pass_brigade(c->output_filters, bb);
    apr_brigade_cleanup(bb);
    advance(x, x->out[0].n + x->out[1].n);
    return rv == APR_SUCCESS && c->aborted ? APR_ECONNABORTED : rv;
}

/** Whether the filter at the socket holds, or can get, bytes that mod_ssl has not read yet. */
static int bytes_below(conn_rec *c, apr_bucket_brigade *bb)
{
    ap_filter_t *f = c->input_filters;
    int found;

    while (f->next != NULL) {
        f = f->next;
    }
    found = ap_get_brigade(f, bb, AP_MODE_SPECULATIVE, APR_NONBLOCK_READ, 1) == APR_SUCCESS &&
            !APR_BRIGADE_EMPTY(bb) && !APR_BUCKET_IS_METADATA(APR_BRIGADE_FIRST(bb));
    apr_brigade_cleanup(bb);
    return found;
}

static apr_status_t tls_read_once(llmp_exchange_t *x, char *to, apr_size_t cap, apr_size_t *n)
{
    conn_rec *c = x->conn->connection;
    apr_bucket_brigade *bb = x->conn->tmp_bb;
    unsigned aborted = c->aborted;
    apr_status_t rv;

    *n = 0;
    c->aborted = 0;             /* by our sending: what it said before it closed is still there */
    rv = ap_get_brigade(c->input_filters, bb, AP_MODE_READBYTES, APR_NONBLOCK_READ,
                        (apr_off_t)cap);
    c->aborted |= aborted;
    if (rv == APR_SUCCESS) {
        if (APR_BRIGADE_EMPTY(bb)) {
            return APR_EAGAIN;
        }
        *n = cap;
        rv = apr_brigade_flatten(bb, to, n);
        if (rv == APR_SUCCESS && *n == 0) {
            rv = APR_BUCKET_IS_EOS(APR_BRIGADE_LAST(bb)) ? APR_EOF : APR_EAGAIN;
        }
    }
    apr_brigade_cleanup(bb);
    return APR_STATUS_IS_EAGAIN(rv) ? APR_EAGAIN : rv;
}

/**
 * mod_ssl says "nothing there" after each record that is not data, such as a session ticket, with
 * more of them in httpd's buffer, where poll() does not see them. Each turn reads at least a byte.
 */
static apr_status_t tls_receive(llmp_exchange_t *x, char *to, apr_size_t cap, apr_size_t *n)
{
    apr_status_t rv;

    do {
        rv = tls_read_once(x, to, cap, n);
    } while (rv == APR_EAGAIN && bytes_below(x->conn->connection, x->conn->tmp_bb));
    return rv;
}

const llmp_wire_t llmp_wire_plain = { 0, plain_open, plain_idle, plain_send, plain_receive };
const llmp_wire_t llmp_wire_tls = { 1, tls_open, tls_idle, tls_send, tls_receive };
