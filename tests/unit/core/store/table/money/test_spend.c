/* SPDX-License-Identifier: Apache-2.0 */
#include <stdio.h>
#include <apr_strings.h>
#include <apr_thread_proc.h>
#include "core/store/backends.h"
#include "store/table/who/key.h"
#include "store/db/migrate.h"
#include "store/record/record.h"

static void ready(llm_db_t *db)
{
    static const char *const hashes[] = { "k1", "k2" };
    llm_key_row_t k;

    ASSERT_OK(db, llm_store_migrate(db, test_pool, NULL));
    for (int i = 0; i < 2; i++) {
        llm_key_clear(&k);
        k.token = hashes[i];
        ASSERT_OK(db, llm_key_insert(db, &k, test_pool));
    }
}

static llm_spend_row_t *row(int id, const char *key, double spend)
{
    llm_spend_row_t *r = apr_palloc(test_pool, sizeof(*r));

    llm_spend_clear(r);
    r->request_id = apr_psprintf(test_pool, "req-%d", id);
    r->call_type = "acompletion";
    r->api_key = key;
    r->spend = spend;
    r->prompt_tokens = 10;
    r->startTime = r->endTime = 1795357503123000LL;
    r->metadata = "{\"a\": 1}";
    r->request_tags = "[\"t\"]";
    return r;
}

static const llm_spend_row_t **many(int from, int n, double spend)
{
    const llm_spend_row_t **rows = apr_palloc(test_pool, (apr_size_t)n * sizeof(*rows));

    for (int i = 0; i < n; i++) {
        rows[i] = row(from + i, i % 2 ? "k1" : "k2", spend);
    }
    return rows;
}

static double spent(llm_db_t *db, const char *key)
{
    llm_key_row_t *k;

    ASSERT_OK(db, llm_key_by_hash(db, key, &k, test_pool));
    return k != NULL ? k->spend : -1;
}

static const char *count(llm_db_t *db)
{
    return test_db_one(db, "SELECT COUNT(*) FROM \"LiteLLM_SpendLogs\"");
}

TEST_BOTH(spend_flush, inserts_and_charges_once)
{
    const llm_spend_row_t **rows;
    llm_spend_result_t res;

    ready(db);
    rows = many(0, 147, 0.5);
    ASSERT_OK(db, llm_spend_flush(db, rows, 147, &res, test_pool));
    CU_ASSERT_EQUAL(res.inserted, 147);
    CU_ASSERT_EQUAL(res.duplicate, 0);
    CU_ASSERT_TRUE(spent(db, "k1") == 36.5);
    CU_ASSERT_TRUE(spent(db, "k2") == 37);
    ASSERT_STR(count(db), "147");
    ASSERT_STR(test_db_one(db, "SELECT total_spend FROM \"LiteLLM_VerificationToken\" "
                               "WHERE token = 'k2'"), db->kind == LLM_DB_PGSQL ? "37" : "37.0");

    ASSERT_STR(test_db_one(db, "SELECT COUNT(*) FROM \"LiteLLM_VerificationToken\" "
                               "WHERE last_active > '2026-01-01 00:00:00'"), "2");

    ASSERT_OK(db, llm_spend_flush(db, many(100, 100, 0.5), 100, &res, test_pool));
    CU_ASSERT_EQUAL(res.inserted, 53);
    CU_ASSERT_EQUAL(res.duplicate, 47);
    ASSERT_STR(count(db), "200");
    CU_ASSERT_TRUE(spent(db, "k1") + spent(db, "k2") == 100);
    ASSERT_OK(db, llm_spend_flush(db, rows, 0, &res, test_pool));
}

TEST_BOTH(spend_flush, the_same_id_twice_counts_once)
{
    const llm_spend_row_t *rows[3] = { row(1, "k1", 1), row(1, "k1", 1), row(2, "k1", 2) };
    llm_spend_result_t res;

    ready(db);
    ASSERT_OK(db, llm_spend_flush(db, rows, 3, &res, test_pool));
    CU_ASSERT_EQUAL(res.inserted, 2);
    CU_ASSERT_EQUAL(res.duplicate, 1);
    CU_ASSERT_TRUE(spent(db, "k1") == 3);
}

