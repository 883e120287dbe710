/* SPDX-License-Identifier: Apache-2.0 */
#include <unistd.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <apr_strings.h>
#include <apr_thread_proc.h>
#include "core/store/backends.h"
#include "store/db/column.h"
#include "base/crypto/xxh64.h"

#define ADD  "INSERT INTO t (id, name, amount) VALUES (CAST(%s AS integer), %s, " \
             "CAST(%s AS double precision))"
#define FIND "SELECT id, name, amount FROM t WHERE id = CAST(%s AS integer)"

static void make_t(llm_db_t *db)
{
    ASSERT_OK(db, llm_db_run(db, "CREATE TABLE t (id INTEGER PRIMARY KEY, name TEXT, "
                                 "amount DOUBLE PRECISION)"));
}

static apr_status_t add(llm_db_t *db, const char *id, const char *name, const char *amount)
{
    const char *args[3] = { id, name, amount };

    return llm_db_query(db, test_pool, "t_add", ADD, 3, args, NULL);
}

static llm_db_rows_t *find(llm_db_t *db, const char *id)
{
    llm_db_rows_t *rows;

    ASSERT_OK(db, llm_db_select(db, test_pool, "t_find", FIND, 1, &id, &rows));
    return rows;
}

TEST_BOTH(db, writes_and_reads)
{
    llm_db_rows_t *rows;
    const char *money = llm_db_from_double(test_pool, 0.1 + 0.2);

    make_t(db);
    ASSERT_STR(money, "0.30000000000000004");
    ASSERT_OK(db, add(db, "1", "it's \"so\" %s", money));
    ASSERT_OK(db, add(db, "2", NULL, NULL));
    rows = find(db, "1");
    CU_ASSERT_EQUAL(rows->nrows, 1);
    ASSERT_STR(llm_db_cell(rows, 0, llm_db_col(rows, "name")), "it's \"so\" %s");
    CU_ASSERT_EQUAL(llm_db_int64(llm_db_cell(rows, 0, 0), 0), 1);
    CU_ASSERT_DOUBLE_EQUAL(llm_db_double(llm_db_cell(rows, 0, 2), 0), 0.3, 1e-12);
    rows = find(db, "2");
    CU_ASSERT_EQUAL(rows->nrows, 1);
    CU_ASSERT_PTR_NULL(llm_db_cell(rows, 0, 1));
    CU_ASSERT_EQUAL(find(db, "3")->nrows, 0);
    CU_ASSERT_PTR_NULL(llm_db_cell(rows, 7, 1));
    CU_ASSERT_EQUAL(llm_db_col(rows, "nothing"), -1);
}

TEST_BOTH(db, errors_have_a_meaning_and_no_parameters)
{
    const char *secret = "sk-very-secret";
    llm_db_rows_t *rows;

    make_t(db);
    ASSERT_OK(db, add(db, "1", "a", "1"));
    CU_ASSERT_EQUAL(add(db, "1", "a", "1"), APR_EEXIST);
    CU_ASSERT_EQUAL(llm_db_select(db, test_pool, "bad", "SELECT nothing FROM t", 0, NULL, &rows),
                    APR_EGENERAL);
    CU_ASSERT_PTR_NOT_NULL(strstr(db->error, "nothing"));
    CU_ASSERT_EQUAL(llm_db_query(db, test_pool, "t_add", ADD, 1, &secret, NULL), APR_EINVAL);
    CU_ASSERT_EQUAL(llm_db_query(db, test_pool, "no_label", NULL, 0, NULL, NULL), APR_ENOENT);
    if (db->kind == LLM_DB_PGSQL) {
        CU_ASSERT_EQUAL(add(db, secret, "a", "1"), APR_EGENERAL);
        CU_ASSERT_PTR_NULL(strstr(db->error, "secret"));
        CU_ASSERT_PTR_NOT_NULL(strstr(db->error, "***"));
    }
}

