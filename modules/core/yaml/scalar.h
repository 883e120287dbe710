/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_YAML_SCALAR_H
#define LLM_YAML_SCALAR_H

/** @file scalar.h @brief The implicit types of YAML 1.1 as PyYAML's safe loader reads them. */

#include "yaml/yaml.h"

/**
 * Find the type of a plain scalar and its value. Dates stay strings, as every setting that may
 * look like one (an API version) is a string.
 * @param y text and len are set; type, i and f are filled
 */
void llm_yaml_resolve(llm_yaml_t *y);

#endif
