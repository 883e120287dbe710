/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_STORE_SQL_H
#define LLM_STORE_SQL_H

/**
 * @file sql.h
 * @brief The SQL texts of the store, generated from store/sql by store/sql/embed.awk.
 *
 * SQL is kept in .sql files because that is how it is read, tried in psql and reviewed; a C table
 * of string literals would hide it behind quotes, most of all the migrations.
 */

#include "llm.h"

typedef enum llm_db_kind_e { LLM_DB_ANY = 0, LLM_DB_SQLITE3, LLM_DB_PGSQL } llm_db_kind_e;

typedef struct llm_sql_stmt_t {
    const char *name;           /**< NULL ends the table */
    llm_db_kind_e kind;         /**< LLM_DB_ANY: the same text for both */
    const char *text;
} llm_sql_stmt_t;

typedef struct llm_sql_migration_t {
    int version;                /**< 0 ends the table; ascending for one back end */
    const char *name;
    llm_db_kind_e kind;
    const char *creates;        /**< skipped when this table is there already; NULL: never */
    const char *const *steps;   /**< one statement each, NULL at the end */
} llm_sql_migration_t;

extern const llm_sql_stmt_t llm_sql_statements[];
extern const llm_sql_migration_t llm_sql_migrations[];

/** @return the text called name for this back end, or NULL. */
const char *llm_sql_text(llm_db_kind_e kind, const char *name);

/** Put columns for every {columns} and values for every {values} of a text. */
const char *llm_sql_fill(apr_pool_t *p, const char *text, const char *columns, const char *values);

/** Put the names of a table for every {table} and of its column for every {id}, quoted. */
const char *llm_sql_for(apr_pool_t *p, const char *text, const char *table, const char *id);

#endif
