/* SPDX-License-Identifier: Apache-2.0 */
#include <sys/eventfd.h>
#include <unistd.h>
#include <httpd.h>
#include <mpm_common.h>
#include "mod_llm_proxy/process/stopping.h"

static int fd = -1;

static apr_status_t close_fd(void *none)
{
    (void)none;
    if (fd >= 0) {
        close(fd);
    }
    fd = -1;
    return APR_SUCCESS;
}

static void child_stopping(apr_pool_t *pchild, int graceful)
{
    (void)pchild;
    if (!graceful && fd >= 0) {
        (void)eventfd_write(fd, 1);
    }
}

void llmp_stopping_hooks(void)
{
    ap_hook_child_stopping(child_stopping, NULL, NULL, APR_HOOK_MIDDLE);
}

void llmp_stopping_child(apr_pool_t *pchild)
{
    fd = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    apr_pool_cleanup_register(pchild, NULL, close_fd, apr_pool_cleanup_null);
}

int llmp_stopping_fd(void)
{
    return fd;
}
