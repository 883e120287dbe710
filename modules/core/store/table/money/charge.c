/* SPDX-License-Identifier: Apache-2.0 */
#include <stdlib.h>
#include <string.h>
#include <apr_strings.h>
#define LLM_STORE_INTERNAL
#include "base/buf.h"
#include "store/record/record.h"

/** Who is charged, besides the row itself; what a database lacks of it is left out. */
#define CHARGE_COLS(name)                                                       \
    static const llm_col_t name[] = { { "spend", LLM_COL_DOUBLE, 0, NULL },     \
                                      { "total_spend", LLM_COL_DOUBLE, 0, NULL },  \
                                      { "last_active", LLM_COL_TIME, 0, NULL } }
#define NCHARGE_COLS 3
CHARGE_COLS(key_cols);
CHARGE_COLS(user_cols);
CHARGE_COLS(team_cols);
CHARGE_COLS(organization_cols);

static const struct charge_t {
    const char *label;
    const char *table, *id;
    size_t member;              /* of the row that holds the id */
    const llm_col_t *cols;
} charges[] = {
    { "spend_add_key", "LiteLLM_VerificationToken", "token", offsetof(llm_spend_row_t, api_key),
      key_cols },
    { "spend_add_user", "LiteLLM_UserTable", "user_id", offsetof(llm_spend_row_t, user),
      user_cols },
    { "spend_add_team", "LiteLLM_TeamTable", "team_id", offsetof(llm_spend_row_t, team_id),
      team_cols },
    { "spend_add_organization", "LiteLLM_OrganizationTable", "organization_id",
      offsetof(llm_spend_row_t, organization_id), organization_cols },
};
#define NCHARGES (sizeof(charges) / sizeof(charges[0]))

/** A flush under way. */
typedef struct charging_t {
    llm_db_t *db;
    apr_pool_t *p;
    const apr_array_header_t *rows;     /* const llm_spend_row_t *: inserted now */
    const char *now;
} charging_t;

/** One table's statement. */
typedef struct statement_t {
    const char *label, *sql;
    int total;                  /* with total_spend and last_active: a call that cost nothing
                                   is activity as well */
} statement_t;

typedef struct sum_t {
    const char *id;
    double spend;
} sum_t;

static int by_id(const void *a, const void *b)
{
    return strcmp((*(sum_t *const *)a)->id, (*(sum_t *const *)b)->id);
}

static sum_t *sum_of(const char *id, apr_hash_t *known, apr_array_header_t *sums)
{
    sum_t *s = apr_hash_get(known, id, APR_HASH_KEY_STRING);

    if (s == NULL) {
        s = apr_pcalloc(sums->pool, sizeof(*s));
        s->id = id;
        apr_hash_set(known, id, APR_HASH_KEY_STRING, s);
        APR_ARRAY_PUSH(sums, sum_t *) = s;
    }
    return s;
}

/** Sums per id over the inserted rows, in the order of ids; the row before has it as a rule. */
static apr_array_header_t *sums_of(const charging_t *f, size_t member)
{
    apr_array_header_t *sums = apr_array_make(f->p, 16, sizeof(sum_t *));
    apr_hash_t *known = apr_hash_make(f->p);
    sum_t *s = NULL;

    for (int i = 0; i < f->rows->nelts; i++) {
        const llm_spend_row_t *row = APR_ARRAY_IDX(f->rows, i, const llm_spend_row_t *);
        const char *id = *(const char *const *)((const char *)row + member);

        /* NaN or infinite: one such sum would spoil a key for ever */
        if (id == NULL || id[0] == '\0' || !(row->spend > -1e15 && row->spend < 1e15)) {
            continue;
        }
        if (s == NULL || strcmp(s->id, id) != 0) {
            s = sum_of(id, known, sums);
        }
        s->spend += row->spend;
    }
    qsort(sums->elts, (size_t)sums->nelts, sizeof(sum_t *), by_id);
    return sums;
}