TEST_BOTH(db, a_failed_transaction_does_not_commit)
{
    make_t(db);
    ASSERT_OK(db, llm_db_begin(db));
    CU_ASSERT_EQUAL(llm_db_begin(db), APR_EINVAL);
    ASSERT_OK(db, add(db, "1", "a", "1"));
    CU_ASSERT_EQUAL(add(db, "1", "a", "1"), APR_EEXIST);
    CU_ASSERT_EQUAL(add(db, "2", "b", "1"), APR_EGENERAL);
    CU_ASSERT_EQUAL(llm_db_commit(db), APR_EGENERAL);
    CU_ASSERT_EQUAL(llm_db_commit(db), APR_EINVAL);
    CU_ASSERT_EQUAL(find(db, "1")->nrows, 0);

    ASSERT_OK(db, llm_db_begin(db));
    ASSERT_OK(db, add(db, "1", "a", "1"));
    ASSERT_OK(db, llm_db_savepoint(db));
    CU_ASSERT_EQUAL(add(db, "1", "a", "1"), APR_EEXIST);
    ASSERT_OK(db, llm_db_savepoint_back(db));
    ASSERT_OK(db, add(db, "2", "b", "1"));
    ASSERT_OK(db, llm_db_commit(db));
    CU_ASSERT_EQUAL(find(db, "2")->nrows, 1);
}

/** A constraint that rolls back ends the savepoints with the transaction. */
TEST(db, what_failed_first_is_told)
{
    static const char why[] = "NOT NULL constraint failed: t.a";
    llm_db_t *db = test_db(LLM_DB_SQLITE3);

    if (db == NULL) {
        return;
    }
    test_db_run(db, "CREATE TABLE t (a INTEGER NOT NULL ON CONFLICT ROLLBACK)");
    ASSERT_OK(db, llm_db_begin(db));
    ASSERT_OK(db, llm_db_savepoint(db));
    CU_ASSERT_NOT_EQUAL(llm_db_run(db, "INSERT INTO t VALUES (NULL)"), APR_SUCCESS);
    ASSERT_STR(db->error, why);
    CU_ASSERT_NOT_EQUAL(llm_db_savepoint_back(db), APR_SUCCESS);
    ASSERT_STR(db->error, why);
    CU_ASSERT_NOT_EQUAL(llm_db_rollback(db), APR_SUCCESS);
    ASSERT_STR(db->error, why);
    ASSERT_OK(db, llm_db_begin(db));    /* the next one has causes of its own */
    ASSERT_OK(db, llm_db_run(db, "ROLLBACK"));
    CU_ASSERT_NOT_EQUAL(llm_db_rollback(db), APR_SUCCESS);
    CU_ASSERT_PTR_NOT_NULL(strstr(db->error, "no transaction is active"));
}

TEST_BOTH(db, wrapping_again_gives_the_same_and_rolls_back)
{
    llm_db_t *same;

    make_t(db);
    ASSERT_OK(db, llm_db_begin(db));
    ASSERT_OK(db, add(db, "1", "a", "1"));
    CU_ASSERT_EQUAL(llm_db_wrap(&same, db->pool, db->driver, db->handle), APR_SUCCESS);
    CU_ASSERT_PTR_EQUAL(same, db);
    CU_ASSERT_EQUAL(db->in_tx, 0);
    CU_ASSERT_EQUAL(find(db, "1")->nrows, 0);
}

/** DDL of another connection makes statements stale: they are prepared again, once. */
TEST_BOTH(db, prepares_again_after_a_schema_change)
{
    llm_db_t *other = test_db_again(db->kind);

    make_t(db);
    ASSERT_OK(db, add(db, "1", "a", "1"));
    CU_ASSERT_EQUAL(find(db, "1")->nrows, 1);
    ASSERT_OK(other, llm_db_run(other, "ALTER TABLE t ADD COLUMN more TEXT"));
    ASSERT_OK(db, add(db, "2", "b", "1"));
    CU_ASSERT_EQUAL(find(db, "2")->nrows, 1);
    if (db->kind == LLM_DB_PGSQL) {
        ASSERT_OK(other, llm_db_run(other, "ALTER TABLE t ALTER COLUMN id TYPE BIGINT"));
        CU_ASSERT_EQUAL(find(db, "2")->nrows, 1);
    }
}

