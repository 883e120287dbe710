/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_BODY_WAIT_H
#define LLMP_BODY_WAIT_H

/**
 * @file body_wait.h
 * @brief Waiting for the rest of a body, which holds a thread.
 *
 * A key is no promise to send quickly. At most half of a child's threads wait for bodies at once;
 * beyond that a body may only be a moment behind its head. When half of those that may wait do,
 * each is waited for as long as it goes on and comes at a rate, and no longer. Otherwise Timeout
 * and mod_reqtimeout limit.
 */

#include "llm_wait.h"
#include "mod_llm_proxy/gateway.h"

/** How a body has come so far; begin with zeros. */
typedef struct llmp_body_wait_t {
    apr_time_t begun, since;    /**< of the first wait, of the last progress; 0: none waited */
    apr_size_t bytes, seen;     /**< that have come, and had at the last progress */
    int counted;                /**< among those that wait */
    struct pollfd fds[1 + LLM_WAIT_ROOM];
} llmp_body_wait_t;

/** From child_init. */
void llmp_body_wait_child(void);

/**
 * The next piece of a request's body.
 * @param wait what it waits for, set with APR_EAGAIN: call again when that has come, or
 *             llmp_body_wait_end(). NULL: wait in this thread
 * @return of the filters; APR_TIMEUP: it is too slow; APR_EBUSY: too many bodies are waited for
 */
apr_status_t llmp_body_wait_read(request_rec *r, apr_bucket_brigade *bb, apr_size_t most,
                                 llmp_body_wait_t *w, llm_wait_t *wait);

/** Nobody waits for it any more. */
void llmp_body_wait_end(llmp_body_wait_t *w);

#endif
