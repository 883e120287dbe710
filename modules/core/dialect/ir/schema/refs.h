/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_DIALECT_SCHEMA_REFS_H
#define LLM_DIALECT_SCHEMA_REFS_H

/** @file refs.h @brief References within a JSON schema whose parts get other places. */

#include "base/json/json.h"
#include "dialect/ir/schema/room.h"

/** What the value under a keyword is made of. */
typedef enum {
    LLM_SUB_SCHEMAS,
    LLM_SUB_NAMES,     /**< members that are names, each with a schema */
    LLM_SUB_VALUES     /**< no schema at all, whatever it looks like */
} llm_sub_e;

/** @return what is under a keyword of a schema; of an unknown one schemas, if it has objects */
llm_sub_e llm_schema_sub(const char *key);

/** @return where a reference leads from now on: the same pointer, or another text of the pool */
typedef const char *llm_schema_ref_fn(apr_pool_t *p, const char *ref);

/**
 * A copy of a schema in which every "$ref" is what a function makes of it; values that only look
 * like references (in enum, const, default, examples, or a property of that name) stay.
 * @return a new value, to be added to a parent at once; parts without schemas are shared
 */
json_object *llm_schema_with_refs(apr_pool_t *p, json_object *schema, llm_schema_ref_fn *to);

/** @return what a reference as "#/$defs/x" leads to; NULL: nowhere, or out of the document */
json_object *llm_schema_target(apr_pool_t *p, json_object *doc, const char *ref);

/** A reference being followed, on the stack of who follows it. */
typedef struct llm_schema_ref_t {
    json_object *target;
    struct llm_schema_ref_t *up;        /**< the one it is within; NULL: none */
} llm_schema_ref_t;

/** @return 1: a recursive type, which has to end somewhere */
int llm_schema_is_followed(const llm_schema_ref_t *refs, const json_object *target);

/**
 * A copy of a schema in which what references lead to stands in their place; "$defs" are gone. One
 * that is within what it leads to ends in a schema of that type without members.
 * @param room of the request's schemas
 * @param out  a value of the pool's
 * @return APR_SUCCESS; APR_ENOSPC: nested references made it, or all of the request, too large
 */
apr_status_t llm_schema_unfold(apr_pool_t *p, llm_schema_room_t *room, json_object *schema,
                               json_object **out);

#endif
