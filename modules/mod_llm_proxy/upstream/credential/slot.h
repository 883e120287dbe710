/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_TOKEN_SLOT_H
#define LLMP_TOKEN_SLOT_H

/**
 * @file slot.h
 * @brief Credentials of all sign-ins in shared memory: fetched by one child, used by all, kept over
 *        a graceful restart.
 *
 * A segment of its own, anonymous, held by the process pool. A slot is guarded by a sequence number
 * (odd: being written); who may fetch holds the slot's lease.
 */

#include "mod_llm_proxy/gateway.h"
#include "provider/signin/signin.h"

#define LLMP_TOKEN_VALUE 12288  /**< bytes of a credential */
#define LLMP_TOKEN_WHY   768    /**< bytes of a reason */
#define LLMP_TOKEN_DETAIL 512   /**< bytes of what the operator is told besides */

typedef struct llmp_token_slot_t llmp_token_slot_t;

/** What a slot holds; the texts are in the reader's pool. */
typedef struct llmp_token_view_t {
    const char *value;          /**< NULL: none */
    const char *why;            /**< of the last failure since then; NULL: none */
    const char *detail;         /**< of why, for the operator alone; or NULL */
    int refused;                /**< the failure is the credentials' own */
    int lost;                   /**< the slot has gone to a newer configuration */
    apr_time_t expires, refresh;        /**< of the value: end, and when to fetch the next one */
    apr_time_t retry;           /**< of the failure: not before */
} llmp_token_view_t;

/** Find or make a slot for each sign-in of the configuration; from post_config. */
apr_status_t llmp_token_slots_open(server_rec *s, const llm_config_t *cfg, apr_pool_t *pconf);

/** @return NULL: there is no configuration with sign-ins */
llmp_token_slot_t *llmp_token_slot(const llm_signin_t *s);

/** Read; another configuration's content counts as none. */
void llmp_token_read(llmp_token_slot_t *slot, const llm_signin_t *s, llmp_token_view_t *v,
                     apr_pool_t *p);

/**
 * Take the right to fetch, until it is given back or this process ends.
 * @return 1 when it is ours
 */
int llmp_token_lease(llmp_token_slot_t *slot, apr_time_t now, apr_interval_time_t for_at_most);
void llmp_token_release(llmp_token_slot_t *slot);

/** Keep a credential; times are taken from now and expires. @return 0: it is too long to keep */
int llmp_token_keep(llmp_token_slot_t *slot, const llm_signin_t *s, const char *value,
                    apr_time_t now, apr_time_t expires);

/** Remember a failure; a credential that still holds stays. @param detail or NULL */
void llmp_token_fail(llmp_token_slot_t *slot, const llm_signin_t *s, const char *why,
                     const char *detail, int refused, apr_time_t now);

#endif
