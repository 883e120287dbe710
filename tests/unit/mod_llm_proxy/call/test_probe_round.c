/* SPDX-License-Identifier: Apache-2.0 */
#include "mod_llm_proxy/call/probe_round.h"
#include "mod_llm_proxy/segment.h"
#include "test.h"

/** Let a process that is gone now begin a round, which is to end in so many seconds. */
static void begin_of_the_dead(int seconds)
{
    apr_int64_t end = apr_time_as_msec(apr_time_now() + apr_time_from_sec(seconds));

    atomic_store(&llmp_probes()->round, end << 22 | TEST_GONE);
}

TEST(probe_round, one_that_is_late_is_not_taken_over)
{
    apr_int64_t mine;

    test_segment();
    mine = llmp_round_begin(apr_time_now() - apr_time_from_sec(5));
    CU_ASSERT_NOT_EQUAL(mine, 0);
    CU_ASSERT_EQUAL(llmp_round_begin(apr_time_now() + apr_time_from_sec(5)), 0);
    llmp_round_end(mine);
    CU_ASSERT_NOT_EQUAL(llmp_round_begin(apr_time_now()), 0);
}

TEST(probe_round, of_a_process_that_is_gone_is_taken_over)
{
    apr_int64_t dead, mine;

    test_segment();
    begin_of_the_dead(30);
    dead = llmp_round_running();
    mine = llmp_round_begin(apr_time_now());
    CU_ASSERT_NOT_EQUAL(mine, 0);
    llmp_round_end(dead);
    CU_ASSERT_EQUAL(llmp_round_running(), mine);
}

TEST(probe_round, who_waits_waits_for_the_one_that_went_on)
{
    llmp_rounds_t seen = { 0 };
    apr_int64_t round;

    test_segment();
    seen.came = llmp_round_begin(apr_time_now());
    CU_ASSERT_FALSE(llmp_round_is_over(&seen));
    seen.waited = 1;
    CU_ASSERT_FALSE(llmp_round_is_over(&seen));
    llmp_round_end(seen.came);
    begin_of_the_dead(30);
    CU_ASSERT_FALSE(llmp_round_is_over(&seen));
    round = llmp_round_begin(apr_time_now() + apr_time_from_sec(60));
    CU_ASSERT_FALSE(llmp_round_is_over(&seen));
    llmp_round_end(round);
    CU_ASSERT(llmp_round_is_over(&seen));
}
