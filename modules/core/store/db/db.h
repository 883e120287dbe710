/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_STORE_DB_H
#define LLM_STORE_DB_H

/**
 * @file db.h
 * @brief One database connection: statements by label, prepared lazily; results as text tables.
 *
 * A thin layer over a handle of apr_dbd that somebody else opens and closes. What it adds:
 * statements are prepared on first use and again when the server has forgotten them (restart,
 * changed schema); results are read synchronously and whole (asynchronous selects of the pgsql
 * driver report no errors); transactions do not use apr_dbd's, whose pgsql driver dereferences
 * NULL when BEGIN fails and whose end returns 0 after an error. Error texts never show parameters.
 *
 * A connection belongs to one thread at a time. Statuses of every call here:
 *   APR_SUCCESS
 *   APR_EGENERAL    the database refused the statement
 *   APR_EEXIST      a unique constraint
 *   APR_EAGAIN      busy, or a statement went stale inside a transaction: run it all again
 *   APR_ECONNRESET  the connection is gone; a statement or commit under way may have taken effect
 *   APR_EINVAL      wrong number of arguments, no transaction open
 *   APR_ENOENT      no statement with this label
 * Why a statement was refused is told by SQLSTATE classes (PostgreSQL, appendix "Error codes") and
 * by SQLite's result codes, not by texts: those come in the server's language.
 */

#include <apr_dbd.h>
#include <apr_hash.h>
#include "store/db/sql.h"

#define LLM_DB_MAX_CELLS 4000000    /**< cells of one result at the most */

typedef struct llm_db_t {
    const apr_dbd_driver_t *driver;
    apr_dbd_t *handle;
    apr_pool_t *pool;           /**< of the connection */
    llm_db_kind_e kind;
    apr_pool_t *cache;          /**< holds prepared; cleared when statements went stale */
    apr_hash_t *prepared;       /**< label -> statement */
    apr_hash_t *column_sets;    /**< column table -> llm_colset_t (column.h) */
    unsigned generation;        /**< part of prepared names, so that none is used twice */
    int shared;                 /**< see llm_db_session_t */
    int in_tx;
    int tx_failed;              /**< a statement of the open transaction failed */
    int values_refused;         /**< the last failure was a matter of the values (a constraint, out
                                     of range, not UTF-8): other values would have passed */
    int read_only;              /**< it refused to write: wrapped again, it is dialled anew, as a
                                     failover may have put another server in this one's place */
    int sound;                  /**< vital.c: 1 + the schema with which it takes spend */
    _Atomic int interrupted;    /**< by llm_db_interrupt(): nothing is waited for any more */
    apr_time_t patience;        /**< so long another writer of an embedded one is waited for */
    char state[6];              /**< SQLSTATE of the last failure; "" when none is known */
    char error[512];            /**< text of the last failure, without parameters; may be "" */
} llm_db_t;

/** A whole result; everything is text in the pool it was selected with. */
typedef struct llm_db_rows_t {
    int ncols, nrows;
    const char **names;         /**< ncols column names; unset without rows */
    const char **cells;         /**< nrows * ncols; NULL is SQL NULL */
} llm_db_rows_t;

/**
 * Wrap a handle. A second call with the same pool and handle gives the same object back, with its
 * prepared statements; a transaction left open by the last user is rolled back.
 * @param conn_pool dies with the connection
 * @return APR_SUCCESS, APR_ENOTIMPL: neither sqlite3 nor pgsql, APR_EINVAL: no handle
 */
apr_status_t llm_db_wrap(llm_db_t **out, apr_pool_t *conn_pool, const apr_dbd_driver_t *driver,
                         apr_dbd_t *handle);

/** Reconnect (PostgreSQL; a live connection as well) and forget the statements. */
apr_status_t llm_db_revive(llm_db_t *db, apr_pool_t *ptemp);

/** How a connection is to be used (PostgreSQL). */
typedef struct llm_db_session_t {
    const char *schema;         /**< of the tables, without a '"'; NULL: the search path's */
    int shared;                 /**< a pooler hands the server's connections to others between
                                     transactions: no limits are set on them */
} llm_db_session_t;

/**
 * Begin to use a connection: dates and texts as they are read here, the tables' schema, and have
 * the server end each statement in time by itself.
 */
apr_status_t llm_db_begin_session(llm_db_t *db, const llm_db_session_t *how);

/** @return the connection's socket; -1: it has none (SQLite, or closed) */
int llm_db_socket(const llm_db_t *db);

/** Whether a connection that is not in use still has its server; asks nobody, waits for nothing. */
int llm_db_alive(const llm_db_t *db);

/**
 * End the call under way, from another thread: it fails with APR_ECONNRESET on PostgreSQL, is
 * interrupted on SQLite. The caller sees to it that the connection is not closed meanwhile.
 * @param fd llm_db_socket(), asked before the call began
 */
void llm_db_interrupt(llm_db_t *db, int fd);

/** Forget prepared statements and known columns, e.g. after a migration. */
void llm_db_forget(llm_db_t *db);

/**
 * Run a statement without result.
 * @param label name in statements.sql, or of a text composed from it: [a-z0-9_], short
 * @param sql   the composed text; NULL: the text called label
 * @param args  nargs texts, NULL is SQL NULL; as many as the text has %s
 * @param nrows rows changed; may be NULL
 */
apr_status_t llm_db_query(llm_db_t *db, apr_pool_t *ptemp, const char *label, const char *sql,
                          int nargs, const char *const *args, int *nrows);

/** Run a statement with a result, read whole into p. Parameters as for llm_db_query(). */
apr_status_t llm_db_select(llm_db_t *db, apr_pool_t *p, const char *label, const char *sql,
                           int nargs, const char *const *args, llm_db_rows_t **rows);

/** Run a text as it is, not prepared and without parameters (DDL, transaction control). */
apr_status_t llm_db_run(llm_db_t *db, const char *sql);

/**
 * Transactions. After a failure inside one every statement but rollback fails, and commit rolls
 * back and returns APR_EGENERAL. APR_ECONNRESET from commit: nobody knows whether it took effect.
 */
apr_status_t llm_db_begin(llm_db_t *db);
apr_status_t llm_db_commit(llm_db_t *db);
apr_status_t llm_db_rollback(llm_db_t *db);

/** Inside a transaction: what fails behind a savepoint is undone by back, and the rest stays. */
apr_status_t llm_db_savepoint(llm_db_t *db);
apr_status_t llm_db_savepoint_back(llm_db_t *db);
apr_status_t llm_db_savepoint_done(llm_db_t *db);

/** @return the number of a column, or -1. */
int llm_db_col(const llm_db_rows_t *rows, const char *name);

/** @return a cell; NULL for SQL NULL, and for a row or column that is not there. */
const char *llm_db_cell(const llm_db_rows_t *rows, int row, int col);

/* Values of cells. Every one takes NULL for SQL NULL; what is not a value reads as def. */
apr_int64_t llm_db_int64(const char *cell, apr_int64_t def);
double llm_db_double(const char *cell, double def);
int llm_db_bool(const char *cell, int def);         /* t, true, 1; f, false, 0 */
apr_time_t llm_db_time(const char *cell);           /* UTC; 0 for none, and for ever */
int llm_db_forever(const char *cell);               /* a time that never comes; not NULL */

/* Texts for parameters. */
const char *llm_db_from_int64(apr_pool_t *p, apr_int64_t v);
const char *llm_db_from_double(apr_pool_t *p, double v);    /* 17 significant digits */
const char *llm_db_from_time(apr_pool_t *p, apr_time_t t);  /* UTC, milliseconds; NULL for 0 */

#endif
