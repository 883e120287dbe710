/* SPDX-License-Identifier: Apache-2.0 */
#include <dlfcn.h>
#include <errno.h>
#include <poll.h>
#include <stdatomic.h>
#include <string.h>
#include <sys/socket.h>
#include <apr_lib.h>
#include <apr_strings.h>
#include <sqlite3.h>
#include "store/db/db.h"

/* for each of the 15 tries APR's driver makes, with all of the process' connections locked out */
#define BUSY_MS 10
#define WRITER apr_time_from_msec(4500)         /* for another writer, without that */
#define WRITER_STEP apr_time_from_msec(10)
#define WRAPPED_KEY "llm_db"

typedef struct prepared_t {
    apr_dbd_prepared_t *stmt;
    const char *name;           /* on the server; generation and label; NULL: not there yet */
    int nargs;
} prepared_t;

/** What the beginning of an SQLSTATE means, first hit wins. */
static const struct {
    const char *state;
    apr_status_t status;
    int values;                 /* of this row; every other class is the database's own matter */
} states[] = {
    { "08", APR_ECONNRESET, 0 },        /* connection exception */
    { "57P", APR_ECONNRESET, 0 },       /* the server is going, gone or coming */
    { "40", APR_EBUSY, 0 },             /* serialization, deadlock */
    { "55P03", APR_EBUSY, 0 },          /* a lock was not to be had */
    { "57014", APR_EBUSY, 0 },          /* not within statement_timeout */
    { "26", APR_EAGAIN, 0 },            /* no such prepared statement */
    { "23505", APR_EEXIST, 1 },
    { "23", APR_EGENERAL, 1 },          /* a constraint */
    { "22", APR_EGENERAL, 1 },          /* a value: out of range, not UTF-8, not JSON */
    { "44", APR_EGENERAL, 1 },          /* a view's CHECK OPTION */
    { "54000", APR_EGENERAL, 1 },       /* too long for an index, for a page, for jsonb */
    { "54001", APR_EGENERAL, 1 },       /* JSON nested too deep */
    { "P0001", APR_EGENERAL, 1 },       /* a trigger's RAISE EXCEPTION */
};

/** What an error text means where there is no SQLSTATE: the end of a connection is told by libpq
 * (not translated: httpd never sets a locale), stale statements by their name (fail). */
static const struct {
    const char *text;
    apr_status_t status;
} meanings[] = {
    { "server closed the connection", APR_ECONNRESET },
    { "no connection to the server", APR_ECONNRESET },
    { "connection not open", APR_ECONNRESET },
    { "SSL connection has been closed", APR_ECONNRESET },
    { "could not receive data from server", APR_ECONNRESET },
    { "could not send data to server", APR_ECONNRESET },
    { "SSL SYSCALL error", APR_ECONNRESET },
    { "terminating connection", APR_ECONNRESET },
    { "database schema has changed", APR_EAGAIN },
    { "not an error", APR_EAGAIN },     /* SQLite, after DDL on this very connection */
    { "cached plan must not change", APR_EAGAIN },
    { "deadlock detected", APR_EBUSY },
    { "could not serialize", APR_EBUSY },
    { "duplicate key value", APR_EEXIST },
};

static void new_cache(llm_db_t *db)
{
    db->prepared = apr_hash_make(db->cache);
    /* not in the cache: a caller may hold a set while a statement of his is prepared again */
    db->column_sets = apr_hash_make(db->pool);
    db->generation++;
}

void llm_db_forget(llm_db_t *db)
{
    /* the sqlite3 driver finalizes old statements when it closes, and never binds them again */
    apr_pool_clear(db->cache);
    new_cache(db);
}

/** libpq is the driver's, and loaded for all (apr_dso_load): it is there when the driver is. */
static void *libpq(const llm_db_t *db, const char *name, void **handle)
{
    *handle = db->kind == LLM_DB_PGSQL ? apr_dbd_native_handle(db->driver, db->handle) : NULL;
    return *handle ? dlsym(RTLD_DEFAULT, name) : NULL;
}

/**
 * Have PostgreSQL's errors say their SQLSTATE: "ERROR:  23505: duplicate ...". apr_dbd shows the
 * text alone.
 */
