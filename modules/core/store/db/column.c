/* SPDX-License-Identifier: Apache-2.0 */
#include <math.h>
#include <string.h>
#include <apr_strings.h>
#include "base/buf.h"
#include "store/db/column.h"
#include "store/db/json_mend.h"

#define MAX_COLS 64
#define MAX_SQL  65536

/** What PostgreSQL has to be told a parameter is; SQLite takes the text by column affinity. */
static const char *const pgsql_types[LLM_COL_KINDS] = {
    [LLM_COL_TEXT] = NULL,
    [LLM_COL_DOUBLE] = "double precision",
    [LLM_COL_INT] = "bigint",
    [LLM_COL_BOOL] = "boolean",
    [LLM_COL_TIME] = "timestamp",
    [LLM_COL_JSON] = "jsonb",
    [LLM_COL_ARRAY] = "text[]",
};

static apr_status_t existing_columns(llm_db_t *db, const char *table, apr_pool_t *p,
                                     apr_hash_t **out)
{
    llm_db_rows_t *rows;
    apr_status_t rv = llm_db_select(db, p, "table_columns", NULL, 1, &table, &rows);

    *out = apr_hash_make(p);
    for (int r = 0; rv == APR_SUCCESS && r < rows->nrows; r++) {
        const char *name = llm_db_cell(rows, r, 0);

        if (name != NULL) {
            apr_hash_set(*out, name, APR_HASH_KEY_STRING, name);
        }
    }
    return rv;
}

/** Three lists grow together. */
typedef struct lists_t {
    llm_buf_t names, reads, params;
} lists_t;

static void add_column(const llm_col_t *c, llm_db_kind_e kind, lists_t *l)
{
    const char *type = kind == LLM_DB_PGSQL ? pgsql_types[c->kind] : NULL;
    const char *read = c->kind == LLM_COL_DOUBLE ? llm_sql_text(kind, "read_double") : NULL;
    const char *comma = l->names.n > 0 ? ", " : "";
    const char *quoted = apr_psprintf(l->names.pool, "\"%s\"", c->name);

    llm_buf_printf(&l->names, "%s%s", comma, quoted);
    llm_buf_puts(&l->reads, comma);
    llm_buf_puts(&l->reads, read ? llm_sql_fill(l->names.pool, read, quoted, "") : quoted);
    if (type != NULL) {
        llm_buf_printf(&l->params, "%sCAST(%%s AS %s)", comma, type);
    }
    else {
        llm_buf_printf(&l->params, "%s%%s", comma);
    }
}

static llm_colset_t *make_set(llm_db_t *db, apr_hash_t *there, const llm_col_t *cols, int ncols)
{
    llm_colset_t *set = apr_pcalloc(db->pool, sizeof(*set));
    lists_t l;

    llm_buf_init(&l.names, db->pool, 1024, MAX_SQL);
    llm_buf_init(&l.reads, db->pool, 1024, MAX_SQL);
    llm_buf_init(&l.params, db->pool, 1024, MAX_SQL);
    llm_buf_puts(&l.params, "(");
    set->cols = apr_pcalloc(db->pool, (apr_size_t)ncols * sizeof(*set->cols));
    for (int i = 0; i < ncols; i++) {
        if (apr_hash_get(there, cols[i].name, APR_HASH_KEY_STRING) != NULL) {
            add_column(&cols[i], db->kind, &l);
            set->cols[set->n++] = &cols[i];
        }
    }
    llm_buf_puts(&l.params, ")");
    set->names = l.names.p;
    set->reads = l.reads.p;
    set->params = l.params.p;
    return set;
}

apr_status_t llm_cols_resolve(llm_db_t *db, const char *table, const llm_col_t *cols, int ncols,
                              const llm_colset_t **out)
{
    llm_colset_t *set = apr_hash_get(db->column_sets, &cols, sizeof(cols));
    apr_hash_t *there;
    apr_pool_t *temp;
    apr_status_t rv;

    *out = set;
    if (set != NULL) {
        return set->n > 0 ? APR_SUCCESS : APR_ENOENT;
    }
    if (ncols > MAX_COLS) {
        return APR_EINVAL;
    }
    apr_pool_create(&temp, db->pool);
    rv = existing_columns(db, table, temp, &there);
    if (rv == APR_SUCCESS) {
        set = make_set(db, there, cols, ncols);
        set->of = cols;
        apr_hash_set(db->column_sets, &set->of, sizeof(set->of), set);
        *out = set;
        if (set->n == 0) {
            apr_snprintf(db->error, sizeof(db->error), "there is no table %s", table);
            rv = APR_ENOENT;
        }
    }
    apr_pool_destroy(temp);
    return rv;
}

