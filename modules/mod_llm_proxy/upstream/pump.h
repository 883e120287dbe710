/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_PUMP_H
#define LLMP_PUMP_H

/**
 * @file pump.h
 * @brief An exchange as a state machine.
 *
 * llmp_pump() does what can be done without waiting and says what it waits for; wait.h waits.
 * pump is the only place with protocol logic.
 */

#include "mod_llm_proxy/upstream/exchange.h"

typedef enum llmp_pump_e {
    LLMP_PUMP_DONE,             /**< finished; see status */
    LLMP_PUMP_WAIT_READ,        /**< until the upstream's socket is readable */
    LLMP_PUMP_WAIT_WRITE        /**< until it is writable */
} llmp_pump_e;

/**
 * Prepare an exchange whose caller's part is set.
 * @return APR_SUCCESS, APR_EINVAL: the URL is not usable
 */
apr_status_t llmp_exchange_init(llmp_exchange_t *x);

/** Go on as far as possible without waiting. */
llmp_pump_e llmp_pump(llmp_exchange_t *x);

/** @return 1 when the client is a stream of HTTP/2 */
int llmp_exchange_on_stream(const llmp_exchange_t *x);

/** x->wait_until has passed: ends it, unless there is another address to connect to. */
void llmp_exchange_timed_out(llmp_exchange_t *x);

/** End it from outside (client gone): pump says DONE from then on. */
void llmp_exchange_abort(llmp_exchange_t *x, apr_status_t status, const char *why);
#endif
