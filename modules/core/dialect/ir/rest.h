/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_DIALECT_IR_REST_H
#define LLM_DIALECT_IR_REST_H

/** @file rest.h @brief What a format has, and a delta has no member for. */

#include "base/json/json.h"

/**
 * The members beside those that have a place of their own.
 * @param known ends with NULL
 * @return shares them with o; NULL: there are none
 */
json_object *llm_rest(apr_pool_t *p, json_object *o, const char *const *known);

/**
 * The same with members that are null, also of those that are known: a delta has no null. For who
 * speaks the format they come from.
 * @return never NULL
 */
json_object *llm_rest_kept(apr_pool_t *p, json_object *o, const char *const *known);

#endif
