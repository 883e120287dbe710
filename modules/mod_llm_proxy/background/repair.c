/* SPDX-License-Identifier: Apache-2.0 */

/** @file repair.c @brief Jobs that look after what all children share. */

#include "mod_llm_proxy/background/job_thread.h"
#include "mod_llm_proxy/limit/hold.h"
#include "mod_llm_proxy/shared/counters.h"
#include "mod_llm_proxy/shared/parallel_limit.h"
#include "mod_llm_proxy/sink/capacity.h"
#include "mod_llm_proxy/sink/ledger.h"
#include "mod_llm_proxy/sink/relay.h"
#include "mod_llm_proxy/sink/spend.h"

static llmp_give_back_fn *const give_back[LLMP_HOLDS_KINDS] = {
    [LLMP_HOLDS_ROOM] = llmp_ledger_give_back,
    [LLMP_HOLDS_BUDGET] = llmp_hold_give_back,
    [LLMP_HOLDS_COUNT] = llmp_count_give,
};

int llmp_do_repair(server_rec *s, apr_pool_t *p)
{
    (void)s;
    (void)p;
    llmp_parallel_repair();
    llmp_holds_repair(give_back);
    return 0;
}

/** The ledger is written by a thread of its own, and waits for none of these. */
int llmp_do_sinks(server_rec *s, apr_pool_t *p)
{
    (void)s;
    return llmp_relay(p);
}

/** While rows wait a disk may fill up in a moment, and have room again. */
int llmp_do_disk_watch(server_rec *s, apr_pool_t *p)
{
    if (!llmp.database) {
        return 0;
    }
    llmp_ledger_watch(s, p);
    return llmp_spend_in_ring() || atomic_load(&llmp_ledger()->told) != 0;
}
