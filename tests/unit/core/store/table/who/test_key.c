/* SPDX-License-Identifier: Apache-2.0 */
#include <math.h>
#include <stdio.h>
#include <string.h>
#include <apr_strings.h>
#include "core/store/backends.h"
#include "store/table/who/key.h"
#include "store/db/migrate.h"

static apr_array_header_t *list(const char *a, const char *b)
{
    apr_array_header_t *l = apr_array_make(test_pool, 2, sizeof(const char *));

    APR_ARRAY_PUSH(l, const char *) = a;
    if (b != NULL) {
        APR_ARRAY_PUSH(l, const char *) = b;
    }
    return l;
}

/** What a deletion that succeeds says was there. */
static apr_array_header_t *deleted(llm_db_t *db, const apr_array_header_t *hashes,
                                   const apr_array_header_t *aliases)
{
    apr_array_header_t *out = apr_array_make(test_pool, 2, sizeof(llm_key_row_t *));

    ASSERT_OK(db, llm_key_delete(db, &(llm_key_names_t){ hashes, aliases }, out, test_pool));
    return out;
}

static void insert(llm_db_t *db, const char *hash, const char *alias)
{
    llm_key_row_t k;

    llm_key_clear(&k);
    k.token = hash;
    k.key_alias = alias;
    ASSERT_OK(db, llm_key_insert(db, &k, test_pool));
}

static void migrated(llm_db_t *db)
{
    ASSERT_OK(db, llm_store_migrate(db, test_pool, NULL));
}

TEST_BOTH(key, every_kind_of_column_comes_back)
{
    llm_key_row_t k, *got;
    apr_time_t when = 1795357503123000LL;

    migrated(db);
    llm_key_clear(&k);
    k.token = "h1";
    k.key_name = "sk-...abcd";
    k.key_alias = "it's \"mine\", \xc3\xa9";
    k.spend = 0.1 + 0.2;
    k.max_budget = 1e-9;
    k.expires = when;
    k.models = list("gpt-4o", "odd \"one\", \\ {x}");
    k.allowed_routes = list("llm_api_routes", NULL);
    k.metadata = "{\"tags\": [\"a\"]}";
    k.blocked = 1;
    k.tpm_limit = 9007199254740993LL;
    k.rotation_count = 3;
    ASSERT_OK(db, llm_key_insert(db, &k, test_pool));
    CU_ASSERT_EQUAL(llm_key_insert(db, &k, test_pool), APR_EEXIST);

    ASSERT_OK(db, llm_key_by_hash(db, "h1", &got, test_pool));
    CU_ASSERT_PTR_NOT_NULL_FATAL(got);
    ASSERT_STR(got->key_alias, k.key_alias);
    CU_ASSERT_TRUE(got->spend == k.spend);
    CU_ASSERT_TRUE(got->max_budget == 1e-9);
    CU_ASSERT_EQUAL(got->expires, when);
    CU_ASSERT_EQUAL_FATAL(got->models->nelts, 2);
    ASSERT_STR(APR_ARRAY_IDX(got->models, 1, char *), "odd \"one\", \\ {x}");
    CU_ASSERT_EQUAL(got->allowed_routes->nelts, 1);
    CU_ASSERT_EQUAL(got->policies->nelts, 0);
    ASSERT_STR(got->metadata, k.metadata);
    ASSERT_STR(got->aliases, "{}");
    CU_ASSERT_EQUAL(got->blocked, 1);
    CU_ASSERT_EQUAL(got->auto_rotate, 0);
    CU_ASSERT_EQUAL(got->tpm_limit, k.tpm_limit);
    CU_ASSERT_EQUAL(got->rpm_limit, LLM_DB_NULL_INT);
    CU_ASSERT_EQUAL(got->rotation_count, 3);
    CU_ASSERT_EQUAL(got->budget_reset_at, 0);
    CU_ASSERT_PTR_NULL(got->user_id);
    CU_ASSERT_PTR_NULL(got->budget_limits);
}

TEST_BOTH(key, null_members_read_as_null)
{
    llm_key_row_t *got;

    migrated(db);
    insert(db, "h1", NULL);
    ASSERT_OK(db, llm_key_by_hash(db, "h1", &got, test_pool));
    CU_ASSERT_TRUE(isnan(got->max_budget));
    CU_ASSERT_TRUE(got->spend == 0);
    CU_ASSERT_EQUAL(got->blocked, LLM_DB_NULL_BOOL);
    CU_ASSERT_EQUAL(llm_key_by_hash(db, "h2", &got, test_pool), APR_NOTFOUND);
    CU_ASSERT_PTR_NULL(got);
}

