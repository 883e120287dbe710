/* SPDX-License-Identifier: Apache-2.0 */
#include <errno.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <apr_portable.h>
#include <apr_strings.h>
#include "mod_llm_proxy/upstream/dial.h"
#include "mod_llm_proxy/upstream/fault.h"

#define LEAST_SHARE apr_time_from_msec(200)     /* of the time limit, for one of many addresses */

static const proxy_server_conf *conf_of(const llmp_exchange_t *x)
{
    return ap_get_module_config(x->r->server->module_config, &proxy_module);
}

/* -- the time there is ------------------------------------------------------------------------ */

/** ProxySet connectiontimeout= of a declared worker holds beside the call's own limit. */
static apr_interval_time_t limit_of(const llmp_exchange_t *x)
{
    const proxy_worker_shared *w = x->worker->s;

    if (w->conn_timeout_set && w->conn_timeout > 0 &&
        (x->connect_timeout <= 0 || w->conn_timeout < x->connect_timeout)) {
        return w->conn_timeout;
    }
    return x->connect_timeout;
}

apr_status_t llmp_dial_over(const llmp_exchange_t *x)
{
    const proxy_worker_shared *w = x->worker->s;

    if (x->deadline != 0 && apr_time_now() >= x->deadline) {
        return APR_TIMEUP;
    }
    return w->conn_timeout_set && x->connect_timeout > 0 && x->connect_timeout < w->conn_timeout
               ? APR_TIMEUP : APR_ECONNREFUSED;
}

/** An address that says nothing must leave time for those behind it. */
static apr_time_t until(const llmp_exchange_t *x)
{
    apr_time_t now = apr_time_now();
    apr_interval_time_t left = x->dial.until - now, share;
    int addresses = 0;

    if (x->dial.until == 0) {
        return 0;
    }
    for (const apr_sockaddr_t *sa = x->dial.at; sa != NULL; sa = sa->next) {
        addresses++;
    }
    share = addresses > 1 ? left / addresses : left;
    share = share < LEAST_SHARE ? LEAST_SHARE : share;
    return now + share < x->dial.until ? now + share : x->dial.until;
}

/* -- one address ------------------------------------------------------------------------------ */

static apr_status_t bind_source(const llmp_exchange_t *x, apr_socket_t *sock)
{
    const proxy_server_conf *conf = conf_of(x);
    apr_sockaddr_t *own;

    if (!conf->source_address_set || conf->source_address->family != x->dial.at->family) {
        return APR_SUCCESS;
    }
    own = apr_pmemdup(x->conn->scpool, conf->source_address, sizeof(*own));
    own->pool = x->conn->scpool;
    return apr_socket_bind(sock, own);
}

static apr_status_t make_socket(llmp_exchange_t *x)
{
    const proxy_worker_shared *w = x->worker->s;
    apr_socket_t *sock;
    apr_status_t rv = apr_socket_create(&sock, x->dial.at->family, SOCK_STREAM, APR_PROTO_TCP,
                                        x->conn->scpool);

    if (rv != APR_SUCCESS) {
        return rv;
    }
    /* a socket without an option still serves */
    if (w->recv_buffer_size > 0) {
        apr_socket_opt_set(sock, APR_SO_RCVBUF, (apr_int32_t)w->recv_buffer_size);
    }
    apr_socket_opt_set(sock, APR_TCP_NODELAY, 1);
    if (w->keepalive) {
        apr_socket_opt_set(sock, APR_SO_KEEPALIVE, 1);
    }
    apr_socket_timeout_set(sock, 0);
    x->conn->sock = sock;
    x->conn->connection = NULL; /* of the socket before it */
    return bind_source(x, sock);
}

static void drop_socket(llmp_exchange_t *x, apr_status_t rv)
{
    if (x->conn->sock != NULL) {
        apr_socket_close(x->conn->sock);
        x->conn->sock = NULL;
    }
    x->dial.rv = rv;
}

