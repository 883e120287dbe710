/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_dbd.h>
#include <apr_strings.h>
#include <apr_uri.h>
#include <mod_dbd.h>
#include "mod_llm_proxy/database.h"
#include "mod_llm_proxy/state.h"
#include "store/migrate.h"
#include "store/sqlite_file.h"

static APR_OPTIONAL_FN_TYPE(ap_dbd_acquire) *dbd_acquire;
static APR_OPTIONAL_FN_TYPE(ap_dbd_open) *dbd_open;
static APR_OPTIONAL_FN_TYPE(ap_dbd_close) *dbd_close;

/* -- from database_url to mod_dbd's directives ------------------------------------------------ */

/** Run one directive as if it stood in httpd.conf where cmd stands. */
static const char *run_directive(cmd_parms *cmd, const char *name, const char *args)
{
    ap_directive_t *d = apr_pcalloc(cmd->pool, sizeof(*d));

    d->directive = name;
    d->args = args;
    d->filename = cmd->directive->filename;
    d->line_num = cmd->directive->line_num;
    return ap_walk_config(d, cmd, cmd->server->lookup_defaults);
}

/** A value of libpq's keyword form: quoted, so that nothing in it ends it. */
static const char *pq_value(apr_pool_t *p, const char *v)
{
    llm_buf_t b;

    llm_buf_init(&b, p, strlen(v) + 8, 65536);
    llm_buf_add(&b, "'", 1);
    for (; *v; v++) {
        if (*v == '\'' || *v == '\\') {
            llm_buf_add(&b, "\\", 1);
        }
        llm_buf_add(&b, v, 1);
    }
    llm_buf_add(&b, "'", 1);
    return b.p;
}

static const char *decoded(apr_pool_t *p, const char *s)
{
    char *d = apr_pstrdup(p, s);

    return ap_unescape_urlencoded(d) == OK ? d : s;
}

static void add_pq(llm_buf_t *b, apr_pool_t *p, const char *name, const char *value)
{
    if (value != NULL && *value != '\0') {
        llm_buf_printf(b, "%s%s=%s", b->n ? " " : "", name, pq_value(p, decoded(p, value)));
    }
}

/** Options of Prisma's URLs that libpq does not know. */
static int is_prisma_option(const char *name)
{
    static const char *const names[] = { "connection_limit", "pool_timeout", "schema", "pgbouncer",
                                         "socket_timeout", "statement_cache_size", NULL };

    for (int i = 0; names[i] != NULL; i++) {
        if (strcmp(names[i], name) == 0) {
            return 1;
        }
    }
    return 0;
}

/** postgresql://user:password@host:port/name?sslmode=... -> libpq's keywords */
static const char *pgsql_params(cmd_parms *cmd, const char *url, const char **params)
{
    apr_uri_t u;
    llm_buf_t b;
    char *state, *opt;

    if (apr_uri_parse(cmd->pool, url, &u) != APR_SUCCESS || u.path == NULL || u.path[1] == '\0') {
        return "database_url: not of the form postgresql://user:password@host:port/database";
    }
    llm_buf_init(&b, cmd->pool, 256, 65536);
    add_pq(&b, cmd->pool, "host", u.hostname);
    add_pq(&b, cmd->pool, "port", u.port_str);
    add_pq(&b, cmd->pool, "user", u.user);
    add_pq(&b, cmd->pool, "password", u.password);
    add_pq(&b, cmd->pool, "dbname", u.path + 1);
    opt = u.query ? apr_pstrdup(cmd->pool, u.query) : NULL;
    for (opt = opt ? apr_strtok(opt, "&", &state) : NULL; opt;
         opt = apr_strtok(NULL, "&", &state)) {
        char *eq = strchr(opt, '=');

        if (eq != NULL) {
            *eq = '\0';
            if (!is_prisma_option(opt)) {
                add_pq(&b, cmd->pool, opt, eq + 1);
            }
        }
    }
    if (u.query == NULL || strstr(u.query, "connect_timeout=") == NULL) {
        add_pq(&b, cmd->pool, "connect_timeout", "5");
    }
    *params = b.p;
    return NULL;
}

static const char *quoted(apr_pool_t *p, const char *s)
{
    return apr_pstrcat(p, "\"", ap_escape_quotes(p, s), "\"", NULL);
}

