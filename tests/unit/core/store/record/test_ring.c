/* SPDX-License-Identifier: Apache-2.0 */
#include <signal.h>
#include <stdatomic.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>
#include <apr_thread_proc.h>
#include "test.h"
#define LLM_STORE_INTERNAL
#include "store/record/ring.h"
#include "base/crypto/xxh64.h"

#define AGE (60 * APR_USEC_PER_SEC)

static apr_status_t unmap(void *data)
{
    return munmap(data, 1 << 20) == 0 ? APR_SUCCESS : APR_EGENERAL;
}

/** Shared memory of 1 MB; rings use what they are told of it. */
static void *shared(void)
{
    void *mem = mmap(NULL, 1 << 20, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);

    apr_pool_cleanup_register(test_pool, mem, unmap, apr_pool_cleanup_null);
    return mem;
}

static llm_spend_ring_t *attach(void *mem, apr_size_t bytes, int fresh)
{
    llm_spend_ring_t *r = NULL;

    CU_ASSERT_EQUAL(llm_spend_ring_attach(&r, mem, bytes, fresh, test_pool), APR_SUCCESS);
    return r;
}

/** A record that tells its producer, its number and whether it is whole. */
typedef struct rec_t {
    apr_uint64_t sum;
    int producer, number, length;
    unsigned char body[3000];
} rec_t;

static apr_size_t make(rec_t *r, int producer, int number)
{
    apr_size_t head = offsetof(rec_t, body);

    r->producer = producer;
    r->number = number;
    r->length = (number * 7919 + producer * 31) % (int)sizeof(r->body);
    memset(r->body, number & 255, (apr_size_t)r->length);
    r->sum = llm_xxh64(&r->producer, head - 8 + (apr_size_t)r->length, 0);
    return head + (apr_size_t)r->length;
}

static int whole(const rec_t *r, apr_size_t n)
{
    return n >= offsetof(rec_t, body) && n == offsetof(rec_t, body) + (apr_size_t)r->length &&
           r->sum == llm_xxh64(&r->producer, n - 8, 0);
}

static apr_status_t next(llm_spend_ring_t *r, llm_spend_cursor_t *c, const char **rec,
                         apr_size_t *n)
{
    return llm_spend_ring_next(r, c, AGE, rec, n, test_pool);
}

TEST(spend_ring, gives_back_in_order_and_keeps_until_release)
{
    void *mem = shared();
    llm_spend_ring_t *r = attach(mem, 16384, 1), *other;
    llm_spend_cursor_t c;
    llm_spend_ring_stats_t s;
    const char *rec;
    apr_size_t n;
    char big[200];

    memset(big, 'x', sizeof(big));
    CU_ASSERT_EQUAL(llm_spend_ring_put(r, "one", 3), APR_SUCCESS);
    CU_ASSERT_EQUAL(llm_spend_ring_put(r, big, sizeof(big)), APR_SUCCESS);
    CU_ASSERT_EQUAL(llm_spend_ring_put(r, "", 0), APR_SUCCESS);
    other = attach(mem, 16384, 0);
    for (int i = 0; i < 2; i++) {
        llm_spend_ring_cursor(other, &c);
        CU_ASSERT_EQUAL(next(other, &c, &rec, &n), APR_SUCCESS);
        ASSERT_STR(rec, "one");
        CU_ASSERT_EQUAL(next(other, &c, &rec, &n), APR_SUCCESS);
        CU_ASSERT_TRUE(n == sizeof(big) && memcmp(rec, big, n) == 0);
        CU_ASSERT_EQUAL(next(other, &c, &rec, &n), APR_SUCCESS);
        CU_ASSERT_EQUAL(n, 0);
        CU_ASSERT_EQUAL(next(other, &c, &rec, &n), APR_EOF);
    }
    llm_spend_ring_release(other, &c);
    llm_spend_ring_stats(r, &s);
    CU_ASSERT_EQUAL(s.used, 0);
    llm_spend_ring_cursor(r, &c);
    CU_ASSERT_EQUAL(next(r, &c, &rec, &n), APR_EOF);
}

