/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include <openssl/crypto.h>
#include "mod_llm_proxy/auth/known_key.h"

void llmp_known_key_digest(llmp_known_key_t *known, const char *key,
                           unsigned char digest[LLM_SHA256_BYTES])
{
    apr_size_t n;

    /* in constant time: a proxy in front may hand calls of many on with one connection */
    if (known != NULL && known->text[0] != '\0' && llm_equal_secret(known->text, key)) {
        memcpy(digest, known->digest, LLM_SHA256_BYTES);
        return;
    }
    n = strlen(key);
    llm_sha256(key, n, digest);
    if (known != NULL && n < sizeof(known->text)) {
        memcpy(known->text, key, n + 1);
        memcpy(known->digest, digest, LLM_SHA256_BYTES);
    }
}

apr_status_t llmp_known_key_wipe(void *known)
{
    OPENSSL_cleanse(known, sizeof(llmp_known_key_t));
    return APR_SUCCESS;
}
