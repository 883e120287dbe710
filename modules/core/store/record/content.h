/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_STORE_SPEND_CONTENT_H
#define LLM_STORE_SPEND_CONTENT_H

/**
 * @file content.h
 * @brief What was asked and answered, as a spend row keeps it: cut, without secrets, bounded.
 *
 * Marks and rules are LiteLLM's (1.106.2): a text above the limit keeps its first 35 and last 65
 * percent, values of members that are named like credentials are masked except in what tools say.
 */

#include "store/db/column.h"

struct json_object;

#define LLM_SPEND_CONTENT_MAX   (256 * 1024)    /**< bytes of one column; above: a mark alone */

/**
 * Write a request or an answer for its column.
 * @param max_chars of one text in it, in characters
 * @return JSON in p, at most LLM_SPEND_CONTENT_MAX bytes
 */
const char *llm_spend_content(apr_pool_t *p, struct json_object *o, apr_size_t max_chars);

/** What stands for content of so many bytes that is not kept. */
const char *llm_spend_content_mark(apr_pool_t *p, apr_size_t bytes);

/**
 * Put the chunks of a chat or text completion, as they were sent to the client, together as one
 * answer. Whatever is no chunk is passed over.
 * @return owned by p; NULL: there is no chunk
 */
struct json_object *llm_spend_assemble(apr_pool_t *p, const char *sse, apr_size_t n);

/** Take out what people and models said (turn_off_message_logging). */
void llm_spend_redact_request(struct json_object *body);
void llm_spend_redact_answer(struct json_object *answer);

#endif
