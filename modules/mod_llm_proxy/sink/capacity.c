/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_strings.h>
#include "mod_llm_proxy/process/alarm.h"
#include "mod_llm_proxy/directives.h"
#include "mod_llm_proxy/sink/capacity.h"
#include "mod_llm_proxy/sink/ledger.h"
#include "store/record/record.h"

#define ROOM  (512 * 1024)      /* bytes: with less the journal is no place for another call's */
#define LOOK  apr_time_from_msec(20)    /* between two looks at the disk; ROOM lasts longer */
#define PLAIN 2048              /* bytes of a record without what the client may send along */
#define SMALL 512               /* bytes sent along that PLAIN includes */
#define ANSWER 65536            /* bytes of an answer that is kept, about */
#define RECENT apr_time_from_sec(5)     /* so long a refusal is told: calls under way come and go */
#define FORSAKEN apr_time_from_sec(15)
#define AGAIN apr_time_from_sec(60)     /* between two alarms of the same kind */

static llm_spend_ring_t *ring;
static const llm_spend_journal_t *journal;

void llmp_ledger_open(llm_spend_ring_t *r, const llm_spend_journal_t *j)
{
    ring = r;
    journal = j;
    atomic_store(&llmp_ledger()->failed, 0);
    atomic_store(&llmp_ledger()->room_at, 0);
    atomic_store(&llmp_ledger()->unwritten, 0);
    llmp_ledger_note_look();
}

/** Of the journal. A busy gateway asks with every call, and two looks at the disk cost one much. */
static apr_int64_t room(void)
{
    llmp_ledger_t *ledger = llmp_ledger();
    apr_time_t now = apr_time_now();
    apr_int64_t bytes;

    if ((apr_uint64_t)(now - atomic_load(&ledger->room_at)) < LOOK) {
        return atomic_load(&ledger->room);
    }
    bytes = llm_spend_journal_room(journal);
    atomic_store(&ledger->room, bytes);
    atomic_store(&ledger->room_at, now);
    return bytes;
}

/** Whether what was promised has room. The journal is asked only where the ring may not do. */
static int keeps(apr_int64_t promised)
{
    llm_spend_ring_stats_t stats;
    apr_int64_t left;

    llm_spend_ring_stats(ring, &stats);
    left = stats.used < stats.size / 2 ? (apr_int64_t)(stats.size / 2 - stats.used) : 0;
    if (promised < left) {
        return 1;
    }
    return atomic_load(&llmp_ledger()->failed) == 0 &&
           promised + ROOM <= left + room();
}

int llmp_ledger_has_room(void)
{
    const llmp_ledger_t *ledger = llmp_ledger();

    return apr_time_now() - atomic_load(&ledger->refused) > RECENT &&
           keeps(atomic_load(&ledger->promised));
}

/** @return where it stands how much is promised to this call; NULL: it needs no room */
static llmp_note_t *promised_to(const llmp_req_t *q)
{
    return q->walk.of_stage[LLMP_STAGE_ledger];
}

static void begin_promise(llmp_req_t *q)
{
    llmp_note_t *note = llmp_hold_note(q->holds, llmp_hold_name(LLMP_HOLDS_ROOM, 0));

    *q->life.own = note != NULL ? note : apr_pcalloc(q->call.pool, sizeof(*note));
}

/** The note before the sum: a child that dies in between gives back too much, not too little. */
static apr_int64_t promise(llmp_req_t *q, apr_int64_t bytes)
{
    atomic_fetch_add(&promised_to(q)->amount, bytes);
    return atomic_fetch_add(&llmp_ledger()->promised, bytes) + bytes;
}

static void take_back(llmp_req_t *q, apr_int64_t bytes)
{
    atomic_fetch_sub(&llmp_ledger()->promised, bytes);
    atomic_fetch_sub(&promised_to(q)->amount, bytes);
}

void llmp_ledger_give_back(apr_uint64_t what, apr_int64_t bytes)
{
    (void)what;
    atomic_fetch_sub(&llmp_ledger()->promised, bytes);
}

static int reserve(llmp_req_t *q, apr_int64_t bytes)
{
    if (!keeps(promise(q, bytes))) {
        take_back(q, bytes);
        return 0;
    }
    return 1;
}

int llmp_ledger_admits(llmp_req_t *q)
{
    if (!llmp.database || q->generation->config->disable_spend_logs || llmp.spend_loss) {
        return 1;
    }
    begin_promise(q);
    return reserve(q, PLAIN);
}

static apr_size_t length(const char *s)
{
    return s ? strlen(s) : 0;
}

