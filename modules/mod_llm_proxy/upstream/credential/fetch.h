/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_TOKEN_H
#define LLMP_TOKEN_H

/**
 * @file token.h
 * @brief Short-lived credentials of upstreams: fetched once for all children, renewed beside the
 *        calls that use them.
 *
 * A fetch has a thread of its own, so that no call's time limit ends it and no other sign-in waits
 * for it. A call waits for one only when there is no credential that holds.
 */

#include "mod_llm_proxy/call/attempt.h"

/** Make ready for this child's fetches; from child_init. */
void llmp_tokens_child(server_rec *s, apr_pool_t *pchild);

/** Set a->try.token when the deployment signs in. @return APR_SUCCESS, or a->err is set */
apr_status_t llmp_token_fetch(llmp_attempt_t *a);

#endif
