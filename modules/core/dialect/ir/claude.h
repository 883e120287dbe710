/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_DIALECT_CLAUDE_H
#define LLM_DIALECT_CLAUDE_H

/**
 * @file claude.h
 * @brief What each Claude model takes, by its name.
 *
 * As documented: https://platform.claude.com/docs/en/build-with-claude/ (thinking, effort,
 * structured-outputs, the pages "What's new" of the models),
 * https://docs.aws.amazon.com/bedrock/latest/userguide/ (claude-messages-adaptive-thinking,
 * structured-output) and
 * https://docs.cloud.google.com/vertex-ai/generative-ai/docs/partner-models/claude.
 */

#include "llm_config.h"

#define LLM_CLAUDE_BUDGET       0x0001u /**< thinking "enabled" with budget_tokens */
#define LLM_CLAUDE_ADAPTIVE     0x0002u /**< thinking "adaptive" */
#define LLM_CLAUDE_ON           0x0004u /**< thinks where the request says nothing of it */
#define LLM_CLAUDE_OFF          0x0008u /**< takes thinking "disabled" */
#define LLM_CLAUDE_BETWEEN      0x0010u /**< has "between_tools" in its place */
#define LLM_CLAUDE_EFFORT       0x0020u /**< output_config.effort low, medium and high */
#define LLM_CLAUDE_EFFORT_XHIGH 0x0040u
#define LLM_CLAUDE_EFFORT_MAX   0x0080u
#define LLM_CLAUDE_FORCED       0x0100u /**< a tool may be forced, while it does not think */
#define LLM_CLAUDE_SAMPLING     0x0200u /**< temperature, top_p, top_k */
#define LLM_CLAUDE_ONE_OF       0x4000u /**< ... but not temperature beside top_p */
#define LLM_CLAUDE_SCHEMA       0x0400u /**< structured outputs and strict tools at Anthropic */
#define LLM_CLAUDE_SCHEMA_AWS   0x0800u /**< the same through Converse */
/** The same at Vertex AI: only where a forced tool cannot stand in. An organization has to allow
    structured outputs there first, and does not by default. */
#define LLM_CLAUDE_SCHEMA_GCP   0x1000u
#define LLM_CLAUDE_PARALLEL_AWS 0x2000u /**< disable_parallel_tool_use through Converse */

#define LLM_CLAUDE_THINKS (LLM_CLAUDE_BUDGET | LLM_CLAUDE_ADAPTIVE)

/**
 * @return LLM_CLAUDE_* of the model a call goes to. A name (of the model, or of the deployment's
 *         base_model) that says which Claude it is decides, and the operator's model_info before
 *         it; else what the price map says; of a model nobody knows, what most have.
 */
unsigned llm_claude(const llm_try_t *try);

/** The same of a name; 0: it does not say which Claude it is. */
unsigned llm_claude_of_name(const char *name);

/**
 * @return the most tokens the model may answer with: by the price map, else by its name, else
 *         what every Claude takes.
 */
apr_int64_t llm_claude_limit(const llm_try_t *try);

#endif
