/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_BASE_NEAREST_H
#define LLM_BASE_NEAREST_H

/** @file nearest.h @brief What somebody may have meant by a name that nobody knows. */

#include "llm.h"

/**
 * @param known names
 * @param count of them
 * @return the one with the fewest letters to change (Levenshtein, case ignored); NULL: none is near
 */
const char *llm_nearest_name(const char *name, const char *const *known, apr_size_t count);

#endif
