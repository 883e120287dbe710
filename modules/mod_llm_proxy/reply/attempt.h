/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_REPLY_ATTEMPT_H
#define LLMP_REPLY_ATTEMPT_H

/**
 * @file attempt.h
 * @brief One try to get an answer from one deployment, and what becomes of that answer.
 */

#include "mod_llm_proxy/gateway.h"
#include "mod_llm_proxy/upstream/exchange.h"

struct llmp_stream_t;
struct llmp_secrets_t;

typedef struct llmp_attempt_t {
    llm_try_t try;              /**< what providers and dialects are given */
    llmp_req_t *q;
    llm_http_req_t http;
    llmp_exchange_t x;
    enum { LLMP_TRY_BEGINS = 0, LLMP_TRY_BEFORE, LLMP_TRY_SIGNS_IN, LLMP_TRY_OPENS,
           LLMP_TRY_EXCHANGES, LLMP_TRY_PARTS, LLMP_TRY_OVER } place;   /**< how far it has come */
    json_object *ir;            /**< the body in the canonical form; NULL: not made (yet) */
    struct llmp_media_t *media; /**< what is fetched to be put into it; NULL: nothing */
    apr_time_t signs_in_until;  /**< 0: it has not waited for a credential */
    int waits;                  /**< there, for what q->life.wait says */
    struct pollfd fds[1 + LLM_WAIT_ROOM];       /**< what the exchange waits for */
    struct llmp_parts_t *run;   /**< of an attempt that makes several calls: these; or NULL */
    int stopped;                /**< a stage refused request or answer: no other attempt */
    llm_buf_t body;             /**< an answer that is collected whole */
    struct llmp_stream_t *stream;       /**< NULL: the answer is not relayed as a stream */
    enum { LLMP_NOT_OPENING, LLMP_OPENS_UNDECLARED, LLMP_OPENS_DECLARED } opening; /**< a stream
                                     was asked for; its first bytes tell whether this is one, and
                                     its type whether that was said */
    json_object *tree;          /**< the body, parsed; NULL: its bytes passed */
    apr_array_header_t *parts;  /**< llm_str_t: bodies of several calls, the first is http's */
    struct llmp_attempt_t *whole;       /**< the attempt this call is a part of; NULL: of none */
    int timed_out;              /**< the time it was given ran out: no upstream told so */
    int spoilt;                 /**< an answer came that cannot be used: it was paid for */
    llm_usage_t told;           /**< what a spoilt answer says of its usage */
    int spent;                  /**< another attempt at the same model would be in vain */
    struct llmp_secrets_t *secrets;     /**< what it sends as such; NULL: not gathered yet */
    int unread;                 /**< the upstream closed a stream the client had kept waiting */
    llm_err_t *err;             /**< why it failed; NULL: it did not */
} llmp_attempt_t;

/** @return what is spoken with the upstream; NULL: a mock answer, which has no wire behind it */
static inline const llm_dialect_t *llmp_wire(const llmp_attempt_t *a)
{
    return a->try.endpoint != NULL ? a->try.endpoint->dialect : NULL;
}

/** @return 1: the client speaks the same, so that bytes may pass */
static inline int llmp_is_same_wire(const llmp_attempt_t *a)
{
    return llmp_wire(a) == a->try.call->dialect;
}

/** What is done for the upstream, of an attempt that has an endpoint. */
static inline const llm_upstream_side_t *llmp_upstream(const llmp_attempt_t *a)
{
    return a->try.endpoint->dialect->upstream;
}

/* answer.c */

/** Turn the collected answer into the client's and send it. @return APR_SUCCESS, or a->err */
apr_status_t llmp_answer_send(llmp_attempt_t *a);

/** A body that is all there begins behind the mark some servers put before their JSON. */
void llmp_answer_unmark(llmp_attempt_t *a);

/** Read a collected answer as a canonical one. @return APR_SUCCESS, or a->err is set */
apr_status_t llmp_answer_read(llmp_attempt_t *a, json_object **ir, llm_usage_t *usage);

/** Send a canonical answer (a tree) as the client wants it, whole or as a stream. */
apr_status_t llmp_answer_send_tree(llmp_attempt_t *a, json_object *ir);

/** Make call.answer_id, for answers whose id is not the upstream's. */
void llmp_answer_id(llmp_req_t *q);

/** @return the model name the client sees in an answer, or NULL: the upstream's own is kept. */
const char *llmp_answer_model(const llmp_req_t *q);

/* stream.c */

/** Begin to relay a stream. */
struct llmp_stream_t *llmp_stream_begin(llmp_attempt_t *a);

/** Bytes of the upstream's body. @return non-success: stop (a->err, or the client is gone) */
apr_status_t llmp_stream_feed(struct llmp_stream_t *st, const char *data, apr_size_t n);

/** Send the frames made so far; the first ones commit. What came before a broken event goes too. */
apr_status_t llmp_stream_flush(struct llmp_stream_t *st);

/**
 * The exchange ended; a->err tells if it broke.
 * @return APR_SUCCESS: the client has a whole stream
 */
apr_status_t llmp_stream_end(struct llmp_stream_t *st);

/** Send one delta of an answer that is whole already (mock, cached, answered without streaming). */
apr_status_t llmp_stream_delta(struct llmp_stream_t *st, const llm_delta_t *d);

/** End a stream of llmp_stream_delta(). */
apr_status_t llmp_stream_finish(struct llmp_stream_t *st);

#endif