TEST_BOTH(spend_flush, columns_hold_what_the_row_held)
{
    llm_spend_row_t *r = row(1, "k1", 0.1 + 0.2);
    const llm_spend_row_t *rows[1] = { r };
    llm_spend_result_t res;
    llm_db_rows_t *got;

    ready(db);
    r->user = "it's me";
    r->completionStartTime = r->endTime + 1000;
    r->session_id = "s";
    ASSERT_OK(db, llm_spend_flush(db, rows, 1, &res, test_pool));
    ASSERT_OK(db, llm_db_select(db, test_pool, "all", "SELECT * FROM \"LiteLLM_SpendLogs\"", 0,
                                NULL, &got));
    CU_ASSERT_EQUAL_FATAL(got->nrows, 1);
#define CELL(name) llm_db_cell(got, 0, llm_db_col(got, name))
    CU_ASSERT_DOUBLE_EQUAL(llm_db_double(CELL("spend"), 0), 0.3, 1e-14);
    CU_ASSERT_TRUE(spent(db, "k1") == 0.1 + 0.2);
    ASSERT_STR(CELL("user"), "it's me");
    ASSERT_STR(CELL("model"), "");
    ASSERT_STR(CELL("metadata"), "{\"a\": 1}");
    ASSERT_STR(CELL("messages"), "{}");
    ASSERT_STR(CELL("team_id"), NULL);
    CU_ASSERT_EQUAL(llm_db_time(CELL("startTime")), r->startTime);
    CU_ASSERT_EQUAL(llm_db_time(CELL("completionStartTime")), r->endTime + 1000);
    CU_ASSERT_EQUAL(llm_db_time(CELL("created_at")), r->endTime);
    CU_ASSERT_EQUAL(llm_db_int64(CELL("prompt_tokens"), 0), 10);
#undef CELL
}

/** Many keys, some of them nobody's, and a name that has to be quoted. */
TEST_BOTH(spend_flush, each_of_many_keys_is_charged_its_own)
{
    const llm_spend_row_t *rows[60];
    llm_spend_result_t res;
    llm_key_row_t k;

    ready(db);
    for (int i = 0; i < 30; i++) {
        llm_key_clear(&k);
        k.token = apr_psprintf(test_pool, "a\"%d\\'", i);
        ASSERT_OK(db, llm_key_insert(db, &k, test_pool));
        rows[i] = row(i, k.token, i + 0.25);
        rows[59 - i] = row(59 - i, i < 15 ? k.token : apr_psprintf(test_pool, "gone%d", i), 100);
    }
    for (int again = 0; again < 2; again++) {
        ASSERT_OK(db, llm_spend_flush(db, rows, 60, &res, test_pool));
        CU_ASSERT_EQUAL(res.inserted, again ? 0 : 60);
        for (int i = 0; i < 30; i++) {
            CU_ASSERT_TRUE(spent(db, rows[i]->api_key) == i + 0.25 + (i < 15 ? 100 : 0));
        }
    }
    CU_ASSERT_TRUE(spent(db, "k1") == 0);
}

TEST_BOTH(spend_flush, a_call_that_cost_nothing_is_activity)
{
    const llm_spend_row_t *rows[1] = { row(1, "k1", 0) };
    llm_spend_result_t res;

    ready(db);
    ASSERT_OK(db, llm_spend_flush(db, rows, 1, &res, test_pool));
    ASSERT_STR(test_db_one(db, "SELECT COUNT(*) FROM \"LiteLLM_VerificationToken\" "
                               "WHERE last_active IS NOT NULL"), "1");
}