TEST(spend_ring, says_when_it_is_full)
{
    llm_spend_ring_t *r = attach(shared(), 16384, 1);
    llm_spend_cursor_t c;
    llm_spend_ring_stats_t s;
    const char *rec;
    char hundred[100] = "";
    char huge[20000] = "";
    apr_size_t n;
    int count = 0;

    CU_ASSERT_EQUAL(llm_spend_ring_put(r, huge, sizeof(huge)), APR_ENOSPC);
    for (int lap = 0; lap < 5; lap++) {
        for (count = 0; count < 1000 && llm_spend_ring_put(r, hundred, 100) == APR_SUCCESS;) {
            count++;
        }
        CU_ASSERT_EQUAL(count, 64);             /* 128 units, two for each */
        llm_spend_ring_cursor(r, &c);
        for (int i = 0; i < count; i++) {
            CU_ASSERT_EQUAL(next(r, &c, &rec, &n), APR_SUCCESS);
        }
        CU_ASSERT_EQUAL(next(r, &c, &rec, &n), APR_EOF);
        llm_spend_ring_release(r, &c);
    }
    llm_spend_ring_stats(r, &s);
    CU_ASSERT_EQUAL(s.full, 6);
}

TEST(spend_ring, refuses_areas_that_are_no_ring)
{
    char *mem = shared();
    llm_spend_ring_t *r;

    CU_ASSERT_EQUAL(llm_spend_ring_attach(&r, mem, 100, 1, test_pool), APR_EINVAL);
    CU_ASSERT_EQUAL(llm_spend_ring_attach(&r, mem + 4, 16384, 1, test_pool), APR_EINVAL);
    CU_ASSERT_EQUAL(llm_spend_ring_attach(&r, mem, 16384, 0, test_pool), APR_EGENERAL);
    attach(mem, 16384, 1);
    CU_ASSERT_EQUAL(llm_spend_ring_attach(&r, mem, 65536, 0, test_pool), APR_EGENERAL);
    CU_ASSERT_EQUAL(llm_spend_ring_attach(&r, mem, 65536, 1, test_pool), APR_EGENERAL);
    memset(mem, 'x', 7000);
    CU_ASSERT_EQUAL(llm_spend_ring_attach(&r, mem, 16384, 1, test_pool), APR_EGENERAL);
}

TEST(spend_ring, steps_over_a_producer_that_died)
{
    llm_spend_ring_t *r = attach(shared(), 16384, 1);
    llm_spend_cursor_t c;
    llm_spend_ring_stats_t s;
    const char *rec;
    apr_size_t n;
    apr_uint64_t pos;
    pid_t pid = fork();

    if (pid == 0) {
        llm_spend_ring_reserve(r, 500, &pos);
        _exit(0);
    }
    waitpid(pid, NULL, 0);
    CU_ASSERT_EQUAL(llm_spend_ring_put(r, "after", 5), APR_SUCCESS);
    llm_spend_ring_cursor(r, &c);
    CU_ASSERT_EQUAL(next(r, &c, &rec, &n), APR_SUCCESS);
    ASSERT_STR(rec, "after");
    llm_spend_ring_stats(r, &s);
    CU_ASSERT_EQUAL(s.abandoned, 1);
}

/** Died between the reservation and moving the head: whoever comes next moves it. */
TEST(spend_ring, anyone_moves_a_head_that_was_left_behind)
{
    for (int who = 0; who < 3; who++) {
        apr_uint64_t *mem = shared();
        llm_spend_ring_t *r = attach(mem, 16384, 1);
        llm_spend_cursor_t c;
        const char *rec;
        apr_size_t n;
        apr_uint64_t pos;

        CU_ASSERT_EQUAL(llm_spend_ring_put(r, "before", 6), APR_SUCCESS);
        CU_ASSERT_EQUAL(llm_spend_ring_reserve(r, 100, &pos), APR_SUCCESS);
        CU_ASSERT_EQUAL_FATAL(mem[8], 3);       /* the head, in the second cache line */
        mem[8] = pos;
        if (who == 1) {
            r = attach(mem, 16384, 1);
        }
        else if (who == 2) {
            CU_ASSERT_EQUAL(llm_spend_ring_put(r, "after", 5), APR_SUCCESS);
        }
        llm_spend_ring_cursor(r, &c);
        CU_ASSERT_EQUAL(next(r, &c, &rec, &n), APR_SUCCESS);
        CU_ASSERT_EQUAL(next(r, &c, &rec, &n), who == 1 ? APR_EOF : APR_EAGAIN);
        CU_ASSERT_EQUAL(mem[8], who == 2 ? 4 : 3);
    }
}

