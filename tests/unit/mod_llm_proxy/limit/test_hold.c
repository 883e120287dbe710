/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_thread_proc.h>
#include "mod_llm_proxy/limit/held.h"
#include "mod_llm_proxy/limit/hold.h"
#include "mod_llm_proxy/segment.h"
#include "test.h"

#define THREADS 8
#define CALLS   2000

static void begin(void)
{
    test_segment();
}

/* A key too large for a slot, or whose slot was taken from it, has none. */
TEST(hold, needs_no_slot)
{
    const llmp_key_t key = { .name = 7 };
    llmp_hold_t *first, *second;

    begin();
    CU_ASSERT(llmp_hold_take(llmp_hold_row_take(), &key, 0.015, 0.02, &first));
    CU_ASSERT_FALSE(llmp_hold_take(llmp_hold_row_take(), &key, 0.015, 0.02, &second));
    CU_ASSERT_PTR_NULL(second);
    CU_ASSERT_DOUBLE_EQUAL(llmp_hold_sum(&key), 0.015, 1e-12);
    llmp_hold_release(first);
    CU_ASSERT_EQUAL(llmp_hold_sum(&key), 0);
    CU_ASSERT(llmp_hold_take(llmp_hold_row_take(), &key, 0.015, 0.02, &second));
}

TEST(hold, stays_when_the_key_gets_another_slot)
{
    llmp_key_t key = { .name = 7 };
    llmp_hold_t *first, *second;

    begin();
    key.slot = llmp_key_slots();
    CU_ASSERT(llmp_hold_take(llmp_hold_row_take(), &key, 1, 1.5, &first));
    key.slot = llmp_key_slots() + 1;
    CU_ASSERT_FALSE(llmp_hold_take(llmp_hold_row_take(), &key, 1, 1.5, &second));
    llmp_hold_release(first);
    CU_ASSERT(llmp_hold_take(llmp_hold_row_take(), &key, 1, 1.5, &second));
}

/* An attempt that was charged is held beside the next one. */
TEST(hold, is_raised)
{
    const llmp_key_t key = { .name = 7 };
    llmp_hold_t *first, *second;

    begin();
    CU_ASSERT(llmp_hold_take(llmp_hold_row_take(), &key, 1, 3, &first));
    CU_ASSERT(llmp_hold_take(llmp_hold_row_take(), &key, 1, 3, &second));
    CU_ASSERT(llmp_hold_raise(first, 1, 3));
    CU_ASSERT_FALSE(llmp_hold_raise(second, 1, 3));
    CU_ASSERT_DOUBLE_EQUAL(llmp_hold_sum(&key), 3, 1e-12);
    llmp_hold_release(first);
    CU_ASSERT_DOUBLE_EQUAL(llmp_hold_sum(&key), 1, 1e-12);
    CU_ASSERT(llmp_hold_raise(second, 5, 3));       /* alone */
    llmp_hold_release(second);
    CU_ASSERT_EQUAL(llmp_hold_sum(&key), 0);
}

TEST(hold, of_a_dead_child_is_given_back)
{
    const llmp_key_t key = { .name = 7 };
    llmp_give_back_fn *const give[LLMP_HOLDS_KINDS] = { [LLMP_HOLDS_BUDGET] = llmp_hold_give_back };
    llmp_hold_row_t *row;
    llmp_hold_t *lost;

    begin();
    row = llmp_hold_row_take();
    CU_ASSERT(llmp_hold_take(row, &key, 1, 2, &lost));
    atomic_store(&row->mark, TEST_GONE);
    llmp_holds_repair(give);
    CU_ASSERT_EQUAL(llmp_hold_sum(&key), 0);
}

/* All in one row of places: a key with calls under way keeps its own, others make room. */
TEST(hold, keys_side_by_side)
{
    llmp_hold_t *kept[32], *hold;
    llmp_key_t key = { .name = 0 };

    begin();
    for (int i = 0; i < 32; i++) {
        key.name = (apr_uint64_t)i + 1;
        CU_ASSERT(llmp_hold_take(llmp_hold_row_take(), &key, 1, 1, &kept[i]));
    }
    for (int i = 0; i < 32; i++) {
        key.name = (apr_uint64_t)i + (i > 0);           /* 0 and 1 are one */
        CU_ASSERT_FALSE(llmp_hold_take(llmp_hold_row_take(), &key, 1, 1, &hold));
    }
    llmp_hold_release(kept[9]);
    key.name = 100;
    CU_ASSERT(llmp_hold_take(llmp_hold_row_take(), &key, 1, 1, &hold));
    CU_ASSERT_FALSE(llmp_hold_take(llmp_hold_row_take(), &key, 1, 1, &kept[9]));
    key.name = 10;
    CU_ASSERT_EQUAL(llmp_hold_sum(&key), 0);
    key.name = 11;
    CU_ASSERT_EQUAL(llmp_hold_sum(&key), 1);
}

static _Atomic int most, now;

static void *APR_THREAD_FUNC call(apr_thread_t *t, void *data)
{
    const llmp_key_t key = { .name = 7 };

    (void)t;
    (void)data;
    for (int i = 0; i < CALLS; i++) {
        llmp_hold_row_t *row = llmp_hold_row_take();
        llmp_hold_t *hold;

        if (llmp_hold_take(row, &key, 1, 3, &hold)) {
            int n = atomic_fetch_add(&now, 1) + 1;

            if (n > atomic_load(&most)) {
                atomic_store(&most, n);
            }
            atomic_fetch_sub(&now, 1);
            llmp_hold_release(hold);
        }
        llmp_hold_row_end(row);
    }
    return NULL;
}

TEST(hold, threads_never_take_more_than_there_is)
{
    const llmp_key_t key = { .name = 7 };
    apr_thread_t *threads[THREADS];
    apr_status_t rv;

    begin();
    for (int i = 0; i < THREADS; i++) {
        CU_ASSERT_EQUAL_FATAL(apr_thread_create(&threads[i], NULL, call, NULL, test_pool),
                              APR_SUCCESS);
    }
    for (int i = 0; i < THREADS; i++) {
        apr_thread_join(&rv, threads[i]);
    }
    CU_ASSERT(atomic_load(&most) <= 3);
    CU_ASSERT_EQUAL(llmp_hold_sum(&key), 0);
}
