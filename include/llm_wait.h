/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_WAIT_H
#define LLM_WAIT_H

/** @file llm_wait.h @brief What somebody waits for, without waiting. */

#include <poll.h>
#include <apr_time.h>

/** What ended a wait. */
typedef enum llm_came_e {
    LLM_CAME_NOTHING = 0,       /**< look again: nothing that was waited for */
    LLM_CAME_SOMETHING,         /**< the revents of a descriptor say what */
    LLM_CAME_TIME,
    LLM_CAME_LEFT,              /**< the client has gone */
    LLM_CAME_STOP               /**< the server ends without grace */
} llm_came_e;

#define LLM_WAIT_ROOM 2         /* descriptors that who waits puts behind the others */

/** Any of some descriptors, or a moment. */
typedef struct llm_wait_t {
    struct pollfd *fds;         /**< n of them in the request's memory, and LLM_WAIT_ROOM behind */
    int n;
    apr_time_t until;           /**< 0: no moment */
    int of_client;              /**< a descriptor is the client's own: what it sends may come still
                                     when it sends no more, and so it has not left */
    llm_came_e came;            /**< set by who has waited */
} llm_wait_t;

#endif