static void want_states(llm_db_t *db)
{
    enum { VERBOSE = 2 };       /* PQERRORS_VERBOSE of libpq-fe.h */
    int (*set_verbosity)(void *, int);
    void *handle;

    *(void **)&set_verbosity = libpq(db, "PQsetErrorVerbosity", &handle);
    if (set_verbosity != NULL) {
        set_verbosity(handle, VERBOSE);
    }
}

int llm_db_socket(const llm_db_t *db)
{
    int (*socket_of)(const void *);
    void *handle;

    *(void **)&socket_of = libpq(db, "PQsocket", &handle);
    return socket_of != NULL ? socket_of(handle) : -1;
}

/**
 * A server that went away has closed its end, and one that ends a session says so unasked: an idle
 * connection has nothing to read while it lives.
 */
int llm_db_alive(const llm_db_t *db)
{
    struct pollfd look = { llm_db_socket(db), POLLIN, 0 };
    int n;

    if (look.fd < 0) {
        return db->kind != LLM_DB_PGSQL;
    }
    do {
        n = poll(&look, 1, 0);
    } while (n < 0 && errno == EINTR);
    return n == 0;
}

void llm_db_interrupt(llm_db_t *db, int fd)
{
    if (db->kind == LLM_DB_SQLITE3) {
        atomic_store(&db->interrupted, 1);
        sqlite3_interrupt(apr_dbd_native_handle(db->driver, db->handle));
    }
    else if (fd >= 0) {
        shutdown(fd, SHUT_RDWR);
    }
}

/** apr_dbd_check_conn() leaves a connection alone that lives. */
static void redial(llm_db_t *db)
{
    void (*reset)(void *);
    void *handle;

    *(void **)&reset = libpq(db, "PQreset", &handle);
    if (reset != NULL) {
        reset(handle);
    }
    db->in_tx = db->tx_failed = db->read_only = 0;
    llm_db_forget(db);
}

apr_status_t llm_db_wrap(llm_db_t **out, apr_pool_t *conn_pool, const apr_dbd_driver_t *driver,
                         apr_dbd_t *handle)
{
    llm_db_t *db = NULL;
    const char *name;
    void *known = NULL;

    *out = NULL;
    if (driver == NULL || handle == NULL) {
        return APR_EINVAL;
    }
    apr_pool_userdata_get(&known, WRAPPED_KEY, conn_pool);
    db = known;
    if (db != NULL && db->handle == handle) {
        if (db->in_tx) {
            llm_db_rollback(db);
        }
        if (db->read_only) {
            redial(db);
        }
        *out = db;
        return APR_SUCCESS;
    }
    db = apr_pcalloc(conn_pool, sizeof(*db));
    db->driver = driver;
    db->handle = handle;
    db->pool = conn_pool;
    name = apr_dbd_name(driver);
    db->kind = strcmp(name, "pgsql") == 0     ? LLM_DB_PGSQL
               : strcmp(name, "sqlite3") == 0 ? LLM_DB_SQLITE3
                                              : LLM_DB_ANY;
    if (db->kind == LLM_DB_ANY) {
        return APR_ENOTIMPL;
    }
    if (db->kind == LLM_DB_SQLITE3) {
        sqlite3_busy_timeout(apr_dbd_native_handle(driver, handle), BUSY_MS);
    }
    want_states(db);
    apr_pool_create(&db->cache, conn_pool);
    /* not from 0: the same connection, wrapped again with another pool, has names in use */
    db->generation = (unsigned)(apr_time_now() & 0xffffff);
    new_cache(db);
    /* copies the key: a literal of this library could be unmapped before the pool goes */
    apr_pool_userdata_set(db, WRAPPED_KEY, NULL, conn_pool);
    *out = db;
    return APR_SUCCESS;
}

apr_status_t llm_db_revive(llm_db_t *db, apr_pool_t *ptemp)
{
    redial(db);
    return apr_dbd_check_conn(db->driver, ptemp, db->handle) == 0 ? APR_SUCCESS : APR_ECONNRESET;
}

