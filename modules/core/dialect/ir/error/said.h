/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_DIALECT_ERROR_SAID_H
#define LLM_DIALECT_ERROR_SAID_H

/**
 * @file said.h
 * @brief Whether an "error" beside an answer tells of one.
 *
 * Servers send the member with every answer: null, false, "", {}, or with members that are all so.
 */

#include "base/json/json.h"
#include "base/json/scan.h"

/** @return 1 when the member "error" of an answer or chunk says something. body may be NULL */
int llm_error_said(json_object *body);

/** The same of a scanned one. */
int llm_error_said_in(const llm_scan_t *s);

/** Take one that says nothing out: clients of some languages take {} for an error. */
void llm_error_drop_unsaid(json_object *body);

#endif
