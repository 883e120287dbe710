/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_WIRE_H
#define LLMP_WIRE_H

/** @file wire.h @brief Bytes to and from an upstream: plain sockets, or httpd's TLS filters. */

#include "mod_llm_proxy/upstream/exchange.h"

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

extern const llmp_wire_t llmp_wire_plain;
extern const llmp_wire_t llmp_wire_tls;

#endif
