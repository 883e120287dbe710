/* SPDX-License-Identifier: Apache-2.0 */
#include <fcntl.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>
#include <apr_strings.h>
#include "core/store/backends.h"
#include "core/store/litellm_schema.h"
#include "base/json/json.h"
#include "store/table/who/key.h"
#include "store/db/migrate.h"
#include "store/record/rejected.h"

/* -- whose fault it is ------------------------------------------------------------------------ */

static const llm_spend_row_t *row(const char *id)
{
    llm_spend_row_t *r = apr_palloc(test_pool, sizeof(*r));

    llm_spend_clear(r);
    r->request_id = id;
    r->call_type = "acompletion";
    r->api_key = "k1";
    r->spend = 1;
    r->startTime = r->endTime = 1795357503123000LL;
    r->metadata = "{\"a\": 1}";
    return r;
}

static apr_status_t flush(llm_db_t *db, llm_spend_result_t *res)
{
    const llm_spend_row_t *rows[3] = { row("r-1"), row("r-2"), row("r-3") };

    return llm_spend_flush(db, rows, 3, res, test_pool);
}

/** Nothing was refused or stored, and once the fault is over all of it goes in. */
static void waits(llm_db_t *db, const char *fault, const char *over)
{
    llm_spend_result_t res;

    test_db_run(db, "DELETE FROM \"LiteLLM_SpendLogs\"");
    test_db_run(db, fault);
    CU_ASSERT_NOT_EQUAL(flush(db, &res), APR_SUCCESS);
    CU_ASSERT_EQUAL(res.rejected, 0);
    CU_ASSERT_EQUAL(db->in_tx, 0);
    if (res.rejected != 0 || db->error[0] == '\0') {
        fprintf(stderr, "%s: %s\n", fault, db->error);
    }
    test_db_run(db, over);
    llm_db_forget(db);
    ASSERT_OK(db, flush(db, &res));
    CU_ASSERT_EQUAL(res.inserted, 3);
}

TEST_BOTH(spend_faults, of_the_database_make_all_rows_wait)
{
    llm_key_row_t key;

    ASSERT_OK(db, llm_store_migrate(db, test_pool, NULL));
    llm_key_clear(&key);
    key.token = "k1";
    ASSERT_OK(db, llm_key_insert(db, &key, test_pool));
    /* the table goes away while statements that name it are prepared */
    waits(db, "ALTER TABLE \"LiteLLM_SpendLogs\" RENAME TO away",
          "ALTER TABLE away RENAME TO \"LiteLLM_SpendLogs\"");
    if (db->kind == LLM_DB_SQLITE3) {
        waits(db, "PRAGMA query_only = 1", "PRAGMA query_only = 0");
        return;
    }
    waits(db, "SET default_transaction_read_only = on", "SET default_transaction_read_only = off");
    waits(db, "DROP ROLE IF EXISTS only_reads; CREATE ROLE only_reads; "
              "GRANT USAGE ON SCHEMA public TO only_reads; "
              "GRANT SELECT ON ALL TABLES IN SCHEMA public TO only_reads; SET ROLE only_reads",
          "RESET ROLE; DROP OWNED BY only_reads; DROP ROLE only_reads");
    waits(db, "ALTER TABLE \"LiteLLM_VerificationToken\" RENAME spend TO cost",
          "ALTER TABLE \"LiteLLM_VerificationToken\" RENAME cost TO spend");
}

