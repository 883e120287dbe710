/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_AUTH_H
#define LLMP_AUTH_H

/** @file auth.h @brief Who calls, and what that caller may use. */

#include "mod_llm_proxy/gateway.h"

/** A caller's key, complete and immutable once it is in a cache. */
typedef struct llmp_key_t {
    char hash[65];              /**< SHA-256 of the key, lower-case hex */
    int master;                 /**< the master key: may do everything */
    const char *alias, *user_id, *team_id, *organization_id;    /**< NULL: none */
    apr_array_header_t *models; /**< const char *; NULL or empty: all */
    double max_budget;          /**< dollars; < 0: none */
    double spend;               /**< dollars when it was loaded; llmp_key_spend() knows better */
    apr_time_t expires;         /**< 0: never */
    int blocked;
    struct llmp_key_slot_t *slot;       /**< its place in shared memory; NULL: none */
} llmp_key_t;

/**
 * Find out who calls (contract 2.1): q->key is set.
 * @param admin only the master key will do
 * @return APR_SUCCESS, or APR_EGENERAL with *err
 */
apr_status_t llmp_authenticate(llmp_req_t *q, int admin, llm_err_t **err);

/** Whether the caller may call a model group. */
int llmp_may_use_model(const llmp_req_t *q, const char *model);

/** @return APR_SUCCESS, or APR_EGENERAL with *err: the caller may not use q->ctl.model. */
apr_status_t llmp_authorize_model(llmp_req_t *q, llm_err_t **err);

#endif
