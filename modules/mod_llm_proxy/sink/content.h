/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_CONTENT_H
#define LLMP_CONTENT_H

/**
 * @file content.h
 * @brief What was asked and answered, for the spend row (store_prompts_in_spend_logs).
 *
 * The answer is what was written to the client, up to a ceiling.
 */

#include "mod_llm_proxy/gateway.h"
#include "store/record/record.h"

/** @return 1: configuration and request want it kept */
int llmp_content_is_kept(const llmp_req_t *q);

/** Set proxy_server_request and response of a row. */
void llmp_content_fill(llmp_req_t *q, llm_spend_row_t *row);

#endif
