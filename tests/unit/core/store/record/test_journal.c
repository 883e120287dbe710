/* SPDX-License-Identifier: Apache-2.0 */
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#include <apr_strings.h>
#include "core/store/backends.h"
#include "store/db/migrate.h"
#include "store/record/journal.h"

static apr_status_t remove_files(void *data)
{
    const llm_spend_journal_t *j = data;

    unlink(j->path);
    unlink(j->offset_path);
    return rmdir(apr_pstrndup(j->pool, j->path, strlen(j->path) - 2)) == 0 ? 0 : APR_EGENERAL;
}

static llm_spend_journal_t *journal(void)
{
    llm_spend_journal_t *j = apr_palloc(test_pool, sizeof(*j));
    char dir[] = "/tmp/llm-journal-XXXXXX";

    CU_ASSERT_PTR_NOT_NULL(mkdtemp(dir));
    llm_spend_journal_init(j, apr_pstrcat(test_pool, dir, "/j", NULL), test_pool);
    apr_pool_cleanup_register(test_pool, j, remove_files, apr_pool_cleanup_null);
    return j;
}

static const char *record(int id, apr_size_t *n)
{
    llm_spend_row_t r;

    llm_spend_clear(&r);
    r.request_id = apr_psprintf(test_pool, "req-%d", id);
    r.api_key = "k1";
    r.spend = 1;
    return llm_spend_encode(&r, n, test_pool);
}

static void append(llm_spend_journal_t *j, int from, int count)
{
    for (int i = from; i < from + count; i++) {
        apr_size_t n;
        const char *rec = record(i, &n);

        CU_ASSERT_EQUAL(llm_spend_journal_append(j, rec, n), APR_SUCCESS);
    }
}

static llm_spend_chunk_t take(llm_spend_journal_t *j, int max)
{
    llm_spend_chunk_t c;

    CU_ASSERT_EQUAL(llm_spend_journal_read(j, max, LLM_SPEND_RECORD_MAX, &c, test_pool),
                    APR_SUCCESS);
    return c;
}

static const char *id_of(const llm_spend_chunk_t *c, int i)
{
    return i < c->rows->nelts ? APR_ARRAY_IDX(c->rows, i, llm_spend_row_t *)->request_id : NULL;
}

static apr_off_t size_of(const char *path)
{
    struct stat st;

    return stat(path, &st) == 0 ? st.st_size : -1;
}

TEST(spend_journal, reads_on_from_the_offset_and_empties_itself)
{
    llm_spend_journal_t *j = journal();
    llm_spend_chunk_t c = take(j, 10);

    CU_ASSERT_EQUAL(c.rows->nelts, 0);
    CU_ASSERT_EQUAL(llm_spend_journal_done(j, &c), APR_SUCCESS);
    append(j, 0, 5);
    CU_ASSERT_EQUAL(llm_spend_journal_sync(j), APR_SUCCESS);
    c = take(j, 3);
    CU_ASSERT_EQUAL(c.rows->nelts, 3);
    ASSERT_STR(id_of(&c, 0), "req-0");
    CU_ASSERT_EQUAL(llm_spend_journal_done(j, &c), APR_SUCCESS);
    c = take(j, 3);
    CU_ASSERT_EQUAL(c.rows->nelts, 2);
    ASSERT_STR(id_of(&c, 0), "req-3");
    append(j, 5, 1);                    /* while the database was busy with the chunk */
    CU_ASSERT_EQUAL(llm_spend_journal_done(j, &c), APR_SUCCESS);
    CU_ASSERT_TRUE(size_of(j->path) > 0);
    c = take(j, 3);
    CU_ASSERT_EQUAL(c.rows->nelts, 1);
    ASSERT_STR(id_of(&c, 0), "req-5");
    CU_ASSERT_EQUAL(llm_spend_journal_done(j, &c), APR_SUCCESS);
    CU_ASSERT_EQUAL(size_of(j->path), 0);
    append(j, 6, 1);
    c = take(j, 3);
    ASSERT_STR(id_of(&c, 0), "req-6");
}

static void raw(llm_spend_journal_t *j, const char *data, apr_size_t n)
{
    int fd = open(j->path, O_WRONLY | O_APPEND | O_CREAT, 0600);

    CU_ASSERT_EQUAL(write(fd, data, n), (ssize_t)n);
    close(fd);
}

