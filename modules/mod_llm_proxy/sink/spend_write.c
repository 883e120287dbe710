/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_strings.h>
#include <http_core.h>
#include "mod_llm_proxy/sink/capacity.h"
#include "mod_llm_proxy/sink/ledger.h"
#include "mod_llm_proxy/sink/spend.h"
#include "mod_llm_proxy/sink/spend_files.h"
#include "store/record/record.h"
#include "store/record/rejected.h"

#define BATCH_ROWS      1000    /* in one transaction: what SQLite holds in its page cache */
#define BATCH_BYTES     (4 * 1024 * 1024)
#define BATCHES         20              /* per tick at the most */
#define JOURNAL_BYTES   (4 * 1024 * 1024)
#define BATCH_LIMIT     apr_time_from_sec(5)    /* of the database, for one batch */
#define LAST_LIMIT      apr_time_from_sec(2)    /* the same while a stop waits for it */
#define LAST_ROUND      apr_time_from_sec(3)    /* then no further batch begins */
#define BATCH_TRIPS     20              /* what those take on the way is added to it */
#define QUIET           apr_time_from_sec(60)   /* between two lines of rows that wait */
#define LOCKS           apr_time_from_sec(2)    /* that rows wait for without a line */

/* -- to the database -------------------------------------------------------------------------- */

/** Rows of the next batch at the most; one process writes. */
static int batch_rows = BATCH_ROWS;

static apr_status_t next_in_ring(llm_spend_cursor_t *c, const char **rec, apr_size_t *n,
                                 apr_pool_t *p)
{
    return llm_spend_ring_next(llmp_spend_ring(), c, LLMP_SPEND_STUCK, rec, n, p);
}

/**
 * Records at the cursor as rows; a damaged one is told and passed over.
 * @param full set when there may be more
 */
static apr_array_header_t *read_ring(server_rec *s, llm_spend_cursor_t *c, int *full,
                                     apr_pool_t *p)
{
    apr_array_header_t *rows = apr_array_make(p, BATCH_ROWS, sizeof(llm_spend_row_t *));
    const char *rec;
    apr_size_t n, bytes = 0;

    while ((*full = rows->nelts >= batch_rows || bytes >= BATCH_BYTES) == 0 &&
           next_in_ring(c, &rec, &n, p) == APR_SUCCESS) {
        llm_spend_row_t *row = apr_palloc(p, sizeof(*row));

        bytes += n;
        if (llm_spend_decode(row, rec, n, NULL, p) == APR_SUCCESS) {
            APR_ARRAY_PUSH(rows, llm_spend_row_t *) = row;
        }
        else {
            ap_log_error(APLOG_MARK, APLOG_ERR, 0, s, LLMLOG(54) "a damaged spend record of %"
                         APR_SIZE_T_FMT " bytes is left out", n);
        }
    }
    return rows;
}

/** The rows leave ring or journal only when they are in the file. */
static apr_status_t set_aside(server_rec *s, const apr_array_header_t *refused, apr_pool_t *p)
{
    apr_status_t rv = llm_spend_rejected_append(llmp_spend_rejected(), LLM_SPEND_REJECTED_MAX,
                                                refused, p);

    ap_log_error(APLOG_MARK, rv == APR_SUCCESS ? APLOG_ERR : APLOG_CRIT, rv, s,
                 rv == APR_SUCCESS
                     ? LLMLOG(61) "%d refused spend rows are set aside in %s"
                     : LLMLOG(62) "%d refused spend rows cannot be set aside in %s: all rows wait",
                 refused->nelts, llmp_spend_rejected());
    return rv;
}

/** One round of writing. */
typedef struct round_t {
    server_rec *s;
    llmp_connection_t *connection;
    llm_db_t *db;
    llmp_spend_written_fn *written;
    apr_interval_time_t limit;  /* of the database, for one batch */
    apr_time_t until;           /* a batch may begin */
} round_t;

/** Rows that left ring or journal for the database. */
typedef struct batch_t {
    const apr_array_header_t *rows;
    apr_time_t since;
    int exact;                  /* all were new to the database */
} batch_t;

static const llm_spend_row_t *row_at(const batch_t *b, int i)
{
    return APR_ARRAY_IDX(b->rows, i, const llm_spend_row_t *);
}

