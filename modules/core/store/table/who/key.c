/* SPDX-License-Identifier: Apache-2.0 */
#include <math.h>
#include <string.h>
#include "store/table/who/key.h"

#define TABLE "LiteLLM_VerificationToken"
#define NO_COLUMN "42703"       /* PostgreSQL's undefined_column */
#define KEY(kind, member)        LLM_COL(llm_key_row_t, kind, member)
#define KEY_DEF(kind, member, e) LLM_COL_DEF(llm_key_row_t, kind, member, e)

static const llm_col_t key_cols[] = {
    KEY(TEXT, token),
    KEY(TEXT, key_name),
    KEY(TEXT, key_alias),
    KEY_DEF(BOOL, soft_budget_cooldown, "0"),
    KEY_DEF(DOUBLE, spend, "0"),
    KEY_DEF(DOUBLE, total_spend, "0"),
    KEY(DOUBLE, max_budget),
    KEY(TIME, expires),
    KEY(ARRAY, models),
    KEY_DEF(JSON, aliases, "{}"),
    KEY_DEF(JSON, config, "{}"),
    KEY_DEF(JSON, router_settings, "{}"),
    KEY(TEXT, user_id),
    KEY(TEXT, team_id),
    KEY(TEXT, agent_id),
    KEY(TEXT, project_id),
    KEY_DEF(JSON, permissions, "{}"),
    KEY_DEF(JSON, metadata, "{}"),
    KEY(INT, max_parallel_requests),
    KEY(BOOL, blocked),
    KEY(INT, tpm_limit),
    KEY(INT, rpm_limit),
    KEY(INT, tpd_limit),
    KEY(TEXT, budget_duration),
    KEY(TIME, budget_reset_at),
    KEY(ARRAY, allowed_cache_controls),
    KEY(ARRAY, allowed_routes),
    KEY(TEXT, key_type),
    KEY(ARRAY, policies),
    KEY(ARRAY, access_group_ids),
    KEY_DEF(JSON, model_spend, "{}"),
    KEY_DEF(JSON, model_max_budget, "{}"),
    KEY_DEF(JSON, budget_fallbacks, "{}"),
    KEY(JSON, budget_limits),
    KEY(TEXT, budget_id),
    KEY(TEXT, organization_id),
    KEY(TEXT, object_permission_id),
    KEY(TIME, created_at),
    KEY(TEXT, created_by),
    KEY(TIME, updated_at),
    KEY(TEXT, updated_by),
    KEY(TIME, settings_updated_at),
    KEY(TIME, last_active),
    KEY_DEF(INT, rotation_count, "0"),
    KEY_DEF(BOOL, auto_rotate, "0"),
    KEY(TEXT, rotation_interval),
    KEY(TIME, last_rotation_at),
    KEY(TIME, key_rotation_at),
};

#define NCOLS ((int)(sizeof(key_cols) / sizeof(key_cols[0])))

void llm_key_clear(llm_key_row_t *row)
{
    memset(row, 0, sizeof(*row));
    llm_cols_clear(key_cols, NCOLS, row);
}

static int is_unread(apr_uint64_t unread, const char *name)
{
    for (int i = 0; i < NCOLS; i++) {
        if ((unread >> i & 1) != 0 && strcmp(key_cols[i].name, name) == 0) {
            return 1;
        }
    }
    return 0;
}

/** What limits a key and cannot be read must not read as no limit. */
static const char *unreadable(const llm_key_row_t *row, apr_uint64_t unread)
{
    static const char *const limits[] = { "max_budget", "expires", "blocked", "models" };

    for (size_t i = 0; unread != 0 && i < sizeof(limits) / sizeof(limits[0]); i++) {
        if (is_unread(unread, limits[i])) {
            return limits[i];
        }
    }
    if (row->max_budget < 0) {
        return "max_budget";
    }
    return !isnan(row->max_budget) && (row->spend < 0 || is_unread(unread, "spend")) ? "spend"
                                                                                     : NULL;
}

static apr_status_t rows_once(llm_db_t *db, const char *label, const char *arg,
                              llm_db_rows_t **rows, apr_pool_t *p)
{
    const llm_colset_t *set;
    apr_status_t rv = llm_cols_require(db, TABLE, key_cols, NCOLS, &set);
    const char *sql;

    if (rv != APR_SUCCESS) {
        return rv;
    }
    sql = llm_sql_fill(p, llm_sql_text(db->kind, label), set->reads, "");
    return llm_db_select(db, p, label, sql, 1, &arg, rows);
}

