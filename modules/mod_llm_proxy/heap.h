/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_HEAP_H
#define LLMP_HEAP_H

/**
 * @file heap.h
 * @brief Memory of large trees goes back to the system when their call is over.
 *
 * A tree is made of small blocks of malloc's, in the arena of the thread that made it, which keeps
 * them: two megabytes of small messages leave 180 behind, in each arena that ever served one.
 */

#include "mod_llm_proxy/gateway.h"

/** Register with mod_watchdog; from post_config. */
apr_status_t llmp_heap_start(server_rec *s, apr_pool_t *pconf);

/** A tree will be made of so many bytes of text; costs a small one nothing but to ask. */
void llmp_heap_tree(llmp_req_t *q, apr_size_t n);

#endif
