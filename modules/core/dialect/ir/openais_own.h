/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_DIALECT_OPENAIS_OWN_H
#define LLM_DIALECT_OPENAIS_OWN_H

/** @file openais_own.h @brief What only OpenAI's own models know, in terms every API has. */

#include "base/json/json.h"
#include "llm_provider.h"

/**
 * Before a request goes to anybody else: calls of custom tools become calls of functions, a choice
 * among allowed tools becomes these tools alone. A custom tool itself is refused, since the model
 * would have to be asked for a function, and the client waits for the other kind of call.
 * @return APR_SUCCESS; APR_EGENERAL with *err (400)
 */
apr_status_t llm_openais_own_plain(llm_try_t *try, json_object *body, llm_err_t **err);

/** The same, and what else no wire format but OpenAI's has: refusals, parts that are bare texts. */
apr_status_t llm_request_plain(llm_try_t *try, json_object *body, llm_err_t **err);

/**
 * @return 1 for what is said of tools where there are none: to what does not know the parameter
 *         it asks for nothing, whatever it says
 */
int llm_is_about_no_tools(json_object *body, const char *key);

/** Take out a list of no tools, and what is said of tools where there are none. */
void llm_no_tools_drop(json_object *body);

#endif
