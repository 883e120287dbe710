/* SPDX-License-Identifier: Apache-2.0 */
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <apr_strings.h>
#include <apr_thread_proc.h>
#include "test.h"
#include "store/record/ring.h"

#define AGE   (60 * APR_USEC_PER_SEC)
#define BYTES 32768             /* 256 units, and what they leave is the sinks' */

static void *memory;

static apr_status_t unmap(void *data)
{
    return munmap(data, BYTES) == 0 ? APR_SUCCESS : APR_EGENERAL;
}

static llm_spend_ring_t *attach(apr_size_t bytes, int fresh)
{
    llm_spend_ring_t *r = NULL;

    CU_ASSERT_EQUAL_FATAL(llm_spend_ring_attach(&r, memory, bytes, fresh, test_pool),
                          APR_SUCCESS);
    return r;
}

static llm_spend_ring_t *begin(void)
{
    memory = mmap(NULL, BYTES, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    apr_pool_cleanup_register(test_pool, memory, unmap, apr_pool_cleanup_null);
    return attach(BYTES, 1);
}

static llm_spend_sink_t *sink_of(llm_spend_ring_t *r, const char *name)
{
    llm_spend_sink_t *sink;

    CU_ASSERT_EQUAL_FATAL(llm_spend_ring_sink(r, name, &sink), APR_SUCCESS);
    return sink;
}

/** Records that are their numbers, of two units each. */
static void put(llm_spend_ring_t *r, int first, int end)
{
    char record[100] = { 0 };

    for (int i = first; i < end; i++) {
        apr_snprintf(record, sizeof(record), "%d", i);
        CU_ASSERT_EQUAL_FATAL(llm_spend_ring_put(r, record, sizeof(record)), APR_SUCCESS);
    }
}

/** The ledger has all there is. @return how many */
static int write_all(llm_spend_ring_t *r)
{
    llm_spend_cursor_t c;
    const char *rec;
    apr_size_t n;
    int count = 0;

    llm_spend_ring_cursor(r, &c);
    while (llm_spend_ring_next(r, &c, AGE, &rec, &n, test_pool) == APR_SUCCESS) {
        count++;
    }
    llm_spend_ring_release(r, &c);
    return count;
}

/** A test's sink: it takes what there is, one after the other. @return how many */
static int take(llm_spend_ring_t *r, llm_spend_sink_t *sink, int first)
{
    llm_spend_cursor_t c;
    const char *rec;
    apr_size_t n;
    int count = 0;

    llm_spend_sink_cursor(sink, &c);
    while (llm_spend_sink_next(r, &c, &rec, &n, test_pool) == APR_SUCCESS) {
        CU_ASSERT_EQUAL(n, 100);
        CU_ASSERT_EQUAL(atoi(rec), first + count);
        count++;
    }
    llm_spend_sink_done(sink, &c);
    return count;
}

static apr_uint64_t used(llm_spend_ring_t *r)
{
    llm_spend_ring_stats_t s;

    llm_spend_ring_stats(r, &s);
    return s.used;
}

TEST(spend_sinks, each_has_all_records)
{
    llm_spend_ring_t *r = begin();
    llm_spend_sink_t *one = sink_of(r, "one"), *two = sink_of(r, "two");

    put(r, 0, 10);
    CU_ASSERT_EQUAL(take(r, one, 0), 10);
    CU_ASSERT_EQUAL(take(r, one, 10), 0);
    CU_ASSERT_EQUAL(write_all(r), 10);
    CU_ASSERT_EQUAL(used(r), 0);
    put(r, 10, 15);
    CU_ASSERT_EQUAL(take(r, two, 0), 15);       /* what the ledger has is there still */
    CU_ASSERT_EQUAL(take(r, one, 10), 5);
    CU_ASSERT_EQUAL(write_all(r), 5);
    CU_ASSERT_EQUAL(llm_spend_sink_lost(one), 0);
    CU_ASSERT_EQUAL(llm_spend_sink_lost(two), 0);
}

/* The ledger goes on, and the ring never gets full: who is slow knows what he lost. */
TEST(spend_sinks, who_is_slow_is_overtaken)
{
    llm_spend_ring_t *r = begin();
    llm_spend_sink_t *slow = sink_of(r, "slow"), *quick = sink_of(r, "quick");
    int kept;

    for (int i = 0; i < 1000; i += 50) {
        put(r, i, i + 50);
        CU_ASSERT_EQUAL(take(r, quick, i), 50);
        CU_ASSERT_EQUAL(write_all(r), 50);
    }
    kept = 256 / 4 / 2;
    CU_ASSERT_EQUAL(take(r, slow, 1000 - kept), kept);
    CU_ASSERT_EQUAL(llm_spend_sink_lost(slow), (apr_uint64_t)(1000 - kept));
    CU_ASSERT_EQUAL(llm_spend_sink_lost(quick), 0);
    put(r, 1000, 1010);
    CU_ASSERT_EQUAL(take(r, slow, 1000), 10);
}

/* A sink that reads nothing holds up nobody; the ledger that writes nothing holds up all. */
TEST(spend_sinks, only_the_ledger_holds_the_ring)
{
    llm_spend_ring_t *r = begin();
    llm_spend_sink_t *sink = sink_of(r, "sink");
    char record[100] = "late";

    put(r, 0, 128);
    CU_ASSERT_EQUAL(take(r, sink, 0), 128);
    CU_ASSERT_EQUAL(llm_spend_ring_put(r, record, sizeof(record)), APR_ENOSPC);
    CU_ASSERT_EQUAL(write_all(r), 128);
    put(r, 128, 128 + 96);                      /* a quarter is kept for sinks */
    CU_ASSERT_EQUAL(llm_spend_ring_put(r, record, sizeof(record)), APR_ENOSPC);
}

TEST(spend_sinks, without_one_nothing_is_kept)
{
    llm_spend_ring_t *r = begin();

    put(r, 0, 128);
    CU_ASSERT_EQUAL(write_all(r), 128);
    put(r, 128, 256);
    CU_ASSERT_EQUAL(write_all(r), 128);
    CU_ASSERT_EQUAL(take(r, sink_of(r, "new"), 256), 0);
}

TEST(spend_sinks, places_outlive_the_server)
{
    llm_spend_ring_t *r = begin();
    llm_spend_sink_t *sink = sink_of(r, "sink");

    put(r, 0, 20);
    CU_ASSERT_EQUAL(take(r, sink, 0), 20);
    put(r, 20, 30);
    r = attach(BYTES, 1);
    CU_ASSERT_EQUAL(take(r, sink_of(r, "sink"), 20), 10);
    CU_ASSERT_EQUAL(write_all(r), 30);
    r = attach(BYTES, 1);
    sink_of(r, "sink");
    CU_ASSERT_EQUAL(write_all(r), 0);           /* kept for sinks, and not written again */
    CU_ASSERT_EQUAL(take(r, sink_of(r, "other"), 0), 30);
}

/* What a sink was given and did not take is not lost, nor is it taken for taken. */
TEST(spend_sinks, it_is_given_again)
{
    llm_spend_ring_t *r = begin();
    llm_spend_sink_t *sink = sink_of(r, "sink");
    llm_spend_cursor_t c;
    const char *rec;
    apr_size_t n;

    put(r, 0, 3);
    llm_spend_sink_cursor(sink, &c);
    CU_ASSERT_EQUAL(llm_spend_sink_next(r, &c, &rec, &n, test_pool), APR_SUCCESS);
    CU_ASSERT_EQUAL(take(r, sink, 0), 3);
}

TEST(spend_sinks, there_may_be_too_many)
{
    llm_spend_ring_t *r = begin();
    llm_spend_sink_t *sink;

    for (int i = 0; i < LLM_SPEND_SINKS; i++) {
        sink_of(r, apr_psprintf(test_pool, "sink %d", i));
    }
    CU_ASSERT_EQUAL(llm_spend_ring_sink(r, "one more", &sink), APR_ENOSPC);
    memset(memory, 0, BYTES);
    r = attach(16384 + 256, 1);         /* all of it is units */
    CU_ASSERT_EQUAL(llm_spend_ring_sink(r, "no room", &sink), APR_ENOSPC);
    put(r, 0, 10);
    CU_ASSERT_EQUAL(write_all(r), 10);
}

/* A start frees the places of sinks that nobody brings any more, and leaves the others' alone. */
TEST(spend_sinks, places_of_those_gone_are_free)
{
    static const char *const kept[] = { "sink 3", "sink 14", "new", NULL };
    static const char *const none[] = { NULL };
    llm_spend_ring_t *r = begin();
    llm_spend_sink_t *sink;

    put(r, 0, 10);
    for (int i = 0; i < LLM_SPEND_SINKS; i++) {
        CU_ASSERT_EQUAL(take(r, sink_of(r, apr_psprintf(test_pool, "sink %d", i)), 0), 10);
    }
    put(r, 10, 15);
    r = attach(BYTES, 1);
    llm_spend_ring_sinks_keep(r, kept);
    CU_ASSERT_EQUAL(take(r, sink_of(r, "sink 3"), 10), 5);
    CU_ASSERT_EQUAL(take(r, sink_of(r, "sink 14"), 10), 5);
    CU_ASSERT_EQUAL(take(r, sink_of(r, "new"), 0), 15);         /* it begins with the oldest */
    for (int i = 3; i < LLM_SPEND_SINKS; i++) {
        sink_of(r, apr_psprintf(test_pool, "other %d", i));
    }
    CU_ASSERT_EQUAL(llm_spend_ring_sink(r, "one more", &sink), APR_ENOSPC);
    llm_spend_ring_sinks_keep(r, none);
    CU_ASSERT_EQUAL(take(r, sink_of(r, "sink 3"), 0), 15);
    memset(memory, 0, BYTES);
    llm_spend_ring_sinks_keep(attach(16384 + 256, 1), kept);    /* no room for any */
}

static _Atomic int over, made;

static void *APR_THREAD_FUNC produce(apr_thread_t *t, void *data)
{
    llm_spend_ring_t *r = data;
    char record[100] = { 0 };

    (void)t;
    for (int i = 1; i <= 30000; i++) {
        memset(record, 'a' + i % 26, sizeof(record) - 1);
        made += llm_spend_ring_put(r, record, sizeof(record)) == APR_SUCCESS;
    }
    return NULL;
}

static void *APR_THREAD_FUNC consume(apr_thread_t *t, void *data)
{
    apr_pool_t *p = apr_thread_pool_get(t);
    llm_spend_cursor_t c;
    const char *rec;
    apr_size_t n;

    while (!over) {
        llm_spend_ring_cursor(data, &c);
        while (llm_spend_ring_next(data, &c, AGE, &rec, &n, p) == APR_SUCCESS) {
        }
        llm_spend_ring_release(data, &c);
        apr_pool_clear(p);
    }
    return NULL;
}

static int is_whole(const char *rec, apr_size_t n)
{
    apr_size_t i = 0;

    while (i < n && rec[i] == rec[0]) {
        i++;
    }
    return n == 100 && i == 99;
}

/** @return records it was given */
static int follow(llm_spend_ring_t *r, llm_spend_sink_t *sink, int *torn)
{
    llm_spend_cursor_t c;
    const char *rec;
    apr_size_t n;
    apr_pool_t *p;
    int got = 0;

    apr_pool_create(&p, test_pool);
    llm_spend_sink_cursor(sink, &c);
    while (llm_spend_sink_next(r, &c, &rec, &n, p) == APR_SUCCESS) {
        *torn += !is_whole(rec, n);
        got++;
    }
    llm_spend_sink_done(sink, &c);
    apr_pool_destroy(p);
    return got;
}

/* Producers and the ledger at full speed: whatever is given is whole, and the rest is counted. */
TEST(spend_sinks, beside_producers_and_the_ledger)
{
    llm_spend_ring_t *r = begin();
    llm_spend_sink_t *sink = sink_of(r, "sink");
    apr_thread_t *threads[3];
    apr_status_t rv;
    int got = 0, torn = 0;

    over = made = 0;
    apr_thread_create(&threads[0], NULL, consume, r, test_pool);
    apr_thread_create(&threads[1], NULL, produce, r, test_pool);
    apr_thread_create(&threads[2], NULL, produce, r, test_pool);
    for (int i = 0; i < 2000; i++) {
        got += follow(r, sink, &torn);
        apr_sleep(i % 16 == 0 ? 500 : 0);
    }
    apr_thread_join(&rv, threads[1]);
    apr_thread_join(&rv, threads[2]);
    over = 1;
    apr_thread_join(&rv, threads[0]);
    got += follow(r, sink, &torn);
    CU_ASSERT_EQUAL(torn, 0);
    CU_ASSERT_EQUAL((apr_uint64_t)got + llm_spend_sink_lost(sink), (apr_uint64_t)made);
}
