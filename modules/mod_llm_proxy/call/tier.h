/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_TIER_H
#define LLMP_TIER_H

/** @file tier.h @brief The tier, speed or metered tool that a caller picks himself. */

#include "mod_llm_proxy/gateway.h"

/**
 * Whether a failed attempt tells that the tier its caller picked is short, or a tool of the
 * provider's: that says nothing of what all others are served by. What the deployment's own
 * configuration picks is everybody's.
 */
int llmp_tier_is_short(const llmp_req_t *q, const llm_err_t *err);

#endif