/** Rows of one key, of which a busy one has many in a row, are told of as one sum. */
static void tell_written(const round_t *r, const batch_t *b)
{
    for (int i = 0; i < b->rows->nelts;) {
        const char *key = row_at(b, i)->api_key;
        double dollars = 0;

        do {
            dollars += row_at(b, i)->spend > 0 ? row_at(b, i)->spend : 0;
            i++;
        } while (key != NULL && i < b->rows->nelts && row_at(b, i)->api_key != NULL &&
                 strcmp(row_at(b, i)->api_key, key) == 0);
        if (dollars > 0) {
            r->written(key, dollars, b->exact, b->since);
        }
    }
}

/**
 * On a slow link the same rows would run out of time for ever: fewer are tried, down to one, and
 * slowly more again.
 */
static void fit_batch(const batch_t *b, apr_interval_time_t limit, apr_status_t rv)
{
    int n = b->rows->nelts;

    if (rv == APR_SUCCESS) {
        batch_rows = n < batch_rows ? batch_rows : batch_rows + batch_rows / 4 + 1;
        batch_rows = batch_rows < BATCH_ROWS ? batch_rows : BATCH_ROWS;
    }
    else if (apr_time_now() - b->since >= limit / 10 * 9) {
        batch_rows = n > 1 ? n / 2 : 1;
    }
}

/** A lock of a moment is everyday: a child of before closes the file, somebody reads a backup. */
static int is_passing_lock(const batch_t *b, apr_status_t rv)
{
    apr_int64_t since = 0;

    if (atomic_compare_exchange_strong(&llmp_ledger()->waiting_since, &since, b->since)) {
        since = b->since;
    }
    return rv == APR_EAGAIN && apr_time_now() - since < LOCKS;
}

/** A round is tried each second, by any child: a reason is told once a minute. */
static void tell_waiting(const round_t *r, const batch_t *b)
{
    llmp_ledger_t *ledger = llmp_ledger();
    apr_ssize_t n = APR_HASH_KEY_STRING;
    apr_uint32_t why = apr_hashfunc_default(r->db->error, &n);
    apr_time_t now = apr_time_now();

    if (atomic_load(&ledger->waiting_why) == why &&
        now - atomic_load(&ledger->waiting_told) < QUIET) {
        return;
    }
    atomic_store(&ledger->waiting_told, now);
    atomic_store(&ledger->waiting_why, why);
    /* the status is the store's own, and would be read as the system's */
    ap_log_error(APLOG_MARK, APLOG_WARNING, 0, r->s, LLMLOG(55)
                 "%d spend rows could not be written and wait: %s", b->rows->nelts, r->db->error);
}

static apr_status_t write_rows(const round_t *r, batch_t *b, apr_pool_t *p)
{
    const apr_array_header_t *rows = b->rows;
    llm_spend_result_t res = { 0 };
    server_rec *s = r->s;
    llm_db_t *db = r->db;
    apr_interval_time_t limit = r->limit + BATCH_TRIPS * llmp_connection_trip(r->connection);
    apr_status_t rv;

    llmp_connection_renew(r->connection, limit);
    b->since = apr_time_now();
    rv = llm_spend_flush(db, (const llm_spend_row_t *const *)rows->elts, rows->nelts, &res, p);
    b->exact = res.inserted == rows->nelts;
    fit_batch(b, limit, rv);
    llmp_ledger_note_writing(rv);
    if (rv == APR_SUCCESS) {
        atomic_store(&llmp_ledger()->waiting_told, 0);   /* the next one is another */
        atomic_store(&llmp_ledger()->waiting_since, 0);
    }
    else if (!is_passing_lock(b, rv)) {
        tell_waiting(r, b);
    }
    if (rv == APR_SUCCESS && (res.rejected > 0 || res.stripped > 0)) {
        ap_log_error(APLOG_MARK, APLOG_ERR, 0, s, LLMLOG(56)
                     "the database refused %d spend rows, and texts of %d more: %s", res.rejected,
                     res.stripped, res.why);
    }
    return rv == APR_SUCCESS && res.rejected > 0 ? set_aside(s, res.refused, p) : rv;
}

