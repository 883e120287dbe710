/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_STORE_VITAL_H
#define LLM_STORE_VITAL_H

/**
 * @file vital.h
 * @brief Whether a database does what the gateway lives from: asked for that itself.
 *
 * A server that answers may lack a table or a right, have a table locked, or be a standby. Nothing
 * here writes a row, and nothing runs a trigger.
 */

#include "store/db/db.h"

/** Not to wait long for a lock (PostgreSQL): once per connection. */
apr_status_t llm_vital_patience(llm_db_t *db);

/**
 * Look a key up that cannot be, with the statement calls use.
 * @return APR_SUCCESS; APR_EAGAIN: the table is locked; else a status of db.h
 */
apr_status_t llm_vital_keys(llm_db_t *db, apr_pool_t *p);

/**
 * Whether spend could be written and charged.
 * @param file of the embedded database; NULL: it is a server
 * @return APR_SUCCESS; EROFS: it takes no changes for now; APR_EAGAIN: a table is locked; else a
 *         status of db.h
 */
apr_status_t llm_vital_ledger(llm_db_t *db, const char *file, apr_pool_t *p);

#endif
