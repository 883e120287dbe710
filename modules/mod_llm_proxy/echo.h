/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_ECHO_H
#define LLMP_ECHO_H

/** @file echo.h @brief How much of an answer is the prompt once more, or may be nothing at all. */

#include "mod_llm_proxy/gateway.h"

/**
 * Look at what the attempt asks for: sets q->echoed by echo, prompt or last message and n, and
 * q->wants_nothing by a limit of no token. The deployment of the call is known.
 */
void llmp_echo_asked(llmp_req_t *q);

#endif
