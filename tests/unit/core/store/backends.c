/* SPDX-License-Identifier: Apache-2.0 */
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>
#include <apr_dbd.h>
#include <apr_strings.h>
#include "backends.h"

static char sqlite_file[64];

static const char *const driver_names[] = { NULL, "sqlite3", "pgsql" };

/** Drivers are loaded once for the process, into a pool that stays. */
static const apr_dbd_driver_t *driver_of(llm_db_kind_e kind)
{
    static apr_pool_t *forever;
    const apr_dbd_driver_t *d = NULL;

    if (forever == NULL) {
        apr_pool_create(&forever, NULL);
        apr_dbd_init(forever);
    }
    return apr_dbd_get_driver(forever, driver_names[kind], &d) == APR_SUCCESS ? d : NULL;
}

static apr_status_t unlink_file(void *data)
{
    unlink(data);
    return APR_SUCCESS;
}

typedef struct opened_t {
    const apr_dbd_driver_t *driver;
    apr_dbd_t *handle;
} opened_t;

static apr_status_t close_handle(void *data)
{
    opened_t *o = data;

    return apr_dbd_close(o->driver, o->handle);
}

llm_db_t *test_db_again(llm_db_kind_e kind)
{
    const char *params = kind == LLM_DB_PGSQL ? getenv("TEST_PG_DSN") : sqlite_file;
    const char *why = NULL;
    opened_t *o = apr_pcalloc(test_pool, sizeof(*o));
    llm_db_t *db = NULL;
    apr_pool_t *pool;

    o->driver = driver_of(kind);
    if (o->driver == NULL || params == NULL) {
        fprintf(stderr, "%s: no driver or no TEST_PG_DSN (use with_postgres.sh)\n",
                driver_names[kind]);
        CU_FAIL("database not available");
        return NULL;
    }
    apr_pool_create(&pool, test_pool);
    if (apr_dbd_open_ex(o->driver, pool, params, &o->handle, &why) != APR_SUCCESS) {
        fprintf(stderr, "%s: %s\n", driver_names[kind], why ? why : "open failed");
        CU_FAIL("database did not open");
        return NULL;
    }
    apr_pool_cleanup_register(pool, o, close_handle, apr_pool_cleanup_null);
    CU_ASSERT_EQUAL(llm_db_wrap(&db, pool, o->driver, o->handle), APR_SUCCESS);
    return db;
}

llm_db_t *test_db(llm_db_kind_e kind)
{
    llm_db_t *db;

    if (kind == LLM_DB_SQLITE3) {
        int fd;

        strcpy(sqlite_file, "/tmp/llm-test-XXXXXX");
        fd = mkstemp(sqlite_file);
        if (fd < 0) {
            CU_FAIL("no temporary file");
            return NULL;
        }
        close(fd);
        apr_pool_cleanup_register(test_pool, apr_pstrdup(test_pool, sqlite_file), unlink_file,
                                  apr_pool_cleanup_null);
    }
    db = test_db_again(kind);
    if (db != NULL && kind == LLM_DB_PGSQL) {
        ASSERT_OK(db, llm_db_run(db, "DROP SCHEMA public CASCADE; CREATE SCHEMA public"));
    }
    return db;
}

void test_db_run(llm_db_t *db, const char *sql)
{
    char *all = apr_pstrdup(test_pool, sql), *state = NULL;

    for (char *s = apr_strtok(all, ";", &state); s != NULL; s = apr_strtok(NULL, ";", &state)) {
        ASSERT_OK(db, llm_db_run(db, s));
    }
}

const char *test_db_one(llm_db_t *db, const char *sql)
{
    static unsigned count;
    const char *label = apr_psprintf(test_pool, "test_%u", ++count);
    llm_db_rows_t *rows;
    apr_status_t rv = llm_db_select(db, test_pool, label, sql, 0, NULL, &rows);

    if (rv != APR_SUCCESS) {
        fprintf(stderr, "%s: %s\n", sql, db->error);
    }
    return rv == APR_SUCCESS ? llm_db_cell(rows, 0, 0) : NULL;
}

void test_db_kill(llm_db_t *db)
{
    llm_db_t *other;
    const char *pid;

    if (db->kind != LLM_DB_PGSQL) {
        return;
    }
    pid = test_db_one(db, "SELECT pg_backend_pid()");
    other = test_db_again(LLM_DB_PGSQL);
    ASSERT_STR(test_db_one(other, apr_psprintf(test_pool, "SELECT pg_terminate_backend(%s)", pid)),
               "t");
    usleep(50000);
}
