/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_strings.h>
#include "mod_llm_proxy/upstream/dial.h"
#include "mod_llm_proxy/upstream/fault.h"
#include "mod_llm_proxy/upstream/handshake.h"
#include "mod_llm_proxy/upstream/outgoing.h"
#include "mod_llm_proxy/upstream/pump.h"
#include "mod_llm_proxy/upstream/wire.h"

#define READ_SIZE   16384
#define FUNCTION    "LLM"       /* how mod_proxy's log lines call us */
#define MAX_INTERIM 10          /* 1xx heads before an answer, as mod_proxy has it */

/* -- head of the request ---------------------------------------------------------------------- */

typedef struct head_t {
    llm_buf_t b;
} head_t;

static int add_header(void *rec, const char *name, const char *value)
{
    head_t *h = rec;

    llm_buf_puts(&h->b, name);
    llm_buf_add(&h->b, ": ", 2);
    llm_buf_puts(&h->b, value);
    llm_buf_add(&h->b, "\r\n", 2);
    return 1;
}

static apr_status_t build_head(llmp_exchange_t *x)
{
    const llm_http_req_t *req = x->req;
    head_t h;

    llm_buf_init(&h.b, x->r->pool, 1024, LLM_HTTP1_MAX_HEAD);
    llm_buf_puts(&h.b, req->method);
    llm_buf_add(&h.b, " ", 1);
    if (x->remote != NULL && x->wire == &llmp_wire_plain) {
        /* a forward proxy is told the whole URL; through a tunnel it is not asked */
        llm_buf_puts(&h.b, "http://");
        llm_buf_puts(&h.b, x->url.authority);
    }
    llm_buf_puts(&h.b, x->url.path);
    if (x->url.query != NULL) {
        llm_buf_add(&h.b, "?", 1);
        llm_buf_puts(&h.b, x->url.query);
    }
    llm_buf_puts(&h.b, " HTTP/1.1\r\nHost: ");
    llm_buf_puts(&h.b, x->url.authority);
    llm_buf_add(&h.b, "\r\n", 2);
    apr_table_do(add_header, &h, req->headers, NULL);
    if (x->remote != NULL && x->remote->creds != NULL && x->wire == &llmp_wire_plain) {
        add_header(&h, "Proxy-Authorization", x->remote->creds);
    }
    if (req->body_len > 0 || strcmp(req->method, "GET") != 0) {
        llm_buf_puts(&h.b, "Content-Length: ");
        llm_buf_int(&h.b, (apr_int64_t)req->body_len);
        llm_buf_add(&h.b, "\r\n", 2);
    }
    llm_buf_add(&h.b, "\r\n", 2);
    x->out[0] = (llm_str_t){ h.b.p, h.b.n };
    return h.b.overflow ? APR_EINVAL : APR_SUCCESS;
}

/** Make ready to send from the beginning. @return APR_EINVAL: the head is above its ceiling */
static apr_status_t rewind_output(llmp_exchange_t *x)
{
    x->out[1] = (llm_str_t){ x->req->body, x->req->body_len };
    return build_head(x);
}

/* -- connections ------------------------------------------------------------------------------ */

static apr_status_t release(void *data)
{
    llmp_exchange_t *x = data;

    if (x->conn != NULL) {
        proxy_conn_rec *conn = x->conn;

        x->conn = NULL;
        if (!llmp_workers_gone()) {
            ap_proxy_release_connection(FUNCTION, conn, x->r->server);
        }
    }
    return APR_SUCCESS;
}

/** ProxyPass may lead to the same worker: its handler waits on the sockets of the pool. */
static void restore_timeout(const llmp_exchange_t *x)
{
    const server_rec *s = x->r->server;
    const proxy_server_conf *conf = ap_get_module_config(s->module_config, &proxy_module);
    const proxy_worker_shared *w = x->worker->s;

    apr_socket_timeout_set(x->conn->sock, w->timeout_set ? w->timeout
                                          : conf->timeout_set ? conf->timeout : s->timeout);
}

static llmp_pump_e finish(llmp_exchange_t *x, apr_status_t status, const char *why)
{
    x->status = status;
    x->why = why;
    x->state = LLMP_X_DONE;
    if (x->fault != LLMP_FAULT_NONE && status != APR_ECONNABORTED) {
        llmp_fault_tell(x);
    }
    if (x->conn != NULL) {
        x->conn->close = status != APR_SUCCESS || !x->head.keepalive || x->pos < x->end ||
                         !x->body.done || x->cut;
        if (!x->conn->close) {
            restore_timeout(x);
        }
        apr_pool_cleanup_run(x->r->pool, x, release);
    }
    return LLMP_PUMP_DONE;
}

