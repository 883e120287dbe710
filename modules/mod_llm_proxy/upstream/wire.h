/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_WIRE_H
#define LLMP_WIRE_H

/** @file wire.h @brief Bytes to and from an upstream: plain sockets, or httpd's TLS filters. */

#include "mod_llm_proxy/upstream/exchange.h"

extern const llmp_wire_t llmp_wire_plain;
extern const llmp_wire_t llmp_wire_tls;

#endif
