/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_PASS_BYTES_H
#define LLMP_PASS_BYTES_H

/** @file pass_bytes.h @brief A body that passes: only the members that must change are touched. */

#include "mod_llm_proxy/reply/attempt.h"
#include "dialect/ir/params.h"

/** What it adds at most: names, the model, stream_options. */
#define LLMP_SPLICE_ROOM 512

/**
 * Whether the body can go upstream as the client wrote it: both speak the same, and nothing has to
 * look inside.
 */
int llmp_may_pass_bytes(const llmp_attempt_t *a);

/** @return APR_INCOMPLETE: a member decides about others, so the body must be parsed after all */
apr_status_t llmp_pass_bytes(llmp_attempt_t *a);

/** How often a call is tried again is the client's word, and so is the size of its body. */
llm_buf_t *llmp_out_buffer(llmp_req_t *q, apr_size_t first);

/** Whether the provider knows stream_options, sent by the client or not. */
int llmp_takes_stream_options(llm_params_t *ps);

#endif
