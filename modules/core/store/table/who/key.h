/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_STORE_KEY_H
#define LLM_STORE_KEY_H

/**
 * @file key.h
 * @brief Rows of "LiteLLM_VerificationToken": the virtual keys, by hash.
 *
 * Members carry the names of the columns. NULL of each kind is in column.h; a column the database
 * does not have reads as NULL and is not written.
 */

#include "store/db/column.h"

typedef struct llm_key_row_t {
    const char *token;          /**< SHA-256 of the key, lower-case hex; never NULL */
    const char *key_name;       /**< "sk-...abcd", for display */
    const char *key_alias;
    int soft_budget_cooldown;
    double spend;               /**< US dollars, since the last reset */
    double total_spend;
    double max_budget;
    apr_time_t expires;
    apr_array_header_t *models; /**< of const char *; NULL or empty: all */
    const char *aliases;        /**< JSON object */
    const char *config;         /**< JSON object */
    const char *router_settings;
    const char *user_id, *team_id, *agent_id, *project_id;
    const char *permissions;    /**< JSON object */
    const char *metadata;       /**< JSON object */
    apr_int64_t max_parallel_requests;
    int blocked;
    apr_int64_t tpm_limit, rpm_limit, tpd_limit;
    const char *budget_duration;
    apr_time_t budget_reset_at;
    apr_array_header_t *allowed_cache_controls, *allowed_routes;
    const char *key_type;
    apr_array_header_t *policies, *access_group_ids;
    const char *model_spend;    /**< JSON object */
    const char *model_max_budget;
    const char *budget_fallbacks;
    const char *budget_limits;
    const char *budget_id, *organization_id, *object_permission_id;
    apr_time_t created_at, updated_at, settings_updated_at, last_active;
    const char *created_by, *updated_by;
    apr_int64_t rotation_count;
    int auto_rotate;
    const char *rotation_interval;
    apr_time_t last_rotation_at, key_rotation_at;
    const char *unreadable;     /**< a column that limits the key and holds no limit: text, NaN,
                                     infinity, less than nothing; NULL: none does */
} llm_key_row_t;

/** Set every member to NULL of its kind. Begin a row to insert with this. */
void llm_key_clear(llm_key_row_t *row);

/** @return APR_SUCCESS, APR_NOTFOUND, or a status of db.h */
apr_status_t llm_key_by_hash(llm_db_t *db, const char *hash, llm_key_row_t **out, apr_pool_t *p);

/**
 * Keys by hash, many with one statement, in no order.
 * @param hashes of const char *
 * @param out    llm_key_row_t * elements: those that are there
 */
apr_status_t llm_key_by_hashes(llm_db_t *db, const apr_array_header_t *hashes,
                               apr_array_header_t **out, apr_pool_t *p);

/** All keys of an alias, ordered by hash. @param out llm_key_row_t * elements; may be empty */
apr_status_t llm_key_by_alias(llm_db_t *db, const char *alias, apr_array_header_t **out,
                              apr_pool_t *p);

/** @return APR_SUCCESS, APR_EEXIST: the hash is there, or a status of db.h */
apr_status_t llm_key_insert(llm_db_t *db, const llm_key_row_t *row, apr_pool_t *ptemp);

/** Keys that are named by hash, by alias (one may have several), or both; either may be NULL. */
typedef struct llm_key_names_t {
    const apr_array_header_t *hashes, *aliases;     /**< of const char * */
} llm_key_names_t;

/**
 * Delete keys, all in one transaction (or none, on failure).
 * @param deleted llm_key_row_t * elements, of the caller: those that were there are added, once;
 *                names not found are skipped. With APR_ECONNRESET those that may be deleted: kept
 *                for the next try, they tell of what it does not find any more
 */
apr_status_t llm_key_delete(llm_db_t *db, const llm_key_names_t *which,
                            apr_array_header_t *deleted, apr_pool_t *p);

#endif
