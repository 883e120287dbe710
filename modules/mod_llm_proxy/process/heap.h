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

/** A tree will be made of so many bytes of text; costs a small one nothing but to ask. */
void llmp_heap_tree(llmp_req_t *q, apr_size_t n);

/** What trees that ended left, if any did: from a thread of each child that serves no calls. */
void llmp_heap_give_back(void);

#endif
