/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_STORE_SPEND_JOURNAL_H
#define LLM_STORE_SPEND_JOURNAL_H

/**
 * @file journal.h
 * @brief A file of spend records for when the ring is full or the database is away.
 *
 * The file is records of spend.h one behind the other; <path>.offset holds how far the database
 * has them. Writers append with one write(2) under a shared flock, the consumer measures and
 * empties the file under an exclusive one. A record torn by a crash or a full disk is found by its
 * checksum and stepped over; the next one is searched by its magic. The offset may lag behind what
 * is committed, never run ahead: rows are idempotent, so reading some twice does no harm.
 */

#include "store/record/record.h"

typedef struct llm_spend_journal_t {
    apr_pool_t *pool;
    const char *path, *offset_path;
    apr_off_t reserve;          /**< bytes it may always take, as long as the disk once had them */
} llm_spend_journal_t;

/** What one read found. */
typedef struct llm_spend_chunk_t {
    apr_array_header_t *rows;   /**< llm_spend_row_t *, in the order of the file */
    apr_off_t end;              /**< offset behind the last one; pass it to done */
    apr_off_t size;             /**< of the file at the time */
    apr_off_t skipped;          /**< bytes of torn or damaged records stepped over */
} llm_spend_chunk_t;

/** Name the files; creates nothing. */
void llm_spend_journal_init(llm_spend_journal_t *j, const char *path, apr_pool_t *p);

/**
 * Create the file of the offset unless it is there: later it is written in place, which a full disk
 * does not hinder.
 */
apr_status_t llm_spend_journal_prepare(const llm_spend_journal_t *j);

/**
 * Take the disk's blocks for the first bytes of the file now, and again each time it was emptied.
 * @return APR_SUCCESS; APR_ENOTIMPL: this file system cannot; an error of the system: no room
 */
apr_status_t llm_spend_journal_reserve(llm_spend_journal_t *j, apr_off_t bytes);

/** @return bytes that can be appended: reserved ones, and what the disk has free */
apr_off_t llm_spend_journal_room(const llm_spend_journal_t *j);

/**
 * Append a record. Callable from any thread and process.
 * @return APR_SUCCESS: handed to the kernel, so it survives the process (not yet a power cut); or
 *         the error of the system (disk full): the record may be torn and is then not counted
 */
apr_status_t llm_spend_journal_append(const llm_spend_journal_t *j, const void *rec, apr_size_t n);

/** Force appended records to the disk (fdatasync). A journal that is not there is fine. */
apr_status_t llm_spend_journal_sync(const llm_spend_journal_t *j);

/**
 * Read the next records that are not in the database. Consumer only, as done.
 * @param max_rows  at the most
 * @param max_bytes of the file to look at, at the most; at least LLM_SPEND_RECORD_MAX
 * @return APR_SUCCESS (rows->nelts 0 and end == size: nothing left), or an error of the system
 */
apr_status_t llm_spend_journal_read(const llm_spend_journal_t *j, int max_rows,
                                    apr_size_t max_bytes, llm_spend_chunk_t *chunk, apr_pool_t *p);

/**
 * As read, from a place of the file: to look at what waits and leave it there.
 * @param at end of the chunk before; negative: the first
 */
apr_status_t llm_spend_journal_peek(const llm_spend_journal_t *j, apr_off_t at, int max_rows,
                                    apr_size_t max_bytes, llm_spend_chunk_t *chunk, apr_pool_t *p);

/**
 * The rows of a chunk are committed: note its end, and empty the file when that is all of it.
 * @return APR_SUCCESS or an error of the system; the rows are then read again
 */
apr_status_t llm_spend_journal_done(const llm_spend_journal_t *j, const llm_spend_chunk_t *chunk);

#endif