TEST(spend_journal, steps_over_torn_and_damaged_records)
{
    llm_spend_journal_t *j = journal();
    llm_spend_chunk_t c;
    apr_size_t n;
    const char *rec = record(100, &n);
    char *bad = apr_pmemdup(test_pool, rec, n);

    append(j, 0, 1);
    raw(j, rec, n - 7);                 /* torn, and others wrote on */
    append(j, 1, 1);
    bad[n - 1] ^= 1;
    raw(j, bad, n);                     /* damaged */
    raw(j, "LSR1LSR1LLLL", 12);
    append(j, 2, 1);
    raw(j, rec, 30);                    /* torn at the end */
    c = take(j, 10);
    CU_ASSERT_EQUAL(c.rows->nelts, 3);
    ASSERT_STR(id_of(&c, 2), "req-2");
    CU_ASSERT_EQUAL(c.skipped, (apr_off_t)(n - 7 + n + 12 + 30));
    CU_ASSERT_EQUAL(c.end, c.size);
    CU_ASSERT_EQUAL(llm_spend_journal_done(j, &c), APR_SUCCESS);
    CU_ASSERT_EQUAL(size_of(j->path), 0);
}

/** A read looks at part of the file; the record its window cuts is the first of the next. */
TEST(spend_journal, a_record_cut_by_the_window_is_not_torn)
{
    llm_spend_journal_t *j = journal();
    char *text = apr_palloc(test_pool, 300001);
    llm_spend_row_t r;
    llm_spend_chunk_t c;
    int seen = 0, reads = 0;

    memset(text, 'L', 300000);
    text[300000] = '\0';
    for (int i = 0; i < 20; i++) {
        apr_size_t n;
        const char *rec;

        llm_spend_clear(&r);
        r.request_id = apr_psprintf(test_pool, "req-%d", i);
        r.messages = text;
        rec = llm_spend_encode(&r, &n, test_pool);
        CU_ASSERT_EQUAL(llm_spend_journal_append(j, rec, n), APR_SUCCESS);
    }
    do {
        c = take(j, 100);
        for (int i = 0; i < c.rows->nelts; i++) {
            ASSERT_STR(id_of(&c, i), apr_psprintf(test_pool, "req-%d", seen++));
        }
        CU_ASSERT_EQUAL(c.skipped, 0);
        CU_ASSERT_EQUAL(llm_spend_journal_done(j, &c), APR_SUCCESS);
    } while (c.rows->nelts > 0 && ++reads < 50);
    CU_ASSERT_EQUAL(seen, 20);
    CU_ASSERT_EQUAL(reads, 4);
}

/** As on a full disk: no file grows, what is there can be written. */
static void limit_files(rlim_t bytes)
{
    struct rlimit limit;

    CU_ASSERT_EQUAL(getrlimit(RLIMIT_FSIZE, &limit), 0);
    limit.rlim_cur = bytes;
    CU_ASSERT_EQUAL(setrlimit(RLIMIT_FSIZE, &limit), 0);
}

TEST(spend_journal, a_full_disk_does_not_hold_up_what_is_in)
{
    llm_spend_journal_t *j = journal();
    void (*was)(int) = signal(SIGXFSZ, SIG_IGN);
    llm_spend_chunk_t c;
    apr_size_t n;
    const char *rec = record(9, &n);
    apr_status_t full, first, last;

    CU_ASSERT_EQUAL(llm_spend_journal_prepare(j), APR_SUCCESS);
    append(j, 0, 5);
    limit_files((rlim_t)size_of(j->path) + 10);
    full = llm_spend_journal_append(j, rec, n);         /* torn */
    limit_files(21);                                    /* the offset as it is, and nothing else */
    c = take(j, 3);
    first = llm_spend_journal_done(j, &c);
    CU_ASSERT_EQUAL(c.rows->nelts, 3);
    c = take(j, 3);
    ASSERT_STR(id_of(&c, 0), "req-3");
    last = llm_spend_journal_done(j, &c);
    limit_files(RLIM_INFINITY);
    signal(SIGXFSZ, was);
    CU_ASSERT_NOT_EQUAL(full, APR_SUCCESS);
    CU_ASSERT_EQUAL(first, APR_SUCCESS);
    CU_ASSERT_EQUAL(last, APR_SUCCESS);
    CU_ASSERT_EQUAL(size_of(j->path), 0);
}

TEST(spend_journal, an_offset_that_makes_no_sense_reads_all_again)
{
    static const char *const texts[] = { "", "9", "x\n", "-1\n", "99999999999\n", "1e3\n" };
    llm_spend_journal_t *j = journal();

    append(j, 0, 3);
    for (apr_size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++) {
        FILE *f = fopen(j->offset_path, "w");

        fputs(texts[i], f);
        fclose(f);
        CU_ASSERT_EQUAL(take(j, 10).rows->nelts, 3);
    }
}