static apr_status_t flush_ring(const round_t *r, apr_pool_t *p)
{
    llm_spend_cursor_t c;
    batch_t b = { 0 };
    apr_status_t rv = APR_SUCCESS;
    int full;

    llm_spend_ring_cursor(llmp_spend_ring(), &c);
    b.rows = read_ring(r->s, &c, &full, p);
    if (b.rows->nelts > 0) {
        rv = write_rows(r, &b, p);
    }
    if (rv == APR_SUCCESS) {
        llm_spend_ring_release(llmp_spend_ring(), &c);
        tell_written(r, &b);
    }
    return rv != APR_SUCCESS ? rv : full ? APR_SUCCESS : APR_EOF;
}

static apr_status_t flush_journal(const round_t *r, apr_pool_t *p)
{
    llm_spend_chunk_t chunk;
    batch_t b = { 0 };
    apr_status_t rv = llm_spend_journal_read(llmp_spend_journal(), batch_rows, JOURNAL_BYTES,
                                             &chunk, p);

    if (rv != APR_SUCCESS) {
        return rv;
    }
    if (chunk.skipped > 0) {
        ap_log_error(APLOG_MARK, APLOG_ERR, 0, r->s, LLMLOG(63) "%" APR_OFF_T_FMT
                     " bytes of torn records in %s are passed over", chunk.skipped,
                     llmp_spend_journal()->path);
    }
    b.rows = chunk.rows;
    if (chunk.rows->nelts > 0) {
        rv = write_rows(r, &b, p);
    }
    if (rv == APR_SUCCESS && chunk.size > 0) {
        rv = llm_spend_journal_done(llmp_spend_journal(), &chunk);
    }
    if (rv == APR_SUCCESS) {
        tell_written(r, &b);
    }
    return rv != APR_SUCCESS ? rv : chunk.end < chunk.size ? APR_SUCCESS : APR_EOF;
}

/** Move the ring to the journal, so that requests go on finding room. */
static void drain_to_journal(server_rec *s, apr_pool_t *p)
{
    llm_spend_ring_stats_t stats;
    llm_spend_cursor_t c, moved;
    apr_status_t rv = APR_SUCCESS;
    const char *rec;
    apr_size_t n;

    llm_spend_ring_stats(llmp_spend_ring(), &stats);
    if (stats.used < stats.size / 2) {
        return;
    }
    llm_spend_ring_cursor(llmp_spend_ring(), &c);
    moved = c;
    while (rv == APR_SUCCESS && next_in_ring(&c, &rec, &n, p) == APR_SUCCESS) {
        rv = llm_spend_journal_append(llmp_spend_journal(), rec, n);
        llmp_ledger_note(rv);
        moved = rv == APR_SUCCESS ? c : moved;
    }
    if (rv != APR_SUCCESS) {
        ap_log_error(APLOG_MARK, APLOG_ERR, rv, s, LLMLOG(57) "%s cannot be written",
                     llmp_spend_journal()->path);
    }
    /* what is in stays in: the next round does not write it again */
    if (llm_spend_journal_sync(llmp_spend_journal()) == APR_SUCCESS) {
        llm_spend_ring_release(llmp_spend_ring(), &moved);
    }
}

apr_status_t llmp_spend_flush(server_rec *s, llmp_connection_t *connection, llm_db_t *db,
                              llmp_spend_written_fn *written, int last, apr_pool_t *ptemp)
{
    apr_status_t (*const steps[])(const round_t *, apr_pool_t *) = { flush_journal, flush_ring };
    const round_t r = { s, connection, db, written, last ? LAST_LIMIT : BATCH_LIMIT,
                        last ? apr_time_now() + LAST_ROUND : APR_INT64_MAX };
    apr_status_t rv = db == NULL ? APR_ECONNRESET : APR_SUCCESS;
    apr_pool_t *p;

    apr_pool_create(&p, ptemp);
    for (int k = 0; k < 2 && rv == APR_SUCCESS; k++) {
        for (int i = 0; i < BATCHES && rv == APR_SUCCESS && apr_time_now() < r.until; i++) {
            rv = steps[k](&r, p);
            apr_pool_clear(p);
        }
        rv = rv == APR_EOF ? APR_SUCCESS : rv;
    }
    if (rv != APR_SUCCESS) {
        drain_to_journal(s, p);
    }
    apr_pool_destroy(p);
    return rv;
}
