/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_BASE_TOKENS_H
#define LLM_BASE_TOKENS_H

/** @file tokens.h @brief How many tokens a text has, without a tokenizer. */

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

/** Bytes of prose, code or JSON that make about one token. */
#define LLM_TOKEN_ABOUT 4

/**
 * Tokens a picture is taken for, about what one of middling size costs, and a recording or a
 * document at the least: these are taken for more by their length.
 */
#define LLM_TOKENS_OF_DATA 1000

/** Bytes of base64 of a PDF that make a token: a page has some 2000, in 64 KB. */
#define LLM_DOCUMENT_BYTES 32

/** What a request's body stands for, where models count pictures in their own ways. */
typedef struct llm_about_t {
    apr_int64_t rest;           /**< tokens of all else */
    apr_int64_t pictures;       /**< also files, which may be some */
    apr_int64_t small;          /**< of the pictures: in so few bytes that rest has them, as text */
    apr_int64_t low;            /**< of the pictures: surely asked for in low detail */
} llm_about_t;

/** llm_tokens_about() in parts. @param json a request's body */
llm_about_t llm_tokens_parts(const char *json, apr_size_t n);

/**
 * About how many tokens a request's body stands for, where nobody counted them: all of it but for
 * strings that are pictures, recordings or files in base64. One that the provider is to read
 * elsewhere is LLM_TOKENS_OF_DATA.
 */
apr_int64_t llm_tokens_about(const char *json, apr_size_t n);

/**
 * Bytes of base64 that a byte of text's worth of sound has: a token of speech is 50 ms of 16 bit
 * PCM at 24 kHz (OpenAI), which are 3200 bytes of base64.
 */
#define LLM_SOUND_BYTES 800

/** @return what a picture of n bytes is worth in bytes of text: LLM_TOKENS_OF_DATA at the most */
apr_size_t llm_data_bytes(apr_size_t n);

#endif
