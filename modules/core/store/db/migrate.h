/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_STORE_MIGRATE_H
#define LLM_STORE_MIGRATE_H

/**
 * @file migrate.h
 * @brief Creates the tables that are missing.
 *
 * Tables carry LiteLLM's names and columns. A table that is there already is used as it is: its
 * migration is noted and not run, and no table of LiteLLM is ever altered. What was run is kept in
 * llm_gateway_migration with a checksum; _prisma_migrations is LiteLLM's own and not touched.
 */

#include "store/db/db.h"

/**
 * Bring a database up to date, in one transaction. Safe when several start at once: PostgreSQL
 * takes an advisory lock, SQLite's BEGIN IMMEDIATE is one. Forgets the connection's statements;
 * other open SQLite connections prepare theirs again by themselves.
 * @param applied number of migrations noted now; may be NULL
 * @return APR_SUCCESS; APR_EMISMATCH: the text of an applied migration has changed since; else a
 *         status of db.h, with db->error. Nothing has changed then. A user or a database that may
 *         not write is fine as long as every table is there.
 */
apr_status_t llm_store_migrate(llm_db_t *db, apr_pool_t *ptemp, int *applied);

#endif
