/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include "base/spare.h"
#include "mod_llm_proxy/process/arena.h"
#include "test.h"

static apr_pool_t *request(void)
{
    apr_pool_t *p;

    apr_pool_create(&p, test_pool);
    return p;
}

TEST(arena, goes_from_call_to_call)
{
    apr_pool_t *first = request(), *other = request(), *second, *p;
    char *text;

    p = llmp_arena_take(first);
    CU_ASSERT_PTR_NOT_EQUAL(p, first);
    CU_ASSERT_PTR_EQUAL(apr_pool_parent_get(p), first);
    text = apr_palloc(p, 4096);
    memset(text, 'x', 4096);
    apr_pool_destroy(first);

    second = request();
    p = llmp_arena_take(second);
    CU_ASSERT_PTR_EQUAL(apr_palloc(p, 4096), text);     /* the same memory */
    CU_ASSERT_PTR_NOT_EQUAL(apr_pool_allocator_get(llmp_arena_take(other)),
                            apr_pool_allocator_get(p));
    apr_pool_destroy(second);
    apr_pool_destroy(other);
}

static apr_status_t note(void *seen)
{
    (*(int *)seen)++;
    return APR_SUCCESS;
}

TEST(arena, ends_with_the_request)
{
    apr_pool_t *r = request();
    int ended = 0;

    apr_pool_cleanup_register(llmp_arena_take(r), &ended, note, apr_pool_cleanup_null);
    apr_pool_destroy(r);
    CU_ASSERT_EQUAL(ended, 1);
}

TEST(arena, there_are_so_many)
{
    apr_pool_t *requests[LLM_SPARES + 2];
    int own = 0;

    for (int round = 0; round < 2; round++, own = 0) {
        for (int i = 0; i < LLM_SPARES + 2; i++) {
            requests[i] = request();
            own += llmp_arena_take(requests[i]) == requests[i];
        }
        CU_ASSERT_EQUAL(own, 2);        /* do without */
        for (int i = 0; i < LLM_SPARES + 2; i++) {
            apr_pool_destroy(requests[i]);
        }
    }
}
