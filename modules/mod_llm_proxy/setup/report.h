/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_REPORT_H
#define LLMP_REPORT_H

/** @file report.h @brief What becomes of each key of a file, for an administrator to read. */

#include "mod_llm_proxy/gateway.h"

/** "apache2 -t -D" with this prints the report; gatewayctl check does that. */
#define LLMP_REPORT_DEFINE "LLM_REPORT"

/** Print it on standard output. @param problems as of llmp_problems_find() */
void llmp_report_print(const llm_config_t *cfg, const apr_array_header_t *problems,
                       apr_pool_t *ptemp);

#endif
