/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_PROBE_H
#define LLMP_PROBE_H

/**
 * @file probe.h
 * @brief Small paid calls that tell whether deployments answer.
 *
 * What a probe found lies in shared memory and serves everybody who asks while it is young. One
 * round is made at a time by all processes together, bounded in number and time; it is charged to
 * no key, but counted.
 */

#include "mod_llm_proxy/call/probe_round.h"
#include "mod_llm_proxy/shared/deployments.h"

/** What is known of a deployment. */
typedef struct llmp_finding_t {
    const llm_deployment_t *deployment;
    apr_time_t at;              /**< when it was probed; 0: never */
    int healthy;
    const char *error;          /**< NULL: none */
    const char *detail;         /**< more of it, for the operator's eyes alone; NULL: nothing */
    const char *api_base;       /**< where it was called; NULL: not known */
    const char *not_probed;     /**< why nothing is known; NULL: it is */
} llmp_finding_t;

/**
 * Find out about deployments: by what is known, where that is young enough, else by a round of
 * probes. Who asks while another round runs waits for it, within limits.
 * @param q     who asks
 * @param f     n findings whose deployment is set; the rest is filled in
 * @param age   how old an answer may be, microseconds
 * @return APR_SUCCESS; APR_ECONNABORTED: the client has left meanwhile
 */
apr_status_t llmp_probe(llmp_req_t *q, llmp_finding_t *f, int n, apr_interval_time_t age);

/** From child_init. */
void llmp_probe_child(void);

#endif
