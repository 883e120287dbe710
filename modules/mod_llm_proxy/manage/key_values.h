/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_MANAGE_KEY_VALUES_H
#define LLMP_MANAGE_KEY_VALUES_H

/**
 * @file key_values.h
 * @brief Members of a key's request whose type alone does not say what they may be: durations,
 * names out of a few, budgets of a time.
 *
 * What nobody can mean would be stored, and limit nothing later.
 */

#include "mod_llm_proxy/gateway.h"

/** What a duration must be, for a message. */
#define LLMP_DURATION "a duration such as 30s, 15m, 12h, 7d or 1mo"

/**
 * @return the text of a string, or NULL; one with a NUL would be stored as another than was sent
 */
const char *llmp_key_text(json_object *v);

/**
 * @param body of /key/generate
 * @param[out] field the member that is wrong
 * @return NULL, or what it must be: static
 */
const char *llmp_key_values_wrong(json_object *body, const char **field);

#endif
