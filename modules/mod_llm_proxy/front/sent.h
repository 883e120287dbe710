/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_SENT_H
#define LLMP_SENT_H

/** @file sent.h @brief What a client sent, and what of it is asked of the gateway itself. */

#include <apr_tables.h>
#include "base/buf.h"
#include "base/json/scan.h"

struct llm_deciding_t;
struct llmp_reading_t;

/** The body of a request; front/ reads it. */
typedef struct llmp_body_t {
    struct llmp_reading_t *reading;     /**< as long as it comes; NULL: none does */
    llm_str_t text;
    llm_scan_t *scan;           /**< its top-level members; NULL: it was not scanned */
    struct llm_deciding_t *deciding;    /**< members that decide about others; NULL: no body */
} llmp_body_t;

/** From body and headers (contract 2.2 and 2.4); front/ fills it. */
typedef struct llmp_controls_t {
    const char *model;          /**< NULL: none given */
    int model_in_body;
    int num_retries;            /**< LLM_UNSET */
    apr_interval_time_t timeout, stream_timeout;        /**< LLM_UNSET */
    int disable_fallbacks;
    int include_fallback_errors;
    int no_log;
    apr_array_header_t *fallbacks, *context_window_fallbacks, *content_policy_fallbacks;
    apr_array_header_t *tags;   /**< const char *; NULL: none */
    const char *user;           /**< body user or x-litellm-end-user-id */
    const char *session_id;
    llm_str_t metadata;         /**< JSON text of the body's metadata; p NULL: none */
    int drop_params;            /**< LLM_UNSET */
} llmp_controls_t;

#endif
