/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_REPLY_H
#define LLMP_REPLY_H

/** @file reply.h @brief What the client has got so far. */

#include <apr_buckets.h>
#include "llm.h"
#include "base/buf.h"
#include "base/together.h"

struct llm_receiver_t;

/** reply/ sends it. */
typedef struct llmp_reply_t {
    llm_buf_t *gathered;        /**< of an inner call: no client gets it; NULL: a client does */
    const struct llm_receiver_t *to;    /**< beside it: gets it as it comes; or NULL */
    int handed;                 /**< that has the head */
    apr_status_t declined;      /**< what that ended the call with; APR_SUCCESS: it did not */
    apr_bucket_brigade *bb;     /**< for everything sent to the client */
    int committed;              /**< the client has seen the beginning of an answer */
    int refused;                /**< httpd has answered by itself, such as to a body beyond its
                                     limits while it is read: nothing more may be said */
    int aborted;                /**< the client went away */
    int kept_waiting;           /**< the client did not read for a while, nor did we meanwhile */
    const llm_err_t *err;       /**< what failed the call; NULL: nothing */
    const struct llm_secrets_t *secrets;        /**< what the last attempt sent as such, which
                                     does not come back; NULL: none was sent */
    llm_buf_t *copy;            /**< of the answer's beginning, where a stage looks; or NULL */
    apr_size_t copied;          /**< bytes that were to be copied */
    LLM_TOGETHER(of_attempt,    /**< the running or last one */
        const char *upstream_id;        /**< id of the upstream's answer */
        int stream_begun;       /**< the upstream answered with a stream */
        const llm_usage_t *usage_so_far;        /**< what a translated stream has told; or NULL */
        const apr_size_t *thoughts;     /**< bytes of a stream's thoughts so far; or NULL */
        apr_int64_t events;     /**< content events passed to the client */
        apr_size_t streamed;    /**< about so many bytes a model wrote were in them */
        apr_size_t drawn;       /**< of these, so many stand for pictures and sound */
    );
} llmp_reply_t;

#endif
