/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_DEPLOYMENTS_H
#define LLMP_DEPLOYMENTS_H

/** @file deployments.h @brief What is known of deployments and models: cooldowns, counts. */

#include "mod_llm_proxy/gateway.h"

/** Of the part; what goes by the number of a deployment's slot is as old as it is. */
#define LLMP_DEPLOYMENTS_VERSION 1

/** Models of wildcard deployments whose failures are remembered. */
#define LLMP_MODEL_STATES   4096

/** Shared state of a deployment; NULL: no room (it is then never cooled down). */
llm_dstate_t *llmp_deployment_state(const llm_deployment_t *d);

/** All slots of deployments. */
llm_dstate_t *llmp_deployment_states(void);

/** @return the number of a deployment's slot */
apr_size_t llmp_deployment_slot(const llm_dstate_t *st);

/**
 * Shared state of one model of a wildcard deployment: whatever names clients think up, one that
 * fails must not take the others with it. The table forgets: who failed longest ago gives way.
 * @param name  as the client said it, after aliases
 * @param make  0: only if it is there
 * @return NULL: none
 */
llm_dstate_t *llmp_model_state(const llm_deployment_t *d, const char *name, int make);

/** The table of these. */
llm_dstate_t *llmp_model_states(void);

/** @return how many of them are in use */
apr_uint32_t llmp_models_held(void);

#endif
