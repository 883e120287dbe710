/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_MANAGE_MEMBERS_H
#define LLMP_MANAGE_MEMBERS_H

/**
 * @file members.h
 * @brief Names an administrator may send: one that nobody knows is refused, not ignored.
 *
 * A key made with "modles" would be a key for all models.
 */

#include "mod_llm_proxy/gateway.h"

/** The names of one endpoint. */
typedef struct llmp_members_t {
    const char *const *names;
    apr_size_t count;
} llmp_members_t;

extern const llmp_members_t llmp_key_generate_members, llmp_key_delete_members,
    llmp_key_info_query;

/** @return NULL, or the complaint about a member of body; *name is set to it */
const char *llmp_members_unknown(const llmp_members_t *known, json_object *body, const char **name,
                                 apr_pool_t *p);

/** The same for the names of a query. */
const char *llmp_query_unknown(const llmp_members_t *known, const request_rec *r,
                               const char **name);

/** The complaint about any name in the query of a call whose parameters are its body's, or NULL. */
const char *llmp_query_any(const request_rec *r, const char **name);

#endif
