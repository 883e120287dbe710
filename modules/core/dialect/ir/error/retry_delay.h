/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_DIALECT_RETRY_DELAY_H
#define LLM_DIALECT_RETRY_DELAY_H

/** @file retry_delay.h @brief How long an upstream wants to be left alone, as its error says. */

#include "base/json/json.h"

/**
 * The delay an error body asks for: google.rpc.RetryInfo among its details
 * (github.com/googleapis/googleapis, google/rpc/error_details.proto; Gemini and Vertex AI send no
 * Retry-After), else what its message says in words ("Please try again in 1m2.5s", OpenAI;
 * "Please retry after 2 seconds", Azure).
 * @param body    the parsed body, or the list of one that Google's streams fail with; or NULL
 * @param message the error's message alone, since other texts echo the client's; or NULL
 * @return microseconds; -1: it says nothing
 */
apr_interval_time_t llm_retry_delay(json_object *body, const char *message);

#endif
