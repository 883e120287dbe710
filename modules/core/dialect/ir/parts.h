/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_DIALECT_ANSWER_PARTS_H
#define LLM_DIALECT_ANSWER_PARTS_H

/** @file parts.h @brief Texts and tool calls of an answer that comes as a list of blocks. */

#include "base/json/json.h"
#include "dialect/ir/thinking/thoughts.h"

/** What was found so far; all zero but c at first. */
typedef struct llm_parts_t {
    llm_try_t *try;
    json_object *text;          /**< the only text so far: shared, not copied */
    const char *joined;         /**< several texts, or NULL */
    json_object *calls;         /**< tool_calls, or NULL */
    int json_calls;             /**< calls of the tool that carries a structured answer */
    llm_said_t said;            /**< thinking is the caller's to count */
} llm_parts_t;

/** Take a block's text; whatever is no string, or an empty one, is passed over. */
void llm_parts_text(llm_parts_t *parts, json_object *text);

/**
 * Take a call of a tool. The tool that carries a structured answer becomes text.
 * @param block has "name" as it was sent upstream, "input", and the id as member id_key
 * @param index the block's place in the answer
 * @return the canonical call, for more members; NULL: it became text
 */
json_object *llm_parts_tool(llm_parts_t *parts, json_object *block, const char *id_key, int index);

/** Set content (null when there is no text) and tool_calls. */
void llm_parts_set(const llm_parts_t *parts, json_object *message);

/** @return whether the answer was nothing but the structured one: then it was not cut for a tool */
int llm_parts_structured(const llm_parts_t *parts);

#endif