/** @return APR_EINPROGRESS: on its way */
static apr_status_t begin_one(llmp_exchange_t *x)
{
    apr_status_t rv = make_socket(x);

    if (rv == APR_SUCCESS) {
        rv = apr_socket_connect(x->conn->sock, x->dial.at);
    }
    if (APR_STATUS_IS_EINPROGRESS(rv)) {
        x->wait_until = until(x);
        return APR_EINPROGRESS;
    }
    return rv;
}

/* -- all of them ------------------------------------------------------------------------------ */

/**
 * None of the known addresses takes a connection: the host may have moved. mod_proxy empties the
 * connection when it has, the name for SNI included.
 */
static apr_sockaddr_t *look_again(llmp_exchange_t *x)
{
    proxy_conn_rec *conn = x->conn;
    const char *name = conn->ssl_hostname ? apr_pstrdup(x->r->pool, conn->ssl_hostname) : NULL;
    apr_status_t rv;

    if (x->dial.looked_again || !x->worker->s->is_address_reusable) {
        return NULL;
    }
    x->dial.looked_again = 1;
    rv = ap_proxy_determine_address("LLM", conn, conn->hostname, conn->port,
                                    PROXY_DETERMINE_ADDRESS_CHECK, NULL, x->r->server);
    if (conn->ssl_hostname == NULL && name != NULL) {
        conn->ssl_hostname = apr_pstrdup(conn->scpool, name);
    }
    return rv == APR_SUCCESS ? conn->addr : NULL;
}

static apr_sockaddr_t *next_address(llmp_exchange_t *x)
{
    if (x->dial.until != 0 && apr_time_now() >= x->dial.until) {
        return NULL;
    }
    return x->dial.at->next != NULL ? x->dial.at->next : look_again(x);
}

static llmp_fault_e fault_of(apr_status_t rv)
{
    switch (rv) {
    case ECONNREFUSED:
    case ECONNRESET:
        return LLMP_FAULT_REFUSED;
    case EHOSTUNREACH:
    case EHOSTDOWN:
    case ENETUNREACH:
    case ENETDOWN:
    case EACCES:                /* what a packet filter's reject is told as */
    case EPERM:
        return LLMP_FAULT_UNREACHABLE;
    default:
        return APR_STATUS_IS_TIMEUP(rv) || rv == ETIMEDOUT ? LLMP_FAULT_CONNECT_TIME
                                                           : LLMP_FAULT_LOCAL;
    }
}

/** A declared worker with status=-I is put out of service, as mod_proxy would do. */
static void mark_failed(llmp_exchange_t *x)
{
    proxy_worker *w = x->worker;

    if (PROXY_WORKER_IS_USABLE(w) && !(w->s->status & PROXY_WORKER_IGNORE_ERRORS)) {
        w->s->error_time = apr_time_now();
        w->s->status |= PROXY_WORKER_IN_ERROR;
    }
}

static apr_status_t failed(llmp_exchange_t *x)
{
    int slow = APR_STATUS_IS_TIMEUP(x->dial.rv);
    apr_status_t rv = slow ? llmp_dial_over(x) : APR_ECONNREFUSED;

    if (rv == APR_ECONNREFUSED) {
        mark_failed(x);
    }
    llmp_fault_set(x, fault_of(x->dial.rv), "connect: %s",
                   slow ? "timed out" : llmp_fault_errno(x->dial.rv, x->r->pool));
    return rv;
}

static apr_status_t connected(llmp_exchange_t *x)
{
    if (!PROXY_WORKER_IS_USABLE(x->worker)) {   /* put out of service meanwhile */
        drop_socket(x, APR_ECONNREFUSED);
        llmp_fault_set(x, LLMP_FAULT_LOCAL, "its worker is out of service");
        return APR_ECONNREFUSED;
    }
    x->worker->s->error_time = 0;
    x->worker->s->retries = 0;
    return APR_SUCCESS;
}

