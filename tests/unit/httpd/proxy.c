/* SPDX-License-Identifier: Apache-2.0 */
#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>
#include <apr_portable.h>
#include <apr_strings.h>
#include <apr_uri.h>
#include "base/buf.h"
#include "httpd/proxy.h"

module AP_MODULE_DECLARE_DATA proxy_module = { .module_index = 1 };
proxy_worker *httpd_declared;

static apr_array_header_t *scripts;     /* httpd_upstream_t * */
static int next_script;

/** Of a connection that was given out; found by conn->data. */
typedef struct peer_t {
    httpd_upstream_t *script;
    apr_socket_t *end;          /* the upstream's; NULL: of TLS, or not connected */
    httpd_taken_t *taken;
} peer_t;

proxy_server_conf *httpd_proxy_reset(server_rec *s)
{
    proxy_server_conf *conf = apr_pcalloc(test_pool, sizeof(*conf));

    conf->proxies = apr_array_make(test_pool, 2, sizeof(struct proxy_remote));
    conf->dirconn = apr_array_make(test_pool, 2, sizeof(struct dirconn_entry));
    ap_proxy_define_worker(test_pool, &conf->reverse, NULL, NULL, "http://reverse", 0);
    ((void **)s->module_config)[proxy_module.module_index] = conf;
    scripts = apr_array_make(test_pool, 4, sizeof(httpd_upstream_t *));
    next_script = 0;
    httpd_declared = NULL;
    return conf;
}

httpd_upstream_t *httpd_upstream(const char *answer)
{
    httpd_upstream_t *u = apr_pcalloc(test_pool, sizeof(*u));

    u->answer = answer;
    u->n = answer != NULL ? strlen(answer) : 0;
    u->sent = "";
    APR_ARRAY_PUSH(scripts, httpd_upstream_t *) = u;
    return u;
}

httpd_upstream_t *httpd_upstream_json(int status, const char *head, const char *body)
{
    return httpd_upstream(apr_psprintf(test_pool, "HTTP/1.1 %d Told\r\nContent-Type: "
                                       "application/json\r\n%sContent-Length: %d\r\n\r\n%s", status,
                                       head, (int)strlen(body), body));
}

int httpd_upstreams_left(void)
{
    return scripts->nelts - next_script;
}

/* -- workers ---------------------------------------------------------------------------------- */

char *ap_proxy_define_worker(apr_pool_t *p, proxy_worker **worker, proxy_balancer *balancer,
                             proxy_server_conf *conf, const char *url, int do_malloc)
{
    proxy_worker *w = apr_pcalloc(p, sizeof(*w));

    (void)balancer, (void)conf, (void)do_malloc;
    w->s = apr_pcalloc(p, sizeof(*w->s));
    apr_cpystrn(w->s->name, url, sizeof(w->s->name));
    w->s->is_address_reusable = 1;
    *worker = w;
    return NULL;
}

proxy_worker *ap_proxy_get_worker(apr_pool_t *p, proxy_balancer *balancer, proxy_server_conf *conf,
                                  const char *url)
{
    (void)p, (void)balancer, (void)conf, (void)url;
    return httpd_declared;
}

apr_status_t ap_proxy_initialize_worker(proxy_worker *worker, server_rec *s, apr_pool_t *p)
{
    (void)s, (void)p;
    worker->s->status |= PROXY_WORKER_INITIALIZED;
    return APR_SUCCESS;
}

int proxy_run_section_post_config(apr_pool_t *p, apr_pool_t *plog, apr_pool_t *ptemp,
                                  server_rec *s, ap_conf_vector_t *section)
{
    (void)p, (void)plog, (void)ptemp, (void)s, (void)section;
    return httpd.no_tls ? HTTP_INTERNAL_SERVER_ERROR : OK;
}

/* -- connections ------------------------------------------------------------------------------ */

static peer_t *peer_of(const proxy_conn_rec *conn)
{
    return conn->data;
}

/** Both ends, with the answer waiting in one of them. */
static void open_socket(proxy_conn_rec *conn)
{
    peer_t *peer = peer_of(conn);
    apr_socket_t *pair[2];
    apr_os_sock_t fd;

    httpd_socketpair(pair);
    apr_os_sock_get(&fd, pair[1]);
    if (peer->script->n > 0 &&
        write(fd, peer->script->answer, peer->script->n) != (ssize_t)peer->script->n) {
        abort();                /* an answer that a socket does not hold needs a thread */
    }
    if (!peer->script->stays) {
        shutdown(fd, SHUT_WR);
    }
    conn->sock = pair[0];
    peer->end = pair[1];
}

