/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_EVENT_FD_H
#define LLMP_EVENT_FD_H

/** @file event_fd.h @brief A descriptor that becomes readable for all who wait for it. */

#include <apr_pools.h>

/**
 * Open one; it is closed with p, and *fd is -1 from then on.
 * @param fd lasts longer than p; -1 when the process has no descriptor left
 */
void llmp_event_fd_open(int *fd, apr_pool_t *p);

#endif
