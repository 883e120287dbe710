/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_DATABASE_H
#define LLMP_DATABASE_H

/**
 * @file database.h
 * @brief The store's database: which it is, and asking it from a request without being held up.
 *
 * Few threads of a process are in the database at a time; a few more wait for their turn, for a
 * moment; the others are told at once. So a database that is slow, frozen or away costs a bounded
 * number of threads, each for a bounded time, and the rest go on serving.
 */

#include "mod_llm_proxy/database/connection.h"

/**
 * Take a database_url: postgresql:// or sqlite:///path; NULL: a SQLite file in the state directory.
 * @param warnings const char *: what of it has no effect is added; or NULL
 * @return NULL, or an error text
 */
const char *llmp_database_configure(cmd_parms *cmd, const char *url, apr_array_header_t *warnings);

/** Make the embedded database's file; from post_config. */
apr_status_t llmp_database_open(server_rec *s, apr_pool_t *ptemp);

/** This process' connections; from child_init. */
void llmp_database_child(void);

/** Who asks: calls leave the first connection to administrators, and these leave half to calls. */
typedef enum llmp_asker_e { LLMP_ASK_KEY, LLMP_ASK_ADMIN } llmp_asker_e;

/** What is to be done on a connection; run a second time when the first one had lost its server. */
typedef apr_status_t llmp_database_work_t(llm_db_t *db, void *baton, apr_pool_t *p);

/**
 * Do work on one of the process' connections.
 * @param why  set on failure: an error text, without parameters
 * @return what work returned, or
 *         APR_ECONNREFUSED  the database is away, too slow, or too many ask: try again later
 *         EROFS             it takes no changes for now: a standby, or set to read only
 *         APR_BADARG        it refused the values as such
 */
apr_status_t llmp_database_run(llmp_asker_e who, llmp_database_work_t *work, void *baton,
                               apr_pool_t *p, const char **why);

/**
 * Begin to use a connection of one's own: as llmp_connection_begin(), and the tables are there.
 * @return NULL: it cannot be reached
 */
llm_db_t *llmp_database_begin(llmp_connection_t *c, apr_interval_time_t limit);

/** Close connections nobody needed for a while; from a thread of the process. */
void llmp_database_trim(void);

#endif
