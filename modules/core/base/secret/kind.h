/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_BASE_SECRET_KIND_H
#define LLM_BASE_SECRET_KIND_H

/**
 * @file kind.h
 * @brief What a value given as a secret is by its looks: random, or what any text may have.
 */

#include "llm.h"

/** @return 1: nobody would write this for another reason than to repeat it */
int llm_secret_is_random(const char *value, apr_size_t n);

/**
 * @return 1: letters or digits alone and few of them, or a placeholder for servers that want no
 *         key ("lm-studio", "sk-no-key-required"): honest texts have such
 */
int llm_secret_is_word(const char *value, apr_size_t n);

#endif
