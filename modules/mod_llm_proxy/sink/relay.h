/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_SINK_RELAY_H
#define LLMP_SINK_RELAY_H

/** @file relay.h @brief Gives the records of calls to the sinks that other modules bring. */

#include <httpd.h>

/** Find the sinks, and their places in the ring; from child_init. */
void llmp_relay_child(server_rec *s, apr_pool_t *pchild);

/** Give each what there is, up to a batch; by one process at a time. @return 1: there is more */
int llmp_relay(apr_pool_t *p);

/** Once nothing is given any more. */
void llmp_relay_close(void);

#endif
