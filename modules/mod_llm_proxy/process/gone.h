/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_GONE_H
#define LLMP_GONE_H

/** @file gone.h @brief Whether a process of this server has ended without giving back. */

#include <apr.h>

int llmp_process_is_gone(apr_int64_t pid);

#endif
