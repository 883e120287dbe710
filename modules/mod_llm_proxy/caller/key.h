/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_KEY_H
#define LLMP_KEY_H

/** @file key.h @brief A caller's key: room auth finds it, the others read it. */

#include <apr_tables.h>
#include <apr_time.h>

/** The master key's name in the ledger and in logs. */
#define LLMP_MASTER_KEY_NAME "litellm_proxy_master_key"

/** Complete and immutable once it is in a cache. */
typedef struct llmp_key_t {
    char hash[65];              /**< SHA-256 of the key, lower-case hex; or a name that
                                     is shorter */
    int master;                 /**< the master key: may do everything */
    const char *alias, *user_id, *team_id, *organization_id;    /**< NULL: none */
    apr_array_header_t *models; /**< const char *; NULL or empty: all */
    double max_budget;          /**< dollars; < 0: none */
    double spend;               /**< dollars when it was loaded; llmp_key_spend() knows better */
    apr_time_t expires;         /**< 0: never */
    int blocked;
    const char *unreadable;     /**< column of its row that limits it and holds no limit; NULL */
    apr_uint64_t name;          /**< first bytes of the digest: whether the slot is still its own */
    struct llmp_key_slot_t *slot;       /**< its place in shared memory; NULL: none */
} llmp_key_t;

#endif
