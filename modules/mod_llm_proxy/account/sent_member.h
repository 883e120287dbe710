/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_SENT_MEMBER_H
#define LLMP_SENT_MEMBER_H

/** @file sent_member.h @brief What of a client's body went upstream. */

#include "mod_llm_proxy/gateway.h"

/** @return 1: a member of the client's body went upstream by that name or another */
int llmp_account_was_sent(const llmp_req_t *q, const char *key);

#endif