/** Writers in other processes, killed in the middle, while the consumer empties the file. */
TEST(spend_journal, processes_write_while_it_is_emptied)
{
    llm_spend_journal_t *j = journal();
    int told[2], number, total = 0, seen = 0;
    pid_t pid[3];

    CU_ASSERT_EQUAL_FATAL(pipe(told), 0);
    for (int k = 0; k < 3; k++) {
        pid[k] = fork();
        if (pid[k] == 0) {
            for (int i = 0; i < 200000; i++) {
                apr_size_t n;
                const char *rec = record(i, &n);

                if (llm_spend_journal_append(j, rec, n) != APR_SUCCESS ||
                    write(told[1], &i, sizeof(i)) != sizeof(i)) {
                    _exit(1);
                }
            }
            _exit(0);
        }
    }
    close(told[1]);
    fcntl(told[0], F_SETFL, O_NONBLOCK);
    for (int round = 0; round < 60; round++) {
        llm_spend_chunk_t c = take(j, 500);

        seen += c.rows->nelts;
        CU_ASSERT_EQUAL(llm_spend_journal_done(j, &c), APR_SUCCESS);
        while (read(told[0], &number, sizeof(number)) == sizeof(number)) {
            total++;
        }
        usleep(1000);
    }
    for (int k = 0; k < 3; k++) {
        kill(pid[k], SIGKILL);
        waitpid(pid[k], NULL, 0);
    }
    while (read(told[0], &number, sizeof(number)) == sizeof(number)) {
        total++;
    }
    close(told[0]);
    for (int round = 0; round < 10000; round++) {
        llm_spend_chunk_t c = take(j, 500);

        seen += c.rows->nelts;
        CU_ASSERT_EQUAL(llm_spend_journal_done(j, &c), APR_SUCCESS);
        if (c.rows->nelts == 0) {
            break;
        }
    }
    CU_ASSERT_TRUE(total > 0);
    CU_ASSERT_TRUE(seen >= total && seen <= total + 3);
}

/** The whole way: journal to database, a crash before done, and again. */
TEST_BOTH(spend_journal, replays_into_the_database)
{
    llm_spend_journal_t *j = journal();
    llm_spend_chunk_t c;
    llm_spend_result_t res;

    ASSERT_OK(db, llm_store_migrate(db, test_pool, NULL));
    append(j, 0, 10);
    for (int again = 0; again < 2; again++) {
        c = take(j, 100);
        ASSERT_OK(db, llm_spend_flush(db, (const llm_spend_row_t *const *)(void *)c.rows->elts,
                                      c.rows->nelts, &res, test_pool));
        CU_ASSERT_EQUAL(res.inserted, again ? 0 : 10);
    }
    CU_ASSERT_EQUAL(llm_spend_journal_done(j, &c), APR_SUCCESS);
    CU_ASSERT_EQUAL(take(j, 100).rows->nelts, 0);
    ASSERT_STR(test_db_one(db, "SELECT COUNT(*) FROM \"LiteLLM_SpendLogs\""), "10");
}

TEST(spend_journal, room_is_reserved_and_taken_again_when_emptied)
{
    llm_spend_journal_t *j = journal();
    llm_spend_chunk_t c;
    struct stat st;

    if (llm_spend_journal_reserve(j, 1 << 20) == APR_ENOTIMPL) {
        return;
    }
    CU_ASSERT_EQUAL(stat(j->path, &st), 0);
    CU_ASSERT_EQUAL(st.st_size, 0);
    CU_ASSERT_TRUE(st.st_blocks * 512 >= 1 << 20);
    CU_ASSERT_TRUE(llm_spend_journal_room(j) >= 1 << 20);
    append(j, 0, 10);
    c = take(j, 100);
    CU_ASSERT_EQUAL(llm_spend_journal_done(j, &c), APR_SUCCESS);
    CU_ASSERT_EQUAL(stat(j->path, &st), 0);
    CU_ASSERT_EQUAL(st.st_size, 0);
    CU_ASSERT_TRUE(st.st_blocks * 512 >= 1 << 20);
}

TEST(spend_journal, a_look_leaves_what_waits)
{
    llm_spend_journal_t *j = journal();
    llm_spend_chunk_t c;
    apr_off_t at = -1;
    int rows = 0;

    append(j, 0, 10);
    while (llm_spend_journal_peek(j, at, 3, LLM_SPEND_RECORD_MAX, &c, test_pool) == APR_SUCCESS &&
           c.end > at) {
        rows += c.rows->nelts;
        at = c.end;
    }
    CU_ASSERT_EQUAL(rows, 10);
    CU_ASSERT_EQUAL(take(j, 100).rows->nelts, 10);
}
