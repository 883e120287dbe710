/* SPDX-License-Identifier: Apache-2.0 */
#include <math.h>
#include <stdio.h>
#include <string.h>
#include <time.h>
#include <apr_strings.h>
#include <sqlite3.h>
#define LLM_STORE_INTERNAL
#include "store/record/record.h"

/*
 * The embedded ledger's inserts, on SQLite's own interface: apr_dbd passes every value as text,
 * reads the inserted ids back through a temporary table, and costs three times as much per row.
 * The transaction around them is the caller's, on the same connection.
 */

#define STAMP "%Y-%m-%d %H:%M:%S."
#define STAMP_SECONDS 20        /* bytes of it before the thousandths */
#define STAMP_BYTES (STAMP_SECONDS + 3)

typedef char stamp_t[24];

typedef struct insert_t {
    sqlite3_stmt *statement;
    const llm_colset_t *set;
    const llm_spend_row_t *bound;       /* the row before; what it has in common stays bound */
    apr_time_t second;          /* what text holds; rows of a batch share few seconds */
    char text[32];
    stamp_t *stamps;            /* a column's own, where its value stays bound without a copy */
} insert_t;

static apr_status_t prepare(insert_t *in, llm_db_t *db, sqlite3 *handle, apr_pool_t *p)
{
    apr_size_t n = (apr_size_t)in->set->n;
    char *marks = apr_palloc(p, 2 * n + 2), *to = marks;
    const char *sql;

    for (apr_size_t i = 0; i < n; i++) {
        *to++ = i ? ',' : '(';
        *to++ = '?';
    }
    *to++ = ')';
    *to = '\0';
    sql = llm_sql_fill(p, llm_sql_text(db->kind, "spend_insert_row"), in->set->names, marks);
    return sqlite3_prepare_v2(handle, sql, -1, &in->statement, NULL) == SQLITE_OK ? APR_SUCCESS
                                                                                  : APR_ECONNRESET;
}

static int bind_text(insert_t *in, int i, const char *v, const char *empty)
{
    v = v ? v : empty;
    return v ? sqlite3_bind_text(in->statement, i, v, -1, SQLITE_STATIC)
             : sqlite3_bind_null(in->statement, i);
}

/** @return 0: it is a time nobody can write */
static int write_second(insert_t *in, apr_time_t t)
{
    time_t second = (time_t)apr_time_sec(t);
    struct tm tm;

    if (in->second != second) {
        if (gmtime_r(&second, &tm) == NULL ||
            strftime(in->text, sizeof(in->text), STAMP, &tm) != STAMP_SECONDS) {
            return 0;
        }
        in->second = second;
    }
    return 1;
}

/** As llm_db_from_time() writes it. */
static int bind_time(insert_t *in, int i, apr_time_t t, const char *empty)
{
    char *stamp = in->stamps[i - 1];

    if (t <= 0 || !write_second(in, t)) {
        return bind_text(in, i, NULL, empty);
    }
    memcpy(stamp, in->text, STAMP_SECONDS);
    for (int k = STAMP_BYTES - 1, ms = (int)(apr_time_usec(t) / 1000); k >= STAMP_SECONDS;
         k--, ms /= 10) {
        stamp[k] = (char)('0' + ms % 10);
    }
    return sqlite3_bind_text(in->statement, i, stamp, STAMP_BYTES, SQLITE_STATIC);
}

static int bind_member(insert_t *in, int i, const llm_col_t *c, const char *member)
{
    switch (c->kind) {
    case LLM_COL_DOUBLE:
        return isfinite(*(const double *)member)
                   ? sqlite3_bind_double(in->statement, i, *(const double *)member)
                   : bind_text(in, i, NULL, c->empty);
    case LLM_COL_INT:
        return *(const apr_int64_t *)member == LLM_DB_NULL_INT
                   ? bind_text(in, i, NULL, c->empty)
                   : sqlite3_bind_int64(in->statement, i, *(const apr_int64_t *)member);
    case LLM_COL_TIME:
        return bind_time(in, i, *(const apr_time_t *)member, c->empty);
    default:
        return bind_text(in, i, *(const char *const *)member, c->empty);
    }
}

/** Models, keys and empty members repeat from row to row: comparing is cheaper than binding. */
static int same_member(const llm_col_t *c, const char *a, const char *b)
{
    if (c->kind == LLM_COL_TEXT || c->kind == LLM_COL_JSON) {
        const char *s = *(const char *const *)a, *t = *(const char *const *)b;

        return s == t || (s != NULL && t != NULL && strcmp(s, t) == 0);
    }
    return memcmp(a, b, 8) == 0;        /* double, int64 and time alike */
}

static int bind_row(insert_t *in, const llm_spend_row_t *row)
{
    const char *now = (const char *)row, *before = (const char *)in->bound;
    int rc = SQLITE_OK;

    for (int i = 0; i < in->set->n && rc == SQLITE_OK; i++) {
        const llm_col_t *c = in->set->cols[i];

        if (before == NULL || !same_member(c, now + c->offset, before + c->offset)) {
            rc = bind_member(in, i + 1, c, now + c->offset);
        }
    }
    in->bound = row;
    return rc;
}

/** Whether a failure is this row's own; everything else is the database's. */
static apr_status_t status_of(int rc)
{
    switch (rc & 0xff) {
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
    case SQLITE_TOOBIG:
        return APR_EGENERAL;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_SCHEMA:
        return APR_EAGAIN;
    default:
        return APR_ECONNRESET;
    }
}

apr_status_t llm_spend_insert_sqlite(llm_db_t *db, const llm_colset_t *set,
                                     const llm_spend_row_t *const *rows, int n, char *fresh,
                                     int *done, apr_pool_t *ptemp)
{
    sqlite3 *handle = apr_dbd_native_handle(db->driver, db->handle);
    insert_t in = { .set = set, .stamps = apr_palloc(ptemp, (apr_size_t)set->n * sizeof(stamp_t)) };
    apr_status_t rv = handle ? prepare(&in, db, handle, ptemp) : APR_ECONNRESET;
    sqlite3_mutex *own = handle ? sqlite3_db_mutex(handle) : NULL;

    sqlite3_mutex_enter(own);   /* for each value of a row it is taken again: by its owner */
    for (*done = 0; *done < n && rv == APR_SUCCESS; (*done)++) {
        int rc = bind_row(&in, rows[*done]);

        if (rc == SQLITE_OK) {
            rc = sqlite3_step(in.statement);
        }
        if (rc != SQLITE_DONE) {
            rv = status_of(rc);
            break;
        }
        fresh[*done] = sqlite3_changes(handle) > 0;
        sqlite3_reset(in.statement);
    }
    if (rv != APR_SUCCESS && handle != NULL) {
        apr_snprintf(db->error, sizeof(db->error), "%s", sqlite3_errmsg(handle));
    }
    sqlite3_finalize(in.statement);
    sqlite3_mutex_leave(own);
    return rv;
}