static apr_status_t charge_each(const charging_t *f, const statement_t *st,
                                const apr_array_header_t *sums)
{
    apr_status_t rv = APR_SUCCESS;

    for (int i = 0; rv == APR_SUCCESS && i < sums->nelts; i++) {
        const sum_t *s = APR_ARRAY_IDX(sums, i, sum_t *);
        const char *spend = llm_db_from_double(f->p, s->spend);
        const char *args[2] = { spend, s->id };
        const char *full[4] = { spend, spend, f->now, s->id };

        if (st->total || s->spend != 0) {
            rv = llm_db_query(f->db, f->p, st->label, st->sql, st->total ? 4 : 2,
                              st->total ? full : args, NULL);
        }
    }
    return rv;
}

#define SUMS_BYTES (64 * 1024 * 1024)   /* more than a batch's rows can hold */

/** The same on PostgreSQL, in one round trip. */
static apr_status_t charge_together(const charging_t *f, const statement_t *st,
                                    const apr_array_header_t *sums)
{
    const char *args[2] = { NULL, f->now };
    llm_buf_t b;
    int n = 0;

    llm_buf_init(&b, f->p, 1024, SUMS_BYTES);
    for (int i = 0; i < sums->nelts; i++) {
        const sum_t *s = APR_ARRAY_IDX(sums, i, sum_t *);

        if (st->total || s->spend != 0) {
            llm_buf_puts(&b, n++ > 0 ? "," : "{");
            llm_buf_json_str(&b, s->id);
            llm_buf_puts(&b, ":");
            llm_buf_puts(&b, llm_db_from_double(f->p, s->spend));
        }
    }
    llm_buf_puts(&b, "}");
    if (n == 0 || b.overflow) {
        return n == 0 ? APR_SUCCESS : APR_ENOMEM;
    }
    args[0] = b.p;
    return llm_db_query(f->db, f->p, st->label, st->sql, st->total ? 2 : 1, args, NULL);
}

/** @param set NULL: this database has nobody to charge there */
static apr_status_t columns_of(llm_db_t *db, const struct charge_t *c, const llm_colset_t **set)
{
    apr_status_t rv = llm_cols_resolve(db, c->table, c->cols, NCHARGE_COLS, set);

    if (rv == APR_ENOENT || (rv == APR_SUCCESS && !llm_cols_has(*set, "spend"))) {
        *set = NULL;
        return APR_SUCCESS;
    }
    return rv;
}

static apr_status_t charge(const charging_t *f, const struct charge_t *c)
{
    statement_t st = { .label = c->label };
    const llm_colset_t *set;
    const char *text;
    apr_status_t rv = columns_of(f->db, c, &set);

    if (rv != APR_SUCCESS || set == NULL) {
        return rv;
    }
    st.total = llm_cols_has(set, "total_spend") && llm_cols_has(set, "last_active");
    text = llm_sql_text(f->db->kind, st.total ? "spend_add_total" : "spend_add");
    st.sql = llm_sql_for(f->p, text, c->table, c->id);
    return (f->db->kind == LLM_DB_PGSQL ? charge_together
                                        : charge_each)(f, &st, sums_of(f, c->member));
}

apr_status_t llm_spend_charge(llm_db_t *db, const apr_array_header_t *rows, apr_pool_t *p)
{
    const charging_t f = { db, p, rows, llm_db_from_time(p, apr_time_now()) };
    apr_status_t rv = APR_SUCCESS;

    for (size_t i = 0; rv == APR_SUCCESS && i < NCHARGES; i++) {
        rv = charge(&f, &charges[i]);
    }
    return rv;
}

apr_status_t llm_spend_charged(llm_db_t *db, const char *text, const char **out, apr_pool_t *p)
{
    apr_status_t rv = APR_SUCCESS;

    *out = "";
    for (size_t i = 0; rv == APR_SUCCESS && text != NULL && i < NCHARGES; i++) {
        const struct charge_t *c = &charges[i];
        const llm_colset_t *set;

        rv = columns_of(db, c, &set);
        if (rv == APR_SUCCESS && set != NULL) {
            *out = apr_pstrcat(p, *out, llm_sql_for(p, text, c->table, c->id), NULL);
        }
    }
    return rv;
}
