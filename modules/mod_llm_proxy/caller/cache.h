/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_KEY_CACHE_H
#define LLMP_KEY_CACHE_H

/**
 * @file cache.h
 * @brief Virtual keys: shared memory over the database.
 *
 * A hit copies some hundred bytes out of shared memory, takes no lock and asks no database. Keys
 * that do not exist are remembered for some seconds as well. There is no cache per process below
 * it: it would cost as much to check for staleness as the copy costs.
 */

#include "mod_llm_proxy/caller/key.h"
#include "mod_llm_proxy/gateway.h"
#include "store/table/who/key.h"

/**
 * Look a key up.
 * @param digest SHA-256 of the key
 * @param ask    whether the database may be asked
 * @param out    in the request's pool
 * @return APR_SUCCESS; APR_NOTFOUND: no such key; APR_INCOMPLETE: the database would have to be
 *         asked; APR_EGENERAL: it cannot be asked
 */
apr_status_t llmp_key_find(llmp_req_t *q, const unsigned char digest[32], int ask,
                           const llmp_key_t **out);

/** A key was made, changed or deleted: forget what all children know of it. */
void llmp_key_forget(const unsigned char digest[32]);

/** Add to the spend of a key, for budget checks before the database knows. */
void llmp_key_add_spend(const llmp_key_t *key, double dollars);

/** @return dollars the key has spent: in the database, and on their way there */
double llmp_key_spend(const llmp_key_t *key);

/** At a start: spend of a key that the last server left waiting. @param hash hex, or nobody's */
void llmp_key_waits(const char *hash, double dollars);

/**
 * Spend of a key has come into the database; from the ledger's writer.
 * @param exact 0: some of it may have been there before
 * @param since when the writing began
 * @return 1: the key's record is to be read again, by a walk of its own
 */
int llmp_key_written(const char *hash, double dollars, int exact, apr_time_t since);

/** A walk over all records that asks the database again for those that are old. */
typedef struct llmp_key_walk_t {
    apr_uint32_t at;            /**< where it goes on; 0: at the beginning */
    int most;                   /**< keys to ask for with one statement; 0: LLMP_KEYS_ASKED */
} llmp_key_walk_t;

#define LLMP_KEYS_ASKED 256

/**
 * Go on with a walk by one statement; from the watchdog, so that no request waits. While the
 * database is away the records stay as they are.
 * @return APR_SUCCESS: this was the end, the next one begins anew; APR_INCOMPLETE: there may be
 *         more; else a status of db.h, and the same records are asked for again.
 *         A row that alone cannot be read is passed by, and its record cleared
 */
apr_status_t llmp_key_refresh(llm_db_t *db, apr_interval_time_t max_age, llmp_key_walk_t *walk,
                              apr_pool_t *ptemp);

#endif