/** What the server says itself: that there is none, or that we may not see it. */
static void ask_for_reason(llm_db_t *db, const char *table)
{
    apr_pool_t *temp;
    llm_db_rows_t *rows;
    const char *sql;

    apr_pool_create(&temp, db->pool);
    sql = llm_sql_for(temp, llm_sql_text(db->kind, "table_reason"), table, "");
    llm_db_select(db, temp, "table_reason", sql, 0, NULL, &rows);
    apr_pool_destroy(temp);
}

apr_status_t llm_cols_require(llm_db_t *db, const char *table, const llm_col_t *cols, int ncols,
                              const llm_colset_t **out)
{
    apr_status_t rv = llm_cols_resolve(db, table, cols, ncols, out);

    if (rv == APR_ENOENT) {
        llm_db_forget(db);      /* it may come */
        ask_for_reason(db, table);
    }
    return rv;
}

int llm_cols_has(const llm_colset_t *set, const char *name)
{
    for (int i = 0; i < set->n; i++) {
        if (strcmp(set->cols[i]->name, name) == 0) {
            return 1;
        }
    }
    return 0;
}

static const char *arg_of(const llm_col_t *c, llm_db_kind_e kind, const char *member, apr_pool_t *p)
{
    switch (c->kind) {
    case LLM_COL_DOUBLE: {
        double v = *(const double *)member;
        return isfinite(v) ? llm_db_from_double(p, v) : NULL;
    }
    case LLM_COL_INT: {
        apr_int64_t v = *(const apr_int64_t *)member;
        return v == LLM_DB_NULL_INT ? NULL : llm_db_from_int64(p, v);
    }
    case LLM_COL_BOOL: {
        int v = *(const int *)member;
        return v == LLM_DB_NULL_BOOL ? NULL : v ? "1" : "0";
    }
    case LLM_COL_TIME:
        return llm_db_from_time(p, *(const apr_time_t *)member);
    case LLM_COL_ARRAY:
        return llm_array_text(p, kind, *(apr_array_header_t *const *)member);
    case LLM_COL_JSON: {
        const char *text = *(const char *const *)member;
        return text && kind == LLM_DB_PGSQL ? llm_json_mend_escapes(p, text) : text;
    }
    default:
        return *(const char *const *)member;
    }
}

void llm_cols_args(const llm_colset_t *set, llm_db_kind_e kind, const void *row, const char **args,
                   apr_pool_t *p)
{
    for (int i = 0; i < set->n; i++) {
        const llm_col_t *c = set->cols[i];

        args[i] = arg_of(c, kind, (const char *)row + c->offset, p);
        if (args[i] == NULL) {
            args[i] = c->empty;
        }
    }
}

static int read_double(const char *cell, double *out)
{
    *out = llm_db_double(cell, NAN);
    if (!isfinite(*out)) {
        *out = NAN;
    }
    return cell == NULL || !isnan(*out);
}

/** @return 0: the value is none of the column's kind */
static int read_member(const llm_col_t *c, const char *cell, char *member, apr_pool_t *p)
{
    switch (c->kind) {
    case LLM_COL_DOUBLE:
        return read_double(cell, (double *)(void *)member);
    case LLM_COL_INT:
        *(apr_int64_t *)member = llm_db_int64(cell, LLM_DB_NULL_INT);
        return cell == NULL || *(apr_int64_t *)member != LLM_DB_NULL_INT;
    case LLM_COL_BOOL:
        *(int *)member = llm_db_bool(cell, LLM_DB_NULL_BOOL);
        return cell == NULL || *(int *)member != LLM_DB_NULL_BOOL;
    case LLM_COL_TIME:
        *(apr_time_t *)member = llm_db_time(cell);
        return cell == NULL || *(apr_time_t *)member != 0 || llm_db_forever(cell);
    case LLM_COL_ARRAY:     /* it tells by its first byte which back end wrote it */
        return llm_array_parse(p, cell != NULL && cell[0] == '{' ? LLM_DB_PGSQL : LLM_DB_SQLITE3,
                               cell, (apr_array_header_t **)(void *)member);
    default:
        *(const char **)member = cell;
        return 1;
    }
}

void llm_cols_clear(const llm_col_t *cols, int ncols, void *out)
{
    for (int i = 0; i < ncols; i++) {
        if (cols[i].kind == LLM_COL_ARRAY) {
            *(apr_array_header_t **)((char *)out + cols[i].offset) = NULL;
        }
        else {
            read_member(&cols[i], NULL, (char *)out + cols[i].offset, NULL);
        }
    }
}

apr_uint64_t llm_cols_read(const llm_col_t *cols, int ncols, const llm_db_rows_t *rows, int row,
                           void *out, apr_pool_t *p)
{
    apr_uint64_t unread = 0;

    for (int i = 0; i < ncols; i++) {
        const char *cell = llm_db_cell(rows, row, llm_db_col(rows, cols[i].name));

        if (!read_member(&cols[i], cell, (char *)out + cols[i].offset, p)) {
            unread |= (apr_uint64_t)1 << i;
        }
    }
    return unread;
}
