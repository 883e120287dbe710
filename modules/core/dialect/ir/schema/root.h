/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_DIALECT_SCHEMA_ROOT_H
#define LLM_DIALECT_SCHEMA_ROOT_H

/**
 * @file root.h
 * @brief A JSON schema of any kind as one whose root is a plain object.
 *
 * A tool's input is an object with properties for every upstream, and most refuse a union, a
 * reference or another type at the root; clients (and MCP servers) send all of these.
 */

#include "base/json/json.h"

/** The only property of a schema that had to be wrapped. */
#define LLM_SCHEMA_VALUES "values"

/**
 * The root as {"type": "object", "properties": ...}: references at the root are followed, of
 * allOf, anyOf and oneOf the properties of all branches are kept. Required is what every way
 * through them requires. Members the root has besides ("$defs", "description") stay. What is no
 * schema (true, a list, nothing) gives an object without properties. One that no object fits (a
 * list's, a text's) is wrapped: it becomes the property LLM_SCHEMA_VALUES, and references follow
 * it there; calls of such a tool are unwrapped again (wrapped_tools.h).
 * @return a value of the pool's (the schema itself when it is such an object already)
 */
json_object *llm_schema_object(apr_pool_t *p, json_object *schema);

/** @return whether llm_schema_object() would wrap the schema: no object fits it. */
int llm_schema_is_wrapped(apr_pool_t *p, json_object *schema);

#endif
