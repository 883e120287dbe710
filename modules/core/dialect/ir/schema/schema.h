/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_DIALECT_SCHEMA_H
#define LLM_DIALECT_SCHEMA_H

/** @file schema.h @brief JSON schemas in the subsets upstreams accept, and in words. */

#include "base/json/json.h"

/**
 * A schema for constrained decoding as Claude does it: keywords it cannot enforce go into the
 * description, oneOf becomes anyOf, objects are closed. See "Structured outputs" in the Claude
 * API documentation. The schema itself is not changed; unchanged parts are shared.
 * @return a new value, to be added to a parent at once
 */
json_object *llm_schema_strict(apr_pool_t *p, json_object *schema);

/**
 * The schema of a tool's input as llm_schema_object() makes it: only the members Claude knows, and
 * "definitions" renamed to "$defs" with the references to it.
 * @param schema  may be NULL or no object: an empty object's schema
 * @return a new value, to be added to a parent at once
 */
json_object *llm_schema_tool_input(apr_pool_t *p, json_object *schema);

/**
 * What asks for an answer that fits a schema where the upstream can be told so in words alone.
 * @param schema NULL: any object will do
 */
const char *llm_schema_words(apr_pool_t *p, json_object *schema);

/**
 * Say something as the system: behind what the first message of a body says when that is one, since
 * templates of some models know no second, else in a message of its own in front.
 * @param body its "messages" are those of OpenAI's form
 */
void llm_system_say(apr_pool_t *p, json_object *body, const char *text);

#endif
