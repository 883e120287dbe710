/* SPDX-License-Identifier: Apache-2.0 */
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>
#include "mod_llm_proxy/process/gone.h"
#include "mod_llm_proxy/segment.h"
#include "mod_llm_proxy/shared/deployments.h"
#include "mod_llm_proxy/shared/parallel_limit.h"
#include "mod_llm_proxy/shared/part.h"
#include "test.h"

TEST(deployment_slots, parallel_calls)
{
    llm_deployment_t d = { .id_hash = 77 };

    test_segment();
    llmp_parallel_child();
    CU_ASSERT(llmp_parallel_take(&d, 2));
    CU_ASSERT(llmp_parallel_take(&d, 2));
    CU_ASSERT_FALSE(llmp_parallel_take(&d, 2));
    llmp_parallel_give(&d);
    CU_ASSERT(llmp_parallel_take(&d, 2));
}

extern const llm_part_t llmp_part_children;

/** What a child that died had taken is given back, and its row to another. */
TEST(deployment_slots, of_a_child_that_died)
{
    llm_deployment_t d = { .id_hash = 77 };
    llmp_child_row_t *first;

    test_segment();
    first = *llmp_part_children.at;
    llmp_parallel_child();
    CU_ASSERT(llmp_parallel_take(&d, 1));
    llmp_parallel_repair();
    CU_ASSERT_FALSE(llmp_parallel_take(&d, 1));         /* we live */
    atomic_store(&first->mark, TEST_GONE);
    llmp_parallel_repair();
    CU_ASSERT_EQUAL(atomic_load(&llmp_deployment_state(&d)->in_flight), 0);
    CU_ASSERT_EQUAL(atomic_load(&first->mark), 0);
    llmp_parallel_child();
    CU_ASSERT_EQUAL(atomic_load(&first->mark), (apr_int64_t)llmp_process_own_mark());
    CU_ASSERT(llmp_parallel_take(&d, 1));
}

TEST(deployment_slots, of_who_had_our_id)
{
    llm_deployment_t d = { .id_hash = 77 };
    llmp_child_row_t *first;

    test_segment();
    first = *llmp_part_children.at;
    llmp_parallel_child();
    CU_ASSERT(llmp_parallel_take(&d, 1));
    atomic_fetch_sub(&first->mark, 1 << 22);            /* it began a tick before us */
    llmp_parallel_repair();
    CU_ASSERT_EQUAL(atomic_load(&llmp_deployment_state(&d)->in_flight), 0);
    CU_ASSERT_EQUAL(atomic_load(&first->mark), 0);
}

/** Rows of the dead are given back from the new part, those of the living by themselves. */
TEST(deployment_slots, takes_up_the_ids_of_before)
{
    apr_size_t bytes;
    llm_deployment_t d = { .id_hash = 77 };
    llmp_child_row_t *first;
    void *fresh;

    for (int gone = 0; gone < 2; gone++) {
        test_segment();
        first = *llmp_part_children.at;
        llmp_parallel_child();
        CU_ASSERT(llmp_parallel_take(&d, 1));
        atomic_store(&first->mark, gone ? TEST_GONE : getpid());
        bytes = llmp_part_children.size(NULL);
        fresh = calloc(1, bytes);
        llmp_part_children.take(fresh, first, bytes, llmp_part_children.version - 1);
        *llmp_part_children.at = fresh;
        llmp_parallel_repair();
        CU_ASSERT_EQUAL(atomic_load(&llmp_deployment_state(&d)->in_flight), !gone);
        CU_ASSERT_EQUAL(atomic_load(&first->mark), gone ? 0 : getpid());
        *llmp_part_children.at = first;
        free(fresh);
    }
}

extern const llm_part_t llmp_part_deployments, llmp_part_probes;

static llm_deployment_t one = { .id_hash = 78 };

static void take_one(void)
{
    llmp_parallel_child();
    llmp_parallel_take(&one, 2);
}

static void give_one(void)
{
    llmp_parallel_child();
    llmp_parallel_take(&one, 2);
    mprotect(*llmp_part_deployments.at, llmp_part_size(&llmp_part_deployments, llmp.config),
             PROT_READ);
    llmp_parallel_give(&one);
}

/** Whichever of its two additions it dies at, no slot is lost. */
TEST(deployment_slots, of_a_child_killed_in_between)
{
    llmp_child_row_t *row;
    llm_dstate_t *st;

    test_segment();
    llmp_parallel_child();
    CU_ASSERT(llmp_parallel_take(&one, 2));
    st = llmp_deployment_state(&one);
    row = *llmp_part_children.at;
    row = (llmp_child_row_t *)((char *)row + llmp_part_size(&llmp_part_children, llmp.config) /
                                                 LLMP_CHILD_ROWS);
    test_killed_at(&llmp_part_deployments, take_one);
    CU_ASSERT_EQUAL(atomic_load(&st->in_flight), 1);
    CU_ASSERT_EQUAL(atomic_load(&row->taken[llmp_deployment_slot(st)]), 1);
    atomic_store(&row->mark, 0);
    atomic_store(&row->taken[llmp_deployment_slot(st)], 0);
    test_killed_at(&llmp_part_probes, give_one);
    CU_ASSERT_EQUAL(atomic_load(&st->in_flight), 2);
    CU_ASSERT_EQUAL(atomic_load(&row->taken[llmp_deployment_slot(st)]), 1);
    llmp_parallel_repair();
    CU_ASSERT_EQUAL(atomic_load(&st->in_flight), 1);
    CU_ASSERT_EQUAL(atomic_load(&row->mark), 0);
}

/** One too many was given back: the count finds its way to what is taken. */
TEST(deployment_slots, never_below_none)
{
    llm_dstate_t *st;

    test_segment();
    llmp_parallel_child();
    CU_ASSERT(llmp_parallel_take(&one, 2));
    st = llmp_deployment_state(&one);
    atomic_store(&st->in_flight, 0);
    llmp_parallel_give(&one);
    CU_ASSERT_EQUAL(atomic_load(&st->in_flight), 0);
}
