/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_CATALOG_PICTURES_H
#define LLM_CATALOG_PICTURES_H

/** @file pictures.h @brief Tokens models are billed for pictures. */

#include "base/count/tokens.h"

/**
 * @param model as its maker or the price map calls it, or NULL; what stands before a slash is not
 *              looked at
 * @return tokens of a body with its pictures at their largest, as the model's maker counts them;
 *         of a model whose way is not known as llm_tokens_about() has it
 */
apr_int64_t llm_tokens_at_model(const llm_about_t *about, const char *model);

#endif