TEST(db, statements_survive_what_the_server_forgets)
{
    llm_db_t *db = test_db(LLM_DB_PGSQL);
    unsigned before;

    if (db == NULL) {
        return;
    }
    make_t(db);
    ASSERT_OK(db, add(db, "1", "a", "1"));
    ASSERT_OK(db, add(db, "2", "b", "1"));
    before = db->generation;
    ASSERT_OK(db, llm_db_run(db, "DEALLOCATE ALL"));
    ASSERT_OK(db, add(db, "3", "c", "1"));
    CU_ASSERT_EQUAL(db->generation, before + 1);

    ASSERT_OK(db, add(db, "4", "d", "1"));
    ASSERT_OK(db, llm_db_run(db, "DEALLOCATE ALL"));
    ASSERT_OK(db, llm_db_begin(db));
    CU_ASSERT_EQUAL(add(db, "5", "e", "1"), APR_EAGAIN);
    ASSERT_OK(db, llm_db_rollback(db));
    ASSERT_OK(db, add(db, "5", "e", "1"));
}

static int prepared_at_server(llm_db_t *db)
{
    llm_db_rows_t *rows;

    ASSERT_OK(db, llm_db_select(db, test_pool, "test_prepared", "SELECT count(*) FROM "
                                "pg_prepared_statements WHERE name LIKE '%%_t_add'", 0, NULL,
                                &rows));
    return (int)llm_db_int64(llm_db_cell(rows, 0, 0), -1);
}

/** One round trip for a statement that is used once on its connection. */
TEST(db, a_statement_is_prepared_at_its_second_use)
{
    llm_db_t *db = test_db(LLM_DB_PGSQL);

    if (db == NULL) {
        return;
    }
    make_t(db);
    ASSERT_OK(db, add(db, "1", "a", "1"));
    CU_ASSERT_EQUAL(prepared_at_server(db), 0);
    ASSERT_OK(db, add(db, "2", "b", "1"));
    CU_ASSERT_EQUAL(prepared_at_server(db), 1);
    ASSERT_OK(db, add(db, "3", "c", "1"));
    CU_ASSERT_EQUAL(prepared_at_server(db), 1);
}

/** The trap of the driver: PQreset succeeds and the statements are gone. */
TEST(db, survives_a_restart_of_the_server)
{
    llm_db_t *db = test_db(LLM_DB_PGSQL);
    const char *restart = getenv("TEST_PG_RESTART");

    if (db == NULL || restart == NULL) {
        CU_FAIL("no TEST_PG_RESTART");
        return;
    }
    make_t(db);
    ASSERT_OK(db, add(db, "1", "a", "1"));
    CU_ASSERT_EQUAL(system(restart), 0);
    CU_ASSERT_EQUAL(llm_db_begin(db), APR_ECONNRESET);
    CU_ASSERT_EQUAL(apr_dbd_check_conn(db->driver, test_pool, db->handle), 0);
    ASSERT_OK(db, add(db, "2", "b", "1"));
    test_db_kill(db);
    CU_ASSERT_EQUAL(add(db, "3", "c", "1"), APR_ECONNRESET);
    ASSERT_OK(db, llm_db_revive(db, test_pool));
    ASSERT_OK(db, add(db, "3", "c", "1"));
}

/** A statement that fails where a setting of the session is another one. */
static const char *expects(const char *name, const char *value)
{
    return apr_psprintf(test_pool, "DO $$ BEGIN IF current_setting('%s') <> '%s' THEN RAISE "
                        "EXCEPTION '%%', current_setting('%s'); END IF; END $$", name, value, name);
}

