/* SPDX-License-Identifier: Apache-2.0 */
#include <unistd.h>
#include "httpd/request.h"
#include "mod_llm_proxy/shared/state.h"

TEST(state, is_kept_over_restarts)
{
    server_rec *s = test_server(TEST_YAML);
    llmp_shared_t *first = llmp_shared();
    apr_uint32_t generation = atomic_load(&first->generation);
    int made;

    atomic_store(&first->migrated, 1);
    CU_ASSERT_EQUAL(llmp_state_open(s, &made), APR_SUCCESS);
    CU_ASSERT_FALSE(made);
    CU_ASSERT_PTR_EQUAL(llmp_shared(), first);
    CU_ASSERT_EQUAL(atomic_load(&first->generation), generation + 1);
    CU_ASSERT_EQUAL(atomic_load(&first->migrated), 0);  /* it may be another database */
    llmp.key_slots = 128;
    CU_ASSERT_EQUAL(llmp_state_open(s, &made), APR_SUCCESS);
    CU_ASSERT(made);
    CU_ASSERT_PTR_NOT_EQUAL(llmp_shared(), first);
    CU_ASSERT_EQUAL(atomic_load(&first->generation), generation + 2);   /* its children are told */
}

/** Rows, holds, keys and blocks lie behind each other, inside the segment. */
TEST(state, layout)
{
    const llmp_shared_t *m;
    const char *end;

    test_server(TEST_YAML);
    m = llmp_shared();
    end = (const char *)m + m->size;
    CU_ASSERT((char *)llmp_child_row(LLMP_CHILD_ROWS - 1) < (char *)llmp_holds(0));
    CU_ASSERT((char *)(llmp_holds(LLMP_CHILD_ROWS - 1) + LLMP_HOLDS) <= (char *)llmp_key_slots());
    CU_ASSERT((char *)(llmp_key_slots() + m->key_slots) <= (char *)llmp_key_blocks());
    CU_ASSERT((char *)(llmp_key_blocks() + m->key_blocks) <= (char *)llmp_pending_buckets());
    CU_ASSERT((char *)(llmp_pending_buckets() + m->pending_buckets) <=
              llmp_key_payload(llmp_key_slots()));
    CU_ASSERT(llmp_key_block_data(m->key_blocks - 1) + LLMP_KEY_PAYLOAD <= end);
    CU_ASSERT((char *)(llmp_model_states() + LLMP_MODEL_STATES) <= (char *)llmp_probe_slots());
    CU_ASSERT((char *)(llmp_probe_slots() + m->deployment_slots) <=
              (char *)llmp_deployment_states());
}

TEST(state, deployments_find_their_slot)
{
    llm_deployment_t one = { .id_hash = 5 }, two = { .id_hash = 5 + 64 }, none = { .id_hash = 0 };
    llm_dstate_t *st;

    test_server(TEST_YAML);             /* 64 slots */
    st = llmp_deployment_state(&one);
    CU_ASSERT_PTR_EQUAL(llmp_deployment_state(&one), st);
    CU_ASSERT_PTR_NOT_EQUAL(llmp_deployment_state(&two), st);
    CU_ASSERT_PTR_NOT_NULL(llmp_deployment_state(&none));
    for (apr_uint64_t i = 1; i <= 64; i++) {
        llm_deployment_t other = { .id_hash = 1000 + i };

        llmp_deployment_state(&other);
    }
    one.id_hash = 99999;
    CU_ASSERT_PTR_NULL(llmp_deployment_state(&one));
    CU_ASSERT(atomic_load(&llmp_shared()->deployments_full) > 0);
}

TEST(state, processes)
{
    CU_ASSERT_FALSE(llmp_process_is_gone(getpid()));
    CU_ASSERT_FALSE(llmp_process_is_gone(0));
    CU_ASSERT_FALSE(llmp_process_is_gone(-1));
    CU_ASSERT(llmp_process_is_gone(4194303));
}
