/* SPDX-License-Identifier: Apache-2.0 */
#include <pthread.h>
#include <stdatomic.h>
#include <unistd.h>
#include "base/pid.h"

static atomic_int known;        /* 0: asked once more */
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void forget(void)
{
    atomic_store(&known, 0);
}

/* the C library forgets the handler when the module that holds this code is unloaded */
static void watch_forks(void)
{
    pthread_atfork(NULL, NULL, forget);
}

int llm_pid(void)
{
    int pid = atomic_load_explicit(&known, memory_order_relaxed);

    if (pid == 0) {
        pthread_once(&once, watch_forks);
        pid = getpid();
        atomic_store_explicit(&known, pid, memory_order_relaxed);
    }
    return pid;
}
