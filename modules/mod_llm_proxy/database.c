/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_dbd.h>
#include <apr_strings.h>
#include <apr_uri.h>
#include "mod_llm_proxy/connection.h"
#include "mod_llm_proxy/database.h"
#include "mod_llm_proxy/state.h"
#include "mod_llm_proxy/state_dir.h"
#include "store/sqlite_file.h"

/* -- from database_url to a driver and its parameters ------------------------------------------ */

/** What a URL does not say itself; none of it helps against a frozen server (connection.h). */
static const struct {
    const char *name, *value;
} pq_defaults[] = {
    { "connect_timeout", "2" },         /* seconds; libpq takes no less */
    { "keepalives_idle", "15" },        /* seconds: routers forget idle connections */
    { "keepalives_interval", "5" },
    { "keepalives_count", "3" },
    { "tcp_user_timeout", "10000" },    /* milliseconds */
};
#define PQ_DEFAULTS (sizeof(pq_defaults) / sizeof(pq_defaults[0]))

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

/** Options of Prisma's URLs that libpq does not know; client_encoding is ours to say. */
static int is_prisma_option(const char *name)
{
    static const char *const names[] = { "connection_limit", "pool_timeout", "schema", "pgbouncer",
                                         "socket_timeout", "statement_cache_size",
                                         "client_encoding", NULL };

    for (int i = 0; names[i] != NULL; i++) {
        if (strcmp(names[i], name) == 0) {
            return 1;
        }
    }
    return 0;
}

/** Those of them that say something of the server. */
static void read_prisma_option(llm_db_session_t *session, apr_pool_t *p, const char *name,
                               const char *value)
{
    if (strcmp(name, "schema") == 0 && *value != '\0') {
        session->schema = decoded(p, value);
    }
    if (strcmp(name, "pgbouncer") == 0) {
        session->shared = strcmp(value, "true") == 0;
    }
}

/** Note which default the URL overrules. */
static void note_given(int *given, const char *name)
{
    for (apr_size_t i = 0; i < PQ_DEFAULTS; i++) {
        given[i] |= strcmp(pq_defaults[i].name, name) == 0;
    }
}

static void add_defaults(llm_buf_t *b, apr_pool_t *p, const int *given)
{
    for (apr_size_t i = 0; i < PQ_DEFAULTS; i++) {
        if (!given[i]) {
            add_pq(b, p, pq_defaults[i].name, pq_defaults[i].value);
        }
    }
}

/** postgresql://user:password@host:port/name?sslmode=... -> libpq's keywords */
static const char *pgsql_params(cmd_parms *cmd, const char *url, const char **params,
                                llm_db_session_t *session)
{
    apr_uri_t u;
    llm_buf_t b;
    char *state, *opt;
    int given[PQ_DEFAULTS] = { 0 };

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
            if (strcmp(opt, "connect_timeout") == 0 && apr_atoi64(eq + 1) <= 0) {
                continue;       /* libpq's "for ever" */
            }
            note_given(given, opt);
            if (is_prisma_option(opt)) {
                read_prisma_option(session, cmd->pool, opt, eq + 1);
            }
            else {
                add_pq(&b, cmd->pool, opt, eq + 1);
            }
        }
    }
    if (session->schema != NULL && (session->shared || strchr(session->schema, '"') != NULL)) {
        return "database_url: schema= goes neither with a quote in it nor beside pgbouncer=true: "
               "ALTER ROLE ... SET search_path TO ... does the same";
    }
    add_defaults(&b, cmd->pool, given);
    *params = b.p;
    return NULL;
}

/** The driver, as a package of Debian has it. */
static const char *load_driver(cmd_parms *cmd, const char *name, const char *params,
                               const llm_db_session_t *session)
{
    const apr_dbd_driver_t *driver;
    apr_status_t rv = apr_dbd_init(cmd->pool);

    if (rv == APR_SUCCESS) {
        rv = apr_dbd_get_driver(cmd->pool, name, &driver);
    }
    if (rv != APR_SUCCESS) {
        return apr_psprintf(cmd->pool, "the database driver apr_dbd_%s cannot be loaded (%pm): "
                            "Debian's package libaprutil1-dbd-%s has it", name, &rv, name);
    }
    llmp_connection_target(driver, params, session);
    return NULL;
}

const char *llmp_database_configure(cmd_parms *cmd, const char *url)
{
    const char *params, *why = NULL;
    llm_db_session_t session = { 0 };

    if (ap_find_linked_module("mod_dbd.c") == NULL) {
        return NULL;            /* without mod_dbd there are no virtual keys; said at start */
    }
    if (url == NULL || strncmp(url, "sqlite:", 7) == 0) {
        params = url ? url + 7 : apr_pstrcat(cmd->pool, llmp.state_dir, "/gateway.db", NULL);
        params += strncmp(params, "///", 3) == 0 ? 2 : 0;
        llmp.sqlite_file = params;
        return load_driver(cmd, "sqlite3", params, &session);
    }
    if (strncmp(url, "postgres", 8) != 0 || strstr(url, "://") == NULL) {
        return "database_url: only postgresql:// and sqlite:// are supported";
    }
    why = pgsql_params(cmd, url, &params, &session);
    return why ? why : load_driver(cmd, "pgsql", params, &session);
}

/* -- set up ----------------------------------------------------------------------------------- */

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
    if (rv != APR_SUCCESS && rv != APR_EBUSY) {
        return rv;
    }
    return llmp_state_dir_check(s, "the database",
                                ap_make_dirstr_parent(ptemp, llmp.sqlite_file), ptemp);
}

apr_status_t llmp_database_open(server_rec *s, apr_pool_t *ptemp)
{
    llmp.database = ap_find_linked_module("mod_dbd.c") != NULL;
    if (!llmp.database) {
        ap_log_error(APLOG_MARK, APLOG_WARNING, 0, s, LLMLOG(30)
                     "mod_dbd is not loaded: no virtual keys, and spend is not written");
        return APR_SUCCESS;
    }
    return llmp.sqlite_file ? prepare_file(s, ptemp) : APR_SUCCESS;
}
