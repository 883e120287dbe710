/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_CONFIG_VALUE_H
#define LLM_CONFIG_VALUE_H

/**
 * @file value.h
 * @brief What a value is taken for, whatever type the file wrote it with.
 *
 * A number or boolean may be written as a string that reads as one, because values of
 * os.environ/NAME are strings.
 */

#include "yaml/yaml.h"

/** A number, or a string that reads as one. @return 0 when it is neither */
int llm_yaml_number(const llm_yaml_t *v, double *out);

/** A boolean, or what reads as one. @return -1 when it does not */
int llm_yaml_boolean(const llm_yaml_t *v);

#endif
