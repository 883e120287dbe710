/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_BASE_JSON_STRINGS_H
#define LLM_BASE_JSON_STRINGS_H

/** @file strings.h @brief The strings of a JSON text, walked as they are written. */

#include <apr.h>

/** @return the closing quote of a string that begins at s (behind its quote); NULL: it has none */
const char *llm_json_string_end(const char *s, const char *end);

/** The next string from p on. @return its text, *close at its last quote; NULL: there is none */
const char *llm_json_string_next(const char *p, const char *end, const char **close);

/** @return whether the string that ends before s (behind its quote) is the name of a member */
int llm_json_string_is_name(const char *s, apr_size_t n);

/** @return whether a string of n bytes begins so */
int llm_json_string_begins(const char *s, apr_size_t n, const char *with);

/** @return bytes of a string as written, escapes as what they stand for: one length, however */
apr_size_t llm_json_string_bytes(const char *s, apr_size_t n);

/** @return bytes of the strings in a JSON value, names included; escapes as above */
apr_size_t llm_strings_bytes(const char *json, apr_size_t n);

#endif