/** Replace every occurrence of a parameter in text; shorter ones than this tell nothing. */
static void mask(char *text, const char *value)
{
    apr_size_t n = value != NULL ? strlen(value) : 0;
    char *at;

    if (n < 3) {
        return;
    }
    while ((at = strstr(text, value)) != NULL) {
        memset(at, '*', 3);
        memmove(at + 3, at + n, strlen(at + n) + 1);
        if (n == 3 && strncmp(value, "***", 3) == 0) {
            return;
        }
    }
}

/** The SQLSTATE in "SEVERITY:  XXXXX: text". */
static void read_state(llm_db_t *db, const char *text)
{
    const char *at = strstr(text, ":  ");
    apr_size_t n = at ? strspn(at + 3, "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ") : 0;

    db->state[0] = '\0';
    if (n == 5 && at[8] == ':' && at < text + strcspn(text, "\r\n")) {
        apr_cpystrn(db->state, at + 3, sizeof(db->state));
    }
}

static apr_status_t meaning_of_state(llm_db_t *db)
{
    for (apr_size_t i = 0; i < sizeof(states) / sizeof(states[0]); i++) {
        if (db->state[0] && strncmp(db->state, states[i].state, strlen(states[i].state)) == 0) {
            db->values_refused = states[i].values;
            return states[i].status;
        }
    }
    return APR_EGENERAL;
}

static apr_status_t meaning_of_sqlite(llm_db_t *db)
{
    sqlite3 *handle = apr_dbd_native_handle(db->driver, db->handle);
    int rc = handle ? sqlite3_extended_errcode(handle) : SQLITE_OK;

    switch (rc & 0xff) {
    case SQLITE_CONSTRAINT:
        db->values_refused = 1;
        return rc == SQLITE_CONSTRAINT_UNIQUE || rc == SQLITE_CONSTRAINT_PRIMARYKEY ? APR_EEXIST
                                                                                    : APR_EGENERAL;
    case SQLITE_MISMATCH:
    case SQLITE_TOOBIG:
        db->values_refused = 1;
        return APR_EGENERAL;
    case SQLITE_READONLY:
        db->read_only = 1;
        return APR_EGENERAL;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return APR_EBUSY;
    default:
        return APR_EGENERAL;
    }
}

/** libpq knows that a connection is lost in whatever words it says so. */
static int is_lost(const llm_db_t *db)
{
    enum { BAD = 1 };           /* CONNECTION_BAD of libpq-fe.h */
    int (*status)(const void *);
    void *handle;

    *(void **)&status = libpq(db, "PQstatus", &handle);
    return status != NULL && status(handle) == BAD;
}

static apr_status_t meaning_of_text(const char *text)
{
    for (apr_size_t i = 0; i < sizeof(meanings) / sizeof(meanings[0]); i++) {
        if (strstr(text, meanings[i].text) != NULL) {
            return meanings[i].status;
        }
    }
    return APR_EGENERAL;
}

/**
 * Note the error text: its first line (DETAIL and CONTEXT quote values), parameters masked.
 * @param name of the prepared statement; NULL: none
 */
static apr_status_t fail(llm_db_t *db, int code, const char *name, int nargs,
                         const char *const *args)
{
    const char *text = apr_dbd_error(db->driver, db->handle, code);
    apr_status_t rv;

    if (text == NULL) {
        text = "unknown error";
    }
    db->values_refused = 0;
    read_state(db, text);
    rv = db->kind == LLM_DB_SQLITE3 ? meaning_of_sqlite(db)
         : is_lost(db)              ? APR_ECONNRESET
                                    : meaning_of_state(db);
    db->read_only = db->read_only || strcmp(db->state, "25006") == 0;
    if (rv == APR_EGENERAL && !db->values_refused) {
        rv = meaning_of_text(text);
    }
    /* only a message about the statement itself has its name in it */
    if (rv == APR_EGENERAL && name != NULL && strstr(text, name) != NULL) {
        rv = APR_EAGAIN;
    }
    apr_cpystrn(db->error, text, sizeof(db->error));
    db->error[strcspn(db->error, "\r\n")] = '\0';
    for (int i = 0; i < nargs; i++) {
        mask(db->error, args[i]);
    }
    db->tx_failed = db->in_tx;
    return rv;
}

static apr_status_t refuse(llm_db_t *db, apr_status_t rv, const char *why, const char *label)
{
    apr_snprintf(db->error, sizeof(db->error), "%s: %s", label, why);
    db->values_refused = 0;
    return rv;
}

