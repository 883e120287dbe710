/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_EXCHANGE_H
#define LLMP_EXCHANGE_H

/**
 * @file exchange.h
 * @brief One HTTP/1.1 request to an upstream and its answer, as a state machine.
 *
 * The pool of connections, TLS settings, DNS and forward proxies are mod_proxy's; connecting and
 * the exchange on the wire are ours. llmp_pump() does what can be done without waiting and says
 * what it waits for; a driver waits. pump is the only place with protocol logic.
 */

#include "mod_llm_proxy/upstream/dial.h"
#include "mod_llm_proxy/upstream/fault.h"
#include "mod_llm_proxy/upstream/handshake.h"
#include "mod_llm_proxy/upstream/worker.h"
#include "base/http/http1.h"

typedef enum llmp_pump_e {
    LLMP_PUMP_DONE,             /**< finished; see status */
    LLMP_PUMP_WAIT_READ,        /**< until the upstream's socket is readable */
    LLMP_PUMP_WAIT_WRITE        /**< until it is writable */
} llmp_pump_e;

typedef enum llmp_xstate_e {
    LLMP_X_CONNECT, LLMP_X_DIAL, LLMP_X_SEND, LLMP_X_HEAD, LLMP_X_BODY, LLMP_X_DONE, LLMP_X_STATES
} llmp_xstate_e;

/** Gets what the upstream answers. Non-success ends the exchange with that status. */
typedef struct llmp_receiver_t {
    apr_status_t (*head)(void *baton, const llm_head_t *head);
    apr_status_t (*data)(void *baton, const char *data, apr_size_t n);
    void *baton;
    apr_status_t (*taken)(void *baton);     /**< MAY: data has given all that was read so far */
} llmp_receiver_t;

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

/**
 * Prepare an exchange whose caller's part is set.
 * @return APR_SUCCESS, APR_EINVAL: the URL is not usable
 */
apr_status_t llmp_exchange_init(llmp_exchange_t *x);

/** Go on as far as possible without waiting. */
llmp_pump_e llmp_pump(llmp_exchange_t *x);

/** A stream of HTTP/2 has no socket to watch: whoever waits for it looks at it this often. */
#define LLMP_LOOK_AT_STREAM 500 /* milliseconds */

/** @return 1 when the client is a stream of HTTP/2 */
int llmp_exchange_on_stream(const llmp_exchange_t *x);

/** @return 1 when such a client has left */
int llmp_exchange_stream_left(const llmp_exchange_t *x);

/** x->wait_until has passed: ends it, unless there is another address to connect to. */
void llmp_exchange_timed_out(llmp_exchange_t *x);

/** End it from outside (client gone): pump says DONE from then on. */
void llmp_exchange_abort(llmp_exchange_t *x, apr_status_t status, const char *why);

/** Run it to its end, waiting in this thread. @return x->status */
apr_status_t llmp_exchange_block(llmp_exchange_t *x);

#endif
