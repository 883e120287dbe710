/* SPDX-License-Identifier: Apache-2.0 */
#include <sys/eventfd.h>
#include <httpd.h>
#include <mpm_common.h>
#include "mod_llm_proxy/process/event_fd.h"
#include "mod_llm_proxy/process/stopping.h"

static int fd = -1;

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
    llmp_event_fd_open(&fd, pchild);
}

int llmp_stopping_fd(void)
{
    return fd;
}
