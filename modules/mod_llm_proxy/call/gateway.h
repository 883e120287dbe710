/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_CALL_GATEWAY_H
#define LLMP_CALL_GATEWAY_H

/** @file gateway.h @brief The table other modules call (include/mod_llm_proxy.h). */

/** From register_hooks. */
void llmp_gateway_register(void);

#endif
