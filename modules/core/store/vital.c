/* SPDX-License-Identifier: Apache-2.0 */
#include <errno.h>
#include <unistd.h>
#include <apr_strings.h>
#include <sqlite3.h>
#define LLM_STORE_INTERNAL
#include "store/table/who/key.h"
#include "store/record/record.h"
#include "store/vital.h"

apr_status_t llm_vital_patience(llm_db_t *db)
{
    const char *sql = db->shared ? NULL : llm_sql_text(db->kind, "lock_limit");

    return sql != NULL ? llm_db_run(db, sql) : APR_SUCCESS;
}

apr_status_t llm_vital_keys(llm_db_t *db, apr_pool_t *p)
{
    llm_key_row_t *row;
    apr_status_t rv = llm_key_by_hash(db, "", &row, p);

    return rv == APR_NOTFOUND ? APR_SUCCESS : rv;
}

static apr_status_t say_read_only(llm_db_t *db, const char *why)
{
    apr_cpystrn(db->error, why, sizeof(db->error));
    db->read_only = 1;
    return APR_FROM_OS_ERROR(EROFS);
}

/** What is open already goes on writing, but whoever opens it next could not. */
static apr_status_t look_at_file(llm_db_t *db, const char *file)
{
    sqlite3 *handle = apr_dbd_native_handle(db->driver, db->handle);
    char why[sizeof(db->error)];
    apr_status_t rv;

    if (access(file, W_OK) != 0) {
        rv = errno;
        apr_snprintf(why, sizeof(why), "%s cannot be written: %pm", file, &rv);
        return say_read_only(db, why);
    }
    return handle != NULL && sqlite3_db_readonly(handle, "main") == 1
               ? say_read_only(db, "the file was opened for reading only") : APR_SUCCESS;
}

static apr_status_t look_at_server(llm_db_t *db, apr_pool_t *p)
{
    llm_db_rows_t *rows;
    apr_status_t rv = llm_db_select(db, p, "read_only", NULL, 0, NULL, &rows);
    const char *why = rv == APR_SUCCESS ? llm_db_cell(rows, 0, 0) : NULL;

    return why != NULL ? say_read_only(db, why) : rv;
}

/** @return the number that each change of a table changes, above 0; 0: it cannot be read */
static int schema_of(const llm_db_t *db, sqlite3 *handle)
{
    const char *sql = llm_sql_text(db->kind, "schema_version");
    sqlite3_stmt *statement = NULL;
    int schema = 0;

    if (sqlite3_prepare_v2(handle, sql, -1, &statement, NULL) == SQLITE_OK &&
        sqlite3_step(statement) == SQLITE_ROW) {
        schema = 1 + sqlite3_column_int(statement, 0);
    }
    sqlite3_finalize(statement);
    return schema;
}

/**
 * To run it would wait for the ledger itself, which writes at the same time. What compiled once
 * does while no table changes.
 */
static apr_status_t compile(llm_db_t *db, const char *sql)
{
    sqlite3 *handle = apr_dbd_native_handle(db->driver, db->handle);
    int schema = handle != NULL ? schema_of(db, handle) : 0, code = SQLITE_MISUSE;
    sqlite3_stmt *statement = NULL;

    if (schema > 0 && schema == db->sound) {
        return APR_SUCCESS;
    }
    db->sound = 0;
    if (handle != NULL) {
        code = sqlite3_prepare_v2(handle, sql, -1, &statement, NULL);
        sqlite3_finalize(statement);
    }
    if (code == SQLITE_OK) {
        db->sound = schema;
        return APR_SUCCESS;
    }
    apr_cpystrn(db->error, handle ? sqlite3_errmsg(handle) : "it is closed", sizeof(db->error));
    return code == SQLITE_BUSY || code == SQLITE_LOCKED ? APR_EAGAIN : APR_EGENERAL;
}

/** What takes the rights, tables and locks of a statement, and does not run it; as it is. */
static apr_status_t explain(llm_db_t *db, apr_pool_t *p)
{
    const char *charged, *sql;
    apr_status_t rv = llm_spend_charged(db, llm_sql_text(db->kind, "ledger_charge"), &charged, p);

    if (rv != APR_SUCCESS) {
        return rv;
    }
    sql = llm_sql_fill(p, llm_sql_text(db->kind, "ledger_write"), charged, "");
    return db->kind == LLM_DB_SQLITE3 ? compile(db, sql) : llm_db_run(db, sql);
}

apr_status_t llm_vital_ledger(llm_db_t *db, const char *file, apr_pool_t *p)
{
    apr_status_t rv = db->kind == LLM_DB_PGSQL ? look_at_server(db, p)
                      : file != NULL           ? look_at_file(db, file)
                                               : APR_SUCCESS;

    return rv == APR_SUCCESS ? explain(db, p) : rv;
}