const char *llmp_database_configure(cmd_parms *cmd, const char *url)
{
    const char *driver = "sqlite3", *params, *why = NULL;

    if (ap_find_linked_module("mod_dbd.c") == NULL) {
        return NULL;            /* without mod_dbd there are no virtual keys; said at start */
    }
    if (url == NULL || strncmp(url, "sqlite:", 7) == 0) {
        params = url ? url + 7 : apr_pstrcat(cmd->pool, llmp.state_dir, "/gateway.db", NULL);
        params += strncmp(params, "///", 3) == 0 ? 2 : 0;
        llmp.sqlite_file = params;
    }
    else if (strncmp(url, "postgres", 8) == 0 && strstr(url, "://") != NULL) {
        driver = "pgsql";
        why = pgsql_params(cmd, url, &params);
    }
    else {
        return "database_url: only postgresql:// and sqlite:// are supported";
    }
    if (why == NULL) {
        why = run_directive(cmd, "DBDriver", driver);
    }
    if (why == NULL) {
        why = run_directive(cmd, "DBDParams", quoted(cmd->pool, params));
    }
    return why;
}

/* -- connections ------------------------------------------------------------------------------ */

/**
 * The first connection that works creates what tables are missing: the parent cannot (mod_dbd opens
 * nothing there), and a database may come up after the server.
 */
static int migrated(llm_db_t *db)
{
    llmp_shared_t *shared = llmp_shared();
    apr_pool_t *p;
    apr_status_t rv;

    if (atomic_load_explicit(&shared->migrated, memory_order_acquire)) {
        return 1;
    }
    apr_pool_create(&p, NULL);
    rv = llm_store_migrate(db, p, NULL);
    if (rv == APR_ECONNRESET && llm_db_revive(db, p) == APR_SUCCESS) {
        rv = llm_store_migrate(db, p, NULL);    /* a connection that died in the pool */
    }
    apr_pool_destroy(p);
    if (rv != APR_SUCCESS) {
        ap_log_error(APLOG_MARK, APLOG_ERR, rv, llmp.server, LLMLOG(32)
                     "the database's tables could not be made: %s", db->error);
        return 0;
    }
    atomic_store_explicit(&shared->migrated, 1, memory_order_release);
    return 1;
}

static llm_db_t *wrap(ap_dbd_t *dbd)
{
    llm_db_t *db;

    return dbd != NULL &&
                   llm_db_wrap(&db, dbd->pool, dbd->driver, dbd->handle) == APR_SUCCESS &&
                   migrated(db)
               ? db : NULL;
}

llm_db_t *llmp_database_acquire(request_rec *r)
{
    return dbd_acquire ? wrap(dbd_acquire(r)) : NULL;
}

llm_db_t *llmp_database_connect(server_rec *s, apr_pool_t *p, void **handle)
{
    ap_dbd_t *dbd = dbd_open ? dbd_open(p, s) : NULL;
    llm_db_t *db = wrap(dbd);

    *handle = dbd;
    if (db == NULL && dbd != NULL) {
        dbd_close(s, dbd);
        *handle = NULL;
    }
    return db;
}

void llmp_database_close(server_rec *s, void *handle)
{
    if (handle != NULL) {
        dbd_close(s, handle);
    }
}

/** The embedded database's file, made by the parent for the user the children run as. */
static apr_status_t prepare_file(server_rec *s, apr_pool_t *ptemp)
{
    const char *why = "";
    apr_status_t rv = llm_sqlite_file_prepare(llmp.sqlite_file, &why, ptemp);

    if (rv != APR_SUCCESS) {
        ap_log_error(APLOG_MARK, rv == APR_EBUSY ? APLOG_WARNING : APLOG_STARTUP | APLOG_CRIT, 0, s,
                     LLMLOG(34) "the database %s: %s", llmp.sqlite_file, why);
    }
    llmp_hand_over(llmp.sqlite_file);
    return rv == APR_EBUSY ? APR_SUCCESS : rv;
}

apr_status_t llmp_database_open(server_rec *s, apr_pool_t *ptemp)
{
    dbd_acquire = APR_RETRIEVE_OPTIONAL_FN(ap_dbd_acquire);
    dbd_open = APR_RETRIEVE_OPTIONAL_FN(ap_dbd_open);
    dbd_close = APR_RETRIEVE_OPTIONAL_FN(ap_dbd_close);
    llmp.database = dbd_open != NULL;
    if (!llmp.database) {
        ap_log_error(APLOG_MARK, APLOG_WARNING, 0, s, LLMLOG(30)
                     "mod_dbd is not loaded: no virtual keys, and spend is not written");
        return APR_SUCCESS;
    }
    return llmp.sqlite_file ? prepare_file(s, ptemp) : APR_SUCCESS;
}
