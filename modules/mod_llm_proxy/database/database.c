/* SPDX-License-Identifier: Apache-2.0 */
#include <dlfcn.h>
#include <apr_dbd.h>
#include <apr_strings.h>
#include "mod_llm_proxy/database/connection.h"
#include "mod_llm_proxy/database/database.h"
#include "mod_llm_proxy/shared/state_dir.h"
#include "mod_llm_proxy/shared/state_dir.h"
#include "store/db/pq_url.h"
#include "store/db/sqlite_file.h"

/* -- from database_url to a driver and its parameters ------------------------------------------ */

/**
 * An option that libpq does not know would fail every connection, and only then: it is asked at the
 * start, by the library the driver has brought along, since each version knows other ones.
 * @return NULL, or what it says, which names the option alone
 */
static const char *unknown_option(apr_pool_t *p, const char *params)
{
    typedef void *parse_fn(const char *, char **);
    typedef void free_fn(void *);
    void *library = dlopen("libpq.so.5", RTLD_LAZY | RTLD_NOLOAD), *known;
    parse_fn *parse = library ? (parse_fn *)dlsym(library, "PQconninfoParse") : NULL;
    free_fn *leave = library ? (free_fn *)dlsym(library, "PQconninfoFree") : NULL;
    free_fn *leave_text = library ? (free_fn *)dlsym(library, "PQfreemem") : NULL;
    const char *why = NULL;
    char *said = NULL;

    if (parse != NULL && leave != NULL && leave_text != NULL) {
        known = parse(params, &said);
        if (known == NULL && said != NULL) {
            why = apr_psprintf(p, "database_url: %.*s", (int)strcspn(said, "\n"), said);
        }
        leave(known);
        leave_text(said);
    }
    if (library != NULL) {
        dlclose(library);
    }
    return why;
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

static const char *configure_sqlite(cmd_parms *cmd, const char *url)
{
    static const llm_db_session_t session = { 0 };
    const char *file = url ? url + 7 : apr_pstrcat(cmd->pool, llmp.state_dir, "/gateway.db", NULL);

    file += strncmp(file, "///", 3) == 0 ? 2 : 0;
    llmp.sqlite_file = file;
    return load_driver(cmd, "sqlite3", file, &session);
}

static const char *configure_pgsql(cmd_parms *cmd, const char *url, apr_array_header_t *warnings)
{
    llm_pq_url_t read;
    const char *why = llm_pq_url_read(&read, url, cmd->pool);

    if (why != NULL) {
        return why;
    }
    if (read.left_out != NULL && warnings != NULL) {
        APR_ARRAY_PUSH(warnings, const char *) = read.left_out;
    }
    why = load_driver(cmd, "pgsql", read.params, &read.session);
    return why != NULL ? why : unknown_option(cmd->pool, read.params);
}

const char *llmp_database_configure(cmd_parms *cmd, const char *url, apr_array_header_t *warnings)
{
    if (ap_find_linked_module("mod_dbd.c") == NULL) {
        return NULL;            /* without mod_dbd there are no virtual keys; said at start */
    }
    if (url == NULL || strncmp(url, "sqlite:", 7) == 0) {
        return configure_sqlite(cmd, url);
    }
    if (strncmp(url, "postgres", 8) != 0 || strstr(url, "://") == NULL) {
        return "database_url: only postgresql:// and sqlite:// are supported";
    }
    return configure_pgsql(cmd, url, warnings);
}

/* -- set up ----------------------------------------------------------------------------------- */

/**
 * The embedded database's file, made by the parent for the user the children run as. A server that
 * serves is not ended for one that cannot be opened: it is away, as another server's would be.
 */
static apr_status_t prepare_file(server_rec *s, apr_pool_t *ptemp)
{
    const char *why = "";
    apr_status_t rv = llm_sqlite_file_prepare(llmp.sqlite_file, &why, ptemp);
    int first = llmp_is_first_start();

    if (rv != APR_SUCCESS) {
        ap_log_error(APLOG_MARK, rv == APR_EBUSY ? APLOG_WARNING
                                 : first         ? APLOG_STARTUP | APLOG_CRIT
                                                 : APLOG_ERR,
                     0, s, LLMLOG(34) "the database %s: %s", llmp.sqlite_file, why);
    }
    if (rv != APR_SUCCESS && rv != APR_EBUSY) {
        return first ? rv : APR_SUCCESS;
    }
    llmp_hand_over(llmp.sqlite_file);
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