static int count_args(const char *sql)
{
    int n = 0;

    for (; *sql != '\0'; sql++) {
        if (sql[0] == '%' && apr_isalpha(sql[1])) {
            n++;
        }
        else if (sql[0] == '%' && sql[1] == '%') {
            sql++;
        }
    }
    return n;
}

/**
 * A statement's first use on a connection goes to PostgreSQL as it is, in one round trip: many are
 * used once, and on a far link the second one is felt. From its next use on it is prepared.
 */
static apr_status_t make_statement(llm_db_t *db, const char *label, const char *sql, int again,
                                   prepared_t **out)
{
    prepared_t *s = apr_pcalloc(db->cache, sizeof(*s));
    int code;

    if (sql == NULL && (sql = llm_sql_text(db->kind, label)) == NULL) {
        return refuse(db, APR_ENOENT, "no such statement", label);
    }
    s->nargs = count_args(sql);
    if (again || db->kind != LLM_DB_PGSQL) {
        s->name = apr_psprintf(db->cache, "llm_%u_%s", db->generation, label);
    }
    code = apr_dbd_prepare(db->driver, db->cache, db->handle, sql, s->name, &s->stmt);
    if (code != 0) {
        return fail(db, code, NULL, 0, NULL);
    }
    apr_hash_set(db->prepared, apr_pstrdup(db->cache, label), APR_HASH_KEY_STRING, s);
    *out = s;
    return APR_SUCCESS;
}

static apr_status_t prepare(llm_db_t *db, const char *label, const char *sql, prepared_t **out)
{
    prepared_t *s = apr_hash_get(db->prepared, label, APR_HASH_KEY_STRING);

    *out = s;
    if (s != NULL && s->name != NULL) {
        return APR_SUCCESS;
    }
    return make_statement(db, label, sql, s != NULL, out);
}

/** One call of a statement: what query and select share. */
typedef struct call_t {
    const char *label, *sql;
    int nargs;
    const char *const *args;
    int changed;
    apr_dbd_results_t *res;     /* in raw, set by a select */
    apr_pool_t *raw;            /* NULL: a query */
} call_t;

static apr_status_t call_once(llm_db_t *db, apr_pool_t *ptemp, call_t *c)
{
    prepared_t *s = NULL;
    apr_status_t rv = prepare(db, c->label, c->sql, &s);
    const char **args = (const char **)c->args;
    int code;

    if (rv != APR_SUCCESS) {
        return rv;
    }
    if (s->nargs != c->nargs) {
        return refuse(db, APR_EINVAL, "wrong number of arguments", c->label);
    }
    if (c->raw != NULL) {
        code = apr_dbd_pselect(db->driver, c->raw, db->handle, &c->res, s->stmt, 1, c->nargs, args);
    }
    else {
        code = apr_dbd_pquery(db->driver, ptemp, db->handle, &c->changed, s->stmt, c->nargs, args);
    }
    return code == 0 ? APR_SUCCESS : fail(db, code, s->name, c->nargs, c->args);
}

/** Prepare again and repeat once when the server no longer knows the statement. */
static apr_status_t call(llm_db_t *db, apr_pool_t *ptemp, call_t *c)
{
    apr_status_t rv;

    if (db->in_tx && db->tx_failed) {
        db->values_refused = 0;
        return APR_EGENERAL;
    }
    rv = call_once(db, ptemp, c);
    if (rv == APR_EAGAIN) {
        llm_db_forget(db);
        /* PostgreSQL has ended the transaction with the error, SQLite goes on */
        if (!db->in_tx || db->kind == LLM_DB_SQLITE3) {
            db->tx_failed = 0;
            rv = call_once(db, ptemp, c);
        }
    }
    return rv == APR_EBUSY ? APR_EAGAIN : rv;
}

static apr_status_t query(llm_db_t *db, apr_pool_t *ptemp, call_t *c, int *nrows)
{
    apr_status_t rv = call(db, ptemp, c);

    if (nrows != NULL) {
        *nrows = rv == APR_SUCCESS ? c->changed : 0;
    }
    return rv;
}

