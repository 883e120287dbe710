/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_JOB_THREAD_H
#define LLMP_JOB_THREAD_H

/**
 * @file job_thread.h
 * @brief Runs the jobs: those of jobs.h, and those other modules bring (llm_job.h).
 *
 * A thread of each process. The process whose turn the ledger is does those of the machine, too;
 * should one of its jobs last longer than its turn, the next process waits until that has ended.
 * A thread without a job of its own sleeps until the turn comes to it.
 */

#include "llm_job.h"
#include "mod_llm_proxy/gateway.h"

/** Places of our own jobs. */
typedef enum llmp_job_e {
#define JOB(name, every, who) LLMP_JOB_##name,
#include "mod_llm_proxy/background/jobs.h"
#undef JOB
    LLMP_JOBS
} llmp_job_e;

#define JOB(name, every, who) int llmp_do_##name(server_rec *s, apr_pool_t *p);
#include "mod_llm_proxy/background/jobs.h"
#undef JOB

/** @return what is wrong with the jobs of other modules; NULL: nothing */
const char *llmp_jobs_check(apr_pool_t *p);

/** From child_init. */
void llmp_jobs_child(server_rec *s, apr_pool_t *pchild);

/** Whether the ledger's turn is this process'; from its writer, with each look. */
void llmp_jobs_follow(int ours);

/** A job is due now; from any thread. */
void llmp_job_hurry(llmp_job_e job);

/** Tell the thread that its child ends. */
void llmp_jobs_tell(void);

/** Wait for its end. @return 0: a job takes its time; it may be left behind */
int llmp_jobs_end(apr_interval_time_t limit);

#endif
