/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_strings.h>
#include "mod_llm_proxy/alarm.h"
#include "mod_llm_proxy/directives.h"
#include "mod_llm_proxy/sink/capacity.h"
#include "mod_llm_proxy/state.h"

#define ROOM  (256 * 1024)      /* bytes: with less the journal is no place for another call's */
#define AGAIN apr_time_from_sec(60)     /* between two alarms of the same kind */

static llm_spend_ring_t *ring;
static const llm_spend_journal_t *journal;

void llmp_ledger_open(llm_spend_ring_t *r, const llm_spend_journal_t *j)
{
    ring = r;
    journal = j;
    atomic_store(&llmp_shared()->ledger.failed, 0);
}

int llmp_ledger_has_room(void)
{
    llm_spend_ring_stats_t stats;

    llm_spend_ring_stats(ring, &stats);
    if (stats.used < stats.size / 2) {
        return 1;
    }
    return atomic_load(&llmp_shared()->ledger.failed) == 0 &&
           llm_spend_journal_room(journal) >= ROOM;
}

int llmp_ledger_admits(const llmp_req_t *q)
{
    return !llmp.database || q->config->disable_spend_logs ||
           llmp.spend_loss || llmp_ledger_has_room();
}

void llmp_ledger_note(apr_status_t rv)
{
    _Atomic apr_int64_t *failed = &llmp_shared()->ledger.failed;

    if (rv == APR_SUCCESS) {
        if (atomic_load_explicit(failed, memory_order_relaxed) != 0) {
            atomic_store(failed, 0);
        }
    }
    else if (atomic_load(failed) == 0) {
        atomic_store(failed, apr_time_now());
    }
}

void llmp_ledger_note_loss(void)
{
    atomic_fetch_add(&llmp_shared()->ledger.lost, 1);
}

apr_uint64_t llmp_ledger_lost(void)
{
    return atomic_load(&llmp_shared()->ledger.lost);
}

static const char *complaint(apr_pool_t *p)
{
    apr_uint64_t lost = llmp_ledger_lost();

    if (!llmp_ledger_has_room()) {
        return apr_psprintf(p, "spend records cannot be kept, the disk of %s is full "
                            "or cannot be written: calls are %s; %" APR_UINT64_T_FMT
                            " records were lost so far", llmp.state_dir,
                            llmp.spend_loss ? "served all the same (" LLMP_D_SPEND_LOSS ")"
                                            : "refused", lost);
    }
    return NULL;
}

static void watch(server_rec *s, apr_pool_t *ptemp)
{
    static apr_uint64_t lost_told;      /* the watchdog is one thread */
    llmp_ledger_t *ledger = &llmp_shared()->ledger;
    apr_time_t now = apr_time_now(), told = atomic_load(&ledger->told);
    const char *text = complaint(ptemp);

    if (text != NULL && (told == 0 || now - told > AGAIN)) {
        atomic_store(&ledger->told, now);
        lost_told = llmp_ledger_lost();
        llmp_alarm(s, APLOG_CRIT, text, ptemp);
    }
    else if (text == NULL && told != 0) {
        atomic_store(&ledger->told, 0);
        lost_told = llmp_ledger_lost();
        llmp_alarm(s, APLOG_NOTICE, apr_psprintf(ptemp, "spend records can be kept again; %"
                                                 APR_UINT64_T_FMT " were lost", lost_told), ptemp);
    }
    else if (text == NULL && llmp_ledger_lost() > lost_told) {
        lost_told = llmp_ledger_lost();
        llmp_alarm(s, APLOG_CRIT, apr_psprintf(ptemp, "%" APR_UINT64_T_FMT " spend records were "
                                               "lost since the start", lost_told), ptemp);
    }
}

void llmp_ledger_watch(server_rec *s, apr_pool_t *pool)
{
    apr_pool_t *p;

    if (!llmp.database) {
        return;
    }
    apr_pool_create(&p, pool);
    watch(s, p);
    apr_pool_destroy(p);
}
