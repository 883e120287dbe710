/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_TOLD_H
#define LLMP_TOLD_H

/** @file told.h @brief What the log tells of an upstream now and then, and not with each call. */

#include <stdatomic.h>
#include "mod_llm_proxy/gateway.h"

/** Lines that are told of an upstream now and then only, by what they are about. */
typedef enum llmp_tell_e {
    LLMP_TELL_FAULT = 0,        /**< of any kind (llmp_fault_e) */
    LLMP_TELL_SECRET,           /**< it repeats a credential */
    LLMP_TELLS
} llmp_tell_e;

/** When the next line may be written, and how many were not; one for each upstream and child. */
typedef struct llmp_told_t {
    _Atomic apr_int64_t next;
    _Atomic apr_uint32_t kind, untold;
} llmp_told_t;

/**
 * Whether a line of that kind is due; another kind than the last always is.
 * @param untold how many were left out since the last one
 */
int llmp_told_due(llmp_told_t *told, unsigned kind, apr_uint32_t *untold);

#endif
