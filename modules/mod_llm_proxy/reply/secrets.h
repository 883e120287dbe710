/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_SECRETS_H
#define LLMP_SECRETS_H

/**
 * @file secrets.h
 * @brief What an attempt sends as a secret does not come back to a client, a log or the ledger.
 *
 * An upstream may echo it: in a refusal, in headers, in an answer. Secrets are masked by value
 * wherever text of an upstream becomes ours.
 */

#include "base/secret/secret.h"

struct llmp_attempt_t;
struct llmp_req_t;

typedef struct llmp_secrets_t llmp_secrets_t;

/** Mask an error made of an upstream's text; NULL is left alone. */
void llmp_secrets_mask_error(struct llmp_attempt_t *a, llm_err_t *err);

/** Mask a refusal's or an answer's whole body. */
void llmp_secrets_mask_body(struct llmp_attempt_t *a);

/** Whether an event of a stream has to be masked. */
int llmp_secrets_in_event(struct llmp_attempt_t *a, const char *data, apr_size_t n);

/** @return data itself, or a copy in p with masks; *n is its length */
const char *llmp_secrets_mask_event(struct llmp_attempt_t *a, apr_pool_t *p, const char *data,
                                    apr_size_t *n);

/**
 * Mask what we wrote of an upstream's parts: joined, they may be a secret none of them was.
 * @param n length of text and of what is returned
 * @return text itself, or a copy in p with masks
 */
const char *llmp_secrets_mask_made(struct llmp_attempt_t *a, apr_pool_t *p, const char *text,
                                   apr_size_t *n);

/**
 * A header of an upstream as a client may see it.
 * @param value replaced when it holds a secret
 * @return 0: not at all, because its name is that of a credential or holds one
 */
int llmp_secrets_allow_header(struct llmp_attempt_t *a, const char *name, const char **value);

#endif
