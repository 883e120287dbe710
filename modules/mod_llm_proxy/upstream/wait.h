/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_WAIT_H
#define LLMP_WAIT_H

/** @file wait.h @brief Waiting for time to pass, with an eye on the client. */

#include "mod_llm_proxy/gateway.h"

/**
 * Sleep, but not past the client's hang-up or the server's stop.
 * @param t microseconds; at most 0: only look
 * @return 0: the client is gone, or this child has to end
 */
int llmp_wait(request_rec *r, apr_interval_time_t t);

#endif
