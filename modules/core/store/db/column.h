/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_STORE_COLUMN_H
#define LLM_STORE_COLUMN_H

/**
 * @file column.h
 * @brief Tables of columns: which member of a C struct is which column, and how it is written.
 *
 * A resource (key, spend row) is one const table of llm_col_t. The columns a database really has
 * are looked up once per connection, and statements name only those: an older or newer LiteLLM
 * schema is used as it is.
 */

#include <stddef.h>
#include <apr_tables.h>
#include "store/db/db.h"

#define LLM_DB_NULL_INT   APR_INT64_MIN     /**< SQL NULL in an LLM_COL_INT member */
#define LLM_DB_NULL_BOOL  (-1)              /**< SQL NULL in an LLM_COL_BOOL member */

typedef enum llm_col_kind_e {
    LLM_COL_TEXT,       /**< const char *; NULL is SQL NULL */
    LLM_COL_DOUBLE,     /**< double; NAN is SQL NULL */
    LLM_COL_INT,        /**< apr_int64_t; LLM_DB_NULL_INT */
    LLM_COL_BOOL,       /**< int; LLM_DB_NULL_BOOL */
    LLM_COL_TIME,       /**< apr_time_t; 0 */
    LLM_COL_JSON,       /**< const char *, a JSON text; NULL. jsonb, or text in SQLite */
    LLM_COL_ARRAY,      /**< apr_array_header_t * of const char *; NULL is empty. text[], or a JSON
                             array in SQLite */
    LLM_COL_KINDS
} llm_col_kind_e;

typedef struct llm_col_t {
    const char *name;
    llm_col_kind_e kind;
    size_t offset;              /**< of the member */
    const char *empty;          /**< written for NULL: columns that are NOT NULL; else NULL */
} llm_col_t;

#define LLM_COL(type, kind, member)        { #member, LLM_COL_##kind, offsetof(type, member), NULL }
#define LLM_COL_DEF(type, kind, member, e) { #member, LLM_COL_##kind, offsetof(type, member), e }

/** The columns of a table that exist in a database; lives as long as the connection. */
typedef struct llm_colset_t {
    const llm_col_t *of;        /**< the whole table of columns */
    int n;                      /**< 0: the table is not there */
    const llm_col_t **cols;
    const char *names;          /**< "a", "b", ... to write */
    const char *reads;          /**< the same to read, without loss */
    const char *params;         /**< (CAST(%s AS t), ...) for one row */
} llm_colset_t;

/**
 * Look up which columns exist; remembered per connection until llm_db_forget().
 * @param cols  a const table that is for this one database table alone: what is remembered
 *              goes by its address
 * @param ncols entries of cols, at most 64
 * @return APR_SUCCESS, APR_ENOENT: the table is not there, or a failure of the look-up
 */
apr_status_t llm_cols_resolve(llm_db_t *db, const char *table, const llm_col_t *cols, int ncols,
                              const llm_colset_t **set);

/**
 * The same for a table that must be there: that it is not is asked again the next time, and
 * db->error has the server's reason. A transaction that is open ends with that.
 */
apr_status_t llm_cols_require(llm_db_t *db, const char *table, const llm_col_t *cols, int ncols,
                              const llm_colset_t **set);

/** @return 1 when a resolved set has the column. */
int llm_cols_has(const llm_colset_t *set, const char *name);

/** Write a row's parameters to args[0 .. set->n - 1]. */
void llm_cols_args(const llm_colset_t *set, llm_db_kind_e kind, const void *row, const char **args,
                   apr_pool_t *p);

/**
 * Fill a struct from one row of a result: members without a column become NULL of their kind, and
 * so do those whose value is none of their kind: a number that is infinite or none, no time, no
 * list. SQLite stores any text anywhere, PostgreSQL has its own NaN, and people write by hand.
 * @return a bit for each of the latter, 1 << its place in cols
 */
apr_uint64_t llm_cols_read(const llm_col_t *cols, int ncols, const llm_db_rows_t *rows, int row,
                           void *out, apr_pool_t *p);

/** Set every member to NULL of its kind. */
void llm_cols_clear(const llm_col_t *cols, int ncols, void *out);

/**
 * Texts of a PostgreSQL array literal or a JSON array; anything else: empty.
 * @param out never NULL
 * @return 0: it is no such text, or none of its elements is one
 */
int llm_array_parse(apr_pool_t *p, llm_db_kind_e kind, const char *text, apr_array_header_t **out);
const char *llm_array_text(apr_pool_t *p, llm_db_kind_e kind, const apr_array_header_t *a);

#endif
