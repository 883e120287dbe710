/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_CONFIG_GUARD_H
#define LLM_CONFIG_GUARD_H

/** @file guard.h @brief Keys whose lack of effect would leave something unguarded. */

#include "yaml/yaml.h"

/**
 * What a key that has no effect here would guard or limit.
 * @param names what of its value guards, where that is not all of it; else NULL
 * @return what to say of it; NULL: nothing is guarded by it, or not with this value
 */
const char *llm_guard_of(const char *section, const llm_yaml_pair_t *pair, const char **names,
                         apr_pool_t *p);

#endif