/** A full disk, and whatever else has a class of its own. */
TEST(spend_faults, go_by_sqlstate)
{
    static const struct {
        const char *state;
        int row;                /* its own matter */
    } cases[] = {
        { "53100", 0 }, { "53200", 0 }, { "53300", 0 }, { "58030", 0 }, { "57014", 0 },
        { "57P03", 0 }, { "25006", 0 }, { "40001", 0 }, { "40P01", 0 }, { "55P03", 0 },
        { "42501", 0 }, { "42P01", 0 }, { "42703", 0 }, { "XX000", 0 }, { "08006", 0 },
        { "0A000", 0 }, { "P0002", 0 }, { "28000", 0 },
        { "22P05", 1 }, { "22003", 1 }, { "23514", 1 }, { "23502", 1 }, { "44000", 1 },
        { "54000", 1 }, { "P0001", 1 },
    };
    llm_db_t *db = test_db(LLM_DB_PGSQL);
    llm_spend_result_t res;

    if (db == NULL) {
        return;
    }
    ASSERT_OK(db, llm_store_migrate(db, test_pool, NULL));
    for (apr_size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        apr_status_t rv;

        ASSERT_OK(db, llm_db_run(db, apr_psprintf(test_pool,
            "DELETE FROM \"LiteLLM_SpendLogs\"; "
            "CREATE OR REPLACE FUNCTION fault() RETURNS trigger AS $$ BEGIN "
            "RAISE EXCEPTION 'no' USING ERRCODE = '%s'; END $$ LANGUAGE plpgsql; "
            "DROP TRIGGER IF EXISTS fault ON \"LiteLLM_SpendLogs\"; "
            "CREATE TRIGGER fault BEFORE INSERT ON \"LiteLLM_SpendLogs\" FOR EACH ROW "
            "WHEN (NEW.request_id = 'r-2') EXECUTE FUNCTION fault()", cases[i].state)));
        rv = flush(db, &res);
        if ((rv == APR_SUCCESS) != cases[i].row || res.rejected != cases[i].row) {
            fprintf(stderr, "%s: %d %d %s\n", cases[i].state, rv, res.rejected, db->error);
        }
        CU_ASSERT_EQUAL(rv == APR_SUCCESS, cases[i].row);
        CU_ASSERT_EQUAL(res.rejected, cases[i].row);
        ASSERT_STR(test_db_one(db, "SELECT COUNT(*) FROM \"LiteLLM_SpendLogs\""),
                   cases[i].row ? "2" : "0");
    }
}

TEST(spend_faults, a_full_sqlite_file_makes_all_rows_wait)
{
    llm_db_t *db = test_db(LLM_DB_SQLITE3);
    llm_spend_row_t big = *row("big");
    const llm_spend_row_t *rows[2] = { row("small"), &big };
    llm_spend_result_t res;
    char *text = apr_palloc(test_pool, 200001);

    ASSERT_OK(db, llm_store_migrate(db, test_pool, NULL));
    memset(text, 'x', 200000);
    text[200000] = '\0';
    big.metadata = apr_psprintf(test_pool, "\"%s\"", text);
    test_db_one(db, "PRAGMA max_page_count = 1");       /* that is: no more than there are now */
    CU_ASSERT_NOT_EQUAL(llm_spend_flush(db, rows, 2, &res, test_pool), APR_SUCCESS);
    CU_ASSERT_EQUAL(res.rejected, 0);
    test_db_one(db, "PRAGMA max_page_count = 100000");
    ASSERT_OK(db, llm_spend_flush(db, rows, 2, &res, test_pool));
    CU_ASSERT_EQUAL(res.inserted, 2);
}

/** What a client may send at any length is charged all the same. */
TEST(spend_faults, a_text_too_long_for_an_index_is_cut)
{
    llm_db_t *db = test_db(LLM_DB_PGSQL);
    llm_spend_row_t long_one = *row("long");
    const llm_spend_row_t *rows[1] = { &long_one };
    llm_spend_result_t res;
    char *text = apr_palloc(test_pool, 20001);
    unsigned seed = 1;

    if (db == NULL) {
        return;
    }
    ASSERT_OK(db, llm_store_migrate(db, test_pool, NULL));
    for (int i = 0; i < 20000; i++) {
        seed = seed * 1103515245 + 12345;
        text[i] = (char)('a' + (seed >> 16) % 26);
    }
    text[20000] = '\0';
    long_one.end_user = text;
    ASSERT_OK(db, llm_spend_flush(db, rows, 1, &res, test_pool));
    CU_ASSERT_EQUAL(res.inserted, 1);
    CU_ASSERT_EQUAL(res.stripped, 1);
}

/** Who may only read finds LiteLLM's tables in their place, and its rows wait. */
TEST(spend_faults, a_litellm_database_that_may_only_be_read)
{
    llm_db_t *db = test_db(LLM_DB_PGSQL);
    llm_key_row_t *got;
    llm_spend_result_t res;

    if (db == NULL) {
        return;
    }
    test_db_run(db, litellm_schema);
    test_db_run(db, "INSERT INTO \"LiteLLM_VerificationToken\" (token) VALUES ('k1'); "
                    "DROP ROLE IF EXISTS only_reads; CREATE ROLE only_reads; "
                    "GRANT USAGE ON SCHEMA public TO only_reads; "
                    "GRANT SELECT ON ALL TABLES IN SCHEMA public TO only_reads; "
                    "SET ROLE only_reads");
    ASSERT_OK(db, llm_store_migrate(db, test_pool, NULL));
    ASSERT_OK(db, llm_key_by_hash(db, "k1", &got, test_pool));
    CU_ASSERT_EQUAL(flush(db, &res), APR_EACCES);
    CU_ASSERT_EQUAL(res.rejected, 0);
    CU_ASSERT_PTR_NOT_NULL(strstr(db->error, "42501"));
    test_db_run(db, "RESET ROLE; DROP TABLE \"LiteLLM_SpendLogs\"; SET ROLE only_reads");
    CU_ASSERT_EQUAL(llm_store_migrate(db, test_pool, NULL), APR_EGENERAL);
    test_db_run(db, "RESET ROLE; DROP OWNED BY only_reads; DROP ROLE only_reads");
}