apr_status_t llm_db_query(llm_db_t *db, apr_pool_t *ptemp, const char *label, const char *sql,
                          int nargs, const char *const *args, int *nrows)
{
    call_t c = { label, sql, nargs, args, 0, NULL, NULL };
    apr_status_t rv;

    if (db->in_tx || db->kind != LLM_DB_SQLITE3) {
        return query(db, ptemp, &c, nrows);
    }
    rv = llm_db_begin(db);      /* to wait for other writers as begin_embedded() does */
    if (rv != APR_SUCCESS) {
        return rv;
    }
    rv = query(db, ptemp, &c, nrows);
    if (rv != APR_SUCCESS) {
        llm_db_rollback(db);
        return rv;
    }
    return llm_db_commit(db);
}

/** get_entry of the pgsql driver gives "" for NULL; datum_get tells them apart. */
static const char *cell_text(llm_db_t *db, apr_dbd_row_t *row, int col, apr_pool_t *p)
{
    char *text = NULL;

    if (apr_dbd_datum_get(db->driver, row, col, APR_DBD_TYPE_STRING, &text) != APR_SUCCESS ||
        text == NULL) {
        return NULL;
    }
    return apr_pstrdup(p, text);
}

static apr_status_t read_all(llm_db_t *db, apr_pool_t *raw, apr_dbd_results_t *res,
                             llm_db_rows_t *rows, apr_pool_t *p)
{
    apr_dbd_row_t *row = NULL;

    rows->ncols = apr_dbd_num_cols(db->driver, res);
    rows->nrows = apr_dbd_num_tuples(db->driver, res);
    if (rows->ncols < 0 || rows->nrows < 0 ||
        (apr_int64_t)rows->ncols * rows->nrows > LLM_DB_MAX_CELLS) {
        rows->ncols = rows->nrows = 0;
        return refuse(db, APR_EGENERAL, "too many rows", "result");
    }
    if (rows->nrows == 0 || rows->ncols == 0) {
        return APR_SUCCESS;
    }
    rows->names = apr_pcalloc(p, (apr_size_t)rows->ncols * sizeof(char *));
    rows->cells = apr_pcalloc(p, (apr_size_t)rows->ncols * (apr_size_t)rows->nrows *
                                     sizeof(char *));
    for (int c = 0; c < rows->ncols; c++) {
        rows->names[c] = apr_pstrdup(p, apr_dbd_get_name(db->driver, res, c));
    }
    for (int r = 0; r < rows->nrows; r++) {
        if (apr_dbd_get_row(db->driver, raw, res, &row, -1) != 0) {
            rows->nrows = r;
            break;
        }
        for (int c = 0; c < rows->ncols; c++) {
            rows->cells[r * rows->ncols + c] = cell_text(db, row, c, p);
        }
    }
    return APR_SUCCESS;
}

apr_status_t llm_db_select(llm_db_t *db, apr_pool_t *p, const char *label, const char *sql,
                           int nargs, const char *const *args, llm_db_rows_t **rows)
{
    call_t c = { label, sql, nargs, args, 0, NULL, NULL };
    apr_status_t rv;

    *rows = apr_pcalloc(p, sizeof(**rows));
    apr_pool_create(&c.raw, p);
    rv = call(db, c.raw, &c);
    if (rv == APR_SUCCESS) {
        rv = read_all(db, c.raw, c.res, *rows, p);
    }
    apr_pool_destroy(c.raw);
    return rv;
}

apr_status_t llm_db_run(llm_db_t *db, const char *sql)
{
    int changed = 0;
    int code = apr_dbd_query(db->driver, db->handle, &changed, sql);
    apr_status_t rv = code == 0 ? APR_SUCCESS : fail(db, code, NULL, 0, NULL);

    return rv == APR_EBUSY ? APR_EAGAIN : rv;
}

/** All in one statement, so that a far server is waited for once. */
apr_status_t llm_db_begin_session(llm_db_t *db, const llm_db_session_t *how)
{
    const char *sql = llm_sql_text(db->kind, "session");
    apr_pool_t *p = db->pool;

    db->shared = how->shared;
    if (sql == NULL) {
        return APR_SUCCESS;
    }
    if (how->schema != NULL) {
        sql = apr_pstrcat(p, sql, "; ", llm_sql_for(p, llm_sql_text(db->kind, "session_schema"),
                                                    how->schema, ""), NULL);
    }
    if (!how->shared) {
        sql = apr_pstrcat(p, sql, "; ", llm_sql_text(db->kind, "time_limit"), NULL);
    }
    return llm_db_run(db, sql);
}

