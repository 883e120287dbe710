/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_BASE_HTTP1_H
#define LLM_BASE_HTTP1_H

/**
 * @file http1.h
 * @brief The receiving half of HTTP/1.1 (RFC 9112): response heads and body framing.
 *
 * Pure parsers over bytes somebody else reads. Upstreams are not trusted: sizes have ceilings,
 * and anything two parsers could read differently is refused.
 */

#include "llm.h"

#define LLM_HTTP1_MAX_HEAD    65536     /**< bytes of status line and headers */
#define LLM_HTTP1_MAX_HEADERS 200

typedef struct llm_head_t {
    int major, minor;
    int status;
    apr_table_t *headers;
    int keepalive;              /**< the connection may be used again after this answer; never
                                     when only its end can end the body */
    int chunked;
    apr_int64_t content_length; /**< -1: none given */
} llm_head_t;

/**
 * Parse a response head that may not be complete yet. Interim answers (1xx) are heads like
 * others; the caller skips them.
 * @param used  bytes the head took, with its blank line; set on APR_SUCCESS
 * @param why   literal, set on APR_EGENERAL
 * @return APR_SUCCESS; APR_INCOMPLETE: more bytes needed; APR_EGENERAL: not acceptable
 *         (bad status line, line ends other than CRLF, obs-fold, white space before a colon,
 *         control bytes, conflicting or repeated lengths, length together with chunked, transfer
 *         coding other than chunked or in HTTP/1.0, a body announced with 1xx or 204, too large)
 */
apr_status_t llm_http1_head(llm_head_t *h, const char *buf, apr_size_t n, apr_pool_t *p,
                            apr_size_t *used, const char **why);

typedef enum llm_body_kind_e {
    LLM_BODY_NONE, LLM_BODY_LENGTH, LLM_BODY_CHUNKED, LLM_BODY_EOF
} llm_body_kind_e;

/** State of one body; trailers are read and dropped. */
typedef struct llm_body_t {
    llm_body_kind_e kind;
    int state;
    int done;                   /**< the body is complete */
    apr_int64_t left;           /**< bytes left of the length or of the chunk */
    unsigned line;              /**< bytes of the size or trailer line so far */
    unsigned trailer;           /**< bytes of all trailers so far */
    int digits;
} llm_body_t;

/**
 * Decide the framing of a body (RFC 9112 6.3).
 * @param head_request the request was HEAD
 */
void llm_http1_body_init(llm_body_t *b, const llm_head_t *h, int head_request);

/**
 * Take bytes from the wire. Bytes behind a body that is done are not taken: they belong to
 * nobody, and the connection must not be used again.
 * @param in    bytes read; not modified
 * @param used  how many of them were taken
 * @param data  a run of body bytes inside in; n 0: none in this step
 * @param why   literal, set on APR_EGENERAL
 * @return APR_SUCCESS (call again while bytes are left and !b->done), APR_EGENERAL: bad framing
 */
apr_status_t llm_http1_body(llm_body_t *b, const char *in, apr_size_t n, apr_size_t *used,
                            llm_str_t *data, const char **why);

/**
 * The connection ended. @return APR_SUCCESS when the body is complete by that (LLM_BODY_EOF or
 * done), APR_EOF: it was cut short.
 */
apr_status_t llm_http1_body_eof(llm_body_t *b);

#endif
