/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_time.h>
#include "mod_llm_proxy/background/sleeper.h"
#include "test.h"

#define SOON apr_time_from_sec(20)
#define NAP  apr_time_from_msec(30)

static llmp_sleeper_t sleeper;
static _Atomic int looks;

static void *APR_THREAD_FUNC look(apr_thread_t *t, void *data)
{
    apr_interval_time_t *limit = data;

    (void)t;
    do {
        looks++;
    } while (!llmp_sleep(&sleeper, *limit));
    llmp_sleeper_done(&sleeper);
    return NULL;
}

static void begin(apr_interval_time_t limit)
{
    static apr_interval_time_t of_it;

    of_it = limit;
    looks = 0;
    CU_ASSERT_EQUAL_FATAL(llmp_sleeper_make(&sleeper, test_pool), APR_SUCCESS);
    CU_ASSERT_EQUAL_FATAL(llmp_sleeper_start(&sleeper, look, &of_it, test_pool), APR_SUCCESS);
}

static void wait_for(int n)
{
    for (apr_time_t end = apr_time_now() + SOON; looks < n && apr_time_now() < end;) {
        apr_sleep(apr_time_from_msec(1));
    }
    CU_ASSERT(looks >= n);
}

static void end(void)
{
    llmp_sleeper_tell(&sleeper);
    CU_ASSERT(llmp_sleeper_wait_seen(&sleeper, SOON));
    CU_ASSERT(llmp_sleeper_wait_done(&sleeper, SOON));
    CU_ASSERT(llmp_sleeper_wait_done(&sleeper, 0));     /* joined once */
}

TEST(sleeper, is_woken)
{
    begin(LLMP_SLEEP_LONG);
    wait_for(1);
    apr_sleep(NAP);
    CU_ASSERT_EQUAL(looks, 1);
    llmp_sleeper_wake(&sleeper);
    wait_for(2);
    end();
}

TEST(sleeper, looks_again_by_itself)
{
    begin(apr_time_from_msec(1));
    wait_for(3);
    end();
}

/* What comes while it looks is not slept through. */
TEST(sleeper, is_woken_before_it_sleeps)
{
    CU_ASSERT_EQUAL_FATAL(llmp_sleeper_make(&sleeper, test_pool), APR_SUCCESS);
    llmp_sleeper_wake(&sleeper);
    CU_ASSERT_EQUAL(llmp_sleep(&sleeper, LLMP_SLEEP_LONG), 0);
    llmp_sleeper_tell(&sleeper);
    CU_ASSERT_EQUAL(llmp_sleep(&sleeper, LLMP_SLEEP_LONG), 1);
    CU_ASSERT_EQUAL(llmp_sleep(&sleeper, LLMP_SLEEP_LONG), 1);
}

TEST(sleeper, takes_its_time)
{
    CU_ASSERT_EQUAL_FATAL(llmp_sleeper_make(&sleeper, test_pool), APR_SUCCESS);
    llmp_sleeper_tell(&sleeper);
    CU_ASSERT_EQUAL(llmp_sleeper_wait_seen(&sleeper, NAP), 0);
}
