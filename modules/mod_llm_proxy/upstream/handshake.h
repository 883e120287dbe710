/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_HANDSHAKE_H
#define LLMP_HANDSHAKE_H

/**
 * @file handshake.h
 * @brief Why a TLS handshake with an upstream fails.
 *
 * mod_ssl tells it to its log alone, below the usual level, and frees the connection's state at
 * once. So its pre_handshake hook is used to listen: OpenSSL's info callback notes alerts, the
 * error and the verdict on the certificate while they are there.
 */

#include "mod_llm_proxy/upstream/exchange.h"

/** Take part in mod_ssl's handshakes; from register_hooks. */
void llmp_handshake_register(void);

/** Listen to the connection that is made in this thread until llmp_handshake_made(). */
void llmp_handshake_making(llmp_exchange_t *x);
void llmp_handshake_made(void);

/**
 * Sending over TLS failed: set x->fault and x->detail.
 * @param took how long it lasted: mod_ssl does not tell a time-out from a cut
 * @return the status the exchange ends with
 */
apr_status_t llmp_handshake_failed(llmp_exchange_t *x, apr_interval_time_t took);

/** @return the alert the upstream sent, as text; or NULL */
const char *llmp_handshake_alert(const llmp_exchange_t *x);

#endif
