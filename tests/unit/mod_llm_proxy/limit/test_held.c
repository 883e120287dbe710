/* SPDX-License-Identifier: Apache-2.0 */
#include "mod_llm_proxy/limit/held.h"
#include "mod_llm_proxy/segment.h"
#include "test.h"

TEST(held, adds_up_to_what_is_left)
{
    llmp_held_t *e;

    test_segment();
    e = llmp_held_place(5);
    CU_ASSERT(llmp_held_is(e, 5));
    CU_ASSERT_FALSE(llmp_held_is(e, 6));
    CU_ASSERT(llmp_held_add(e, 200, 100));      /* the first call may cost more than is left */
    CU_ASSERT_FALSE(llmp_held_add(e, 1, 100));
    llmp_held_subtract(e, 150);
    CU_ASSERT(llmp_held_add(e, 50, 100));
    CU_ASSERT_EQUAL(llmp_held(5), 100);
    llmp_held_subtract(e, 500);                 /* given back twice: it does not become a credit */
    CU_ASSERT_EQUAL(llmp_held(5), 0);
}

TEST(held, no_key_is_named_nothing)
{
    test_segment();
    CU_ASSERT(llmp_held_add(llmp_held_place(0), 7, 7));
    CU_ASSERT_EQUAL(llmp_held(0), 7);
    CU_ASSERT_EQUAL(llmp_held(2), 0);
}

/** Names that look for the same 32 places: an idle one gives way, one with calls does not. */
TEST(held, places_run_out)
{
    test_segment();
    for (apr_uint64_t n = 1; n <= 32; n++) {
        llmp_held_t *e = llmp_held_place(n);

        CU_ASSERT_PTR_NOT_NULL_FATAL(e);
        CU_ASSERT(llmp_held_add(e, (apr_int64_t)n, 100));
    }
    CU_ASSERT_PTR_NULL(llmp_held_place(33));
    llmp_held_subtract(llmp_held_place(9), 9);
    CU_ASSERT_PTR_NOT_NULL(llmp_held_place(33));
    CU_ASSERT_EQUAL(llmp_held(9), 0);
    CU_ASSERT_EQUAL(llmp_held(10), 10);
}
