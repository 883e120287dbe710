/* SPDX-License-Identifier: Apache-2.0 */
#include <errno.h>
#include <string.h>
#include "backends.h"
#include "store/db/migrate.h"
#include "store/vital.h"

#define KEYS   "\"LiteLLM_VerificationToken\""
#define SPEND  "\"LiteLLM_SpendLogs\""
#define EROFS_ APR_FROM_OS_ERROR(EROFS)

static void migrated(llm_db_t *db)
{
    ASSERT_OK(db, llm_store_migrate(db, test_pool, NULL));
}

static apr_status_t keys(llm_db_t *db)
{
    return llm_vital_keys(db, test_pool);
}

static apr_status_t ledger(llm_db_t *db)
{
    return llm_vital_ledger(db, NULL, test_pool);
}

#define ASSERT_SAYS(db, part)                                                   \
    do {                                                                        \
        if (strstr((db)->error, part) == NULL) {                                \
            fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, (db)->error);    \
        }                                                                       \
        CU_ASSERT_PTR_NOT_NULL(strstr((db)->error, part));                      \
    } while (0)

TEST_BOTH(vital, all_is_well_and_nothing_is_written)
{
    migrated(db);
    for (int i = 0; i < 3; i++) {
        ASSERT_OK(db, llm_vital_patience(db));
        ASSERT_OK(db, keys(db));
        ASSERT_OK(db, ledger(db));
    }
    ASSERT_STR(test_db_one(db, "SELECT COUNT(*) FROM " SPEND), "0");
    ASSERT_STR(test_db_one(db, "SELECT COUNT(*) FROM " KEYS), "0");
}

TEST_BOTH(vital, a_table_goes_and_comes)
{
    migrated(db);
    ASSERT_OK(db, keys(db));
    ASSERT_OK(db, llm_db_run(db, "ALTER TABLE " KEYS " RENAME TO away"));
    for (int i = 0; i < 2; i++) {
        CU_ASSERT_NOT_EQUAL(keys(db), APR_SUCCESS);
        ASSERT_SAYS(db, "LiteLLM_VerificationToken");
    }
    llm_db_forget(db);
    CU_ASSERT_NOT_EQUAL(keys(db), APR_SUCCESS);
    ASSERT_SAYS(db, "LiteLLM_VerificationToken");
    ASSERT_OK(db, llm_db_run(db, "ALTER TABLE away RENAME TO " KEYS));
    ASSERT_OK(db, keys(db));

    ASSERT_OK(db, ledger(db));
    ASSERT_OK(db, llm_db_run(db, "ALTER TABLE " SPEND " RENAME TO away"));
    ASSERT_OK(db, keys(db));            /* as the heartbeat does: it sees that tables changed */
    CU_ASSERT_NOT_EQUAL(ledger(db), APR_SUCCESS);
    ASSERT_SAYS(db, "LiteLLM_SpendLogs");
    ASSERT_OK(db, llm_db_run(db, "ALTER TABLE away RENAME TO " SPEND));
    ASSERT_OK(db, keys(db));
    ASSERT_OK(db, ledger(db));
}

TEST(vital, rights_of_a_role)
{
    llm_db_t *db = test_db(LLM_DB_PGSQL), *owner;

    if (db == NULL) {
        return;
    }
    migrated(db);
    owner = test_db_again(LLM_DB_PGSQL);
    test_db_run(owner, "DROP ROLE IF EXISTS poor; CREATE ROLE poor");
    ASSERT_OK(db, llm_db_run(db, "SET ROLE poor"));
    CU_ASSERT_EQUAL(keys(db), APR_ENOENT);
    ASSERT_SAYS(db, "LiteLLM_VerificationToken");

    test_db_run(owner, "GRANT USAGE ON SCHEMA public TO poor");
    CU_ASSERT_EQUAL(keys(db), APR_ENOENT);
    ASSERT_SAYS(db, "permission denied for table LiteLLM_VerificationToken");
    test_db_run(owner, "GRANT SELECT ON " KEYS " TO poor");
    ASSERT_OK(db, keys(db));

    CU_ASSERT_EQUAL(ledger(db), APR_EGENERAL);
    ASSERT_SAYS(db, "permission denied for table LiteLLM_");
    test_db_run(owner, "GRANT SELECT, INSERT ON " SPEND " TO poor");
    CU_ASSERT_EQUAL(ledger(db), APR_EGENERAL);
    ASSERT_SAYS(db, "permission denied for table LiteLLM_VerificationToken");
    test_db_run(owner, "GRANT UPDATE (\"spend\", \"total_spend\", \"last_active\") ON " KEYS
                " TO poor");
    ASSERT_OK(db, ledger(db));
    ASSERT_OK(db, llm_db_run(db, "RESET ROLE"));
    test_db_run(owner, "DROP OWNED BY poor; DROP ROLE poor");
}

