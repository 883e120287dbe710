/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_TOKEN_H
#define LLMP_TOKEN_H

/**
 * @file fetch.h
 * @brief Short-lived credentials of upstreams: fetched once for all children, renewed beside the
 *        calls that use them.
 *
 * A fetch has a thread of its own, so that no call's time limit ends it and no other sign-in waits
 * for it. A call waits for one only when there is no credential that holds.
 */

#include "llm_wait.h"
#include "mod_llm_proxy/gateway.h"

/** Make ready for this child's fetches; from child_init. */
void llmp_tokens_child(server_rec *s, apr_pool_t *pchild);

/** Who waits for a credential, and how long. */
typedef struct llmp_token_wait_t {
    request_rec *r;             /**< for its pool and its client */
    apr_interval_time_t most;   /**< at most; 0: as long as a fetch may take */
    int outlasts;               /**< waits on when the client leaves: others wait for it as well */
    apr_time_t until;           /**< 0 at first; then when it has waited for as long as it may */
} llmp_token_wait_t;

/**
 * A credential for a deployment.
 * @param wait  what it waits for, set with APR_EAGAIN: call again when that has come. NULL: wait in
 *              this thread
 * @param token NULL: it signs in with nobody
 * @return APR_SUCCESS; APR_EAGAIN; APR_ECONNABORTED: the client is gone; APR_TIMEUP and others:
 *         *err is set
 */
apr_status_t llmp_token_fetch(const llm_deployment_t *d, llmp_token_wait_t *w, llm_wait_t *wait,
                              const char **token, llm_err_t **err);

#endif
