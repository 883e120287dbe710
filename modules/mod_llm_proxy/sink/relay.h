/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_SINK_RELAY_H
#define LLMP_SINK_RELAY_H

/** @file relay.h @brief Gives the records of calls to the sinks that other modules bring. */

#include <httpd.h>

/** A record went to the ledger's journal, and by the sinks. */
void llmp_relay_passed_by(void);

/** @return what is wrong with the sinks; NULL: nothing */
const char *llmp_relay_check(apr_pool_t *p);

/**
 * From post_config, behind llmp_spend_open(): at a start places in the ring of sinks that nobody
 * brings any more are free for others. At a graceful restart children of before may read from
 * theirs still, and they stay.
 */
void llmp_relay_open(apr_pool_t *ptemp);

/** Find the sinks, and their places in the ring; from child_init. */
void llmp_relay_child(server_rec *s, apr_pool_t *pchild);

/** Give each what there is, up to a batch; by one process at a time. @return 1: there is more */
int llmp_relay(apr_pool_t *p);

/** Once nothing is given any more. */
void llmp_relay_close(void);

#endif