void llmp_exchange_abort(llmp_exchange_t *x, apr_status_t status, const char *why)
{
    if (x->state != LLMP_X_DONE) {
        finish(x, status, why);
    }
}

int llmp_exchange_on_stream(const llmp_exchange_t *x)
{
    return x->r->connection->master != NULL;
}

static apr_status_t acquire(llmp_exchange_t *x)
{
    if (ap_proxy_acquire_connection(FUNCTION, &x->conn, x->worker, x->r->server) != OK) {
        x->conn = NULL;
        llmp_fault_set(x, LLMP_FAULT_LOCAL, "mod_proxy's pool has no connection to give, or its "
                       "worker is out of service");
        return APR_ECONNREFUSED;
    }
    apr_pool_cleanup_register(x->r->pool, x, release, apr_pool_cleanup_null);
    x->conn->is_ssl = x->wire == &llmp_wire_tls;
    return APR_SUCCESS;
}

/** What mod_proxy made of the URL, as its return value tells. */
static apr_status_t undetermined(llmp_exchange_t *x, int rc)
{
    if (rc == HTTP_FORBIDDEN) {
        llmp_fault_set(x, LLMP_FAULT_BLOCKED, "ProxyBlock names it");
    }
    else if (rc == HTTP_INTERNAL_SERVER_ERROR) {
        llmp_fault_set(x, LLMP_FAULT_NAME, "DNS: no address is known for this name");
    }
    else {
        llmp_fault_set(x, LLMP_FAULT_LOCAL, "mod_proxy takes no such URL");
    }
    return APR_ECONNREFUSED;
}

/**
 * Resolve and begin to connect, or take a pooled socket. Bytes that wait on an idle one are no
 * answer to what was not asked yet (servers send 408 before they close, wrong ones worse): they
 * would be taken for the answer to this request.
 * @return APR_SUCCESS: connected; APR_EINPROGRESS; or x->fault is set, but for APR_EACCES and
 *         APR_ECONNRESET: the pooled one is stale
 */
static apr_status_t connect_upstream(llmp_exchange_t *x)
{
    request_rec *r = x->r;
    proxy_server_conf *conf = ap_get_module_config(r->server->module_config, &proxy_module);
    /* whom to call; it is logged, and a query may hold a key */
    char *url = apr_pstrmemdup(r->pool, x->req->url, strcspn(x->req->url, "?"));
    char port[32];
    apr_uri_t uri;
    int rc;

    x->conn->close = x->redialled;      /* then whatever the pool gave is not trusted either */
    if (x->remote != NULL && x->remote->creds != NULL) {
        apr_table_setn(r->notes, "proxy-basic-creds", x->remote->creds);
    }
    rc = ap_proxy_determine_connection(r->pool, r, conf, x->worker, x->conn, &uri, &url,
                                       x->remote ? x->remote->hostname : NULL,
                                       x->remote ? x->remote->port : 0, port, sizeof(port));
    if (rc != OK) {
        return undetermined(x, rc);
    }
    if (x->may_dial != NULL &&
        !x->may_dial(x->to.baton, x->remote != NULL ? NULL : x->conn->addr)) {
        return APR_EACCES;
    }
    if (x->conn->sock != NULL) {
        x->reused = 1;
        return x->wire->idle(x) ? APR_SUCCESS : APR_ECONNRESET;
    }
    x->reused = 0;
    return llmp_dial_is_special(x) ? llmp_dial_special(x) : llmp_dial_begin(x);
}

/**
 * A pooled connection that the upstream closed while it was idle fails without one byte of an
 * answer. That says nothing about the upstream: dial anew, once.
 */
static int stale(const llmp_exchange_t *x)
{
    return x->reused && !x->redialled && x->end == 0 && x->first_byte == 0;
}

/** The connection is of no use; x->fault tells why. */
static llmp_pump_e lost(llmp_exchange_t *x, apr_status_t rv)
{
    if (!stale(x)) {
        return finish(x, rv, x->why);
    }
    x->conn->close = 1;
    apr_pool_cleanup_run(x->r->pool, x, release);
    llmp_fault_clear(x);
    x->redialled = 1;
    x->state = LLMP_X_CONNECT;
    return llmp_pump(x);
}

