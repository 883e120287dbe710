/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_DIALECT_TOOL_PARAMETERS_H
#define LLM_DIALECT_TOOL_PARAMETERS_H

/** @file parameters.h @brief Tools for upstreams that read parameters as a plain object. */

#include "llm.h"
#include "base/json/json.h"

/**
 * Tools in OpenAI's form whose parameters are objects with properties: a union, a reference, a
 * list of types at the top, or a property that is no object, would be refused or not be seen.
 * @param tools may be NULL
 * @return tools itself where nothing has to change; else a root in the call's pool
 */
json_object *llm_tools_plain(const llm_try_t *try, json_object *tools);

#endif