TEST_BOTH(key, many_by_hash)
{
    apr_array_header_t *out, *hashes = apr_array_make(test_pool, 1000, sizeof(const char *));

    migrated(db);
    for (int i = 0; i < 20; i++) {
        insert(db, apr_psprintf(test_pool, "h\"%d", i), NULL);
    }
    ASSERT_OK(db, llm_key_by_hashes(db, hashes, &out, test_pool));
    CU_ASSERT_EQUAL(out->nelts, 0);
    for (int i = 0; i < 1000; i++) {
        APR_ARRAY_PUSH(hashes, const char *) = apr_psprintf(test_pool, "h\"%d", 2 * i);
    }
    for (int i = 0; i < 3; i++) {
        ASSERT_OK(db, llm_key_by_hashes(db, hashes, &out, test_pool));
        CU_ASSERT_EQUAL(out->nelts, 10);
    }
}

TEST_BOTH(key, deletes_by_hash_and_alias)
{
    apr_array_header_t *out;

    migrated(db);
    insert(db, "h1", "a");
    insert(db, "h2", "a");
    insert(db, "h3", "b");
    insert(db, "h4", NULL);
    ASSERT_OK(db, llm_key_by_alias(db, "a", &out, test_pool));
    CU_ASSERT_EQUAL_FATAL(out->nelts, 2);
    ASSERT_STR(APR_ARRAY_IDX(out, 0, llm_key_row_t *)->token, "h1");

    out = deleted(db, list("h3", "unknown"), NULL);
    CU_ASSERT_EQUAL_FATAL(out->nelts, 1);
    ASSERT_STR(APR_ARRAY_IDX(out, 0, llm_key_row_t *)->key_alias, "b");
    insert(db, "h5", NULL);
    out = deleted(db, list("h5", "h1"), list("a", "b"));
    CU_ASSERT_EQUAL(out->nelts, 3);
    ASSERT_STR(test_db_one(db, "SELECT COUNT(*) FROM \"LiteLLM_VerificationToken\""), "1");
    ASSERT_OK(db, llm_key_by_alias(db, "a", &out, test_pool));
    CU_ASSERT_EQUAL(out->nelts, 0);
}

TEST(key, delete_survives_forgotten_statements)
{
    llm_db_t *db = test_db(LLM_DB_PGSQL);

    if (db == NULL) {
        return;
    }
    migrated(db);
    insert(db, "h1", "a");
    insert(db, "h2", "b");
    deleted(db, list("h1", NULL), NULL);
    ASSERT_OK(db, llm_db_run(db, "DEALLOCATE ALL"));
    CU_ASSERT_EQUAL(deleted(db, list("h2", NULL), NULL)->nelts, 1);
}

TEST_BOTH(key, a_database_that_takes_no_changes_says_so)
{
    llm_key_row_t k;

    migrated(db);
    llm_key_clear(&k);
    k.token = "h1";
    ASSERT_OK(db, llm_db_run(db, db->kind == LLM_DB_SQLITE3
                                     ? "PRAGMA query_only = 1"
                                     : "SET default_transaction_read_only = on"));
    CU_ASSERT_EQUAL(llm_key_insert(db, &k, test_pool), APR_EGENERAL);
    CU_ASSERT_TRUE(db->read_only);
    CU_ASSERT_FALSE(db->values_refused);
    ASSERT_OK(db, llm_db_run(db, db->kind == LLM_DB_SQLITE3
                                     ? "PRAGMA query_only = 0"
                                     : "SET default_transaction_read_only = off"));
}

/** Values are parameters: nothing in them is ever SQL. */
TEST_BOTH(key, hostile_texts_stay_texts)
{
    llm_key_row_t *got;
    const char *evil = "x'; DROP TABLE \"LiteLLM_VerificationToken\"; -- %s %d";

    migrated(db);
    insert(db, evil, evil);
    ASSERT_OK(db, llm_key_by_hash(db, evil, &got, test_pool));
    ASSERT_STR(got->key_alias, evil);
}

/** @return the column that is told to be no limit, after a change by hand; "": none */
static const char *unreadable_after(llm_db_t *db, const char *set)
{
    llm_key_row_t *got = NULL;
    const char *sql = apr_pstrcat(test_pool, "UPDATE \"LiteLLM_VerificationToken\" SET ", set, NULL);

    ASSERT_OK(db, llm_db_run(db, "UPDATE \"LiteLLM_VerificationToken\" SET spend = 0, "
                             "max_budget = NULL, expires = NULL, blocked = NULL, models = NULL"));
    ASSERT_OK(db, llm_db_run(db, sql));
    ASSERT_OK(db, llm_key_by_hash(db, "h1", &got, test_pool));
    return got != NULL && got->unreadable != NULL ? got->unreadable : "";
}

