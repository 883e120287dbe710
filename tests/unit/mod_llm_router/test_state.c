/* SPDX-License-Identifier: Apache-2.0 */
#include <pthread.h>
#include "fixture.h"

#define SECOND APR_USEC_PER_SEC

TEST(router_state, minutes_roll_over)
{
    _Atomic apr_uint64_t word = 0;
    apr_time_t now = 100 * 60 * SECOND;

    CU_ASSERT_EQUAL(llmr_minute_get(&word, now), 0);
    CU_ASSERT_EQUAL(llmr_minute_add(&word, now), 1);
    CU_ASSERT_EQUAL(llmr_minute_add(&word, now + 59 * SECOND), 2);
    CU_ASSERT_EQUAL(llmr_minute_get(&word, now + 59 * SECOND), 2);
    CU_ASSERT_EQUAL(llmr_minute_get(&word, now + 60 * SECOND), 0);
    CU_ASSERT_EQUAL(llmr_minute_add(&word, now + 60 * SECOND), 1);
    /* a child that comes late neither counts nor destroys */
    CU_ASSERT_EQUAL(llmr_minute_add(&word, now + 59 * SECOND), 1);
    CU_ASSERT_EQUAL(llmr_minute_get(&word, now + 60 * SECOND), 1);
}

TEST(router_state, minutes_do_not_overflow_into_the_window)
{
    apr_time_t now = 100 * 60 * SECOND;
    _Atomic apr_uint64_t word = ((apr_uint64_t)100 << 32) | 0xfffffffeu;

    CU_ASSERT_EQUAL(llmr_minute_add(&word, now), 0xffffffffu);
    CU_ASSERT_EQUAL(llmr_minute_add(&word, now), 0xffffffffu);
    CU_ASSERT_EQUAL(llmr_minute_get(&word, now), 0xffffffffu);
}

TEST(router_state, fails_window_opens_with_the_first)
{
    _Atomic apr_uint64_t word = 0;
    apr_time_t now = 1700000000 * SECOND;

    CU_ASSERT_EQUAL(llmr_fails_add(&word, now, 5 * SECOND), 1);
    CU_ASSERT_EQUAL(llmr_fails_add(&word, now + 4 * SECOND, 5 * SECOND), 2);
    CU_ASSERT_EQUAL(llmr_fails_add(&word, now + 5 * SECOND, 5 * SECOND), 1);
    atomic_store(&word, atomic_load(&word) | 0xfffff);
    CU_ASSERT_EQUAL(llmr_fails_add(&word, now + 6 * SECOND, 5 * SECOND), 0xfffff);
    CU_ASSERT_EQUAL(llmr_fails_add(&word, now + 6 * SECOND, 5 * SECOND), 0xfffff);
}

TEST(router_state, keeps_whose_attempts_failed_in_a_row)
{
    apr_time_t now = 1700000000 / 60 * 60 * SECOND;
    _Atomic apr_uint64_t word = 0;

    CU_ASSERT_EQUAL(llmr_run_add(&word, now, 0), 1);
    CU_ASSERT_EQUAL(llmr_run_add(&word, now, 0), 2);
    CU_ASSERT_EQUAL(llmr_run_add(&word, now, 2), 1);
    CU_ASSERT_EQUAL(llmr_run_add(&word, now, 2), 2);
    CU_ASSERT_EQUAL(llmr_run_add(&word, now + 59 * SECOND, 2), 3);
    CU_ASSERT_EQUAL(llmr_run_add(&word, now + 60 * SECOND, 2), 1);
    CU_ASSERT_EQUAL(llmr_run_add(&word, now, 2), 2);    /* a child that is a minute late */
    CU_ASSERT_EQUAL(llmr_run_add(&word, now + 60 * SECOND, 3), 1);
    CU_ASSERT_EQUAL(llmr_run_add(&word, now + 60 * SECOND, ~(apr_uint64_t)0), 1);
    for (int i = 0; i < 70000; i++) {
        (void)llmr_run_add(&word, now + 60 * SECOND, ~(apr_uint64_t)0);
    }
    CU_ASSERT_EQUAL(llmr_run_add(&word, now + 60 * SECOND, ~(apr_uint64_t)0), 65535);
}

TEST(router_state, a_cooldown_is_never_shortened)
{
    llm_dstate_t st = { 0 };

    llmr_cooldown_set(&st, 100);
    llmr_cooldown_set(&st, 50);
    CU_ASSERT_EQUAL(llmr_cooling_until(&st, LLM_MODE_CHAT, 0, 99), 100);
    CU_ASSERT_EQUAL(llmr_cooling_until(&st, LLM_MODE_CHAT, 0, 100), 0);
    llmr_cooldown_set(&st, 150);
    CU_ASSERT_EQUAL(llmr_cooling_until(&st, LLM_MODE_CHAT, 0, 100), 150);
}

