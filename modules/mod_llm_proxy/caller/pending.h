/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_KEY_PENDING_H
#define LLMP_KEY_PENDING_H

/**
 * @file pending.h
 * @brief What calls cost that the database does not have yet, by key.
 *
 * A table of its own, by the digest of the key and apart from the keys' slots: a key that is pushed
 * out of its slot and looked up again comes with what the database knows, and what is on its way
 * there still counts. A call adds, the ledger's writer takes off what it has written. Lock-free.
 */

#include <apr.h>

/** @param name first bytes of the key's digest; 0: nobody's */
void llmp_key_pending_add(apr_uint64_t name, double dollars);

/** The database has them now. */
void llmp_key_pending_take(apr_uint64_t name, double dollars);

double llmp_key_pending(apr_uint64_t name);

/**
 * Whether the table is a new one, and knows nothing of the rows that wait in ring and journal.
 * Asked once, from post_config.
 */
int llmp_key_pending_is_new(void);

#endif
