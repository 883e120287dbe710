/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_FORM_H
#define LLMP_FORM_H

/** @file form.h @brief Bodies that are HTML forms, read as the JSON object they stand for. */

#include "mod_llm_proxy/gateway.h"

#define LLMP_FORM_FIELDS_MAX 256

/**
 * Make q->body.text JSON when Content-Type says multipart/form-data or
 * application/x-www-form-urlencoded: every field is a string, "metadata" the JSON it holds, and
 * of a name given twice the last counts, as in LiteLLM. A body that is an object already stays:
 * curl -d calls everything a form.
 * @return APR_SUCCESS, or APR_EGENERAL with *err
 */
apr_status_t llmp_form_to_json(llmp_req_t *q, llm_err_t **err);

#endif
