/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_PICK_FIRST_H
#define LLMP_PICK_FIRST_H

/** @file pick_first.h @brief What routes calls when mod_llm_router is not loaded. */

#include "mod_llm_router.h"

/** The first deployment of the group that is not cooled down; one attempt. */
extern const llm_router_t llmp_pick_first;

/** @return mod_llm_router's table, or the one above when it is not loaded. */
const llm_router_t *llmp_router_find(void);

#endif
