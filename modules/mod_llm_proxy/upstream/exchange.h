/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_EXCHANGE_H
#define LLMP_EXCHANGE_H

/**
 * @file exchange.h
 * @brief One HTTP/1.1 request to an upstream and its answer: what is known of it.
 *
 * The pool of connections, TLS settings, DNS and forward proxies are mod_proxy's; connecting
 * (dial.h) and the exchange on the wire (wire.h) are ours. pump.h makes it.
 */

#include "mod_llm_proxy/upstream/worker.h"
#include "base/http/http1.h"

typedef enum llmp_xstate_e {
    LLMP_X_CONNECT, LLMP_X_DIAL, LLMP_X_SEND, LLMP_X_HEAD, LLMP_X_BODY, LLMP_X_DONE, LLMP_X_STATES
} llmp_xstate_e;

/** What keeps an upstream from answering (fault.h). */
typedef enum llmp_fault_e {
    LLMP_FAULT_NONE = 0,
    LLMP_FAULT_NAME,            /**< the host's name cannot be resolved */
    LLMP_FAULT_BLOCKED,         /**< ProxyBlock */
    LLMP_FAULT_REFUSED,
    LLMP_FAULT_UNREACHABLE,
    LLMP_FAULT_CONNECT_TIME,    /**< no connection within the time limit */
    LLMP_FAULT_LOCAL,           /**< this machine has no socket, port or connection to give */
    LLMP_FAULT_TUNNEL,          /**< a forward proxy opened no way to the upstream */
    LLMP_FAULT_NO_ENGINE,       /**< SSLProxyEngine is off, or there is no mod_ssl */
    LLMP_FAULT_UNTRUSTED,       /**< nobody we trust vouches for the certificate */
    LLMP_FAULT_OTHER_NAME,      /**< the certificate is for another name */
    LLMP_FAULT_OUT_OF_DATE,     /**< the certificate has ended, or does not hold yet */
    LLMP_FAULT_NOT_TLS,         /**< it answers the handshake with something else */
    LLMP_FAULT_HANDSHAKE,       /**< any other end of a handshake */
    LLMP_FAULT_HANDSHAKE_CUT,   /**< closed during the handshake */
    LLMP_FAULT_HANDSHAKE_TIME,
    LLMP_FAULT_IS_TLS,          /**< it speaks TLS where plain HTTP was sent */
    LLMP_FAULT_SENDING,         /**< it closed while the request was being sent */
    LLMP_FAULT_SILENT,          /**< closed without a byte of an answer */
    LLMP_FAULT_NOT_HTTP,
    LLMP_FAULTS
} llmp_fault_e;

/** A connection that is being made. */
typedef struct llmp_dial_t {
    apr_sockaddr_t *at;         /**< the address that is tried; NULL: none yet */
    apr_time_t until;           /**< for all of them; 0: never */
    apr_status_t rv;            /**< why the last one failed */
    int looked_again;           /**< the DNS was asked anew */
} llmp_dial_t;

/** Gets what the upstream answers. Non-success ends the exchange with that status. */
typedef struct llmp_receiver_t {
    apr_status_t (*head)(void *baton, const llm_head_t *head);
    apr_status_t (*data)(void *baton, const char *data, apr_size_t n);
    void *baton;
    apr_status_t (*taken)(void *baton);     /**< MAY: data has given all that was read so far */
} llmp_receiver_t;

struct llmp_handshake_t;
struct llmp_wire_t;

typedef struct llmp_exchange_t {
    /* set by the caller */
    request_rec *r;             /**< the client's request, or a made one (call.h) */
    const llm_http_req_t *req;
    llmp_receiver_t to;
    apr_interval_time_t connect_timeout;    /**< also for each step of sending the request */
    apr_interval_time_t first_timeout;  /**< from the request's end to the answer's head */
    apr_interval_time_t idle_timeout;   /**< between two portions of the body */
    apr_time_t deadline;        /**< for the whole exchange; 0: none */
    apr_interval_time_t handshake_timeout;  /**< less than connect_timeout for what blocks until a
                                     TLS connection stands; 0: as that */
    int outlasts;               /**< goes on when the client leaves: others wait for it as well */
    int apart;                  /**< uses no pooled connection: one of many made at once */
    apr_socket_t *client;       /**< watched for hang-up; NULL: nobody to watch */
    /**
     * MAY: for hosts a client names. Asked with what the host resolved to (of a forward proxy:
     * with NULL) before it is dialled; 0 ends the exchange with APR_EACCES. Such hosts get no
     * worker and no pooled connection.
     */
    int (*may_dial)(void *baton, const apr_sockaddr_t *all);

    /* the result */
    apr_status_t status;        /**< APR_SUCCESS; APR_TIMEUP; APR_ECONNREFUSED: no connection;
                                     APR_EOF: closed or cut; APR_ECONNABORTED: the client is gone;
                                     APR_EGENERAL: not HTTP/1.1; or what the receiver returned */
    const char *why;            /**< for the client's eyes: no address, nothing of the upstream's;
                                     literal, or in r->pool */
    llmp_fault_e fault;         /**< why there is no answer; NONE: the status tells all */
    const char *detail;         /**< of the fault, for the operator's eyes; or NULL */
    llm_head_t head;
    apr_time_t sent, first_byte;

    /* private */
    llmp_xstate_e state;
    const struct llmp_wire_t *wire;
    llm_url_t url;
    const struct proxy_remote *remote;  /**< forward proxy (ProxyRemote) to go through; or NULL */
    llmp_upstream_t *upstream;  /**< NULL: a host a client named */
    proxy_worker *worker;
    proxy_conn_rec *conn;
    llmp_dial_t dial;
    struct llmp_handshake_t *handshake; /**< of a new TLS connection, as long as that lives */
    int reused;                 /**< the connection had served a request before */
    int redialled;
    int cut;                    /**< not all of the request could be sent */
    int interim;                /**< 1xx heads that came before the answer */
    llm_str_t out[2];           /**< head and body still to send */
    char *in;                   /**< bytes read and not yet taken: in[pos..end) */
    apr_size_t pos, end, cap;
    llm_body_t body;
    apr_time_t wait_until;      /**< when the running wait times out; 0: never */
} llmp_exchange_t;

/** Both functions move what they can and return APR_EAGAIN when nothing could be moved. */
typedef struct llmp_wire_t {
    int secure;                 /**< TLS */
    /** After the socket is connected; TLS: sets up the connection's filters. Sets x->fault. */
    apr_status_t (*open)(llmp_exchange_t *x);
    /** Whether a pooled connection is silent: neither closed nor with bytes nobody asked for. */
    int (*idle)(llmp_exchange_t *x);
    /** Send from x->out, advancing it; APR_SUCCESS: all of it is out. */
    apr_status_t (*send)(llmp_exchange_t *x);
    /** Read at most cap bytes; APR_EOF: the upstream closed. */
    apr_status_t (*receive)(llmp_exchange_t *x, char *to, apr_size_t cap, apr_size_t *n);
} llmp_wire_t;

/** A stream of HTTP/2 has no socket to watch: whoever waits for it looks at it this often. */
#define LLMP_LOOK_AT_STREAM 500 /* milliseconds */

#endif
