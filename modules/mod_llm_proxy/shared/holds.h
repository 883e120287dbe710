/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_HOLDS_H
#define LLMP_HOLDS_H

/**
 * @file holds.h
 * @brief What calls under way hold of what all share: reservations, room, places.
 *
 * What is held is a sum somewhere, which decides. Beside it each call has a row with its process'
 * mark (gone.h), and notes there what it added to which sum. When the call is settled it gives that
 * back and its row is free. A child that dies cannot give back: a job does it, from the rows of
 * processes that are gone. Lock-free, without a search while there are more rows than calls.
 *
 * A note is made before its sum grows, and goes after the sum shrank: a child that dies between the
 * two gives back too much, never too little.
 */

#include <apr.h>
#include <stdatomic.h>

#define LLMP_HOLD_ROWS 32768            /**< calls under way of all children; others note nothing */
#define LLMP_HOLD_NOTES 32              /**< of one call */

/** Whose sum it is. Another meaning of a number is another version of the part. */
typedef enum llmp_hold_kind_e {
    LLMP_HOLDS_ROOM = 1,                /**< bytes of the ledger (sink/capacity.h) */
    LLMP_HOLDS_BUDGET,                  /**< billionths of a dollar, of a key (limit/hold.h) */
    LLMP_HOLDS_COUNT,                   /**< of calls (counters.h), by its place */
    LLMP_HOLDS_KINDS
} llmp_hold_kind_e;

/** A sum, and how much of it. */
typedef struct llmp_note_t {
    _Atomic apr_uint64_t name;          /**< kind << 56 | which of its kind; 0: free */
    _Atomic apr_int64_t amount;
} llmp_note_t;

typedef struct llmp_hold_row_t {
    _Atomic apr_int64_t mark;           /**< 0: free; below zero: of who repairs it */
    apr_int64_t apart[7];               /**< a cache line: who looks for a row reads only these */
    llmp_note_t note[LLMP_HOLD_NOTES];
} llmp_hold_row_t;

/** Subtract from the sum that is named. @param what without its kind */
typedef void llmp_give_back_fn(apr_uint64_t what, apr_int64_t amount);

/** @param what below 2^56 */
static inline apr_uint64_t llmp_hold_name(llmp_hold_kind_e kind, apr_uint64_t what)
{
    return (apr_uint64_t)kind << 56 | what;
}

/** Begin a call, by the thread that serves it. @return its row; NULL: none is free */
llmp_hold_row_t *llmp_hold_row_take(void);

/**
 * A place for a note; a call that notes the same sum twice gets the same one.
 * @param row may be NULL
 * @return its amount is 0 if it is new; NULL: there is none, and nothing is noted
 */
llmp_note_t *llmp_hold_note(llmp_hold_row_t *row, apr_uint64_t name);

/** What it noted was given back: the place is free. */
void llmp_hold_note_drop(llmp_note_t *note);

/** The call is settled, and has given everything back. @param row may be NULL */
void llmp_hold_row_end(llmp_hold_row_t *row);

/**
 * Give back what dead processes held, each row once, whoever else does the same.
 * @param give by kind; a kind without one is kept for who knows it
 */
void llmp_holds_repair(llmp_give_back_fn *const give[LLMP_HOLDS_KINDS]);

#endif