/** From the address at on, until one is connected or on its way. */
static apr_status_t try_from(llmp_exchange_t *x, apr_sockaddr_t *at)
{
    while (at != NULL) {
        apr_status_t rv;

        x->dial.at = at;
        rv = begin_one(x);
        if (rv == APR_EINPROGRESS) {
            return rv;
        }
        if (rv == APR_SUCCESS) {
            return connected(x);
        }
        drop_socket(x, rv);
        at = next_address(x);
    }
    return failed(x);
}

apr_status_t llmp_dial_begin(llmp_exchange_t *x)
{
    apr_interval_time_t limit = limit_of(x);

    x->dial = (llmp_dial_t){ .rv = APR_EGENERAL };
    x->dial.until = limit > 0 ? apr_time_now() + limit : 0;
    if (x->deadline != 0 && (x->dial.until == 0 || x->deadline < x->dial.until)) {
        x->dial.until = x->deadline;
    }
    return try_from(x, x->conn->addr);
}

/** @return APR_EINPROGRESS, APR_SUCCESS, or why it failed */
static apr_status_t outcome_of(apr_socket_t *sock, apr_sockaddr_t *sa)
{
    struct pollfd fd = { .events = POLLOUT };
    socklen_t n = sizeof(int);
    int error = 0;

    if (apr_os_sock_get(&fd.fd, sock) != APR_SUCCESS || poll(&fd, 1, 0) == 0) {
        return APR_EINPROGRESS;
    }
    if (getsockopt(fd.fd, SOL_SOCKET, SO_ERROR, &error, &n) != 0) {
        return errno;
    }
    /* tells APR that the socket is connected */
    return error != 0 ? error : apr_socket_connect(sock, sa);
}

apr_status_t llmp_dial_look(llmp_exchange_t *x)
{
    apr_status_t rv = outcome_of(x->conn->sock, x->dial.at);

    if (rv == APR_EINPROGRESS) {
        return rv;
    }
    if (rv == APR_SUCCESS) {
        return connected(x);
    }
    drop_socket(x, rv);
    return try_from(x, next_address(x));
}

apr_status_t llmp_dial_timed_out(llmp_exchange_t *x)
{
    drop_socket(x, APR_TIMEUP);
    return try_from(x, next_address(x));
}

/* -- what mod_proxy connects ------------------------------------------------------------------ */

int llmp_dial_is_special(const llmp_exchange_t *x)
{
    return x->conn->forward != NULL || x->conn->uds_path != NULL;
}

/** mod_proxy takes the time limit from the worker alone, and all threads share that one. */
static int connect_blocking(llmp_exchange_t *x, apr_interval_time_t limit)
{
    proxy_worker worker = *x->worker;
    proxy_worker_shared settings;

    if (limit <= 0 || limit >= worker.s->conn_timeout) {
        return ap_proxy_connect_backend("LLM", x->conn, x->worker, x->r->server);
    }
    settings = *worker.s;
    settings.conn_timeout = limit;
    worker.s = &settings;
    return ap_proxy_connect_backend("LLM", x->conn, &worker, x->r->server);
}

apr_status_t llmp_dial_special(llmp_exchange_t *x)
{
    apr_time_t start = apr_time_now();
    int slow;

    x->dial = (llmp_dial_t){ .rv = APR_SUCCESS };
    if (connect_blocking(x, limit_of(x)) == OK) {
        return APR_SUCCESS;
    }
    slow = x->connect_timeout > 0 && apr_time_now() - start >= x->connect_timeout;
    llmp_fault_set(x, slow ? LLMP_FAULT_CONNECT_TIME
                      : x->conn->forward != NULL ? LLMP_FAULT_TUNNEL : LLMP_FAULT_LOCAL,
                   "mod_proxy could not connect; see its line before this one");
    return slow ? llmp_dial_over(x) : APR_ECONNREFUSED;
}