TEST_BOTH(spend_flush, users_teams_and_organizations_are_charged)
{
    static const char *const tables[][2] = { { "User", "user_id" }, { "Team", "team_id" },
                                             { "Organization", "organization_id" } };
    const llm_spend_row_t **rows;
    llm_spend_result_t res;

    ready(db);
    for (int i = 0; i < 3; i++) {
        const char *table = apr_psprintf(test_pool, "\"LiteLLM_%sTable\"", tables[i][0]);

        ASSERT_OK(db, llm_db_run(db, apr_psprintf(test_pool, "CREATE TABLE %s (%s TEXT PRIMARY KEY,"
                                 " spend DOUBLE PRECISION NOT NULL)", table, tables[i][1])));
        ASSERT_OK(db, llm_db_run(db, apr_psprintf(test_pool, "INSERT INTO %s VALUES ('a', 0.5), "
                                 "('b', 0)", table)));
    }
    rows = many(0, 4, 1);
    for (int i = 0; i < 4; i++) {
        llm_spend_row_t *r = row(i, "k1", 1);

        r->user = r->team_id = r->organization_id = i < 3 ? "a" : "c";
        rows[i] = r;
    }
    ASSERT_OK(db, llm_spend_flush(db, rows, 4, &res, test_pool));
    for (int i = 0; i < 3; i++) {
        ASSERT_STR(test_db_one(db, apr_psprintf(test_pool, "SELECT COUNT(*) FROM "
                               "\"LiteLLM_%sTable\" WHERE spend = CASE %s WHEN 'a' THEN 3.5 "
                               "ELSE 0 END", tables[i][0], tables[i][1])), "2");
    }
}

/** One row a database refuses must not hold up the ledger. */
TEST(spend_flush, a_bad_row_does_not_stop_the_others)
{
    llm_db_t *db = test_db(LLM_DB_PGSQL);
    const llm_spend_row_t **rows;
    llm_spend_row_t *bad;
    llm_spend_result_t res;

    if (db == NULL) {
        return;
    }
    ready(db);
    rows = many(0, 70, 1);
    bad = row(5, "k1", 1);
    bad->metadata = "{\"nul\": \"\\u0000\"}";
    rows[5] = bad;
    bad = row(6, "k2", 1);
    bad->user = "not \xff utf-8";
    bad->completion_tokens = 1LL << 40;
    rows[6] = bad;
    ASSERT_OK(db, llm_spend_flush(db, rows, 70, &res, test_pool));
    CU_ASSERT_EQUAL(res.inserted, 70);
    CU_ASSERT_EQUAL(res.stripped, 1);           /* the NUL is mended before it is refused */
    CU_ASSERT_EQUAL(res.rejected, 0);
    CU_ASSERT_TRUE(strlen(res.why) > 0);
    CU_ASSERT_TRUE(spent(db, "k1") + spent(db, "k2") == 70);
    ASSERT_STR(test_db_one(db, "SELECT \"user\" FROM \"LiteLLM_SpendLogs\" "
                               "WHERE request_id = 'req-6'"), "not \xef\xbf\xbd utf-8");
    ASSERT_STR(test_db_one(db, "SELECT metadata->>'nul' FROM \"LiteLLM_SpendLogs\" "
                               "WHERE request_id = 'req-5'"), "\xef\xbf\xbd");

    ASSERT_OK(db, llm_db_run(db, "ALTER TABLE \"LiteLLM_SpendLogs\" ADD CONSTRAINT no7 "
                                 "CHECK (request_id <> 'req-77')"));
    ASSERT_OK(db, llm_spend_flush(db, many(70, 10, 1), 10, &res, test_pool));
    CU_ASSERT_EQUAL(res.inserted, 9);
    CU_ASSERT_EQUAL(res.rejected, 1);
    CU_ASSERT_PTR_EQUAL(strstr(res.why, "req-77: "), res.why);
    CU_ASSERT_EQUAL(res.duplicate, 0);
    CU_ASSERT_TRUE(spent(db, "k1") + spent(db, "k2") == 79);
}