/* -- steps: each goes on to the next state or says what it waits for ------------------------ */

/** When a time limit that runs from now is over, or the whole exchange. */
static apr_time_t after(const llmp_exchange_t *x, apr_time_t now, apr_interval_time_t timeout)
{
    apr_time_t t = timeout > 0 ? now + timeout : 0;

    return x->deadline && (t == 0 || x->deadline < t) ? x->deadline : t;
}

static apr_time_t until(const llmp_exchange_t *x, apr_interval_time_t timeout)
{
    return after(x, timeout > 0 ? apr_time_now() : 0, timeout);
}

/** There is a socket: set up TLS where that is wanted, and make the request ready. */
static llmp_pump_e connected(llmp_exchange_t *x)
{
    if (x->wire->open(x) != APR_SUCCESS) {
        return lost(x, APR_ECONNREFUSED);
    }
    if (rewind_output(x) != APR_SUCCESS) {
        return finish(x, APR_EGENERAL, "The request's head is too large");
    }
    x->state = LLMP_X_SEND;
    x->wait_until = until(x, x->connect_timeout);
    return LLMP_PUMP_WAIT_WRITE;
}

static llmp_pump_e dialled(llmp_exchange_t *x, apr_status_t rv)
{
    if (rv == APR_SUCCESS) {
        return connected(x);
    }
    if (rv != APR_EINPROGRESS) {
        return lost(x, rv == APR_TIMEUP || rv == APR_EACCES ? rv : APR_ECONNREFUSED);
    }
    x->state = LLMP_X_DIAL;
    return LLMP_PUMP_WAIT_WRITE;
}

static llmp_pump_e step_connect(llmp_exchange_t *x)
{
    apr_status_t rv = acquire(x);

    return dialled(x, rv == APR_SUCCESS ? connect_upstream(x) : rv);
}

static llmp_pump_e step_dial(llmp_exchange_t *x)
{
    return dialled(x, llmp_dial_look(x));
}

void llmp_exchange_timed_out(llmp_exchange_t *x)
{
    int over = x->deadline != 0 && apr_time_now() >= x->deadline;

    if (x->state == LLMP_X_DIAL) {
        dialled(x, llmp_dial_timed_out(x));
        return;
    }
    if (x->state == LLMP_X_SEND && !over) {
        llmp_fault_set(x, LLMP_FAULT_SENDING, "it took no more of the request in time");
    }
    llmp_exchange_abort(x, APR_TIMEUP, x->fault != LLMP_FAULT_NONE ? x->why : "Timed out");
}

static llmp_pump_e step_send(llmp_exchange_t *x)
{
    apr_size_t left = x->out[0].n + x->out[1].n;
    apr_time_t start = x->wire->secure ? apr_time_now() : 0;
    apr_status_t rv = x->wire->send(x);

    if (rv == APR_EAGAIN) {
        /* a large body may take longer than a connection, as long as it goes on */
        if (x->out[0].n + x->out[1].n < left) {
            x->wait_until = until(x, x->connect_timeout);
        }
        return LLMP_PUMP_WAIT_WRITE;
    }
    if (rv != APR_SUCCESS && x->wire->secure) {
        rv = llmp_handshake_failed(x, apr_time_now() - start);
        if (x->fault != LLMP_FAULT_SENDING || rv != APR_ECONNREFUSED) {
            return lost(x, rv);
        }
    }
    if (rv != APR_SUCCESS && stale(x)) {
        return lost(x, APR_ECONNREFUSED);
    }
    /* an upstream may refuse a body before it has read it all: its answer, or alert, counts */
    x->cut = rv != APR_SUCCESS;
    x->sent = apr_time_now();
    x->state = LLMP_X_HEAD;
    x->wait_until = after(x, x->sent, x->first_timeout);
    return LLMP_PUMP_WAIT_READ;
}

