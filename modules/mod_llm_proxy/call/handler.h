/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_HANDLER_H
#define LLMP_HANDLER_H

/** @file handler.h @brief The content handler: a request is admitted, then its endpoint answers. */

#include "mod_llm_proxy/gateway.h"

int llmp_handler(request_rec *r);

/**
 * Go on with a request, from its admission to its answer, as far as it goes without waiting.
 * @return SUSPENDED: it waits for q->life.wait, call again; otherwise as a handler
 */
int llmp_step(llmp_req_t *q);

/** Go on until it is over, waiting in this thread. @return as a handler */
int llmp_run(llmp_req_t *q);

#endif
