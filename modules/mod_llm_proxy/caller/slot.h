/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_KEY_SLOT_H
#define LLMP_KEY_SLOT_H

/** @file slot.h @brief Virtual keys in shared memory: what the children of a host share. */

#include "mod_llm_proxy/caller/key.h"
#include "mod_llm_proxy/gateway.h"
#include "mod_llm_proxy/caller/table.h"
#include "store/table/who/key.h"

/**
 * Read a key into a pool.
 * @return APR_SUCCESS, APR_NOTFOUND
 */
apr_status_t llmp_key_slot_read(const unsigned char digest[32], llmp_key_t *key, apr_pool_t *p);

/**
 * A number that changes whenever what is known of a key became untrue (deleted, changed, charged).
 * Take it before the database is asked: with another number by then, the answer is not stored.
 */
apr_uint32_t llmp_key_version(const unsigned char digest[32]);

/**
 * Store a key; the least recently used one of its set makes room.
 * @param version of the key before the database was asked
 * @return its place, or NULL: outdated meanwhile, too large, or the place is being written by
 *         another child
 */
llmp_key_slot_t *llmp_key_slot_write(const unsigned char digest[32], const llmp_key_t *key,
                                     apr_uint32_t version, apr_pool_t *ptemp);

/** Take a key out, for good: who read its row before does not bring it back. */
void llmp_key_slot_clear(const unsigned char digest[32]);

/**
 * The database has more of a key's spend than when it was asked.
 * @param dollars that came in
 * @param exact   0: at the most, some of it may have been there before
 * @param since   when that began: a record loaded later may know of it or not
 * @return 1: the key is to be asked for again; until then it counts all of it
 */
int llmp_key_slot_spent(const unsigned char digest[32], double dollars, int exact,
                        apr_time_t since);

/** From a row of the database to what the gateway needs of it. */
void llmp_key_from_row(llmp_key_t *key, const llm_key_row_t *row, apr_pool_t *p);

#endif
