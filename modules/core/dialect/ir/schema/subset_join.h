/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_SUBSET_JOIN_H
#define LLM_SUBSET_JOIN_H

/** @file subset_join.h @brief Two schemas as one, before and after they were cleaned. */

#include "base/json/json.h"

/**
 * Add the members of a JSON Schema but its allOf and $ref: what to has counts, properties,
 * required and alternatives are put together.
 */
void llm_subset_merge(json_object *to, json_object *from);

/**
 * Make an object with the properties of a cleaned schema, be it an object or anyOf: of a property
 * in several alternatives the first counts, unless they differ: then it is any of them; required
 * is what all of them require. Others have no properties.
 * @param to  a cleaned schema of type object
 */
void llm_subset_join(json_object *to, json_object *from);

#endif
