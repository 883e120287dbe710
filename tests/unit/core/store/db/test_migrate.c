/* SPDX-License-Identifier: Apache-2.0 */
#include <stdio.h>
#include <apr_thread_proc.h>
#include "core/store/backends.h"
#include "core/store/litellm_schema.h"
#include "store/table/who/key.h"
#include "store/db/migrate.h"
#include "store/record/record.h"

TEST_BOTH(migrate, creates_what_is_missing_once)
{
    int applied = -1;

    ASSERT_OK(db, llm_store_migrate(db, test_pool, &applied));
    CU_ASSERT_EQUAL(applied, 2);
    ASSERT_OK(db, llm_store_migrate(db, test_pool, &applied));
    CU_ASSERT_EQUAL(applied, 0);
    ASSERT_STR(test_db_one(db, "SELECT COUNT(*) FROM \"LiteLLM_VerificationToken\""), "0");
    ASSERT_STR(test_db_one(db, "SELECT COUNT(*) FROM \"LiteLLM_SpendLogs\""), "0");
    ASSERT_STR(test_db_one(db, "SELECT COUNT(*) FROM llm_gateway_migration"), "2");
}

/** As an administrator does to make room; a restart is what the log tells him to do. */
TEST_BOTH(migrate, makes_a_dropped_table_again)
{
    ASSERT_OK(db, llm_store_migrate(db, test_pool, NULL));
    ASSERT_OK(db, llm_db_run(db, "DROP TABLE \"LiteLLM_SpendLogs\""));
    ASSERT_OK(db, llm_store_migrate(db, test_pool, NULL));
    ASSERT_STR(test_db_one(db, "SELECT COUNT(*) FROM \"LiteLLM_SpendLogs\""), "0");
    ASSERT_STR(test_db_one(db, "SELECT COUNT(*) FROM llm_gateway_migration"), "2");
}

TEST_BOTH(migrate, refuses_a_changed_text)
{
    ASSERT_OK(db, llm_store_migrate(db, test_pool, NULL));
    ASSERT_OK(db, llm_db_run(db, "UPDATE llm_gateway_migration SET checksum = 'x' "
                                 "WHERE version = 2"));
    CU_ASSERT_EQUAL(llm_store_migrate(db, test_pool, NULL), APR_EMISMATCH);
    CU_ASSERT_PTR_NOT_NULL(strstr(db->error, "spend_logs"));
    CU_ASSERT_EQUAL(db->in_tx, 0);
}

typedef struct racer_t {
    llm_db_t *db;
    apr_pool_t *pool;
    int applied;
    apr_status_t rv;
} racer_t;

static void *APR_THREAD_FUNC race(apr_thread_t *t, void *data)
{
    racer_t *r = data;

    (void)t;
    r->rv = llm_store_migrate(r->db, r->pool, &r->applied);
    return NULL;
}

TEST_BOTH(migrate, two_at_once_agree)
{
    racer_t r[2] = { { .db = db }, { .db = test_db_again(db->kind) } };
    apr_thread_t *t[2];
    apr_status_t rv;

    for (int i = 0; i < 2; i++) {
        apr_pool_create(&r[i].pool, NULL);      /* not of test_pool: pools are not thread safe */
        apr_thread_create(&t[i], NULL, race, &r[i], test_pool);
    }
    for (int i = 0; i < 2; i++) {
        apr_thread_join(&rv, t[i]);
        ASSERT_OK(r[i].db, r[i].rv);
        apr_pool_destroy(r[i].pool);
    }
    CU_ASSERT_EQUAL(r[0].applied + r[1].applied, 2);
}

/** A database of LiteLLM is used as it is: nothing altered, missing columns left out. */
TEST(migrate, an_existing_litellm_database)
{
    llm_db_t *db = test_db(LLM_DB_PGSQL);
    llm_key_row_t key, *got;
    llm_spend_row_t row;
    const llm_spend_row_t *rows[1] = { &row };
    llm_spend_result_t res;
    static const char columns[] = "SELECT string_agg(table_name || column_name || data_type, ',' "
                                  "ORDER BY table_name, column_name) FROM "
                                  "information_schema.columns WHERE table_name LIKE 'LiteLLM%%'";
    const char *before;

    if (db == NULL) {
        return;
    }
    test_db_run(db, litellm_schema);
    before = test_db_one(db, columns);
    ASSERT_OK(db, llm_store_migrate(db, test_pool, NULL));
    ASSERT_STR(test_db_one(db, columns), before);

    llm_key_clear(&key);
    key.token = "hash-1";
    key.key_type = "default";           /* no such column here */
    key.metadata = "{\"a\": [1, \"x\"]}";
    ASSERT_OK(db, llm_key_insert(db, &key, test_pool));
    ASSERT_OK(db, llm_key_by_hash(db, "hash-1", &got, test_pool));
    ASSERT_STR(got->metadata, "{\"a\": [1, \"x\"]}");
    CU_ASSERT_PTR_NULL(got->key_type);
    ASSERT_STR(test_db_one(db, "SELECT of_another_day FROM \"LiteLLM_VerificationToken\""), "7");

    llm_spend_clear(&row);
    row.request_id = "r-1";
    row.api_key = "hash-1";
    row.team_id = "team-1";
    row.spend = 0.25;
    row.startTime = row.endTime = apr_time_now();
    row.messages = "[]";                /* no such column here */
    row.request_tags = "[\"a\"]";
    ASSERT_OK(db, llm_spend_flush(db, rows, 1, &res, test_pool));
    CU_ASSERT_EQUAL(res.inserted, 1);
    ASSERT_STR(test_db_one(db, "SELECT spend FROM \"LiteLLM_VerificationToken\""), "0.25");
    ASSERT_STR(test_db_one(db, "SELECT spend FROM \"LiteLLM_TeamTable\""), "0.25");
    ASSERT_STR(test_db_one(db, "SELECT request_tags->>0 FROM \"LiteLLM_SpendLogs\""), "a");
}
