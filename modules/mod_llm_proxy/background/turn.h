/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_TURN_H
#define LLMP_TURN_H

/**
 * @file turn.h
 * @brief Which process of the machine writes the ledger: a mutex between processes, which the
 *        kernel gives back when its holder dies.
 */

#include "mod_llm_proxy/gateway.h"

/** As the directive Mutex knows it; what threads of it are told by. */
#define LLMP_TURN "llm-watchdog"

/** Make it known to the directive Mutex; from pre_config. */
void llmp_turn_mutex(apr_pool_t *pconf);

/** Make it, or take up the one of the last generation; from post_config. */
apr_status_t llmp_turn_open(server_rec *s);

/**
 * Wait until no process is writing, and keep all from it until llmp_turn_give(); from post_config.
 * @return 0: one went on for too long, and nobody is kept from anything
 */
int llmp_turn_halt(void);

/** From child_init. @return why it cannot be opened */
apr_status_t llmp_turn_child(server_rec *s);

/** @return the file it is, or NULL */
const char *llmp_turn_file(void);

/** @return 1: it is this process' turn, until llmp_turn_give() by the same thread */
int llmp_turn_take(apr_interval_time_t limit);

void llmp_turn_give(void);

#endif
