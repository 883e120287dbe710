/* SPDX-License-Identifier: Apache-2.0 */
#include <limits.h>
#include <stdatomic.h>
#include <httpd.h>
#include <ap_mpm.h>
#include "mod_llm_proxy/process/threads.h"

/* threads that serve, and from how many on none waits */
static atomic_int serving;
static int calm;

void llmp_threads_child(void)
{
    int waits = 0, threads = 0;

    atomic_store(&serving, 0);
    calm = INT_MAX;
#ifdef AP_MPMQ_CAN_WAITIO
    if (ap_mpm_query(AP_MPMQ_CAN_WAITIO, &waits) == APR_SUCCESS && waits &&
        ap_mpm_query(AP_MPMQ_MAX_THREADS, &threads) == APR_SUCCESS) {
        calm = threads / 4;
    }
#else
    (void)waits;
    (void)threads;
#endif
}

int llmp_threads_serve(void)
{
    /* counted before it is looked at: threads that look at the same moment see each other */
    return atomic_fetch_add_explicit(&serving, 1, memory_order_relaxed) < calm;
}

void llmp_threads_served(void)
{
    atomic_fetch_sub_explicit(&serving, 1, memory_order_relaxed);
}

int llmp_threads_pressed(void)
{
    return atomic_load_explicit(&serving, memory_order_relaxed) >= calm;
}