int llmp_ledger_admits_content(llmp_req_t *q, int kept)
{
    apr_size_t n = length(q->controls.user) + length(q->controls.session_id);

    for (int i = 0; q->controls.tags != NULL && i < q->controls.tags->nelts; i++) {
        n += length(APR_ARRAY_IDX(q->controls.tags, i, const char *));
    }
    n += q->controls.metadata.n < LLMP_LEDGER_METADATA ? q->controls.metadata.n : 0;
    if (kept) {
        n += q->body.text.n + ANSWER;
    }
    n = n < LLM_SPEND_RECORD_MAX ? n : LLM_SPEND_RECORD_MAX;
    /* an eighth of a ring is control */
    return n < SMALL || promised_to(q) == NULL || reserve(q, (apr_int64_t)(n + n / 7));
}

void llmp_ledger_release(llmp_req_t *q)
{
    if (promised_to(q) != NULL) {
        take_back(q, atomic_load(&promised_to(q)->amount));
    }
}

llm_err_t *llmp_ledger_refusal(llmp_req_t *q)
{
    llm_err_t *e = llm_err_make(q->call.pool, LLM_ERR_UNAVAILABLE, 0,
                                "The gateway cannot record calls at the moment");

    atomic_store(&llmp_ledger()->refused, apr_time_now());
    llmp_ledger_release(q);
    e->type = "spend_not_recordable";
    e->retry_after = apr_time_from_sec(5);
    return e;
}

void llmp_ledger_note(apr_status_t rv)
{
    _Atomic apr_int64_t *failed = &llmp_ledger()->failed;

    if (rv == APR_SUCCESS) {
        if (atomic_load_explicit(failed, memory_order_relaxed) != 0) {
            atomic_store(failed, 0);
        }
    }
    else if (atomic_load(failed) == 0) {
        atomic_store(failed, apr_time_now());
    }
}

void llmp_ledger_note_writing(apr_status_t rv)
{
    _Atomic apr_int64_t *unwritten = &llmp_ledger()->unwritten;
    int lost = rv == APR_ECONNRESET && llmp.sqlite_file == NULL;

    llmp_ledger_note_look();
    if (rv == APR_SUCCESS) {
        atomic_store(unwritten, 0);
    }
    else if (!lost && rv != APR_EAGAIN && atomic_load(unwritten) == 0) {
        atomic_store(unwritten, apr_time_now());
    }
}

void llmp_ledger_note_look(void)
{
    atomic_store(&llmp_ledger()->looked, apr_time_now());
}

static int is_forsaken(void)
{
    llm_spend_ring_stats_t stats;

    llm_spend_ring_stats(ring, &stats);
    return stats.used > 0 &&
           apr_time_now() - atomic_load(&llmp_ledger()->looked) > FORSAKEN;
}

const char *llmp_ledger_fault(void)
{
    if (atomic_load(&llmp_ledger()->unwritten) != 0) {
        return "rows are refused: LLM55 says why";
    }
    return is_forsaken() ? "no process writes rows: LLM480 may say why" : NULL;
}

int llmp_ledger_is_ample(void)
{
    llm_spend_ring_stats_t stats;

    llm_spend_ring_stats(ring, &stats);
    return stats.used < stats.size / 8;
}

void llmp_ledger_note_unkept(void)
{
    atomic_fetch_add(&llmp_ledger()->unkept, 1);
}

apr_uint64_t llmp_ledger_unkept(void)
{
    return atomic_load(&llmp_ledger()->unkept);
}

void llmp_ledger_note_loss(void)
{
    atomic_fetch_add(&llmp_ledger()->lost, 1);
}

apr_uint64_t llmp_ledger_lost(void)
{
    return atomic_load(&llmp_ledger()->lost);
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
    llmp_ledger_t *ledger = llmp_ledger();
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

/** Once a minute: a flood of them is worth a line, not one each. */
static void tell_unkept(server_rec *s)
{
    llmp_ledger_t *ledger = llmp_ledger();
    apr_uint64_t unkept = llmp_ledger_unkept();
    apr_time_t now = apr_time_now();

    if (unkept <= atomic_load(&ledger->unkept_told) ||
        now - atomic_load(&ledger->unkept_at) < AGAIN) {
        return;
    }
    atomic_store(&ledger->unkept_told, unkept);
    atomic_store(&ledger->unkept_at, now);
    ap_log_error(APLOG_MARK, APLOG_NOTICE, 0, s, LLMLOG(410) "%" APR_UINT64_T_FMT
                 " calls without a valid key, or while none could be looked up, were refused since "
                 "the start without a row, to leave its room to other calls", unkept);
}

void llmp_ledger_watch(server_rec *s, apr_pool_t *pool)
{
    apr_pool_t *p;

    if (!llmp.database) {
        return;
    }
    tell_unkept(s);
    apr_pool_create(&p, pool);
    watch(s, p);
    apr_pool_destroy(p);
}
