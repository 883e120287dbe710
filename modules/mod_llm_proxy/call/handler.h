/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_HANDLER_H
#define LLMP_HANDLER_H

/** @file handler.h @brief The content handler: a request is admitted, then its endpoint answers. */

#include "mod_llm_proxy/gateway.h"

int llmp_handler(request_rec *r);

#endif
