/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_BASE_JWT_H
#define LLM_BASE_JWT_H

/** @file jwt.h @brief Signing JSON Web Tokens (RFC 7519, RS256). */

#include "llm.h"

/**
 * @param claims  JSON text of the payload
 * @param key_pem private RSA key, PKCS#8 or PKCS#1 PEM
 * @param kid     key id for the header; NULL: none
 * @param out     the compact token
 * @param why     literal, set on failure
 * @return APR_SUCCESS, APR_EGENERAL: the key is not usable
 */
apr_status_t llm_jwt_sign_rs256(const char **out, const char *claims, const char *key_pem,
                                const char *kid, apr_pool_t *p, const char **why);

#endif
