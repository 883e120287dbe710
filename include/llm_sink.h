/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_SINK_H
#define LLM_SINK_H

/**
 * @file llm_sink.h
 * @brief Where records of finished calls go besides the ledger.
 *
 * All of them read one ring of records, each from a place of its own that outlives the server. Only
 * the ledger holds the ring: a record is overwritten when the ledger has it, so a sink that is slow
 * or away for long is overtaken. It loses what was overwritten, and that is counted. What it is
 * given may come a second time when a process dies in the middle of it: request_id tells.
 *
 * The ring is the ledger's, and so records come where the ledger is kept: with a database, and
 * without disable_spend_logs. What is larger than a sixteenth of the ring, or finds it full, goes
 * to the ledger alone; how many did is told in the log (LLM490).
 *
 * Other modules bring rows with ap_register_provider, in register_hooks, under this group and
 * version. They are looked up when a child begins; a row has to live as long as the child.
 */

#include <httpd.h>
#include "llm_record.h"

#define LLM_SINK_GROUP   "llm_sink"
#define LLM_SINK_VERSION "1"

typedef struct llm_sink_t {
    const char *name;           /**< its place in the ring is found again by it, unless there
                                     was a start without it; two of one name stop a start */
    /**
     * In the process that is to give it records, before the first. MAY be NULL.
     * @param p     as long as the process
     * @param state its own, given back to it
     * @return APR_SUCCESS; anything else: tried again later, and told
     */
    apr_status_t (*open)(server_rec *s, apr_pool_t *p, void **state);
    /**
     * In a job's thread, one call at a time over all processes of a machine.
     * @param n at least 1
     * @param p emptied afterwards, with the records
     * @return APR_SUCCESS: it has them; anything else: the same ones come again, unless they are
     *         overwritten by then
     */
    apr_status_t (*take)(void *state, const llm_record_t *const *records, int n, apr_pool_t *p);
    /** The process ends, or has no longer to give it records. MAY be NULL. */
    void (*close)(void *state);
} llm_sink_t;

#endif
