/* SPDX-License-Identifier: Apache-2.0 */
#include <sys/eventfd.h>
#include <unistd.h>
#include "mod_llm_proxy/process/event_fd.h"

static apr_status_t close_fd(void *opened)
{
    int *fd = opened;

    if (*fd >= 0) {
        close(*fd);
    }
    *fd = -1;
    return APR_SUCCESS;
}

void llmp_event_fd_open(int *fd, apr_pool_t *p)
{
    *fd = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    apr_pool_cleanup_register(p, fd, close_fd, apr_pool_cleanup_null);
}