/* -- the file --------------------------------------------------------------------------------- */

static const char *file_name(void)
{
    char *dir = apr_pstrdup(test_pool, "/tmp/llm-rejected-XXXXXX");

    CU_ASSERT_PTR_NOT_NULL(mkdtemp(dir));
    return apr_pstrcat(test_pool, dir, "/spend.rejected", NULL);
}

static void remove_file(const char *path)
{
    unlink(path);
    rmdir(apr_pstrndup(test_pool, path, strlen(path) - strlen("/spend.rejected")));
}

static apr_array_header_t *refused(const llm_spend_row_t *r)
{
    apr_array_header_t *a = apr_array_make(test_pool, 1, sizeof(llm_spend_refused_t));
    llm_spend_refused_t *one = apr_array_push(a);

    one->row = r;
    one->why = "ERROR:  23514: \"no\"";
    return a;
}

static char *contents(const char *path)
{
    char *text = apr_pcalloc(test_pool, 65536);
    int fd = open(path, O_RDONLY);

    CU_ASSERT_TRUE(fd >= 0 && read(fd, text, 65535) >= 0);
    close(fd);
    return text;
}

TEST(spend_rejected, a_line_holds_what_an_insert_would_have_written)
{
    const char *path = file_name();
    llm_spend_row_t r = *row("r-1");
    json_object *line, *got;
    struct stat st;
    char *text, *end;

    r.user = "it's \"me\"\n";
    r.spend = 0.1;
    r.metadata = "{\"a\":\n 1}";
    r.response = "no json";
    CU_ASSERT_EQUAL(llm_spend_rejected_append(path, 65536, refused(&r), test_pool), APR_SUCCESS);
    CU_ASSERT_EQUAL(llm_spend_rejected_append(path, 65536, refused(&r), test_pool), APR_SUCCESS);
    CU_ASSERT_EQUAL(stat(path, &st), 0);
    CU_ASSERT_EQUAL(st.st_mode & 0777, 0600);
    text = contents(path);
    end = strchr(text, '\n');
    CU_ASSERT_PTR_NOT_NULL_FATAL(end);
    CU_ASSERT_PTR_EQUAL(strchr(end + 1, '\n'), text + st.st_size - 1);
    CU_ASSERT_EQUAL_FATAL(llm_json_parse(test_pool, text, (apr_size_t)(end - text), &line, NULL),
                          APR_SUCCESS);
    ASSERT_STR(llm_json_str(line, "why"), "ERROR:  23514: \"no\"");
    got = llm_json_obj(line, "row");
    ASSERT_STR(llm_json_str(got, "request_id"), "r-1");
    ASSERT_STR(llm_json_str(got, "user"), "it's \"me\"\n");
    ASSERT_STR(llm_json_str(got, "model"), "");
    ASSERT_STR(llm_json_str(got, "startTime"), "2026-11-22 14:25:03.123");
    ASSERT_STR(llm_json_str(got, "response"), "no json");
    CU_ASSERT_EQUAL(llm_json_int(llm_json_obj(got, "metadata"), "a", 0), 1);
    CU_ASSERT_TRUE(llm_json_dbl(got, "spend", 0) == 0.1);
    CU_ASSERT_EQUAL(llm_json_int(got, "total_tokens", 7), 0);
    remove_file(path);
}

TEST(spend_rejected, a_ceiling_leaves_the_file_as_it_was)
{
    const char *path = file_name();
    apr_array_header_t *two = refused(row("r-1"));
    const char *before;

    apr_array_cat(two, refused(row("r-2")));
    CU_ASSERT_EQUAL(llm_spend_rejected_append(path, 65536, refused(row("r-0")), test_pool),
                    APR_SUCCESS);
    before = contents(path);
    CU_ASSERT_EQUAL(llm_spend_rejected_append(path, (apr_off_t)strlen(before) * 5 / 2, two,
                                              test_pool), APR_ENOSPC);
    ASSERT_STR(contents(path), before);
    remove_file(path);
    CU_ASSERT_NOT_EQUAL(llm_spend_rejected_append("/tmp", 65536, two, test_pool), APR_SUCCESS);
}
