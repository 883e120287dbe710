/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_CONTENT_H
#define LLMP_CONTENT_H

/**
 * @file content.h
 * @brief What was asked and answered, for the spend row (store_prompts_in_spend_logs).
 *
 * The answer is what was written to the client: q->reply.copy collects it, up to a ceiling, while
 * it goes out. It is NULL when nothing is to be kept, and then nothing is done.
 */

#include "mod_llm_proxy/gateway.h"
#include "store/record/record.h"

/** Begin to collect, when the configuration and the request want it kept. */
void llmp_content_begin(llmp_req_t *q);

/** Set proxy_server_request and response of a row. */
void llmp_content_fill(llmp_req_t *q, llm_spend_row_t *row);

#endif