static const struct hand_t {
    llm_db_kind_e kind;
    const char *set, *unreadable;
} by_hand[] = {
    { LLM_DB_ANY, "max_budget = NULL", "" },
    { LLM_DB_ANY, "max_budget = 0", "" },
    { LLM_DB_ANY, "max_budget = 1, spend = 1e300", "" },
    { LLM_DB_ANY, "max_budget = -0.01", "max_budget" },
    { LLM_DB_ANY, "max_budget = 1, spend = -0.01", "spend" },
    { LLM_DB_ANY, "spend = -1", "" },                   /* nothing is held against a budget */
    { LLM_DB_PGSQL, "max_budget = 'NaN'", "max_budget" },
    { LLM_DB_PGSQL, "max_budget = 'Infinity'", "max_budget" },
    { LLM_DB_PGSQL, "max_budget = '-Infinity'", "max_budget" },
    { LLM_DB_PGSQL, "max_budget = 1, spend = 'NaN'", "spend" },
    { LLM_DB_PGSQL, "max_budget = 1, spend = 'Infinity'", "spend" },
    { LLM_DB_PGSQL, "max_budget = 1, spend = '-Infinity'", "spend" },
    { LLM_DB_PGSQL, "expires = 'infinity'", "" },
    { LLM_DB_PGSQL, "expires = '-infinity'", "" },
    { LLM_DB_PGSQL, "models = '{NULL}'", "models" },
    { LLM_DB_PGSQL, "models = '[0:1]={a,b}'", "models" },
    { LLM_DB_SQLITE3, "max_budget = 9e999", "max_budget" },
    { LLM_DB_SQLITE3, "max_budget = -9e999", "max_budget" },
    { LLM_DB_SQLITE3, "max_budget = 'NaN'", "max_budget" },
    { LLM_DB_SQLITE3, "max_budget = 'a lot'", "max_budget" },
    { LLM_DB_SQLITE3, "max_budget = ''", "max_budget" },
    { LLM_DB_SQLITE3, "max_budget = 1, spend = 9e999", "spend" },
    { LLM_DB_SQLITE3, "max_budget = 1, spend = -9e999", "spend" },
    { LLM_DB_SQLITE3, "max_budget = 1, spend = 'NaN'", "spend" },
    { LLM_DB_SQLITE3, "max_budget = 1, spend = 'none'", "spend" },
    { LLM_DB_SQLITE3, "expires = 'soon'", "expires" },
    { LLM_DB_SQLITE3, "expires = '2000-01-01'", "" },
    { LLM_DB_SQLITE3, "blocked = 'yes'", "blocked" },
    { LLM_DB_SQLITE3, "models = 'gpt'", "models" },
    { LLM_DB_SQLITE3, "models = '[1]'", "models" },
};

TEST_BOTH(key, a_limit_written_by_hand_that_is_none)
{
    migrated(db);
    insert(db, "h1", NULL);
    for (size_t i = 0; i < sizeof(by_hand) / sizeof(by_hand[0]); i++) {
        const struct hand_t *h = &by_hand[i];
        const char *got = h->unreadable;

        if (h->kind == LLM_DB_ANY || h->kind == db->kind) {
            got = unreadable_after(db, h->set);
        }
        if (strcmp(got, h->unreadable) != 0) {
            fprintf(stderr, "%s: %s\n", h->set, got);
        }
        ASSERT_STR(got, h->unreadable);
    }
}

TEST(key, columns_that_go_while_we_are_connected)
{
    llm_db_t *db = test_db(LLM_DB_PGSQL), *owner;
    llm_key_row_t *got;

    if (db == NULL) {
        return;
    }
    migrated(db);
    insert(db, "h1", NULL);
    for (int i = 0; i < 2; i++) {
        ASSERT_OK(db, llm_key_by_hash(db, "h1", &got, test_pool));
    }
    owner = test_db_again(LLM_DB_PGSQL);
    test_db_run(owner, "ALTER TABLE \"LiteLLM_VerificationToken\" DROP COLUMN policies");
    ASSERT_OK(db, llm_key_by_hash(db, "h1", &got, test_pool));
    CU_ASSERT_PTR_NOT_NULL(got);
}

/** Column by column rights: a limit that may not be read is no limit that is not there. */
TEST(key, a_column_nobody_lets_us_read)
{
    llm_db_t *db = test_db(LLM_DB_PGSQL), *owner;
    llm_key_row_t *got;

    if (db == NULL) {
        return;
    }
    migrated(db);
    insert(db, "h1", NULL);
    owner = test_db_again(LLM_DB_PGSQL);
    test_db_run(owner, "DROP ROLE IF EXISTS poor; CREATE ROLE poor; "
                "GRANT USAGE ON SCHEMA public TO poor; "
                "GRANT SELECT (token, spend, models) ON \"LiteLLM_VerificationToken\" TO poor");
    ASSERT_OK(db, llm_db_run(db, "SET ROLE poor"));
    llm_db_forget(db);
    CU_ASSERT_EQUAL(llm_key_by_hash(db, "h1", &got, test_pool), APR_EGENERAL);
    CU_ASSERT_PTR_NOT_NULL(strstr(db->error, "permission denied"));
    ASSERT_OK(db, llm_db_run(db, "RESET ROLE"));
    test_db_run(owner, "DROP OWNED BY poor; DROP ROLE poor");
}
