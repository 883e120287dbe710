/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_JOB_H
#define LLM_JOB_H

/**
 * @file llm_job.h
 * @brief Work that is done beside the requests, again and again.
 *
 * Each process has one thread for its jobs, which runs them one after the other: a job that takes
 * long holds up the other jobs, but neither a request nor the ledger's writer. Other modules bring
 * rows of their own with ap_register_provider, in register_hooks, under this group and version.
 * They are looked up when a child begins; a row has to live as long as the child.
 */

#include <httpd.h>

#define LLM_JOB_GROUP   "llm_job"
#define LLM_JOB_VERSION "1"

/** Where a job is done. */
typedef enum llm_job_who_e {
    LLM_JOB_EACH_CHILD = 0,     /**< in every process that serves */
    LLM_JOB_MACHINE,            /**< in one of them; never in two at once */
    LLM_JOB_ONE_OF_ALL          /**< in one of all gateways with this database. Until a lease in the
                                     database says which, it is one per machine: such a job MUST
                                     bear that several do it */
} llm_job_who_e;

typedef struct llm_job_t {
    const char *name;           /**< two of one name stop a start */
    apr_interval_time_t every;  /**< 200 ms at the least; it begins at multiples of it */
    llm_job_who_e who;
    /**
     * Do it. May wait for others, such as a database, but should look up within some seconds: a
     * child that ends leaves behind what does not.
     * @param p emptied afterwards
     * @return 1: there is more to do, and it is called again within a moment; 0: after every
     */
    int (*run)(server_rec *s, apr_pool_t *p);
} llm_job_t;

#endif
