/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_PROVIDER_GOOGLE_TOKEN_H
#define LLM_PROVIDER_GOOGLE_TOKEN_H

/**
 * @file google_token.h
 * @brief Google's access tokens (https://developers.google.com/identity/protocols/oauth2):
 *        service account, user credentials, or the metadata server of Google's machines.
 */

#include "llm_provider.h"

/** @return a text of litellm_params under "vertex_" + name or "vertex_ai_" + name, else of env. */
const char *llm_google_param(const llm_call_t *c, const char *name, const char *env);

/**
 * The project the credentials belong to.
 * @return NULL when they name none, or there are none
 */
const char *llm_google_project(llm_call_t *c);

/** The token slot of providers at Google. */
apr_status_t llm_google_token(llm_call_t *c, llm_token_req_t **req, llm_err_t **err);

#endif
