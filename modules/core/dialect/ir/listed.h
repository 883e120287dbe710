/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_DIALECT_LISTED_H
#define LLM_DIALECT_LISTED_H

/**
 * @file listed.h
 * @brief Lists in the deltas of a stream: annotations, pictures, citations, blocks of thinking.
 *
 * OpenAI's clients put the elements of such lists together by their "index": without one they stop
 * reading, and two with the same one become one whose texts stand behind each other.
 */

#include "base/json/json.h"
#include "llm_provider.h"

/**
 * Number what has no number, across all deltas of a choice. An element that is whole and says a
 * number that was there before gets the next one; of others the number says what they go on with.
 * @param delta members of a delta, changed; NULL: nothing to do. Calls of tools are left alone.
 */
void llm_listed_number(llm_stream_t *s, int choice, json_object *delta);

#endif