TEST(db, sessions_are_begun)
{
    llm_db_t *db = test_db(LLM_DB_PGSQL);
    llm_db_session_t how = { "a schema", 0 }, shared = { NULL, 1 };

    if (db == NULL) {
        return;
    }
    ASSERT_OK(db, llm_db_run(db, "SET datestyle = 'German'; SET client_encoding = 'LATIN1'; "
                                 "SET statement_timeout = 7000"));
    ASSERT_OK(db, llm_db_begin_session(db, &shared));
    ASSERT_OK(db, llm_db_run(db, expects("datestyle", "ISO, YMD")));
    ASSERT_OK(db, llm_db_run(db, expects("client_encoding", "UTF8")));
    ASSERT_OK(db, llm_db_run(db, expects("statement_timeout", "7s")));
    ASSERT_OK(db, llm_db_begin_session(db, &how));
    ASSERT_OK(db, llm_db_run(db, expects("statement_timeout", "3s")));
    ASSERT_OK(db, llm_db_run(db, expects("search_path", "\"a schema\"")));
    CU_ASSERT_NOT_EQUAL(llm_db_run(db, expects("search_path", "public")), APR_SUCCESS);
    ASSERT_OK(db, llm_db_run(db, "RESET ALL"));
}

TEST(db, values)
{
    CU_ASSERT_EQUAL(llm_db_bool("t", -1), 1);
    CU_ASSERT_EQUAL(llm_db_bool("true", -1), 1);
    CU_ASSERT_EQUAL(llm_db_bool("1", -1), 1);
    CU_ASSERT_EQUAL(llm_db_bool("f", -1), 0);
    CU_ASSERT_EQUAL(llm_db_bool("x", -1), -1);
    CU_ASSERT_EQUAL(llm_db_bool(NULL, -1), -1);
    CU_ASSERT_EQUAL(llm_db_int64("9223372036854775807", 0), APR_INT64_MAX);
    CU_ASSERT_EQUAL(llm_db_int64("9223372036854775808", 7), 7);
    CU_ASSERT_EQUAL(llm_db_int64("12x", 7), 7);
    CU_ASSERT_TRUE(isnan(llm_db_double("", NAN)));
    CU_ASSERT_EQUAL(llm_db_time("1970-01-01 00:00:01.5"), 1500000);
    CU_ASSERT_EQUAL(llm_db_time("2026-11-22T14:25:03.123456Z"), 1795357503123456LL);
    CU_ASSERT_EQUAL(llm_db_time("2026-11-22T16:25:03.123456+02"), 1795357503123456LL);
    CU_ASSERT_EQUAL(llm_db_time("2026-11-22 08:55:03.123456-05:30"), 1795357503123456LL);
    CU_ASSERT_EQUAL(llm_db_time("2026-11-22 19:55:03.123456+0530"), 1795357503123456LL);
    CU_ASSERT_EQUAL(llm_db_time("2026-11-22 13:55:03.123456-00:30"), 1795357503123456LL);
    CU_ASSERT_EQUAL(llm_db_time("2026-11-22 14:25:03 CET"), 0);
    CU_ASSERT_EQUAL(llm_db_time("2026-11-22 14:25:03.5 soon"), 0);
    CU_ASSERT_EQUAL(llm_db_time("2026-13-22 14:25:03"), 0);
    CU_ASSERT_EQUAL(llm_db_time("soon"), 0);
    CU_ASSERT_EQUAL(llm_db_time("2026-11-22"), 1795305600000000LL);
    CU_ASSERT_EQUAL(llm_db_time("2026-11-22 soon"), 0);
    CU_ASSERT_EQUAL(llm_db_time("infinity"), 0);
    CU_ASSERT_EQUAL(llm_db_time("-infinity"), 1);
    CU_ASSERT_EQUAL(llm_db_time("1970-01-01 00:00:00"), 1);     /* not "never" */
    CU_ASSERT_EQUAL(llm_db_time("1969-07-20 20:17:40"), 1);
    CU_ASSERT_EQUAL(llm_db_time("4713-01-01 00:00:00 BC"), 1);
    CU_ASSERT_TRUE(llm_db_time("294276-12-31 23:59:59") > llm_db_time("9998-12-31 23:59:59"));
    ASSERT_STR(llm_db_from_time(test_pool, 1795357503123456LL), "2026-11-22 14:25:03.123");
    CU_ASSERT_PTR_NULL(llm_db_from_time(test_pool, 0));
    ASSERT_STR(llm_db_from_double(test_pool, NAN), "0");
}

