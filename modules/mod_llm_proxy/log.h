/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_LOG_H
#define LLMP_LOG_H

/** @file log.h @brief Log numbers: unique, never reused, one entry each in docs/errors.md. */

#define LLMLOG(n) "LLM" #n ": "

#endif
