/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_DIALECT_ANSWER_H
#define LLM_DIALECT_ANSWER_H

/** @file answer.h @brief What canonical answers have in common, whoever gave them. */

#include "base/buf.h"
#include "base/json/json.h"

/**
 * The canonical finish reason for an upstream's word (contract section 7.0).
 * @return "stop", "length", "tool_calls" or "content_filter"; unknown and NULL give "stop"
 */
const char *llm_finish_reason(const char *upstream);

/** @return whether the answer is not whole, for another reason than its length or a filter */
int llm_finish_broke_off(const char *upstream);

/** @return whether the upstream's word says more than the canonical one; so does an unknown one */
int llm_finish_says_more(const char *upstream);

/** The upstream's own word beside the choice, where the canonical one cannot tell it. */
void llm_finish_native(json_object *choice, const char *upstream);

/** A canonical answer with one choice, to be filled. The members belong to ir. */
typedef struct llm_answer_t {
    json_object *ir;            /**< chat.completion, tied to the call's pool */
    json_object *choice;        /**< index is set; the message is there */
    json_object *message;       /**< role is set; content is up to the caller */
} llm_answer_t;

/**
 * @param id     the upstream's id, or NULL: the call's answer_id
 * @param model  the upstream's name of the model, or NULL: the one it was asked for
 */
void llm_answer_make(llm_answer_t *a, llm_try_t *try, const char *id, const char *model);

/** Set finish_reason and usage; usage is left out while it is not known. */
void llm_answer_finish(llm_answer_t *a, const char *finish_reason, const llm_usage_t *u);

#define LLM_COUNT_MAX APR_INT64_C(1000000000000)

/**
 * A token count of an upstream: between 0 and LLM_COUNT_MAX, so that sums cannot overflow.
 * @return def when key is absent or no number, not even one written as text
 */
apr_int64_t llm_count(json_object *o, const char *key, apr_int64_t def);

/**
 * Thoughts an upstream counted among the completion without saying how many: an estimate from
 * their bytes, so that nobody is told there were none.
 * @param bytes of thoughts shown; 0: nothing to do
 */
void llm_usage_thoughts(llm_usage_t *u, apr_size_t bytes);

/** The canonical usage object with its details, for adding to a parent at once. */
json_object *llm_usage_json(const llm_usage_t *u);

/** The same as text. */
void llm_usage_write(llm_buf_t *b, const llm_usage_t *u);

#endif
