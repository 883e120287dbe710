/* SPDX-License-Identifier: Apache-2.0 */
#include <stdlib.h>
#include <unistd.h>
#include <apr_thread_proc.h>
#include "mod_llm_proxy/process/gone.h"
#include "mod_llm_proxy/segment.h"
#include "mod_llm_proxy/shared/holds.h"
#include "mod_llm_proxy/shared/part.h"
#include "test.h"

#define THREADS 4
#define CALLS   5000

static _Atomic apr_int64_t sums[8];

static void give(apr_uint64_t what, apr_int64_t amount)
{
    atomic_fetch_sub(&sums[what], amount);
}

static llmp_give_back_fn *const rooms_alone[LLMP_HOLDS_KINDS] = { [LLMP_HOLDS_ROOM] = give };
static llmp_give_back_fn *const both[LLMP_HOLDS_KINDS] = {
    [LLMP_HOLDS_ROOM] = give, [LLMP_HOLDS_BUDGET] = give
};

static void hold(llmp_hold_row_t *row, llmp_hold_kind_e kind, apr_uint64_t what, apr_int64_t n)
{
    llmp_note_t *note = llmp_hold_note(row, llmp_hold_name(kind, what));

    CU_ASSERT_PTR_NOT_NULL_FATAL(note);
    atomic_fetch_add(&note->amount, n);
    atomic_fetch_add(&sums[what], n);
}

static void begin(void)
{
    test_segment();
    memset(sums, 0, sizeof(sums));
}

TEST(holds, a_row_is_free_again)
{
    llmp_hold_row_t *row, *other;

    begin();
    row = llmp_hold_row_take();
    other = llmp_hold_row_take();
    CU_ASSERT_PTR_NOT_EQUAL(row, other);
    hold(other, LLMP_HOLDS_ROOM, 0, 5);
    llmp_hold_row_end(other);
    CU_ASSERT_PTR_EQUAL(llmp_hold_row_take(), other);
    CU_ASSERT_EQUAL(atomic_load(&other->note[0].name), 0);
    CU_ASSERT_EQUAL(atomic_load(&other->note[0].amount), 0);
    llmp_hold_row_end(NULL);
}

TEST(holds, a_sum_has_one_note)
{
    llmp_hold_row_t *row;
    llmp_note_t *note;

    begin();
    row = llmp_hold_row_take();
    note = llmp_hold_note(row, llmp_hold_name(LLMP_HOLDS_BUDGET, 7));
    CU_ASSERT_PTR_EQUAL(llmp_hold_note(row, llmp_hold_name(LLMP_HOLDS_BUDGET, 7)), note);
    for (apr_uint64_t i = 1; i < LLMP_HOLD_NOTES; i++) {
        CU_ASSERT_PTR_NOT_NULL(llmp_hold_note(row, llmp_hold_name(LLMP_HOLDS_ROOM, i)));
    }
    CU_ASSERT_PTR_NULL(llmp_hold_note(row, llmp_hold_name(LLMP_HOLDS_ROOM, 99)));
    llmp_hold_note_drop(note);
    CU_ASSERT_PTR_EQUAL(llmp_hold_note(row, llmp_hold_name(LLMP_HOLDS_ROOM, 99)), note);
    CU_ASSERT_PTR_NULL(llmp_hold_note(NULL, 1));
}

TEST(holds, of_the_dead_are_given_back)
{
    llmp_hold_row_t *dead, *alive;

    begin();
    dead = llmp_hold_row_take();
    alive = llmp_hold_row_take();
    hold(dead, LLMP_HOLDS_ROOM, 0, 5);
    hold(dead, LLMP_HOLDS_BUDGET, 1, 6);
    hold(alive, LLMP_HOLDS_ROOM, 0, 7);
    atomic_store(&dead->mark, TEST_GONE);
    llmp_holds_repair(both);
    llmp_holds_repair(both);
    CU_ASSERT_EQUAL(sums[0], 7);
    CU_ASSERT_EQUAL(sums[1], 0);
    CU_ASSERT_PTR_EQUAL(llmp_hold_row_take(), dead);
}

/** Who gives back may be killed in the middle of it: another one goes on. */
TEST(holds, of_a_dead_repairer_are_given_back)
{
    llmp_hold_row_t *row;

    begin();
    row = llmp_hold_row_take();
    hold(row, LLMP_HOLDS_ROOM, 0, 5);
    atomic_store(&row->mark, -(apr_int64_t)llmp_process_own_mark());
    llmp_holds_repair(both);
    CU_ASSERT_EQUAL(sums[0], 5);        /* it lives, and is at it */
    atomic_store(&row->mark, -(apr_int64_t)TEST_GONE);
    llmp_holds_repair(both);
    CU_ASSERT_EQUAL(sums[0], 0);
    CU_ASSERT_EQUAL(atomic_load(&row->mark), 0);
}

#define BEFORE (1 << 22)        /* a tick in a mark: of who had this id before */

