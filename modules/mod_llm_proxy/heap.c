/* SPDX-License-Identifier: Apache-2.0 */
#include <malloc.h>
#include <stdatomic.h>
#include <apr_optional.h>
#include <mod_watchdog.h>
#include "mod_llm_proxy/heap.h"

#define LARGE   ((apr_size_t)256 * 1024)        /* bytes of a text whose tree is worth the walk */
#define EVERY   apr_time_from_sec(1)

/** Of this process: since it last gave something back, a large tree ended. */
static _Atomic int due;

static apr_status_t on_end(void *data)
{
    (void)data;
    atomic_store_explicit(&due, 1, memory_order_relaxed);
    return APR_SUCCESS;
}

/** Cleanups run from the last to the first: registered before there is a tree, after it is gone. */
void llmp_heap_tree(llmp_req_t *q, apr_size_t n)
{
    if (n >= LARGE && !q->large_tree) {
        q->large_tree = 1;
        apr_pool_cleanup_register(q->r->pool, &due, on_end, apr_pool_cleanup_null);
    }
}

/** All arenas are walked, each of them locked meanwhile: beside the calls, and not for each. */
static apr_status_t on_watchdog(int state, void *data, apr_pool_t *pool)
{
    (void)data;
    (void)pool;
#ifdef __GLIBC__
    if (state == AP_WATCHDOG_STATE_RUNNING &&
        atomic_exchange_explicit(&due, 0, memory_order_relaxed)) {
        malloc_trim(0);
    }
#endif
    return APR_SUCCESS;
}

/** A thread of each child's: its memory is nobody else's. */
apr_status_t llmp_heap_start(server_rec *s, apr_pool_t *pconf)
{
    APR_OPTIONAL_FN_TYPE(ap_watchdog_get_instance) *get =
        APR_RETRIEVE_OPTIONAL_FN(ap_watchdog_get_instance);
    APR_OPTIONAL_FN_TYPE(ap_watchdog_register_callback) *add =
        APR_RETRIEVE_OPTIONAL_FN(ap_watchdog_register_callback);
    ap_watchdog_t *watchdog;
    apr_status_t rv;

    if (get == NULL || add == NULL) {
        return APR_EGENERAL;
    }
    rv = get(&watchdog, "_llm_heap_", 0, 0, pconf);
    return rv == APR_SUCCESS ? add(watchdog, EVERY, s, on_watchdog) : rv;
}