/** Run one of the statements that give key rows back and append them to out. */
static apr_status_t rows_of(llm_db_t *db, const char *label, const char *arg,
                            apr_array_header_t *out, apr_pool_t *p)
{
    llm_db_rows_t *rows;
    apr_status_t rv = rows_once(db, label, arg, &rows, p);

    if (rv == APR_EGENERAL && strcmp(db->state, NO_COLUMN) == 0 && !db->in_tx) {
        llm_db_forget(db);
        rv = rows_once(db, label, arg, &rows, p);       /* with the columns there are now */
    }
    for (int r = 0; rv == APR_SUCCESS && r < rows->nrows; r++) {
        llm_key_row_t *row = apr_pcalloc(p, sizeof(*row));

        row->unreadable = unreadable(row, llm_cols_read(key_cols, NCOLS, rows, r, row, p));
        APR_ARRAY_PUSH(out, llm_key_row_t *) = row;
    }
    return rv;
}

apr_status_t llm_key_by_alias(llm_db_t *db, const char *alias, apr_array_header_t **out,
                              apr_pool_t *p)
{
    *out = apr_array_make(p, 1, sizeof(llm_key_row_t *));
    return rows_of(db, "key_by_alias", alias, *out, p);
}

apr_status_t llm_key_by_hashes(llm_db_t *db, const apr_array_header_t *hashes,
                               apr_array_header_t **out, apr_pool_t *p)
{
    *out = apr_array_make(p, hashes->nelts + 1, sizeof(llm_key_row_t *));
    return rows_of(db, "key_by_hashes", llm_array_text(p, db->kind, hashes), *out, p);
}

apr_status_t llm_key_by_hash(llm_db_t *db, const char *hash, llm_key_row_t **out, apr_pool_t *p)
{
    apr_array_header_t *found = apr_array_make(p, 1, sizeof(llm_key_row_t *));
    apr_status_t rv = rows_of(db, "key_by_hash", hash, found, p);

    *out = rv == APR_SUCCESS && found->nelts > 0 ? APR_ARRAY_IDX(found, 0, llm_key_row_t *) : NULL;
    return rv == APR_SUCCESS && *out == NULL ? APR_NOTFOUND : rv;
}

apr_status_t llm_key_insert(llm_db_t *db, const llm_key_row_t *row, apr_pool_t *ptemp)
{
    const llm_colset_t *set;
    const char *args[NCOLS];
    const char *sql;
    apr_status_t rv = llm_cols_require(db, TABLE, key_cols, NCOLS, &set);

    if (rv != APR_SUCCESS) {
        return rv;
    }
    sql = llm_sql_fill(ptemp, llm_sql_text(db->kind, "key_insert"), set->names, set->params);
    llm_cols_args(set, db->kind, row, args, ptemp);
    return llm_db_query(db, ptemp, "key_insert", sql, set->n, args, NULL);
}

/** A row that an earlier try saw is told once. */
static void take_new(const apr_array_header_t *rows, apr_array_header_t *to)
{
    for (int i = 0; i < rows->nelts; i++) {
        llm_key_row_t *row = APR_ARRAY_IDX(rows, i, llm_key_row_t *);
        int known = 0;

        for (int k = 0; k < to->nelts && !known; k++) {
            known = strcmp(APR_ARRAY_IDX(to, k, llm_key_row_t *)->token, row->token) == 0;
        }
        if (!known) {
            APR_ARRAY_PUSH(to, llm_key_row_t *) = row;
        }
    }
}

static apr_status_t delete_each(llm_db_t *db, const char *label, const apr_array_header_t *which,
                                apr_array_header_t *out, apr_pool_t *p)
{
    apr_status_t rv = APR_SUCCESS;

    for (int i = 0; which != NULL && rv == APR_SUCCESS && i < which->nelts; i++) {
        rv = rows_of(db, label, APR_ARRAY_IDX(which, i, const char *), out, p);
    }
    return rv;
}

static apr_status_t delete_once(llm_db_t *db, const llm_key_names_t *which,
                                apr_array_header_t *deleted, apr_pool_t *p)
{
    apr_array_header_t *rows = apr_array_make(p, 4, sizeof(llm_key_row_t *));
    apr_status_t rv = llm_db_begin(db);

    if (rv != APR_SUCCESS) {
        return rv;
    }
    rv = delete_each(db, "key_delete_by_hash", which->hashes, rows, p);
    if (rv == APR_SUCCESS) {
        rv = delete_each(db, "key_delete_by_alias", which->aliases, rows, p);
    }
    if (rv != APR_SUCCESS) {
        llm_db_rollback(db);
        return rv;
    }
    rv = llm_db_commit(db);
    if (rv == APR_SUCCESS || rv == APR_ECONNRESET) {    /* nobody knows whether it took effect */
        take_new(rows, deleted);
    }
    return rv;
}

/**
 * A server that restarted has forgotten the statement: the first try ended with APR_EAGAIN. Of
 * SQLite that says that another writer had its turn, which was waited for already.
 */
apr_status_t llm_key_delete(llm_db_t *db, const llm_key_names_t *which,
                            apr_array_header_t *deleted, apr_pool_t *p)
{
    apr_status_t rv = delete_once(db, which, deleted, p);

    return rv == APR_EAGAIN && db->kind != LLM_DB_SQLITE3 ? delete_once(db, which, deleted, p) : rv;
}
