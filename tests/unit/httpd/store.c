/* SPDX-License-Identifier: Apache-2.0 */
#include <sqlite3.h>
#include <stdlib.h>
#include <unistd.h>
#include <apr_strings.h>
#include "core/config/conf_file.h"
#include "httpd/store.h"
#include "mod_llm_proxy/caller/cache.h"
#include "mod_llm_proxy/database/database.h"
#include "mod_llm_proxy/life/life.h"
#include "mod_llm_proxy/shared/state.h"
#include "mod_llm_proxy/sink/spend.h"

#define HERE 1                  /* what the heartbeat found: it answers */

const char *test_path(const char *name)
{
    const char *any = conf_file("any", "");

    return apr_pstrcat(test_pool, apr_pstrmemdup(test_pool, any, strlen(any) - 3), name, NULL);
}

static void forget(const char *name)
{
    unlink(test_path(name));
}

static void open_ledger(void)
{
    static const char *const files[] = { "spend.ring", "spend.journal", "spend.journal.offset",
                                         "spend.rejected" };

    for (size_t i = 0; i < sizeof(files) / sizeof(files[0]); i++) {
        forget(files[i]);
    }
    llmp.state_dir = test_path("");
    llmp.spend_ring_bytes = 1 << 20;
    llmp.spend_journal_bytes = 0;
    if (llmp_spend_open(llmp.server, test_pool) != APR_SUCCESS) {
        abort();
    }
}

void test_database(void)
{
    static const char *const files[] = { "gateway.db", "gateway.db-wal", "gateway.db-shm" };
    const char *url = apr_pstrcat(test_pool, "sqlite://", test_path(files[0]), NULL), *why;

    for (size_t i = 0; i < sizeof(files) / sizeof(files[0]); i++) {
        forget(files[i]);
    }
    httpd.modules[0] = "mod_dbd.c";
    why = llmp_database_configure(test_command(llmp.server, "LLMConfig"), url, NULL);
    if (why != NULL || llmp_database_open(llmp.server, test_pool) != APR_SUCCESS ||
        llmp_connection_guard(test_child()) != APR_SUCCESS) {
        fprintf(stderr, "%s\n", why);
        abort();
    }
    llmp_database_child();
    atomic_store(&llmp_shared()->heartbeat.state, HERE);
    open_ledger();
    llmp_stages_child(llmp.server, test_child());
}

const char *test_key(const char *members)
{
    request_rec *r = test_asked("POST", "/key/generate",
                                apr_pstrcat(test_pool, "{", members, "}", NULL));

    if (test_run(r) != HTTP_OK) {
        fprintf(stderr, "%s\n", test_sent(r));
        abort();
    }
    return apr_pstrdup(test_pool, test_member(r, "key"));
}

request_rec *test_asked_by(const char *key, const char *method, const char *uri, const char *body)
{
    request_rec *r = test_request(method, uri, body);

    apr_table_setn(r->headers_in, "Authorization", apr_pstrcat(r->pool, "Bearer ", key, NULL));
    return r;
}

const char *test_value(const char *sql)
{
    const char *value = NULL;
    sqlite3_stmt *stmt;
    sqlite3 *db;

    if (sqlite3_open(llmp.sqlite_file, &db) != SQLITE_OK ||
        sqlite3_prepare_v2(db, sql, -1, &stmt, NULL) != SQLITE_OK) {
        fprintf(stderr, "%s: %s\n", sql, sqlite3_errmsg(db));
        abort();
    }
    if (sqlite3_step(stmt) == SQLITE_ROW && sqlite3_column_text(stmt, 0) != NULL) {
        value = apr_pstrdup(test_pool, (const char *)sqlite3_column_text(stmt, 0));
    }
    sqlite3_finalize(stmt);
    sqlite3_close(db);
    return value;
}

void test_sql(const char *sql)
{
    char *why = NULL;
    sqlite3 *db;

    if (sqlite3_open(llmp.sqlite_file, &db) != SQLITE_OK ||
        sqlite3_exec(db, sql, NULL, NULL, &why) != SQLITE_OK) {
        fprintf(stderr, "%s: %s\n", sql, why);
        abort();
    }
    sqlite3_close(db);
}

static void written(const char *hash, double dollars, int exact, apr_time_t since)
{
    llmp_key_written(hash, dollars, exact, since);
}

apr_status_t test_flush(void)
{
    llmp_connection_t *c = llmp_connection_make();
    llm_db_t *db = llmp_database_begin(c, apr_time_from_sec(5));
    apr_status_t rv = llmp_spend_flush(llmp.server, c, db, written, 0, test_pool);

    llmp_connection_end(c);
    llmp_connection_close(c);
    return rv;
}
