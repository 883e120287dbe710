/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_CALL_NOTES_H
#define LLMP_CALL_NOTES_H

/**
 * @file notes.h
 * @brief What LogFormat can show of a call: %u and %{llm-...}n.
 *
 * A note is only made when a directive of the configuration names it.
 */

#include "mod_llm_proxy/gateway.h"

/** post_config: find out which notes are asked for. */
void llmp_notes_open(void);

/** The caller's key becomes r->user, unless httpd itself has authenticated somebody. */
void llmp_notes_user(llmp_req_t *q);

/** log_transaction, before the logs are written and after the call was accounted for. */
int llmp_notes_log(request_rec *r);

#endif
