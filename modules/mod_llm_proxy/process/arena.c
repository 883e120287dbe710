/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_allocator.h>
#include "base/spare.h"
#include "mod_llm_proxy/process/arena.h"

#define KEPT  (128 * 1024)      /* bytes of one, between two calls */

static llm_spares_t arenas;     /* apr_allocator_t *: one call at a time, so none has a lock */
static atomic_int made;

static apr_status_t give_back(void *arena)
{
    if (!llm_spare_give(&arenas, arena)) {
        apr_allocator_destroy(arena);
        atomic_fetch_sub(&made, 1);
    }
    return APR_SUCCESS;
}

static apr_allocator_t *make(void)
{
    apr_allocator_t *arena;

    if (atomic_fetch_add(&made, 1) < LLM_SPARES && apr_allocator_create(&arena) == APR_SUCCESS) {
        apr_allocator_max_free_set(arena, KEPT);
        return arena;
    }
    atomic_fetch_sub(&made, 1);
    return NULL;
}

apr_pool_t *llmp_arena_take(apr_pool_t *parent)
{
    apr_allocator_t *arena = llm_spare_take(&arenas);
    apr_pool_t *p;

    if (arena == NULL && (arena = make()) == NULL) {
        return parent;
    }
    /* children are destroyed before cleanups run: nothing is left in it by then */
    apr_pool_cleanup_register(parent, arena, give_back, apr_pool_cleanup_null);
    if (apr_pool_create_ex(&p, parent, NULL, arena) != APR_SUCCESS) {
        return parent;
    }
    apr_pool_tag(p, "llm_call");
    return p;
}
