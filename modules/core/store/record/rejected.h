/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_STORE_SPEND_REJECTED_H
#define LLM_STORE_SPEND_REJECTED_H

/**
 * @file rejected.h
 * @brief The file of spend rows that a database refused for their own values.
 *
 * One JSON object a line: {"rejected_at": "...", "why": "...", "row": {column: value, ...}}. The
 * columns are those of "LiteLLM_SpendLogs", with the values an insert would have written, so
 * that jsonb_populate_record() or json_extract() make a row of it again (docs/howto/spend.md).
 */

#include "store/record/record.h"

#define LLM_SPEND_REJECTED_MAX (64 * 1024 * 1024)   /**< bytes of the file at the most */

/**
 * Append rows and force them to the disk; all of them or none. Consumer only.
 * @param refused llm_spend_refused_t
 * @param max     ceiling of the file, in bytes
 * @return APR_SUCCESS; APR_ENOSPC: the file would grow past max; or an error of the system. The
 *         rows must then be kept elsewhere.
 */
apr_status_t llm_spend_rejected_append(const char *path, apr_off_t max,
                                       const apr_array_header_t *refused, apr_pool_t *ptemp);

#endif
