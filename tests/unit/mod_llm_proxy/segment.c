/* SPDX-License-Identifier: Apache-2.0 */
#include <signal.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>
#include "httpd/request.h"
#include "mod_llm_proxy/shared/memory.h"
#include "mod_llm_proxy/shared/part.h"
#include "segment.h"

#define SLOTS       16
#define BLOCKS      8
#define DEPLOYMENTS 16

void test_segment(void)
{
    server_rec *s = test_bare_server();

    llmp.key_slots = SLOTS;
    llmp.deployment_slots = DEPLOYMENTS;
    if (llmp_parts_open(s, llmp.config, test_pool) != APR_SUCCESS) {
        abort();
    }
    llmp_keys()->blocks = BLOCKS;       /* fewer than there are, so that they run out */
}

const unsigned char *test_digest(unsigned n)
{
    unsigned char *d = apr_pcalloc(test_pool, 32);

    memcpy(d, &n, sizeof(n));
    memcpy(d + 4, &n, sizeof(n));
    memcpy(d + 8, &n, sizeof(n));
    return d;
}

static void end(int sig)
{
    (void)sig;
    _exit(1);
}

void test_killed_at(const llm_part_t *part, void (*work)(void))
{
    pid_t pid = fork();

    if (pid == 0) {
        signal(SIGSEGV, end);
        mprotect(*part->at, llmp_part_size(part, llmp.config), PROT_READ);
        work();
        _exit(0);
    }
    CU_ASSERT(pid > 0 && waitpid(pid, NULL, 0) == pid);
}
