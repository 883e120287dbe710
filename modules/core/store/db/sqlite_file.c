/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_errno.h>
#include <apr_strings.h>
#include <sqlite3.h>
#include "store/db/sql.h"
#include "store/db/sqlite_file.h"

#define BUSY_MS 2000

apr_status_t llm_sqlite_file_prepare(const char *path, const char **why, apr_pool_t *p)
{
    sqlite3 *db = NULL;
    int rc = sqlite3_open_v2(path, &db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, NULL);

    if (rc == SQLITE_OK) {
        /* a server that restarts meets its own children, who write for a moment at a time */
        sqlite3_busy_timeout(db, BUSY_MS);
        rc = sqlite3_exec(db, llm_sql_text(LLM_DB_SQLITE3, "write_ahead"), NULL, NULL, NULL);
    }
    if (rc != SQLITE_OK) {
        *why = apr_pstrdup(p, db ? sqlite3_errmsg(db) : "out of memory");
    }
    sqlite3_close(db);
    return rc == SQLITE_OK ? APR_SUCCESS
           : (rc & 0xff) == SQLITE_BUSY || (rc & 0xff) == SQLITE_LOCKED ? APR_EBUSY : APR_EGENERAL;
}
