/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_DIALECT_NEUTRAL_H
#define LLM_DIALECT_NEUTRAL_H

/**
 * @file neutral.h
 * @brief Values of parameters that ask for no more than what happens unasked.
 *
 * Clients write defaults out. What does not know the parameter is right to leave such a one away;
 * to what does know it, it is sent like any other. Some say nothing wherever they are sent: those
 * are treated like null.
 */

#include "llm.h"
#include "base/json/json.h"
#include "base/json/scan.h"

/** @return 1 for null and for OpenAI's default of the parameter called key */
int llm_is_neutral(const char *key, json_object *v);

/** The same for a member of a scanned body. */
int llm_is_neutral_member(const llm_scan_t *s, const llm_member_t *m);

/** @return 1 for null and for values that say nothing to what knows the parameter either */
int llm_is_unsaid(const llm_try_t *try, const char *key, json_object *v);
int llm_is_unsaid_member(const llm_try_t *try, const llm_scan_t *s, const llm_member_t *m);

#endif
