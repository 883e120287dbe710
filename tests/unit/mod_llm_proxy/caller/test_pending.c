/* SPDX-License-Identifier: Apache-2.0 */
#include <math.h>
#include <apr_thread_proc.h>
#include "mod_llm_proxy/caller/pending.h"
#include "mod_llm_proxy/segment.h"
#include "test.h"

TEST(key_pending, taken_off_when_written_and_never_below_nothing)
{
    test_segment();
    llmp_key_pending_add(7, 0.1);
    llmp_key_pending_add(7, 0.2);
    llmp_key_pending_take(7, 0.1);
    CU_ASSERT_DOUBLE_EQUAL(llmp_key_pending(7), 0.2, 1e-12);
    llmp_key_pending_take(7, 5);
    CU_ASSERT_EQUAL(llmp_key_pending(7), 0);
    llmp_key_pending_take(7, 5);
    llmp_key_pending_add(7, 0.5);
    CU_ASSERT_DOUBLE_EQUAL(llmp_key_pending(7), 0.5, 1e-12);
    CU_ASSERT_EQUAL(llmp_key_pending(8), 0);
}

TEST(key_pending, neither_infinite_nor_nobodys)
{
    test_segment();
    llmp_key_pending_add(7, INFINITY);
    llmp_key_pending_add(7, NAN);
    llmp_key_pending_add(7, -1);
    llmp_key_pending_add(0, 1);
    CU_ASSERT_EQUAL(llmp_key_pending(7), 0);
    CU_ASSERT_EQUAL(llmp_key_pending(0), 0);
}

TEST(key_pending, buckets_spill_and_places_are_used_again)
{
    test_segment();
    for (int round = 0; round < 3; round++) {
        for (apr_uint64_t n = 1; n <= 20; n++) {        /* one bucket's: 7 places each */
            llmp_key_pending_add(n, 1.0);
        }
        for (apr_uint64_t n = 1; n <= 20; n++) {
            CU_ASSERT_DOUBLE_EQUAL(llmp_key_pending(n), 1, 1e-12);
            llmp_key_pending_take(n, 1.0);
            CU_ASSERT_EQUAL(llmp_key_pending(n), 0);
        }
    }
}

static void *APR_THREAD_FUNC add_and_take(apr_thread_t *t, void *data)
{
    (void)t;
    (void)data;
    for (int i = 0; i < 20000; i++) {
        llmp_key_pending_add(9, 1);
        llmp_key_pending_take(9, 1);
        llmp_key_pending_add(9, 0.5);
        llmp_key_pending_take(9, 0.25);
    }
    return NULL;
}

TEST(key_pending, four_threads_lose_nothing)
{
    apr_thread_t *t[4];
    apr_status_t rv;

    test_segment();
    for (int i = 0; i < 4; i++) {
        apr_thread_create(&t[i], NULL, add_and_take, NULL, test_pool);
    }
    for (int i = 0; i < 4; i++) {
        apr_thread_join(&rv, t[i]);
    }
    CU_ASSERT_DOUBLE_EQUAL(llmp_key_pending(9), 4 * 20000 * 0.25, 1e-6);
}
