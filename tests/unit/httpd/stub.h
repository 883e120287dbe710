/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_TEST_HTTPD_STUB_H
#define LLM_TEST_HTTPD_STUB_H

/**
 * @file stub.h
 * @brief What stands in for the server at link time, and what a test may say about it.
 *
 * Brigades, buckets, tables and pools are APR's own. Everything of one test lives in test_pool, and
 * httpd_reset() begins anew.
 */

#include <httpd.h>
#include <http_config.h>
#include <http_core.h>
#include <http_log.h>
#include <http_protocol.h>
#include <util_cfgtree.h>
#include <util_filter.h>
#include "test.h"

/** What the server says when a module asks it. */
typedef struct httpd_says_t {
    int threads, async, waitio, stopping, generation;   /**< ap_mpm_query */
    int main_state, run_mode;           /**< ap_state_query */
    const char *defines[4];             /**< -D on the command line */
    const char *modules[4];             /**< linked modules, besides those a test links */
    const char *error_document;         /**< of every status; NULL: none */
    apr_off_t limit_body;               /**< LimitRequestBody */
    apr_socket_t *client;               /**< of every connection */
    int pass_fails_at;                  /**< the n-th brigade for a client is refused; 0: none */
    _Atomic int status;                 /**< of a child's thread, as it was last told */
    int processed;                      /**< connections given to other modules */
    int (*process)(conn_rec *c);        /**< what these do; NULL: OK */
    int interim;                        /**< status of the last interim response; 0: none */
    int no_tls;                         /**< mod_ssl sets up no TLS for an upstream */
} httpd_says_t;

extern httpd_says_t httpd;

/** Forget everything, with an MPM of 64 threads that serves; at the beginning of a test. */
void httpd_reset(void);

/** @return the first line that was logged and has this text in it; NULL: none */
const char *httpd_logged(const char *text);

/** @return lines logged so far that have this text in them */
int httpd_logged_times(const char *text);

/** A configuration vector with room for all modules. */
ap_conf_vector_t *httpd_vector(apr_pool_t *p);

/** What the filter at the end of a chain has taken. */
typedef struct httpd_taken_t {
    const char *text;           /**< all data so far; "" at first */
    apr_size_t n;
    int brigades, flushes, errors, ends;
} httpd_taken_t;

/** A chain of one filter that takes everything. @return its notes */
httpd_taken_t *httpd_output(ap_filter_t **chain, request_rec *r, conn_rec *c);

/** What an input gives when its text is at an end. */
typedef enum httpd_end_e {
    HTTPD_ENDS,                 /**< EOS: a body that is complete */
    HTTPD_CUT,                  /**< APR_EOF: the client hung up */
    HTTPD_WAITS,                /**< APR_EAGAIN, for ever */
    HTTPD_SLOW,                 /**< APR_TIMEUP, as mod_reqtimeout has it */
    HTTPD_TAKES_TURNS           /**< EOS; but EAGAIN before every piece */
} httpd_end_e;

/** A chain of one filter that gives a text in pieces of at most so many bytes; 0: at once. */
void httpd_input(ap_filter_t **chain, request_rec *r, conn_rec *c, const char *text, apr_size_t n,
                 apr_size_t piece, httpd_end_e end);

/** A pair of connected sockets that go with test_pool; neither blocks. */
void httpd_socketpair(apr_socket_t *pair[2]);

/** The child is told to stop: runs the hooks of child_stopping. */
void httpd_stop_child(int graceful);

/* -- what register_hooks and optional hooks were called with ---------------------------------- */

/** @return the function an optional hook was given last, such as "status_hook"; NULL: none */
void *httpd_hooked(const char *name);

/** A function of a hook, to be cast to the hook's own type. */
typedef void httpd_function_t(void);

/** @return the i-th function of a hook, such as "handler"; NULL: there is none */
httpd_function_t *httpd_hook(const char *name, int i);

/** A hook of ap_hook_ssl_bind_outgoing(), for modules that look whether there is one; or NULL. */
void httpd_has_ssl(int (*bind)(conn_rec *c, struct ap_conf_vector_t *section, int enable));

#endif
