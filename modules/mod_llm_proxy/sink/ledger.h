/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_SINK_LEDGER_H
#define LLMP_SINK_LEDGER_H

/** @file ledger.h @brief How the ledger is, as all processes know it. */

#include <apr.h>
#include <stdatomic.h>

/** How the ledger is (capacity.h). */
typedef struct llmp_ledger_t {
    _Atomic apr_int64_t failed; /**< since when the journal cannot be written; 0: it can */
    _Atomic apr_int64_t unwritten;      /**< since when the database refuses rows; 0: it does not */
    _Atomic apr_uint64_t lost;  /**< records that could not be kept */
    _Atomic apr_uint64_t unkept;        /**< of callers turned away, which were not kept */
    _Atomic apr_uint64_t unkept_told;   /**< so many were told of */
    _Atomic apr_int64_t unkept_at;      /**< when */
    _Atomic apr_int64_t promised;       /**< bytes the records of calls under way may take */
    _Atomic apr_int64_t room, room_at;  /**< bytes the journal had, and when */
    _Atomic apr_int64_t refused;        /**< when a call last was, for want of room */
    _Atomic apr_int64_t told;   /**< the last alarm; 0: none since all was well */
    _Atomic apr_int64_t looked; /**< when its writer last looked for rows, or wrote some */
    _Atomic int ending;         /**< its writer makes the last round of its turn (writer.c) */
    _Atomic apr_int64_t waiting_told;   /**< the last line of rows that wait; 0: none does */
    _Atomic apr_uint32_t waiting_why;   /**< a hash of what it said */
    _Atomic apr_int64_t waiting_since;  /**< the first try to write them that failed; 0: none did */
} llmp_ledger_t;

llmp_ledger_t *llmp_ledger(void);

#endif
