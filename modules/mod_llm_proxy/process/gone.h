/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_GONE_H
#define LLMP_GONE_H

/** @file gone.h @brief Whether a process of this server has ended without giving back. */

#include <apr.h>

int llmp_process_is_gone(apr_int64_t pid);

/** @return its id and when it began, as one word: ids are used again */
apr_uint64_t llmp_process_mark(apr_int64_t pid);

/** @return that of this process, asked for once in each */
apr_uint64_t llmp_process_own_mark(void);

/** @return a mark of one that is gone, whoever has its id by now */
apr_uint64_t llmp_process_gone_mark(apr_int64_t pid);

/** Whoever lives, and began when it says, is not gone however long it takes. */
int llmp_process_mark_is_gone(apr_uint64_t mark);

#endif
