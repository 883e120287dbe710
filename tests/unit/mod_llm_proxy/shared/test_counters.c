/* SPDX-License-Identifier: Apache-2.0 */
#include <pthread.h>
#include <apr_thread_proc.h>
#include "mod_llm_proxy/segment.h"
#include "mod_llm_proxy/shared/counters.h"
#include "test.h"

#define THREADS 8
#define CALLS   5000
#define ROUNDS  2000            /* of all threads at once */
#define IN_ROUND 4              /* calls of each */
#define MINUTE  apr_time_from_sec(60)
#define NOW     apr_time_from_sec(1800000000)
#define WAYS    32              /* places that a name may have */

/** Names whose places are the same ones. */
static apr_uint64_t beside(int i)
{
    return 5ULL << 16 | (apr_uint64_t)(i + 1);
}

static llmp_counted_e take(apr_uint64_t name, apr_uint32_t amount, apr_uint64_t limit,
                           apr_time_t now)
{
    llmp_window_t w;

    return llmp_window_take(name, amount, limit, MINUTE, now, &w);
}

TEST(counters, a_window_begins_with_its_first_call)
{
    apr_time_t first = NOW + 250000;
    llmp_window_t w;

    test_segment();
    CU_ASSERT_EQUAL(llmp_window_take(7, 1, 2, MINUTE, first, &w), LLMP_FITS);
    CU_ASSERT_EQUAL(w.used, 1);
    CU_ASSERT_EQUAL(w.ends, NOW + MINUTE + apr_time_from_sec(1));
    CU_ASSERT_EQUAL(llmp_window_take(7, 1, 2, MINUTE, first + MINUTE / 2, &w), LLMP_FITS);
    CU_ASSERT_EQUAL(llmp_window_take(7, 1, 2, MINUTE, w.ends - 1, &w), LLMP_OVER);
    CU_ASSERT_EQUAL(w.used, 2);
    CU_ASSERT_EQUAL(llmp_window_of(7, w.ends - 1).used, 2);
    CU_ASSERT_EQUAL(llmp_window_of(7, w.ends).ends, 0);
    CU_ASSERT_EQUAL(llmp_window_take(7, 1, 2, MINUTE, w.ends, &w), LLMP_FITS);
    CU_ASSERT_EQUAL(w.used, 1);
}

TEST(counters, amounts_and_limits)
{
    test_segment();
    CU_ASSERT_EQUAL(take(0, 90, 100, NOW), LLMP_FITS);
    CU_ASSERT_EQUAL(take(0, 11, 100, NOW), LLMP_OVER);
    CU_ASSERT_EQUAL(take(0, 10, 100, NOW), LLMP_FITS);
    CU_ASSERT_EQUAL(take(0, 0, 100, NOW), LLMP_FITS);
    CU_ASSERT_EQUAL(take(2, 2, 1, NOW), LLMP_OVER);
    CU_ASSERT_EQUAL(take(3, 1, 0, NOW), LLMP_OVER);
    CU_ASSERT_EQUAL(take(4, APR_UINT32_MAX, APR_UINT64_MAX, NOW), LLMP_FITS);
    CU_ASSERT_EQUAL(take(4, 5, APR_UINT64_MAX, NOW), LLMP_FITS);
    CU_ASSERT_EQUAL(llmp_window_of(4, NOW).used, APR_UINT32_MAX);
}

TEST(counters, corrected_in_its_own_window)
{
    llmp_window_t w;

    test_segment();
    llmp_window_take(7, 100, 1000, MINUTE, NOW, &w);
    llmp_window_correct(7, 950, w.ends);
    CU_ASSERT_EQUAL(llmp_window_of(7, NOW).used, 1050);
    CU_ASSERT_EQUAL(take(7, 1, 1000, NOW), LLMP_OVER);
    llmp_window_correct(7, -2000, w.ends);
    CU_ASSERT_EQUAL(llmp_window_of(7, NOW).used, 0);
    CU_ASSERT_EQUAL(take(7, 5, 1000, NOW + 2 * MINUTE), LLMP_FITS);
    llmp_window_correct(7, 950, w.ends);
    CU_ASSERT_EQUAL(llmp_window_of(7, NOW + 2 * MINUTE).used, 5);
    llmp_window_correct(8, 950, w.ends);
    CU_ASSERT_EQUAL(llmp_window_of(8, NOW).ends, 0);
}

TEST(counters, the_clock_is_put_back)
{
    test_segment();
    CU_ASSERT_EQUAL(take(7, 1, 1, NOW), LLMP_FITS);
    CU_ASSERT_EQUAL(take(7, 1, 1, NOW - 60 * MINUTE), LLMP_FITS);
    CU_ASSERT_EQUAL(take(7, 1, 1, NOW - 60 * MINUTE), LLMP_OVER);
}

TEST(counters, a_full_table_says_so)
{
    llmp_window_t w;

    test_segment();
    for (int i = 0; i < WAYS; i++) {
        CU_ASSERT_EQUAL(take(beside(i), 1, 1, NOW), LLMP_FITS);
        CU_ASSERT_EQUAL(take(beside(i), 1, 1, NOW), LLMP_OVER);
    }
    CU_ASSERT_EQUAL(take(beside(WAYS), 1, 1, NOW), LLMP_NO_ROOM);
    CU_ASSERT_EQUAL(llmp_window_of(beside(WAYS), NOW).ends, 0);
    w = llmp_window_of(beside(0), NOW);
    CU_ASSERT_EQUAL(take(beside(WAYS), 1, 1, w.ends), LLMP_FITS);       /* those are over */
    CU_ASSERT_EQUAL(take(beside(WAYS), 1, 1, w.ends), LLMP_OVER);
}