/** One that lives is waited for, but not for ever. */
TEST(spend_ring, waits_for_a_live_producer_up_to_the_age)
{
    void *mem = shared();
    llm_spend_ring_t *r = attach(mem, 16384, 1);
    llm_spend_cursor_t c;
    const char *rec;
    apr_size_t n;
    apr_uint64_t pos;

    CU_ASSERT_EQUAL(llm_spend_ring_reserve(r, 10, &pos), APR_SUCCESS);
    CU_ASSERT_EQUAL(llm_spend_ring_put(r, "after", 5), APR_SUCCESS);
    llm_spend_ring_cursor(r, &c);
    CU_ASSERT_EQUAL(next(r, &c, &rec, &n), APR_EAGAIN);
    usleep(3000);
    CU_ASSERT_EQUAL(next(r, &c, &rec, &n), APR_EAGAIN);
    CU_ASSERT_EQUAL(llm_spend_ring_next(r, &c, 1000, &rec, &n, test_pool), APR_SUCCESS);
    ASSERT_STR(rec, "after");

    /* a server that starts knows that nobody is left */
    CU_ASSERT_EQUAL(llm_spend_ring_reserve(r, 10, &pos), APR_SUCCESS);
    r = attach(mem, 16384, 1);
    llm_spend_ring_cursor(r, &c);
    CU_ASSERT_EQUAL(next(r, &c, &rec, &n), APR_SUCCESS);
    CU_ASSERT_EQUAL(next(r, &c, &rec, &n), APR_EOF);
}

#define PRODUCERS 4
#define PER       5000

typedef struct producer_t {
    llm_spend_ring_t *ring;
    int id;
} producer_t;

static void *APR_THREAD_FUNC produce(apr_thread_t *t, void *data)
{
    producer_t *p = data;
    rec_t rec;

    (void)t;
    for (int i = 0; i < PER; i++) {
        apr_size_t n = make(&rec, p->id, i);

        while (llm_spend_ring_put(p->ring, &rec, n) == APR_ENOSPC) {
            apr_thread_yield();
        }
    }
    return NULL;
}

/** Read what is there; counts per producer, and whether numbers only grow. */
static int drain(llm_spend_ring_t *r, int *seen, int *bad, apr_pool_t *p)
{
    llm_spend_cursor_t c;
    const char *rec;
    apr_size_t n;
    int got = 0;

    llm_spend_ring_cursor(r, &c);
    while (got < 100 && llm_spend_ring_next(r, &c, AGE, &rec, &n, p) == APR_SUCCESS) {
        rec_t *one = (rec_t *)(void *)rec;

        if (!whole(one, n) || one->producer >= PRODUCERS || one->number < seen[one->producer]) {
            ++*bad;
        }
        else {
            seen[one->producer] = one->number + 1;
        }
        got++;
    }
    llm_spend_ring_release(r, &c);
    apr_pool_clear(p);
    return got;
}

TEST(spend_ring, threads_lose_nothing)
{
    llm_spend_ring_t *r = attach(shared(), 65536, 1);
    producer_t p[PRODUCERS];
    apr_thread_t *t[PRODUCERS];
    int seen[PRODUCERS] = { 0 }, bad = 0, total = 0;
    apr_time_t until = apr_time_now() + 60 * APR_USEC_PER_SEC;
    apr_pool_t *temp;
    apr_status_t rv;

    apr_pool_create(&temp, test_pool);
    for (int i = 0; i < PRODUCERS; i++) {
        p[i] = (producer_t){ r, i };
        apr_thread_create(&t[i], NULL, produce, &p[i], test_pool);
    }
    while (total < PRODUCERS * PER && apr_time_now() < until) {
        total += drain(r, seen, &bad, temp);
    }
    CU_ASSERT_EQUAL_FATAL(total, PRODUCERS * PER);
    CU_ASSERT_EQUAL(bad, 0);
    for (int i = 0; i < PRODUCERS; i++) {
        apr_thread_join(&rv, t[i]);
        CU_ASSERT_EQUAL(seen[i], PER);
    }
}

/** A child writes for ever, and tells how many records are in. */
static void produce_until_killed(llm_spend_ring_t *r, int id, _Atomic int *done)
{
    rec_t rec;

    for (int i = atomic_load(done); i < 1000000; i++) {
        apr_size_t n = make(&rec, id, i);

        while (llm_spend_ring_put(r, &rec, n) != APR_SUCCESS) {
            usleep(50);
        }
        atomic_store(done, i + 1);
    }
    _exit(0);
}