/** Read once more into the free end of the buffer. */
static apr_status_t fill(llmp_exchange_t *x)
{
    apr_size_t n;
    apr_status_t rv;

    if (x->in == NULL) {
        x->cap = READ_SIZE;
        x->in = apr_palloc(x->r->pool, x->cap);
    }
    if (x->pos == x->end) {
        x->pos = x->end = 0;
    }
    if (x->end == x->cap) {
        char *bigger;

        if (x->cap >= LLM_HTTP1_MAX_HEAD * 2) {
            return APR_ENOSPC;
        }
        bigger = apr_palloc(x->r->pool, x->cap * 2);
        memcpy(bigger, x->in + x->pos, x->end - x->pos);
        x->in = bigger;
        x->cap *= 2;
        x->end -= x->pos;
        x->pos = 0;
    }
    rv = x->wire->receive(x, x->in + x->end, x->cap - x->end, &n);
    if (rv == APR_SUCCESS) {
        x->end += n;
        if (x->first_byte == 0) {
            x->first_byte = apr_time_now();
        }
    }
    return rv;
}

static llmp_pump_e take_head(llmp_exchange_t *x)
{
    apr_status_t rv = x->to.head(x->to.baton, &x->head);

    if (rv != APR_SUCCESS) {
        return finish(x, rv, "The answer was refused");
    }
    llm_http1_body_init(&x->body, &x->head, 0);
    x->state = LLMP_X_BODY;
    x->wait_until = until(x, x->idle_timeout);
    return LLMP_PUMP_WAIT_READ;
}

/** Bytes of a TLS record: an alert, as a rule, because what was sent is no handshake. */
static int is_tls_record(const llmp_exchange_t *x)
{
    const unsigned char *in = (const unsigned char *)x->in + x->pos;

    return !x->wire->secure && x->end - x->pos >= 2 && (in[0] == 0x15 || in[0] == 0x16) &&
           in[1] == 3;
}

static void set_not_http(llmp_exchange_t *x, const char *why)
{
    if (is_tls_record(x)) {
        llmp_fault_set(x, LLMP_FAULT_IS_TLS, "it answers plain HTTP with a TLS record: api_base "
                       "must begin with https");
        return;
    }
    llmp_fault_set(x, LLMP_FAULT_NOT_HTTP, "not HTTP: %s", why);
    x->why = apr_pstrcat(x->r->pool, x->why, ": ", why, NULL);
}

/** Servers of TLS that get plain HTTP often close without a word: then this is all there is. */
static void set_silent(llmp_exchange_t *x, apr_status_t rv)
{
    int hint = !x->wire->secure && !x->reused;

    llmp_fault_set(x, LLMP_FAULT_SILENT, "closed without a byte of an answer (%s)%s",
                   rv == APR_EOF ? "end of file" : llmp_fault_errno(rv, x->r->pool),
                   hint ? "; does it expect https?" : "");
    if (hint) {
        x->why = apr_pstrcat(x->r->pool, x->why, " (Does it expect https?)", NULL);
    }
}

/** It ended before there was a head. */
static llmp_pump_e no_head(llmp_exchange_t *x, apr_status_t rv)
{
    const char *alert = llmp_handshake_alert(x);

    if (x->pos < x->end) {
        set_not_http(x, "it ends in the middle of the head");
    }
    else if (alert != NULL) {
        llmp_fault_set(x, LLMP_FAULT_HANDSHAKE, "TLS: it sent the alert %s", alert);
    }
    else if (!stale(x) && x->fault == LLMP_FAULT_NONE) {
        set_silent(x, rv);
    }
    return lost(x, APR_EOF);
}

static llmp_pump_e step_head(llmp_exchange_t *x)
{
    apr_size_t used;
    apr_status_t rv;

    for (;;) {
        rv = x->pos == x->end ? APR_INCOMPLETE
                              : llm_http1_head(&x->head, x->in + x->pos, x->end - x->pos,
                                               x->r->pool, &used, &x->why);
        if (rv == APR_SUCCESS) {
            x->pos += used;
            if (x->head.status >= 200) {
                llmp_fault_clear(x);    /* it may have closed to the rest of the request */
                return take_head(x);
            }
            if (++x->interim > MAX_INTERIM) {
                llmp_fault_set(x, LLMP_FAULT_NOT_HTTP, "too many interim responses");
                return finish(x, APR_EGENERAL, "Too many interim responses");
            }
            continue;           /* 1xx: the real one follows */
        }
        if (rv != APR_INCOMPLETE) {
            set_not_http(x, x->why);
            return finish(x, APR_EGENERAL, x->why);
        }
        rv = fill(x);
        if (rv == APR_EAGAIN) {
            return LLMP_PUMP_WAIT_READ;
        }
        if (rv != APR_SUCCESS) {
            return no_head(x, rv);
        }
    }
}

