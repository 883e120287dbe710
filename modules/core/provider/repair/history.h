/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_PROVIDER_HISTORY_H
#define LLM_PROVIDER_HISTORY_H

/** @file history.h @brief What an upstream takes of a conversation; for the rows of providers. */

#include "base/json/json.h"
#include "provider/providers.h"

/** What stands for a turn of nothing where an empty text is refused. */
#define LLM_NO_CONTENT "[no content]"
/** Longest id of a call OpenAI takes. */
#define LLM_CALL_ID_MAX 40

/**
 * Keep only these members of messages (NULL-ended), and what every API knows of calls. Without
 * function_call among them, calls of that form become calls of tools.
 */
void llm_history_keep(apr_pool_t *p, json_object *body, const char *const *names);

/** Take these members out of messages, calls and functions. */
void llm_history_drop(json_object *body, const char *const *names);

/** Arguments of calls of wrapped tools as their schema has them now. */
void llm_history_wrap(llm_try_t *try, json_object *body);

/** Call reasoning_content what this API calls it. */
void llm_history_reasoning_as(json_object *body, const char *name);

/**
 * Give each turn with calls a reasoning_content: APIs that want thoughts back beside calls refuse
 * the turns of models that do not think, or do not tell.
 */
void llm_history_fill_reasoning(json_object *body);

/**
 * The same for each turn of an assistant, where there are calls or tools: DeepSeek wants the
 * thoughts of all of them then (https://api-docs.deepseek.com/guides/thinking_mode).
 */
void llm_history_fill_all_reasoning(json_object *body);

/** function_call and the role "function" as calls of tools. */
apr_status_t llm_fix_old_calls(llm_try_t *try, json_object *body, llm_err_t **err);

/** What Mistral's models take of messages, for whoever hosts them as Mistral does. */
apr_status_t llm_fix_mistral_history(llm_try_t *try, json_object *body, llm_err_t **err);
apr_status_t llm_fix_mistral_silence(llm_try_t *try, json_object *body, llm_err_t **err);

/** What OpenAI's own hosts refuse: members of others, ids longer than LLM_CALL_ID_MAX. */
apr_status_t llm_fix_openai_history(llm_try_t *try, json_object *body, llm_err_t **err);

#endif
