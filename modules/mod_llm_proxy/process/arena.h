/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_ARENA_H
#define LLMP_ARENA_H

/**
 * @file arena.h
 * @brief Memory for calls, which the call before has left warm.
 *
 * The pool of a request has its connection's memory: with hundreds of connections it is in no cache
 * when a call comes, and a call touches some thirty kilobytes of it. An arena goes from call to
 * call, whoever makes them: the one that was used last is used next.
 */

#include <apr_pools.h>

/**
 * Take an arena until parent is destroyed; neither blocks nor fails.
 * @return a pool in it, a child of parent; parent itself while as many calls as there are arenas
 *         are under way
 */
apr_pool_t *llmp_arena_take(apr_pool_t *parent);

#endif
