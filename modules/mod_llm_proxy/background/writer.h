/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_WRITER_H
#define LLMP_WRITER_H

/**
 * @file writer.h
 * @brief The ledger's writer: a thread of each process, of which one at a time has its turn.
 *
 * It does nothing else, so that nothing else holds it up. Requests do not wake it, as that would
 * cost each a call of the system: while it has its turn it looks for rows once a second, and ten
 * times a second while some wait.
 */

#include "mod_llm_proxy/gateway.h"

/** Start it; from child_init, before the jobs. @return 0: it could not be, which was told */
int llmp_writer_child(server_rec *s);

/** Tell it that its child ends. */
void llmp_writer_tell(void);

/** Wait for its last round and its end. */
void llmp_writer_end(void);

#endif
