/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_BASE_SECRET_NAME_H
#define LLM_BASE_SECRET_NAME_H

/**
 * @file name.h
 * @brief Whether what a header, a parameter or a member is called speaks of a credential.
 */

#include "llm.h"

/** In the order of how sure a name makes it. */
typedef enum llm_secret_name_e {
    LLM_SECRET_NAME_NONE,
    LLM_SECRET_NAME_LOOSE,      /**< one may be in it: "x-auth-provider", "project_key", "auth" */
    LLM_SECRET_NAME_SURE,       /**< it is one: "x-auth-token", "client_secret" */
} llm_secret_name_e;

/** Of a header: what providers invent has a word like "key" or "token" somewhere in its name. */
llm_secret_name_e llm_secret_name_of_header(const char *name, apr_size_t n);

/** Of a parameter of a deployment, or of a member of a body: the end of the name tells. */
llm_secret_name_e llm_secret_name_of_member(const char *name, apr_size_t n);

/** Of a parameter of an address. */
llm_secret_name_e llm_secret_name_of_query(const char *name, apr_size_t n);

/** Headers that are sent without being a secret, whatever their value. */
typedef enum llm_header_kind_e {
    LLM_HEADER_OTHER,           /**< its name or its value tells */
    LLM_HEADER_HARMLESS,        /**< "content-type", "openai-beta" */
    LLM_HEADER_TEXT,            /**< an address or a name of people's making: "user-agent" */
} llm_header_kind_e;

llm_header_kind_e llm_header_kind(const char *name, apr_size_t n);

#endif
