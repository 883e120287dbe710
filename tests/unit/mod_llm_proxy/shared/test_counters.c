/* SPDX-License-Identifier: Apache-2.0 */
#include <pthread.h>
#include <sys/mman.h>
#include <apr_thread_proc.h>
#include "mod_llm_proxy/segment.h"
#include "mod_llm_proxy/shared/counters.h"
#include "mod_llm_proxy/shared/holds.h"
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
    llmp_note_t *note, *other;
    llmp_hold_row_t *row, *next;

    test_segment();
    row = llmp_hold_row_take();
    next = llmp_hold_row_take();
    CU_ASSERT_EQUAL(llmp_count_take(7, 1, 2, row, &note), LLMP_FITS);
    CU_ASSERT_EQUAL(llmp_count_take(7, 1, 2, row, &note), LLMP_FITS);
    CU_ASSERT_EQUAL(llmp_count_take(7, 1, 2, row, &note), LLMP_OVER);
    CU_ASSERT_EQUAL(llmp_count_take(7, 1, 2, next, &other), LLMP_OVER);
    CU_ASSERT_EQUAL(atomic_load(&other->name), 0);              /* nothing is noted of it */
    CU_ASSERT_EQUAL(atomic_load(&note->amount), 2);
    CU_ASSERT_EQUAL(llmp_count_of(7), 2);
    llmp_count_return(note, 1);
    CU_ASSERT_EQUAL(llmp_count_take(7, 1, 2, row, &note), LLMP_FITS);
    llmp_count_return(note, 2);
    CU_ASSERT_EQUAL(llmp_count_of(7), 0);
    CU_ASSERT_EQUAL(atomic_load(&note->name), 0);
}

TEST(counters, a_count_needs_room)
{
    llmp_note_t *note, *other;
    llmp_hold_row_t *row, *next;

    test_segment();
    row = llmp_hold_row_take();
    next = llmp_hold_row_take();
    for (int i = 0; i < WAYS; i++) {
        CU_ASSERT_EQUAL(llmp_count_take(beside(i), 1, 1, row, &note), LLMP_FITS);
    }
    CU_ASSERT_EQUAL(llmp_count_take(beside(WAYS), 1, 1, next, &other), LLMP_NO_ROOM);
    CU_ASSERT_EQUAL(llmp_count_take(9, 1, 1, row, &other), LLMP_NO_ROOM);       /* for its note */
    CU_ASSERT_EQUAL(llmp_count_take(9, 1, 1, NULL, &other), LLMP_NO_ROOM);
    CU_ASSERT_EQUAL(llmp_count_of(9), 0);
    llmp_count_return(note, 1);
    CU_ASSERT_EQUAL(llmp_count_take(beside(WAYS), 1, 1, next, &other), LLMP_FITS);
    CU_ASSERT_EQUAL(llmp_count_of(beside(WAYS)), 1);
}

static llmp_give_back_fn *const counts_alone[LLMP_HOLDS_KINDS] = {
    [LLMP_HOLDS_COUNT] = llmp_count_give
};

extern const llm_part_t llmp_part_counts, llmp_part_holds, llmp_part_probes;

static void take_one(void)
{
    llmp_note_t *note;

    llmp_count_take(7, 1, 3, llmp_hold_row_take(), &note);
}

/** One has room for its note, and cannot be noted any more: neither can the sum grow. */
static void take_unnoted(void)
{
    llmp_note_t *note;
    llmp_hold_row_t *row = llmp_hold_row_take();

    llmp_count_take(7, 1, 3, row, &note);
    mprotect(*llmp_part_holds.at, llmp_part_holds.bytes, PROT_READ);
    llmp_count_take(7, 1, 3, row, &note);
}

/** The sum cannot be: the note is still there. */
static void return_none(void)
{
    llmp_note_t *note;

    llmp_count_take(7, 1, 3, llmp_hold_row_take(), &note);
    mprotect(*llmp_part_counts.at, llmp_part_counts.bytes, PROT_READ);
    llmp_count_return(note, 1);
}

static void return_noted(void)
{
    llmp_note_t *note;

    llmp_count_take(7, 1, 3, llmp_hold_row_take(), &note);
    mprotect(*llmp_part_holds.at, llmp_part_holds.bytes, PROT_READ);
    llmp_count_return(note, 1);
}

/** Wherever a child is killed between a sum and its note, nothing is held for ever. */
TEST(counters, of_a_child_killed_in_between)
{
    static const struct {
        const llm_part_t *part;
        void (*work)(void);
        apr_int64_t before, after;      /* a repair */
    } deaths[] = {
        { &llmp_part_probes, take_one, 1, 0 },          /* it just ends, and has it */
        { &llmp_part_counts, take_one, 0, 0 },
        { &llmp_part_probes, take_unnoted, 1, 0 },
        { &llmp_part_probes, return_none, 1, 0 },
        { &llmp_part_probes, return_noted, 0, 0 },
    };
    llmp_note_t *note;

    for (size_t i = 0; i < sizeof(deaths) / sizeof(deaths[0]); i++) {
        test_segment();
        /* the name has its place, so that a sum is all there is to write */
        CU_ASSERT_EQUAL(llmp_count_take(7, 1, 3, llmp_hold_row_take(), &note), LLMP_FITS);
        llmp_count_return(note, 1);
        test_killed_at(deaths[i].part, deaths[i].work);
        CU_ASSERT_EQUAL(llmp_count_of(7), deaths[i].before);
        llmp_holds_repair(counts_alone);
        CU_ASSERT_EQUAL(llmp_count_of(7), deaths[i].after);
        llmp_holds_repair(counts_alone);
        CU_ASSERT_EQUAL(llmp_count_of(7), deaths[i].after);
    }
}

static _Atomic int taken, under_way, most;

static void *APR_THREAD_FUNC call(apr_thread_t *t, void *data)
{
    llmp_hold_row_t *row = llmp_hold_row_take();
    llmp_note_t *note;

    (void)t;
    (void)data;
    for (int i = 0; i < CALLS; i++) {
        taken += take(7, 1, 1000, NOW + i % 2) == LLMP_FITS;
        if (llmp_count_take(8, 1, 3, row, &note) == LLMP_FITS) {
            int n = ++under_way;

            most = n > most ? n : most;
            under_way--;
            llmp_count_return(note, 1);
        }
        /* others come and go in the same places */
        if (llmp_count_take(beside(i % 100), 1, 1, row, &note) == LLMP_FITS) {
            llmp_count_return(note, 1);
        }
    }
    llmp_hold_row_end(row);
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
