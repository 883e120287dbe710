/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_STORE_SPEND_H
#define LLM_STORE_SPEND_H

/**
 * @file record.h
 * @brief The spend ledger: rows of "LiteLLM_SpendLogs", their byte records, and the flush.
 *
 * A request's row is encoded once and travels as bytes: into the ring (spend_ring.h), or into the
 * journal (spend_journal.h) when the ring is full, and from there into the database by one
 * consumer. The request_id makes it idempotent: a row is charged when it is inserted, and a row
 * that is there already is neither inserted nor charged.
 */

#include "llm_record.h"
#include "store/db/column.h"

#define LLM_SPEND_RECORD_MAX  (2 * 1024 * 1024)     /**< bytes of one record at the most */
#define LLM_SPEND_RECORD_HEAD 24                    /**< bytes before the fields */
#define LLM_SPEND_TEXT_MAX    1000  /**< bytes; an entry of PostgreSQL's index has at most 2704 */

typedef llm_record_t llm_spend_row_t;   /* a finished call is a row of the ledger */

/** Set every member to NULL of its kind. Begin a row with this. */
void llm_spend_clear(llm_spend_row_t *row);

/**
 * Encode a row as one record, its texts as UTF-8 and no longer than LLM_SPEND_TEXT_MAX:
 *   u32 magic "LSR1", u32 length of the whole record, u64 XXH64 of what follows,
 *   u16 version, u16 number of fields, u32 zero, then the fields
 *   u8 number of the field, u32 bytes, bytes.
 * Little endian; a field that is NULL is left out; a reader skips numbers it does not know.
 * @param n    bytes of the record
 * @return the record in p; NULL: no request_id, or longer than LLM_SPEND_RECORD_MAX
 */
const char *llm_spend_encode(const llm_spend_row_t *row, apr_size_t *n, apr_pool_t *p);

/**
 * Decode a record. Texts are copied to p.
 * @param used bytes of the record, also when n is more; may be NULL
 * @return APR_SUCCESS; APR_INCOMPLETE: n ends inside the record; APR_EGENERAL: not a record, or
 *         damaged
 */
apr_status_t llm_spend_decode(llm_spend_row_t *row, const void *rec, apr_size_t n,
                              apr_size_t *used, apr_pool_t *p);

/** @return the length of a whole, undamaged record at the start of rec, or 0. */
apr_size_t llm_spend_check(const void *rec, apr_size_t n);

/** What a flush did. */
typedef struct llm_spend_result_t {
    int inserted;               /**< new rows; these were charged */
    int duplicate;              /**< rows there already */
    int stripped;               /**< of the inserted: refused first, stored with values changed */
    int rejected;               /**< refused even so; neither stored nor charged */
    char why[256];              /**< of the last row stripped or rejected: its id, the error */
    apr_array_header_t *refused;    /**< llm_spend_refused_t: the rejected rows, to be set aside */
} llm_spend_result_t;

/** A row the database will not have. */
typedef struct llm_spend_refused_t {
    const llm_spend_row_t *row;     /**< as it was, not stripped */
    const char *why;
} llm_spend_refused_t;

/**
 * Write rows in one transaction: insert each unless its request_id is there, and add the spend of
 * the inserted ones to key, user, team and organization, summed per id and in the order of ids
 * (two writers never wait for each other in a circle). Tables and columns that do not exist are
 * left out. A row whose own values the database refuses does not hold up the others; a database
 * that takes no rows at all (read-only, full, no permission, no table) refuses none of them.
 * @param rows n pointers; the same request_id twice counts once
 * @return APR_SUCCESS: committed. Anything else: flush the same rows again later; after
 *         APR_ECONNRESET they may be in, which the repetition finds out. APR_EACCES: the database
 *         takes no rows now, db->error says why.
 */
apr_status_t llm_spend_flush(llm_db_t *db, const llm_spend_row_t *const *rows, int n,
                             llm_spend_result_t *res, apr_pool_t *ptemp);

#ifdef LLM_STORE_INTERNAL
/**
 * Insert rows one by one through SQLite's own interface, in the open transaction of db.
 * @param fresh n flags: 1 for a row that was not there before
 * @param done  rows dealt with; on failure rows[*done] is the one that failed
 * @return APR_SUCCESS; APR_EGENERAL: that row was refused for itself; APR_EAGAIN, APR_ECONNRESET
 *         (disk full, read-only, ...): the whole transaction must be run again later
 */
apr_status_t llm_spend_insert_sqlite(llm_db_t *db, const llm_colset_t *set,
                                     const llm_spend_row_t *const *rows, int n, char *fresh,
                                     int *done, apr_pool_t *ptemp);

/** Add the spend of rows that were inserted now to whom they are charged; in the transaction. */
apr_status_t llm_spend_charge(llm_db_t *db, const apr_array_header_t *rows, apr_pool_t *p);

/** Fill a text with each table that is charged and its id. @param out all of them, joined */
apr_status_t llm_spend_charged(llm_db_t *db, const char *text, const char **out, apr_pool_t *p);

extern const llm_col_t llm_spend_cols[];
extern const int llm_spend_ncols;
#endif

#endif
