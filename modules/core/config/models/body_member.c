/* SPDX-License-Identifier: Apache-2.0 */

/** @file body_member.c @brief Members of requests, which litellm_params may set as well. */

#include <string.h>
#include "base/nearest.h"
#include "config/sections.h"

/** Of OpenAI's requests: one that is nearly such is a misspelt one. */
static const char *const openai[] = {
    "audio", "dimensions", "encoding_format", "frequency_penalty", "function_call", "functions",
    "logit_bias", "logprobs", "max_completion_tokens", "max_tokens", "messages", "metadata",
    "modalities", "parallel_tool_calls", "prediction", "presence_penalty", "prompt_cache_key",
    "prompt_cache_retention", "reasoning_effort", "response_format", "safety_identifier", "seed",
    "service_tier", "stop", "store", "stream", "stream_options", "temperature", "thinking",
    "tool_choice", "tools", "top_logprobs", "top_p", "user", "verbosity", "web_search_options",
};

/** Of others: right as they are, however near to one of OpenAI's or to a setting. */
static const char *const others[] = {
    "min_p", "n", "top_a", "top_k", "top_n", "typical_p", "best_of", "echo", "suffix",
    "repetition_penalty", "length_penalty", "repeat_penalty", "stop_token_ids", "system",
};

static int is_among(const char *const *names, apr_size_t count, const char *name)
{
    for (apr_size_t i = 0; i < count; i++) {
        if (strcmp(names[i], name) == 0) {
            return 1;
        }
    }
    return 0;
}

int llm_conf_is_member(const char *name)
{
    return is_among(openai, sizeof(openai) / sizeof(openai[0]), name) ||
           is_among(others, sizeof(others) / sizeof(others[0]), name);
}

const char *llm_conf_member_nearest(const char *name)
{
    return llm_nearest_name(name, openai, sizeof(openai) / sizeof(openai[0]));
}
