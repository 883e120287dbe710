/* SPDX-License-Identifier: Apache-2.0 */
#include <dlfcn.h>
#include <pthread.h>
#include <sqlite3.h>
#include <stdlib.h>
#include <unistd.h>
#include <apr_dbd.h>
#include <apr_strings.h>
#include "core/config/conf_file.h"
#include "httpd/store.h"
#include "mod_llm_proxy/database/state.h"
#include "mod_llm_proxy/caller/cache.h"
#include "mod_llm_proxy/database/database.h"
#include "mod_llm_proxy/life/life.h"
#include "mod_llm_proxy/shared/memory.h"
#include "mod_llm_proxy/sink/spend.h"

#define HERE 1                  /* what the heartbeat found: it answers */

/* -- handles, which a process that ends leaves open ------------------------------------------- */

#define MOST 64

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static struct {
    const apr_dbd_driver_t *driver;
    apr_dbd_t *handle;          /* NULL: free */
} opened[MOST];

/** @return 1: was is in the list, and gives way to is */
static int note(apr_dbd_t *was, const apr_dbd_driver_t *driver, apr_dbd_t *is)
{
    int found = 0;

    pthread_mutex_lock(&lock);
    for (int i = 0; i < MOST && !found; i++) {
        found = opened[i].handle == was;
        if (found) {
            opened[i].driver = driver;
            opened[i].handle = is;
        }
    }
    pthread_mutex_unlock(&lock);
    return found;
}

/** In place of APR-util's, which it calls. */
apr_status_t apr_dbd_open_ex(const apr_dbd_driver_t *driver, apr_pool_t *p, const char *params,
                             apr_dbd_t **handle, const char **error)
{
    apr_status_t (*open_ex)(const apr_dbd_driver_t *, apr_pool_t *, const char *, apr_dbd_t **,
                            const char **) = dlsym(RTLD_NEXT, "apr_dbd_open_ex");
    apr_status_t rv = open_ex(driver, p, params, handle, error);

    if (rv == APR_SUCCESS) {
        note(NULL, driver, *handle);
    }
    return rv;
}

apr_status_t apr_dbd_close(const apr_dbd_driver_t *driver, apr_dbd_t *handle)
{
    apr_status_t (*really)(const apr_dbd_driver_t *, apr_dbd_t *) = dlsym(RTLD_NEXT,
                                                                          "apr_dbd_close");

    note(handle, NULL, NULL);
    return really(driver, handle);
}

static apr_status_t close_all(void *none)
{
    (void)none;
    for (int i = 0; i < MOST; i++) {
        if (opened[i].handle != NULL) {
            apr_dbd_close(opened[i].driver, opened[i].handle);
        }
    }
    return APR_SUCCESS;
}

/* -- the store -------------------------------------------------------------------------------- */

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
    apr_pool_cleanup_register(test_child(), NULL, close_all, apr_pool_cleanup_null);
    llmp_database_child();
    atomic_store(&llmp_database_state()->heartbeat.state, HERE);
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
