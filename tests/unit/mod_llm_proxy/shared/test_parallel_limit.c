/* SPDX-License-Identifier: Apache-2.0 */
#include <unistd.h>
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
    atomic_store(&first->pid, TEST_GONE);
    llmp_parallel_repair();
    CU_ASSERT_EQUAL(atomic_load(&llmp_deployment_state(&d)->in_flight), 0);
    CU_ASSERT_EQUAL(atomic_load(&first->pid), 0);
    llmp_parallel_child();
    CU_ASSERT_EQUAL(atomic_load(&first->pid), getpid());
    CU_ASSERT(llmp_parallel_take(&d, 1));
}
