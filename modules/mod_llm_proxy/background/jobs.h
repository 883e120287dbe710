/* SPDX-License-Identifier: Apache-2.0 */

/**
 * @file jobs.h
 * @brief What is done beside the requests: JOB(name, every, who). Included with JOB defined,
 *        several times.
 *
 * llmp_do_NAME is a function of this room, as llm_job_t has it. What waits for the database or for
 * an upstream stands last. Each wake costs a core that sleeps, so none is more often than these.
 */

JOB(repair,     apr_time_from_sec(1), LLM_JOB_MACHINE)  /* what children that died had taken */
JOB(disk_watch, apr_time_from_sec(1), LLM_JOB_MACHINE)  /* alarms when rows cannot be kept */
JOB(sinks,      apr_time_from_sec(1), LLM_JOB_MACHINE)  /* records for those of other modules */
JOB(keys,       apr_time_from_sec(1), LLM_JOB_MACHINE)  /* keys that others changed, asked again */
