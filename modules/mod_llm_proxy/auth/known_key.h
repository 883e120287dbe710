/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_KNOWN_KEY_H
#define LLMP_KNOWN_KEY_H

/**
 * @file known_key.h
 * @brief The digest of the key a connection's last call was made with.
 *
 * Nearly all calls of a connection are made with one key, and its SHA-256 costs as much as looking
 * it up and all the rest of telling who calls. What is kept is a key and its digest, which nothing
 * ever changes: whose key that is, and whether it still holds, is looked up for each call.
 */

#include "base/crypto.h"

#define LLMP_KNOWN_KEY_MAX 128  /**< bytes of a key with its end; longer ones are not kept */

/** Lives as long as its connection, of which one thread at a time has a request. Begins as 0. */
typedef struct llmp_known_key_t {
    char text[LLMP_KNOWN_KEY_MAX];      /**< "": none is known yet */
    unsigned char digest[LLM_SHA256_BYTES];
} llmp_known_key_t;

/** SHA-256 of a key. @param known MAY be NULL: no connection that goes on */
void llmp_known_key_digest(llmp_known_key_t *known, const char *key,
                           unsigned char digest[LLM_SHA256_BYTES]);

/** A pool's cleanup: the key does not outlive its connection. */
apr_status_t llmp_known_key_wipe(void *known);

#endif