/** Processes are killed wherever they happen to be; what they had put is all there. */
TEST(spend_ring, survives_kill_of_every_producer)
{
    llm_spend_ring_t *r = attach(shared(), 131072, 1);
    _Atomic int *done = (_Atomic int *)shared();
    int seen[PRODUCERS] = { 0 }, bad = 0, told;
    llm_spend_ring_stats_t s;
    apr_pool_t *temp;

    apr_pool_create(&temp, test_pool);
    for (int round = 0; round < 25; round++) {
        apr_time_t until = apr_time_now() + 3000 + round * 100;
        pid_t pid[PRODUCERS];

        for (int i = 0; i < PRODUCERS; i++) {
            pid[i] = fork();
            if (pid[i] == 0) {
                produce_until_killed(r, i, &done[i]);
            }
        }
        while (apr_time_now() < until) {
            drain(r, seen, &bad, temp);
        }
        for (int i = 0; i < PRODUCERS; i++) {
            kill(pid[i], SIGKILL);
            waitpid(pid[i], NULL, 0);
        }
        while (drain(r, seen, &bad, temp) > 0) {
            ;
        }
        for (int i = 0; i < PRODUCERS; i++) {
            told = atomic_load(&done[i]);
            /* one more may be in than the child came round to tell */
            CU_ASSERT_TRUE(seen[i] == told || seen[i] == told + 1);
            atomic_store(&done[i], seen[i]);
        }
        llm_spend_ring_stats(r, &s);
        CU_ASSERT_EQUAL_FATAL(s.used, 0);
    }
    CU_ASSERT_EQUAL(bad, 0);
    CU_ASSERT_EQUAL(s.damaged, 0);
}

/** A server killed as a whole: the next one finds the file. */
TEST(spend_ring, a_file_keeps_the_records_of_a_killed_server)
{
    char path[] = "/tmp/llm-ring-XXXXXX";
    int fd = mkstemp(path);
    llm_spend_cursor_t c;
    llm_spend_ring_t *r;
    const char *rec;
    apr_size_t n;
    void *mem;
    pid_t pid;

    unlink(path);
    CU_ASSERT_EQUAL_FATAL(ftruncate(fd, 1 << 20), 0);
    pid = fork();
    if (pid == 0) {
        apr_uint64_t pos;

        mem = mmap(NULL, 1 << 20, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
        r = attach(mem, 1 << 20, 1);
        llm_spend_ring_put(r, "first", 5);
        llm_spend_ring_reserve(r, 1000, &pos);
        llm_spend_ring_put(r, "second", 6);
        kill(getpid(), SIGKILL);
    }
    waitpid(pid, NULL, 0);
    mem = mmap(NULL, 1 << 20, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    apr_pool_cleanup_register(test_pool, mem, unmap, apr_pool_cleanup_null);
    close(fd);
    r = attach(mem, 1 << 20, 1);
    llm_spend_ring_cursor(r, &c);
    CU_ASSERT_EQUAL(next(r, &c, &rec, &n), APR_SUCCESS);
    ASSERT_STR(rec, "first");
    CU_ASSERT_EQUAL(next(r, &c, &rec, &n), APR_SUCCESS);
    ASSERT_STR(rec, "second");
    CU_ASSERT_EQUAL(next(r, &c, &rec, &n), APR_EOF);
}

/** A crash of the machine may leave anything; a ring that starts afresh works again. */
TEST(spend_ring, mends_or_forgets_damage)
{
    apr_uint64_t *mem = shared();
    static const char some[200];
    unsigned seed = 4711;
    apr_pool_t *temp;

    apr_pool_create(&temp, test_pool);
    for (int round = 0; round < 300; round++) {
        llm_spend_ring_t *r = attach(mem, 16384, 1);
        llm_spend_cursor_t c;
        const char *rec;
        apr_size_t n;
        int got = 0;

        for (int i = 0; i < 40; i++) {
            llm_spend_ring_put(r, some, (apr_size_t)(rand_r(&seed) % 200));
        }
        for (int i = 0; i < 5; i++) {
            mem[rand_r(&seed) % 2048] ^= 1ULL << (rand_r(&seed) % 64);
        }
        /* a head that says of no ring is not formatted: its owner sets the file aside */
        if (llm_spend_ring_attach(&r, mem, 16384, 1, test_pool) != APR_SUCCESS) {
            memset(mem, 0, 16384);
            r = attach(mem, 16384, 1);
        }
        llm_spend_ring_cursor(r, &c);
        while (got < 5000 && llm_spend_ring_next(r, &c, AGE, &rec, &n, temp) == APR_SUCCESS) {
            got++;
        }
        CU_ASSERT_TRUE(got <= 128);
        llm_spend_ring_release(r, &c);
        CU_ASSERT_EQUAL(llm_spend_ring_put(r, "again", 5), APR_SUCCESS);
        llm_spend_ring_cursor(r, &c);
        CU_ASSERT_EQUAL(llm_spend_ring_next(r, &c, AGE, &rec, &n, temp), APR_SUCCESS);
        ASSERT_STR(rec, "again");
        llm_spend_ring_release(r, &c);
        apr_pool_clear(temp);
    }
}
