/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_STORE_JSON_MEND_H
#define LLM_STORE_JSON_MEND_H

/**
 * @file json_mend.h
 * @brief JSON that PostgreSQL's jsonb does not take, although RFC 8259 allows it.
 *
 * jsonb has no U+0000 and no half of a surrogate pair (PostgreSQL manual, 8.14): U+FFFD is stored
 * in their place. A number no numeric can hold is stored as a string with its digits.
 */

#include "llm.h"

/** Only the escapes, which anybody can send. @return text itself when there is none of them */
const char *llm_json_mend_escapes(apr_pool_t *p, const char *text);

/** Escapes, numbers, and bytes that are not UTF-8. @return text itself when nothing is to mend */
const char *llm_json_mend(apr_pool_t *p, const char *text);

#endif