TEST(router_state, may_be_closed_to_one_caller)
{
    apr_time_t now = 1700000000 * SECOND;
    llm_dstate_t st = { 0 };

    CU_ASSERT_FALSE(llmr_is_named(&st, 0, 0));
    llmr_cooldown_set_to(&st, 7, 0, now + 5 * SECOND);
    llmr_cooldown_set_to(&st, 7, 0, now + 2 * SECOND);  /* never shorter */
    CU_ASSERT_EQUAL(llmr_cooling_until(&st, LLM_MODE_CHAT, 7, now), now + 5 * SECOND);
    CU_ASSERT_EQUAL(llmr_cooling_until(&st, LLM_MODE_CHAT, 7, now + 5 * SECOND), 0);
    CU_ASSERT_EQUAL(llmr_cooling_until(&st, LLM_MODE_CHAT, 8, now), 0);
    CU_ASSERT_EQUAL(llmr_cooling_until(&st, LLM_MODE_CHAT, 0, now), 0);
    CU_ASSERT_EQUAL(llm_dstate_closed_until(&st), now + 5 * SECOND);
    CU_ASSERT_TRUE(llmr_is_named(&st, 7, now + 4 * SECOND));
    CU_ASSERT_FALSE(llmr_is_named(&st, 8, now) || llmr_is_named(&st, 7, now + 5 * SECOND));
    llmr_cooldown_set(&st, now + 9 * SECOND);
    CU_ASSERT_EQUAL(llmr_cooling_until(&st, LLM_MODE_CHAT, 7, now), now + 9 * SECOND);
    CU_ASSERT_EQUAL(llmr_cooling_until(&st, LLM_MODE_CHAT, 8, now), now + 9 * SECOND);
    /* who has the master key is a caller as well; of one operation nobody is named */
    llmr_cooldown_set_to(&st, 0, 1u << LLM_MODE_EMBEDDING, now + 20 * SECOND + 1);
    CU_ASSERT_EQUAL(llmr_cooling_until(&st, LLM_MODE_EMBEDDING, 0, now), now + 21 * SECOND);
    CU_ASSERT_EQUAL(llmr_cooling_until(&st, LLM_MODE_CHAT, 0, now), now + 9 * SECOND);
    CU_ASSERT_FALSE(llmr_is_named(&st, 0, now));
}

TEST(router_state, an_operation_is_closed_until_the_later_of_both)
{
    llm_dstate_t st = { 0 };

    llmr_refusal_set(&st, 1u << LLM_MODE_EMBEDDING | 1u << LLM_MODE_COMPLETION, 300);
    llmr_refusal_set(&st, 1u << LLM_MODE_EMBEDDING, 200);
    llmr_cooldown_set(&st, 100);
    CU_ASSERT_EQUAL(llmr_cooling_until(&st, LLM_MODE_CHAT, 0, 50), 100);
    CU_ASSERT_EQUAL(llmr_cooling_until(&st, LLM_MODE_EMBEDDING, 0, 50), 300);
    CU_ASSERT_EQUAL(llmr_cooling_until(&st, LLM_MODE_COMPLETION, 0, 50), 300);
    CU_ASSERT_EQUAL(llmr_cooling_until(&st, LLM_MODE_CHAT, 0, 100), 0);
    CU_ASSERT_EQUAL(llmr_cooling_until(&st, LLM_MODE_EMBEDDING, 0, 300), 0);
    llmr_cooldown_set(&st, 400);
    CU_ASSERT_EQUAL(llmr_cooling_until(&st, LLM_MODE_EMBEDDING, 0, 300), 400);
}

#define THREADS 4
#define ROUNDS  20000

static _Atomic apr_uint64_t shared_minute, shared_fails;

static void *hammer(void *arg)
{
    (void)arg;
    for (int i = 0; i < ROUNDS; i++) {
        llmr_minute_add(&shared_minute, 100 * 60 * SECOND);
        llmr_fails_add(&shared_fails, 1000 * SECOND, SECOND);
    }
    return NULL;
}

TEST(router_state, racing_threads_lose_nothing_within_a_window)
{
    pthread_t t[THREADS];

    /* both words begin in an old window, so the threads race for the roll-over too */
    atomic_store(&shared_minute, ((apr_uint64_t)99 << 32) | 7777);
    atomic_store(&shared_fails, ((apr_uint64_t)5 << 20) | 7777);
    for (int i = 0; i < THREADS; i++) {
        CU_ASSERT_EQUAL_FATAL(pthread_create(&t[i], NULL, hammer, NULL), 0);
    }
    for (int i = 0; i < THREADS; i++) {
        pthread_join(t[i], NULL);
    }
    CU_ASSERT_EQUAL(llmr_minute_get(&shared_minute, 100 * 60 * SECOND), THREADS * ROUNDS);
    CU_ASSERT_EQUAL(llmr_fails_add(&shared_fails, 1000 * SECOND, SECOND), THREADS * ROUNDS + 1);
}