/** Hand on what was read; *rv tells how the receiver or the framing took it. */
static apr_status_t take_body(llmp_exchange_t *x)
{
    while (x->pos < x->end && !x->body.done) {
        llm_str_t data = { NULL, 0 };
        apr_size_t used = 0;
        apr_status_t rv = llm_http1_body(&x->body, x->in + x->pos, x->end - x->pos, &used, &data,
                                         &x->why);

        if (rv != APR_SUCCESS) {
            return APR_EGENERAL;
        }
        x->pos += used;
        if (data.n > 0 && (rv = x->to.data(x->to.baton, data.p, data.n)) != APR_SUCCESS) {
            x->why = "The answer was refused";
            return rv;
        }
    }
    return APR_SUCCESS;
}

/** Hand on what was read, then let the receiver send what it made of it: once, not per chunk. */
static apr_status_t take_read(llmp_exchange_t *x)
{
    apr_status_t rv = take_body(x), sent;

    sent = x->to.taken ? x->to.taken(x->to.baton) : APR_SUCCESS;
    if (rv == APR_SUCCESS && sent != APR_SUCCESS) {
        x->why = "The answer was refused";
        return sent;
    }
    return rv;
}

static llmp_pump_e step_body(llmp_exchange_t *x)
{
    apr_status_t rv;
    int filled = 0;

    while ((rv = take_read(x)) == APR_SUCCESS && !x->body.done) {
        if (filled) {           /* the time the client took for it is not the upstream's */
            x->wait_until = until(x, x->idle_timeout);
        }
        rv = fill(x);
        if (rv == APR_EAGAIN) {
            return LLMP_PUMP_WAIT_READ;
        }
        if (rv != APR_SUCCESS) {
            rv = rv == APR_EOF ? llm_http1_body_eof(&x->body) : APR_EOF;
            return finish(x, rv, "The upstream closed the connection in the middle of its answer");
        }
        filled = 1;
    }
    return finish(x, rv, x->why);
}

static llmp_pump_e step_done(llmp_exchange_t *x)
{
    (void)x;
    return LLMP_PUMP_DONE;
}

llmp_pump_e llmp_pump(llmp_exchange_t *x)
{
    static llmp_pump_e (*const steps[LLMP_X_STATES])(llmp_exchange_t *) = {
        [LLMP_X_CONNECT] = step_connect, [LLMP_X_DIAL] = step_dial, [LLMP_X_SEND] = step_send,
        [LLMP_X_HEAD] = step_head, [LLMP_X_BODY] = step_body, [LLMP_X_DONE] = step_done,
    };
    llmp_xstate_e before;
    llmp_pump_e wait;

    do {
        before = x->state;
        wait = steps[before](x);
        /* a request just sent is never answered at once: wait before the first read */
    } while (x->state != before && x->state != LLMP_X_HEAD && wait != LLMP_PUMP_DONE);
    return wait;
}

/** mod_proxy's own worker for any host: it resolves anew and keeps no connection. */
static proxy_worker *generic_worker(const llmp_exchange_t *x)
{
    proxy_server_conf *conf = ap_get_module_config(x->r->server->module_config, &proxy_module);

    return conf->reverse;
}

apr_status_t llmp_exchange_init(llmp_exchange_t *x)
{
    int direct = 0;

    if (llm_url_parse(&x->url, x->req->url, x->r->pool) != APR_SUCCESS) {
        return APR_EINVAL;
    }
    x->wire = strcmp(x->url.scheme, "https") == 0 ? &llmp_wire_tls : &llmp_wire_plain;
    if (x->may_dial != NULL) {
        x->worker = generic_worker(x);
    }
    else {
        x->upstream = llmp_upstream_for(x->r, &x->url);
        direct = x->upstream != NULL && x->upstream->direct;
        x->worker = x->upstream == NULL ? NULL
                    : x->apart ? llmp_worker_apart(x->r, &x->url, x->upstream)
                               : x->upstream->worker;
    }
    x->remote = direct ? NULL : llmp_outgoing_proxy(x->r, &x->url, x->req->url);
    x->state = LLMP_X_CONNECT;
    return x->worker ? APR_SUCCESS : APR_EINVAL;
}