TEST(vital, locked)
{
    llm_db_t *db = test_db(LLM_DB_PGSQL), *other;

    if (db == NULL) {
        return;
    }
    migrated(db);
    ASSERT_OK(db, llm_vital_patience(db));
    ASSERT_OK(db, keys(db));
    other = test_db_again(LLM_DB_PGSQL);
    test_db_run(other, "BEGIN; LOCK TABLE " KEYS);
    CU_ASSERT_EQUAL(keys(db), APR_EAGAIN);
    ASSERT_SAYS(db, "lock timeout");
    CU_ASSERT_EQUAL(ledger(db), APR_EAGAIN);
    test_db_run(other, "ROLLBACK; BEGIN; LOCK TABLE " SPEND);
    ASSERT_OK(db, keys(db));
    CU_ASSERT_EQUAL(ledger(db), APR_EAGAIN);
    test_db_run(other, "ROLLBACK");
    ASSERT_OK(db, ledger(db));
}

TEST(vital, read_only)
{
    llm_db_t *db = test_db(LLM_DB_PGSQL);

    if (db == NULL) {
        return;
    }
    migrated(db);
    ASSERT_OK(db, llm_db_run(db, "SET default_transaction_read_only = on"));
    ASSERT_OK(db, keys(db));
    CU_ASSERT_EQUAL(ledger(db), EROFS_);
    ASSERT_SAYS(db, "read only");
    CU_ASSERT_TRUE(db->read_only);
    ASSERT_OK(db, llm_db_run(db, "SET default_transaction_read_only = off"));
    ASSERT_OK(db, ledger(db));
}

/** A database of LiteLLM has more tables that are charged: each counts. */
TEST(vital, every_table_that_is_charged)
{
    llm_db_t *db = test_db(LLM_DB_PGSQL), *owner;

    if (db == NULL) {
        return;
    }
    migrated(db);
    test_db_run(db, "CREATE TABLE \"LiteLLM_TeamTable\" (\"team_id\" TEXT, \"spend\" float8)");
    owner = test_db_again(LLM_DB_PGSQL);
    test_db_run(owner, "DROP ROLE IF EXISTS poor; CREATE ROLE poor; "
                "GRANT ALL ON " KEYS ", " SPEND " TO poor; GRANT USAGE ON SCHEMA public TO poor; "
                "GRANT SELECT ON \"LiteLLM_TeamTable\" TO poor");
    ASSERT_OK(db, llm_db_run(db, "SET ROLE poor"));
    CU_ASSERT_EQUAL(ledger(db), APR_EGENERAL);
    ASSERT_SAYS(db, "LiteLLM_TeamTable");
    test_db_run(owner, "GRANT UPDATE ON \"LiteLLM_TeamTable\" TO poor");
    ASSERT_OK(db, ledger(db));
    ASSERT_OK(db, llm_db_run(db, "RESET ROLE"));
    test_db_run(owner, "DROP OWNED BY poor; DROP ROLE poor");
}

TEST(vital, file_that_cannot_be_written)
{
    llm_db_t *db = test_db(LLM_DB_SQLITE3);

    if (db == NULL) {
        return;
    }
    migrated(db);
    CU_ASSERT_EQUAL(llm_vital_ledger(db, "/nowhere/gateway.db", test_pool), EROFS_);
    ASSERT_SAYS(db, "/nowhere/gateway.db cannot be written: No such file");
    db->read_only = 0;
    ASSERT_OK(db, llm_vital_ledger(db, "/dev/null", test_pool));
}

TEST(vital, triggers_do_not_run)
{
    llm_db_t *db = test_db(LLM_DB_PGSQL);

    if (db == NULL) {
        return;
    }
    migrated(db);
    ASSERT_OK(db, llm_db_run(db, "CREATE FUNCTION never() RETURNS trigger LANGUAGE plpgsql AS "
                             "$$ BEGIN RAISE EXCEPTION 'it ran'; END $$"));
    test_db_run(db, "CREATE TRIGGER a BEFORE INSERT ON " SPEND " EXECUTE FUNCTION never(); "
                "CREATE TRIGGER b BEFORE UPDATE ON " KEYS " EXECUTE FUNCTION never()");
    ASSERT_OK(db, ledger(db));
}
