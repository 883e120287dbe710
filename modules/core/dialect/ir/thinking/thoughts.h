/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_DIALECT_THOUGHTS_H
#define LLM_DIALECT_THOUGHTS_H

/**
 * @file thoughts.h
 * @brief Claude's thinking in a conversation that comes back, and how many tokens it had.
 *
 * Claude wants its thinking back unchanged: the text it signed, with the signature, and redacted
 * blocks. Clients send thinking_blocks as they got them: whole from an answer, and from a stream
 * as they put the pieces together, joined or one behind the other.
 */

#include "base/buf.h"
#include "base/json/json.h"

/** One block of thinking; it is either redacted or signed. */
typedef struct llm_thought_t {
    json_object *redacted;      /**< its data; NULL: text and signature */
    llm_str_t text;             /**< valid until the next one; may be empty */
    json_object *signature;
} llm_thought_t;

/** Where a walk through the thinking of a message stands. */
typedef struct llm_thoughts_t {
    json_object *blocks;        /**< array, or NULL: nothing to send back */
    apr_size_t next;
    llm_buf_t joined;           /**< text of pieces whose signature is still to come */
} llm_thoughts_t;

/**
 * Begin with the thinking blocks of an assistant's message, under any of the names they have:
 * thinking_blocks, the same in provider_specific_fields, or Converse's own form there. Those of
 * a message Gemini made, which are signed by another, are left out.
 */
void llm_thoughts_start(llm_thoughts_t *it, apr_pool_t *p, json_object *message);

/** @return 1 with *out filled, 0 at the end. What nobody signed is passed over. */
int llm_thoughts_next(llm_thoughts_t *it, llm_thought_t *out);

/** @return 1 with *out filled when one block (a content part, say) can be sent as it is. */
int llm_thought_of(json_object *block, llm_thought_t *out);

/** @return whether a type is that of thinking, signed or redacted. */
int llm_is_thinking(const char *type);

/**
 * @return whether the conversation stands between a call and what the model makes of its result,
 *         and the thinking that led to the call is gone: a client of OpenAI's has no place for
 *         it, or the call was another model's. Claude then refuses to think on with a budget.
 */
int llm_thoughts_missing(apr_pool_t *p, json_object *messages);

/** Bytes of an answer, by kind. */
typedef struct llm_said_t {
    int thought;                /**< there was thinking, shown or not */
    apr_size_t thinking;
    apr_size_t other;           /**< texts and arguments of calls */
} llm_said_t;

/**
 * Estimate the thinking tokens where the upstream does not count them: by the text of the
 * thinking or, where that is hidden, as what the rest of the answer leaves of the total.
 */
void llm_usage_thought(llm_usage_t *u, const llm_said_t *said);

#endif
