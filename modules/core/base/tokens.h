/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_BASE_TOKENS_H
#define LLM_BASE_TOKENS_H

/** @file tokens.h @brief How many tokens a prompt has at the least, without a tokenizer. */

#include <apr.h>

/**
 * Bytes of text per token: more than any tokenizer in use averages over prose, code or another
 * script, so that a prompt that fits is never taken for too long.
 */
#define LLM_TOKEN_BYTES 6

/**
 * A lower estimate of the tokens in a JSON value, such as that of "messages": the bytes of its
 * strings. Names and punctuation are not counted, nor are strings that are data and no text (data:
 * URLs, long ones without a space).
 * @param json well-formed; what is not ends the count
 */
apr_int64_t llm_tokens_at_least(const char *json, apr_size_t n);

#endif