TEST(holds, of_who_had_our_id)
{
    llmp_hold_row_t *dead, *alive;

    begin();
    dead = llmp_hold_row_take();
    alive = llmp_hold_row_take();
    hold(dead, LLMP_HOLDS_ROOM, 0, 5);
    hold(alive, LLMP_HOLDS_ROOM, 0, 7);
    atomic_fetch_sub(&dead->mark, BEFORE);
    llmp_holds_repair(both);
    CU_ASSERT_EQUAL(sums[0], 7);
    CU_ASSERT_EQUAL(atomic_load(&dead->mark), 0);
    CU_ASSERT_EQUAL(atomic_load(&alive->mark), (apr_int64_t)llmp_process_own_mark());
    atomic_store(&alive->mark, -(apr_int64_t)(llmp_process_own_mark() - BEFORE));
    llmp_holds_repair(both);            /* who repaired it */
    CU_ASSERT_EQUAL(sums[0], 0);
}

extern const llm_part_t llmp_part_holds;

/** Those of the dead are given back from the new part, those of the living by themselves. */
TEST(holds, takes_up_the_ids_of_before)
{
    llmp_hold_row_t *dead, *alive;
    void *old, *fresh;

    begin();
    old = *llmp_part_holds.at;
    alive = llmp_hold_row_take();
    dead = llmp_hold_row_take();
    hold(alive, LLMP_HOLDS_ROOM, 0, 7);
    hold(dead, LLMP_HOLDS_ROOM, 0, 5);
    atomic_store(&alive->mark, getpid());
    atomic_store(&dead->mark, TEST_GONE);
    fresh = aligned_alloc(LLMP_LINE, llmp_part_holds.bytes);
    memset(fresh, 0, llmp_part_holds.bytes);
    llmp_part_holds.take(fresh, NULL, 0, 0);
    llmp_part_holds.take(fresh, old, llmp_part_holds.bytes, 1);
    CU_ASSERT_EQUAL(atomic_load(&alive->mark), getpid());
    CU_ASSERT_EQUAL(atomic_load(&dead->mark), 0);
    *llmp_part_holds.at = fresh;
    llmp_holds_repair(both);
    llmp_holds_repair(both);
    CU_ASSERT_EQUAL(sums[0], 7);
    *llmp_part_holds.at = old;
    free(fresh);
}

TEST(holds, what_nobody_knows_is_kept)
{
    llmp_hold_row_t *dead;

    begin();
    dead = llmp_hold_row_take();
    hold(dead, LLMP_HOLDS_BUDGET, 1, 6);
    hold(dead, LLMP_HOLDS_ROOM, 0, 5);
    atomic_store(&dead->mark, TEST_GONE);
    llmp_holds_repair(rooms_alone);
    CU_ASSERT_EQUAL(sums[0], 0);
    CU_ASSERT_EQUAL(sums[1], 6);
    llmp_holds_repair(both);
    CU_ASSERT_EQUAL(sums[1], 0);
}

TEST(holds, all_may_be_taken)
{
    begin();
    for (int i = 0; i < LLMP_HOLD_ROWS; i++) {
        CU_ASSERT_PTR_NOT_NULL_FATAL(llmp_hold_row_take());
    }
    CU_ASSERT_PTR_NULL(llmp_hold_row_take());
}

static void *APR_THREAD_FUNC call(apr_thread_t *t, void *data)
{
    (void)t;
    (void)data;
    for (int i = 0; i < CALLS; i++) {
        llmp_hold_row_t *row = llmp_hold_row_take();
        llmp_note_t *note = llmp_hold_note(row, llmp_hold_name(LLMP_HOLDS_ROOM, 0));

        atomic_fetch_add(&note->amount, i);
        atomic_fetch_add(&sums[0], i);
        if (i % 8 == 0) {               /* a child dies in the middle of some */
            atomic_store(&row->mark, TEST_GONE);
            continue;
        }
        atomic_fetch_sub(&sums[0], i);
        llmp_hold_row_end(row);
    }
    return NULL;
}

static void *APR_THREAD_FUNC repair(apr_thread_t *t, void *over)
{
    (void)t;
    while (!atomic_load((_Atomic int *)over)) {
        llmp_holds_repair(both);
    }
    return NULL;
}

TEST(holds, nothing_leaks_and_nothing_twice)
{
    apr_thread_t *calls[THREADS], *repairs[2];
    static _Atomic int over;
    apr_status_t rv;

    begin();
    atomic_store(&over, 0);
    for (int i = 0; i < 2; i++) {
        apr_thread_create(&repairs[i], NULL, repair, (void *)&over, test_pool);
    }
    for (int i = 0; i < THREADS; i++) {
        apr_thread_create(&calls[i], NULL, call, NULL, test_pool);
    }
    for (int i = 0; i < THREADS; i++) {
        apr_thread_join(&rv, calls[i]);
    }
    atomic_store(&over, 1);
    for (int i = 0; i < 2; i++) {
        apr_thread_join(&rv, repairs[i]);
    }
    llmp_holds_repair(both);
    CU_ASSERT_EQUAL(sums[0], 0);
}
