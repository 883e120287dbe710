/* SPDX-License-Identifier: Apache-2.0 */
#include <malloc.h>
#include <stdatomic.h>
#include "mod_llm_proxy/process/heap.h"

#define LARGE   ((apr_size_t)256 * 1024)        /* bytes of a text whose tree is worth the walk */

/** Of this process: since it last gave something back, a large tree ended. */
static _Atomic int due;

static apr_status_t on_end(void *data)
{
    (void)data;
    atomic_store_explicit(&due, 1, memory_order_relaxed);
    if (!llmp.database) {
        llmp_heap_give_back();  /* no heartbeat does */
    }
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
void llmp_heap_give_back(void)
{
#ifdef __GLIBC__
    if (atomic_exchange_explicit(&due, 0, memory_order_relaxed)) {
        malloc_trim(0);
    }
#endif
}
