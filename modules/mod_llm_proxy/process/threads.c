/* SPDX-License-Identifier: Apache-2.0 */
#include <limits.h>
#include <stdatomic.h>
#include <httpd.h>
#include <ap_mpm.h>
#include "mod_llm_proxy/process/threads.h"

/* threads that serve, and from how many on none waits for a slow client, or for one's next call */
static atomic_int serving;
static int calm, quarter;

void llmp_threads_child(void)
{
    int waits = 0, threads = 0;

    atomic_store(&serving, 0);
    ap_mpm_query(AP_MPMQ_MAX_THREADS, &threads);
    quarter = threads / 4;
#ifdef AP_MPMQ_CAN_WAITIO
    ap_mpm_query(AP_MPMQ_CAN_WAITIO, &waits);
#endif
    calm = waits ? quarter : INT_MAX;
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

int llmp_threads_to_spare(void)
{
    return atomic_load_explicit(&serving, memory_order_relaxed) < quarter;
}
