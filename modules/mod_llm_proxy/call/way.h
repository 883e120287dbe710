/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_WAY_H
#define LLMP_WAY_H

/** @file way.h @brief How far a call has come on its way to an upstream that answers. */

#include "base/buf.h"
#include "base/together.h"
#include "mod_llm_router.h"

/** call/ goes it. */
typedef struct llmp_way_t {
    struct llmp_course_t *course;       /**< of the pipeline; NULL: it has not begun */
    llmr_attempt_t at;          /**< the running or last attempt, as the router named it */
    int attempts;               /**< so far, retries and fallbacks included */
    int calls;                  /**< of upstreams so far; an attempt may make many */
    apr_size_t kept;            /**< about the bytes that failed ones keep until the call ends */
    llm_buf_t *failures;        /**< JSON of failed attempts (include_fallback_errors); or NULL */
    llm_buf_t *out;             /**< body of the attempt's request: one for all attempts; or NULL */
    LLM_TOGETHER(of_attempt,    /**< the running or last one */
        const char *api_base;   /**< without query */
        int called_upstream;    /**< it went as far as that */
        int left_waiting;       /**< the client left when the upstream had the request, and had not
                                     refused it */
        apr_time_t upstream_start, first_byte, upstream_end;    /**< 0: not reached */
    );
} llmp_way_t;

#endif
