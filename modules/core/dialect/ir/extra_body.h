/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_DIALECT_EXTRA_BODY_H
#define LLM_DIALECT_EXTRA_BODY_H

/** @file extra_body.h @brief Members a client addresses to the upstream's own API. */

#include "base/json/json.h"

/**
 * Put the members of ir's "extra_body" into a translated body, over what is there; objects are
 * joined. Left out: what carries the conversation (policies look at the canonical body), the
 * model, and what is the gateway's own.
 */
void llm_extra_body_join(json_object *body, json_object *ir);

#endif
