/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_TOKEN_H
#define LLMP_TOKEN_H

/** @file token.h @brief Short-lived credentials (OAuth 2.0), fetched once and shared by a child. */

#include "mod_llm_proxy/attempt.h"

/** Set up this child's table; from child_init. */
void llmp_tokens_init(apr_pool_t *pchild);

/** Set a->q->call.token when the provider wants one. @return APR_SUCCESS, or a->err is set */
apr_status_t llmp_token_fetch(llmp_attempt_t *a);

#endif
