/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_TEST_HTTPD_PROXY_H
#define LLM_TEST_HTTPD_PROXY_H

/**
 * @file proxy.h
 * @brief What stands in for mod_proxy: connections to upstreams whose answers a test has written.
 *
 * A plain connection is one end of a socketpair whose other end holds the answer already and is
 * closed for writing; of a TLS connection the filters hold it. No thread is needed for either.
 */

#include "httpd/stub.h"
#include <mod_proxy.h>

/** How one connection goes, and what came of it. */
typedef struct httpd_upstream_t {
    const char *answer;         /**< bytes it sends; NULL: none */
    apr_size_t n;
    int acquire_rc;             /**< of ap_proxy_acquire_connection() */
    int determine_rc;           /**< of ap_proxy_determine_connection(): HTTP_FORBIDDEN, ... */
    int refuses;                /**< the connection cannot be made */
    int pooled;                 /**< it had served a request before */
    int stays;                  /**< it does not close behind its answer */
    apr_sockaddr_t *at;         /**< the gateway dials this by itself; NULL: mod_proxy connects */
    const char *resolves;       /**< and its name to this address, which nobody dials; NULL: to one
                                     of this machine */

    const char *url;            /**< it was called with */
    const char *sent;           /**< what was sent to it, once it was given back; "" at first */
    int released, kept;         /**< given back; as one to be used again */
} httpd_upstream_t;

/** The next connection to an upstream goes like this. @return for a test to change and look at */
httpd_upstream_t *httpd_upstream(const char *answer);

/** An answer of HTTP/1.1 with the length of its body. @param head more header lines, or "" */
httpd_upstream_t *httpd_upstream_json(int status, const char *head, const char *body);

/** @return how many of them were not called */
int httpd_upstreams_left(void);

/** What ap_proxy_get_worker() finds: a worker declared in httpd.conf; NULL: none. */
extern proxy_worker *httpd_declared;

/** mod_proxy's part of a server's configuration, and no upstreams. */
proxy_server_conf *httpd_proxy_reset(server_rec *s);

#endif
