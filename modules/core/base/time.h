/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_BASE_TIME_H
#define LLM_BASE_TIME_H

/** @file time.h @brief Texts of points in time and of durations. */

#include "llm.h"

/** "2026-11-22T14:25:03.123456Z" in the pool (RFC 3339, UTC, microseconds). */
const char *llm_time_iso(apr_pool_t *p, apr_time_t t);

/** Read RFC 3339, with or without fraction; no zone counts as UTC. @return 0 when it is not one */
apr_time_t llm_time_parse(const char *s);

/**
 * Read LiteLLM's durations: "30s", "15m", "12h", "7d", "2w", "1mo" (30 days).
 * @return microseconds, or -1 when it is not one
 */
apr_interval_time_t llm_duration_parse(const char *s);

#endif
