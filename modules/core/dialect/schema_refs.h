/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_DIALECT_SCHEMA_REFS_H
#define LLM_DIALECT_SCHEMA_REFS_H

/** @file schema_refs.h @brief References within a JSON schema whose parts get other places. */

#include "base/json.h"

/** @return where a reference leads from now on: the same pointer, or another text of the pool */
typedef const char *llm_schema_ref_fn(apr_pool_t *p, const char *ref);

/**
 * A copy of a schema in which every "$ref" is what a function makes of it; values that only look
 * like references (in enum, const, default, examples, or a property of that name) stay.
 * @return a new value, to be added to a parent at once; parts without schemas are shared
 */
json_object *llm_schema_with_refs(apr_pool_t *p, json_object *schema, llm_schema_ref_fn *to);

#endif