TEST(db, arrays)
{
    static const char *const none[] = { "", "{\"a", "[1", "[1]", "[null]", "gpt", "\"gpt\"" };
    apr_array_header_t *a = apr_array_make(test_pool, 2, sizeof(char *)), *b;

    APR_ARRAY_PUSH(a, const char *) = "plain";
    APR_ARRAY_PUSH(a, const char *) = "a,\"b\\}";
    APR_ARRAY_PUSH(a, const char *) = "";
    APR_ARRAY_PUSH(a, const char *) = "NULL";
    for (llm_db_kind_e k = LLM_DB_SQLITE3; k <= LLM_DB_PGSQL; k++) {
        CU_ASSERT_TRUE(llm_array_parse(test_pool, k, llm_array_text(test_pool, k, a), &b));
        CU_ASSERT_EQUAL_FATAL(b->nelts, 4);
        for (int i = 0; i < 4; i++) {
            ASSERT_STR(APR_ARRAY_IDX(b, i, char *), APR_ARRAY_IDX(a, i, char *));
        }
        CU_ASSERT_TRUE(llm_array_parse(test_pool, k, NULL, &b));
        CU_ASSERT_EQUAL(b->nelts, 0);
        for (size_t i = 0; i < sizeof(none) / sizeof(none[0]); i++) {
            CU_ASSERT_FALSE(llm_array_parse(test_pool, k, none[i], &b));
            CU_ASSERT_EQUAL(b->nelts, 0);
        }
    }
    CU_ASSERT_TRUE(llm_array_parse(test_pool, LLM_DB_PGSQL, "{x,NULL,\"y z\"}", &b));
    CU_ASSERT_EQUAL(b->nelts, 2);
    CU_ASSERT_FALSE(llm_array_parse(test_pool, LLM_DB_PGSQL, "{NULL}", &b));
    CU_ASSERT_TRUE(llm_array_parse(test_pool, LLM_DB_PGSQL, "{}", &b));
    CU_ASSERT_TRUE(llm_array_parse(test_pool, LLM_DB_SQLITE3, "[]", &b));
}

TEST(xxh64, known_answers)
{
    CU_ASSERT_EQUAL(llm_xxh64("", 0, 0), 0xEF46DB3751D8E999ULL);
    CU_ASSERT_EQUAL(llm_xxh64("abc", 3, 0), 0x44BC2CF5AD770999ULL);
    CU_ASSERT_EQUAL(llm_xxh64("Nobody inspects the spammish repetition", 39, 0),
                    0xFBCEA83C8A378BF1ULL);
}

TEST(db, a_lost_server_is_seen_without_asking)
{
    llm_db_t *db = test_db(LLM_DB_PGSQL);

    if (db == NULL) {
        return;
    }
    ASSERT_STR(test_db_one(db, "SELECT 1"), "1");
    CU_ASSERT_TRUE(llm_db_alive(db));
    test_db_kill(db);
    CU_ASSERT_FALSE(llm_db_alive(db));
}

static void *APR_THREAD_FUNC interrupt_soon(apr_thread_t *t, void *data)
{
    (void)t;
    usleep(100000);
    llm_db_interrupt(data, llm_db_socket(data));
    return NULL;
}

TEST(db, a_call_that_does_not_end_is_ended_from_outside)
{
    llm_db_t *db = test_db(LLM_DB_PGSQL);
    apr_time_t began = apr_time_now();
    llm_db_rows_t *rows;
    apr_thread_t *t;
    apr_status_t rv;

    if (db == NULL) {
        return;
    }
    CU_ASSERT_EQUAL(apr_thread_create(&t, NULL, interrupt_soon, db, test_pool), APR_SUCCESS);
    CU_ASSERT_EQUAL(llm_db_select(db, test_pool, "nap", "SELECT pg_sleep(20)", 0, NULL, &rows),
                    APR_ECONNRESET);
    CU_ASSERT_TRUE(apr_time_now() - began < apr_time_from_sec(5));
    apr_thread_join(&rv, t);
    CU_ASSERT_EQUAL(llm_db_revive(db, test_pool), APR_SUCCESS);
}
