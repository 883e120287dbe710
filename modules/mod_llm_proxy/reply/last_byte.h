/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_LAST_BYTE_H
#define LLMP_LAST_BYTE_H

/** @file last_byte.h @brief Settles what somebody else answers, before its last byte leaves. */

#include "mod_llm_proxy/gateway.h"

/** In register_hooks. */
void llmp_last_byte_register(void);

/**
 * Watch an answer that is about to be written with httpd's own functions. It is settled with the
 * byte that its Content-Length says is the last, or with its end.
 */
void llmp_last_byte_watch(llmp_req_t *q);

#endif
