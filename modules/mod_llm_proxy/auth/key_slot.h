/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_KEY_SLOT_H
#define LLMP_KEY_SLOT_H

/** @file key_slot.h @brief Virtual keys in shared memory: what the children of a host share. */

#include "mod_llm_proxy/auth/auth.h"
#include "mod_llm_proxy/state.h"
#include "store/key.h"

/**
 * Read a key into a pool.
 * @return APR_SUCCESS, APR_NOTFOUND
 */
apr_status_t llmp_key_slot_read(const unsigned char digest[32], llmp_key_t *key, apr_pool_t *p);

/**
 * Store a key; the least recently used one of its set makes room.
 * @return its place, or NULL: too large, or the place is being written by another child
 */
llmp_key_slot_t *llmp_key_slot_write(const unsigned char digest[32], const llmp_key_t *key,
                                     apr_pool_t *ptemp);

/** Take a key out. */
void llmp_key_slot_clear(const unsigned char digest[32]);

/** From a row of the database to what the gateway needs of it. */
void llmp_key_from_row(llmp_key_t *key, const llm_key_row_t *row, apr_pool_t *p);

#endif