/** sqlite3_interrupt() ends statements, and not their wait for another writer. */
static int wait_for_writer(void *data, int tries)
{
    llm_db_t *db = data;

    if (atomic_load(&db->interrupted) || apr_time_now() >= db->patience) {
        return 0;
    }
    apr_sleep(tries < 10 ? WRITER_STEP / 10 : WRITER_STEP);
    return 1;
}

/**
 * APR's driver has one lock for all connections and holds it while it waits for another writer: he
 * would need it to come to an end.
 */
static apr_status_t begin_embedded(llm_db_t *db)
{
    sqlite3 *handle = apr_dbd_native_handle(db->driver, db->handle);
    apr_status_t rv;
    int code;

    db->patience = apr_time_now() + WRITER;
    sqlite3_busy_handler(handle, wait_for_writer, db);
    code = sqlite3_exec(handle, llm_sql_text(db->kind, "begin"), NULL, NULL, NULL);
    sqlite3_busy_timeout(handle, BUSY_MS);
    rv = code == SQLITE_OK ? APR_SUCCESS : fail(db, code, NULL, 0, NULL);
    return rv == APR_EBUSY ? APR_EAGAIN : rv;
}

apr_status_t llm_db_begin(llm_db_t *db)
{
    apr_status_t rv;

    if (db->in_tx) {
        return refuse(db, APR_EINVAL, "a transaction is open", "begin");
    }
    rv = db->kind == LLM_DB_SQLITE3 ? begin_embedded(db)
                                    : llm_db_run(db, llm_sql_text(db->kind, "begin"));
    db->in_tx = rv == APR_SUCCESS;
    db->tx_failed = 0;
    if (db->in_tx) {
        db->error[0] = '\0';    /* of before: undo() tells what this one failed of */
    }
    return rv;
}

/**
 * Undo what a failed statement did. SQLite ends a transaction by itself when its disk is full: then
 * there is nothing to undo, and the cause says more than what follows from it.
 */
static apr_status_t undo(llm_db_t *db, const char *label)
{
    char why[sizeof(db->error)];
    apr_status_t rv;

    memcpy(why, db->error, sizeof(why));
    rv = llm_db_run(db, llm_sql_text(db->kind, label));
    if (why[0] != '\0') {
        memcpy(db->error, why, sizeof(why));
    }
    return rv;
}

apr_status_t llm_db_rollback(llm_db_t *db)
{
    apr_status_t rv;

    if (!db->in_tx) {
        return APR_EINVAL;
    }
    db->in_tx = 0;
    rv = undo(db, "rollback");
    db->tx_failed = 0;
    return rv;
}

apr_status_t llm_db_commit(llm_db_t *db)
{
    apr_status_t rv;

    if (!db->in_tx) {
        return APR_EINVAL;
    }
    if (db->tx_failed) {
        llm_db_rollback(db);
        return APR_EGENERAL;
    }
    rv = llm_db_run(db, llm_sql_text(db->kind, "commit"));
    if (rv != APR_SUCCESS) {
        llm_db_rollback(db);
        return rv;
    }
    db->in_tx = 0;
    return APR_SUCCESS;
}

apr_status_t llm_db_savepoint(llm_db_t *db)
{
    if (!db->in_tx || db->tx_failed) {
        return APR_EINVAL;
    }
    return llm_db_run(db, llm_sql_text(db->kind, "savepoint"));
}

apr_status_t llm_db_savepoint_back(llm_db_t *db)
{
    apr_status_t rv;

    if (!db->in_tx) {
        return APR_EINVAL;
    }
    rv = undo(db, "savepoint_back");
    db->tx_failed = rv != APR_SUCCESS;
    return rv;
}

apr_status_t llm_db_savepoint_done(llm_db_t *db)
{
    if (!db->in_tx || db->tx_failed) {
        return APR_EINVAL;
    }
    return llm_db_run(db, llm_sql_text(db->kind, "savepoint_done"));
}
