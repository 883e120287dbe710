/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_DIALECT_REASONING_H
#define LLM_DIALECT_REASONING_H

/** @file reasoning.h @brief reasoning_effort and thinking, as Claude models take them. */

#include "base/json/json.h"

/** Fewest tokens a thinking budget may have. */
#define LLM_THINKING_MIN 1024
/** Answer tokens granted beside a budget when the client named no limit. */
#define LLM_THINKING_ANSWER 4096

/** @return the thinking budget in tokens for an effort; 0: "none"; -1: no effort word. */
int llm_effort_budget(const char *effort);

/** @return the effort that stands for a thinking budget in tokens: "minimal" to "high". */
const char *llm_budget_effort(apr_int64_t budget);

/** @return the nearest of gpt-oss' efforts: low, medium, high, and no way to turn it off */
const char *llm_gpt_oss_effort(const char *effort);

/** @return reasoning_effort of a body, as a string or as {"effort": ...}; NULL: not given. */
const char *llm_effort(json_object *ir);

/** @return max_completion_tokens or max_tokens, rounded, at least 1; 0: not given. */
apr_int64_t llm_max_tokens(json_object *ir);

/**
 * Refuse temperature (but 1), top_p and top_k for a model that knows none of them, or take them
 * out of the body where parameters are dropped.
 * @return APR_SUCCESS; APR_EGENERAL with *err
 */
apr_status_t llm_sampling_check(llm_try_t *try, json_object *ir, llm_err_t **err);

/** Take out what asks for nothing and a Claude refuses; the rest is for its host to judge. */
void llm_sampling_drop_neutral(const llm_try_t *try, json_object *ir);

/**
 * Refuse what does not go with thinking: a temperature but 1, a top_p below 0.95, a top_k; or take
 * it out of the body where parameters are dropped.
 * @return APR_SUCCESS; APR_EGENERAL with *err
 */
apr_status_t llm_sampling_beside_thinking(llm_try_t *try, json_object *ir, llm_err_t **err);

/** What a Claude model is asked for; both NULL: nothing is said of thinking. */
typedef struct llm_thinking_t {
    json_object *thinking;      /**< tied to the call's pool; share it into a parent */
    const char *effort;         /**< output_config.effort of models that have it */
    int thinks;                 /**< it was asked to: no tool can be forced then */
    apr_int64_t max_tokens;     /**< limit to send when the client named none; 0: no need */
} llm_thinking_t;

/**
 * Read thinking and reasoning_effort, and say it as the model takes it (see claude.h). An
 * explicit thinking wins. Budgets are kept below the client's max_tokens; where not even the
 * smallest fits, where the thinking before a tool's result is gone, or where the client begins the
 * answer itself, it is left out.
 * @return APR_SUCCESS; APR_EGENERAL with *err: unknown effort, or the model does not reason and
 *         parameters are not dropped
 */
apr_status_t llm_thinking_read(llm_try_t *try, json_object *ir, llm_thinking_t *out,
                               llm_err_t **err);

/**
 * Whether a tool may be forced as the client asks.
 * @param forced  1; set to 0 where the model cannot be and parameters are dropped
 * @return APR_SUCCESS; APR_EGENERAL with *err
 */
apr_status_t llm_forced_tool_check(llm_try_t *try, int *forced, llm_err_t **err);

/**
 * Say that the model is not to think, where it would unasked and so could not be forced.
 * @param fields  where "thinking" belongs; one that is there stays
 */
void llm_forced_tool_unthought(const llm_try_t *try, json_object *fields);

#endif
