/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_MODEL_ACCESS_H
#define LLMP_MODEL_ACCESS_H

/** @file model_access.h @brief Which models a caller may use. */

#include "mod_llm_proxy/gateway.h"
#include "mod_llm_proxy/caller/key.h"

/** Whether the caller may call a model group. */
int llmp_may_use_model(const llmp_req_t *q, const char *model);

/** For llmr_ask_t.groups_for: baton is the llmp_req_t. */
const apr_array_header_t *llmp_groups_for(void *baton, const char *name);

#endif
