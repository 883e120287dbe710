/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_CLIENT_LEFT_H
#define LLMP_CLIENT_LEFT_H

/** @file client_left.h @brief How a wait notices that the client has left: the call ends then. */

#include <poll.h>
#include <httpd.h>

/** Whose leaving ends a wait. */
typedef struct llmp_watch_t {
    apr_socket_t *client;       /**< NULL: there is no socket that would tell */
    const conn_rec *stream;     /**< of HTTP/2, looked at now and then; NULL: none */
} llmp_watch_t;

/** @return what watches the client of a request */
llmp_watch_t llmp_watch_client(const request_rec *r);

/** @return the client's socket; NULL: an HTTP/2 stream has none of its own */
apr_socket_t *llmp_client_socket(const request_rec *r);

/** @return what wait.h polls for it beside what is waited for */
struct pollfd llmp_client_poll(const llmp_watch_t *watch);

/** @return 1: it has left */
int llmp_client_left(const llmp_watch_t *watch, const struct pollfd *polled);

#endif
