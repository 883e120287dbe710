/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_SCHEMA_SUBSET_H
#define LLM_SCHEMA_SUBSET_H

/**
 * @file subset.h
 * @brief JSON Schema in the subset that Gemini documents, which others take as well.
 */

#include "base/json/json.h"
#include "dialect/ir/schema/room.h"

/**
 * JSON Schema -> Gemini's OpenAPI subset: references inlined, null alternatives to nullable,
 * keywords the API refuses dropped.
 * @param ordering add propertyOrdering (response schemas)
 * @param room     of the request's schemas
 * @param out      a root in pool p
 * @param why      literal, set on failure
 * @return APR_SUCCESS, APR_EGENERAL: the inlined schema is too large or too deep
 */
apr_status_t llm_schema_subset(json_object *in, int ordering, llm_schema_room_t *room,
                               apr_pool_t *p, json_object **out, const char **why);

/**
 * The same for a function's parameters, which must be an object: the members of alternatives at
 * the top become its own; what no object fits is wrapped (schema_root.h).
 */
apr_status_t llm_schema_subset_object(json_object *in, llm_schema_room_t *room, apr_pool_t *p,
                                      json_object **out, const char **why);

#endif
