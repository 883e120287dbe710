/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_DATABASE_STATE_H
#define LLMP_DATABASE_STATE_H

/** @file state.h @brief How the database is, as all processes know it. */

#include <apr.h>
#include <stdatomic.h>

/** Whether the database answers (heartbeat.h). */
typedef struct llmp_heartbeat_t {
    _Atomic int state;          /**< 0: nobody knows yet */
    _Atomic apr_int64_t owner;  /**< pid of who asks; 0: nobody */
    _Atomic apr_int64_t asked;  /**< since when a question is not answered; 0: none is */
    _Atomic apr_int64_t last;   /**< when the last one ended */
    _Atomic int undialled;      /**< the last new connection was refused */
    _Atomic apr_uint32_t returns;       /**< how often it came back */
} llmp_heartbeat_t;

typedef struct llmp_database_state_t {
    _Atomic int migrated;       /**< it has its tables */
    llmp_heartbeat_t heartbeat;
} llmp_database_state_t;

/** @return what is shared of it */
llmp_database_state_t *llmp_database_state(void);

/** The configuration may name another one: nothing is known of it. From post_config. */
void llmp_database_unknown(void);

#endif
