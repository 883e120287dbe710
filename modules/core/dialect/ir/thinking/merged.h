/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_DIALECT_THINK_H
#define LLM_DIALECT_THINK_H

/**
 * @file merged.h
 * @brief merge_reasoning_content_in_choices: a stream's reasoning as <think>...</think> in content.
 */

#include "base/buf.h"

/** Of one stream; zero but for text, which the caller makes. */
typedef struct llm_think_t {
    llm_buf_t text;             /**< content of the delta changed last; reused */
    unsigned open;              /**< a bit per choice: "<think>" was said and not yet closed */
} llm_think_t;

/**
 * Move the reasoning of a delta into its content. Differs from LiteLLM in that a block is also
 * closed when the answer ends in it, and opened again when reasoning goes on later.
 * @param d  changed; its content then points into t until the next call
 */
void llm_think_merge(llm_think_t *t, llm_delta_t *d);

#endif