/** Refused are the batches of 64, 32, 16, 8, 4, 2 and the row: one by one it would be 66. */
TEST(spend_flush, a_refused_batch_is_halved)
{
    llm_db_t *db = test_db(LLM_DB_PGSQL);
    const llm_spend_row_t **rows;
    llm_spend_row_t *bad = row(37, "k1", 1);
    llm_spend_result_t res;

    if (db == NULL) {
        return;
    }
    ready(db);
    rows = many(0, 64, 1);
    bad->user = "\xff";
    rows[37] = bad;
    ASSERT_OK(db, llm_spend_flush(db, rows, 64, &res, test_pool));
    CU_ASSERT_EQUAL(res.inserted, 64);
    CU_ASSERT_EQUAL(res.stripped, 1);
    ASSERT_STR(count(db), "64");
    CU_ASSERT_TRUE(spent(db, "k1") + spent(db, "k2") == 64);
    CU_ASSERT_PTR_NOT_NULL(apr_hash_get(db->prepared, "spend_insert_32", APR_HASH_KEY_STRING));
    CU_ASSERT_PTR_NOT_NULL(apr_hash_get(db->prepared, "spend_insert_2", APR_HASH_KEY_STRING));
}

/** The connection is cut at every stage; whatever happened, the repetition ends right. */
TEST(spend_flush, replay_neither_loses_nor_doubles)
{
    llm_db_t *db = test_db(LLM_DB_PGSQL);
    const llm_spend_row_t **rows;
    llm_spend_result_t res;
    apr_status_t rv;

    if (db == NULL) {
        return;
    }
    ready(db);
    rows = many(0, 20, 1);

    /* before the transaction */
    test_db_kill(db);
    CU_ASSERT_EQUAL(llm_spend_flush(db, rows, 20, &res, test_pool), APR_ECONNRESET);
    ASSERT_OK(db, llm_db_revive(db, test_pool));
    ASSERT_STR(count(db), "0");

    /* inside: the server ends the connection while a row is inserted */
    ASSERT_OK(db, llm_db_run(db, "CREATE FUNCTION cut() RETURNS trigger AS $$ BEGIN "
                                 "PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NEW; END "
                                 "$$ LANGUAGE plpgsql"));
    ASSERT_OK(db, llm_db_run(db, "CREATE TRIGGER cut AFTER INSERT ON \"LiteLLM_SpendLogs\" "
                                 "FOR EACH ROW WHEN (NEW.request_id = 'req-19') "
                                 "EXECUTE FUNCTION cut()"));
    rv = llm_spend_flush(db, rows, 20, &res, test_pool);
    CU_ASSERT_EQUAL(rv, APR_ECONNRESET);
    ASSERT_OK(db, llm_db_revive(db, test_pool));
    ASSERT_STR(count(db), "0");

    /* inside commit: a deferred trigger runs there */
    ASSERT_OK(db, llm_db_run(db, "DROP TRIGGER cut ON \"LiteLLM_SpendLogs\""));
    ASSERT_OK(db, llm_db_run(db, "CREATE CONSTRAINT TRIGGER cut AFTER INSERT ON "
                                 "\"LiteLLM_SpendLogs\" DEFERRABLE INITIALLY DEFERRED "
                                 "FOR EACH ROW WHEN (NEW.request_id = 'req-19') "
                                 "EXECUTE FUNCTION cut()"));
    rv = llm_spend_flush(db, rows, 20, &res, test_pool);
    CU_ASSERT_EQUAL(rv, APR_ECONNRESET);
    ASSERT_OK(db, llm_db_revive(db, test_pool));
    ASSERT_OK(db, llm_db_run(db, "DROP TRIGGER cut ON \"LiteLLM_SpendLogs\""));

    /* committed, but the answer never came: the caller only knows that it must repeat */
    ASSERT_OK(db, llm_spend_flush(db, rows, 20, &res, test_pool));
    CU_ASSERT_EQUAL(res.inserted, 20);
    test_db_kill(db);
    CU_ASSERT_EQUAL(llm_spend_flush(db, rows, 20, &res, test_pool), APR_ECONNRESET);
    ASSERT_OK(db, llm_db_revive(db, test_pool));
    ASSERT_OK(db, llm_spend_flush(db, rows, 20, &res, test_pool));
    CU_ASSERT_EQUAL(res.inserted, 0);
    CU_ASSERT_EQUAL(res.duplicate, 20);
    ASSERT_STR(count(db), "20");
    CU_ASSERT_TRUE(spent(db, "k1") == 10);
    CU_ASSERT_TRUE(spent(db, "k2") == 10);

    /* forgotten statements: one call, one repetition inside it */
    ASSERT_OK(db, llm_db_run(db, "DEALLOCATE ALL"));
    ASSERT_OK(db, llm_spend_flush(db, many(20, 20, 1), 20, &res, test_pool));
    CU_ASSERT_EQUAL(res.inserted, 20);
}

