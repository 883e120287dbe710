/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_SENT_KEY_H
#define LLMP_SENT_KEY_H

/** @file sent_key.h @brief The headers a caller's key may come in. */

#include "mod_llm_proxy/gateway.h"

#define LLMP_SENT_KEYS 7        /**< most values one request can bring */

/**
 * Collect what may be a key, the first place first. Credentials of another scheme (httpd's own
 * Basic in front of the gateway), empty and overlong values are passed over.
 * @param keys  as sent, without "Bearer "
 * @param other set when there is a header, but no key in it
 * @return how many there are
 */
int llmp_sent_keys(const llmp_req_t *q, const char *keys[LLMP_SENT_KEYS], int *other);

/** @return 1 when a header of this name may hold a key or other credentials of the caller */
int llmp_holds_key(const char *name);

#endif
