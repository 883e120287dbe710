/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_AUTH_H
#define LLMP_AUTH_H

/** @file auth.h @brief Who calls, and what that caller may use. */

#include "mod_llm_proxy/gateway.h"
#include "mod_llm_proxy/caller/key.h"

/** The deployments a model's name may lead to. */
typedef struct llmp_candidates_t {
    const llm_deployment_t *const *deployments;
    int n;
    const char *model;          /**< as they were found: behind an alias, or an id's group */
} llmp_candidates_t;

/** @param model a group, an alias, a name that a wildcard matches, or a deployment's id */
llmp_candidates_t llmp_candidates(const llm_config_t *cfg, const char *model);

/** Whether the caller may call a model group. */
int llmp_may_use_model(const llmp_req_t *q, const char *model);

/** For llmr_ask_t.groups_for: baton is the llmp_req_t. */
const apr_array_header_t *llmp_groups_for(void *baton, const char *name);

#endif