TEST(counters, of_what_is_under_way)
{
    apr_uint64_t place, other;

    test_segment();
    CU_ASSERT_EQUAL(llmp_count_take(7, 1, 2, &place), LLMP_FITS);
    CU_ASSERT_EQUAL(llmp_count_take(7, 1, 2, &place), LLMP_FITS);
    CU_ASSERT_EQUAL(llmp_count_take(7, 1, 2, &place), LLMP_OVER);
    CU_ASSERT_EQUAL(llmp_count_of(7), 2);
    llmp_count_give(place, 1);
    CU_ASSERT_EQUAL(llmp_count_take(7, 1, 2, &place), LLMP_FITS);
    llmp_count_give(place, 5);
    CU_ASSERT_EQUAL(llmp_count_of(7), 0);
    for (int i = 0; i < WAYS; i++) {
        CU_ASSERT_EQUAL(llmp_count_take(beside(i), 1, 1, &place), LLMP_FITS);
    }
    CU_ASSERT_EQUAL(llmp_count_take(beside(WAYS), 1, 1, &other), LLMP_NO_ROOM);
    llmp_count_give(place, 1);
    CU_ASSERT_EQUAL(llmp_count_take(beside(WAYS), 1, 1, &other), LLMP_FITS);
    CU_ASSERT_EQUAL(other, place);
}

static _Atomic int taken, under_way, most;

static void *APR_THREAD_FUNC call(apr_thread_t *t, void *data)
{
    (void)t;
    (void)data;
    for (int i = 0; i < CALLS; i++) {
        apr_uint64_t place;

        taken += take(7, 1, 1000, NOW + i % 2) == LLMP_FITS;
        if (llmp_count_take(8, 1, 3, &place) == LLMP_FITS) {
            int n = ++under_way;

            most = n > most ? n : most;
            under_way--;
            llmp_count_give(place, 1);
        }
        /* others come and go in the same places */
        if (llmp_count_take(beside(i % 100), 1, 1, &place) == LLMP_FITS) {
            llmp_count_give(place, 1);
        }
    }
    return NULL;
}

TEST(counters, threads_never_take_more_than_there_is)
{
    apr_thread_t *threads[THREADS];
    apr_status_t rv;

    test_segment();
    taken = most = 0;
    for (int i = 0; i < THREADS; i++) {
        CU_ASSERT_EQUAL_FATAL(apr_thread_create(&threads[i], NULL, call, NULL, test_pool),
                              APR_SUCCESS);
    }
    for (int i = 0; i < THREADS; i++) {
        apr_thread_join(&rv, threads[i]);
    }
    CU_ASSERT_EQUAL(taken, 1000);
    CU_ASSERT(most <= 3);
    CU_ASSERT_EQUAL(llmp_count_of(8), 0);
    for (int i = 0; i < 100; i++) {
        CU_ASSERT_EQUAL(llmp_count_of(beside(i)), 0);
    }
}

static pthread_barrier_t round_begins, round_ends;
static _Atomic int fits;
static int wrong_rounds;

/** What one thread does in a round. */
typedef llmp_counted_e turn_fn(int round, int call);

static void *APR_THREAD_FUNC rounds(apr_thread_t *t, void *data)
{
    turn_fn *turn = *(turn_fn **)data;

    (void)t;
    for (int i = 0; i < ROUNDS; i++) {
        int last;

        pthread_barrier_wait(&round_begins);
        for (int k = 0; k < IN_ROUND; k++) {
            fits += turn(i, k) == LLMP_FITS;
        }
        last = pthread_barrier_wait(&round_ends) == PTHREAD_BARRIER_SERIAL_THREAD;
        if (last) {
            wrong_rounds += fits != 1;
            fits = 0;
        }
    }
    return NULL;
}

/** All threads at once, round by round. @return rounds in which not exactly one call fitted */
static int wrong_of_all(turn_fn *turn)
{
    apr_thread_t *threads[THREADS];
    apr_status_t rv;

    fits = wrong_rounds = 0;
    pthread_barrier_init(&round_begins, NULL, THREADS);
    pthread_barrier_init(&round_ends, NULL, THREADS);
    for (int i = 0; i < THREADS; i++) {
        CU_ASSERT_EQUAL_FATAL(apr_thread_create(&threads[i], NULL, rounds, &turn, test_pool),
                              APR_SUCCESS);
    }
    for (int i = 0; i < THREADS; i++) {
        apr_thread_join(&rv, threads[i]);
    }
    pthread_barrier_destroy(&round_begins);
    pthread_barrier_destroy(&round_ends);
    return wrong_rounds;
}

/** Every other call looked at the clock before the window ended. */
static llmp_counted_e begin_window(int round, int call)
{
    return take(9, 1, 1, NOW + (round - (round > 0 && call % 2)) * MINUTE);
}

/* All begin the next window at once: it has one beginning, for whoever is a window late as well. */
TEST(counters, one_of_many_begins_a_window)
{
    test_segment();
    CU_ASSERT_EQUAL(wrong_of_all(begin_window), 0);
}

/** Rounds are names of their own, in windows of their own. */
static llmp_counted_e take_place(int round, int call)
{
    (void)call;
    return take(beside(WAYS + round), 1, 1, NOW + (round + 1) * MINUTE);
}

/* What is new takes the place of a name that is idle: one, whoever else looks for one just then. */
TEST(counters, one_of_many_places_is_taken)
{
    test_segment();
    for (int i = 0; i < WAYS; i++) {
        CU_ASSERT_EQUAL(take(beside(i), 1, 1, NOW), LLMP_FITS);
    }
    CU_ASSERT_EQUAL(wrong_of_all(take_place), 0);
}
