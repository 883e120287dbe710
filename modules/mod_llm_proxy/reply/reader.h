/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_READER_H
#define LLMP_READER_H

/**
 * @file reader.h
 * @brief Clients that do not take what they are sent, each of which holds a thread.
 *
 * A key is no promise to read. While fewer than half of a child's threads are writing to clients,
 * Timeout is how long one may take nothing; the others wait a moment only, so that they come free
 * for who reads. FlushMaxThreshold leaves whole answers to the MPM, which needs no thread to wait.
 */

#include "mod_llm_proxy/gateway.h"

/** From child_init. */
void llmp_reader_child(void);

/**
 * Pass a part of an answer on to the client.
 * @return of the filters; with r->connection->aborted the client is gone, or was given up
 */
apr_status_t llmp_reader_pass(request_rec *r, apr_bucket_brigade *bb);

#endif
