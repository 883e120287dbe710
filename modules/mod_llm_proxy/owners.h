/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_OWNERS_H
#define LLMP_OWNERS_H

/**
 * @file owners.h
 * @brief Who writes which part of a request: a part is const for every room but its owner.
 *
 * The Makefile names the room of a source (LLMP_ROOM_front). LLMP_MAKES_REQUESTS is of those few
 * that make a request, which fill all of it (check_owners.py has the list). The layout is the same
 * for all. An owner has a block here and is named in gateway.h.
 */

#if defined(LLMP_MAKES_REQUESTS)
#define LLMP_BY_MAKER
#else
#define LLMP_BY_MAKER const
#endif

#if defined(LLMP_ROOM_front) || defined(LLMP_MAKES_REQUESTS)
#define LLMP_BY_FRONT
#else
#define LLMP_BY_FRONT const
#endif

#if defined(LLMP_ROOM_auth) || defined(LLMP_MAKES_REQUESTS)
#define LLMP_BY_AUTH
#else
#define LLMP_BY_AUTH const
#endif

#if defined(LLMP_ROOM_call) || defined(LLMP_MAKES_REQUESTS)
#define LLMP_BY_CALL
#else
#define LLMP_BY_CALL const
#endif

#if defined(LLMP_ROOM_reply) || defined(LLMP_MAKES_REQUESTS)
#define LLMP_BY_REPLY
#else
#define LLMP_BY_REPLY const
#endif

#if defined(LLMP_ROOM_account) || defined(LLMP_MAKES_REQUESTS)
#define LLMP_BY_ACCOUNT
#else
#define LLMP_BY_ACCOUNT const
#endif

#if defined(LLMP_ROOM_life) || defined(LLMP_MAKES_REQUESTS)
#define LLMP_BY_LIFE
#else
#define LLMP_BY_LIFE const
#endif

/* what stages are given: life/ hands it to them, call/ says there what its try is and waits for */
#if defined(LLMP_ROOM_life) || defined(LLMP_ROOM_call) || defined(LLMP_MAKES_REQUESTS)
#define LLMP_BY_LIFE_AND_CALL
#else
#define LLMP_BY_LIFE_AND_CALL const
#endif

#if defined(LLMP_ROOM_sink) || defined(LLMP_MAKES_REQUESTS)
#define LLMP_BY_SINK
#else
#define LLMP_BY_SINK const
#endif

#if defined(LLMP_ROOM_process) || defined(LLMP_MAKES_REQUESTS)
#define LLMP_BY_PROCESS
#else
#define LLMP_BY_PROCESS const
#endif

#endif