typedef struct flusher_t {
    llm_db_t *db;
    apr_pool_t *pool;
    const llm_spend_row_t **rows;
    llm_spend_result_t res;
    apr_status_t rv;
} flusher_t;

static void *APR_THREAD_FUNC flush_thread(apr_thread_t *t, void *data)
{
    flusher_t *f = data;

    (void)t;
    f->rv = llm_spend_flush(f->db, f->rows, 200, &f->res, f->pool);
    return NULL;
}

/** Two servers replay the same rows: each row is charged by one of them. */
TEST_BOTH(spend_flush, two_writers_charge_once)
{
    flusher_t f[2] = { { .db = db }, { .db = test_db_again(db->kind) } };
    apr_thread_t *t[2];
    apr_status_t rv;

    ready(db);
    for (int i = 0; i < 2; i++) {
        f[i].rows = many(0, 200, 1);
        apr_pool_create(&f[i].pool, NULL);
    }
    for (int i = 0; i < 2; i++) {
        apr_thread_create(&t[i], NULL, flush_thread, &f[i], test_pool);
    }
    for (int i = 0; i < 2; i++) {
        apr_thread_join(&rv, t[i]);
        ASSERT_OK(f[i].db, f[i].rv);
        apr_pool_destroy(f[i].pool);
    }
    CU_ASSERT_EQUAL(f[0].res.inserted + f[1].res.inserted, 200);
    ASSERT_STR(count(db), "200");
    CU_ASSERT_TRUE(spent(db, "k1") + spent(db, "k2") == 200);
}

TEST(spend_flush, without_the_table_it_says_so)
{
    llm_db_t *db = test_db(LLM_DB_SQLITE3);
    const llm_spend_row_t *rows[1] = { row(1, "k1", 1) };
    llm_spend_result_t res;

    CU_ASSERT_EQUAL(llm_spend_flush(db, rows, 1, &res, test_pool), APR_ENOENT);
    CU_ASSERT_PTR_NOT_NULL(strstr(db->error, "LiteLLM_SpendLogs"));
    CU_ASSERT_EQUAL(db->in_tx, 0);
}

/** SQLite has rolled back by then, and has nothing to say of that. */
TEST(spend_flush, a_full_disk_is_told_as_such)
{
    llm_db_t *db = test_db(LLM_DB_SQLITE3);
    llm_spend_result_t res;

    if (db == NULL) {
        return;
    }
    ready(db);
    test_db_one(db, "PRAGMA max_page_count = 1");       /* as many as there are */
    CU_ASSERT_EQUAL(llm_spend_flush(db, many(0, 1000, 1), 1000, &res, test_pool), APR_ECONNRESET);
    ASSERT_STR(db->error, "database or disk is full");
    test_db_one(db, "PRAGMA max_page_count = 100000");
    ASSERT_OK(db, llm_spend_flush(db, many(0, 1000, 1), 1000, &res, test_pool));
    CU_ASSERT_EQUAL(res.inserted, 1000);
}