int ap_proxy_acquire_connection(const char *function, proxy_conn_rec **conn, proxy_worker *worker,
                                server_rec *s)
{
    peer_t *peer = apr_pcalloc(test_pool, sizeof(*peer));

    (void)function, (void)s;
    if (next_script == scripts->nelts) {
        return HTTP_SERVICE_UNAVAILABLE;
    }
    peer->script = APR_ARRAY_IDX(scripts, next_script++, httpd_upstream_t *);
    if (peer->script->acquire_rc != 0) {
        return peer->script->acquire_rc;
    }
    *conn = apr_pcalloc(test_pool, sizeof(**conn));
    (*conn)->worker = worker;
    (*conn)->pool = (*conn)->scpool = test_pool;
    (*conn)->data = peer;
    return OK;
}

int ap_proxy_determine_connection(apr_pool_t *p, request_rec *r, proxy_server_conf *conf,
                                  proxy_worker *worker, proxy_conn_rec *conn, apr_uri_t *uri,
                                  char **url, const char *proxyname, apr_port_t proxyport,
                                  char *server_portstr, int size)
{
    peer_t *peer = peer_of(conn);

    (void)r, (void)conf, (void)worker, (void)proxyport, (void)server_portstr, (void)size;
    if (apr_uri_parse(p, *url, uri) != APR_SUCCESS) {
        return HTTP_BAD_REQUEST;
    }
    peer->script->url = apr_pstrdup(test_pool, *url);
    if (peer->script->determine_rc != 0) {
        return peer->script->determine_rc;
    }
    conn->hostname = proxyname != NULL ? proxyname : uri->hostname;
    conn->port = uri->port;
    conn->addr = peer->script->at;
    if (conn->addr == NULL) {
        conn->uds_path = "script";
        apr_sockaddr_info_get(&conn->addr,
                              peer->script->resolves ? peer->script->resolves : "127.0.0.1",
                              APR_UNSPEC, conn->port, 0, p);
    }
    if (peer->script->pooled && !conn->close) {
        open_socket(conn);
    }
    return OK;
}

apr_status_t ap_proxy_determine_address(const char *function, proxy_conn_rec *conn,
                                        const char *hostname, apr_port_t port, unsigned flags,
                                        request_rec *r, server_rec *s)
{
    (void)function, (void)conn, (void)hostname, (void)port, (void)flags, (void)r, (void)s;
    return APR_EGENERAL;        /* the DNS has nothing new */
}

int ap_proxy_connect_backend(const char *function, proxy_conn_rec *conn, proxy_worker *worker,
                             server_rec *s)
{
    (void)function, (void)worker, (void)s;
    if (peer_of(conn)->script->refuses) {
        return DECLINED;
    }
    open_socket(conn);
    return OK;
}

int ap_proxy_connection_create_ex(const char *function, proxy_conn_rec *conn, request_rec *r)
{
    peer_t *peer = peer_of(conn);
    conn_rec *c;

    (void)function;
    if (httpd.no_tls) {
        return HTTP_INTERNAL_SERVER_ERROR;
    }
    c = conn->connection = apr_pcalloc(test_pool, sizeof(*c));
    c->pool = test_pool;
    c->base_server = r->server;
    c->bucket_alloc = apr_bucket_alloc_create(test_pool);
    c->notes = apr_table_make(test_pool, 2);
    c->conn_config = httpd_vector(test_pool);
    conn->tmp_bb = apr_brigade_create(test_pool, c->bucket_alloc);
    httpd_input(&c->input_filters, NULL, c, peer->script->answer, peer->script->n, 0, HTTPD_CUT);
    peer->taken = httpd_output(&c->output_filters, NULL, c);
    return OK;
}

apr_status_t ap_proxy_check_connection(const char *scheme, proxy_conn_rec *conn, server_rec *s,
                                       unsigned max_blank_lines, int flags)
{
    (void)scheme, (void)conn, (void)s, (void)max_blank_lines, (void)flags;
    return APR_SUCCESS;
}

static const char *read_all(apr_socket_t *end)
{
    llm_buf_t b;
    char piece[8192];
    apr_size_t n = sizeof(piece);

    llm_buf_init(&b, test_pool, 1024, 16 << 20);
    while (apr_socket_recv(end, piece, &n) == APR_SUCCESS && n > 0) {
        llm_buf_add(&b, piece, n);
        n = sizeof(piece);
    }
    return b.n > 0 ? b.p : "";
}

int ap_proxy_release_connection(const char *function, proxy_conn_rec *conn, server_rec *s)
{
    peer_t *peer = peer_of(conn);

    (void)function, (void)s;
    peer->script->sent = peer->taken != NULL ? peer->taken->text
                         : peer->end != NULL ? read_all(peer->end) : "";
    peer->script->released = 1;
    peer->script->kept = !conn->close;
    return OK;
}
