/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_TEST_BACKENDS_H
#define LLM_TEST_BACKENDS_H

/**
 * @file backends.h
 * @brief Empty databases for tests: SQLite always, PostgreSQL as with_postgres.sh offers it.
 *
 * TEST_BOTH(suite, name) { ... db ... } registers name_sqlite3 and name_pgsql. Without
 * TEST_PG_DSN the second fails: a run that left PostgreSQL out must not look green.
 */

#include "test.h"
#include "store/db/db.h"

/** A connection to a database without tables; closed with test_pool. Fails the test on NULL. */
llm_db_t *test_db(llm_db_kind_e kind);

/** One more connection to the database test_db() opened last, with its own pool. */
llm_db_t *test_db_again(llm_db_kind_e kind);

/** Run texts separated by lines of ";", e.g. a schema. */
void test_db_run(llm_db_t *db, const char *sql);

/** The first cell of a query without parameters; NULL when there is none. */
const char *test_db_one(llm_db_t *db, const char *sql);

/** End the server's side of a PostgreSQL connection; SQLite: nothing. */
void test_db_kill(llm_db_t *db);

#define TEST_BOTH(suite, name)                                                  \
    static void suite##_##name(llm_db_t *db);                                   \
    TEST(suite, name##_sqlite3)                                                 \
    {                                                                           \
        llm_db_t *db = test_db(LLM_DB_SQLITE3);                                 \
        if (db != NULL) {                                                       \
            suite##_##name(db);                                                 \
        }                                                                       \
    }                                                                           \
    TEST(suite, name##_pgsql)                                                   \
    {                                                                           \
        llm_db_t *db = test_db(LLM_DB_PGSQL);                                   \
        if (db != NULL) {                                                       \
            suite##_##name(db);                                                 \
        }                                                                       \
    }                                                                           \
    static void suite##_##name(llm_db_t *db)

#define ASSERT_OK(db, call)                                                     \
    do {                                                                        \
        apr_status_t rv_ = (call);                                              \
        if (rv_ != APR_SUCCESS) {                                               \
            fprintf(stderr, "%s:%d: %d %s\n", __FILE__, __LINE__, rv_, (db)->error); \
        }                                                                       \
        CU_ASSERT_EQUAL(rv_, APR_SUCCESS);                                      \
    } while (0)

#endif
