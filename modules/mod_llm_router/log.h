/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMR_LOG_H
#define LLMR_LOG_H

/** @file log.h @brief Log numbers: unique, never reused; see docs/errors.md. */

#define LLMRLOG(n) "LLMR" #n ": "

#endif
