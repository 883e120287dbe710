/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_BASE_PID_H
#define LLM_BASE_PID_H

/** @file pid.h @brief Which process this is, without a system call each time. */

/** @return as getpid(), in a forked child as well */
int llm_pid(void);

#endif
