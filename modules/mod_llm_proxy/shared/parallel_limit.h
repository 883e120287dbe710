/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_PARALLEL_LIMIT_H
#define LLMP_PARALLEL_LIMIT_H

/**
 * @file parallel_limit.h
 * @brief max_parallel_requests: attempts under way per deployment, over all children.
 *
 * The count in a deployment's shared state decides: taking a slot is one compare-and-swap, so the
 * limit holds exactly. Next to it every child keeps a row of what it has taken itself. A child that
 * dies cannot give back, so a job subtracts the rows of processes that are gone. The row is first
 * when it grows and last when it shrinks, as in holds.h: a child that dies between the two gives
 * back one too many, which no count keeps once it is at zero.
 */

#include <stdatomic.h>
#include "mod_llm_proxy/gateway.h"

/** Processes that can be there at once, those of earlier generations included. */
#define LLMP_CHILD_ROWS     512

/** What one child has taken of what all share: it is given back when the child dies. */
typedef struct llmp_child_row_t {
    _Atomic apr_int64_t mark;   /**< of its process (gone.h); 0: free; below zero: of who repairs */
    _Atomic apr_int32_t taken[];        /**< per slot of a deployment */
} llmp_child_row_t;

/** Claim a row for this child. */
void llmp_parallel_child(void);

/** Take one of limit slots. @return 0: all are taken */
int llmp_parallel_take(const llm_deployment_t *d, int limit);

/** Give one back. */
void llmp_parallel_give(const llm_deployment_t *d);

/** Give back what dead children held. */
void llmp_parallel_repair(void);

#endif
