/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include <apr_strings.h>
#include "store/db/migrate.h"
#include "base/crypto/xxh64.h"

static const char *checksum_of(const llm_sql_migration_t *m, apr_pool_t *p)
{
    apr_uint64_t sum = 0;

    for (int i = 0; m->steps[i] != NULL; i++) {
        sum = llm_xxh64(m->steps[i], strlen(m->steps[i]), sum);
    }
    return apr_psprintf(p, "%016" APR_UINT64_T_HEX_FMT, sum);
}

/** @return the checksum noted for a version, or NULL. */
static const char *noted(const llm_db_rows_t *done, int version)
{
    for (int r = 0; r < done->nrows; r++) {
        if (llm_db_int64(llm_db_cell(done, r, 0), -1) == version) {
            return llm_db_cell(done, r, llm_db_col(done, "checksum"));
        }
    }
    return NULL;
}

static apr_status_t table_there(llm_db_t *db, const char *table, int *there, apr_pool_t *p)
{
    llm_db_rows_t *rows;
    apr_status_t rv = llm_db_select(db, p, "table_columns", NULL, 1, &table, &rows);

    *there = rows->nrows > 0;
    return rv;
}

static apr_status_t run_steps(llm_db_t *db, const llm_sql_migration_t *m, apr_pool_t *p)
{
    int there = 0;
    apr_status_t rv = APR_SUCCESS;

    if (m->creates != NULL) {
        rv = table_there(db, m->creates, &there, p);
    }
    for (int i = 0; rv == APR_SUCCESS && !there && m->steps[i] != NULL; i++) {
        rv = llm_db_run(db, m->steps[i]);
    }
    return rv;
}

static apr_status_t apply(llm_db_t *db, const llm_sql_migration_t *m, const char *sum,
                          apr_pool_t *p)
{
    const char *args[4] = { apr_itoa(p, m->version), m->name, sum,
                            llm_db_from_time(p, apr_time_now()) };
    apr_status_t rv = run_steps(db, m, p);

    return rv == APR_SUCCESS ? llm_db_query(db, p, "migration_add", NULL, 4, args, NULL) : rv;
}

/**
 * Nothing is to be done, as a look alone tells: it needs no lock that others may hold for long.
 * @return 0 also when that cannot be told
 */
static int is_done(llm_db_t *db, apr_pool_t *p)
{
    llm_db_rows_t *done;
    int there = 0;

    if (table_there(db, "llm_gateway_migration", &there, p) != APR_SUCCESS || !there ||
        llm_db_select(db, p, "migration_list", NULL, 0, NULL, &done) != APR_SUCCESS) {
        return 0;
    }
    for (const llm_sql_migration_t *m = llm_sql_migrations; m->name != NULL; m++) {
        const char *before = noted(done, m->version);

        if (m->kind != LLM_DB_ANY && m->kind != db->kind) {
            continue;
        }
        if (before == NULL || strcmp(before, checksum_of(m, p)) != 0 ||
            (m->creates != NULL &&
             (table_there(db, m->creates, &there, p) != APR_SUCCESS || !there))) {
            return 0;
        }
    }
    return 1;
}

static apr_status_t apply_missing(llm_db_t *db, apr_pool_t *p, int *applied)
{
    llm_db_rows_t *done;
    apr_status_t rv = llm_db_run(db, llm_sql_text(db->kind, "migration_table"));

    if (rv == APR_SUCCESS) {
        rv = llm_db_select(db, p, "migration_list", NULL, 0, NULL, &done);
    }
    for (const llm_sql_migration_t *m = llm_sql_migrations; rv == APR_SUCCESS && m->name; m++) {
        const char *sum = checksum_of(m, p), *before;

        if (m->kind != LLM_DB_ANY && m->kind != db->kind) {
            continue;
        }
        before = noted(done, m->version);
        if (before == NULL) {
            rv = apply(db, m, sum, p);
            ++*applied;
        }
        else if (strcmp(before, sum) != 0) {
            apr_snprintf(db->error, sizeof(db->error),
                         "migration %d (%s) was applied with another text", m->version, m->name);
            db->tx_failed = 1;
            rv = APR_EMISMATCH;
        }
        else if (m->creates != NULL) {
            rv = run_steps(db, m, p);   /* the table may have been dropped since */
        }
    }
    return rv;
}

static apr_status_t migrate(llm_db_t *db, apr_pool_t *ptemp, int *count)
{
    llm_db_rows_t *rows;
    apr_status_t rv = llm_db_begin(db);

    if (rv != APR_SUCCESS) {
        return rv;
    }
    rv = llm_db_select(db, ptemp, "migration_lock", NULL, 0, NULL, &rows);
    if (rv == APR_SUCCESS) {
        rv = apply_missing(db, ptemp, count);
    }
    if (rv == APR_SUCCESS) {
        return llm_db_commit(db);
    }
    llm_db_rollback(db);
    return rv;
}

/**
 * Every table is there already: whoever may not write or create here has nothing to create.
 * @return APR_EGENERAL: not all of them
 */
static apr_status_t look_complete(llm_db_t *db, apr_pool_t *p)
{
    apr_status_t rv = APR_SUCCESS;

    for (const llm_sql_migration_t *m = llm_sql_migrations; rv == APR_SUCCESS && m->name; m++) {
        int there = 0;

        if (m->kind != LLM_DB_ANY && m->kind != db->kind) {
            continue;
        }
        if (m->creates != NULL) {
            rv = table_there(db, m->creates, &there, p);
        }
        rv = rv == APR_SUCCESS && !there ? APR_EGENERAL : rv;
    }
    return rv;
}

static apr_status_t try(llm_db_t *db, apr_pool_t *ptemp, int *count)
{
    if (is_done(db, ptemp)) {
        return APR_SUCCESS;
    }
    llm_db_forget(db);
    return migrate(db, ptemp, count);
}

apr_status_t llm_store_migrate(llm_db_t *db, apr_pool_t *ptemp, int *applied)
{
    char why[sizeof(db->error)];
    int count = 0;
    apr_status_t rv = try(db, ptemp, &count);

    if (rv == APR_EAGAIN) {     /* another process made tables between a look and a statement */
        count = 0;
        rv = try(db, ptemp, &count);
    }
    if (rv == APR_EGENERAL) {
        memcpy(why, db->error, sizeof(why));
        rv = look_complete(db, ptemp);
        memcpy(db->error, why, sizeof(why));
        count = 0;
    }
    llm_db_forget(db);
    if (applied != NULL) {
        *applied = rv == APR_SUCCESS ? count : 0;
    }
    return rv;
}
