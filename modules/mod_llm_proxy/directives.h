/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_DIRECTIVES_H
#define LLMP_DIRECTIVES_H

/** @file directives.h @brief Names of the directives; their table is in directives.c. */

#include <httpd.h>
#include <http_config.h>

#define LLMP_D_ENGINE           "LLMEngine"
#define LLMP_D_CONFIG           "LLMConfig"
#define LLMP_D_UNSUPPORTED      "LLMUnsupported"
#define LLMP_D_BASE_PATH        "LLMBasePath"
#define LLMP_D_STATE_DIR        "LLMStateDir"
#define LLMP_D_MAX_REQUEST      "LLMMaxRequestBody"
#define LLMP_D_MAX_RESPONSE     "LLMMaxResponseBody"
#define LLMP_D_CONNECT_TIMEOUT  "LLMConnectTimeout"
#define LLMP_D_KEEPALIVE        "LLMUpstreamKeepAlive"
#define LLMP_D_HOLD             "LLMClientHold"
#define LLMP_D_LIMIT            "LLMRequestLimit"
#define LLMP_D_HEALTH_AGE       "LLMHealthAge"
#define LLMP_D_HEALTH_TIMEOUT   "LLMHealthTimeout"
#define LLMP_D_KEY_SLOTS        "LLMKeySlots"
#define LLMP_D_DEPLOYMENT_SLOTS "LLMDeploymentSlots"
#define LLMP_D_SPEND_RING       "LLMSpendRing"
#define LLMP_D_SPEND_JOURNAL    "LLMSpendJournal"
#define LLMP_D_SPEND_LOSS       "LLMSpendLoss"

extern const command_rec llmp_directives[];

#endif
